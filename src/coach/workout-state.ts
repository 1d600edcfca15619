// What a screen sees of a workout: a row of exercises, sets done, rests as deadlines. Every change is on disk before it is shown.
import type { StoreApi } from 'zustand/vanilla';
import type { IntervalExercise } from '../domain/coaching/session-intervals.ts';
import type { LiveProgress } from '../domain/coaching/session-machine.ts';
import type { RowPlace } from '../domain/coaching/session-rows.ts';
import type { TargetChanges } from '../domain/coaching/session-targets.ts';
import type { SessionExercise, SessionSnapshot, WarmUpMovement } from '../domain/coaching/session.ts';
import type { ShortenedSession } from '../domain/coaching/shorten-session.ts';
import type { NoteRecord, SetRecord, WorkoutRecord } from '../domain/log/records.ts';
import type { IntervalFormat } from '../domain/planning/exercise-group.ts';
import type { PlannedExercise, PlannedSession, PlannedSet } from '../domain/planning/plan.ts';
import type { StorageError } from '../storage/storage.ts';

export interface WorkoutState {
  /** `loading` until the disk was read; `none`: no workout is in progress. */
  readonly status: 'loading' | 'none' | 'active';
  readonly workout: WorkoutRecord | null;
  readonly snapshot: SessionSnapshot | null;
  /** Of this workout, in order, without removed ones. */
  readonly sets: readonly SetRecord[];
  readonly notes: readonly NoteRecord[];
  /** The last operation did not reach the disk: what was there is untouched, and the person is told what to do. */
  readonly problem: StorageError['reason'] | null;
}

/** What the person typed for a set done without the camera; checked by check-set.ts before it comes here. */
export type TypedSet = Omit<SetRecord, 'id' | 'workoutId' | 'order' | 'source' | 'startedAt' | 'endedAt' | 'camera'> & {
  readonly source?: 'typed' | 'note';
};

/**
 * The session's order, its clocks and its mendings. Positions are those in `snapshot.exercises`; one that does not exist, or a change
 * that makes no sense as things stand, leaves all as it was. What is next is `nextUp` (domain/coaching/next-up.ts), where an interval
 * block stands is `intervalNow`, its score `intervalScore` (interval-now.ts, interval-score.ts), where a warm-up stands `warmUpAt`
 * (session-warm-up.ts): pure functions of the snapshot, the sets and the time, to be asked as often as the screen likes.
 */
export interface SessionControls {
  /**
   * Puts the session where the clock says it stands: a rest or a warm-up that is over, the next minute of an interval block, a block
   * that has ended. To be called when a deadline on the screen has passed and when the page comes back; writes only what changed.
   */
  settle(): Promise<void>;

  /** Named movements one after the other, before anything else; the deadline of the whole is stored. Ends any warm-up under way. */
  startWarmUp(movements: readonly WarmUpMovement[]): Promise<void>;
  /** On to the next movement; after the last the warm-up is over. */
  nextWarmUpMovement(): Promise<void>;
  skipWarmUp(): Promise<void>;

  /**
   * The exercise and the one after it are done in turns from now on (A1 B1 rest A2 B2); groups beside each other become one. Two
   * are a superset, more a circuit, unless said otherwise. Interval blocks are left alone.
   */
  groupWithNext(exerciseIndex: number, kind?: 'superset' | 'circuit'): Promise<void>;
  /** Undoes the bond between the exercise and the one after it; what is left alone is no group any more. */
  ungroupFromNext(exerciseIndex: number): Promise<void>;
  /** Within its group, or past the neighbour (a neighbouring group as a whole); at a group's edge the whole group moves. */
  moveExercise(exerciseIndex: number, by: 1 | -1): Promise<void>;

  /** A block at the end of the row, not started yet. Begins a workout where there is none. Rest after the block in seconds. */
  addInterval(exercises: readonly IntervalExercise[], format: IntervalFormat, restSec?: number): Promise<void>;
  /** Starts the block that the exercise belongs to after a lead-in (default 5 s). One that runs already goes on. */
  startInterval(exerciseIndex: number, leadInSec?: number): Promise<void>;
  /** Ends the block now: what was not done of it is kept as skipped, its rest begins. */
  endInterval(): Promise<void>;
  /** Holds and lets go on the clock of the interval block or the warm-up; the time between does not count. */
  pauseClock(): Promise<void>;
  resumeClock(): Promise<void>;

