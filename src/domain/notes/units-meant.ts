// "Squat 100k 5x5", "plank 1m x3": a letter that stands for another unit where the exercise says so.
import type { Exercise } from '../catalogue/exercise.ts';
import { lineEnd, lineStart, mayBeLoaded } from './atom-regions.ts';
import type { Atom, AtomOf } from './atoms.ts';

const MOST_KILOGRAMS = 400;
const LEAST_KILOGRAMS = 10;
const MOST_MINUTES = 10;

export function withUnitsMeant(
  atoms: readonly Atom[],
  exerciseOf: (id: string) => Exercise | undefined,
): readonly Atom[] {
  if (!atoms.some(({ kind }) => kind === 'distance')) return atoms;
  return atoms.map((atom, index) => (atom.kind === 'distance' ? meant(atom, index, atoms, exerciseOf) : atom));
}

function meant(
  atom: AtomOf<'distance'>,
  index: number,
  atoms: readonly Atom[],
  exerciseOf: (id: string) => Exercise | undefined,
): Atom {
  const { unit, written, start, end } = atom;
  const name =
    atoms.slice(lineStart(atoms, index), index).findLast((other) => other.kind === 'exercise') ??
    atoms.slice(index, lineEnd(atoms, index)).find((other) => other.kind === 'exercise');
  const spec = name?.kind === 'exercise' ? exerciseOf(name.match.exerciseId) : undefined;
  if (unit === 'km' && spec && written >= LEAST_KILOGRAMS && written <= MOST_KILOGRAMS)
    return mayBeLoaded(atoms, index, exerciseOf) ? { kind: 'load', value: written, unit: 'kg', start, end } : atom;
  if (unit === 'm' && spec?.measure === 'hold' && written <= MOST_MINUTES)
    return { kind: 'duration', seconds: written * 60, start, end };
  return atom;
}
