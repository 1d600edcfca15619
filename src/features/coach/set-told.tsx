// What a set told, in figures and words: the numbers, what could not be judged.
import type { Movement } from '../../domain/movements/movement.ts';
import { coachTexts } from '../../i18n/coach.ts';
import { formats } from '../../i18n/formats.ts';
import { useLanguage, useTexts } from '../../i18n/i18n.tsx';
import { numberText } from '../../ui/load-text.ts';
import { Card, Fact, Facts, Section } from '../../ui/screen.tsx';
import type { SetFindings } from './set-findings.ts';
import styles from './set-told.module.css';

/** A smaller loss of speed is within what the frames can tell. */
const WORTH_TELLING = 0.05;

export function Numbers({ found }: { readonly found: SetFindings }) {
  const { summary } = useTexts(coachTexts);
  const { fixed, percent } = useTexts(formats);
  const { score, loweringMs, speedChange, heldSec } = found;
  return (
    <Facts>
      {heldSec !== null && <Fact figure={summary.seconds(String(heldSec))} label={summary.held} />}
      {score !== null && <Fact figure={Math.round(score)} label={summary.form} />}
      {loweringMs !== null && <Fact figure={summary.seconds(fixed(loweringMs / 1000, 1))} label={summary.lowering} />}
      {speedChange !== null && speedChange <= -WORTH_TELLING && (
        <Fact figure={percent(numberText(Math.round(Math.abs(speedChange) * 100)))} label={summary.speedLost} />
      )}
    </Facts>
  );
}

interface NotJudgedListProps {
  readonly found: SetFindings;
  readonly movement: Movement;
}

export function NotJudgedList({ found, movement }: NotJudgedListProps) {
  const { summary } = useTexts(coachTexts);
  const language = useLanguage();
  // The score's own reason only repeats those of its parts.
  const entries = found.notJudged.filter(({ fault }, _, all) => fault !== 'score' || all.length === 1);
  if (entries.length === 0) return null;
  return (
    <Section title={summary.notJudged}>
      <Card>
        <ul className={styles['unjudged']}>
          {entries.map(({ fault, reason }) => (
            <li key={fault}>
              <strong>{movement.faults.find(({ id }) => id === fault)?.names[language] ?? summary.score}</strong>
              <span>{summary.reasons[reason]}</span>
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}
