// When to stop, in full: to be read before training and wherever somebody does not feel well.
import { careTexts } from '../../i18n/care.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { Card, Section } from '../../ui/screen.tsx';
import styles from './care.module.css';

export function StopRules() {
  const texts = useTexts(careTexts);
  return (
    <>
      <Section title={texts.helpTitle}>
        <Card tone="warning">
          <ul className={styles['list']}>
            {texts.help.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </Card>
        <p className={styles['call']}>{texts.emergency}</p>
      </Section>
      <Section title={texts.askTitle}>
        <ul className={styles['list']}>
          {texts.ask.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        <p className={styles['quiet']}>{texts.usual}</p>
      </Section>
    </>
  );
}
