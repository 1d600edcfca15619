// What became of a log that the browser had lost: told once, on the first screen.
import { useState } from 'react';
import { useTexts } from '../i18n/i18n.tsx';
import { recoveryTexts } from '../i18n/recovery.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Notice } from '../ui/message.tsx';
import styles from './app.module.css';
import type { LostAndFound } from './lost-and-found.ts';

export function RecoveryNotice({ found }: { readonly found: LostAndFound }) {
  const texts = useTexts(recoveryTexts);
  const [closed, setClosed] = useState(false);
  if (closed) return null;
  const { title } = texts[found.kind];
  return (
    <div className={styles['update']}>
      <Notice
        tone={found.kind === 'back' ? 'info' : 'warning'}
        title={title}
        action={
          <>
            {found.kind === 'gone' && <ButtonLink href="/data">{texts.bringIn}</ButtonLink>}
            <Button kind="plain" onClick={() => setClosed(true)}>
              {texts.close}
            </Button>
          </>
        }
      >
        {found.kind === 'back' ? (
          <>
            <p>{texts.back.text(found.workouts)}</p>
            {found.damage.records > 0 && <p>{texts.damaged(found.damage.records)}</p>}
            {found.damage.snapshots > 0 && <p>{texts.olderSnapshot}</p>}
          </>
        ) : (
          texts[found.kind].text
        )}
      </Notice>
    </div>
  );
}
