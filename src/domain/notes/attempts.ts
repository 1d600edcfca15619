// "My max bench is 120", "tried 200, didn't move": a load that nobody says was lifted for any repetitions, and a word that says why.
import type { ParsedSet, SetSource } from './parsed-note.ts';

const ATTEMPT =
  /\b(?:max(?:es)?|1rm|one rep max|fail(?:s|ed|ure)?|miss(?:ed)?|tr(?:y|ied|ying)|attempt(?:s|ed)?|did ?n[o']t (?:move|budge|go)|would ?n[o']t|could ?n[o']t|can(?:'?t|not)?|no lift|stuck|dropped it|goal|want(?:ed)?|coach|trainer|saw)\b|极限|最大|失败|没起来|没拉起来|没蹲起来|没推起来|试了?|尝试|目标|教练|朋友/;
/** How far around the load the word may stand. */
const AROUND = 60;

/** Without sets of a load alone that were only tried, dreamt of or somebody else's. @param folded as by foldText. */
export function withoutAttempts<T extends { readonly set: ParsedSet; readonly source: SetSource }>(
  sets: readonly T[],
  folded: string,
): readonly T[] {
  return sets.filter(({ set, source }) => {
    if (set.reps !== undefined || set.durationSec !== undefined || set.distanceM !== undefined) return true;
    const at = source.load?.start ?? source.exercise?.start;
    return at === undefined || !ATTEMPT.test(sentenceAround(folded, at));
  });
}

function sentenceAround(folded: string, at: number): string {
  const before = folded.slice(Math.max(0, at - AROUND), at);
  const behind = folded.slice(at, at + AROUND);
  const from = Math.max(before.lastIndexOf('\n'), before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1;
  const end = behind.search(/[\n;]|\. /);
  return before.slice(from) + (end < 0 ? behind : behind.slice(0, end));
}
