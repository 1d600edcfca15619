// Numbers and nothing else: "60 10 80 8 100 5" is load and repetitions again and again, "4 8 80" sets, repetitions and load.
import type { Exercise } from '../catalogue/exercise.ts';
import { between, mayBeLoaded } from './atom-regions.ts';
import type { Atom, AtomOf } from './atoms.ts';

type Bare = AtomOf<'number'>;

interface Rewritten {
  readonly atoms: readonly Atom[];
  /** Atoms it stands for. */
  readonly length: number;
}

const LEAST_LOAD = 20;
const MOST_REPS = 20;
const MOST_SETS = 12;

export function withTelegrams(
  atoms: readonly Atom[],
  exerciseOf: (id: string) => Exercise | undefined,
): readonly Atom[] {
  const out: Atom[] = [];
  let at = 0;
  while (at < atoms.length) {
    const atom = atoms[at];
    if (!atom) break;
    const pair = pairOf(atom, atoms, at);
    if (pair && mayBeLoaded(atoms, at, exerciseOf)) {
      out.push(...pair.atoms);
      at += pair.length;
      continue;
    }
    const ramp = rampFrom(atoms, at);
    if (ramp && mayBeLoaded(atoms, at, exerciseOf)) {
      out.push(...ramp.atoms);
      at += ramp.length;
      continue;
    }
    const bare = bareFrom(atoms, at);
    const unit = bare.length >= 2 ? unitBehind(atoms, at + bare.length, bare) : null;
    if (unit && mayBeLoaded(atoms, at, exerciseOf)) {
      out.push(...unit);
      at += bare.length + 1;
      continue;
    }
    const open = bare.length < 2 ? openTimesFrom(atoms, at) : [];
    if (open.length >= 3) {
      // "x5 x5 x5": a list, where two of them would be repetitions and sets.
      open.forEach((number, index) =>
        out.push(index === 0 ? between('times', number.start) : between('comma', number.start), number),
      );
      at += open.length * 2;
    } else if (atom.kind === 'list' && opensWithLoad(atom) && mayBeLoaded(atoms, at, exerciseOf)) {
      out.push(...listed(atom));
      at += 1;
    } else if (bare.length >= 2) {
      out.push(...(mayBeLoaded(atoms, at, exerciseOf) ? told(bare, out, atoms[at + bare.length]) : bare));
      at += bare.length;
    } else {
      out.push(atom);
      at += 1;
    }
  }
  return out;
}

function told(numbers: readonly Bare[], before: readonly Atom[], after: Atom | undefined): readonly Atom[] {
  const [first, second, third] = numbers;
  // "For 8 8 and 7".
  const linked = before.at(-1)?.kind === 'for' || before.at(-1)?.kind === 'times';
  if (linked && numbers.every(({ value }) => Number.isInteger(value) && value <= MOST_REPS))
    return numbers.flatMap((number, index) => (index === 0 ? [number] : [between('comma', number.start), number]));
  if (before.at(-1)?.kind === 'times') return numbers;
  if (numbers.length === 3 && first && second && third && isScheme(first, second, third))
    return [first, between('times', first.end), second, between('times', second.end), third];
  const last = numbers.at(-1);
  const counts = numbers.slice(0, -1);
  // "5 5 5 100": the load stands at the end of the list.
  if (last && counts.length >= 3 && counts.every((count) => isCountOf(count, last)))
    return [last, ...counts.flatMap((count, at) => [between(at === 0 ? 'times' : 'comma', count.start), count])];
  const reversed = countsFirst(numbers);
  if (reversed) return reversed;
  const segments = segmentsOf(numbers);
  const alone = before.at(-1)?.kind !== 'working' && after?.kind !== 'each' && segments?.length === 1;
  if (!segments || alone) return fractionFirst(numbers) ?? numbers;
  return segments.flatMap(([load, ...counts], index) => {
    if (!load) return [];
    const opens = index > 0 || before.at(-1)?.kind === 'working' ? [between('comma', load.start)] : [];
    return [
      ...opens,
      load,
      ...counts.flatMap((count, at) => [between(at === 0 ? 'times' : 'comma', count.start), count]),
    ];
  });
}

