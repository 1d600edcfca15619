// What a workout comes to, exercise by exercise and as a whole: written with every set, so that ten years of history open at once.
import type { Tempo } from '../movements/movement.ts';
import type { Load } from './records.ts';

/** Raised whenever rolling up gives other rows than before: stored rows of an older version are made anew. */
export const ROLL_UP_VERSION = 1;

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
  /** Means over the sets that the camera saw: 0–100, degrees, milliseconds, body heights a second of the fastest repetition, 0–1. */
  readonly formScore?: number;
  readonly romDeg?: number;
  readonly tempo?: Tempo;
  readonly velocity?: number;
  readonly symmetry?: number;
  /** Where sides were told apart. */
  readonly sides?: Readonly<
    Record<'left' | 'right', { readonly sets: number; readonly reps: number; readonly kg: number }>
  >;
  readonly meanBpm?: number;
  readonly peakBpm?: number;
  /** RPE, stated or from repetitions in reserve, mean over the sets that have one. */
  readonly rpe?: number;
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
    readonly top?: {
      readonly reps?: number;
      readonly load?: Load;
      readonly durationSec?: number;
      readonly distanceM?: number;
    };
  }[];
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

/** All of a local day, for the calendar. */
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
