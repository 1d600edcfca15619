// The smallest set of wishes that would have to give way, each done with one tap.
import { useState } from 'react';
import type { Relaxation } from '../../domain/planning/plan.ts';
import { useLanguage, useTexts } from '../../i18n/i18n.tsx';
import { relaxTexts } from '../../i18n/relax.ts';
import { whyTexts } from '../../i18n/why.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/message.tsx';
import { Stack } from '../../ui/screen.tsx';
import type { Said } from './done-toast.tsx';
import styles from './today.module.css';
import { useCatalogue } from './use-catalogue.ts';
import { usePlanDesk } from './use-plan-desk.ts';

export interface RelaxListProps {
  readonly relax: readonly Relaxation[];
  /** They gave way, and there may be a plan now in the place of this list: the way back. */
  readonly onSay: (said: Said) => void;
}

export function RelaxList({ relax, onSay }: RelaxListProps) {
  const desk = usePlanDesk();
  const state = useCatalogue();
  const language = useLanguage();
  const texts = useTexts(relaxTexts);
  const { changed } = useTexts(whyTexts).done;
  const [doing, setDoing] = useState(false);
  const [failed, setFailed] = useState(false);
  const exerciseName = (id: string) =>
    state.kind === 'ready' ? (state.catalogue.byId(id)?.names[language] ?? id) : id;
  const give = async (some: readonly Relaxation[]) => {
    setDoing(true);
    const done = await desk.relax(some);
    setFailed(done === null);
    setDoing(false);
    if (done) onSay({ text: changed, undo: done.undo });
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
