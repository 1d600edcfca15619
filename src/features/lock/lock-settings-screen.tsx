// The app's lock: set up with a passphrase, changed, taken away, locked now, and when it locks by itself.
import { useEffect, useState } from 'react';
import { lockTexts } from '../../i18n/lock.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useApp, type AppLock } from '../app-services.tsx';
import { LockOpen } from './lock-open.tsx';
import { LockSetUp } from './lock-set-up.tsx';

export type LockDone = 'set' | 'changed' | 'removed' | 'unfinished';

export function LockSettingsScreen() {
  const { loadLock } = useApp();
  const texts = useTexts(lockTexts);
  const [lock, setLock] = useState<AppLock | null>(null);
  const [isOn, setIsOn] = useState<boolean | null>(null);
  const [done, setDone] = useState<LockDone | null>(null);
  useEffect(() => {
    void loadLock()
      .then(async (loaded) => {
        setIsOn((await loaded.state()) !== 'none');
        setLock(loaded);
      })
      .catch(() => undefined);
  }, [loadLock]);
  const finish = (what: LockDone) => {
    setDone(what);
    setIsOn(what !== 'removed');
  };
  return (
    <Screen eyebrow={texts.eyebrow} headline={isOn === null ? texts.eyebrow : texts.headlineOf[isOn ? 'open' : 'none']}>
      <output>{done && (done === 'unfinished' ? texts.unfinished : texts.done[done])}</output>
      {lock && isOn === false && <LockSetUp lock={lock} onDone={finish} />}
      {lock && isOn === true && <LockOpen lock={lock} onDone={finish} />}
    </Screen>
  );
}
