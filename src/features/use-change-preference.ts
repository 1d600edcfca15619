// Keeps how the person logs one exercise.
import { useCallback } from 'react';
import type { ExercisePreference } from '../domain/log/exercise-preference.ts';
import { useApp } from './app-services.tsx';

/** Absent fields stay; undefined takes one away. Resolves false where it could not be kept. */
export type PreferenceChanges = {
  readonly [Field in Exclude<keyof ExercisePreference, 'exerciseId' | 'changedAt'>]?:
    | ExercisePreference[Field]
    | undefined;
};

export function useChangePreference(exerciseId: string): (changes: PreferenceChanges) => Promise<boolean> {
  const { ownExercises, now } = useApp();
  return useCallback(
    (changes) => {
      const before = ownExercises.store.getState().preferences.get(exerciseId);
      const all = Object.entries({ ...before, ...changes }).filter(([, value]) => value !== undefined);
      return ownExercises.savePreference({
        ...Object.fromEntries(all),
        exerciseId,
        changedAt: now().toISOString(),
      });
    },
    [ownExercises, exerciseId, now],
  );
}
