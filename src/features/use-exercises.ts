// The catalogue and the person's own exercises as one book, for screens that are not of the first load (those: plan/use-catalogue.ts).
import { useStore } from 'zustand';
import type { CustomExercise } from '../domain/catalogue/custom-exercise.ts';
import { createExerciseBook, type ExerciseBook } from '../domain/catalogue/exercise-book.ts';
import { EXERCISES } from '../domain/catalogue/exercises.ts';
import { useApp } from './app-services.tsx';

/** One book for the whole page, so that what is made from its exercises (an index to search) is made once. */
const books = new WeakMap<readonly CustomExercise[], ExerciseBook>();

/** Another one whenever an exercise of the person's own changes. */
export function useExercises(): ExerciseBook {
  const custom = useStore(useApp().ownExercises.store, (state) => state.custom);
  const book = books.get(custom) ?? createExerciseBook(EXERCISES, custom);
  books.set(custom, book);
  return book;
}
