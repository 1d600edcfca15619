// Chinese names in running text: no blanks part them, so every character may begin one.
import { WEAK_PHRASES } from './exercise-defaults.ts';
import type { ExerciseMatch } from './exercise-match.ts';

/** @param names whole names to exercise ids. The finder gives the longest names, in order, not overlapping. */
export function createHanFinder(names: ReadonlyMap<string, string>): (text: string) => ExerciseMatch[] {
  const longestFrom = new Map<string, number>();
  for (const name of names.keys()) {
    const first = name.charAt(0);
    longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, name.length));
  }
  return (text) => {
    const matches: ExerciseMatch[] = [];
    for (let at = 0; at < text.length; at++) {
      const longest = longestFrom.get(text.charAt(at)) ?? 0;
      for (let length = Math.min(longest, text.length - at); length >= 1; length--) {
        const name = text.slice(at, at + length);
        const exerciseId = names.get(name);
        if (exerciseId === undefined || (length === 1 && !/^跑(?:了|完|\d)/.test(text.slice(at, at + 2)))) continue;
        matches.push({ start: at, end: at + length, name, exerciseId, confidence: 1, weak: WEAK_PHRASES.test(name) });
        at += length - 1;
        break;
      }
    }
    return matches;
  };
}
