// The other days of the week: what and how long at a glance, everything on opening.
import { Check } from 'lucide-react';
import type { PlannedSession } from '../../domain/planning/plan.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { weekTexts } from '../../i18n/week.ts';
import { Button } from '../../ui/button.tsx';
import { SessionExercises } from './session-exercises.tsx';
import { SessionFacts } from './session-facts.tsx';
import type { Catalogue } from './use-catalogue.ts';
import styles from './week-days.module.css';

export interface WeekDaysProps {
  readonly sessions: readonly PlannedSession[];
  readonly doneSessionIds: readonly string[];
  readonly catalogue: Catalogue;
  /** What a session is about, in words. */
  readonly foci: (session: PlannedSession) => string;
  /** Absent while a workout is in progress. */
  readonly onStart?: (session: PlannedSession) => void;
}

export function WeekDays({ sessions, doneSessionIds, catalogue, foci, onStart }: WeekDaysProps) {
  const { vocabulary } = useMessages();
  const week = useTexts(weekTexts);
  return (
    <ul className={styles['days']}>
      {sessions.map((session) => {
        const done = doneSessionIds.includes(session.id);
        return (
          <li key={session.id}>
            <details className={styles['day']}>
              <summary>
                <span className={styles['weekday']}>{vocabulary.weekdayShort(session.date)}</span>
                <span className={styles['foci']}>{foci(session)}</span>
                <span className={styles['minutes']}>
                  {done ? (
                    <span className={styles['done']}>
                      <Check aria-hidden size={18} />
                      {week.today.done}
                    </span>
                  ) : (
                    week.minutes(session.minutes)
                  )}
                </span>
              </summary>
              <div className={styles['inside']}>
                <SessionFacts session={session} />
                <SessionExercises session={session} catalogue={catalogue} />
                {!done && onStart && (
                  <Button wide onClick={() => onStart(session)}>
                    {week.today.startThis}
                  </Button>
                )}
              </div>
            </details>
          </li>
        );
      })}
    </ul>
  );
}
