// Which words each value of a finished set came from, and how surely.
import type { NameRead } from './collection.ts';
import { loadSource } from './draft-sources.ts';
import type { ParsedSet, SetSource, ValueSource } from './parsed-note.ts';
import type { SetDraft } from './set-draft.ts';

/** A name that is known as it stands is right this often: 231 of 234 of `training/notes/calibrate.ts`. */
const KNOWN_NAME = 0.98;
/** Named in another sentence, or after the numbers: 78 of 80 there. */
const ELSEWHERE = 0.99;

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

/** A count of sets may stand between a name and its numbers. */
const BESIDE = 8;

/**
 * A name nobody knows stands right before the numbers: the exercise named earlier is not theirs, nor is a load written before that name.
 * @param unread stretches that were not understood.
 */
export function withoutBorrowed<T extends { readonly set: ParsedSet; readonly source: SetSource }>(
  one: T,
  unread: readonly (readonly [start: number, end: number])[],
): T {
  const { exercise, load, ...own } = one.source;
  if (!exercise || unread.length === 0) return one;
  const first = Math.min(...[own.reps, own.duration].map((value) => value?.start ?? Infinity), load?.start ?? Infinity);
  const numbers = Math.min(
    own.reps?.start ?? Infinity,
    own.duration?.start ?? Infinity,
    own.distance?.start ?? Infinity,
  );
  const rival = unread.find(([start, end]) => start >= exercise.end && (near(end, first) || near(end, numbers)));
  if (!rival) return one;
  const isOwnLoad = load !== undefined && load.start >= rival[1];
  const { loadKg: _loadKg, loadUnit: _loadUnit, ...bare } = one.set;
  return {
    ...one,
    set: { ...(isOwnLoad ? one.set : bare), exercise: null },
    source: { ...own, ...(isOwnLoad ? { load } : {}) },
  };
}

function near(end: number, start: number): boolean {
  return end <= start && start - end <= BESIDE;
}
