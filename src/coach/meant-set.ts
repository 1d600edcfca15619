// What kind of set is meant and what is on the bar, as the log will keep it: the same for a set that ends and for one that is killed.
import type { Load } from '../domain/log/records.ts';
import type { PlannedSet } from '../domain/planning/plan.ts';
import { plannedLoad } from '../domain/planning/planned-load.ts';
import type { CoachDependencies } from './coach-dependencies.ts';

export interface MeantSet {
  readonly setType: PlannedSet['setType'];
  readonly load?: Load;
}

/** The load in the person's unit, as it was shown. */
export function meantSet({
  movement,
  target,
  unit,
}: Pick<CoachDependencies, 'movement' | 'target' | 'unit'>): MeantSet {
  const load = target?.load ?? (target?.loadKg === undefined ? undefined : plannedLoad(target.loadKg, unit, movement));
  return { setType: target?.setType ?? 'normal', ...(load === undefined ? {} : { load }) };
}
