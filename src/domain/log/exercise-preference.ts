// How the person logs one exercise: what differs from their usual.

export interface ExercisePreference {
  readonly exerciseId: string;
  /** Of loads stated anew. */
  readonly unit?: 'kg' | 'lb';
  /** How they state its load, where not as the exercise does (see Load.counts). */
  readonly counts?: 'both' | 'each';
  /** What the bar of this exercise weighs, in its unit. */
  readonly bar?: { readonly value: number; readonly unit: 'kg' | 'lb' };
  /** Seconds of rest after its sets, where no plan says otherwise; 0 = none. */
  readonly restSec?: number;
  /** RPE or repetitions in reserve asked with each set. */
  readonly effort?: 'rpe' | 'rir' | 'none';
  /** A remark of their own shown with the exercise ("seat on 4"). */
  readonly remark?: string;
  /** ISO 8601 UTC. */
  readonly changedAt: string;
}
