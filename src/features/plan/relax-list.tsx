// The smallest set of wishes that would have to give way, each done with one tap.
import { useState } from 'react';
import type { Relaxation } from '../../domain/planning/plan.ts';
import { useLanguage, useTexts } from '../../i18n/i18n.tsx';
import { relaxTexts } from '../../i18n/relax.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/message.tsx';
import { Stack } from '../../ui/screen.tsx';
import styles from './today.module.css';
import { useCatalogue } from './use-catalogue.ts';
import { usePlanDesk } from './use-plan-desk.ts';

export function RelaxList({ relax }: { readonly relax: readonly Relaxation[] }) {
  const desk = usePlanDesk();
  const state = useCatalogue();
  const language = useLanguage();
  const texts = useTexts(relaxTexts);
  const [doing, setDoing] = useState(false);
  const [failed, setFailed] = useState(false);
  const exerciseName = (id: string) =>
    state.kind === 'ready' ? (state.catalogue.byId(id)?.names[language] ?? id) : id;
  const give = async (some: readonly Relaxation[]) => {
    setDoing(true);
    setFailed((await desk.relax(some)) === null);
    setDoing(false);
  };
  return (
    <Stack>
      <p className={styles['lead']}>{relax.length === 1 ? texts.one : texts.all}</p>
      {relax.map((one) => (
        <Button
          key={JSON.stringify(one)}
          wide
          kind={relax.length === 1 ? 'main' : 'quiet'}
          disabled={doing}
          data-relax={one.kind}
          onClick={() => void give([one])}
        >
          {texts.doThat(one, exerciseName)}
        </Button>
      ))}
      {relax.length > 1 && (
        <Button kind="main" wide disabled={doing} onClick={() => void give(relax)}>
          {doing ? texts.doing : texts.doAll}
        </Button>
      )}
      {failed && <Notice tone="warning" urgent title={texts.notKept} />}
    </Stack>
  );
}
