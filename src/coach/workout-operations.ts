// What can be done with a workout once there is one, fetched with the first that is. Runs in the queue of workout.ts, one at a time.
import type { StoreApi } from 'zustand/vanilla';
import * as machine from '../domain/coaching/session-machine.ts';
import { performedOf } from '../domain/coaching/session-places.ts';
import { redoSet, mayUndo, undoSet } from '../domain/coaching/session-undo.ts';
import { startWarmUp } from '../domain/coaching/session-warm-up.ts';
import { SET_LIMITS } from '../domain/log/limits.ts';
import type { SetRecord } from '../domain/log/records.ts';
import type { WorkoutDetail } from '../storage/storage.ts';
import type { SessionSnapshot } from '../domain/coaching/session.ts';
import { createSessionControls, type SessionOperations } from './session-controls.ts';
import { createWorkoutDesk } from './workout-desk.ts';
import type { WorkoutDependencies } from './workout.ts';
import type { TypedSet, Workout, WorkoutState } from './workout-state.ts';

type Recorded = 'undoSet' | 'redoSet' | 'correctReps';
type Plain = Exclude<keyof Workout, 'store' | 'load' | keyof SessionOperations | Recorded>;

/** As those of Workout, which documents them, but rejecting with StorageError. */
export type WorkoutOperations = SessionOperations &
  Pick<Workout, Recorded> & { [Name in Plain]: (...args: Parameters<Workout[Name]>) => Promise<void> } & {
    /** A workout found on disk goes on. */
    resume(found: WorkoutDetail, kept: SessionSnapshot | null): Promise<void>;
    refresh(): Promise<void>;
  };

export function createWorkoutOperations(
  dependencies: WorkoutDependencies,
  store: StoreApi<WorkoutState>,
): WorkoutOperations {
  const { storage, now, newId } = dependencies;
  const desk = createWorkoutDesk(dependencies, store);
  const { state, nowMs, performed } = desk;

  async function change(step: (snapshot: SessionSnapshot) => SessionSnapshot): Promise<void> {
    const { snapshot } = state();
    if (snapshot) await desk.keep(step(snapshot));
  }

  return {
    ...createSessionControls(dependencies, desk),

    async resume(found, kept) {
      await desk.resume(found, kept);
      await desk.recover();
      if (desk.isForgotten()) await desk.end();
    },
    refresh: () => desk.refresh(),

    async start(plan, { warmUp = [], title } = {}) {
      await desk.recover();
      await desk.end();
      await desk.begin(
        plan.exercises,
        { ...('id' in plan && { plannedSessionId: plan.id }), ...(title !== undefined && { title }) },
        (snapshot) => startWarmUp(snapshot, warmUp, nowMs()),
      );
    },
    async addExercise(exercise) {
      const { snapshot } = state();
      if (snapshot) await desk.keep(machine.addExercise(snapshot, exercise, performed()));
      else await desk.begin([exercise]);
    },
    goTo: (exerciseIndex) => change((snapshot) => machine.goTo(snapshot, exerciseIndex, performed())),
    addSet: (set) => desk.put(set),
    addTypedSet: (typed, exerciseIndex) =>
      desk.put(fromTyped(typed, newId(), now()), exerciseIndex === undefined ? {} : { exerciseIndex }),
    updateSet: (set) => desk.replace(set),
    async removeSet(setId) {
      await storage.log.deleteSet(setId, now().toISOString());
      await desk.refresh();
    },
    async restoreSet(setId) {
      await storage.log.restoreSet(setId);
      await desk.refresh();
    },
    skipRest: () => change(machine.skipRest),
    extendRest: (bySec) => change((snapshot) => machine.extendRest(snapshot, bySec, nowMs())),
    async keepLive(live) {
      if (live && !state().workout) await desk.begin([]);
      await change((snapshot) =>
        live ? machine.liveProgress(snapshot, { atMs: nowMs(), ...live }) : machine.abandonSet(snapshot, performed()),
      );
    },
    async finish() {
      await desk.recover();
      await desk.end();
    },
    discard: () => desk.end(),

    async undoSet() {
      const { snapshot, sets } = state();
      const last = sets.at(-1);
      if (!snapshot || !last || !mayUndo(snapshot)) return null;
      const { id: setId, exerciseId } = last;
      const left = sets.slice(0, -1);
      const step = { setId, exerciseId, performed: performedOf(snapshot, left), nowMs: nowMs() };
      const before = undoSet(snapshot, step);
      await storage.log.deleteSet(setId, now().toISOString(), before);
      store.setState({ sets: left, snapshot: before });
      return last;
    },
    async redoSet() {
      const { workout, snapshot, sets } = state();
      const undone = snapshot?.undone?.at(-1);
      if (!workout || !snapshot || !undone || !mayUndo(snapshot)) return null;
      const { setId, exerciseId } = undone;
      // It may have come back another way.
      if (sets.some(({ id }) => id === setId)) {
        await desk.keep({ ...snapshot, undone: snapshot.undone?.slice(0, -1) ?? [] });
        return null;
      }
      const ids = performedOf(snapshot, [...sets, { id: setId, exerciseId }]);
      const after = redoSet(snapshot, { setId, exerciseId, performed: ids, nowMs: nowMs() });
      await storage.log.restoreSet(setId, after);
      store.setState({ snapshot: after });
      await desk.refresh();
      return state().sets.find(({ id }) => id === setId) ?? null;
    },
    async correctReps(setId, by) {
      const set = state().sets.find(({ id }) => id === setId);
      const reps = (set?.reps ?? Number.NaN) + by;
      if (!set || !(reps >= SET_LIMITS.reps.min && reps <= SET_LIMITS.reps.max)) return false;
      await desk.replace({ ...set, reps });
      return true;
    },
  };
}

function fromTyped(typed: TypedSet, id: string, at: Date): SetRecord {
  const iso = at.toISOString();
  return { source: 'typed', ...typed, id, workoutId: '', order: 0, startedAt: iso, endedAt: iso };
}
