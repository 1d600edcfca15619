// The workout session as a pure state machine's data: what to do next, what was done, where it stands. Persisted after each change.
import type { Load, SetType } from '../log/records.ts';
import type { PlannedExercise, PlannedSet } from '../planning/plan.ts';

export interface SessionSnapshot {
  readonly workoutId: string;
  readonly startedAtMs: number;
  readonly plannedSessionId?: string;
  /** What is to be done; an unplanned workout grows this as it goes. */
  readonly exercises: readonly SessionExercise[];
  readonly exerciseIndex: number;
  /** Sets completed of the current exercise. */
  readonly setIndex: number;
  /** `warming_up`: `warmUp` is there. While an interval block runs it is `ready` or `performing`: `interval` is there beside it. */
  readonly phase: 'warming_up' | 'ready' | 'performing' | 'resting' | 'finished';
  /** Wall-clock deadline of the rest, epoch milliseconds; survives lock and reload. */
  readonly restUntilMs?: number;
  readonly warmUp?: WarmUpRun;
  readonly interval?: IntervalRun;
  /** Blocks that are over, oldest first: their scores are told from the sets in the log between the two times. */
  readonly intervalsDone?: readonly IntervalDone[];
  /** A set timed by hand, from a row of the log: nothing ticks, and it outlives lock and reload. */
  readonly timer?: SetTimer;
  /** Counted so far in the set under way: shown again after a reload, stored as a set if the person keeps it. */
  readonly liveReps?: number;
  readonly liveHoldMs?: number;
  readonly liveStartedAtMs?: number;
  /** When it was last written: where a killed set ends. */
  readonly liveAtMs?: number;
  /** What is being done in front of the camera, and the id its set will have: a set stored from here and again at its end is one set. */
  readonly liveExerciseId?: string;
  readonly liveSetId?: string;
  /** What was on the bar, and what kind of set it was to be. */
  readonly liveLoad?: Load;
  readonly liveSetType?: SetType;
  /** Of the rest that the set under way cut short. */
  readonly liveRestUntilMs?: number;
  /** Where the session stood before each of the latest sets, oldest first: what undoing goes back to. */
  readonly trail?: readonly SetTrail[];
  /** At which place of the row each set was done: `place` of the exercise, by the id of the set. Lost, it is told from the log. */
  readonly places?: Readonly<Record<string, string>>;
  /** Sets taken back, the latest last: what redoing brings again. A new set clears it. */
  readonly undone?: readonly UndoneSet[];
}

/** A set in the log: its exercise, and where it is known the place of the row it was done at. */
export type PerformedSet = string | { readonly exerciseId: string; readonly place: string };

export interface SetTimer {
  readonly exerciseId: string;
  /** Epoch milliseconds. */
  readonly startedAtMs: number;
}

/** An exercise as planned, with what the person has changed of it on the way. */
export interface SessionExercise extends PlannedExercise {
  /** Sets that are not asked for any more. They are out of `sets`, which holds what was done and what is still to be done. */
  readonly skipped?: readonly SkippedSet[];
  /** What it took the place of, to go back to. */
  readonly insteadOf?: Pick<SessionExercise, 'exerciseId' | 'reasons' | 'sets' | 'skipped' | 'free'>;
  /** Rounds of its group that were over before it joined: it takes its turn from there on. */
  readonly roundsBefore?: number;
  /** Seconds of rest after sets that nothing was planned for; absent = none. Planned sets state their own. */
  readonly restSec?: number;
  /** Tells it from the same exercise elsewhere in the row, once a set was done of it: the id of the first one. */
  readonly place?: string;
  /** Warm-ups lead up to it, and nobody said how many sets follow: it goes on until the person ends it. */
  readonly free?: true;
}

/** `person`: skipped by hand. `time`: the session was shortened. `interval`: the clock of the block ran out before it was done. */
export type SkipReason = 'person' | 'time' | 'interval';

export interface SkippedSet {
  readonly set: PlannedSet;
  /** Where it stood among `sets`. */
  readonly index: number;
  /** Sets skipped in one go have the same time and come back in one go. */
  readonly atMs: number;
  readonly why: SkipReason;
}

/** A stretch of minutes by the clock; nothing ticks, and a pause moves the start. Epoch milliseconds. */
export interface ClockRun {
  /** Moved by pauses and by what is passed over. In the future: a lead-in is being counted down. */
  readonly startedAtMs: number;
  /** Present while it is paused. */
  readonly pausedAtMs?: number;
}

export interface WarmUpMovement {
  readonly exerciseId: string;
  readonly durationSec: number;
}

export interface WarmUpRun extends ClockRun {
  readonly movements: readonly WarmUpMovement[];
  /** Deadline of the whole; while paused, as it would be without any further pause. */
  readonly untilMs: number;
}

export interface IntervalRun extends ClockRun {
  /** Of the group of exercises (see exercise-group.ts) that it runs. */
  readonly groupId: string;
  /** When it was begun, never moved: sets that ended since then are its own. */
  readonly beganAtMs: number;
  /** Times it was held, oldest first, without the one that is on. */
  readonly pauses?: readonly ClockPause[];
}

export interface ClockPause {
  readonly fromMs: number;
  readonly toMs: number;
}

/** As it was when it ended. */
export interface IntervalDone extends IntervalRun {
  readonly endedAtMs: number;
}

export interface SetTrail {
  readonly setId: string;
  /** The current exercise then. */
  readonly exerciseIndex: number;
  /** The rest that was running when the set began. */
  readonly restUntilMs?: number;
  /** The exercise joined the session with this set. */
  readonly joined?: true;
  /** All was done already. */
  readonly finished?: true;
}

export interface UndoneSet {
  readonly setId: string;
  readonly exerciseId: string;
  /** The rest that followed the set. */
  readonly restUntilMs?: number;
}
