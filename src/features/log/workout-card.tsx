// A workout in the history: what was done, in a glance; the whole of it behind a tap.
import { Link } from 'wouter';
import { exerciseById } from '../../domain/catalogue/exercises.ts';
import { useLanguage, useMessages } from '../../i18n/i18n.tsx';
import type { WorkoutDetail } from '../../storage/storage.ts';
import { Chip } from '../../ui/screen.tsx';
import { setText } from '../set-text.ts';
import { groupSets } from '../group-sets.ts';
import styles from './log.module.css';
import { workoutFacts } from './workout-facts.ts';

export function WorkoutCard({ detail }: { readonly detail: WorkoutDetail }) {
  const { log } = useMessages();
  const language = useLanguage();
  const { workout, sets, notes } = detail;
  const { startedAt, minutes, formScore } = workoutFacts(detail);
  const time = startedAt.toLocaleTimeString(language === 'zh' ? 'zh-CN' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
  });
  const title = workout.title ?? `${log.workout} ${time}`;
  const facts = [
    log.setCount(sets.length),
    ...(minutes >= 1 ? [log.minutes(minutes)] : []),
    ...(formScore === null ? [] : [log.form(formScore)]),
  ];
  return (
    <article className={styles['workout']}>
      <div className={styles['workoutHead']}>
        <Link href={`/log/${workout.id}`} aria-label={log.open(title)}>
          {title}
        </Link>
        <span className={styles['small']}>{workout.endedAt === undefined ? log.inProgress : facts.join(' · ')}</span>
      </div>
      {groupSets(sets).map(({ exerciseId, sets: group }, index) => {
        const exercise = exerciseById(exerciseId);
        return (
          <div key={`${exerciseId}-${index}`} className={styles['exercise']}>
            <h3>{exercise?.names[language] ?? exerciseId}</h3>
            <div className={styles['chips']}>
              {group.map((set) => {
                const { figure, load } = setText(set, log, exercise?.loadKind === 'bodyweight_plus');
                return (
                  <Chip key={set.id} detail={load}>
                    <span className="figures">{figure}</span>
                  </Chip>
                );
              })}
            </div>
          </div>
        );
      })}
      {notes.map(({ id, text }) => (
        <p key={id} className={styles['quote']}>
          {text}
        </p>
      ))}
    </article>
  );
}
