// Finding exercises by what is typed, the person's own among them; the one place that knows how it is searched.
import { useCallback } from 'react';
import type { Exercise } from '../domain/catalogue/exercise.ts';
import { useLanguage } from '../i18n/i18n.tsx';
import { searchExercises } from './search-exercises.ts';

/** At most `limit`, best first; nothing for an empty text. */
export type ExerciseSearch = (text: string, limit: number) => readonly Exercise[];

export function useExerciseSearch(exercises: readonly Exercise[]): ExerciseSearch {
  const language = useLanguage();
  return useCallback((text, limit) => searchExercises(exercises, text, language, limit), [exercises, language]);
}
