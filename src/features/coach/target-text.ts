// What the plan asks of a set, in the person's unit.
import type { Exercise } from '../../domain/catalogue/exercise.ts';
import type { Load } from '../../domain/log/records.ts';
import type { PlannedSet } from '../../domain/planning/plan.ts';
import { plannedLoad } from '../../domain/planning/planned-load.ts';
import type { CoachWorkoutMessages } from '../../i18n/coach-workout.ts';
import { loadText } from '../../ui/load-text.ts';

/** `60 kg`; null where no load is planned. */
export function plannedLoadText(
  { load, loadKg }: PlannedSet,
  unit: Load['unit'],
  exercise: Exercise | undefined,
): string | null {
  if (load !== undefined) return load.value === 0 ? null : loadText(load.value, load.unit);
  return loadKg === undefined || loadKg === 0 ? null : loadText(plannedLoad(loadKg, unit, exercise).value, unit);
}

/** `10 repetitions`, `45 seconds`, or that there is no target. */
export function targetLine(
  target: PlannedSet | null,
  texts: Pick<CoachWorkoutMessages, 'targetReps' | 'targetSec' | 'noTarget'>,
): string {
  if (target?.durationSec !== undefined) return texts.targetSec(target.durationSec);
  if (target?.reps !== undefined) return texts.targetReps(target.reps);
  return texts.noTarget;
}
