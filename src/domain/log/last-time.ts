// What was done of an exercise last time, set by set: what a row of the log shows greyed and repeats with one tap.
import type { SetRecord, SetType } from './records.ts';

/** Sets of one kind follow each other: the second working set is compared with the second working set of last time. */
export type SetKind = 'warmup' | 'drop' | 'working';

export function kindOf(type: SetType): SetKind {
  return type === 'warmup' || type === 'drop' ? type : 'working';
}

/**
 * `latest`: the newest sets of one exercise, newest first (see LogRepository.latestSets). The sets of the workout that has the newest of
 * them, in order; those of `workoutId` (the one in progress), removed ones and demonstrations are left out. Empty: never done before.
 */
export function lastSession(latest: readonly SetRecord[], workoutId: string): readonly SetRecord[] {
  const own = latest.filter(
    (set) => set.workoutId !== workoutId && set.deletedAt === undefined && set.source !== 'demonstration',
  );
  const newest = own[0];
  return own
    .filter((set) => set.workoutId === newest?.workoutId)
    .toSorted((a, b) => a.order - b.order || a.startedAt.localeCompare(b.startedAt));
}

/** The `nth` set (from 0) of that kind; null where there were fewer. */
export function nthOf(sets: readonly SetRecord[], kind: SetKind, nth: number): SetRecord | null {
  return sets.filter(({ type }) => kindOf(type) === kind)[nth] ?? null;
}
