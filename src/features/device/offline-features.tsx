// The mark of each part of the app: works without a network or not, as the service worker says of its files.
import { useEffect, useState } from 'react';
import { missingOffline, offlineFeatures } from '../../device/offline-files.ts';
import { deviceTexts, type DeviceTexts } from '../../i18n/device.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { Section } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import styles from './device.module.css';

interface Held {
  readonly feature: keyof DeviceTexts['features'];
  /** `not_asked`: it comes only when the person asks for it. `none`: it is the system's, and not there. */
  readonly state: 'held' | 'not_held' | 'not_asked' | 'none';
}

export function OfflineFeatures({ hasVoice }: { readonly hasVoice: boolean }) {
  const { loadThunder } = useApp();
  const texts = useTexts(deviceTexts);
  const [held, setHeld] = useState<readonly Held[] | 'unknown' | null>(null);
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const [missing, thunder] = await Promise.all([
        missingOffline(),
        loadThunder()
          .then((store) => store.has())
          .catch(() => false),
      ]);
      if (gone) return;
      setHeld(
        missing === null
          ? 'unknown'
          : [
              ...offlineFeatures(missing).map(({ feature, held: isHeld }): Held => ({
                feature,
                state: isHeld ? 'held' : 'not_held',
              })),
              { feature: 'voice', state: hasVoice ? 'held' : 'none' },
              { feature: 'thunder', state: thunder ? 'held' : 'not_asked' },
            ],
      );
    };
    void look();
    return () => {
      gone = true;
    };
  }, [loadThunder, hasVoice]);
  if (held === null) return null;
  const words = { held: texts.held, not_held: texts.notHeld, not_asked: texts.notAsked, none: texts.states.missing };
  return (
    <Section title={texts.offline}>
      {held === 'unknown' ? (
        <p>{texts.offlineUnknown}</p>
      ) : (
        <>
          <ul className={styles['rows']}>
            {held.map(({ feature, state }) => (
              <li
                key={feature}
                className={styles['row']}
                data-state={state === 'held' ? 'works' : state === 'not_held' ? 'partly' : 'missing'}
              >
                <span aria-hidden className={styles['mark']}>
                  {state === 'held' ? '✓' : state === 'not_held' ? '◐' : '–'}
                </span>
                <p className={styles['name']}>
                  {texts.features[feature]} <span className={styles['state']}>{words[state]}</span>
                </p>
              </li>
            ))}
          </ul>
          {held.some(({ state }) => state === 'not_held') && <p>{texts.offlineHelp}</p>}
        </>
      )}
    </Section>
  );
}
