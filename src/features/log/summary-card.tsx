// A workout in the list: when, how much, and the best of each exercise; the whole card leads to it.
import { Heart, Trophy } from 'lucide-react';
import { Link } from 'wouter';
import type { ExerciseBook } from '../../domain/catalogue/exercise-book.ts';
import type { WorkoutSummary } from '../../domain/log/roll-up.ts';
import { historyTexts } from '../../i18n/history.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/i18n.tsx';
import { setText } from '../set-text.ts';
import styles from './summary-card.module.css';
import { volumeText } from './volume-text.ts';

/** Lines of a card: more exercises are told in one. Also what the list reckons a card's height by. */
export const CARD_LINES = 6;

export interface SummaryCardProps {
  readonly summary: WorkoutSummary;
  readonly book: ExerciseBook;
  readonly today: string;
  readonly unit: 'kg' | 'lb';
  /** How many records were set in it; 0 while that is not known. */
  readonly records: number;
}

export function SummaryCard({ summary, book, today, unit, records }: SummaryCardProps) {
  const { log } = useMessages();
  const texts = useTexts(historyTexts);
  const language = useLanguage();
  const { day, workoutId, endedAt, title, exercises, sets, minutes, volumeKg, formScore, meanBpm } = summary;
  const date = texts.dayShort(day, today);
  const facts = [
    ...(endedAt === undefined ? [log.inProgress] : []),
    texts.sets(sets),
    ...(minutes >= 1 ? [texts.minutes(minutes)] : []),
    ...(volumeKg > 0 ? [volumeText(volumeKg, unit, language)] : []),
    ...(formScore === undefined ? [] : [log.form(Math.round(formScore))]),
  ];
  const shown = exercises.length > CARD_LINES ? exercises.slice(0, CARD_LINES - 1) : exercises;
  return (
    <article className={styles['card']}>
      <div className={styles['head']}>
        <h4>
          <Link href={`/log/${workoutId}`} className={styles['open']} state={{ fromList: true }}>
            <span className="visually-hidden">{log.open('')}</span>
            {title ?? texts.workoutOn(date)}
          </Link>
        </h4>
        {title !== undefined && <span className={styles['small']}>{date}</span>}
      </div>
      <p className={styles['facts']}>
        {facts.join(' · ')}
        {meanBpm !== undefined && (
          <span className={styles['mark']}>
            <Heart aria-hidden size={15} />
            {texts.beats(Math.round(meanBpm))}
          </span>
        )}
        {records > 0 && (
          <span className={`${styles['mark']} ${styles['record']}`}>
            <Trophy aria-hidden size={15} />
            {texts.records(records)}
          </span>
        )}
      </p>
      {shown.length > 0 && (
        <ul className={styles['lines']}>
          {shown.map(({ exerciseId, sets: count, top }, index) => {
            const exercise = book.byId(exerciseId);
            const best = top && setText({ type: 'normal', ...top }, log, exercise?.loadKind === 'bodyweight_plus');
            return (
              // oxlint-disable-next-line react/no-array-index-key -- an exercise may stand in a workout twice
              <li key={`${exerciseId}-${index}`}>
                <span className={styles['name']}>
                  <span className="figures">{count}</span> × {exercise?.names[language] ?? texts.unknownExercise}
                </span>
                {best && (
                  <span className={`${styles['best']} figures`}>
                    {[best.figure, best.load].filter((part) => part !== '').join(' ')}
                  </span>
                )}
              </li>
            );
          })}
          {shown.length < exercises.length && (
            <li className={styles['small']}>{texts.moreExercises(exercises.length - shown.length)}</li>
          )}
        </ul>
      )}
    </article>
  );
}
