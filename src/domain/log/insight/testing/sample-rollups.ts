// Roll-ups made up for tests and benchmarks: years of one exercise from a known strength, by a seed.
import { dayFrom, dayNumber } from '../../../planning/calendar.ts';
import type { ExerciseRollup } from '../../roll-up.ts';

export interface SampleCourse {
  readonly workouts: number;
  readonly exerciseId?: string;
  /** Days between workouts; default 3. */
  readonly every?: number;
  /** Default 2020-01-06, a Monday. */
  readonly from?: string;
  /** Kilograms of the true maximum at a workout. */
  readonly trueKg: (at: number) => number;
  /** Standard deviation of a day on the logarithm; default 0.025. */
  readonly daily?: number;
  readonly seed?: number;
  /** Adds what a camera and a strap measure. */
  readonly measured?: boolean;
}

export function sampleRollups(course: SampleCourse): readonly ExerciseRollup[] {
  const {
    workouts,
    exerciseId = 'back_squat',
    every = 3,
    from = '2020-01-06',
    trueKg,
    daily = 0.025,
    seed = 1,
  } = course;
  const random = normalFrom(seed);
  return Array.from({ length: workouts }, (_, at) => {
    const day = dayFrom(dayNumber(from) + at * every);
    const kg = trueKg(at) * Math.exp(daily * random());
    const load = Math.round((0.8 * kg) / 2.5) * 2.5;
    const workoutId = `w${at}`;
    const setId = `${workoutId}-top`;
    return {
      workoutId,
      exerciseId,
      day,
      startedAt: `${day}T17:00:00.000Z`,
      sets: 4,
      warmups: 1,
      reps: 24,
      volumeKg: load * 24,
      durationSec: 0,
      distanceM: 0,
      maximum: { kg, lowKg: kg * 0.95, highKg: kg * 1.06, setId },
      heaviest: { load: { value: load, unit: 'kg' as const }, kg: load, reps: 6, setId },
      mostReps: { reps: 8, setId },
      front: [
        [6, load],
        [8, load - 10],
      ] as const,
      ...(course.measured ? measured(at, random) : {}),
    };
  });
}

function measured(at: number, random: () => number): Partial<ExerciseRollup> {
  return {
    formScore: Math.min(100, 70 + 15 * (1 - Math.exp(-at / 20)) + 3 * random()),
    romDeg: 105 + 3 * random(),
    tempo: { eccentricMs: 1600 + 100 * random(), pauseMs: 200, concentricMs: 900 },
    velocity: 0.45 + 0.03 * random(),
    symmetry: Math.min(1, 0.92 + 0.02 * random()),
    meanBpm: 128 + 5 * random(),
    peakBpm: 155 + 5 * random(),
    rpe: 8,
  };
}

/** Normal numbers by Box and Muller, from a small generator of known seed (mulberry32). */
export function normalFrom(seed: number): () => number {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}
