// What a workout comes to, exercise by exercise and as a whole: written with every set, so that ten years of history open at once.
import type { Tempo } from '../movements/movement.ts';
import { areTwoSides, performedSets } from './history.ts';
import type { Load, SetRecord, WorkoutRecord } from './records.ts';
import { isWorking, rollUpExercise, topOf } from './roll-up-exercise.ts';
import { defined, greatest, mean, round, sum } from './roll-up-numbers.ts';
import { summariseWorkouts } from './summarise.ts';

/** One exercise in one workout. Removed sets and demonstrations are left out; warm-ups are only counted. A workout without sets has none. */
export interface ExerciseRollup {
  readonly workoutId: string;
  readonly exerciseId: string;
  /** Of the workout, local, YYYY-MM-DD. */
  readonly day: string;
  /** Of its first set, ISO 8601 UTC. */
  readonly startedAt: string;
  /** Without warm-ups. A left and a right set that follow each other are one. */
  readonly sets: number;
  readonly warmups: number;
  /** As entered: a set per side counts its number once. */
  readonly reps: number;
  /** Kilograms × repetitions over the sets that have both; both hands of a load per hand are not doubled here. */
  readonly volumeKg: number;
  readonly durationSec: number;
  readonly distanceM: number;
  /** The best estimate of a one-repetition maximum, with its 80 % interval. */
  readonly maximum?: { readonly kg: number; readonly lowKg: number; readonly highKg: number; readonly setId: string };
  readonly heaviest?: { readonly load: Load; readonly kg: number; readonly reps?: number; readonly setId: string };
  readonly mostReps?: { readonly reps: number; readonly setId: string };
  readonly longestSec?: number;
  readonly farthestM?: number;
  /** Repetitions and kilograms of the sets that no other set beats in both; repetitions ascending. */
  readonly front: readonly (readonly [reps: number, kg: number])[];
  /**
   * Means over what the camera saw: of its sets 0–100, of repetitions degrees, milliseconds and 0–1, of sets the fastest repetition's full
   * ranges of motion a second.
   */
  readonly formScore?: number;
  readonly romDeg?: number;
  readonly tempo?: Tempo;
  readonly velocity?: number;
  readonly symmetry?: number;
  /** Where sides were told apart; `kg`: kilograms × repetitions. */
  readonly sides?: Readonly<
    Record<'left' | 'right', { readonly sets: number; readonly reps: number; readonly kg: number }>
  >;
  readonly meanBpm?: number;
  readonly peakBpm?: number;
  /** RPE, stated or from repetitions in reserve, mean over the sets that have one. */
  readonly rpe?: number;
}

/** A set in a few words. */
export interface SetTop {
  readonly reps?: number;
  readonly load?: Load;
  readonly durationSec?: number;
  readonly distanceM?: number;
}

/** A workout in a list. */
export interface WorkoutSummary {
  readonly workoutId: string;
  readonly day: string;
  readonly startedAt: string;
  /** Absent: in progress. */
  readonly endedAt?: string;
  readonly title?: string;
  /** In the order of their first sets. `top`: the heaviest (or longest, or farthest) set, as entered. */
  readonly exercises: readonly {
    readonly exerciseId: string;
    readonly sets: number;
    readonly top?: SetTop;
  }[];
  /** Sums of the exercises': without warm-ups. 0 of a workout that nothing was logged in yet. */
  readonly sets: number;
  readonly reps: number;
  readonly volumeKg: number;
  readonly durationSec: number;
  readonly distanceM: number;
  readonly minutes: number;
  readonly formScore?: number;
  readonly meanBpm?: number;
  readonly peakBpm?: number;
  readonly importId?: string;
}

/** All of a local day, for the calendar; days on which nothing was logged have none, whatever was opened and closed. */
export interface DayTotals {
  readonly day: string;
  readonly workouts: number;
  readonly sets: number;
  readonly minutes: number;
  readonly volumeKg: number;
}

/** How much an exercise is used: what pickers put first. */
export interface ExerciseUse {
  readonly exerciseId: string;
  readonly workouts: number;
  readonly lastDay: string;
}

export interface RolledUp {
  /** In the order of their first sets. */
  readonly exercises: readonly ExerciseRollup[];
  /** Null of a removed workout. */
  readonly summary: WorkoutSummary | null;
}

/** `sets`: all of the workout, removed ones too, in any order. */
export function rollUp(workout: WorkoutRecord, sets: readonly SetRecord[]): RolledUp {
  if (workout.deletedAt !== undefined) return { exercises: [], summary: null };
  const performed = performedSets(sets);
  const groups = new Map<string, { readonly sets: SetRecord[]; counted: number; warmups: number }>();
  let open: SetRecord | null = null;
  for (const set of performed) {
    const group = groups.get(set.exerciseId) ?? { sets: [], counted: 0, warmups: 0 };
    groups.set(set.exerciseId, group);
    group.sets.push(set);
    // The other side of the set before: one set together.
    if (open && areTwoSides(open, set)) {
      open = null;
      continue;
    }
    open = set;
    if (isWorking(set)) group.counted += 1;
    else group.warmups += 1;
  }
  const done = [...groups.values()];
  const exercises = done.map((group) =>
    rollUpExercise(workout, group.sets, { sets: group.counted, warmups: group.warmups }),
  );
  return {
    exercises,
    summary: summaryOf(
      workout,
      done.map((group) => group.sets),
      exercises,
      performed,
    ),
  };
}

function summaryOf(
  workout: WorkoutRecord,
  groups: readonly (readonly SetRecord[])[],
  exercises: readonly ExerciseRollup[],
  performed: readonly SetRecord[],
): WorkoutSummary {
  const working = performed.filter(isWorking);
  const hearts = working.flatMap(({ heart }) => (heart ? [heart] : []));
  const total = (of: (exercise: ExerciseRollup) => number) => round(sum(exercises.map(of)), 3);
  const { endedAt, title, importId } = workout;
  return {
    workoutId: workout.id,
    day: workout.day,
    startedAt: workout.startedAt,
    exercises: exercises.map(({ exerciseId, sets }, index) => ({
      exerciseId,
      sets,
      ...defined({ top: topOf(groups[index] ?? []) }),
    })),
    sets: total(({ sets }) => sets),
    reps: total(({ reps }) => reps),
    volumeKg: total(({ volumeKg }) => volumeKg),
    durationSec: total(({ durationSec }) => durationSec),
    distanceM: total(({ distanceM }) => distanceM),
    minutes: summariseWorkouts([{ workout, sets: performed }]).minutes,
    ...defined({
      endedAt,
      title,
      importId,
      formScore: mean(
        working.flatMap(({ camera }) => camera?.setScore ?? []),
        1,
      ),
      meanBpm: mean(
        hearts.map(({ meanBpm }) => meanBpm),
        0,
      ),
      peakBpm: greatest(hearts.map(({ peakBpm }) => peakBpm)),
    }),
  };
}

/** By day, oldest first. Workouts without a set are left out. */
export function dayTotals(summaries: readonly WorkoutSummary[]): readonly DayTotals[] {
  const days = new Map<string, DayTotals>();
  for (const { day, exercises, sets, minutes, volumeKg } of summaries) {
    if (exercises.length === 0) continue;
    const before = days.get(day) ?? { day, workouts: 0, sets: 0, minutes: 0, volumeKg: 0 };
    days.set(day, {
      day,
      workouts: before.workouts + 1,
      sets: before.sets + sets,
      minutes: before.minutes + minutes,
      volumeKg: round(before.volumeKg + volumeKg, 3),
    });
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}
