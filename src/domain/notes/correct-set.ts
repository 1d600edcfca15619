// What a later chunk says of one set that stands already: "last set 6", the count of an AMRAP.
import { addFacts, applyFacts } from './add-facts.ts';
import type { Effort } from './chunk-quantities.ts';
import { type Collection, draftsOfCurrent } from './collection.ts';
import { cite, SURE } from './draft-sources.ts';
import type { ChunkReading } from './read-chunk.ts';

/** "last set 6", "set 3: only 6", "(8)" behind an AMRAP: one set that is known already. */
export function correctsOneSet(collection: Collection, reading: ChunkReading, efforts: readonly Effort[]): boolean {
  const [effort] = efforts;
  const last = collection.runs.at(-1);
  if (!effort || efforts.length > 1 || reading.exercise || reading.sets !== null) return false;
  if (collection.awaitingReps && effort.reps !== undefined && reading.loads.length === 0 && !reading.multiplied) {
    complete(collection, effort.reps, effort.span);
    addFacts(collection, reading);
    return true;
  }
  if (!last || reading.ordinal === null || collection.dropping !== null || last.exercise !== collection.current)
    return false;
  const drafts = draftsOfCurrent(collection);
  const target =
    reading.ordinal.which === 'last'
      ? last.drafts.length > 1 || (last.declared ?? 0) > 1
        ? drafts.at(-1)
        : undefined
      : drafts[reading.ordinal.which - 1];
  if (!target) return false;
  if (effort.reps !== undefined) target.reps = effort.reps;
  if (effort.durationSec !== undefined) target.durationSec = effort.durationSec;
  if (effort.plus === true) target.setType = 'amrap';
  cite(
    target,
    effort.reps !== undefined ? 'reps' : effort.durationSec !== undefined ? 'duration' : 'distance',
    effort.span,
    SURE.corrected,
  );
  const load = reading.loads[0];
  const unloaded = load !== undefined && drafts.length > 1 && drafts.every((draft) => draft.load === undefined);
  // "Set 1: 8, set 2: 8, set 3: 7, all at 80": the load at the end is of them all.
  if (load) for (const draft of unloaded && load.span[0] > effort.span[0] ? drafts : [target]) draft.load = load;
  collection.spans.push([effort.span[0], effort.span[1], 'reps']);
  applyFacts(collection, reading, [target]);
  return true;
}

export function complete(collection: Collection, reps: number, span: readonly [number, number]): void {
  if (collection.awaitingReps) {
    collection.awaitingReps.reps = reps;
    cite(collection.awaitingReps, 'reps', span, SURE.typed);
  }
  collection.awaitingReps = null;
  collection.spans.push([span[0], span[1], 'reps']);
}
