// What a person put right in a reading, as records that can be laid over it, follow the text while it is edited, and be taken back.
import type { NoteReading, NoteSignal, ParsedNote, ParsedSet, SetSource, ValueSource } from './parsed-note.ts';
import { isInside, setsAt } from './set-blocks.ts';

interface At {
  /** Half-open UTF-16 offsets of the words it is about. */
  readonly start: number;
  readonly end: number;
}

export type NoteCorrection =
  /** The words mean this exercise: `isName` where they are its name, not the numbers of sets that named none. */
  | (At & { readonly kind: 'exercise'; readonly exerciseId: string; readonly isName: boolean })
  /** The sets of a block; exercises in `read` and `meant` are of no account. No sets = none were done. */
  | (At & { readonly kind: 'sets'; readonly read: readonly ParsedSet[]; readonly meant: readonly ParsedSet[] })
  /** null = no signal at all. */
  | (At & { readonly kind: 'signal'; readonly read: NoteSignal; readonly meant: NoteSignal | null })
  | (At & { readonly kind: 'order'; readonly loadFirst: boolean })
  /** Not understood, and to be left so. */
  | (At & { readonly kind: 'left' });

/** Added; a later word about the same words takes the place of the earlier and keeps what was read at first. */
export function withCorrection(
  corrections: readonly NoteCorrection[],
  next: NoteCorrection,
): readonly NoteCorrection[] {
  const before = corrections.find((one) => isSame(one, next));
  const others = corrections.filter((one) => one !== before);
  if (before?.kind === 'sets' && next.kind === 'sets') return [...others, { ...next, read: before.read }];
  if (before?.kind === 'signal' && next.kind === 'signal') return [...others, { ...next, read: before.read }];
  return [...others, next];
}

/** Another reading of the same words is not put right by what was said of the first. */
export function correctedReading(reading: NoteReading, corrections: readonly NoteCorrection[]): NoteReading {
  const ofKind = <K extends NoteCorrection['kind']>(kind: K) =>
    corrections.filter((one): one is Extract<NoteCorrection, { kind: K }> => one.kind === kind);
  let corrected = reading;
  for (const order of ofKind('order')) corrected = withOrder(corrected, order);
  for (const exercise of ofKind('exercise')) corrected = withExercise(corrected, exercise);
  for (const sets of ofKind('sets')) corrected = withSets(corrected, sets);
  for (const signal of ofKind('signal')) corrected = withSignal(corrected, signal);
  for (const left of ofKind('left')) corrected = without(corrected, left);
  return corrected;
}

