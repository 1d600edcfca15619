// Which words each value of a finished set came from, and how surely.
import type { NameRead } from './collection.ts';
import { loadSource } from './draft-sources.ts';
import type { ParsedSet, SetSource, ValueSource } from './parsed-note.ts';
import type { SetDraft } from './set-draft.ts';

/** A name that is known as it stands is right this often. */
const KNOWN_NAME = 0.98;
/** Named in another sentence, or after the numbers. */
const ELSEWHERE = 0.95;

/** Of the values that are in the set, where they were written. */
export function sourceOfSet(draft: SetDraft, set: ParsedSet, names: readonly NameRead[]): SetSource {
  const { reps, duration, distance, rpe, rir, type, side } = draft.sources;
  const named = set.exercise === null ? null : nameOf(draft, names);
  return {
    ...(named ? { exercise: named } : {}),
    ...(set.reps !== undefined && reps ? { reps } : {}),
    ...(set.loadKg !== undefined && draft.load ? { load: loadSource(draft.load) } : {}),
    ...(set.durationSec !== undefined && duration ? { duration } : {}),
    ...(set.distanceM !== undefined && distance ? { distance } : {}),
    ...(set.rpe !== undefined && rpe ? { rpe } : {}),
    ...(set.rir !== undefined && rir ? { rir } : {}),
    ...(set.setType !== undefined && type ? { type } : {}),
    ...((set.side !== undefined || set.perSide !== undefined) && side ? { side } : {}),
  };
}

/** The last such name before the numbers, else the first behind them. */
function nameOf(draft: SetDraft, names: readonly NameRead[]): ValueSource | null {
  const at = startOf(draft);
  const own = names.filter(({ exercise }) => exercise === draft.exercise);
  const before = own.findLast(({ start }) => start < at);
  const name = before ?? own[0];
  if (!name) return null;
  const { start, end, confidence } = name;
  const far = before === undefined || names.at(-1) !== name ? ELSEWHERE : 1;
  return { start, end, confidence: Math.round(confidence * KNOWN_NAME * far * 100) / 100 };
}

export function startOf({ sources, load }: SetDraft): number {
  const { reps, duration, distance } = sources;
  return Math.min(...[reps, duration, distance].map((source) => source?.start ?? Infinity), load?.span[0] ?? Infinity);
}

/** A name nobody knows stands right before the numbers, so that the exercise named earlier may not be theirs. */
const DISPUTED = 0.4;
const BESIDE = 8;

/** @param unread stretches that were not understood. */
export function disputed(source: SetSource, unread: readonly (readonly [start: number, end: number])[]): SetSource {
  const { exercise } = source;
  if (!exercise || unread.length === 0) return source;
  const first = Math.min(...[source.reps, source.load, source.duration].map((value) => value?.start ?? Infinity));
  // A count of sets may stand between them.
  const rival = unread.some(([start, end]) => start >= exercise.end && end <= first && first - end <= BESIDE);
  return rival ? { ...source, exercise: { ...exercise, confidence: Math.min(exercise.confidence, DISPUTED) } } : source;
}
