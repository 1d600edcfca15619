// One workout of a pasted log: its day to mend, its sets as they were understood, what was not, and the words themselves.
import { useId } from 'react';
import { pastedLogTexts } from '../../i18n/pasted-log.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { Card, Stack } from '../../ui/screen.tsx';
import { Understood } from '../understood.tsx';
import styles from './paste-log.module.css';
import { type ReviewedWorkout, wordsNotUnderstood } from './reviewed-workout.ts';

export interface PastedWorkoutCardProps {
  readonly workout: ReviewedWorkout;
  readonly today: string;
  readonly onChange: (workout: ReviewedWorkout) => void;
}

export function PastedWorkoutCard({ workout, today, onChange }: PastedWorkoutCardProps) {
  const texts = useTexts(pastedLogTexts);
  const id = useId();
  const { found, day, taken } = workout;
  const missed = wordsNotUnderstood(found);
  const unnamed = found.reading.sets.filter(({ exercise }) => exercise === null).length;
  const problem = day === '' ? texts.noDay : day > today ? texts.inFuture : null;
  const doubtful = problem === null && found.dayDoubtful && day === found.day;
  return (
    <Card tone={problem !== null || doubtful ? 'warning' : 'plain'}>
      <Stack>
        <div className={styles['head']}>
          <div className={styles['day']}>
            <label htmlFor={id}>{texts.day}</label>
            <input
              id={id}
              type="date"
              value={day}
              max={today}
              aria-describedby={problem !== null || doubtful ? `${id}-note` : undefined}
              onChange={(event) => {
                const next = event.target.value;
                onChange({ ...workout, day: next, taken: taken || (day === '' && next !== '' && next <= today) });
              }}
            />
          </div>
          <label className={styles['take']}>
            <input
              type="checkbox"
              checked={taken}
              disabled={problem !== null}
              onChange={(event) => onChange({ ...workout, taken: event.target.checked })}
            />
            {texts.take(found.title ?? day)}
          </label>
        </div>
        {(problem !== null || doubtful) && (
          <p id={`${id}-note`} className={styles['doubt']}>
            <span aria-hidden>◆ </span>
            {problem ?? texts.doubtful}
          </p>
        )}
        <Understood
          text={found.text}
          note={found.reading}
          withSets
          label={[day, found.title].filter((part) => part !== undefined && part !== '').join(' ')}
          {...(day === '' ? {} : { day })}
        />
        {unnamed > 0 && <p className={styles['quiet']}>{texts.unnamed(unnamed)}</p>}
        {missed.length > 0 && <p className={styles['quiet']}>{texts.notUnderstood(missed.join(' · '))}</p>}
        <details className={styles['words']}>
          <summary>{texts.words}</summary>
          <pre>{found.text.trim()}</pre>
        </details>
      </Stack>
    </Card>
  );
}
