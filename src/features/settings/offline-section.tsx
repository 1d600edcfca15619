// The honest mark: whether every file is on this device; a newer version, for those who look for it; the app's own window; and the way to
// all that works here.
import { useState } from 'react';
import { deviceTexts } from '../../i18n/device.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { installTexts } from '../../i18n/install.ts';
import { updateTexts } from '../../i18n/update.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card, Section } from '../../ui/screen.tsx';
import { useUpdates } from '../app-updates.ts';
import { useInstallOffer } from '../install-card.tsx';

export function OfflineSection() {
  const { state, check, apply, install } = useUpdates();
  const texts = useMessages().shell.settings;
  const device = useTexts(deviceTexts);
  const update = useTexts(updateTexts);
  const installing = useTexts(installTexts);
  const canInstall = useInstallOffer();
  const [elsewhere, setElsewhere] = useState(false);
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
        {state.updateWaiting && (
          <>
            <p>{elsewhere ? update.elsewhere : update.waiting}</p>
            <Button onClick={() => void apply().then((applied) => setElsewhere(!applied))}>{update.apply}</Button>
          </>
        )}
        {canInstall && <Button onClick={() => void install.ask()}>{installing.title}</Button>}
      </Card>
      <ButtonLink href="/device" wide>
        {device.open}
      </ButtonLink>
    </Section>
  );
}
