// What works on this device, what does not, and what to do about it; what works without a network; and the room that all of it takes.
import { useCallback, useEffect, useState } from 'react';
import { type DeviceFacts, lookAtDevice } from '../../device/device-facts.ts';
import { deviceTexts } from '../../i18n/device.ts';
import { useLanguage, useTexts } from '../../i18n/i18n.tsx';
import { Bob } from '../../ui/bob.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Switch } from '../../ui/field.tsx';
import { Card, Screen, Section } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { InstallCard } from '../install-card.tsx';
import styles from './device.module.css';
import { deviceRows, type DeviceRow, lacking } from './device-rows.ts';
import { OfflineFeatures } from './offline-features.tsx';
import { StorageMeter } from './storage-meter.tsx';

export function DeviceScreen() {
  const { settings, changeSettings } = useApp();
  const texts = useTexts(deviceTexts);
  const language = useLanguage();
  const [facts, setFacts] = useState<DeviceFacts | null>(null);
  const look = useCallback(() => void lookAtDevice(language).then(setFacts), [language]);
  useEffect(look, [look]);
  if (!facts)
    return (
      <Screen eyebrow={texts.eyebrow} headline={<output>{texts.looking}</output>}>
        <Bob />
      </Screen>
    );
  const rows = deviceRows(facts);
  return (
    <Screen eyebrow={texts.eyebrow} headline={texts.headline(lacking(rows))}>
      <Section title={texts.training}>
        <Rows rows={rows.training} />
      </Section>
      <OfflineFeatures hasVoice={facts.voice === 'device'} />
      <Section title={texts.app}>
        <Rows rows={rows.app} />
        {facts.badge && facts.installed && (
          <Card>
            <Switch
              label={texts.badgeSwitch}
              detail={texts.badgeDetail}
              checked={settings.badge !== 'off'}
              onChange={(on) => void changeSettings({ badge: on ? undefined : 'off' })}
            />
          </Card>
        )}
        <InstallCard />
      </Section>
      <Section title={texts.keeping}>
        <Rows rows={rows.keeping} />
      </Section>
      <StorageMeter facts={facts} onLook={look} />
      <Button wide onClick={look}>
        {texts.lookAgain}
      </Button>
      <ButtonLink href="/lab" wide>
        {texts.toLab}
      </ButtonLink>
    </Screen>
  );
}

/** The word beside the name of a line. */
function labelOf({ id, state, why }: DeviceRow): 'works' | 'partly' | 'missing' | 'not_yet' | 'when_installed' {
  if (why === 'install') return 'when_installed';
  return state === 'partly' && (id === 'installed' || id === 'persistence') ? 'not_yet' : state;
}

const MARKS = { works: '✓', partly: '◐', missing: '–' } as const;

function Rows({ rows }: { readonly rows: readonly DeviceRow[] }) {
  const texts = useTexts(deviceTexts);
  return (
    <ul className={styles['rows']}>
      {rows.map((row) => {
        const { id, state, why } = row;
        const words = texts.rows[id];
        return (
          <li key={id} className={styles['row']} data-state={state}>
            <span aria-hidden className={styles['mark']}>
              {MARKS[state]}
            </span>
            <div>
              <p className={styles['name']}>
                {words.name} <span className={styles['state']}>{texts.states[labelOf(row)]}</span>
              </p>
              <p className={styles['text']}>{(why && words.because?.[why]) ?? words[state]}</p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
