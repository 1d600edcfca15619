// Names that are nearly the one written. Instead of an index of every shortened name, which took most of the time of building the
// linker, names stand by length with the letters they hold: a glance at the letters leaves a handful to be compared.
import { editDistance } from './edit-distance.ts';

export interface Slip {
  readonly key: string;
  /** Edits between them, 1 or 2. */
  readonly distance: number;
}

/** From this length on a name may differ in two places. */
const TWO_EDITS = 9;
/** From these lengths on a name may differ by more than a slip of the finger, also in its first letter; and begin with one. */
const SURE_LENGTH = { any: 5, first: 8, finger: 6 } as const;
const LONGEST = 40;
/** People write in the same words again and again. */
const MOST_SEEN = 4000;

/** Names so common that even a word of four letters is read as one of them, if a slip of the finger explains it. */
const SHORT_NAMES = new Set(['squat', 'bench', 'lunge', 'plank', 'curl']);

/** Names of one length, and the letters that each holds. */
interface Shelf {
  readonly keys: readonly string[];
  readonly letters: Int32Array;
}

/** @param keys names that any slip may lead to. @param longKeys those that need six letters. Built at the first word looked up. */
export function createSlipSearch(
  keys: () => Iterable<string>,
  longKeys: () => Iterable<string>,
): (word: string) => Slip | null {
  let shelves: readonly (Shelf | undefined)[] | null = null;
  const build = () => {
    const byLength: string[][] = [];
    const put = (key: string, shortest: number) => {
      if (key.length > LONGEST || (key.length < shortest && !SHORT_NAMES.has(key))) return;
      (byLength[key.length] ??= []).push(key);
    };
    for (const key of keys()) put(key, 5);
    for (const key of longKeys()) put(key, 6);
    return Array.from(
      byLength,
      (list: string[] | undefined) => list && { keys: list, letters: Int32Array.from(list, lettersOf) },
    );
  };
  const search = (word: string): Slip | null => {
    shelves ??= build();
    const most = word.length >= TWO_EDITS ? 2 : 1;
    const letters = lettersOf(word);
    let best = null as Slip | null;
    for (let length = word.length - most; length <= word.length + most; length++) {
      const shelf = shelves[length];
      if (!shelf) continue;
      for (let at = 0; at < shelf.keys.length; at++) {
        if (!fewBits(letters ^ (shelf.letters[at] ?? 0), most)) continue;
        const key = shelf.keys[at] ?? '';
        const allowed = best ? Math.min(most, best.distance) : most;
        const distance = editDistance(word, key, allowed);
        if (distance > allowed || distance === 0) continue;
        const finger = distance === 1 && isFingerSlip(word, key);
        if (!finger && (distance === best?.distance || !mayDiffer(word, key))) continue;
        if (finger && !mayBeginOtherwise(word, key)) continue;
        best = { key, distance };
        if (finger) return best;
      }
    }
    return best;
  };
  const seen = new Map<string, Slip | null>();
  return (word) => {
    if (word.length < 4 || word.length > LONGEST) return null;
    const before = seen.get(word);
    if (before !== undefined) return before;
    if (seen.size >= MOST_SEEN) seen.clear();
    const slip = search(word);
    seen.set(word, slip);
    return slip;
  };
}

/** Whether a difference that no slip of the finger explains is still one and the same name. */
function mayDiffer(word: string, key: string): boolean {
  const shorter = Math.min(word.length, key.length);
  if (shorter < 5 || key.length < SURE_LENGTH.any) return false;
  return shorter >= SURE_LENGTH.first || word[0] === key[0] || (word[0] === key[1] && word[1] === key[0]);
}

function mayBeginOtherwise(word: string, key: string): boolean {
  if (SHORT_NAMES.has(key) || Math.min(word.length, key.length) >= SURE_LENGTH.finger) return true;
  return Math.min(word.length, key.length) >= 5 && (word[0] === key[0] || word[0] === key[1]);
}

/** A bit for every letter held; digits share the last ones. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << ((word.charCodeAt(at) - 97) % 32);
  return letters;
}

/** An edit changes two letters at most. */
function fewBits(bits: number, edits: number): boolean {
  let rest = bits & (bits - 1);
  rest &= rest - 1;
  if (edits > 1) {
    rest &= rest - 1;
    rest &= rest - 1;
  }
  return rest === 0;
}

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** The keys around each letter of a QWERTY keyboard. */
export const NEIGHBOUR_KEYS: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap((row, line) =>
    row.split('').map((letter, at): readonly [string, string] => {
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
