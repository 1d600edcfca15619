// How the person logs one exercise, where that differs from their usual.
import { useStore } from 'zustand';
import type { ExercisePreference } from '../domain/log/exercise-preference.ts';
import { useApp } from './app-services.tsx';

/** Undefined: as they usually do. */
export function usePreference(exerciseId: string): ExercisePreference | undefined {
  return useStore(useApp().ownExercises.store, ({ preferences }) => preferences.get(exerciseId));
}
