// "3x8 but only did 2 sets": what was done wins over what was written before it.
import type { Collection } from './collection.ts';
import { cite, SURE } from './draft-sources.ts';
import type { ChunkReading } from './read-chunk.ts';

/** More sets than this at once are a slip. */
const MOST = 100;

/** @returns whether the chunk said how many sets, or of a single set how many repetitions, there were. */
export function correctCount(collection: Collection, reading: ChunkReading): boolean {
  const last = collection.runs.at(-1);
  const [number] = reading.bare;
  if (!reading.chunk.corrects || !last || reading.exercise || reading.efforts.length > 0) return false;
  if (last.exercise !== collection.current || last.line !== reading.chunk.line) return false;
  const [pattern] = last.drafts;
  if (!pattern || last.listed > 0) return false;
  const count = reading.sets ?? (reading.bare.length === 1 ? number?.value : undefined);
  const span = reading.setsSpan ?? (number && ([number.start, number.end] as const));
  if (count === undefined || !span || !Number.isInteger(count) || count < 1 || count > MOST) return false;
  if (reading.sets === null && last.drafts.length === 1) {
    if (pattern.reps === undefined || count > pattern.reps) return false;
    pattern.reps = count;
    cite(pattern, 'reps', span, SURE.corrected);
  } else {
    if (reading.sets === null && count > last.drafts.length) return false;
    last.drafts = Array.from({ length: count }, (_, index) => last.drafts[index] ?? { ...pattern });
  }
  last.declared = count;
  last.confidence = Math.min(last.confidence, SURE.corrected);
  collection.spans.push([span[0], span[1], last.drafts.length === 1 && reading.sets === null ? 'reps' : 'sets']);
  return true;
}
