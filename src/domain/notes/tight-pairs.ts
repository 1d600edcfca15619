// "60/5 80/5 100/3", "80-8 85-6", "80,8 85,6": a load and its repetitions written close together, pair after pair.
import type { Exercise } from '../catalogue/exercise.ts';
import { between, lineStart, mayBeLoaded } from './atom-regions.ts';
import type { Atom, AtomOf } from './atoms.ts';

type Bare = AtomOf<'number'>;

interface Pair {
  readonly load: Bare;
  readonly count: Bare;
  /** Atoms it takes up. */
  readonly length: number;
}

const LEAST_LOAD = 20;
const MOST_REPS = 20;
const MOST_SETS = 10;
/** A load is well above its repetitions; below this "20/12" may be anything. */
const LEAST_RATIO = 2.5;

export function withTightPairs(
  atoms: readonly Atom[],
  exerciseOf: (id: string) => Exercise | undefined,
): readonly Atom[] {
  const out: Atom[] = [];
  let at = 0;
  while (at < atoms.length) {
    const chain = unitAtEnd(atoms, at) ?? slashChain(atoms, at);
    if (chain && isAboutExercise(atoms, at) && mayBeLoaded(atoms, at, exerciseOf)) {
      out.push(...chain);
      at += 5;
      continue;
    }
    const { pairs, length } = pairsFrom(atoms, at);
    if (pairs.length >= 2 && isAboutExercise(atoms, at) && mayBeLoaded(atoms, at, exerciseOf)) {
      pairs.forEach(({ load, count }, index) => {
        if (index > 0) out.push(between('comma', load.start));
        out.push(load, between('times', load.end), count);
      });
      at += length;
    } else {
      const atom = atoms[at];
      if (atom) out.push(atom);
      at += 1;
    }
  }
  return out;
}

/** "225x5x5lb": the unit is that of the load at the head. */
function unitAtEnd(atoms: readonly Atom[], at: number): readonly Atom[] | null {
  const [load, sign, reps, sign2, sets] = atoms.slice(at, at + 5);
  if (atoms[at - 1]?.kind === 'times' || !isBare(load) || !isBare(reps) || sets?.kind !== 'load' || !sign || !sign2)
    return null;
  if (sign.kind !== 'times' || sign2.kind !== 'times' || !fits(load.value, reps.value)) return null;
  if (!Number.isInteger(sets.value) || sets.value > MOST_SETS || load.value < 2 * LEAST_LOAD) return null;
  const { start, end } = load;
  return [
    { kind: 'load', value: load.value, unit: sets.unit, start, end },
    sign,
    reps,
    sign2,
    { kind: 'number', value: sets.value, start: sets.start, end: sets.end },
  ];
}

/** "80/8/3": load, repetitions and sets, written close; not "80/8/8/7". */
function slashChain(atoms: readonly Atom[], at: number): readonly Atom[] | null {
  const [load, slash, reps, slash2, sets, after] = atoms.slice(at, at + 6);
  const before = atoms[at - 1];
  if (!isBare(load) || !isBare(reps) || !isBare(sets) || !isSlash(slash) || !isSlash(slash2)) return null;
  if (isJoint(before) || before?.kind === 'number' || before?.kind === 'times') return null;
  if (isJoint(after) && after?.start === sets.end) return null;
  if (after?.kind === 'times' || after?.kind === 'number' || after?.kind === 'for' || after?.kind === 'each')
    return null;
  const tight = sets.end - load.start <= 8 && slash?.start === load.end && slash2?.start === reps.end;
  if (!tight || !fits(load.value, reps.value) || !fits(load.value, sets.value)) return null;
  if (sets.value > MOST_SETS || sets.value > reps.value) return null;
  return [load, between('times', load.end), reps, between('times', reps.end), sets];
}

function isAboutExercise(atoms: readonly Atom[], at: number): boolean {
  return atoms.slice(lineStart(atoms, at), at).some(({ kind }) => kind === 'exercise');
}

function pairsFrom(atoms: readonly Atom[], at: number): { readonly pairs: readonly Pair[]; readonly length: number } {
  const pairs: Pair[] = [];
  let next = at;
  if (isJoint(atoms[at - 1]) || atoms[at - 1]?.kind === 'number') return { pairs, length: 0 };
  for (;;) {
    const skipped = pairs.length > 0 && isComma(atoms[next]) ? 1 : 0;
    const pair = pairAt(atoms, next + skipped);
    if (!pair) break;
    pairs.push(pair);
    next += skipped + pair.length;
  }
  // "60/80/100 5": the last number belongs to something longer.
  const after = atoms[next];
  const goesOn = isJoint(after) || after?.kind === 'times' || after?.kind === 'number';
  return goesOn ? { pairs: [], length: 0 } : { pairs, length: next - at };
}

function pairAt(atoms: readonly Atom[], at: number): Pair | null {
  const [first, joint, second] = [atoms[at], atoms[at + 1], atoms[at + 2]];
  if (first?.kind === 'list') {
    const [load = 0, count = 0, more] = first.values;
    const { start, end } = first;
    return more === undefined && fits(load, count)
      ? {
          load: { kind: 'number', value: load, start, end },
          count: { kind: 'number', value: count, start, end },
          length: 1,
        }
      : null;
  }
  if (!isBare(first) || !isBare(second) || !isJoint(joint)) return null;
  if (joint?.start !== first.end || second.start !== joint.end) return null;
  return fits(first.value, second.value) ? { load: first, count: second, length: 3 } : null;
}

function fits(load: number, count: number): boolean {
  return (
    load >= LEAST_LOAD && count >= 1 && count <= MOST_REPS && Number.isInteger(count) && load >= LEAST_RATIO * count
  );
}

function isBare(atom: Atom | undefined): atom is Bare {
  return atom?.kind === 'number' && atom.sign === undefined && atom.spelt !== true;
}

function isJoint(atom: Atom | undefined): boolean {
  return atom?.kind === 'separator' && (atom.text === 'slash' || atom.text === 'comma');
}

function isSlash(atom: Atom | undefined): boolean {
  return atom?.kind === 'separator' && atom.text === 'slash';
}

function isComma(atom: Atom | undefined): boolean {
  return atom?.kind === 'separator' && (atom.text === 'comma' || atom.text === 'arrow');
}
