// A note that holds a table: its rows are read as lines somebody typed, the rest as it stands, and all of it put together in order.
import type { ExerciseLinker } from '../../catalogue/link-exercise.ts';
import type { NoteReading, NoteSpan, SetField, SetSource, ValueSource } from '../parsed-note.ts';
import { columnOf, type ColumnRole } from './column-words.ts';
import { type Cell, linesOf } from './cells.ts';
import { findRows, mayHoldRows, type RowBlock } from './find-rows.ts';
import { type RowText, rowTexts } from './row-text.ts';

/** Reads a text that holds no table. */
export type ReadPlain = (text: string) => NoteReading;

const FIELD_OF: Readonly<Partial<Record<ColumnRole, SetField>>> = {
  exercise: 'exercise',
  reps: 'reps',
  load: 'load',
  duration: 'duration',
  distance: 'distance',
  rpe: 'rpe',
  rir: 'rir',
  type: 'type',
};

/** Roles that are told of the words. */
const SPOKEN: ReadonlySet<string> = new Set([...Object.keys(FIELD_OF), 'sets']);

/** A name this sure makes a row no less sure. */
const KNOWN_NAME = 0.8;
/** Rows that were not understood: as sure as a line of which words are left over (`note-confidence.ts`). */
const LEFT_OVER = 0.5;

/** The name over a table is surer than this, else the table has none. */
const SURE_NAME = 0.6;

interface Part {
  readonly start: number;
  readonly end: number;
  readonly reading: NoteReading;
}

export function readWithRows(text: string, linker: Pick<ExerciseLinker, 'link'>, read: ReadPlain): NoteReading {
  if (!mayHoldRows(text)) return read(text);
  const parts: Part[] = [];
  let from = 0;
  let last: string | null = null;
  for (const block of findRows(text)) {
    // Records below each other go on with the name above the first of them.
    const goesOn = parts.length > 0 && text.slice(from, block.start).trim() === '';
    const above: string | null = nameAbove(text, block, linker) ?? (goesOn ? last : null);
    last = above;
    const isKnown = ({ text: name }: Cell) =>
      columnOf(name) !== null || (linker.link(name)?.confidence ?? 0) >= SURE_NAME;
    if (block.names && !block.names.every(isKnown)) continue;
    const reading = readBlock(block, above, read);
    if (!reading) continue;
    if (text.slice(from, block.start).trim() !== '') parts.push(plain(text, from, block.start, read));
    parts.push({ start: block.start, end: block.end, reading });
    from = block.end;
  }
  if (parts.length === 0) return read(text);
  if (text.slice(from).trim() !== '') parts.push(plain(text, from, text.length, read));
  return together(parts);
}

function plain(text: string, start: number, end: number, read: ReadPlain): Part {
  return { start, end, reading: shifted(read(text.slice(start, end)), start) };
}

