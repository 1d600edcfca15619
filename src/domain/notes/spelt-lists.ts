// Dictated numbers that count: lists of them ("ten then eight then six"), and a load before its repetitions ("sixty for five").
import type { Atom, AtomOf } from './atoms.ts';

const MOST_REPS = 60;
const LEAST_LOAD = 15;
/** Words that people say between two numbers of a list. */
const BETWEEN = /^(?:again|another|reps?|finally|lastly|only)$/;

type Spelt = AtomOf<'number'>;

export function withSpeltLists(atoms: readonly Atom[]): readonly Atom[] {
  if (!atoms.some((atom) => isSpelt(atom))) return atoms;
  const counts = new Set<Atom>();
  for (const [index, atom] of atoms.entries()) {
    if (!isSpelt(atom)) continue;
    const next = nextSpelt(atoms, index);
    if (next && isCount(atom) && isCount(next.number) && !opensOther(atoms, next.at)) {
      counts.add(atom);
      counts.add(next.number);
    }
    const [sign, count] = atoms.slice(index + 1, index + 3);
    const counted = count?.kind === 'number' || count?.kind === 'sets' || count?.kind === 'reps';
    if (atom.value >= LEAST_LOAD && sign?.kind === 'for' && counted) {
      counts.add(atom);
      counts.add(count);
    }
    // "First set eight, second set seven".
    if (isCount(atom) && atoms[index - 1]?.kind === 'ordinal') counts.add(atom);
    // "The bar for ten".
    if (isCount(atom) && atoms[index - 1]?.kind === 'for' && atoms[index - 2]?.kind === 'bar') counts.add(atom);
  }
  return counts.size === 0 ? atoms : atoms.map((atom) => (counts.has(atom) && isSpelt(atom) ? counting(atom) : atom));
}

function counting({ kind, value, start, end }: Spelt): Spelt {
  return { kind, value, start, end };
}

function nextSpelt(atoms: readonly Atom[], index: number): { readonly number: Spelt; readonly at: number } | null {
  for (let at = index + 1; at < index + 5; at += 1) {
    const atom = atoms[at];
    if (isSpelt(atom)) return { number: atom, at };
    const joins =
      (atom?.kind === 'separator' && atom.text !== 'slash' && atom.text !== 'bar') ||
      (atom?.kind === 'word' && BETWEEN.test(atom.text));
    if (!joins) return null;
  }
  return null;
}

/** "Eighty for five": the number begins a set of its own. */
function opensOther(atoms: readonly Atom[], at: number): boolean {
  const next = atoms[at + 1];
  return next?.kind === 'for' || next?.kind === 'times' || next?.kind === 'exercise' || next?.kind === 'of';
}

function isCount({ value }: Spelt): boolean {
  return Number.isInteger(value) && value <= MOST_REPS;
}

function isSpelt(atom: Atom | undefined): atom is Spelt {
  return atom?.kind === 'number' && atom.spelt === true;
}