/** "60 80 100 x5": loads one after another, and the repetitions of each. */
function rampFrom(atoms: readonly Atom[], at: number): Rewritten | null {
  const loads: Bare[] = [];
  if (!isBare(atoms[at]) || atoms[at - 1]?.kind === 'times' || atoms[at - 1]?.kind === 'number') return null;
  for (let index = at; isBare(atoms[index]); index += 1) loads.push(atoms[index] as Bare);
  const [sign, count, after] = atoms.slice(at + loads.length, at + loads.length + 3);
  if (loads.length < 3 || loads.some(({ value }) => value < LEAST_LOAD) || sign?.kind !== 'times') return null;
  if (!isBare(count) || count.value > MOST_REPS || after?.kind === 'times') return null;
  const { value, start, end } = count;
  return {
    atoms: loads.flatMap((load, index): Atom[] => [
      ...(index === 0 ? [] : [between('comma', load.start)]),
      load,
      between('times', load.end),
      { kind: 'number', value, start, end },
    ]),
    length: loads.length + 2,
  };
}

/** "4 8 80". */
function isScheme(sets: Bare, reps: Bare, load: Bare): boolean {
  return (
    sets.value <= MOST_SETS &&
    reps.value <= MOST_REPS &&
    Number.isInteger(sets.value) &&
    Number.isInteger(reps.value) &&
    load.value >= LEAST_LOAD &&
    load.value >= 2 * Math.max(sets.value, reps.value)
  );
}

function isCountOf(count: Bare, load: Bare): boolean {
  return (
    count.value <= MOST_REPS &&
    Number.isInteger(count.value) &&
    load.value >= LEAST_LOAD &&
    load.value >= 2 * count.value
  );
}

/** "8 80 8 80 7 80": repetitions, then their load. */
function countsFirst(numbers: readonly Bare[]): readonly Atom[] | null {
  const pairs = numbers.flatMap((count, index) => {
    const load = numbers[index + 1];
    return index % 2 === 0 && load ? [[count, load] as const] : [];
  });
  const fits = pairs.every(([count, load]) => isCountOf(count, load));
  if (!fits || pairs.length * 2 !== numbers.length) return null;
  return pairs.flatMap(([count, load], index) => [
    ...(index === 0 ? [] : [between('comma', count.start)]),
    load,
    between('times', load.end),
    count,
  ]);
}

/** "20s 8 8 8": a pair of twenties and their repetitions. */
function pairOf(atom: Atom, atoms: readonly Atom[], at: number): Rewritten | null {
  if (atom.kind !== 'duration' || atom.pair === undefined) return null;
  const counts: Bare[] = [];
  for (let index = at + 1; isBare(atoms[index]); index += 1) counts.push(atoms[index] as Bare);
  if (counts.length < 2 || atoms[at + 1 + counts.length]?.kind === 'times') return null;
  if (counts.some(({ value }) => value > MOST_REPS || !Number.isInteger(value))) return null;
  const { start, end } = atom;
  return {
    atoms: [{ kind: 'number', value: atom.pair, start, end }, ...inRow(counts)],
    length: counts.length + 1,
  };
}

/** "12 12 12 15kg": the load stands at the end of its repetitions. "225 5 5 5 lb": the unit does, and the load at their head. */
function unitBehind(atoms: readonly Atom[], at: number, numbers: readonly Bare[]): readonly Atom[] | null {
  const [load, next] = [atoms[at], atoms[at + 1]];
  if (load?.kind !== 'load' || load.sign !== undefined || next?.kind === 'times' || next?.kind === 'for') return null;
  const isCount = ({ value }: { readonly value: number }) => Number.isInteger(value) && value <= MOST_REPS;
  const [head, ...rest] = numbers;
  if (head && isCount(load) && rest.every(isCount) && head.value >= 2 * Math.max(load.value, LEAST_LOAD / 2)) {
    const { start, end } = load;
    const counts = [...rest, { kind: 'number' as const, value: load.value, start, end }];
    return [{ kind: 'load', value: head.value, unit: load.unit, start: head.start, end: head.end }, ...inRow(counts)];
  }
  return numbers.every(isCount) ? [load, ...inRow(numbers)] : null;
}

