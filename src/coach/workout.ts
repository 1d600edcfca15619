// The workout in progress: every change is on disk before it is shown, and after a kill it goes on where it was.
import { createStore } from 'zustand/vanilla';
import type { SessionSnapshot } from '../domain/coaching/session.ts';
import * as machine from '../domain/coaching/session-machine.ts';
import type { SetRecord, WorkoutRecord } from '../domain/log/records.ts';
import { StorageError, type Storage, type WorkoutDetail } from '../storage/storage.ts';
import { localDay } from './local-day.ts';
import { recoverLiveSet } from './recover-live-set.ts';
import type { TypedSet, Workout, WorkoutState } from './workout-state.ts';

export interface WorkoutDependencies {
  readonly storage: Pick<Storage, 'log' | 'session' | 'onChange'>;
  /** Wall clock; days are local to it. */
  readonly now: () => Date;
  readonly newId: () => string;
}

/** A workout nobody touched for so long is over: today's sets are not those of a workout somebody forgot to end. */
const FORGOTTEN_AFTER_MS = 12 * 3_600_000;

const NONE = { status: 'none', workout: null, snapshot: null, sets: [], notes: [] } as const;

export function createWorkout({ storage, now, newId }: WorkoutDependencies): Workout {
  const store = createStore<WorkoutState>()(() => ({ ...NONE, status: 'loading', problem: null }));
  /** Operations run one after the other, so that each sees what the one before left. */
  let queue: Promise<unknown> = Promise.resolve();
  let working = false;
  let stale = false;

  /** False where it did not reach the disk; what is shown is then what is there. */
  function run(operation: () => Promise<void>): Promise<boolean> {
    const result = queue.then(async () => {
      working = true;
      try {
        await operation();
        store.setState({ problem: null });
        return true;
      } catch (error) {
        if (!(error instanceof StorageError)) throw error;
        store.setState((state) => ({
          problem: error.reason,
          ...(state.status === 'loading' ? { status: 'none' as const } : {}),
        }));
        return false;
      } finally {
        working = false;
      }
    });
    queue = result.catch(() => undefined);
    return result;
  }

  const performed = (sets = store.getState().sets) => sets.map(({ exerciseId }) => exerciseId);

  function show(detail: WorkoutDetail, snapshot: SessionSnapshot): void {
    store.setState({ status: 'active', snapshot, ...detail });
  }

  async function read(): Promise<void> {
    const found = await storage.log.active();
    const kept = await storage.session.load();
    if (!found) {
      if (kept) await storage.session.clear();
      store.setState(NONE);
      return;
    }
    const snapshot = kept?.workoutId === found.workout.id ? kept : startOf(found.workout);
    show(found, machine.restOver(machine.recount(snapshot, performed(found.sets)), now().getTime()));
  }

  /** What was counted in front of the camera when the page went away becomes a set. */
  async function settle(): Promise<void> {
    const { workout, snapshot } = store.getState();
    if (!workout || !snapshot) return;
    const recovered = recoverLiveSet(snapshot, newId);
    const known = store.getState().sets.find(({ id }) => id === recovered?.id);
    // Another tab may have stored the same set, with more in it by now.
    if (recovered && (!known || isMore(recovered, known))) await put(recovered);
    if (snapshot.phase === 'performing') {
      const { snapshot: after } = store.getState();
      if (after) await keep(machine.abandonSet(after, performed()));
    }
  }

  async function keep(snapshot: SessionSnapshot): Promise<void> {
    if (snapshot === store.getState().snapshot) return;
    await storage.session.save(snapshot);
    store.setState({ snapshot });
  }

  async function begin(
    exercises: Parameters<typeof machine.startSession>[0]['exercises'],
    plannedSessionId?: string,
  ): Promise<void> {
    const at = now();
    const workout: WorkoutRecord = {
      id: newId(),
      startedAt: at.toISOString(),
      day: localDay(at),
      ...(plannedSessionId === undefined ? {} : { plannedSessionId }),
    };
    const snapshot = machine.startSession({
      workoutId: workout.id,
      nowMs: at.getTime(),
      exercises,
      ...(plannedSessionId === undefined ? {} : { plannedSessionId }),
    });
    await storage.log.startWorkout(workout, snapshot);
    show({ workout, sets: [], notes: [] }, snapshot);
  }

  /** Into the workout in progress; where there is none, one begins with it. */
  async function put(given: SetRecord): Promise<void> {
    if (!store.getState().workout) await begin([]);
    const { workout, snapshot, sets } = store.getState();
    if (!workout || !snapshot) return;
    if (sets.some(({ id }) => id === given.id)) {
      await replace({ ...given, workoutId: workout.id });
      return;
    }
    const set: SetRecord = { ...given, workoutId: workout.id, order: nextOrder() };
    const after = [...sets, set];
    const next = machine.setDone(snapshot, set.exerciseId, performed(after), now().getTime());
    await storage.log.addSet(set, next);
    store.setState({ sets: after, snapshot: next });
  }

  async function replace(set: SetRecord): Promise<void> {
    await storage.log.updateSet(set);
    await refresh();
  }

  /** The log decides; the snapshot follows it. */
  async function refresh(): Promise<void> {
    const { workout, snapshot } = store.getState();
    const detail = workout ? await storage.log.workout(workout.id) : null;
    if (!detail || !snapshot || detail.workout.endedAt !== undefined || detail.workout.deletedAt !== undefined) {
      await read();
      return;
    }
    const counted = machine.recount(snapshot, performed(detail.sets));
    show(detail, counted);
    if (counted.setIndex !== snapshot.setIndex || counted.phase !== snapshot.phase) await storage.session.save(counted);
  }

  function nextOrder(): number {
    return Math.max(-1, ...store.getState().sets.map(({ order }) => order)) + 1;
  }

  async function end(): Promise<void> {
    const { workout, sets, notes } = store.getState();
    if (!workout) return;
    if (sets.length === 0 && notes.length === 0) {
      await storage.log.deleteWorkout(workout.id, now().toISOString());
      await storage.session.clear();
    } else {
      const endedAt = isForgotten(workout, sets, now()) ? new Date(lastActivityMs(workout, sets)) : now();
      await storage.log.finishWorkout(workout.id, endedAt.toISOString());
    }
    store.setState(NONE);
  }

  const change = async (step: (snapshot: SessionSnapshot) => SessionSnapshot): Promise<void> => {
    await run(async () => {
      const { snapshot } = store.getState();
      if (snapshot) await keep(step(snapshot));
    });
  };

  storage.onChange((what) => {
    if (working || stale || (what !== 'log' && what !== 'session') || store.getState().status === 'loading') return;
    stale = true;
    void run(async () => {
      stale = false;
      await (store.getState().workout ? refresh() : read());
    });
  });

  return {
    store,
    async load() {
      await run(async () => {
        await read();
        await settle();
        const { workout, sets } = store.getState();
        if (workout && isForgotten(workout, sets, now())) await end();
      });
    },
    async start(plan) {
      await run(async () => {
        await settle();
        await end();
        await begin(plan.exercises, 'id' in plan ? plan.id : undefined);
      });
    },
    async addExercise(exercise) {
      await run(async () => {
        const { snapshot } = store.getState();
        if (snapshot) await keep(machine.addExercise(snapshot, exercise, performed()));
        else await begin([exercise]);
      });
    },
    goTo: (exerciseIndex) => change((snapshot) => machine.goTo(snapshot, exerciseIndex, performed())),
    addSet: (set) => run(() => put(set)),
    addTypedSet: (typed) => run(() => put(fromTyped(typed, newId(), now()))),
    updateSet: (set) => run(() => replace(set)),
    removeSet: (setId) =>
      run(async () => {
        await storage.log.deleteSet(setId, now().toISOString());
        await refresh();
      }),
    restoreSet: (setId) =>
      run(async () => {
        await storage.log.restoreSet(setId);
        await refresh();
      }),
    skipRest: () => change(machine.skipRest),
    extendRest: (bySec) => change((snapshot) => machine.extendRest(snapshot, bySec, now().getTime())),
    async keepLive(live) {
      await run(async () => {
        if (live && !store.getState().workout) await begin([]);
        const { snapshot } = store.getState();
        if (snapshot)
          await keep(live ? machine.liveProgress(snapshot, live) : machine.abandonSet(snapshot, performed()));
      });
    },
    async finish() {
      await run(async () => {
        await settle();
        await end();
      });
    },
    async discard() {
      await run(end);
    },
  };
}

function fromTyped(typed: TypedSet, id: string, at: Date): SetRecord {
  const iso = at.toISOString();
  return { source: 'typed', ...typed, id, workoutId: '', order: 0, startedAt: iso, endedAt: iso };
}

/** A workout whose snapshot was lost: its exercises as far as the log knows none; they join as sets are done. */
function startOf({ id, startedAt, plannedSessionId }: WorkoutRecord): SessionSnapshot {
  return machine.startSession({
    workoutId: id,
    nowMs: Date.parse(startedAt),
    exercises: [],
    ...(plannedSessionId === undefined ? {} : { plannedSessionId }),
  });
}

function isMore(a: SetRecord, b: SetRecord): boolean {
  return (a.reps ?? 0) > (b.reps ?? 0) || (a.durationSec ?? 0) > (b.durationSec ?? 0);
}

function lastActivityMs(workout: WorkoutRecord, sets: readonly SetRecord[]): number {
  return Math.max(Date.parse(workout.startedAt), ...sets.map(({ endedAt }) => Date.parse(endedAt)));
}

function isForgotten(workout: WorkoutRecord, sets: readonly SetRecord[], at: Date): boolean {
  return at.getTime() - lastActivityMs(workout, sets) > FORGOTTEN_AFTER_MS;
}
