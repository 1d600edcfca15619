// Finding exercises by what is typed, the person's own among them; the one place that knows how it is searched.
import { useCallback, useEffect } from 'react';
import type { Exercise } from '../domain/catalogue/exercise.ts';
import { createExerciseSearch, type ExerciseSearch as Search } from '../domain/catalogue/search-exercises.ts';
import { useLanguage } from '../i18n/i18n.tsx';

/** At most `limit`, best first; nothing for an empty text. `uses`: workouts by exercise id, of two that fit alike. */
export type ExerciseSearch = (text: string, limit: number, uses?: ReadonlyMap<string, number>) => readonly Exercise[];

/** An index is made once for a list. */
const indexes = new WeakMap<readonly Exercise[], Search>();

export function useExerciseSearch(exercises: readonly Exercise[]): ExerciseSearch {
  const language = useLanguage();
  useEffect(() => {
    // Made in the quiet after the first picture, so that the first letter does not wait for it.
    const timer = setTimeout(() => indexOf(exercises), QUIET_MS);
    return () => clearTimeout(timer);
  }, [exercises]);
  return useCallback(
    (text, limit, uses) => {
      if (text.trim() === '') return [];
      return indexOf(exercises).find(text, { language, limit, ...(uses && { uses }) });
    },
    [exercises, language],
  );
}

const QUIET_MS = 300;

function indexOf(exercises: readonly Exercise[]): Search {
  const index = indexes.get(exercises) ?? createExerciseSearch(exercises);
  indexes.set(exercises, index);
  return index;
}