/** Behind a load: "x 8, 8, 7". */
function inRow(counts: readonly Bare[]): readonly Atom[] {
  return counts.flatMap((count, at) => [between(at === 0 ? 'times' : 'comma', count.start), count]);
}

/** A load and the repetitions behind it, again and again; null where the numbers do not fall into such. */
function segmentsOf(numbers: readonly Bare[]): readonly (readonly Bare[])[] | null {
  const segments: Bare[][] = [];
  for (const number of numbers) {
    const isLoad = number.value >= LEAST_LOAD || !Number.isInteger(number.value);
    if (isLoad) segments.push([number]);
    else if (number.value <= MOST_REPS) segments.at(-1)?.push(number);
  }
  const counted = segments.flat().length === numbers.length && segments.every(({ length }) => length >= 2);
  return counted && segments.length > 0 ? segments : null;
}

/** "12.5 10 10 8": nobody does half a repetition. */
function fractionFirst(numbers: readonly Bare[]): readonly Atom[] | null {
  const [load, ...counts] = numbers;
  if (!load || Number.isInteger(load.value) || counts.some(({ value }) => !Number.isInteger(value) || value > 30))
    return null;
  return [load, ...counts.flatMap((count, at) => [between(at === 0 ? 'times' : 'comma', count.start), count])];
}

/** "100-5-5-5". */
function opensWithLoad({ values }: AtomOf<'list'>): boolean {
  const [load = 0, ...counts] = values;
  return (
    counts.length >= 2 && load >= 2 * LEAST_LOAD && counts.every((count) => count <= MOST_REPS && 3 * count <= load)
  );
}

function listed({ values, start, end }: AtomOf<'list'>): readonly Atom[] {
  return values.flatMap((value, index): Atom[] => {
    const number: Atom = { kind: 'number', value, start, end };
    return index === 0 ? [number] : [between(index === 1 ? 'times' : 'comma', start), number];
  });
}

/** Numbers side by side, with no sign before the first or behind the last. */
function bareFrom(atoms: readonly Atom[], at: number): readonly Bare[] {
  const before = atoms[at - 1];
  if ((before?.kind === 'times' && !isLoadBefore(atoms, at)) || before?.kind === 'at' || before?.kind === 'number')
    return [];
  const numbers: Bare[] = [];
  for (let index = at; isBare(atoms[index]); index += 1) numbers.push(atoms[index] as Bare);
  const next = atoms[at + numbers.length];
  const taken =
    next?.kind === 'times' ||
    next?.kind === 'exercise' ||
    (next?.kind === 'each' && numbers.length < 3) ||
    next?.kind === 'open';
  // In "for 10 80 for 8" the 80 begins another set.
  return taken ? [] : next?.kind === 'for' ? numbers.slice(0, -1) : numbers;
}

/** "80 x 8 8 8": what stands before the sign is no count of sets. */
function isLoadBefore(atoms: readonly Atom[], at: number): boolean {
  const load = atoms[at - 2];
  if (atoms[at - 3]?.kind === 'times') return false;
  return load?.kind === 'load' || (load?.kind === 'number' && load.value >= LEAST_LOAD);
}

function isBare(atom: Atom | undefined): atom is Bare {
  return (
    atom?.kind === 'number' &&
    atom.spelt !== true &&
    atom.sign === undefined &&
    atom.plus !== true &&
    atom.failed !== true
  );
}

/** "x5 x5 x5": each sign right before its number. */
function openTimesFrom(atoms: readonly Atom[], at: number): readonly Bare[] {
  const numbers: Bare[] = [];
  for (let index = at; atoms[index]?.kind === 'times'; index += 2) {
    const [sign, number] = [atoms[index], atoms[index + 1]];
    if (!isBare(number) || number.start !== sign?.end) break;
    numbers.push(number);
  }
  return numbers;
}
