// Finds exercises of a list by what is typed, for a list that is made for one question only; elsewhere useExerciseSearch keeps its index.
import type { Exercise } from '../domain/catalogue/exercise.ts';
import { createExerciseSearch } from '../domain/catalogue/search-exercises.ts';
import type { Language } from '../domain/language.ts';

/** At most `limit`, best first; nothing for an empty text. */
export function searchExercises(
  exercises: readonly Exercise[],
  text: string,
  language: Language,
  limit: number,
): readonly Exercise[] {
  return text.trim() === '' ? [] : createExerciseSearch(exercises).find(text, { language, limit });
}
