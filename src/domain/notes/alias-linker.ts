// The person's own words for an exercise, laid over the catalogue's dictionary: they come before any other name and cost no
// rebuilding of it.
import { foldText } from '../catalogue/exercise-names.ts';
import type { ExerciseLinker, ExerciseMatch } from '../catalogue/link-exercise.ts';
import type { LearntNotes } from './lessons.ts';

/** Sure, but the person may change their mind. */
const ALIAS_CONFIDENCE = 1;

/** The last overlay is kept: a worker is asked with the same aliases while somebody types. */
export function cachedAliases(
  linker: ExerciseLinker,
  isKnown: (exerciseId: string) => boolean,
): (aliases: LearntNotes['aliases']) => ExerciseLinker {
  let last: { readonly key: string; readonly linker: ExerciseLinker } | null = null;
  return (aliases) => {
    if (aliases.length === 0) return linker;
    const key = JSON.stringify(aliases);
    if (last?.key !== key) last = { key, linker: withAliases(linker, aliases, isKnown) };
    return last.linker;
  };
}

/** @param isKnown an alias of an exercise that is gone says nothing. */
export function withAliases(
  linker: ExerciseLinker,
  aliases: LearntNotes['aliases'],
  isKnown: (exerciseId: string) => boolean,
): ExerciseLinker {
  const known = new Map<string, string>();
  for (const { words, exerciseId } of aliases) {
    const key = keyOf(words);
    if (key !== '' && isKnown(exerciseId)) known.set(key, exerciseId);
  }
  if (known.size === 0) return linker;
  // The longest first: "front squat" before "squat".
  const words = [...known.keys()].sort((a, b) => b.length - a.length).map(patternOf);
  const pattern = new RegExp(words.join('|'), 'gu');

  const ownIn = (text: string): ExerciseMatch[] =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const exerciseId = known.get(keyOf(match[0]));
      return exerciseId === undefined
        ? []
        : [
            {
              start: match.index,
              end: match.index + match[0].length,
              name: match[0],
              exerciseId,
              confidence: ALIAS_CONFIDENCE,
              weak: false,
            },
          ];
    });

  return {
    link(name, context) {
      const exerciseId = known.get(keyOf(name));
      return exerciseId === undefined ? linker.link(name, context) : { exerciseId, confidence: ALIAS_CONFIDENCE };
    },
    find(text) {
      const own = ownIn(foldText(text));
      const others = linker
        .find(text)
        .filter(({ start, end }) => !own.some((match) => start < match.end && end > match.start));
      return [...own, ...others].sort((a, b) => a.start - b.start);
    },
  };
}

/** Folded, with single blanks for blanks and hyphens. */
function keyOf(words: string): string {
  return foldText(words)
    .trim()
    .replaceAll(/[\s_-]+/gu, ' ');
}

/** Whole words only where they are written in letters that know blanks. */
function patternOf(key: string): string {
  const source = key
    .split(' ')
    .map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`))
    .join(String.raw`[\s_-]+`);
  const before =
    /^[\p{L}\p{N}]/u.test(key) && !/^\p{Script=Han}/u.test(key) ? String.raw`(?<!(?!\p{Script=Han})[\p{L}\p{N}])` : '';
  const after =
    /[\p{L}\p{N}]$/u.test(key) && !/\p{Script=Han}$/u.test(key) ? String.raw`(?!(?!\p{Script=Han})[\p{L}\p{N}])` : '';
  return before + source + after;
}
