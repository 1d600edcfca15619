// Stands before everything while the app is locked: nothing of the log was read. A passphrase opens it; without one there is only erasing.
import { useEffect, useState } from 'react';
import { lockTexts } from '../../i18n/lock.ts';
import { useTexts } from '../../i18n/language-in-force.tsx';
import type { LockRepository } from '../../storage/storage.ts';
import { Bob } from '../../ui/bob.tsx';
import { Button } from '../../ui/button.tsx';
import { Card, Screen } from '../../ui/screen.tsx';
import { EraseCard, type EraseCardProps } from '../erase-card.tsx';
import { waitAfter } from './attempts.ts';
import { PassphraseField } from './passphrase-field.tsx';
import styles from './lock.module.css';

export interface LockScreenProps extends EraseCardProps {
  readonly unlock: LockRepository['unlock'];
  /** The right passphrase was given. */
  readonly onOpened: () => void;
}

export function LockScreen({ unlock, onOpened, onErase }: LockScreenProps) {
  const texts = useTexts(lockTexts);
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<'idle' | 'unlocking' | 'wrong' | 'failed'>('idle');
  const [wrong, setWrong] = useState(0);
  const [waitSec, setWaitSec] = useState(0);
  const [forgotten, setForgotten] = useState(false);
  useEffect(() => {
    if (waitSec === 0) return;
    const timer = setTimeout(() => setWaitSec(waitSec - 1), 1000);
    return () => clearTimeout(timer);
  }, [waitSec]);

  async function tryIt(): Promise<void> {
    if (typed === '' || waitSec > 0 || state === 'unlocking') return;
    setState('unlocking');
    try {
      if (await unlock(typed)) {
        onOpened();
        return;
      }
      setState('wrong');
      setWrong(wrong + 1);
      setWaitSec(waitAfter(wrong + 1));
    } catch {
      setState('failed');
    }
  }

  const problem =
    state === 'failed'
      ? texts.failed
      : state !== 'wrong'
        ? null
        : waitSec > 0
          ? texts.wait(waitAfter(wrong))
          : texts.wrong;
  return (
    <Screen eyebrow="Plumbline" headline={texts.headline}>
      <Bob />
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void tryIt();
        }}
      >
        <PassphraseField
          label={texts.passphrase}
          value={typed}
          onChange={setTyped}
          autoComplete="current-password"
          problem={problem}
          disabled={state === 'unlocking'}
          isFirst
        />
        <Button type="submit" kind="main" wide disabled={typed === '' || waitSec > 0 || state === 'unlocking'}>
          {state === 'unlocking' ? texts.unlocking : texts.unlock}
        </Button>
      </form>
      <Button kind="plain" wide aria-expanded={forgotten} onClick={() => setForgotten(!forgotten)}>
        {texts.forgotten}
      </Button>
      {forgotten && (
        <>
          <Card>
            <p>{texts.forgottenText}</p>
            <p>{texts.forgottenCopy}</p>
          </Card>
          <EraseCard onErase={onErase} />
        </>
      )}
    </Screen>
  );
}
