// How each muscle stands: what it was asked of lately, how much of that it still carries, and how sure that is.
import type { Muscle } from '../catalogue/exercise.ts';

/** `recovered` 0–1: 1 = nothing left of what was done. `low` and `high`: the 80 % interval of it. */
export interface MuscleState {
  readonly muscle: Muscle;
  /** Fractional working sets of the last seven days. */
  readonly weeklySets: number;
  /** Fractional sets not yet recovered from, 0 and up. */
  readonly fatigue: number;
  readonly recovered: number;
  readonly low: number;
  readonly high: number;
  /** Hours until it is expected to be 90 % recovered; 0 where it is. */
  readonly readyInHours: number;
  /** YYYY-MM-DD it was last trained directly; absent where never. */
  readonly lastTrained?: string;
  /** Set where the person's own word moved the figure. */
  readonly byHand?: true;
}

/** What the person says of a muscle: `recovered` 0–1 at `at` (ISO instant). It fades into the model's figure as training goes on. */
export interface MuscleAdjustment {
  readonly muscle: Muscle;
  readonly recovered: number;
  readonly at: string;
}
