// "60 → 80 → 100 x5", "12/10/8 with 60/65/70 kg": a list of loads and the repetitions of them all, or of each, put pair by pair.
import type { Exercise } from '../catalogue/exercise.ts';
import { between, mayBeLoaded } from './atom-regions.ts';
import type { Atom, AtomOf } from './atoms.ts';

type Value = AtomOf<'number' | 'load' | 'reps'>;
type Joint = 'arrow' | 'slash' | 'comma' | 'none';

interface List {
  readonly values: readonly Value[];
  readonly joint: Joint;
  /** Index behind it. */
  readonly end: number;
}

const LEAST_LOAD = 5;
const MOST_REPS = 50;
/** Looked over between the two lists. */
const LINKS: ReadonlySet<Atom['kind']> = new Set([
  'colon',
  'open',
  'for',
  'at',
  'of',
  'each',
  'exercise',
  'bodyweight',
]);

export function withListsPaired(
  atoms: readonly Atom[],
  exerciseOf: (id: string) => Exercise | undefined,
): readonly Atom[] {
  if (!atoms.some(({ kind }) => kind === 'separator' || kind === 'list')) return atoms;
  const out: Atom[] = [];
  let at = 0;
  while (at < atoms.length) {
    const paired = pairsAt(atoms, at, exerciseOf);
    if (paired) {
      // "5 reps 60 → 65 → 70": the repetitions that stood before go with each load.
      if (paired.takesBefore) out.pop();
      out.push(...paired.atoms);
      at = paired.end;
    } else {
      const atom = atoms[at];
      if (atom) out.push(atom);
      at += 1;
    }
  }
  return out;
}

interface Paired {
  readonly atoms: readonly Atom[];
  readonly end: number;
  readonly takesBefore: boolean;
}

function pairsAt(atoms: readonly Atom[], at: number, exerciseOf: (id: string) => Exercise | undefined): Paired | null {
  const before = atoms[at - 1];
  if (before?.kind === 'times' || (before?.kind === 'separator' && isValue(atoms[at - 2]))) return null;
  const list = listAt(atoms, at);
  if (!list || !mayBeLoaded(atoms, at, exerciseOf)) return null;
  return twoLists(atoms, list) ?? oneForAll(atoms, at, list) ?? loadBehind(atoms, list);
}

/** As many loads as repetitions, one list behind the other. */
function twoLists(atoms: readonly Atom[], first: List): Paired | null {
  const kept: Atom[] = [];
  let next = first.end;
  let linked = false;
  for (; LINKS.has(atoms[next]?.kind ?? 'stop') || atoms[next]?.kind === 'times'; next += 1) {
    const atom = atoms[next];
    if (atom?.kind === 'exercise' || atom?.kind === 'each') kept.push(atom);
    linked ||= atom?.kind !== 'exercise';
  }
  const second = listAt(atoms, next);
  // "60/80/100 5/5/5" needs no word between.
  if (!linked && (first.joint === 'comma' || first.joint !== second?.joint)) return null;
  if (!second || second.values.length !== first.values.length) return null;
  const [loads, counts] = areLoads(first, second) ? [first, second] : areLoads(second, first) ? [second, first] : [];
  if (!loads || !counts) return null;
  const closed =
    atoms[second.end]?.kind === 'close' && atoms.slice(first.end, next).some(({ kind }) => kind === 'open');
  return {
    atoms: [...kept, ...pairs(loads.values, counts.values, loads.joint)],
    end: second.end + (closed ? 1 : 0),
    takesBefore: false,
  };
}

/** "60 → 80 → 100 x5", "60/80/100 for 5 each", "5 reps 60 → 65 → 70". */
function oneForAll(atoms: readonly Atom[], at: number, list: List): Paired | null {
  const { values, joint, end } = list;
  const distinct = new Set(values.map(({ value }) => value)).size === values.length;
  // "100-110-120 x5" is one atom, that nothing joins.
  const told = joint === 'slash' || (joint === 'none' && values.every(({ value }) => value >= 20));
  if (joint !== 'arrow' && !(told && distinct && values.length >= 3)) return null;
  const said = countBehind(atoms, end);
  const before = atoms[at - 1];
  const count = said?.count ?? (joint === 'arrow' && before?.kind === 'reps' ? before : null);
  if (!count || !areLoads(list, { values: [count], joint: 'none', end })) return null;
  return {
    atoms: [
      ...pairs(
        values,
        values.map(() => count),
        joint,
      ),
      ...(said?.kept ?? []),
    ],
    end: said?.end ?? end,
    takesBefore: said === null,
  };
}

/** "8/8/7 80". */
function loadBehind(atoms: readonly Atom[], list: List): Paired | null {
  const [load, next] = [atoms[list.end], atoms[list.end + 1]];
  if (list.joint !== 'slash' || load?.kind !== 'number' || load.sign !== undefined || load.value < 20) return null;
  if (next?.kind === 'times' || next?.kind === 'separator' || next?.kind === 'exercise' || next?.kind === 'number')
    return null;
  const single = { values: [load], joint: 'none' as const, end: list.end + 1 };
  if (list.values.length < 3 || !areLoads(single, list) || list.values.some(({ value }) => 2 * value > load.value))
    return null;
  return {
    atoms: pairs(
      list.values.map(() => load),
      list.values,
      'comma',
    ),
    end: list.end + 1,
    takesBefore: false,
  };
}

