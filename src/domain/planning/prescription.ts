// What is asked of progression and what it answers.
import type { ConstraintNote, TrainingHistory } from './history.ts';
import type { PlannedSet, Reason } from './plan.ts';
import type { Profile } from './profile.ts';
import type { Scheme } from './schemes.ts';

export interface ProgressionContext {
  readonly profile: Profile;
  readonly history: TrainingHistory;
  readonly constraints: readonly ConstraintNote[];
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly scheme: Scheme;
  /** Working sets wanted, 1–10; of steady cardio, blocks of five minutes. */
  readonly sets: number;
}

export interface Prescription {
  readonly sets: readonly PlannedSet[];
  readonly reasons: readonly Reason[];
}

/** What one working set should be. */
export interface Target {
  readonly amount: number;
  readonly loadKg?: number | undefined;
  readonly reasons: readonly Reason[];
}
