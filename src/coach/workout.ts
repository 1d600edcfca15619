// The workout in progress: every change is on disk before it is shown, and after a kill it goes on where it was. What can be done with a
// workout is fetched when there is one, so that the first screen does not wait for it.
import { createStore } from 'zustand/vanilla';
import type { CustomExercise } from '../domain/catalogue/custom-exercise.ts';
import { StorageError, type Storage } from '../storage/storage.ts';
import { fetchPart } from './fetch-part.ts';
import type { Workout, WorkoutState } from './workout-state.ts';
import type { WorkoutOperations } from './workout-operations.ts';

export interface WorkoutDependencies {
  readonly storage: Pick<Storage, 'log' | 'session' | 'onChange'>;
  /** Wall clock; days are local to it. */
  readonly now: () => Date;
  readonly newId: () => string;
  /** The person's own exercises, removed ones too, once they are read. Absent: there are none. */
  readonly ownExercises?: () => Promise<readonly CustomExercise[]>;
}

export function createWorkout(dependencies: WorkoutDependencies): Workout {
  const { storage } = dependencies;
  const store = createStore<WorkoutState>()(() => ({
    status: 'loading',
    workout: null,
    snapshot: null,
    sets: [],
    notes: [],
    problem: null,
  }));
  /** Operations run one after the other, so that each sees what the one before left. */
  let queue: Promise<unknown> = Promise.resolve();
  let working = false;
  let stale = false;
  let operating: WorkoutOperations | null = null;

  async function operations(): Promise<WorkoutOperations> {
    operating ??= (await fetchPart(import('./workout-operations.ts'))).createWorkoutOperations(dependencies, store);
    return operating;
  }

  /** Null where it did not reach the disk; what is shown is then what is there. */
  function run<T>(operation: () => Promise<T>): Promise<{ readonly value: T } | null> {
    const result = queue.then(async () => {
      working = true;
      try {
        const value = await operation();
        store.setState({ problem: null });
        return { value };
      } catch (error) {
        if (!(error instanceof StorageError)) throw error;
        store.setState((state) => ({
          problem: error.reason,
          ...(state.status === 'loading' ? { status: 'none' as const } : {}),
        }));
        return null;
      } finally {
        working = false;
      }
    });
    queue = result.catch(() => undefined);
    return result;
  }

  async function read(): Promise<void> {
    const found = await storage.log.active();
    const kept = await storage.session.load();
    if (found) {
      await (await operations()).resume(found, kept);
      return;
    }
    if (kept) await storage.session.clear();
    store.setState({ status: 'none', workout: null, snapshot: null, sets: [], notes: [] });
  }

  type Doing<T> = (does: WorkoutOperations) => Promise<T>;
  const act = <T>(doing: Doing<T>) => run(async () => doing(await operations()));
  const quietly = async (doing: Doing<unknown>): Promise<void> => void (await act(doing));
  const isDone = async (doing: Doing<unknown>): Promise<boolean> => (await act(doing)) !== null;
  const answer = async <T>(doing: Doing<T | null>): Promise<T | null> => (await act(doing))?.value ?? null;

  storage.onChange((what) => {
    if (working || stale || (what !== 'log' && what !== 'session') || store.getState().status === 'loading') return;
    stale = true;
    void run(async () => {
      stale = false;
      await (store.getState().workout ? (await operations()).refresh() : read());
    });
  });

  return {
    store,
    load: async () => void (await run(read)),
    start: (plan, options) => quietly((does) => does.start(plan, options)),
    addExercise: (exercise) => quietly((does) => does.addExercise(exercise)),
    goTo: (exerciseIndex) => quietly((does) => does.goTo(exerciseIndex)),
    addSet: (set) => isDone((does) => does.addSet(set)),
    addTypedSet: (set, index) => isDone((does) => does.addTypedSet(set, index)),
    updateSet: (set) => isDone((does) => does.updateSet(set)),
    removeSet: (setId) => isDone((does) => does.removeSet(setId)),
    restoreSet: (setId) => isDone((does) => does.restoreSet(setId)),
    undoSet: () => answer((does) => does.undoSet()),
    redoSet: () => answer((does) => does.redoSet()),
    correctReps: async (setId, by) => (await answer((does) => does.correctReps(setId, by))) ?? false,
    skipRest: () => quietly((does) => does.skipRest()),
    extendRest: (bySec) => quietly((does) => does.extendRest(bySec)),
    settle: () => quietly((does) => does.settle()),
    startWarmUp: (movements) => quietly((does) => does.startWarmUp(movements)),
    nextWarmUpMovement: () => quietly((does) => does.nextWarmUpMovement()),
    skipWarmUp: () => quietly((does) => does.skipWarmUp()),
    groupWithNext: (index, kind) => quietly((does) => does.groupWithNext(index, kind)),
    ungroupFromNext: (index) => quietly((does) => does.ungroupFromNext(index)),
    moveExercise: (index, by) => quietly((does) => does.moveExercise(index, by)),
    addInterval: (exercises, format, restSec) => quietly((does) => does.addInterval(exercises, format, restSec)),
    startInterval: (index, leadInSec) => quietly((does) => does.startInterval(index, leadInSec)),
    endInterval: () => quietly((does) => does.endInterval()),
    pauseClock: () => quietly((does) => does.pauseClock()),
    resumeClock: () => quietly((does) => does.resumeClock()),
    skipExercise: (index) => quietly((does) => does.skipExercise(index)),
    skipSet: () => quietly((does) => does.skipSet()),
    unskip: (index) => quietly((does) => does.unskip(index)),
    swapExercise: (index, exerciseId) => quietly((does) => does.swapExercise(index, exerciseId)),
    unswapExercise: (index) => quietly((does) => does.unswapExercise(index)),
    addRows: (index, sets, where) => quietly((does) => does.addRows(index, sets, where)),
    changeRow: (index, position, set) => quietly((does) => does.changeRow(index, position, set)),
    takeRow: (index, position) => quietly((does) => does.takeRow(index, position)),
    dropRow: (index, position) => quietly((does) => does.dropRow(index, position)),
    copyExercise: (index) => quietly((does) => does.copyExercise(index)),
    removeExercise: (index) => answer((does) => does.removeExercise(index)),
    restoreExercise: (removed) => quietly((does) => does.restoreExercise(removed)),
    moveExerciseTo: (from, to) => quietly((does) => does.moveExerciseTo(from, to)),
    changeRest: (index, restSec) => quietly((does) => does.changeRest(index, restSec)),
    startTimer: (exerciseId) => quietly((does) => does.startTimer(exerciseId)),
    stopTimer: () => quietly((does) => does.stopTimer()),
    changeTarget: (index, changes, which) => quietly((does) => does.changeTarget(index, changes, which)),
    finishMissing: (setId, missing) => quietly((does) => does.finishMissing(setId, missing)),
    previewShorten: (minutesLeft) => answer((does) => does.previewShorten(minutesLeft)),
    shorten: (minutesLeft) => answer((does) => does.shorten(minutesLeft)),
    unshorten: () => quietly((does) => does.unshorten()),
    keepLive: (live) => quietly((does) => does.keepLive(live)),
    finish: () => quietly((does) => does.finish()),
    discard: () => quietly((does) => does.discard()),
  };
}
