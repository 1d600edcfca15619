// Names that are nearly the one written. Instead of an index of every shortened name, which took most of the time of building the
// linker, names stand by length with the letters they hold: a glance at the letters leaves a handful to be compared.
import { editDistance } from './exercise-names.ts';

export interface Slip {
  readonly key: string;
  /** Edits between them, 1 or 2. */
  readonly distance: number;
}

/** From this length on a name may differ in two places. */
const TWO_EDITS = 9;
/** From this length on the first letter may be the wrong one. */
const FREE_FIRST_LETTER = 8;
const LONGEST = 40;

/** Names so common that even a word of four letters is read as one of them, if a slip of the finger explains it. */
const SHORT_NAMES = new Set(['squat', 'bench', 'lunge', 'plank', 'curl']);

/** @param keys names that any slip may lead to. @param longKeys those that need seven letters. Built at the first word looked up. */
export function createSlipSearch(
  keys: () => Iterable<string>,
  longKeys: () => Iterable<string>,
): (word: string) => Slip | null {
  let byLength: Map<number, { readonly key: string; readonly letters: number }[]> | null = null;
  const build = () => {
    const index = new Map<number, { readonly key: string; readonly letters: number }[]>();
    const put = (key: string, shortest: number) => {
      if (key.length > LONGEST || (key.length < shortest && !SHORT_NAMES.has(key))) return;
      const entry = { key, letters: lettersOf(key) };
      const list = index.get(key.length);
      if (list) list.push(entry);
      else index.set(key.length, [entry]);
    };
    for (const key of keys()) put(key, 5);
    for (const key of longKeys()) put(key, 7);
    return index;
  };
  return (word) => {
    if (word.length < 4 || word.length > LONGEST) return null;
    byLength ??= build();
    const most = word.length >= TWO_EDITS ? 2 : 1;
    const letters = lettersOf(word);
    let best: Slip | null = null;
    for (let length = word.length - most; length <= word.length + most; length++) {
      for (const { key, letters: held } of byLength.get(length) ?? []) {
        if (bitCount(letters ^ held) > 2 * most || !beginsAlike(word, key)) continue;
        const allowed: number = best ? best.distance - 1 : most;
        const distance = editDistance(word, key, allowed);
        if (distance > allowed || distance === 0) continue;
        if (Math.min(word.length, key.length) < 5 && !(SHORT_NAMES.has(key) && isFingerSlip(word, key))) continue;
        best = { key, distance };
        if (distance === 1) return best;
      }
    }
    return best;
  };
}

function beginsAlike(word: string, key: string): boolean {
  if (word[0] === key[0] || Math.min(word.length, key.length) >= FREE_FIRST_LETTER) return true;
  return word[0] === key[1] && word[1] === key[0];
}

/** A bit for every letter held; digits share the last ones. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << ((word.charCodeAt(at) - 97) % 32);
  return letters;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** The keys around each letter of a QWERTY keyboard. */
export const NEIGHBOUR_KEYS: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap((row, line) =>
    [...row].map((letter, at): readonly [string, string] => {
      const near = (other: string | undefined, from: number, to: number) => (other ?? '').slice(Math.max(0, from), to);
      const beside = (row[at - 1] ?? '') + (row[at + 1] ?? '');
      return [letter, beside + near(ROWS[line - 1], at, at + 2) + near(ROWS[line + 1], at - 1, at + 1)];
    }),
  ),
);

/** One letter dropped, doubled, swapped with the next, or hit beside its key; a longer or other word is no slip of the finger. */
export function isFingerSlip(word: string, key: string): boolean {
  if (editDistance(word, key, 1) !== 1) return false;
  if (word.length === key.length - 1) return true;
  let at = 0;
  while (word[at] === key[at]) at += 1;
  if (word.length === key.length + 1) return word[at] === word[at - 1];
  const swapped = word[at] === key[at + 1] && word[at + 1] === key[at];
  return swapped || (NEIGHBOUR_KEYS.get(key[at] ?? '') ?? '').includes(word[at] ?? ' ');
}
