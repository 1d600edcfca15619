// What of a file is in the log already, told by when it was done and what was done: ids of two apps have nothing in common.
import type { KnownWorkout, Reading } from './inspection.ts';

export type KnownSet = KnownWorkout['sets'][number];

/** A set of the file as it would be stored, in the log's terms. */
export type SetContent = KnownSet;

export interface KnownPool {
  /** A workout under this id, whatever became of its sets. */
  has(workoutId: string): boolean;
  /**
   * For each set whether the log has it; what was found is not found again. An id that is there is known whatever became of the set; else
   * the same values of the same exercise; else the same values (the name may have been linked elsewhere then).
   */
  take(bucket: number | string, sets: readonly SetContent[]): readonly boolean[];
}

/** Two figures of a load or a distance that went through another unit and back. */
const SAME_KG = 0.06;
const SAME_SEC = 0.51;
const SAME_METRES = 5;
const SAME_SHARE = 0.005;

/** What of a start can be compared with the file: its second, its minute or its day. */
export function bucketOf(ms: number, day: string, precision: Reading['precision']): number | string {
  if (precision === 'day') return day;
  return Math.floor(ms / (precision === 'second' ? 1000 : 60_000));
}

export function createKnownPool(
  known: readonly KnownWorkout[],
  precision: Reading['precision'],
  localDay: (ms: number) => string,
): KnownPool {
  const pools = new Map<number | string, KnownSet[]>();
  const ids = new Set<string>();
  const workouts = new Set(known.map(({ id }) => id));
  for (const { startedAt, sets } of known) {
    if (sets.length === 0) continue;
    const ms = Date.parse(startedAt);
    const bucket = bucketOf(ms, localDay(ms), precision);
    const pool = pools.get(bucket) ?? [];
    pools.set(bucket, pool);
    pool.push(...sets);
    for (const { id } of sets) ids.add(id);
  }
  return {
    has: (workoutId) => workouts.has(workoutId),
    take(bucket, sets) {
      const pool = pools.get(bucket) ?? [];
      const found = sets.map(() => false);
      const passes: readonly ((set: SetContent, other: KnownSet) => boolean)[] = [
        (set, other) => set.id === other.id,
        (set, other) => set.exerciseId === other.exerciseId && sameValues(set, other),
        sameValues,
      ];
      for (const matches of passes)
        sets.forEach((set, at) => {
          if (found[at]) return;
          const place = pool.findIndex((other) => matches(set, other));
          if (place >= 0) pool.splice(place, 1);
          found[at] = place >= 0 || ids.has(set.id);
        });
      return found;
    },
  };
}

function sameValues(set: SetContent, other: KnownSet): boolean {
  return (
    set.reps === other.reps &&
    near(set.kg ?? 0, other.kg ?? 0, SAME_KG) &&
    near(set.durationSec ?? 0, other.durationSec ?? 0, SAME_SEC) &&
    near(set.distanceM ?? 0, other.distanceM ?? 0, Math.max(SAME_METRES, SAME_SHARE * (set.distanceM ?? 0)))
  );
}

function near(a: number, b: number, within: number): boolean {
  return Math.abs(a - b) <= within;
}
