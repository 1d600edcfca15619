// The catalogue and the person's own exercises as one book, for screens that are not of the first load (those: plan/use-catalogue.ts).
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { createExerciseBook, type ExerciseBook } from '../domain/catalogue/exercise-book.ts';
import { EXERCISES } from '../domain/catalogue/exercises.ts';
import { useApp } from './app-services.tsx';

/** Another one whenever an exercise of the person's own changes. */
export function useExercises(): ExerciseBook {
  const custom = useStore(useApp().ownExercises.store, (state) => state.custom);
  return useMemo(() => createExerciseBook(EXERCISES, custom), [custom]);
}
