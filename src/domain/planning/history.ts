// What the planner reads of the past: a thin view over the log, derived when asked for.
import type { Joint } from '../catalogue/exercise.ts';

export interface HistorySet {
  readonly exerciseId: string;
  readonly reps?: number;
  /** Added load where done with bodyweight. */
  readonly loadKg?: number;
  readonly durationSec?: number;
  readonly rpe?: number;
  readonly rir?: number;
  readonly type: 'normal' | 'warmup' | 'drop' | 'amrap' | 'failure';
  /** Camera facts, where it was seen: 0–100, and the mean share of full range, 1 = full. */
  readonly setScore?: number;
  readonly meanDepth?: number;
  /** Share of the range lost from its first repetitions to its last. */
  readonly rangeDecay?: number;
  /** Repetitions left at the end by the speed lost, and the ends of its 80 % interval: all three or none. */
  readonly estimatedRir?: number;
  readonly estimatedRirLow?: number;
  readonly estimatedRirHigh?: number;
}

/** Oldest first. `day` YYYY-MM-DD local. */
export interface HistoryWorkout {
  readonly day: string;
  /** ISO instant of its end, where the log has one. */
  readonly at?: string;
  readonly plannedSessionId?: string;
  readonly sets: readonly HistorySet[];
}

export type TrainingHistory = readonly HistoryWorkout[];

/** A limit taken from the person's own words: it tightens a filter until it expires, never loosens one. */
export interface ConstraintNote {
  readonly id: string;
  readonly kind: 'sore_joint' | 'fatigue' | 'poor_sleep' | 'stress';
  readonly joint?: Joint;
  /** 0–10. */
  readonly severity: number;
  /** The words it came from, of a note or a check-in. */
  readonly quote: string;
  readonly noteId: string;
  /** YYYY-MM-DD; in force from `from` up to and including `until`. */
  readonly from: string;
  readonly until: string;
}