/** Repetitions right behind a list of loads, said with a sign, a preposition or a word. */
function countBehind(
  atoms: readonly Atom[],
  from: number,
): { readonly count: Value; readonly kept: readonly Atom[]; readonly end: number } | null {
  const kept: Atom[] = [];
  let linked = false;
  for (let at = from; at < from + 5; at += 1) {
    const atom = atoms[at];
    if (!atom) return null;
    if (atom.kind === 'reps' || (atom.kind === 'number' && linked)) {
      const next = atoms[at + 1];
      if (next?.kind === 'times' || next?.kind === 'sets' || !Number.isInteger(atom.value)) return null;
      const [each] = next?.kind === 'each' && next.bare ? [next] : [];
      return { count: atom, kept, end: at + (each ? 2 : 1) };
    }
    if (atom.kind === 'times' || atom.kind === 'for' || atom.kind === 'each' || atom.kind === 'of') linked = true;
    else if (atom.kind === 'word' && !/^(?:all|每|组|都|各)$/.test(atom.text)) return null;
    else if (atom.kind !== 'word' && !(atom.kind === 'separator' && atom.text === 'comma')) return null;
    // "Each" of a list of loads is each load; a side said with a word stays.
    if (atom.kind === 'each' && !atom.bare && atom.hands !== true && at > from + 1) kept.push(atom);
  }
  return null;
}

function pairs(loads: readonly Value[], counts: readonly Value[], joint: Joint): readonly Atom[] {
  return loads.flatMap((load, index): Atom[] => {
    const count = counts[index];
    if (!count) return [];
    const separator: Atom[] =
      index === 0
        ? []
        : [
            joint === 'arrow'
              ? { kind: 'separator', text: 'arrow', start: load.start, end: load.start }
              : between('comma', load.start),
          ];
    const { start, end } = load;
    const written: Atom = load.kind === 'load' ? load : { kind: 'number', value: load.value, start, end };
    return [...separator, written, between('times', end), count];
  });
}

/** Heavier than there are repetitions, and heavy enough to be kilograms at all. */
function areLoads(loads: List, counts: List): boolean {
  const most = Math.max(...counts.values.map(({ value }) => value));
  const written = loads.values.some(({ kind }) => kind === 'load');
  if (loads.values.some(({ kind }) => kind === 'reps') || counts.values.some(({ kind }) => kind === 'load'))
    return false;
  return (
    most <= MOST_REPS &&
    counts.values.every(({ value }) => Number.isInteger(value)) &&
    loads.values.every(({ value }) => value >= LEAST_LOAD && (written || value > most))
  );
}

function listAt(atoms: readonly Atom[], at: number): List | null {
  const first = atoms[at];
  if (first?.kind === 'list') return { values: spread(first), joint: 'none', end: at + 1 };
  if (!isValue(first)) return null;
  const values: Value[] = [first];
  let joint: Joint | null = null;
  let end = at + 1;
  for (;;) {
    const [separator, value] = [jointAt(atoms, end), atoms[end + 1]];
    const ends = separator === 'and' ? joint === 'comma' : separator !== null && separator === (joint ?? separator);
    if (!ends || !isValue(value)) break;
    if (separator !== 'and') joint ??= separator;
    values.push(value);
    end += 2;
  }
  if (joint === null || (atoms[end]?.kind === 'times' && isValue(atoms[end - 3]) && joint === 'comma')) return null;
  return { values, joint, end };
}

function spread({ values, start, end }: AtomOf<'list'>): readonly Value[] {
  return values.map((value) => ({ kind: 'number', value, start, end }));
}

function jointAt(atoms: readonly Atom[], at: number): Exclude<Joint, 'none'> | 'and' | null {
  const atom = atoms[at];
  // "60 to 80 to 100": two of them at least; "60 to 80" is a range.
  if (atom?.kind === 'word' && atom.text === 'to')
    return [at - 2, at + 2].some((other) => isWordTo(atoms[other])) ? 'arrow' : null;
  if (atom?.kind !== 'separator') return null;
  return atom.text === 'arrow' || atom.text === 'slash' || atom.text === 'comma' || atom.text === 'and'
    ? atom.text
    : null;
}

function isWordTo(atom: Atom | undefined): boolean {
  return atom?.kind === 'word' && atom.text === 'to';
}

function isValue(atom: Atom | undefined): atom is Value {
  return (
    (atom?.kind === 'number' && atom.sign === undefined && atom.failed !== true) ||
    (atom?.kind === 'load' && atom.sign === undefined) ||
    (atom?.kind === 'reps' && atom.sets === undefined)
  );
}
