// Finding exercises by what is typed, the person's own among them; the one place that knows how it is searched.
import { useCallback } from 'react';
import type { Exercise } from '../domain/catalogue/exercise.ts';
import { createExerciseSearch, type ExerciseSearch as Search } from '../domain/catalogue/search-exercises.ts';
import { useLanguage } from '../i18n/i18n.tsx';

/** At most `limit`, best first; nothing for an empty text. `uses`: workouts by exercise id, of two that fit alike. */
export type ExerciseSearch = (text: string, limit: number, uses?: ReadonlyMap<string, number>) => readonly Exercise[];

/** An index is made once for a list, with the first text that is typed. */
const indexes = new WeakMap<readonly Exercise[], Search>();

export function useExerciseSearch(exercises: readonly Exercise[]): ExerciseSearch {
  const language = useLanguage();
  return useCallback(
    (text, limit, uses) => {
      if (text.trim() === '') return [];
      const search = indexes.get(exercises) ?? createExerciseSearch(exercises);
      indexes.set(exercises, search);
      return search.find(text, { language, limit, ...(uses && { uses }) });
    },
    [exercises, language],
  );
}
