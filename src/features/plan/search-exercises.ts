// Finds exercises by any name people type, in either language.
import type { Exercise } from '../../domain/catalogue/exercise.ts';
import { LANGUAGES, type Language } from '../../domain/language.ts';

/** At most `limit`, best first: the whole name or alias, then its beginning, the beginning of a word, any part. Empty text finds nothing. */
export function searchExercises(
  exercises: readonly Exercise[],
  text: string,
  language: Language,
  limit: number,
): readonly Exercise[] {
  const wanted = folded(text);
  if (wanted === '') return [];
  return exercises
    .map((exercise) => ({ exercise, distance: distanceOf(exercise, wanted, language) }))
    .filter(({ distance }) => distance < FAR)
    .toSorted((a, b) => a.distance - b.distance || nameLength(a.exercise, language) - nameLength(b.exercise, language))
    .slice(0, limit)
    .map(({ exercise }) => exercise);
}

const FAR = 100;

function distanceOf(exercise: Exercise, wanted: string, language: Language): number {
  const own = textDistance(folded(exercise.names[language]), wanted);
  const others = LANGUAGES.flatMap((each) => [exercise.names[each], ...exercise.aliases[each]]);
  // Half a step behind: an alias never outranks a name that fits as well.
  return Math.min(own, ...others.map((name) => textDistance(folded(name), wanted) + 0.5));
}

function textDistance(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (name.includes(` ${wanted}`)) return 2;
  return name.includes(wanted) ? 3 : FAR;
}

function nameLength(exercise: Exercise, language: Language): number {
  return exercise.names[language].length;
}

/** Case, width, hyphens and repeated spaces do not matter. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[-\s]+/g, ' ')
    .trim();
}
