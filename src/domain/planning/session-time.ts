// How long a session takes, everything included: warm-up, setting up, the sets, the rests.
import type { Exercise } from '../catalogue/exercise.ts';
import type { PlannedSet } from './plan.ts';
import { type Scheme, STEADY_BLOCK_SEC } from './schemes.ts';

/** Seconds of general warm-up at the start of a session of `minutes`. Design default. */
export function warmUpSeconds(minutes: number): number {
  if (minutes <= 15) return 120;
  return minutes <= 30 ? 240 : 360;
}

/** Seconds to get from one exercise to the next and make it ready. Design default. */
export function setUpSeconds(exercise: Exercise): number {
  if (exercise.equipment.includes('barbell') || exercise.equipment.includes('trap_bar')) return 90;
  if (exercise.equipment.includes('bodyweight')) return exercise.pattern === 'mobility' ? 10 : 30;
  return 45;
}

/** Lifts heavy enough to want lighter sets first. */
export function wantsWarmUpSets(exercise: Exercise): boolean {
  return exercise.mechanic === 'compound' && exercise.loadKind === 'external' && exercise.equipment.includes('barbell');
}

export const WARM_UP_SETS = 2;
export const WARM_UP_REPETITIONS = 5;
export const WARM_UP_REST_SEC = 45;

export function workSeconds(exercise: Exercise, set: PlannedSet): number {
  const sides = exercise.unilateral ? 2 : 1;
  return sides * (set.durationSec ?? (set.reps ?? 0) * exercise.secondsPerRepetition);
}

/** What `sets` of an exercise take as prescribed; the last rest passes while the next exercise is set up. */
export function prescribedSeconds(exercise: Exercise, sets: readonly PlannedSet[]): number {
  const last = sets.length - 1;
  return sets.reduce(
    (sum, set, index) => sum + workSeconds(exercise, set) + (index < last ? set.restSec : 0),
    setUpSeconds(exercise),
  );
}

/** The most that `sets` of an exercise may come to take within its scheme; the search plans with this, so a session never runs over. */
export function plannedSeconds(exercise: Exercise, scheme: Scheme, sets: number): number {
  if (scheme.kind === 'steady') return setUpSeconds(exercise) + sets * STEADY_BLOCK_SEC;
  const sides = exercise.unilateral ? 2 : 1;
  const work = sides * (scheme.kind === 'repetitions' ? scheme.max * exercise.secondsPerRepetition : scheme.maxSec);
  const warmUp = wantsWarmUpSets(exercise)
    ? WARM_UP_SETS * (sides * WARM_UP_REPETITIONS * exercise.secondsPerRepetition + WARM_UP_REST_SEC)
    : 0;
  return setUpSeconds(exercise) + warmUp + sets * work + (sets - 1) * scheme.restSec;
}
