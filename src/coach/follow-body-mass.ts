// A newer body weight goes into the profile, from which the planner takes first loads (planning/load-steps.ts).
import type { BodyMeasure } from '../domain/log/body-measure.ts';
import { latestMeasure } from '../domain/log/latest-measure.ts';
import { checkMeasure, inBaseUnit } from '../domain/log/measure-limits.ts';
import type { PlanKeeper } from './plan-keeper.ts';

/**
 * `before` and `after` a change: all measures, in any order. Nothing happens where the newest weight stayed the same, so that a weight
 * stated in the profile itself stands until a newer one is measured; nor without a profile. False where it could not be stored.
 */
export async function followBodyMass(
  planKeeper: Pick<PlanKeeper, 'store' | 'saveProfile'>,
  before: readonly BodyMeasure[],
  after: readonly BodyMeasure[],
): Promise<boolean> {
  const newest = latestMeasure(after, 'body_mass');
  const { profile } = planKeeper.store.getState();
  if (!newest || !profile || checkMeasure(newest, newest.day) !== null) return true;
  const old = latestMeasure(before, 'body_mass');
  if (old?.value === newest.value && old.unit === newest.unit) return true;
  const bodyMassKg = Math.round(100 * inBaseUnit(newest.value, newest.unit)) / 100;
  return profile.bodyMassKg === bodyMassKg || planKeeper.saveProfile({ ...profile, bodyMassKg });
}
