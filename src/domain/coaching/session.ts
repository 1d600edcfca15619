// The workout session as a pure state machine's data: what to do next, what was done, where it stands. Persisted after each change.
import type { PlannedExercise } from '../planning/plan.ts';

export interface SessionSnapshot {
  readonly workoutId: string;
  readonly startedAtMs: number;
  readonly plannedSessionId?: string;
  /** What is to be done; an unplanned workout grows this as it goes. */
  readonly exercises: readonly PlannedExercise[];
  readonly exerciseIndex: number;
  /** Sets completed of the current exercise. */
  readonly setIndex: number;
  readonly phase: 'ready' | 'performing' | 'resting' | 'finished';
  /** Wall-clock deadline of the rest, epoch milliseconds; survives lock and reload. */
  readonly restUntilMs?: number;
  /** Counted so far in the set under way: shown again after a reload, stored as a set if the person keeps it. */
  readonly liveReps?: number;
  readonly liveHoldMs?: number;
  readonly liveStartedAtMs?: number;
  /** What is being done in front of the camera, and the id its set will have: a set stored from here and again at its end is one set. */
  readonly liveExerciseId?: string;
  readonly liveSetId?: string;
}
