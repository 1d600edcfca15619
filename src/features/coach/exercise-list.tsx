// Every exercise of the workout with how far it is; a tap makes it the current one.
import { exerciseById } from '../../domain/catalogue/exercises.ts';
import { movementById } from '../../domain/movements/registry.ts';
import type { SetRecord } from '../../domain/log/records.ts';
import { useLanguage, useMessages } from '../../i18n/i18n.tsx';
import { useApp } from '../app-services.tsx';
import { DoneSets } from './done-sets.tsx';
import styles from './exercise-list.module.css';
import type { ExerciseProgress } from './workout-progress.ts';

export interface ExerciseListProps {
  readonly progress: readonly ExerciseProgress[];
  readonly sets: readonly SetRecord[];
  readonly onRemoved: (set: SetRecord) => void;
}

export function ExerciseList({ progress, sets, onRemoved }: ExerciseListProps) {
  const { workout: messages } = useMessages().coach;
  const language = useLanguage();
  const { workout } = useApp();
  if (progress.length === 0) return null;
  return (
    <ul className={styles['list']}>
      {progress.map(({ exercise, index, done, planned, current }) => {
        const name = exerciseById(exercise.exerciseId)?.names[language] ?? exercise.exerciseId;
        return (
          <li key={`${index}/${exercise.exerciseId}`} data-current={current}>
            <button type="button" aria-current={current ? 'step' : undefined} onClick={() => void workout.goTo(index)}>
              <span className={styles['name']}>
                {name}
                {movementById(exercise.exerciseId) && <small>{messages.camera}</small>}
              </span>
              <Marks done={done} planned={planned} />
              <span className={`${styles['progress']} figures`}>
                {planned > 0 ? messages.progress(done, planned) : messages.progressFree(done)}
              </span>
            </button>
            {!current && done > 0 && (
              <DoneSets sets={sets.filter((set) => set.exerciseId === exercise.exerciseId)} onRemoved={onRemoved} />
            )}
          </li>
        );
      })}
    </ul>
  );
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
