// Sets whose contents follow from their place and version, so that a set of which only a part was written gives itself away.
import type { SetRecord, WorkoutRecord } from '../../src/domain/log/records.ts';
import { setOf } from '../../src/storage/fixtures/records.ts';

/** A workout is ended after so many. */
export const SETS_A_WORKOUT = 14;
export const IMPORTED_WORKOUTS = 3;
export const IMPORTED_SETS = 8;

const EXERCISES = ['back_squat', 'bench_press', 'deadlift', 'push_up', 'air_squat'];

/** `version`: 0 as logged, one more with each change. */
export function knownSet(workout: WorkoutRecord, order: number, version = 0): SetRecord {
  return setOf(workout, order, {
    exerciseId: EXERCISES[order % EXERCISES.length] ?? 'back_squat',
    reps: 1 + (order % 20),
    load: { value: 20 + version, unit: 'kg' },
    rpe: 1 + (version % 19) / 2,
  });
}

export function versionOf(set: SetRecord): number {
  return (set.load?.value ?? 19) - 20;
}

/** Whether all of it, as it lies on disk, is of one version. */
export function isWholeSet(set: SetRecord & { readonly clock?: unknown }, workout: WorkoutRecord): boolean {
  const { deletedAt: _removed, clock: _written, ...left } = set;
  return same(left, knownSet(workout, set.order, versionOf(set)));
}

function same(a: object, b: object): boolean {
  const plain = (value: object) => JSON.stringify(Object.entries(value).toSorted(([x], [y]) => (x < y ? -1 : 1)));
  return plain(a) === plain(b);
}
