// Every exercise of the workout with how far it is; a tap makes it the current one, its menu changes it. What is done in turns is held
// together by a line.
import { EllipsisVertical, Timer } from 'lucide-react';
import { useState } from 'react';
import type { SessionExercise } from '../../domain/coaching/session.ts';
import { movementById } from '../../domain/movements/registry.ts';
import type { SetRecord } from '../../domain/log/records.ts';
import { coachTexts } from '../../i18n/coach.ts';
import { useLanguage, useTexts } from '../../i18n/i18n.tsx';
import { sessionMenuTexts, type SessionMenuTexts } from '../../i18n/session-menu.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { useApp } from '../app-services.tsx';
import { useExercises } from '../use-exercises.ts';
import { DoneSets } from './done-sets.tsx';
import styles from './exercise-list.module.css';
import { SessionMenu } from './session-menu.tsx';
import type { ExerciseProgress } from './workout-progress.ts';

export interface ExerciseListProps {
  readonly progress: readonly ExerciseProgress[];
  readonly sets: readonly SetRecord[];
  readonly onRemoved: (set: SetRecord) => void;
  /** A block by the clock begins. */
  readonly onClock: () => void;
}

export function ExerciseList({ progress, sets, onRemoved, onClock }: ExerciseListProps) {
  const { workout: messages } = useTexts(coachTexts);
  const texts = useTexts(sessionMenuTexts);
  const language = useLanguage();
  const { byId: exerciseById } = useExercises();
  const { workout } = useApp();
  const [changing, setChanging] = useState<number | null>(null);
  if (progress.length === 0) return null;
  return (
    <>
      <ul className={styles['list']}>
        {progress.map(({ exercise, index, done, planned, current }) => {
          const name = exerciseById(exercise.exerciseId)?.names[language] ?? exercise.exerciseId;
          const { group } = exercise;
          const before = progress[index - 1]?.exercise.group?.id;
          const after = progress[index + 1]?.exercise.group?.id;
          const part =
            group === undefined ? undefined : before !== group.id ? 'first' : after !== group.id ? 'last' : 'inner';
          const details = detailsOf(exercise, messages.camera, texts);
          return (
            <li key={`${index}/${exercise.exerciseId}`} data-current={current} data-group={part}>
              {part === 'first' && group && (
                <p className={styles['group']}>
                  {group.kind === 'interval' ? texts.describe(group.format) : texts[group.kind]}
                </p>
              )}
              <div className={styles['row']}>
                <button
                  type="button"
                  className={styles['open']}
                  aria-current={current ? 'step' : undefined}
                  onClick={() => void workout.goTo(index)}
                >
                  <span className={styles['name']}>
                    {name}
                    {details !== '' && <small>{details}</small>}
                  </span>
                  <Marks done={done} planned={planned} />
                  <span className={`${styles['progress']} figures`}>
                    {planned > 0 ? messages.progress(done, planned) : messages.progressFree(done)}
                  </span>
                </button>
                <IconButton
                  label={texts.change(name)}
                  icon={<EllipsisVertical aria-hidden />}
                  aria-haspopup="dialog"
                  onClick={() => setChanging(index)}
                />
              </div>
              {part === 'first' && group?.kind === 'interval' && done < planned && (
                <Button icon={<Timer aria-hidden />} onClick={() => void workout.startInterval(index).then(onClock)}>
                  {texts.startInterval}
                </Button>
              )}
              {!current && done > 0 && (
                <DoneSets sets={sets.filter((set) => set.exerciseId === exercise.exerciseId)} onRemoved={onRemoved} />
              )}
            </li>
          );
        })}
      </ul>
      {changing !== null && (
        <SessionMenu open exerciseIndex={changing} onClose={() => setChanging(null)} onClock={onClock} />
      )}
    </>
  );
}

function detailsOf(exercise: SessionExercise, camera: string, texts: SessionMenuTexts): string {
  const skipped = exercise.skipped?.length ?? 0;
  return [
    ...(movementById(exercise.exerciseId) ? [camera] : []),
    ...(skipped > 0 ? [texts.skippedSets(skipped)] : []),
  ].join(' · ');
}

/** A bob for every planned set: hanging when done, an outline when not. */
function Marks({ done, planned }: { readonly done: number; readonly planned: number }) {
  const count = Math.min(8, Math.max(planned, done));
  return (
    <span aria-hidden className={styles['marks']}>
      {Array.from({ length: count }, (_, index) => (
        <span key={index} data-done={index < done} />
      ))}
    </span>
  );
}
