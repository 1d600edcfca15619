// What the log says of a workout or a day at a glance, derived from its sets.
import { performedSets } from './history.ts';
import type { LoggedWorkout, SetRecord } from './records.ts';

export interface SetTotals {
  readonly sets: number;
  /** As entered: a set per side counts its number once. */
  readonly reps: number;
  /** Seconds in sets that are measured by time. */
  readonly durationSec: number;
  readonly distanceM: number;
  /** Mean of the camera's scores 0–100 over the sets that have one; null where none has. */
  readonly score: number | null;
}

export interface TrainingTotals extends SetTotals {
  readonly exercises: number;
  /** Whole minutes from start to end; the one in progress counts up to its last set. */
  readonly minutes: number;
}

/** What follows the last set by more than this was a workout left open, not training (design default). */
const LONGEST_AFTER_LAST_SET_MS = 30 * 60_000;

/** Removed sets and demonstrations are left out. */
export function summariseSets(sets: readonly SetRecord[]): SetTotals {
  const performed = performedSets(sets);
  const scores = performed.flatMap(({ camera }) => (typeof camera?.setScore === 'number' ? [camera.setScore] : []));
  return {
    sets: performed.length,
    reps: sum(performed.map(({ reps }) => reps ?? 0)),
    durationSec: sum(performed.map(({ durationSec }) => durationSec ?? 0)),
    distanceM: sum(performed.map(({ distanceM }) => distanceM ?? 0)),
    score: scores.length === 0 ? null : sum(scores) / scores.length,
  };
}

/** Totals over workouts: of one, of a day, of a week. Removed workouts are left out. */
export function summariseWorkouts(logged: readonly LoggedWorkout[]): TrainingTotals {
  const present = logged.filter(({ workout }) => workout.deletedAt === undefined);
  const sets = present.flatMap((each) => performedSets(each.sets));
  return {
    ...summariseSets(sets),
    exercises: new Set(sets.map(({ exerciseId }) => exerciseId)).size,
    minutes: Math.round(sum(present.map(trainedMs)) / 60_000),
  };
}

/** Start to end in milliseconds, never negative whatever the clock did. */
function trainedMs({ workout, sets }: LoggedWorkout): number {
  const startMs = Date.parse(workout.startedAt);
  const performed = performedSets(sets);
  const lastSetMs = Math.max(startMs, ...performed.map(({ endedAt }) => Date.parse(endedAt)));
  const endMs = workout.endedAt === undefined ? lastSetMs : Date.parse(workout.endedAt);
  // Files of other apps have the time of the workout, not of its sets.
  if (performed.some(({ source }) => source === 'import')) return Math.max(0, endMs - startMs);
  return Math.max(0, (endMs - lastSetMs > LONGEST_AFTER_LAST_SET_MS ? lastSetMs : endMs) - startMs);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
