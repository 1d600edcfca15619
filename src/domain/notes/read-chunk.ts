// One chunk of a note read by itself: what it says of exercise, sets, repetitions, load, time, distance and effort.
import type { Exercise } from '../catalogue/exercise.ts';
import type { Atom, AtomOf, Quantity } from './atoms.ts';
import { withPairs, withSides, withUnitLast } from './chunk-pairs.ts';
import {
  type Effort,
  effortsOf,
  isTypedEffort,
  isTypedLoad,
  loadOf,
  type LoadReading,
  type Span,
} from './chunk-quantities.ts';
import { asPair, isLoadSingle, repsBeforeLoad, type Term, termsOf } from './chunk-terms.ts';
import type { Chunk } from './chunks.ts';
import type { DecidedOrder } from './decide-order.ts';
import type { UsualSet } from './habits.ts';
import { resolveRoles, type Role } from './resolve-roles.ts';
import { FILLER, settleBare } from './settle-bare.ts';

export interface ChunkReading {
  readonly chunk: Chunk;
  readonly exercise: AtomOf<'exercise'> | null;
  /** Numbers stand before the name ("20 push-ups"). */
  readonly numbersFirst: boolean;
  readonly sets: number | null;
  readonly setsSpan: Span | null;
  readonly rounds: number | null;
  readonly efforts: readonly Effort[];
  /** Written as "21-15-9". */
  readonly ladder: boolean;
  /** Numbers that nothing in the chunk explains. */
  readonly bare: readonly AtomOf<'number'>[];
  readonly loads: readonly LoadReading[];
  readonly rpe: AtomOf<'rpe'> | null;
  readonly rir: AtomOf<'rir'> | null;
  readonly tags: readonly AtomOf<'tag'>[];
  /** The tag stands before the numbers. */
  readonly tagFirst: boolean;
  readonly side: AtomOf<'side'> | null;
  readonly each: AtomOf<'each'> | null;
  readonly ordinal: AtomOf<'ordinal'> | null;
  readonly working: boolean;
  readonly superset: boolean;
  readonly label: string | null;
  readonly bodyweight: boolean;
  readonly weighted: boolean;
  readonly assisted: boolean;
  /** Written with a multiplication sign, or with what each number counts. */
  readonly explicit: boolean;
  readonly multiplied: boolean;
  readonly loadLast: boolean;
  /** Two numbers, the load before the repetitions. */
  readonly loadFirst: boolean;
  readonly ambiguous: boolean;
  /** An order of numbers that can be taken two ways. */
  readonly order: ReadOrder | null;
  /** Words that say nothing the parser knows. */
  readonly unknown: readonly AtomOf<'word'>[];
}

export interface ReadOrder extends DecidedOrder {
  readonly start: number;
  readonly end: number;
}

export interface ChunkContext {
  /** By id. */
  readonly exerciseOf: (id: string) => Exercise | undefined;
  /** What the chunk is about where it names nothing. */
  readonly current: string | null;
  readonly loadPending: boolean;
  readonly loadLast: boolean;
  readonly loadFirst: boolean;
  readonly kgPerUnit: number;
  readonly usualOf?: (id: string) => UsualSet | undefined;
  readonly learntOrders?: { readonly loadFirst: number; readonly loadLast: number };
  /** Where an order begins that is to be taken the other way. */
  readonly turnedAt?: number;
}

/** Nobody counts so many sets of so few repetitions. */
const LEAST_OWN_LOAD = 40;

