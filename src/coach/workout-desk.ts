// What all operations on a workout share: each puts the change on disk first and shows it then; the log decides, the session follows.
import type { StoreApi } from 'zustand/vanilla';
import * as machine from '../domain/coaching/session-machine.ts';
import { performedOf, placesOf, recordPlace } from '../domain/coaching/session-places.ts';
import { settle } from '../domain/coaching/session-settle.ts';
import { groupSpan } from '../domain/coaching/session-turns.ts';
import type { SessionExercise, SessionSnapshot } from '../domain/coaching/session.ts';
import type { SetRecord, WorkoutRecord } from '../domain/log/records.ts';
import type { WorkoutDetail } from '../storage/storage.ts';
import { localDay } from './local-day.ts';
import { recoverLiveSet } from './recover-live-set.ts';
import type { WorkoutDependencies } from './workout.ts';
import type { WorkoutState } from './workout-state.ts';

/** A workout nobody touched for so long is over: today's sets are not those of a workout somebody forgot to end. */
const FORGOTTEN_AFTER_MS = 12 * 3_600_000;

const NO_WORKOUT = { status: 'none', workout: null, snapshot: null, sets: [], notes: [] } as const;

export interface PutHow {
  /** When the rest after it begins; default now. */
  readonly fromMs?: number;
  /** The position in the row it was done at; default the current one. Where its exercise does not stand there, the log decides. */
  readonly exerciseIndex?: number;
}

/** Everything rejects with StorageError where it did not reach the disk; what is shown is then what is there. */
export interface WorkoutDesk {
  readonly state: () => WorkoutState;
  readonly nowMs: () => number;
  /** Of the sets shown. */
  readonly performed: () => machine.PerformedSets;
  /** A workout found on disk, with the session kept of it, goes on where the log and the clock say it stands. */
  resume(found: WorkoutDetail, kept: SessionSnapshot | null): Promise<void>;
  /** What was counted in front of the camera when the page went away becomes a set. */
  recover(): Promise<void>;
  keep(snapshot: SessionSnapshot): Promise<void>;
  /** Already on disk. */
  setSession(snapshot: SessionSnapshot): void;
  begin(
    exercises: readonly SessionExercise[],
    facts?: Pick<WorkoutRecord, 'plannedSessionId' | 'title'>,
    first?: (snapshot: SessionSnapshot) => SessionSnapshot,
  ): Promise<void>;
  /** Into the workout in progress; where there is none, one begins with it. */
  put(set: SetRecord, how?: PutHow): Promise<void>;
  replace(set: SetRecord): Promise<void>;
  /** The log changed: shows it and puts the session where it says. */
  refresh(): Promise<void>;
  show(detail: WorkoutDetail, snapshot: SessionSnapshot): void;
  isForgotten(): boolean;
  end(): Promise<void>;
}