/** Corrections of `before` as they stand in `after`: those whose words were edited are gone. */
export function movedCorrections(
  corrections: readonly NoteCorrection[],
  before: string,
  after: string,
): readonly NoteCorrection[] {
  if (before === after) return corrections;
  const longest = Math.min(before.length, after.length);
  let head = 0;
  while (head < longest && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < longest - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const moved = after.length - before.length;
  return corrections.flatMap((one): readonly NoteCorrection[] => {
    if (one.end <= head) return one.end === head && isWord(before[one.end - 1], after[one.end]) ? [] : [one];
    if (one.start < before.length - tail) return [];
    const [start, end] = [one.start + moved, one.end + moved];
    return isWord(after[start - 1], after[start]) && one.start === before.length - tail ? [] : [{ ...one, start, end }];
  });
}

/** What is kept of a reading: without where it was read and what was asked. */
export function keptOf({ sets, signals, ambiguous, confidence, spans }: NoteReading): ParsedNote {
  return { sets, signals, ambiguous, confidence, spans };
}

/** The words a signal was read from. Where the reader gave none, the span of its kind; else nothing. */
export function signalSource(reading: NoteReading, index: number): At {
  const source = reading.signalSources[index];
  if (source) return source;
  const signal = reading.signals[index];
  const nth = reading.signals.slice(0, index).filter(({ kind }) => kind === signal?.kind).length;
  const span = reading.spans.filter(([, , role]) => role === signal?.kind)[nth];
  return span ? { start: span[0], end: span[1] } : { start: 0, end: 0 };
}

function withOrder(reading: NoteReading, { start, end, loadFirst }: Extract<NoteCorrection, { kind: 'order' }>) {
  const at = reading.orders.findIndex((one) => one.start === start && one.end === end);
  const order = reading.orders[at];
  if (!order) return reading;
  const turned = order.loadFirst !== loadFirst;
  const sure = { ...order, loadFirst, confidence: 1 };
  const { first, count } = order;
  const old = reading.sets.slice(first, first + count);
  const oldSources = reading.setSources[first];
  const words: ValueSource = { start, end, confidence: 1 };
  const source: SetSource = { ...oldSources, reps: words, load: words };
  const answered = turned ? { ...sure, count: order.swapped.length, swapped: old } : sure;
  const orders = reading.orders.map((one, index): typeof one => {
    if (index === at) return answered;
    return turned && one.first > first ? { ...one, first: one.first + answered.count - count } : one;
  });
  const ambiguous = reading.ambiguous && orders.some(({ confidence }) => confidence < 1);
  if (!turned) return { ...reading, orders, ambiguous };
  const [sets, setSources] = [reading.sets, sourcesOf(reading)];
  return {
    ...reading,
    orders,
    ambiguous,
    sets: sets.toSpliced(first, count, ...order.swapped),
    setSources: setSources.toSpliced(first, count, ...order.swapped.map(() => source)),
  };
}

function withExercise(
  reading: NoteReading,
  { start, end, exerciseId, isName }: Extract<NoteCorrection, { kind: 'exercise' }>,
): NoteReading {
  const named = setsAt(reading, start, end);
  if (named.length === 0) return reading;
  const source = { start, end, confidence: 1 };
  const setSources = sourcesOf(reading).map((one, index) =>
    isName && named.includes(index) ? { ...one, exercise: source } : one,
  );
  return {
    ...without(reading, { start, end }),
    sets: reading.sets.map((set, index) => (named.includes(index) ? { ...set, exercise: exerciseId } : set)),
    setSources,
    spans: isName
      ? [...reading.spans.filter((span) => span[1] <= start || span[0] >= end), [start, end, 'exercise'] as const].sort(
          (a, b) => a[0] - b[0],
        )
      : reading.spans,
  };
}

function withSets(reading: NoteReading, correction: Extract<NoteCorrection, { kind: 'sets' }>): NoteReading {
  const { start, end, read, meant } = correction;
  const wanted = read.map(numbersOf);
  const first = reading.sets.findIndex(
    (_, from) =>
      read.length > 0 &&
      wanted.every((numbers, index) => {
        const set = reading.sets[from + index];
        if (!set || numbersOf(set) !== numbers) return false;
        const source = reading.setSources[from + index] ?? {};
        return (start === 0 && end === 0) || isInside(source, start, end);
      }),
  );
  const [of, source] = [reading.sets[first], reading.setSources[first] ?? {}];
  if (!of) return reading;
  const moved = meant.length - read.length;
  return {
    ...reading,
    sets: reading.sets.toSpliced(first, read.length, ...meant.map((set) => ({ ...set, exercise: of.exercise }))),
    setSources: sourcesOf(reading).toSpliced(first, read.length, ...meant.map(() => source)),
    orders: reading.orders
      .filter((order) => order.first + order.count <= first || order.first >= first + read.length)
      .map((order) => (order.first > first ? { ...order, first: order.first + moved } : order)),
  };
}

function withSignal(reading: NoteReading, correction: Extract<NoteCorrection, { kind: 'signal' }>): NoteReading {
  const { start, end, read, meant } = correction;
  const at = reading.signals.findIndex((signal, index) => {
    const source = signalSource(reading, index);
    return signal.kind === read.kind && source.start === start && source.end === end;
  });
  if (at === -1) return reading;
  if (meant) return { ...reading, signals: reading.signals.with(at, meant) };
  return {
    ...reading,
    signals: reading.signals.toSpliced(at, 1),
    signalSources: reading.signalSources.toSpliced(at, 1),
    spans: reading.spans.filter((span) => span[2] !== read.kind || span[1] <= start || span[0] >= end),
  };
}

function without(reading: NoteReading, { start, end }: At): NoteReading {
  return { ...reading, notUnderstood: reading.notUnderstood.filter((one) => one[1] <= start || one[0] >= end) };
}

/** One for each set, whatever the reader left out. */
function sourcesOf({ sets, setSources }: NoteReading): readonly SetSource[] {
  return sets.map((_, index) => setSources[index] ?? {});
}

function numbersOf({ exercise: _exercise, ...numbers }: ParsedSet): string {
  return JSON.stringify(Object.entries(numbers).toSorted(([a], [b]) => a.localeCompare(b)));
}

function isSame(one: NoteCorrection, other: NoteCorrection): boolean {
  if (one.kind !== other.kind || one.start !== other.start || one.end !== other.end) return false;
  if (one.kind === 'sets' && other.kind === 'sets')
    return one.meant.map(numbersOf).join() === other.read.map(numbersOf).join();
  return !(one.kind === 'signal' && other.kind === 'signal') || one.read.kind === other.read.kind;
}

/** Both are of one word: what was typed beside it changed it. */
function isWord(one: string | undefined, next: string | undefined): boolean {
  return one !== undefined && next !== undefined && /[\p{L}\p{N}]/u.test(one) && /[\p{L}\p{N}]/u.test(next);
}
