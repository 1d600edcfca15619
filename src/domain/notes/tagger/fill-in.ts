// What the tagger adds to the grammar's reading: marks on names nobody knows; and with a person's own head sets of words that the grammar left,
// where it is sure of every one of them. Nothing the grammar read is touched. Why so: docs/decisions/2026-11-29-the-tagger-beside-the-grammar.md
import type { NoteReading, NoteSpan, SetSource } from '../parsed-note.ts';
import type { ReadSpan } from './labels.ts';
import {
  EFFORTS,
  isOver,
  keysOf,
  linesOf,
  nameWords,
  NUMBERS,
  overlaps,
  type Place,
  readIn,
  rounded,
  type Stretch,
  type TaggedNote,
  TRUST,
} from './tagged-note.ts';
import type { TaggedSet } from './tagged-sets.ts';

/** Of every word that is taken; below it what was not understood stays so. */
export const SURE = 0.9;
/** A name is what the tagger takes it for, and the linker knows it, at least so surely. */
const SURE_NAME = 0.8;

/** Sets of which nobody knows the exercise: what the tagger is asked about. */
export function hasNameless({ sets }: NoteReading): boolean {
  return sets.some(({ exercise }) => exercise === null);
}

/** `tagged` of the same text. The same reading where there is nothing to add. */
export function filledIn(text: string, reading: NoteReading, tagged: TaggedNote, sure = SURE): NoteReading {
  const read = readIn(reading);
  const taken = linesOf(text).flatMap((line) => takenIn(line, reading, read, tagged, sure));
  if (taken.length === 0) return reading;
  const words = taken.flatMap((one) => [...one.words, ...nameWords(one, tagged)]);
  const own = uniqueSpans(words).filter(({ start, end }) => !overlaps(read, [start, end]));
  const sets = [
    ...reading.sets.map((set, index) => ({ set, source: reading.setSources[index] ?? {}, index })),
    ...taken.map(({ set, source }) => ({ set, source: rounded(source), index: -1 })),
  ];
  // Those the grammar read keep their order; one that is added stands before the first that begins behind it.
  const ordered: typeof sets = sets.slice(0, reading.sets.length);
  for (const one of sets.slice(reading.sets.length)) {
    const at = ordered.findIndex(({ source }) => startOf(source) > startOf(one.source));
    ordered.splice(at === -1 ? ordered.length : at, 0, one);
  }
  const placeOf = (index: number) => ordered.findIndex((one) => one.index === index);
  const left = reading.notUnderstood.flatMap((stretch) => without(text, stretch, own));
  const surest = Math.min(...words.map(({ confidence }) => confidence));
  return {
    ...reading,
    sets: ordered.map(({ set }) => set),
    setSources: ordered.map(({ source }) => source),
    orders: reading.orders.map((order) => ({ ...order, first: placeOf(order.first) })),
    spans: [...reading.spans, ...own.map(({ start, end, role }): NoteSpan => [start, end, role])].toSorted(
      (a, b) => a[0] - b[0],
    ),
    notUnderstood: left,
    confidence: confidenceWith(reading, left.length > 0, surest),
  };
}

/**
 * Beside sets of which nobody knows the exercise, the words that the tagger takes for its name: to be asked about, not guessed.
 * @param spans of the same text, as the tagger tells them.
 */
export function withNamesMarked(
  text: string,
  reading: NoteReading,
  spans: readonly ReadSpan[],
  sure = SURE,
): NoteReading {
  const read = [...readIn(reading), ...reading.notUnderstood];
  const nameless = reading.setSources.flatMap((source, index) =>
    reading.sets[index]?.exercise === null ? Object.values(source).slice(0, 1) : [],
  );
  const lines = nameless
    .map((place) => lineAround(text, place))
    .filter((line) => !reading.notUnderstood.some((mark) => overlaps([line], mark) && hasLetter(text, mark)));
  const marks = spans.filter(
    ({ role, status, confidence, start, end }) =>
      role === 'exercise' &&
      status === 'present' &&
      confidence >= sure &&
      hasLetter(text, [start, end]) &&
      overlaps(lines, [start, end]) &&
      !overlaps(read, [start, end]),
  );
  if (marks.length === 0) return reading;
  const notUnderstood = [...reading.notUnderstood, ...marks.map(({ start, end }): Stretch => [start, end])];
  return { ...reading, notUnderstood: notUnderstood.toSorted((a, b) => a[0] - b[0]) };
}

function lineAround(text: string, { start, end }: Place): Stretch {
  const stop = text.indexOf('\n', end);
  return [text.lastIndexOf('\n', start) + 1, stop === -1 ? text.length : stop];
}

