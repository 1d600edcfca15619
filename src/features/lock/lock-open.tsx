// What can be done with a lock that is there: lock now, when it locks by itself, another passphrase, none any more.
import { useState } from 'react';
import { lockTexts } from '../../i18n/lock.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/field.tsx';
import { Notice } from '../../ui/message.tsx';
import { Card, Section } from '../../ui/screen.tsx';
import { useApp, type AppLock } from '../app-services.tsx';
import { DEFAULT_LOCK_AFTER_MIN, LOCK_AFTER_MIN } from '../lock-after.ts';
import type { LockDone } from './lock-settings-screen.tsx';
import { NewPassphrase } from './new-passphrase.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { SealProgress } from './seal-progress.tsx';
import styles from './lock.module.css';

export interface LockOpenProps {
  readonly lock: AppLock;
  readonly onDone: (what: LockDone) => void;
}

export function LockOpen({ lock, onDone }: LockOpenProps) {
  const { settings, changeSettings } = useApp();
  const texts = useTexts(lockTexts);
  const [panel, setPanel] = useState<'change' | 'remove' | null>(null);
  return (
    <>
      <Card>
        <Button wide onClick={() => void lock.lockNow()}>
          {texts.lockNow}
        </Button>
        <p className={styles['note']}>{texts.lockNowDetail}</p>
        <Choice
          label={texts.after}
          value={String(settings.lockAfterMin ?? DEFAULT_LOCK_AFTER_MIN)}
          options={LOCK_AFTER_MIN.map((minutes) => ({ value: String(minutes), label: texts.minutes(minutes) }))}
          onChange={(minutes) => void changeSettings({ lockAfterMin: Number(minutes) })}
        />
        <p className={styles['note']}>{texts.afterDetail}</p>
      </Card>
      <Card>
        <p>{texts.sealed}</p>
        <p>{texts.readable}</p>
        <p>{texts.lost}</p>
      </Card>
      {panel === null && (
        <>
          <Button wide onClick={() => setPanel('change')}>
            {texts.change}
          </Button>
          <Button wide onClick={() => setPanel('remove')}>
            {texts.remove}
          </Button>
        </>
      )}
      {panel !== null && (
        <WithPassphrase
          kind={panel}
          lock={lock}
          onDone={() => {
            setPanel(null);
            onDone(panel === 'change' ? 'changed' : 'removed');
          }}
          onCancel={() => setPanel(null)}
        />
      )}
    </>
  );
}

interface WithPassphraseProps {
  readonly kind: 'change' | 'remove';
  readonly lock: AppLock;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Both ask for the passphrase that holds: an app left open is not to be unlocked for good by whoever comes by. */
function WithPassphrase({ kind, lock, onDone, onCancel }: WithPassphraseProps) {
  const texts = useTexts(lockTexts);
  const [current, setCurrent] = useState('');
  const [state, setState] = useState<'idle' | 'busy' | 'wrong' | 'failed'>('idle');
  const [share, setShare] = useState(0);
  const isBusy = state === 'busy';
  async function go(work: () => Promise<boolean>): Promise<void> {
    if (current === '' || isBusy) return;
    setState('busy');
    setShare(0);
    try {
      if (await work()) onDone();
      else setState('wrong');
    } catch {
      setState('failed');
    }
  }
  return (
    <Section title={texts[kind]}>
      {state === 'failed' && <Notice urgent tone="warning" title={texts.failed} />}
      {kind === 'remove' && <p>{texts.removeText}</p>}
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (kind === 'remove') void go(() => lock.remove(current, setShare));
        }}
      >
        <PassphraseField
          label={texts.current}
          value={current}
          onChange={setCurrent}
          autoComplete="current-password"
          problem={state === 'wrong' ? texts.wrong : null}
          disabled={isBusy}
        />
        {kind === 'remove' && !isBusy && (
          <Button type="submit" kind="warning" wide disabled={current === ''}>
            {texts.removeAction}
          </Button>
        )}
      </form>
      {kind === 'change' && (
        <NewPassphrase
          label={texts.next}
          action={texts.changeAction}
          isReady={current !== '' && !isBusy}
          onChosen={(next) => void go(() => lock.change(current, next))}
        />
      )}
      {kind === 'remove' && isBusy && (
        <SealProgress share={share} text={share < 1 ? texts.opening(Math.floor(share * 100)) : texts.copying} />
      )}
      <Button kind="plain" wide disabled={isBusy} onClick={onCancel}>
        {texts.cancel}
      </Button>
    </Section>
  );
}
