// How the app is installed on this system: one tap where the browser offers it, else the steps of its own menus.
import { useEffect, useState } from 'react';
import { installFacts } from '../device/device-facts.ts';
import { installAdvice } from '../device/install-advice.ts';
import { installTexts } from '../i18n/install.ts';
import { useTexts } from '../i18n/i18n.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/screen.tsx';
import { useUpdates } from './app-updates.ts';
import styles from './install-card.module.css';

/** Whether the browser offers its own dialog now. */
export function useInstallOffer(): boolean {
  const { install } = useUpdates();
  const [isOffered, setOffered] = useState(install.isOffered());
  useEffect(() => install.onChange(() => setOffered(install.isOffered())), [install]);
  return isOffered;
}

export function InstallCard() {
  const { install } = useUpdates();
  const texts = useTexts(installTexts);
  const way = installAdvice(installFacts(useInstallOffer()));
  if (way === 'installed')
    return (
      <Card tone="good">
        <p>
          <span aria-hidden>✓ </span>
          {texts.installed}
        </p>
      </Card>
    );
  const [only, ...others] = texts.steps[way];
  return (
    <Card>
      <h3>{texts.title}</h3>
      <p>{texts.why}</p>
      {others.length === 0 ? (
        <p>{only}</p>
      ) : (
        <ol className={styles['steps']}>
          {texts.steps[way].map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {way === 'prompt' && <Button onClick={() => void install.ask()}>{texts.action}</Button>}
    </Card>
  );
}