function hasLetter(text: string, [start, end]: Stretch): boolean {
  return /\p{L}/u.test(text.slice(start, end));
}

/**
 * Of a line all that the grammar left, or nothing: each number the tagger takes for one of a set is sure and in a set, and what it says of
 * the words the grammar read is what the grammar says.
 */
function takenIn(
  line: Stretch,
  reading: NoteReading,
  read: readonly Stretch[],
  { tagged, spans }: TaggedNote,
  sure: number,
): readonly TaggedSet[] {
  const isIn = ({ start, end }: Place) => start >= line[0] && end <= line[1];
  const here = tagged.filter(({ words }) => words.some((word) => EFFORTS.has(word.role) && isIn(word)));
  const [known, fresh] = [true, false].map((isKnown) =>
    here.filter(({ words }) => words.some((word) => EFFORTS.has(word.role) && isOver(read, word)) === isKnown),
  ) as [TaggedSet[], TaggedSet[]];
  if (fresh.length === 0) return [];
  const own = reading.sets.filter((_, index) =>
    Object.entries(reading.setSources[index] ?? {}).some(([field, at]) => field !== 'exercise' && isIn(at)),
  );
  if (keysOf(known.map(({ set }) => set)) !== keysOf(own)) return [];
  const told = new Set(here.flatMap(({ words }) => words));
  const numbers = spans.filter((span) => NUMBERS.has(span.role) && span.status === 'present' && isIn(span));
  if (numbers.some((span) => span.confidence < sure || !told.has(span))) return [];
  return fresh.every((one) => isTaken(one, reading, read, sure)) ? fresh : [];
}

function isTaken(
  { set, source, words }: TaggedSet,
  reading: NoteReading,
  read: readonly Stretch[],
  sure: number,
): boolean {
  if (set.exercise === null || words.some(({ confidence }) => confidence < sure)) return false;
  // Loads may be shared with a set beside it; what was done and how often may not.
  if (words.some((word) => word.role !== 'load' && isOver(read, word))) return false;
  // Numbers that were passed over without a mark were understood: as nothing that was done.
  if (!words.every((word) => !EFFORTS.has(word.role) || isOver(reading.notUnderstood, word))) return false;
  // Words of a load that come to no kilograms, such as plates, would be lost in silence.
  if (set.loadKg === undefined && words.some(({ role }) => role === 'load')) return false;
  if (set.reps === undefined && set.durationSec === undefined && set.distanceM === undefined) return false;
  if (!source.exercise) return true;
  return source.exercise.confidence >= SURE_NAME && agreesOnName(source.exercise, set.exercise, reading);
}

/** Words that the grammar read as a name mean what it says they mean. */
function agreesOnName(name: Place, exercise: string, { sets, setSources, spans }: NoteReading): boolean {
  const known = sets.flatMap((set, index) => {
    const at = setSources[index]?.exercise;
    return at && at.start < name.end && at.end > name.start ? [set.exercise] : [];
  });
  if (known.length > 0) return known.includes(exercise);
  const other = spans.find(([start, end]) => start < name.end && end > name.start);
  return other === undefined || other[2] === 'exercise';
}

function uniqueSpans(spans: readonly ReadSpan[]): readonly ReadSpan[] {
  return [...new Set(spans)].toSorted((a, b) => a.start - b.start);
}

/** What is left of a stretch once these words are understood: the pieces that hold a digit. */
function without(text: string, [start, end]: Stretch, words: readonly ReadSpan[]): readonly Stretch[] {
  if (!words.some((word) => word.start < end && word.end > start)) return [[start, end]];
  const pieces: Stretch[] = [];
  let from = start;
  for (const word of words) {
    if (word.end <= from || word.start >= end) continue;
    if (word.start > from) pieces.push([from, word.start]);
    from = Math.max(from, word.end);
  }
  if (from < end) pieces.push([from, end]);
  return pieces.filter(([a, b]) => /\p{N}/u.test(text.slice(a, b)));
}

function startOf(source: SetSource): number {
  const { exercise: _exercise, ...numbers } = source;
  return Math.min(...Object.values(numbers).map(({ start }) => start));
}

/** The grammar's own doubt of what it left is gone where nothing is left. */
function confidenceWith({ sets, confidence }: NoteReading, isLeft: boolean, surest: number): number {
  const own = sets.length === 0 ? 1 : confidence;
  return Math.round(Math.min(own, TRUST * surest) * (isLeft ? 0.85 : 1) * 100) / 100;
}
