// "S 100 5x5, B 80 5x5, D 140x5": the three lifts by their first letters, where at least two of them stand before a load.
import type { ExerciseMatch } from '../catalogue/exercise-match.ts';

const LIFTS: Readonly<Record<string, string>> = { s: 'back_squat', b: 'bench_press', d: 'deadlift' };
const INITIAL = /(?<![\p{L}\d.])(?<letter>[sbd])(?=\s?:?\s?\d{2,3}(?!\d|\s?(?:s|sec|min)\b))/gu;
/** A letter says less than a name. */
const CONFIDENCE = 0.8;

/** @param folded as by foldText. @param found names that are known already: a letter inside one of them stands for nothing. */
export function initialsIn(folded: string, found: readonly ExerciseMatch[]): readonly ExerciseMatch[] {
  const matches = [...folded.matchAll(INITIAL)].flatMap((match): readonly ExerciseMatch[] => {
    const letter = match.groups?.['letter'] ?? '';
    const exerciseId = LIFTS[letter];
    const [start, end] = [match.index, match.index + 1];
    if (exerciseId === undefined || found.some((name) => name.start < end && start < name.end)) return [];
    return [{ start, end, name: letter, exerciseId, confidence: CONFIDENCE, weak: false }];
  });
  return new Set(matches.map(({ name }) => name)).size < 2 ? [] : matches;
}
