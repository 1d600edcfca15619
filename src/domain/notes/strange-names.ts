// Words that stand where the name of an exercise would, beside numbers, and are no name that anybody knows.
import { type Atom, isQuantity } from './atoms.ts';
import type { Chunk } from './chunks.ts';
import { FILLER } from './settle-bare.ts';
import type { Stretch } from './not-understood.ts';

/** How a set was done or felt: no name, though it stands before the numbers. */
const MANNERS = new Set(
  (
    'worked working went moved built ramped started beltless belt belted deload volume intensity opener openers raw wraps sleeves straps touch go strong weak tough rough brutal smooth fast ' +
    'still rest resting tempo assistance supplemental core cardio legs push pull upper lower day hypertrophy strength opener single double ' +
    'triple top heavy backdown hooray lol phew ugh yay woo finally nailed hitting got get getting doing hit my me he she they you your our'
  ).split(' '),
);
/** A longer run of words is a sentence, not a name. */
const LONGEST_LATIN = 4;
const LONGEST_HAN = 8;

/** @returns the words, where numbers of the chunk were read as sets and no name in it says of what. */
export function strangeNames(
  chunks: readonly Chunk[],
  index: number,
  isRead: (stretch: Stretch) => boolean,
): readonly Stretch[] {
  const chunk = chunks[index];
  if (!chunk || chunk.atoms.some(({ kind }) => kind === 'exercise')) return [];
  const { atoms } = chunk;
  const first = atoms.findIndex((atom) => isQuantity(atom) && atom.kind !== 'bodyweight');
  if (first < 0 || !atoms.some((atom) => isQuantity(atom) && isRead([atom.start, atom.end]))) return [];
  if (!atoms.some(({ kind }) => kind === 'times' || kind === 'sets' || kind === 'reps')) return [];
  const before = namelike(atoms.slice(0, first), isRead);
  if (before) return [before];
  return first === 0 ? headingOf(chunks, index, isRead) : [];
}

/** "Zorblax:" or "Zorblax" on a line of its own, numbers below it. */
function headingOf(chunks: readonly Chunk[], index: number, isRead: (stretch: Stretch) => boolean): readonly Stretch[] {
  const [chunk, above] = [chunks[index], chunks[index - 1]];
  if (!chunk || !above || above.mood !== 'done' || !above.header || above.line + 1 !== chunk.line) return [];
  const name = above.atoms.some((atom) => isQuantity(atom)) ? null : namelike(above.atoms, isRead);
  return name ? [name] : [];
}

/** The run of unknown words at the end, connecting words left out. */
function namelike(atoms: readonly Atom[], isRead: (stretch: Stretch) => boolean): Stretch | null {
  const words = atoms.slice(
    1 + atoms.findLastIndex(({ kind }) => kind !== 'word' && kind !== 'colon' && kind !== 'at' && kind !== 'of'),
  );
  const strange = words.filter((atom) => atom.kind === 'word' && isNamelike(atom.text));
  const [first, last] = [strange[0], strange.at(-1)];
  if (!first || !last || isRead([first.start, last.end])) return null;
  const han = strange.every((atom) => atom.kind === 'word' && /\p{Script=Han}/u.test(atom.text));
  if (words.length > (han ? LONGEST_HAN : LONGEST_LATIN + 1) || strange.length > (han ? LONGEST_HAN : LONGEST_LATIN))
    return null;
  // One character is no name.
  return last.end - first.start >= 2 ? [first.start, last.end] : null;
}

function isNamelike(text: string): boolean {
  return /\p{L}/u.test(text) && !FILLER.has(text) && !MANNERS.has(text);
}
