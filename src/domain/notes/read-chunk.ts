// One chunk of a note read by itself: what it says of exercise, sets, repetitions, load, time, distance and effort.
import type { Exercise } from '../catalogue/exercise.ts';
import { type Atom, type AtomOf, isQuantity, type Quantity } from './atoms.ts';
import type { Chunk } from './chunks.ts';
import { resolveRoles, type Role } from './resolve-roles.ts';

export interface LoadReading {
  readonly value: number | 'bar';
  /** Absent: the line's unit, else the person's. */
  readonly unit?: 'kg' | 'lb' | 'jin';
  readonly sign?: 1 | -1;
  readonly span: Span;
}
type Span = readonly [start: number, end: number];

/** What one set is made of: repetitions, seconds or metres. */
export interface Effort {
  readonly reps?: number;
  readonly durationSec?: number;
  readonly distanceM?: number;
  readonly span: Span;
  readonly plus?: boolean;
  readonly failed?: boolean;
}

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
  readonly ambiguous: boolean;
  /** Words that say nothing the parser knows. */
  readonly unknown: readonly AtomOf<'word'>[];
}

export interface ChunkContext {
  /** By id. */
  readonly exerciseOf: (id: string) => Exercise | undefined;
  /** What the chunk is about where it names nothing. */
  readonly current: string | null;
  readonly loadPending: boolean;
  readonly loadLast: boolean;
  readonly kgPerUnit: number;
}

/** Words a person puts between numbers without meaning anything by them. */
const FILLER = new Set(
  (
    'i did do we then also same more another with the a an on my and so just today plus did done was were is it that this there felt feel good great easy hard ' +
    'heavy light solid ok okay nice first second third next up last finally finish finished finishing started start some about around ' +
    'sets set reps rep total weight in to at as only got hit managed made x each working work top backoff back off moved went bar dumbbells dumbbell db ' +
    'dbs kettlebell kb machine cable time times straight hold held full strict clean paused pause slow controlled good rough added again too ' +
    'after before from all out down form well workout exercise exercises lift lifts main accessory accessories finisher burnout pyramid ladder ' +
    '了 做 的 个 是 共 一 我 也 又 再 都 在 用 完 成 每 次 组 先 然 后 接 着 今 天 重 量 左 右 感 觉 还 行 好 轻 松 总 计 约 大 概 各 到 上 下 有 ' +
    '次 数 秒 钟 的 地 得 就 只 能 了'
  ).split(' '),
);

