// What the plan asks of a set, in the person's unit.
import type { Exercise } from '../../domain/catalogue/exercise.ts';
import type { Load } from '../../domain/log/records.ts';
import type { PlannedSet } from '../../domain/planning/plan.ts';
import { plannedLoad } from '../../domain/planning/planned-load.ts';
import { loadText } from '../../ui/load-text.ts';

/** `60 kg`; null where no load is planned. */
export function plannedLoadText(
  { loadKg }: PlannedSet,
  unit: Load['unit'],
  exercise: Exercise | undefined,
): string | null {
  return loadKg === undefined || loadKg === 0 ? null : loadText(plannedLoad(loadKg, unit, exercise).value, unit);
}