export function createWorkoutDesk(
  { storage, now, newId }: WorkoutDependencies,
  store: StoreApi<WorkoutState>,
): WorkoutDesk {
  const nowMs = () => now().getTime();

  function nextOrder(): number {
    return Math.max(-1, ...store.getState().sets.map(({ order }) => order)) + 1;
  }

  const desk: WorkoutDesk = {
    state: () => store.getState(),
    nowMs,
    performed() {
      const { snapshot, sets } = store.getState();
      return performedOf(snapshot ?? {}, sets);
    },

    show(detail, snapshot) {
      store.setState({ status: 'active', snapshot, ...detail });
    },

    async resume(found, kept) {
      const snapshot = kept?.workoutId === found.workout.id ? kept : startOf(found.workout);
      const counted = machine.recount(snapshot, performedOf(snapshot, found.sets));
      const settled = settle(counted, found.sets, nowMs());
      if (settled !== counted) await storage.session.save(settled);
      desk.show(found, settled);
    },

    async recover() {
      const { workout, snapshot, sets } = store.getState();
      if (!workout || !snapshot) return;
      const recovered = recoverLiveSet(snapshot, newId);
      const known = sets.find(({ id }) => id === recovered?.id);
      // Another tab may have stored the same set, with more in it by now.
      if (recovered && (!known || isMore(recovered, known)))
        await desk.put(recovered, { fromMs: Date.parse(recovered.endedAt) });
      if (snapshot.phase !== 'performing') return;
      const { snapshot: after } = store.getState();
      if (after) await desk.keep(settle(machine.abandonSet(after, desk.performed()), store.getState().sets, nowMs()));
    },

    async keep(snapshot) {
      if (snapshot === store.getState().snapshot) return;
      await storage.session.save(snapshot);
      store.setState({ snapshot });
    },

    setSession(snapshot) {
      store.setState({ snapshot });
    },

    async begin(exercises, facts = {}, first = (snapshot) => snapshot) {
      const at = now();
      const { plannedSessionId } = facts;
      const planned = plannedSessionId === undefined ? {} : { plannedSessionId };
      const workout: WorkoutRecord = { id: newId(), startedAt: at.toISOString(), day: localDay(at), ...facts };
      const snapshot = first(
        machine.startSession({ workoutId: workout.id, nowMs: at.getTime(), exercises, ...planned }),
      );
      await storage.log.startWorkout(workout, snapshot);
      desk.show({ workout, sets: [], notes: [] }, snapshot);
    },

    async put(given, { fromMs = nowMs(), exerciseIndex } = {}) {
      if (!store.getState().workout) await desk.begin([]);
      const { workout, snapshot, sets } = store.getState();
      if (!workout || !snapshot) return;
      if (sets.some(({ id }) => id === given.id)) {
        await desk.replace({ ...given, workoutId: workout.id });
        return;
      }
      const standing = recordPlace(snapshot, given, exerciseIndex ?? snapshot.exerciseIndex);
      const superset = turnsOf(standing, performedOf(standing, [...sets, given]));
      const set: SetRecord = {
        ...given,
        ...(superset === null ? {} : { supersetId: superset }),
        workoutId: workout.id,
        order: nextOrder(),
      };
      const after = [...sets, set];
      const done = machine.setDone(standing, set.exerciseId, performedOf(standing, after), fromMs, set.id);
      const placed = standing === snapshot ? recordPlace(done, set, lastPlace(done, after)) : done;
      const next = settle(placed, after, nowMs());
      await storage.log.addSet(set, next);
      store.setState({ sets: after, snapshot: next });
    },

    async replace(set) {
      await storage.log.updateSet(set);
      await desk.refresh();
    },

    async refresh() {
      const { workout, snapshot } = store.getState();
      const detail = workout ? await storage.log.workout(workout.id) : null;
      if (!detail || !snapshot || detail.workout.endedAt !== undefined || detail.workout.deletedAt !== undefined) {
        const found = await storage.log.active();
        if (found) await desk.resume(found, await storage.session.load());
        else store.setState(NO_WORKOUT);
        return;
      }
      const counted = settle(machine.recount(snapshot, performedOf(snapshot, detail.sets)), detail.sets, nowMs());
      desk.show(detail, counted);
      if (!isSamePlace(counted, snapshot)) await storage.session.save(counted);
    },

    isForgotten() {
      const { workout, sets } = store.getState();
      return workout !== null && nowMs() - lastActivityMs(workout, sets) > FORGOTTEN_AFTER_MS;
    },

    async end() {
      const { workout, sets, notes } = store.getState();
      if (!workout) return;
      if (sets.length === 0 && notes.length === 0) {
        await storage.log.deleteWorkout(workout.id, now().toISOString());
        await storage.session.clear();
      } else {
        const endedAt = desk.isForgotten() ? new Date(lastActivityMs(workout, sets)) : now();
        await storage.log.finishWorkout(workout.id, endedAt.toISOString());
      }
      store.setState(NO_WORKOUT);
    },
  };
  return desk;
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

/** The mark of what is done in turns, of the last of the performed sets; warm-ups before the turns have it too. */
function turnsOf({ exercises }: SessionSnapshot, performed: machine.PerformedSets): string | null {
  const group = groupSpan(exercises, placesOf(exercises, performed).at(-1) ?? -1)?.group;
  return group && group.kind !== 'interval' ? group.id : null;
}

/** -1 where there is none. */
function lastPlace(snapshot: SessionSnapshot, sets: readonly SetRecord[]): number {
  return placesOf(snapshot.exercises, performedOf(snapshot, sets)).at(-1) ?? -1;
}

function isSamePlace(a: SessionSnapshot, b: SessionSnapshot): boolean {
  return (
    a.setIndex === b.setIndex &&
    a.phase === b.phase &&
    a.exerciseIndex === b.exerciseIndex &&
    a.interval === b.interval &&
    a.exercises === b.exercises
  );
}

function isMore(a: SetRecord, b: SetRecord): boolean {
  return (a.reps ?? 0) > (b.reps ?? 0) || (a.durationSec ?? 0) > (b.durationSec ?? 0);
}

function lastActivityMs(workout: WorkoutRecord, sets: readonly SetRecord[]): number {
  return Math.max(Date.parse(workout.startedAt), ...sets.map(({ endedAt }) => Date.parse(endedAt)));
}
