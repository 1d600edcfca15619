// Muscles that what was done lately still holds back on a day to come: no hard sets of them then.
import { type Exercise, MUSCLES } from '../catalogue/exercise.ts';
import { isQuick } from './day-limits.ts';
import type { ConstraintNote, TrainingHistory } from './history.ts';
import { createMuscleModel } from './muscle-model.ts';
import type { MuscleAdjustment } from './muscle-state.ts';
import type { PlanningDay } from './planning-days.ts';

/**
 * Share recovered under which a muscle gets no hard sets: about what a usual session leaves a day later, see the model. Rest between
 * the sessions of the plan itself is kept by days. Design default.
 */
export const RECOVERED_ENOUGH = 0.6;

export interface RecoveryRequest {
  readonly catalogue: readonly Exercise[];
  readonly history: TrainingHistory;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly days: readonly PlanningDay[];
  readonly muscles?: readonly MuscleAdjustment[];
  readonly constraints?: readonly ConstraintNote[];
}

/** By day: index in MUSCLES → share recovered, 0–1, of those that are not recovered enough. */
export function notRecovered(request: RecoveryRequest): readonly ReadonlyMap<number, number>[] {
  const { catalogue, history, today, days, muscles, constraints } = request;
  const model = createMuscleModel({
    catalogue,
    history,
    now: today,
    ...(muscles && { adjustments: muscles }),
    ...(constraints && { constraints }),
  });
  return days.map(
    ({ date }) =>
      new Map(
        MUSCLES.flatMap((muscle, at) => {
          const recovered = model.recoveredOn(muscle, date);
          return isQuick(at) || recovered >= RECOVERED_ENOUGH ? [] : [[at, recovered] as const];
        }),
      ),
  );
}