export function readChunk(chunk: Chunk, context: ChunkContext): ChunkReading {
  const exercise = chunk.atoms.find((atom) => atom.kind === 'exercise') ?? null;
  const known = exercise ? exercise.match.exerciseId : context.current;
  const spec = known === null ? undefined : context.exerciseOf(known);
  const written = chunk.atoms.some(({ kind }) => kind === 'times');
  const atoms = withSides(withUnitLast(withPairs(chunk.atoms, spec))).filter(
    (atom) => !(written && atom.kind === 'reps' && atom.max === true),
  );
  const terms = termsOf(atoms);
  const facts = factsOf(atoms);
  const typed = terms.flatMap(({ quantities }) => quantities);
  const typedLoad = typed.some(isTypedLoad);
  const loadSingle = terms.find((term) => isLoadSingle(term, terms, spec, typedLoad));
  const loadKnown =
    typedLoad || loadSingle !== undefined || (context.loadPending && !exercise && !terms.some(opensWithLoad));
  const loads: LoadReading[] = [];
  const efforts: Effort[] = [];
  const bare: AtomOf<'number'>[] = [];
  let sets: number | null = null;
  let setsSpan: Span | null = null;
  let rounds: number | null = null;
  let ladder = false;
  let loadLast = false;
  let loadFirst = false;
  let ambiguous = false;
  let order: ReadOrder | null = null;
  const usual = known === null ? undefined : context.usualOf?.(known);
  const multiplied = terms.some(({ quantities, open }) => quantities.length > 1 || open);

  const give = (quantity: Quantity, role: Role, confidence?: number) => {
    const sure = confidence === undefined ? {} : { sure: confidence };
    const span: Span = [quantity.start, quantity.end];
    if (role === 'load') {
      const load = loadOf(quantity, span);
      if (load) loads.push({ ...load, ...sure });
    } else if (role === 'sets') {
      if (quantity.kind === 'number' || quantity.kind === 'sets') [sets, setsSpan] = [quantity.value, span];
    } else {
      efforts.push(...effortsOf(quantity, spec, span).map((effort) => ({ ...effort, ...sure })));
      if (quantity.kind === 'list') ladder = true;
      if (quantity.kind === 'reps' && quantity.sets !== undefined) [sets, setsSpan] = [quantity.sets, span];
    }
  };

  for (const atom of atoms) if (atom.kind === 'rounds') rounds = atom.value;
  const repsSingle = repsBeforeLoad(terms);
  for (const term of terms) {
    if (term === loadSingle || term === repsSingle) {
      const [quantity] = term.quantities;
      if (quantity) give(quantity, term === repsSingle ? 'reps' : 'load');
      continue;
    }
    if (term.quantities.length > 1 || term.open) {
      const others = typed.filter((quantity) => !term.quantities.includes(quantity));
      const chain = term.quantities.slice(0, 3);
      const [from, to] = [chain[0]?.start ?? 0, chain.at(-1)?.end ?? 0];
      const resolved = resolveRoles(chain, {
        exercise: spec,
        loadKnown: term.quantities.some(isTypedLoad) ? false : loadKnown,
        setsKnown: others.some(({ kind }) => kind === 'sets'),
        repsKnown: others.some(isTypedEffort) || repsSingle !== undefined,
        weighted: facts.weighted || facts.assisted,
        loadLast: context.loadLast,
        loadFirst: context.loadFirst,
        nameInside: term.nameInside,
        intervals: term.quantities.some(({ kind }) => kind === 'distance' || kind === 'duration'),
        kgPerUnit: context.kgPerUnit,
        turned: context.turnedAt === from,
        ...(usual ? { usual } : {}),
        ...(context.learntOrders ? { learntOrders: context.learntOrders } : {}),
      });
      chain.forEach((quantity, index) => give(quantity, resolved.roles[index] ?? 'reps', resolved.order?.confidence));
      if (resolved.ambiguous) ambiguous = true;
      if (resolved.order) order = { ...resolved.order, start: from, end: to };
      if (resolved.roles.length > 1 && resolved.roles.at(-1) === 'load') loadLast = true;
      if (resolved.roles.length === 2 && resolved.roles[0] === 'load') loadFirst = true;
      continue;
    }
    const [quantity] = term.quantities;
    if (!quantity) continue;
    if (isTypedLoad(quantity)) give(quantity, 'load');
    else if (quantity.kind === 'number') {
      if (quantity.spelt === true && !typed.some(({ kind }) => kind === 'sets' || kind === 'load')) bare.push(quantity);
      else if (term.before === 'of' || (term.before === 'for' && !term.wordsBefore)) give(quantity, 'reps');
      else bare.push(quantity);
    } else if (quantity.kind === 'sets') give(quantity, 'sets');
    else if (quantity.kind === 'duration' && quantity.pair !== undefined && asPair(quantity, typed, spec))
      give(quantity, 'load');
    else give(quantity, 'reps');
  }
  // "10 swings in 12:30": the clock belongs to the whole piece.
  const counted =
    efforts.length > 0 &&
    spec?.measure === 'repetitions' &&
    efforts.every(({ durationSec }) => durationSec !== undefined);
  if (
    counted &&
    settleBare(bare, { efforts: [], loads, sets, spec, exercise, atoms, terms, context }).efforts.length > 0
  )
    efforts.length = 0;
  if (spec?.measure === 'repetitions' && !multiplied && inClock(atoms)) efforts.length = 0;
  const settled = settleBare(bare, { efforts, loads, sets, spec, exercise, atoms, terms, context });
  return {
    chunk,
    exercise,
    numbersFirst: exercise !== null && typed.some(({ start }) => start < exercise.start),
    sets,
    setsSpan,
    rounds,
    efforts: [...efforts, ...settled.efforts],
    ladder,
    bare: settled.bare,
    loads: [...loads, ...settled.loads],
    ...facts,
    tagFirst: facts.tags.some((tag) => tagLeads(tag, typed, [...efforts, ...settled.efforts])),
    explicit:
      multiplied ||
      typed.some(({ kind }) => kind === 'reps' || kind === 'sets') ||
      (sets !== null && efforts.length > 0),
    multiplied,
    loadLast,
    loadFirst,
    ambiguous,
    order,
  };
}

