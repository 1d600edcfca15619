// "3x8 but only did 2 sets": what was done wins over what was written before it.
import type { Span } from './chunk-quantities.ts';
import type { Collection } from './collection.ts';
import { cite, SURE } from './draft-sources.ts';
import type { ChunkReading } from './read-chunk.ts';
import type { Run, SetDraft } from './set-draft.ts';

/** More sets than this at once are a slip. */
const MOST = 100;

interface Correction {
  readonly of: 'sets' | 'reps';
  readonly value: number;
  readonly span: Span;
}

/** @returns whether the chunk said how many sets, or how many repetitions of them, there were. */
export function correctCount(collection: Collection, reading: ChunkReading): boolean {
  const last = collection.runs.at(-1);
  if (!reading.chunk.corrects || !last || reading.exercise || reading.ordinal) return false;
  if (last.exercise !== collection.current || last.line !== reading.chunk.line || last.listed > 0) return false;
  const [pattern] = last.drafts;
  if (pattern && reading.efforts.length > 1) return listAgain(collection, reading, last, pattern);
  if (pattern && schemeAgain(collection, reading, last, pattern)) return true;
  const correction = correctionOf(reading, last);
  if (!pattern || !correction) return false;
  const { of, value, span } = correction;
  if (!Number.isInteger(value) || value < 1 || value > MOST) return false;
  if (of === 'sets') {
    last.drafts = Array.from({ length: value }, (_, index) => last.drafts[index] ?? { ...pattern });
    last.declared = value;
  } else
    for (const draft of last.drafts) {
      // A repetition that was meant and missed.
      if (draft.setType === undefined && value < (draft.reps ?? 0)) draft.setType = 'failure';
      draft.reps = value;
      cite(draft, 'reps', span, SURE.corrected);
    }
  last.confidence = Math.min(last.confidence, SURE.corrected);
  collection.spans.push([span[0], span[1], of]);
  return true;
}

/** "3x8, no wait, 2x8". */
function schemeAgain(collection: Collection, reading: ChunkReading, run: Run, pattern: SetDraft): boolean {
  const { sets, setsSpan, efforts, loads } = reading;
  const [effort] = efforts;
  if (sets === null || !setsSpan || effort?.reps === undefined || sets > run.drafts.length) return false;
  if (loads.length > 0 || effort.reps > (pattern.reps ?? 0)) return false;
  const draft: SetDraft = { ...pattern, reps: effort.reps };
  cite(draft, 'reps', effort.span, SURE.corrected);
  run.drafts = Array.from({ length: sets }, () => ({ ...draft }));
  run.declared = sets;
  collection.spans.push([setsSpan[0], setsSpan[1], 'sets'], [effort.span[0], effort.span[1], 'reps']);
  return true;
}

/** "3x5, did 5 5 4 at 50". */
function listAgain(collection: Collection, { efforts, loads }: ChunkReading, run: Run, pattern: SetDraft): boolean {
  if (efforts.length > run.drafts.length || efforts.some(({ reps }) => reps === undefined)) return false;
  const [load] = loads;
  run.drafts = efforts.map(({ reps, span }): SetDraft => {
    const draft = { ...pattern, ...(reps === undefined ? {} : { reps }), ...(load ? { load } : {}) };
    cite(draft, 'reps', span, SURE.corrected);
    return draft;
  });
  run.declared = null;
  for (const { span } of efforts) collection.spans.push([span[0], span[1], 'reps']);
  if (load) collection.spans.push([load.span[0], load.span[1], 'load']);
  return true;
}

/** A number alone counts sets where there were several, else repetitions; it takes away and never adds. */
function correctionOf(reading: ChunkReading, { drafts }: Run): Correction | null {
  const [effort, more] = reading.efforts;
  const [number, another] = reading.bare;
  if (reading.setsSpan && reading.sets !== null && !effort)
    return { of: 'sets', value: reading.sets, span: reading.setsSpan };
  const before = drafts[0]?.reps ?? 0;
  if (effort)
    return more || effort.reps === undefined || effort.reps > before || reading.sets !== null
      ? null
      : { of: 'reps', value: effort.reps, span: effort.span };
  if (!number || another) return null;
  const { value, start, end } = number;
  const several = drafts.length > 1;
  return value > (several ? drafts.length : before)
    ? null
    : { of: several ? 'sets' : 'reps', value, span: [start, end] };
}
