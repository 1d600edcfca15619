// Sets of a reading as a person reads them: those of one exercise that follow each other, with the words they came from.
import type { NoteReading, ParsedSet, SetSource, ValueSource } from './parsed-note.ts';

export interface SetBlock {
  /** Of its first set among the reading's. */
  readonly first: number;
  /** null = none named. */
  readonly exercise: string | null;
  /** Where the exercise was written; absent where it was not, or the reader did not say. */
  readonly name?: ValueSource;
  /** Half-open UTF-16 offsets around its numbers; 0 and 0 where the reader did not say. */
  readonly start: number;
  readonly end: number;
  readonly sets: readonly ParsedSet[];
  /** In order, not overlapping: all its words. */
  readonly words: readonly (readonly [start: number, end: number])[];
  /** Of the least certain value; 1 where the reader did not say. */
  readonly confidence: number;
}

/** In order; every set is in one. */
export function setBlocks({ sets, setSources }: NoteReading): readonly SetBlock[] {
  const blocks: { first: number; sets: ParsedSet[]; sources: SetSource[] }[] = [];
  for (const [index, set] of sets.entries()) {
    const source = setSources[index] ?? {};
    const last = blocks.at(-1);
    const isSame =
      last?.sets[0]?.exercise === set.exercise && last.sources[0]?.exercise?.start === source.exercise?.start;
    if (last && isSame) {
      last.sets.push(set);
      last.sources.push(source);
    } else blocks.push({ first: index, sets: [set], sources: [source] });
  }
  return blocks.map((block): SetBlock => {
    const name = block.sources[0]?.exercise;
    const numbers = block.sources.map((source) => extentOf(source)).filter((one) => one !== null);
    const values = block.sources.flatMap((source) => Object.values(source));
    return {
      first: block.first,
      exercise: block.sets[0]?.exercise ?? null,
      ...(name && { name }),
      start: numbers.length === 0 ? 0 : Math.min(...numbers.map(([start]) => start)),
      end: numbers.length === 0 ? 0 : Math.max(...numbers.map(([, end]) => end)),
      sets: block.sets,
      words: joined(values.map(({ start, end }) => [start, end])),
      confidence: Math.min(1, ...values.map(({ confidence }) => confidence)),
    };
  });
}

/** A set whose numbers were all written within. */
export function isInside(source: SetSource, start: number, end: number): boolean {
  const extent = extentOf(source);
  return extent !== null && extent[0] >= start && extent[1] <= end;
}

/**
 * Indexes of the sets that words at this place name: those read from this name; else those written within; else those behind it
 * up to the next name; else the nameless ones right before it.
 */
export function setsAt(reading: NoteReading, start: number, end: number): readonly number[] {
  const sets = reading.sets.map((set, index) => {
    const source = reading.setSources[index] ?? {};
    return { index, isNamed: set.exercise !== null, name: source.exercise, extent: extentOf(source), source };
  });
  const indexes = (found: readonly { readonly index: number }[]) => found.map(({ index }) => index);
  const named = sets.filter(({ name }) => name && name.start < end && name.end > start);
  if (named.length > 0) return indexes(named);
  if (start === 0 && end === 0) return indexes(sets.filter(({ isNamed }) => !isNamed));
  const inside = sets.filter(({ source }) => isInside(source, start, end));
  if (inside.length > 0) return indexes(inside);
  const behind = sets.filter(({ extent }) => extent !== null && extent[0] >= end);
  const next = behind.findIndex(({ name }) => name !== undefined && name.start >= end);
  const own = next === -1 ? behind : behind.slice(0, next);
  if (own.length > 0) return indexes(own);
  const before = sets.filter(({ extent }) => extent !== null && extent[1] <= start);
  const lastNamed = before.findLastIndex(({ isNamed }) => isNamed);
  return indexes(before.slice(lastNamed + 1));
}

/** Around its numbers, the name of the exercise apart. */
function extentOf({ exercise: _exercise, ...numbers }: SetSource): readonly [number, number] | null {
  const places = Object.values(numbers);
  if (places.length === 0) return null;
  return [Math.min(...places.map(({ start }) => start)), Math.max(...places.map(({ end }) => end))];
}

function joined(places: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const whole: [number, number][] = [];
  for (const [start, end] of places.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = whole.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else whole.push([start, end]);
  }
  return whole;
}
