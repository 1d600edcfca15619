// One thing to work on next time: what it was, why it matters, how often it was seen, and a sentence to say to oneself.
import { recurringFaults } from '../domain/form/review/next-time.ts';
import type { CameraSetFacts } from '../domain/log/records.ts';
import type { Movement } from '../domain/movements/movement.ts';
import { useLanguage, useTexts } from '../i18n/i18n.tsx';
import { reviewTexts } from '../i18n/review.ts';
import { Card } from '../ui/screen.tsx';
import styles from './set-next-time.module.css';

export interface SetNextTimeProps {
  readonly movement: Movement;
  readonly camera: Pick<CameraSetFacts, 'repetitions' | 'setScore'>;
}

/** Nothing where nothing could be judged. */
export function SetNextTime({ movement, camera }: SetNextTimeProps) {
  const texts = useTexts(reviewTexts);
  const language = useLanguage();
  const { repetitions, setScore } = camera;
  const [first] = recurringFaults(repetitions, movement);
  if (!first)
    return setScore === null ? null : (
      <Card tone="good">
        <p className={styles['advice']}>{texts.clean}</p>
      </Card>
    );
  const { fault, repetitions: count } = first;
  return (
    <Card>
      <h2>{texts.nextTime}</h2>
      <p className={styles['advice']}>{fault.advice[language]}</p>
      <p>{texts.cue(fault.cue[language])}</p>
      <p className={styles['seen']}>
        <span aria-hidden className={styles['diamond']}>
          ◆
        </span>
        {fault.names[language]}
        {movement.kind === 'repetition' && <small>{texts.seenIn(count, repetitions.length)}</small>}
      </p>
    </Card>
  );
}