  /** All sets left of the exercise; without a position of the current one. Kept as skipped with the time. */
  skipExercise(exerciseIndex?: number): Promise<void>;
  /** The next set of the current exercise. */
  skipSet(): Promise<void>;
  /** Brings back what was skipped last of the exercise (in one go, as it was skipped). */
  unskip(exerciseIndex: number): Promise<void>;
  /**
   * Another exercise of the catalogue does its sets that are left. Same measure: same repetitions or seconds and rests; otherwise seconds for
   * repetitions by its tempo, or the other way round. The load is the one last used with the new exercise in 120 days, else none.
   */
  swapExercise(exerciseIndex: number, exerciseId: string): Promise<void>;
  /** Back to what was there before the swap, while nothing was done of the new one. */
  unswapExercise(exerciseIndex: number): Promise<void>;
  /** More sets to be done, see addRows (session-rows.ts). */
  addRows(exerciseIndex: number, sets: readonly PlannedSet[], where: RowPlace): Promise<void>;
  /** What a row asks for that is still to be done. Positions are those in the exercise's `sets`. */
  changeRow(exerciseIndex: number, position: number, set: PlannedSet): Promise<void>;
  /** The row comes next of its exercise. */
  takeRow(exerciseIndex: number, position: number): Promise<void>;
  /** The row is put aside; `unskip` brings it back. */
  dropRow(exerciseIndex: number, position: number): Promise<void>;
  /** The exercise once more, after itself, all its sets still to be done. */
  copyExercise(exerciseIndex: number): Promise<void>;
  /** The exercise with what was done of it. What was removed, to be handed to `restoreExercise`; null: nothing changed. */
  removeExercise(exerciseIndex: number): Promise<RemovedExercise | null>;
  restoreExercise(removed: RemovedExercise): Promise<void>;
  /** As moveExercise, as far as `to`. */
  moveExerciseTo(from: number, to: number): Promise<void>;
  /** Seconds, 0–3600, after its sets, or after the rounds of its group. */
  changeRest(exerciseIndex: number, restSec: number): Promise<void>;
  /** Times a set of the exercise by hand: the start is on disk, nothing ticks. */
  startTimer(exerciseId: string): Promise<void>;
  stopTimer(): Promise<void>;

  /** Of the next set, or of all sets of its kind left (`all`, the default). */
  changeTarget(exerciseIndex: number, changes: TargetChanges, which?: 'next' | 'all'): Promise<void>;

  /**
   * What is missing of a set in the log that something cut short (repetitions, or seconds of a hold) is done next, the rest being over:
   * a set of so many after it, with the same load.
   */
  finishMissing(setId: string, missing: number): Promise<void>;

  /** What shortening to so many minutes would cut, without doing it; null where there is no workout or the disk fails. */
  previewShorten(minutesLeft: number): Promise<ShortenedSession | null>;
  /** Cuts what is worth least until the rest fits; what was cut is kept as skipped. Null as above. */
  shorten(minutesLeft: number): Promise<ShortenedSession | null>;
  /** Brings back all that the latest shortening cut. */
  unshorten(): Promise<void>;

  /** Takes the latest set out of the log and puts the session back before it, its rest with it. The set, or null. */
  undoSet(): Promise<SetRecord | null>;
  /** Brings back the set undone last, and the rest after it. */
  redoSet(): Promise<SetRecord | null>;
  /** One repetition more or fewer of a set in the log, within 1–1000; what the camera counted is kept. False: nothing changed. */
  correctReps(setId: string, by: 1 | -1): Promise<boolean>;
}

export interface RemovedExercise {
  readonly exerciseIndex: number;
  readonly exercise: SessionExercise;
  /** Removed with it. */
  readonly setIds: readonly string[];
}

export interface StartOptions {
  /** Begin with a general warm-up (see planWarmUp). */
  readonly warmUp?: readonly WarmUpMovement[];
  /** What the workout is called in the history: of a template, its name. */
  readonly title?: string;
}

/** At most one workout is in progress. Operations resolve when they are on disk; failures are in `problem`, never thrown. */
export interface Workout extends SessionControls {
  readonly store: StoreApi<WorkoutState>;
  /** Reads the disk: after a reload, a kill or an update the workout goes on where it was. */
  load(): Promise<void>;
  /** From the plan, or free with the exercises given (none: they are added as the person goes). */
  start(
    plan: PlannedSession | { readonly exercises: readonly PlannedExercise[] },
    options?: StartOptions,
  ): Promise<void>;
  addExercise(exercise: SessionExercise): Promise<void>;
  /** Makes another exercise of the session the current one. */
  goTo(exerciseIndex: number): Promise<void>;
  /**
   * Stores a set and moves the session on (next set with a rest, next exercise, or all done) in one transaction. It is done at the current
   * place of the row where its exercise stands there, else where the log says.
   */
  addSet(set: SetRecord): Promise<boolean>;
  /** As addSet. `exerciseIndex`: the place it was done at, where that is another. */
  addTypedSet(set: TypedSet, exerciseIndex?: number): Promise<boolean>;
  updateSet(set: SetRecord): Promise<boolean>;
  removeSet(setId: string): Promise<boolean>;
  restoreSet(setId: string): Promise<boolean>;
  skipRest(): Promise<void>;
  extendRest(bySec: number): Promise<void>;
  /** Written while a camera set runs, at each repetition: a kill in mid-set loses nothing that was counted. */
  keepLive(live: LiveProgress | null): Promise<void>;
  finish(): Promise<void>;
  /** Gives up a workout without sets; one with sets is finished instead. */
  discard(): Promise<void>;
}
