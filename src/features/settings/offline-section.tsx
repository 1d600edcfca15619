// The honest mark: whether every file is on this device, and how to put the app on the home screen.
import { useEffect, useState } from 'react';
import { useMessages } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Card, Section } from '../../ui/screen.tsx';
import { useUpdates } from '../app-updates.ts';

export function OfflineSection() {
  const { state, check, install } = useUpdates();
  const texts = useMessages().shell.settings;
  const [canInstall, setCanInstall] = useState(install.isOffered());
  useEffect(() => install.onChange(() => setCanInstall(install.isOffered())), [install]);
  const installed = globalThis.matchMedia('(display-mode: standalone)').matches;
  const words = {
    ready: texts.offlineReady,
    preparing: texts.offlinePreparing,
    incomplete: texts.offlineIncomplete,
    unsupported: texts.offlineUnsupported,
  };
  return (
    <Section title={texts.offline}>
      <Card tone={state.offline === 'ready' ? 'good' : 'plain'}>
        <output>
          {state.offline === 'ready' && <span aria-hidden>✓ </span>}
          {words[state.offline]}
        </output>
        {state.offline === 'incomplete' && <Button onClick={() => void check()}>{texts.checkAgain}</Button>}
        {!installed && canInstall && <Button onClick={() => void install.ask()}>{texts.installAction}</Button>}
        {!installed && !canInstall && <p>{texts.installHint}</p>}
      </Card>
    </Section>
  );
}
