// What surrounds an atom: its sentence, and the exercise that its numbers are about.
import type { Exercise } from '../catalogue/exercise.ts';
import type { Atom } from './atoms.ts';

export function isStop(atom: Atom | undefined): boolean {
  return atom === undefined || atom.kind === 'stop';
}

/** Index of the first atom of the sentence that the atom stands in. */
export function lineStart(atoms: readonly Atom[], at: number): number {
  let from = at;
  while (from > 0 && !isStop(atoms[from - 1])) from -= 1;
  return from;
}

/** Index behind its last atom. */
export function lineEnd(atoms: readonly Atom[], at: number): number {
  let to = at;
  while (!isStop(atoms[to])) to += 1;
  return to;
}

/** Whether numbers at a place may be loads: the exercise named last before them, else the next, is done with a weight. */
export function mayBeLoaded(
  atoms: readonly Atom[],
  at: number,
  exerciseOf: (id: string) => Exercise | undefined,
): boolean {
  const name =
    atoms.slice(0, at).findLast((atom) => atom.kind === 'exercise') ??
    atoms.slice(at, lineEnd(atoms, at)).find((atom) => atom.kind === 'exercise');
  if (name?.kind !== 'exercise') return true;
  const spec = exerciseOf(name.match.exerciseId);
  return (
    spec === undefined || (spec.measure === 'repetitions' && spec.loadKind !== 'none' && spec.loadKind !== 'bodyweight')
  );
}

/** An atom that nobody wrote, between two that somebody did. */
export function between(kind: 'times' | 'comma', at: number): Atom {
  return kind === 'times'
    ? { kind: 'times', start: at, end: at }
    : { kind: 'separator', text: 'comma', start: at, end: at };
}
