// "Planned 4x8 at 70, managed 3 sets", "skipped the last set": a plan and what came of it.
import { draftOf, type Run } from './set-draft.ts';
import type { Collection } from './collection.ts';
import { cite, SURE } from './draft-sources.ts';
import type { ChunkReading } from './read-chunk.ts';

/** More sets than this at once are a slip. */
const MOST = 100;

export function notePlan(collection: Collection, reading: ChunkReading): void {
  const { chunk, exercise, efforts, sets } = reading;
  if (chunk.mood !== 'planned') return;
  if (exercise || efforts.length > 0 || sets !== null) collection.planned = joined(collection.planned, reading);
}

/** A plan told in two chunks: the load of one, the sets of the other. */
function joined(before: ChunkReading | null, reading: ChunkReading): ChunkReading {
  if (!before || before.chunk.sentence !== reading.chunk.sentence || reading.exercise) return reading;
  const [efforts, loads] = [reading.efforts, reading.loads];
  return {
    ...before,
    sets: before.sets ?? reading.sets,
    efforts: before.efforts.length > 0 ? before.efforts : efforts,
    loads: before.loads.length > 0 ? before.loads : loads,
  };
}

/** A count of sets, or of repetitions, behind a plan: the rest of the set is as it was planned. @returns whether it was one. */
export function fulfilsPlan(collection: Collection, reading: ChunkReading): boolean {
  const { planned } = collection;
  if (!planned || reading.exercise || reading.loads.length > 0 || reading.multiplied || collection.current === null)
    return false;
  if (goesOn(collection, reading)) {
    collection.planned = null;
    return false;
  }
  const count = countOf(planned, reading);
  const [effort] = planned.efforts;
  if (!count || !effort || planned.efforts.length > 1) return false;
  const { value, start, end, of } = count;
  const sets = of === 'sets' ? value : 1;
  if (sets < 1 || sets > MOST) return false;
  const [load] = planned.loads;
  const draft = draftOf(collection.current, effort, planned, load);
  draft.line = reading.chunk.line;
  if (of === 'reps') {
    draft.reps = value;
    if (value < (effort.reps ?? 0)) draft.setType = 'failure';
    cite(draft, 'reps', [start, end], SURE.corrected);
  }
  const run: Run = {
    exercise: collection.current,
    drafts: Array.from({ length: sets }, () => ({ ...draft })),
    declared: null,
    listed: 0,
    loadsListed: 1,
    rated: 0,
    tagHolds: false,
    ladder: false,
    sentence: reading.chunk.sentence,
    line: reading.chunk.line,
    block: null,
    numbersFirst: false,
    confidence: Math.min(collection.currentConfidence, SURE.corrected),
  };
  collection.runs.push(run);
  collection.spans.push([effort.span[0], effort.span[1], 'reps'], [start, end, of]);
  if (load) collection.spans.push([load.span[0], load.span[1], 'load']);
  collection.planned = null;
  collection.pendingLoad = null;
  collection.named = [];
  return true;
}

/** "Got 5, 5, 4": a list of repetitions, and no count. */
function goesOn({ chunks, at }: Collection, { chunk }: ChunkReading): boolean {
  const next = chunks[at + 1];
  return next?.sentence === chunk.sentence && next.after !== 'then' && next.atoms[0]?.kind === 'number';
}

interface Count {
  readonly of: 'sets' | 'reps';
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

function countOf(planned: ChunkReading, { sets, setsSpan, efforts, bare }: ChunkReading): Count | null {
  const many = (planned.sets ?? 1) > 1;
  if (sets !== null && setsSpan && efforts.length === 0)
    return many || planned.sets === null ? { of: 'sets', value: sets, start: setsSpan[0], end: setsSpan[1] } : null;
  const [number, more] = bare;
  if (!number || more || efforts.length > 0 || !Number.isInteger(number.value)) return null;
  const { value, start, end } = number;
  if (many) return value <= (planned.sets ?? 0) ? { of: 'sets', value, start, end } : null;
  return { of: 'reps', value, start, end };
}

/** "Skipped the last set" behind its sets: it was none. @returns whether it was said. */
export function leavesOut(collection: Collection, reading: ChunkReading): boolean {
  const { chunk, ordinal, exercise, efforts, sets } = reading;
  const last = collection.runs.at(-1);
  // "Missed 2 sets", "少做一组" too.
  const count = ordinal === null ? sets : ordinal.which === 'last' && sets === null ? ordinal.count : null;
  if (chunk.mood !== 'skipped' || count === null || count < 1 || exercise || efforts.length > 0) return false;
  if (!last || last.sentence !== chunk.sentence || last.listed > 0 || last.drafts.length <= count) return false;
  last.drafts.splice(-count);
  return true;
}