/** The exercise a table without names is of: the line right above it. */
function nameAbove(text: string, block: RowBlock, linker: Pick<ExerciseLinker, 'link'>): string | null {
  const line = linesOf(text.slice(0, block.start))
    .toReversed()
    .find((one) => one.text.trim() !== '' && !isHeadingAlone(one.text));
  const name = (line?.text ?? '').replace(NAMED, '').replace(/^[\s#*>•\-=]+|[\s:：*=-]+$/g, '');
  if (name === '' || /\d\s*[x×*]\s*\d/.test(name)) return null;
  const link = linker.link(name);
  return link && link.confidence >= SURE_NAME ? name : null;
}

const NAMED = /^[\s\-*]*(?:exercise|name|lift|movement|übung|ejercicio|exercice|动作)\s*[:：=]\s*/iu;

/** "sets:" over the sets of an exercise is no name. */
function isHeadingAlone(line: string): boolean {
  return /[:：]\s*$/.test(line) && columnOf(line.replace(/^[\s-]*|\s*[:：]\s*$/g, '')) !== null;
}

/** Null where no row of it says a set: then it is no table of training. */
function readBlock(block: RowBlock, above: string | null, read: ReadPlain): NoteReading | null {
  const rows = rowTexts(block, above).map((row) => readRow(row, read));
  if (!rows.some(({ sets }) => sets.length > 0)) return null;
  const reading = together(rows.map((one) => ({ start: block.start, end: block.end, reading: one })));
  return reading.notUnderstood.length > 0
    ? { ...reading, confidence: Math.min(reading.confidence, LEFT_OVER) }
    : reading;
}

function readRow(row: RowText, read: ReadPlain): NoteReading {
  const { sets, confidence, setSources } = read(row.text);
  const note = row.note ? shifted(read(row.note.text), row.note.start) : null;
  const named = row.cells.exercise;
  // Columns say what the numbers are: of what the grammar doubts, the name alone is left.
  const nameOf = (index: number) =>
    sets[index]?.exercise == null ? confidence : (setSources[index]?.exercise?.confidence ?? confidence);
  const nameConfidence = sets.length > 0 ? Math.min(...sets.map((_, index) => nameOf(index))) : confidence;
  const missed: readonly (readonly [number, number])[] =
    sets.length === 0
      ? [[row.start, row.end]]
      : named && sets.some(({ exercise }) => exercise === null)
        ? [[named.start, named.end]]
        : [];
  const spans = Object.entries(row.cells).flatMap(([role, cell]): NoteSpan[] =>
    sets.length > 0 && cell.end > cell.start && SPOKEN.has(role) ? [[cell.start, cell.end, role]] : [],
  );
  const own = row.perSet.map(({ start, end }): NoteSpan => [start, end, 'reps']);
  return {
    sets,
    signals: note?.signals ?? [],
    ambiguous: false,
    confidence: nameConfidence >= KNOWN_NAME ? row.confidence : Math.min(nameConfidence, row.confidence),
    spans: [...spans, ...own, ...(note?.signals.length ? note.spans : [])].toSorted((a, b) => a[0] - b[0]),
    setSources: sets.map((_, index) => sourceOf(row, index, nameOf(index))),
    signalSources: note?.signalSources ?? [],
    orders: [],
    notUnderstood: missed,
  };
}

/** A name is as sure as the linker is of it, a number as its column is. */
function sourceOf(row: RowText, index: number, nameConfidence: number): SetSource {
  const own = row.perSet.length > 0 ? row.perSet[index] : undefined;
  return Object.fromEntries(
    Object.entries({ ...row.cells, ...(own ? { reps: own } : {}) }).flatMap(([role, { start, end }]) => {
      const field = FIELD_OF[role as ColumnRole];
      const confidence = field === 'exercise' ? nameConfidence : row.confidence;
      return field && end > start ? [[field, { start, end, confidence } satisfies ValueSource] as const] : [];
    }),
  );
}

/** The same reading of a text that begins further on. */
function shifted(reading: NoteReading, by: number): NoteReading {
  const moved = <T extends { readonly start: number; readonly end: number }>(one: T): T => ({
    ...one,
    start: one.start + by,
    end: one.end + by,
  });
  return {
    ...reading,
    spans: reading.spans.map(([start, end, role]) => [start + by, end + by, role]),
    setSources: reading.setSources.map((source) =>
      Object.fromEntries(Object.entries(source).map(([field, value]) => [field, moved(value)])),
    ),
    signalSources: reading.signalSources.map(moved),
    orders: reading.orders.map(moved),
    notUnderstood: reading.notUnderstood.map(([start, end]) => [start + by, end + by]),
  };
}

function together(parts: readonly Part[]): NoteReading {
  const spans: NoteSpan[] = [];
  const orders: NoteReading['orders'][number][] = [];
  let sets = 0;
  for (const { reading } of parts) {
    orders.push(...reading.orders.map((order) => ({ ...order, first: order.first + sets })));
    sets += reading.sets.length;
    // A name that holds for several rows is told once.
    for (const span of reading.spans) if ((spans.at(-1)?.[1] ?? 0) <= span[0]) spans.push(span);
  }
  const telling = parts.filter(({ reading }) => reading.sets.length > 0 || reading.signals.length > 0);
  const missed: (readonly [number, number])[] = [];
  for (const one of parts.flatMap(({ reading }) => reading.notUnderstood))
    if ((missed.at(-1)?.[1] ?? 0) <= one[0]) missed.push(one);
  return {
    sets: parts.flatMap(({ reading }) => reading.sets),
    signals: parts.flatMap(({ reading }) => reading.signals),
    ambiguous: parts.some(({ reading }) => reading.ambiguous),
    confidence: Math.min(...(telling.length > 0 ? telling : parts).map(({ reading }) => reading.confidence)),
    spans,
    setSources: parts.flatMap(({ reading }) => reading.setSources),
    signalSources: parts.flatMap(({ reading }) => reading.signalSources),
    orders,
    notUnderstood: missed,
  };
}
