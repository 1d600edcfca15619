// What must be in the week: locks, and exercises chosen in another's place. What is only for a while never makes a week impossible:
// where a note or a change of the week stands against a lock, the lock waits.
import type { Exercise } from '../catalogue/exercise.ts';
import { exclusionsOf } from './candidates.ts';
import { type DaysRequest, type PlanningDay, planningDays, standingDays } from './planning-days.ts';
import { type CoverEntry, coverWeek, type Fixed, usableByDay } from './week-cover.ts';
import type { ExerciseLock, Profile } from './profile.ts';
import { isLockedTo } from './training-days.ts';

export interface WeekBasis {
  readonly days: readonly PlanningDay[];
  /** By day. */
  readonly usable: readonly (readonly Exercise[])[];
  /** What must be in; what waits is left out. */
  readonly fixed: readonly Fixed[];
  /** The least week there can be. */
  readonly cover: readonly CoverEntry[];
}

/** Null where there is no such week, whatever waits. */
export function weekBasis(request: DaysRequest & { readonly catalogue: readonly Exercise[] }): WeekBasis | null {
  const { catalogue, profile } = request;
  const days = planningDays(request);
  const usable = usableByDay(catalogue, profile, days);
  const byId = new Map(catalogue.map((exercise) => [exercise.id, exercise]));
  const locks = (profile.locks ?? []).flatMap((lock) => fixedBy(lock, profile, byId, days));
  const chosen = days.flatMap(({ chosen: ids }, slot) =>
    [...ids].flatMap((id): Fixed[] => {
      const exercise = byId.get(id);
      return exercise && usable[slot]?.includes(exercise) === true ? [{ exercise, slot }] : [];
    }),
  );
  const tried = (fixed: readonly Fixed[]) => coverWeek({ profile, days, usable, fixed });
  const all = [...locks, ...chosen];
  const cover = tried(all);
  if (cover) return { days, usable, fixed: all, cover };
  const isForAWhile = (request.changes?.length ?? 0) > 0 || request.constraints.length > 0;
  if (!isForAWhile) return null;
  const standing = standingDays(request);
  const standingLocks = (profile.locks ?? []).flatMap((lock) => fixedBy(lock, profile, byId, standing));
  const possible = coverWeek({
    profile,
    days: standing,
    usable: usableByDay(catalogue, profile, standing),
    fixed: standingLocks,
  });
  if (!possible) return null;
  let kept: readonly Fixed[] = [];
  for (const one of all) if (tried([...kept, one])) kept = [...kept, one];
  const least = tried(kept);
  return least && { days, usable, fixed: kept, cover: least };
}

/** Of a day that this week does not have, on any; of an exercise that is no more, nothing. */
function fixedBy(
  lock: ExerciseLock,
  profile: Profile,
  byId: ReadonlyMap<string, Exercise>,
  days: readonly PlanningDay[],
): readonly Fixed[] {
  const exercise = byId.get(lock.exerciseId);
  const slot = days.findIndex((day) => isLockedTo(lock, day));
  return exercise && !isOutOfReach(exercise, profile) ? [{ exercise, slot: slot < 0 ? null : slot }] : [];
}

const WISHES: ReadonlySet<string> = new Set(['equipment', 'avoid', 'dislikes', 'level']);

/** Kept out by more than the person's own wishes, which they could not give up: it waits. */
function isOutOfReach(exercise: Exercise, profile: Profile): boolean {
  return exclusionsOf(exercise, profile, new Map()).some((reason) => !WISHES.has(reason));
}