function factsOf(atoms: readonly Atom[]) {
  const first = <K extends Atom['kind']>(kind: K): AtomOf<K> | null =>
    (atoms.find((atom) => atom.kind === kind) as AtomOf<K> | undefined) ?? null;
  const name = first('exercise')?.match.name ?? '';
  const has = (kind: Atom['kind']) => atoms.some((atom) => atom.kind === kind);
  return {
    rpe: first('rpe'),
    rir: first('rir'),
    tags: atoms.filter((atom): atom is AtomOf<'tag'> => atom.kind === 'tag'),
    side: first('side'),
    each: first('each'),
    ordinal: first('ordinal'),
    working: has('working'),
    superset: has('superset'),
    label: first('label')?.block ?? null,
    bodyweight: has('bodyweight'),
    weighted: has('weighted') || /weighted|负重/.test(name),
    assisted: has('assisted') || /assist|辅助|助力/.test(name),
    unknown: atoms.filter(
      (atom): atom is AtomOf<'word'> => atom.kind === 'word' && !FILLER.has(atom.text) && /[\p{L}]/u.test(atom.text),
    ),
  };
}

/** "Pull-ups in 4:30" says how long the whole took. */
function inClock(atoms: readonly Atom[]): boolean {
  const counted = atoms.some(({ kind }) => kind === 'reps' || kind === 'sets' || kind === 'list');
  return !counted && atoms.some((atom, index) => atom.kind === 'duration' && isWord(atoms[index - 1], 'in'));
}

/** "180, today 170x1": a load of its own, and no count of sets at the load before. */
function opensWithLoad({ quantities: [load, count, more] }: Term): boolean {
  if (load?.kind !== 'number' || count?.kind !== 'number' || more) return false;
  return load.value >= LEAST_OWN_LOAD && load.value >= 4 * count.value;
}

function isWord(atom: Atom | undefined, text: string): boolean {
  return atom?.kind === 'word' && atom.text === text;
}

/** Before the repetitions, or before every number where there are none. */
function tagLeads(tag: AtomOf<'tag'>, typed: readonly Quantity[], efforts: readonly Effort[]): boolean {
  const numbers = efforts.length > 0 ? efforts.map(({ span }) => span[0]) : typed.map(({ start }) => start);
  return numbers.every((start) => tag.start < start);
}
