// Setting the lock: what it seals and what not, that a forgotten passphrase loses it, a copy first, and the passphrase twice.
import { useState } from 'react';
import { lockTexts } from '../../i18n/lock.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/message.tsx';
import { Card } from '../../ui/screen.tsx';
import type { AppLock } from '../app-services.tsx';
import type { LockDone } from './lock-settings-screen.tsx';
import { NewPassphrase } from './new-passphrase.tsx';
import { SealProgress } from './seal-progress.tsx';

export function LockSetUp({ lock, onDone }: { readonly lock: AppLock; readonly onDone: (what: LockDone) => void }) {
  const texts = useTexts(lockTexts);
  const [share, setShare] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  async function setUp(passphrase: string): Promise<void> {
    setFailed(false);
    setShare(0);
    try {
      await lock.setUp(passphrase, setShare);
      onDone('set');
    } catch {
      // Begun, it is a lock.
      if ((await lock.state().catch(() => 'none')) !== 'none') onDone('unfinished');
      setFailed(true);
    }
    setShare(null);
  }
  return (
    <>
      <Card>
        <p>{texts.sealed}</p>
        <p>{texts.readable}</p>
      </Card>
      <Notice tone="warning" title={texts.lost} action={<ButtonLink href="/data">{texts.copyFirst}</ButtonLink>}>
        <p>{texts.copyIsOpen}</p>
      </Notice>
      <Card>
        {failed && <Notice urgent tone="warning" title={texts.failed} />}
        {share === null ? (
          <NewPassphrase label={texts.passphrase} action={texts.setUp} onChosen={(chosen) => void setUp(chosen)} />
        ) : (
          <SealProgress share={share} text={share < 1 ? texts.sealing(Math.floor(share * 100)) : texts.copying} />
        )}
      </Card>
    </>
  );
}
