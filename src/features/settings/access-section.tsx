// How the screen is read and reached: captions, large digits, and the hand that taps.
import { type AccessPreferences, accessPreferences, CAPTIONS, HANDS } from '../../domain/access/access-preferences.ts';
import { accessTexts } from '../../i18n/access.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import type { Settings } from '../../storage/storage.ts';
import { Choice, Switch } from '../../ui/field.tsx';
import { Card, Section } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import styles from './coaching-section.module.css';

export function AccessSection({ change }: { readonly change: (changes: Partial<Settings>) => void }) {
  const { settings } = useApp();
  const texts = useTexts(accessTexts);
  const { captions, largeDigits, hand } = accessPreferences(settings.access);
  const set = (changes: Partial<AccessPreferences>) => change({ access: { ...settings.access, ...changes } });
  return (
    <Section title={texts.title}>
      <Card>
        <Choice
          label={texts.captions}
          value={captions}
          options={CAPTIONS.map((value) => ({ value, label: texts.captionsOf[value] }))}
          onChange={(next) => set({ captions: next })}
        />
        <p className={styles['note']}>{texts.captionsDetail}</p>
        <Switch
          label={texts.digits}
          detail={texts.digitsDetail}
          checked={largeDigits}
          onChange={(next) => set({ largeDigits: next })}
        />
        <Choice
          label={texts.hand}
          value={hand}
          options={HANDS.map((value) => ({ value, label: texts.hands[value] }))}
          onChange={(next) => set({ hand: next })}
        />
        <p className={styles['note']}>{texts.handDetail}</p>
      </Card>
      <p className={styles['note']}>{texts.device}</p>
    </Section>
  );
}
