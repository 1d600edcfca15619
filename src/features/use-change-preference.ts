// Keeps how the person logs one exercise.
import { useCallback } from 'react';
import type { PreferenceChanges } from '../coach/own-exercises.ts';
import { useApp } from './app-services.tsx';

/** Resolves false where it could not be kept. */
export function useChangePreference(exerciseId: string): (changes: PreferenceChanges) => Promise<boolean> {
  const { ownExercises } = useApp();
  return useCallback((changes) => ownExercises.changePreference(exerciseId, changes), [ownExercises, exerciseId]);
}
