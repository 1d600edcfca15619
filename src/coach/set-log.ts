// Where the coach's sets go: into the workout in progress, or a new one where there is none.
import type { SetRecord } from '../domain/log/records.ts';
import type { SaveOutcome, SetLog } from './coach-dependencies.ts';
import type { Workout } from './workout-state.ts';

export function createSetLog(workout: Workout): SetLog {
  const outcome = (ok: boolean, given: SetRecord): SaveOutcome => {
    const { sets, problem } = workout.store.getState();
    if (!ok) return { kind: 'failed', reason: problem ?? 'failed' };
    return { kind: 'saved', set: sets.find(({ id }) => id === given.id) ?? given };
  };
  return {
    place() {
      const { workout: record, sets } = workout.store.getState();
      return { workoutId: record?.id ?? '', order: Math.max(-1, ...sets.map(({ order }) => order)) + 1 };
    },
    saveSet: async (set) => outcome(await workout.addSet(set), set),
    updateSet: async (set) => outcome(await workout.updateSet(set), set),
    keepLive: (live) => workout.keepLive(live),
  };
}
