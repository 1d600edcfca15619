// What a screen sees of a workout: a row of exercises, sets done, rests as deadlines. Every change is on disk before it is shown.
import type { StoreApi } from 'zustand/vanilla';
import type { LiveProgress } from '../domain/coaching/session-machine.ts';
import type { SessionSnapshot } from '../domain/coaching/session.ts';
import type { NoteRecord, SetRecord, WorkoutRecord } from '../domain/log/records.ts';
import type { PlannedExercise, PlannedSession } from '../domain/planning/plan.ts';
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

/** At most one workout is in progress. Operations resolve when they are on disk; failures are in `problem`, never thrown. */
export interface Workout {
  readonly store: StoreApi<WorkoutState>;
  /** Reads the disk: after a reload, a kill or an update the workout goes on where it was. */
  load(): Promise<void>;
  /** From the plan, or free with the exercises given (none: they are added as the person goes). */
  start(plan: PlannedSession | { readonly exercises: readonly PlannedExercise[] }): Promise<void>;
  addExercise(exercise: PlannedExercise): Promise<void>;
  /** Makes another exercise of the session the current one. */
  goTo(exerciseIndex: number): Promise<void>;
  /** Stores a set and moves the session on (next set with a rest, next exercise, or all done) in one transaction. */
  addSet(set: SetRecord): Promise<boolean>;
  addTypedSet(set: TypedSet): Promise<boolean>;
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
