// What a person adds to a plan of their own: changes of a week, words about their muscles, the block of weeks they follow.
import type { MuscleAdjustment } from './muscle-state.ts';
import type { PlanChange } from './plan-change.ts';

/** `programmeId`: of a published scheme (see programme-schemes), or `generated` for weeks that the planner makes. */
export interface TrainingBlock {
  readonly programmeId: string;
  /** YYYY-MM-DD, its first day. */
  readonly startedOn: string;
  /** 1–52. */
  readonly weeks: number;
  /** Something was trained on its first day before it began. */
  readonly trainedBefore?: true;
  /** What the person wants to have reached at its end; kilograms of an estimated maximum, or repetitions. */
  readonly aims: readonly { readonly exerciseId: string; readonly loadKg?: number; readonly reps?: number }[];
  /** Training maxima by exercise, kilograms, of schemes that count in percentages. */
  readonly maxima?: Readonly<Record<string, number>>;
  /** YYYY-MM-DD; absent while it runs. */
  readonly endedOn?: string;
}

/** `changes` in the order they were said; `blocks` the oldest first, of which at most the last one runs. */
export interface PlanWishes {
  readonly changes: readonly PlanChange[];
  readonly muscles: readonly MuscleAdjustment[];
  readonly blocks: readonly TrainingBlock[];
}

export const NO_WISHES: PlanWishes = { changes: [], muscles: [], blocks: [] };
