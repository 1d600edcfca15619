// Muscles that what was done lately still holds back on a day to come: no hard sets of them then.
import type { Exercise } from '../catalogue/exercise.ts';
import type { ConstraintNote, TrainingHistory } from './history.ts';
import type { MuscleAdjustment } from './muscle-state.ts';
import type { PlanningDay } from './planning-days.ts';

export interface RecoveryRequest {
  readonly catalogue: readonly Exercise[];
  readonly history: TrainingHistory;
  readonly today: string;
  readonly days: readonly PlanningDay[];
  readonly muscles?: readonly MuscleAdjustment[];
  readonly constraints?: readonly ConstraintNote[];
}

/** By day: index in MUSCLES → share recovered, 0–1. */
export function notRecovered({ days }: RecoveryRequest): readonly ReadonlyMap<number, number>[] {
  return days.map(() => new Map());
}
