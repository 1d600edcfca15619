// What a workout was worth saying about: records, more than last time, or simply what was done. Derived from the roll-ups of its exercises.
import { type ExerciseRecord, recordHistory, type RecordKind } from './insight/records.ts';
import type { ExerciseRollup } from './roll-up.ts';

/** One exercise of a workout beside the time before it. */
export interface ComparedExercise {
  readonly exerciseId: string;
  readonly now: ExerciseRollup;
  /** Null: it was the first time. */
  readonly before: ExerciseRollup | null;
  /** Set in this workout, the most telling first; what was beaten is in each. The first time of an exercise sets none. */
  readonly records: readonly ExerciseRecord[];
}

export type WorkoutFinding =
  /** At least one, at most one of each exercise. */
  | { readonly kind: 'records'; readonly records: readonly ExerciseRecord[] }
  /** Kilograms × repetitions of the exercises that were done the time before too, each against its own time before. */
  | { readonly kind: 'more_volume'; readonly nowKg: number; readonly beforeKg: number }
  | { readonly kind: 'done'; readonly sets: number; readonly exercises: number };

/** The most telling first. The volume of a workout is told as such, not as a record. */
const TELLING: readonly RecordKind[] = ['heaviest', 'maximum', 'farthest', 'longest', 'most_reps'];
/** Less than this is the same (design default). */
const MORE = 1.01;

/** `rollups`: all of one exercise, oldest first. Null where the workout is not among them. */
export function compareWithBefore(workoutId: string, rollups: readonly ExerciseRollup[]): ComparedExercise | null {
  const at = rollups.findIndex((rollup) => rollup.workoutId === workoutId);
  const now = rollups[at];
  if (!now) return null;
  const set = recordHistory(rollups.slice(0, at + 1)).filter(
    (record) => record.workoutId === workoutId && record.before !== undefined,
  );
  return {
    exerciseId: now.exerciseId,
    now,
    before: rollups[at - 1] ?? null,
    records: TELLING.flatMap((kind) => set.find((record) => record.kind === kind) ?? []),
  };
}

/** Of all exercises of a workout, in its order. Null where there is none. */
export function workoutFinding(compared: readonly ComparedExercise[]): WorkoutFinding | null {
  if (compared.length === 0) return null;
  const records = compared.flatMap(({ records: [first] }) => first ?? []);
  if (records.length > 0) return { kind: 'records', records };
  const both = compared.filter(({ now, before }) => now.volumeKg > 0 && (before?.volumeKg ?? 0) > 0);
  const nowKg = both.reduce((sum, { now }) => sum + now.volumeKg, 0);
  const beforeKg = both.reduce((sum, { before }) => sum + (before?.volumeKg ?? 0), 0);
  if (beforeKg > 0 && nowKg >= MORE * beforeKg) return { kind: 'more_volume', nowKg, beforeKg };
  const sets = compared.reduce((sum, { now }) => sum + now.sets, 0);
  return { kind: 'done', sets, exercises: compared.length };
}