export function readChunk(chunk: Chunk, context: ChunkContext): ChunkReading {
  const exercise = chunk.atoms.find((atom) => atom.kind === 'exercise') ?? null;
  const known = exercise ? exercise.match.exerciseId : context.current;
  const spec = known === null ? undefined : context.exerciseOf(known);
  const written = chunk.atoms.some(({ kind }) => kind === 'times');
  const atoms = withSides(withPairs(chunk.atoms, spec)).filter(
    (atom) => !(written && atom.kind === 'reps' && atom.max === true),
  );
  const terms = termsOf(atoms);
  const facts = factsOf(atoms);
  const typed = terms.flatMap(({ quantities }) => quantities);
  const typedLoad = typed.some(isTypedLoad);
  const loadSingle = terms.find((term) => isLoadSingle(term, terms, spec, typedLoad));
  const loadKnown = typedLoad || loadSingle !== undefined || (context.loadPending && !exercise);
  const loads: LoadReading[] = [];
  const efforts: Effort[] = [];
  const bare: AtomOf<'number'>[] = [];
  let sets: number | null = null;
  let setsSpan: Span | null = null;
  let rounds: number | null = null;
  let ladder = false;
  let loadLast = false;
  let ambiguous = false;
  const multiplied = terms.some(({ quantities, open }) => quantities.length > 1 || open);

  const give = (quantity: Quantity, role: Role) => {
    const span: Span = [quantity.start, quantity.end];
    if (role === 'load') {
      const load = loadOf(quantity, span);
      if (load) loads.push(load);
    } else if (role === 'sets') {
      if (quantity.kind === 'number' || quantity.kind === 'sets') [sets, setsSpan] = [quantity.value, span];
    } else {
      efforts.push(...effortsOf(quantity, spec, span));
      if (quantity.kind === 'list') ladder = true;
      if (quantity.kind === 'reps' && quantity.sets !== undefined) [sets, setsSpan] = [quantity.sets, span];
    }
  };

  for (const atom of atoms) if (atom.kind === 'rounds') rounds = atom.value;
  for (const term of terms) {
    if (term === loadSingle) {
      const [quantity] = term.quantities;
      if (quantity) give(quantity, 'load');
      continue;
    }
    if (term.quantities.length > 1 || term.open) {
      const others = typed.filter((quantity) => !term.quantities.includes(quantity));
      const resolved = resolveRoles(term.quantities.slice(0, 3), {
        exercise: spec,
        loadKnown: term.quantities.some(isTypedLoad) ? false : loadKnown,
        setsKnown: others.some(({ kind }) => kind === 'sets'),
        repsKnown: others.some(isTypedEffort),
        weighted: facts.weighted || facts.assisted,
        loadLast: context.loadLast,
        nameInside: term.nameInside,
        kgPerUnit: context.kgPerUnit,
      });
      term.quantities.slice(0, 3).forEach((quantity, index) => give(quantity, resolved.roles[index] ?? 'reps'));
      if (resolved.ambiguous) ambiguous = true;
      if (resolved.roles.length > 1 && resolved.roles.at(-1) === 'load') loadLast = true;
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
    ambiguous,
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

/** Before the repetitions, or before every number where there are none. */
function tagLeads(tag: AtomOf<'tag'>, typed: readonly Quantity[], efforts: readonly Effort[]): boolean {
  const numbers = efforts.length > 0 ? efforts.map(({ span }) => span[0]) : typed.map(({ start }) => start);
  return numbers.every((start) => tag.start < start);
}

interface Term {
  readonly quantities: readonly Quantity[];
  /** The connecting word before and after. */
  readonly before: Atom['kind'] | null;
  readonly after: Atom['kind'] | null;
  /** "x10": nothing stands on the other side of the sign. */
  readonly open: boolean;
  readonly nameInside: boolean;
  readonly wordsBefore: boolean;
}

/** Quantities joined by a multiplication sign are one term; a name or a word between them is looked over. */
function termsOf(atoms: readonly Atom[]): readonly Term[] {
  const terms: Term[] = [];
  let quantities: Quantity[] = [];
  let joined = false;
  let open = false;
  let nameInside = false;
  let before: Atom['kind'] | null = null;
  let wordsBefore = false;
  let lastSignAt = -1;
  const end = (after: Atom['kind'] | null) => {
    if (quantities.length > 0)
      terms.push({ quantities, before, after, open: open && quantities.length === 1, nameInside, wordsBefore });
    quantities = [];
    joined = false;
    open = false;
    nameInside = false;
  };
  for (const [index, atom] of atoms.entries()) {
    if (isQuantity(atom) && !(atom.kind === 'bodyweight' && !besideSign(atoms, index))) {
      if (!joined && quantities.length > 0) end(null);
      if (quantities.length === 0 && lastSignAt !== index - 1)
        [before, wordsBefore] = [connectorBefore(atoms, index), wordBefore(atoms, index)];
      quantities.push(atom);
      joined = false;
    } else if (atom.kind === 'times' || (atom.kind === 'separator' && atom.text === 'slash')) {
      if (quantities.length === 0) [open, before] = [true, null];
      joined = true;
      lastSignAt = index;
    } else if (atom.kind === 'exercise' && quantities.length > 0 && atoms[index + 1]?.kind === 'times')
      nameInside = true;
    else if (atom.kind === 'word' && quantities.length > 0 && joined) continue;
    else if (atom.kind === 'each' && quantities.length > 0 && atoms[index + 1]?.kind === 'times') continue;
    else if (atom.kind === 'at' && joined) continue;
    else if (quantities.length > 0) end(atom.kind);
  }
  end(null);
  return terms;
}

function besideSign(atoms: readonly Atom[], index: number): boolean {
  return atoms[index - 1]?.kind === 'times' || atoms[index + 1]?.kind === 'times';
}

function connectorBefore(atoms: readonly Atom[], index: number): Atom['kind'] | null {
  for (let at = index - 1; at >= 0 && at >= index - 3; at--) {
    const kind = atoms[at]?.kind;
    if (kind === 'of' || kind === 'for' || kind === 'at' || kind === 'colon') return kind;
    if (kind !== 'word' && kind !== 'weighted' && kind !== 'tag')
      return kind === undefined || kind === 'times' ? null : kind;
  }
  return null;
}

function wordBefore(atoms: readonly Atom[], index: number): boolean {
  return atoms[index - 1]?.kind === 'word';
}

function isTypedLoad(quantity: Quantity): boolean {
  return (
    quantity.kind === 'load' || quantity.kind === 'bar' || (quantity.kind === 'number' && quantity.sign !== undefined)
  );
}

function isTypedEffort(quantity: Quantity): boolean {
  return (
    quantity.kind === 'reps' ||
    quantity.kind === 'list' ||
    quantity.kind === 'distance' ||
    (quantity.kind === 'duration' && quantity.pair === undefined)
  );
}

/** A lone number that must be the load: "225 for 4 sets of 10", "115: 6, 5, 5", "5x5 at 100", "squat 100 5x5". */
function isLoadSingle(term: Term, terms: readonly Term[], spec: Exercise | undefined, typedLoad: boolean): boolean {
  const [quantity] = term.quantities;
  if (term.quantities.length !== 1 || term.open || typedLoad || quantity?.kind !== 'number') return false;
  if (quantity.plus === true || quantity.failed === true || term.before === 'of') return false;
  const unloaded = spec?.loadKind === 'bodyweight' || spec?.loadKind === 'none' || spec?.measure === 'hold';
  if (unloaded) return false;
  if (term.before === 'at') return quantity.spelt !== true || terms.length > 1;
  const others = terms.filter((other) => other !== term);
  const counted = others.some(
    ({ quantities, open }) =>
      open ||
      quantities.length > 1 ||
      quantities.some(({ kind }) => kind === 'sets' || kind === 'reps' || kind === 'list'),
  );
  if (quantity.spelt === true) return false;
  if (term.after === 'for') return others.length > 0 && quantity.value >= 15;
  if (term.after === 'colon') return quantity.value >= 20;
  if (spec?.loadKind === 'bodyweight_plus' && quantity.value < 5) return false;
  const complete = others.some(
    ({ quantities }) => quantities.some(({ kind }) => kind === 'reps' || kind === 'list') || quantities.length > 1,
  );
  if (counted && complete && quantity.value >= 2)
    return !others.some(
      ({ quantities }) =>
        quantities.length === 1 && quantities[0]?.kind === 'number' && quantities[0].value > quantity.value,
    );
  return counted && quantity.value >= 20 && term.before !== 'colon' && spec?.loadKind !== 'bodyweight_plus';
}

function asPair(quantity: AtomOf<'duration'>, typed: readonly Quantity[], spec: Exercise | undefined): boolean {
  if (spec?.measure === 'hold' || spec?.loadKind === 'none') return false;
  return typed.some((other) => other !== quantity && (isTypedEffort(other) || other.kind === 'number'));
}

function loadOf(quantity: Quantity, span: Span): LoadReading | null {
  switch (quantity.kind) {
    case 'load':
      return {
        value: quantity.value,
        unit: quantity.unit,
        span,
        ...(quantity.sign === undefined ? {} : { sign: quantity.sign }),
      };
    case 'bar':
      return { value: 'bar', span };
    case 'number':
      return { value: quantity.value, span, ...(quantity.sign === undefined ? {} : { sign: quantity.sign }) };
    case 'duration':
      return quantity.pair === undefined ? null : { value: quantity.pair, span };
    default:
      return null;
  }
}

/** Where no unit is written, a hold's numbers are seconds and everything else's repetitions. */
function effortsOf(quantity: Quantity, spec: Exercise | undefined, span: Span): readonly Effort[] {
  const counted = (value: number): Effort =>
    spec?.measure === 'hold' ? { durationSec: value, span } : { reps: value, span };
  switch (quantity.kind) {
    case 'number':
      return [
        {
          ...counted(quantity.value),
          ...(quantity.plus === true ? { plus: true } : {}),
          ...(quantity.failed === true ? { failed: true } : {}),
        },
      ];
    case 'reps':
      return [{ reps: quantity.value, span, ...(quantity.plus === true ? { plus: true } : {}) }];
    case 'list':
      return quantity.values.map(counted);
    case 'duration':
      return [{ durationSec: quantity.seconds, span }];
    case 'distance':
      return [
        quantity.unit === 'm' && meansMinutes(quantity, spec)
          ? { durationSec: quantity.written * 60, span }
          : { distanceM: quantity.metres, span },
      ];
    default:
      return [];
  }
}

const LONG_DISTANCE = new Set(['running', 'cycling', 'elliptical', 'brisk_walking', 'stair_climber', 'rowing_machine']);

/** "bike 30m" is half an hour. */
function meansMinutes({ written }: AtomOf<'distance'>, spec: Exercise | undefined): boolean {
  return spec !== undefined && LONG_DISTANCE.has(spec.id) && written <= 90 && written >= 5;
}

interface Unsettled {
  readonly efforts: readonly Effort[];
  readonly loads: readonly LoadReading[];
  readonly sets: number | null;
  readonly spec: Exercise | undefined;
  readonly exercise: AtomOf<'exercise'> | null;
  readonly atoms: readonly Atom[];
  readonly terms: readonly Term[];
  readonly context: ChunkContext;
}

/** Numbers alone: repetitions beside a name or a load, a load and repetitions ("80 8 8 7"), else left to the neighbours. */
function settleBare(
  bare: readonly AtomOf<'number'>[],
  rest: Unsettled,
): {
  readonly efforts: readonly Effort[];
  readonly loads: readonly LoadReading[];
  readonly bare: readonly AtomOf<'number'>[];
} {
  const numbers = bare.filter((number) => number.spelt !== true || rest.sets !== null || nextToName(number, rest));
  const effort = (number: AtomOf<'number'>): readonly Effort[] =>
    effortsOf(number, rest.spec, [number.start, number.end]);
  const load = (number: AtomOf<'number'>): LoadReading => ({ value: number.value, span: [number.start, number.end] });
  const [first, ...others] = numbers;
  if (!first) return { efforts: [], loads: [], bare: [] };
  if (rest.efforts.length > 0) return { efforts: [], loads: [], bare: [] };
  const loaded = rest.spec === undefined || rest.spec.loadKind === 'external' || rest.spec.loadKind === 'per_hand';
  const mayLoad = rest.loads.length === 0 && (loaded || rest.spec?.loadKind === 'bodyweight_plus');
  const whole = numbers.every(({ value }) => Number.isInteger(value));
  if (
    others.length > 0 &&
    mayLoad &&
    first.value >= 15 &&
    others.every(({ value }) => value <= 0.6 * first.value && value <= 30)
  )
    return { efforts: others.flatMap(effort), loads: [load(first)], bare: [] };
  if (others.length > 0 && whole && unbroken(numbers, rest.atoms) && (rest.exercise !== null || rest.loads.length > 0))
    return { efforts: numbers.flatMap(effort), loads: [], bare: [] };
  if (others.length > 0 && rest.exercise === null) return { efforts: [], loads: [], bare: numbers };
  if ((rest.sets !== null || rest.loads.length > 0) && whole && !isolatedByWords(first, rest.atoms))
    return { efforts: effort(first), loads: [], bare: [] };
  if (rest.exercise && others.length === 0) {
    const before = first.start < rest.exercise.start;
    if (before && nextToName(first, rest) && whole) return { efforts: effort(first), loads: [], bare: [] };
    if (!before && mayLoad && first.value > 30 && loaded) return { efforts: [], loads: [load(first)], bare: [] };
    if (!before && whole && !isolatedByWords(first, rest.atoms)) return { efforts: effort(first), loads: [], bare: [] };
  }
  return { efforts: [], loads: [], bare: numbers };
}

/** Nothing but filler between the number and the name. */
function nextToName(number: AtomOf<'number'>, { exercise, atoms }: Unsettled): boolean {
  if (!exercise) return false;
  const [from, to] = number.start < exercise.start ? [number.end, exercise.start] : [exercise.end, number.start];
  return atoms
    .filter(({ start, end }) => start >= from && end <= to)
    .every((atom) => atom.kind !== 'word' || FILLER.has(atom.text) || atom.text.length > 2);
}

function unbroken(numbers: readonly AtomOf<'number'>[], atoms: readonly Atom[]): boolean {
  const [first, last] = [numbers[0], numbers.at(-1)];
  return atoms.every(
    (atom) => atom.kind === 'number' || atom.start < (first?.start ?? 0) || atom.end > (last?.end ?? 0),
  );
}

/** "after 2 weeks": a word that is no filler stands right behind the number. */
function isolatedByWords(number: AtomOf<'number'>, atoms: readonly Atom[]): boolean {
  const next = atoms.find(({ start }) => start >= number.end);
  return next?.kind === 'word' && !FILLER.has(next.text) && /[\p{L}]/u.test(next.text);
}

/** "2x20kg dumbbells": a pair, not two repetitions. */
function withPairs(atoms: readonly Atom[], spec: Exercise | undefined): readonly Atom[] {
  const pairs = (at: number): boolean =>
    namesPair(atoms[at]) ||
    (spec?.loadKind === 'per_hand' &&
      atoms
        .slice(at)
        .some(({ kind }) => kind === 'times' || kind === 'distance' || kind === 'reps' || kind === 'sets'));
  return atoms.flatMap((atom, index) => {
    const [sign, load] = atoms.slice(index + 1, index + 3);
    if (
      atom.kind !== 'number' ||
      atom.value !== 2 ||
      sign?.kind !== 'times' ||
      load?.kind !== 'load' ||
      !pairs(index + 3)
    ) {
      const before = atoms[index - 1];
      const begin = atoms[index - 2];
      const pairSign =
        atom.kind === 'times' &&
        before?.kind === 'number' &&
        before.value === 2 &&
        atoms[index + 1]?.kind === 'load' &&
        pairs(index + 2);
      return pairSign && begin?.kind !== 'times' ? [] : [atom];
    }
    return atoms[index - 1]?.kind === 'times'
      ? [atom]
      : [{ kind: 'each' as const, bare: false, start: atom.start, end: atom.end }];
  });
}

/** "10 per leg", "每边10": repetitions; "20 per hand" beside other numbers is a load. */
function withSides(atoms: readonly Atom[]): readonly Atom[] {
  const counted = atoms.some(({ kind }) => kind === 'times' || kind === 'reps' || kind === 'list' || kind === 'sets');
  return atoms.map((atom, index) => {
    if (atom.kind !== 'number' || atom.sign !== undefined || !Number.isInteger(atom.value)) return atom;
    const [before, after] = [atoms[index - 1], atoms[index + 1]];
    const each = after?.kind === 'each' ? after : before?.kind === 'each' ? before : null;
    if (!each || (each.hands === true && counted) || (each === before && after?.kind === 'times')) return atom;
    const plus = atom.plus === true ? { plus: true } : {};
    return { kind: 'reps', value: atom.value, start: atom.start, end: atom.end, ...plus };
  });
}

function namesPair(atom: Atom | undefined): boolean {
  if (atom?.kind === 'word') return /^(?:dumbbells?|dbs?|kbs?|kettlebells?|哑|壶)$/.test(atom.text);
  return atom?.kind === 'exercise' && /^(?:dumbbell|db|kb|kettlebell|哑铃|壶铃)/.test(atom.match.name);
}
