// A workout in the history: what was done, in a glance; the whole of it behind a tap.
import { Link } from 'wouter';
import { useLanguage, useMessages } from '../../i18n/i18n.tsx';
import type { WorkoutDetail } from '../../storage/storage.ts';
import { SetGroups } from '../set-groups.tsx';
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
      <SetGroups sets={sets} />
      {notes.map(({ id, text }) => (
        <p key={id} className={styles['quote']}>
          {text}
        </p>
      ))}
    </article>
  );
}
