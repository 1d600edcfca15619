// Efforts told in time and distance: two measures of one effort, the time of the distance before, holds counted in sets.
import type { Effort } from './chunk-quantities.ts';
import { type Collection, roleOf } from './collection.ts';
import { cite, SURE, uncite } from './draft-sources.ts';
import type { ChunkReading } from './read-chunk.ts';
import type { Run } from './set-draft.ts';

/** More sets of one exercise at once are a slip of the thumb. */
const MOST_SETS = 100;

/** "5 km, 25:00": the time of the distance before it. */
export function fillsTime(
  collection: Collection,
  reading: ChunkReading,
  last: Run,
  efforts: readonly Effort[],
): boolean {
  const [effort] = efforts;
  if (
    reading.exercise ||
    efforts.length !== 1 ||
    effort?.reps !== undefined ||
    reading.multiplied ||
    reading.sets !== null ||
    reading.side
  )
    return false;
  const open = last.exercise === collection.current && last.line === reading.chunk.line ? last.drafts : [];
  if (holdsOf(collection, last, effort)) return true;
  if (open.length > 0 && timesNext(collection, reading, last, effort)) return true;
  const field = effort?.durationSec === undefined ? 'distanceM' : 'durationSec';
  const other = field === 'durationSec' ? 'distanceM' : 'durationSec';
  const fits = open.filter(
    (draft) => draft[field] === undefined && draft[other] !== undefined && draft.reps === undefined,
  );
  const value = effort?.[field];
  if (fits.length === 0 || !effort || value === undefined) return false;
  for (const draft of fits) {
    draft[field] = value;
    cite(draft, field === 'durationSec' ? 'duration' : 'distance', effort.span, SURE.typed);
  }
  collection.spans.push([effort.span[0], effort.span[1], roleOf(effort)]);
  return true;
}

/** "3 x 1000 m, 3:45, 3:48, 3:50": each the time of one of the sets that were counted. */
function timesNext(collection: Collection, { chunk }: ChunkReading, last: Run, effort: Effort | undefined): boolean {
  const told = last.timesListed ?? 1;
  if (effort?.durationSec === undefined || effort.distanceM !== undefined || last.sentence !== chunk.sentence)
    return false;
  if (last.declared === null || told >= last.drafts.length) return false;
  if (last.drafts.some(({ distanceM, durationSec }) => distanceM === undefined || durationSec === undefined))
    return false;
  for (const draft of last.drafts.slice(told)) {
    draft.durationSec = effort.durationSec;
    cite(draft, 'duration', effort.span, SURE.typed);
  }
  last.timesListed = told + 1;
  collection.spans.push([effort.span[0], effort.span[1], 'duration']);
  return true;
}

/** "Plank 3 times, 1 minute each": holds are counted in sets. */
function holdsOf(collection: Collection, last: Run, effort: Effort | undefined): boolean {
  const [draft] = last.drafts;
  const spec = last.exercise === null ? undefined : collection.context.exerciseOf(last.exercise);
  const { reps } = draft ?? {};
  if (spec?.measure !== 'hold' || last.exercise !== collection.current || last.drafts.length !== 1) return false;
  if (!draft || !effort || reps === undefined || reps > MOST_SETS || effort.durationSec === undefined) return false;
  delete draft.reps;
  uncite(draft, 'reps');
  draft.durationSec = effort.durationSec;
  cite(draft, 'duration', effort.span, SURE.typed);
  last.drafts = Array.from({ length: reps }, () => ({ ...draft }));
  collection.spans.push([effort.span[0], effort.span[1], 'duration']);
  return true;
}

/** "400 m in 1:20, 1:22, 1:25": the distance of the time before holds for the next. */
export function sameDistance(
  { exercise, chunk }: ChunkReading,
  last: Run | undefined,
  efforts: readonly Effort[],
): number | undefined {
  const [effort, more] = efforts;
  const before = last?.drafts.at(-1);
  if (exercise || more || !effort || effort.durationSec === undefined || effort.distanceM !== undefined)
    return undefined;
  if (last?.sentence !== chunk.sentence || before?.durationSec === undefined) return undefined;
  return chunk.after === 'comma' || chunk.after === 'slash' || chunk.after === 'and' ? before.distanceM : undefined;
}

/** "5 km 25:00" is one effort in two measures. */
export function mergeTimed(efforts: readonly Effort[]): readonly Effort[] {
  const [first, second] = efforts;
  if (efforts.length !== 2 || !first || !second)
    return efforts.some(({ reps }) => reps !== undefined) ? efforts.filter(({ reps }) => reps !== undefined) : efforts;
  if (first.reps !== undefined && second.reps !== undefined) return efforts;
  if (first.reps !== undefined || second.reps !== undefined) return efforts.filter(({ reps }) => reps !== undefined);
  if ((first.durationSec === undefined) === (second.durationSec === undefined)) return efforts;
  const [timed, far] = first.durationSec === undefined ? [second, first] : [first, second];
  return [{ ...first, ...second, span: first.span, durationSpan: timed.span, distanceSpan: far.span }];
}
