// Body parts that were mistyped: "sholder", "kneee", "lower bak".
import { isFingerSlip } from '../catalogue/name-slips.ts';

/** Long enough that a slip of the finger leads to no everyday word. */
const WORDS =
  'shoulder shoulders elbow elbows wrist wrists ankle ankles knees hamstring hamstrings calves quads glutes forearm forearms bicep biceps tricep triceps groin thumb fingers achilles'.split(
    ' ',
  );
/** Everyday words, one slip away from one of them. */
const EVERYDAY = new Set([
  'squads',
  'thump',
  'halves',
  'salves',
  'valves',
  'grain',
  'groan',
  'kneel',
  'kneels',
  'keens',
]);
const SHORT: Readonly<Record<string, string>> = {
  kne: 'knee',
  nkee: 'knee',
  kene: 'knee',
  kneee: 'knee',
  bak: 'back',
  bakc: 'back',
  bcak: 'back',
  shouder: 'shoulder',
  sholdr: 'shoulder',
  shulder: 'shoulder',
  ancle: 'ankle',
  ancles: 'ankles',
};
/** These are meant as a part of the body only so. */
const BACKS = /(?:lower|low|upper|mid|my|sore)[ -]$/;

const known = new Map<string, string | null>();
const MOST_KNOWN = 2000;

export interface SlippedWord {
  /** Half-open UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly meant: string;
}

/** @param text folded. */
export function slippedParts(text: string): readonly SlippedWord[] {
  return [...text.matchAll(/(?<![a-z])[a-z]{3,11}(?![a-z])/g)].flatMap(({ 0: word, index }): SlippedWord[] => {
    const meant = meantBy(word);
    if (meant === null || (meant === 'back' && !BACKS.test(text.slice(0, index)))) return [];
    return [{ start: index, end: index + word.length, meant }];
  });
}

function meantBy(word: string): string | null {
  const before = known.get(word);
  if (before !== undefined) return before;
  const meant =
    SHORT[word] ??
    (word.length < 4 || EVERYDAY.has(word) || WORDS.includes(word)
      ? null
      : (WORDS.find((key) => Math.abs(key.length - word.length) <= 1 && isFingerSlip(word, key)) ?? null));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, meant);
  return meant;
}
