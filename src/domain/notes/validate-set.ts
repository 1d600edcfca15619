// The one gate through which every set that was read from text leaves: what no body could have done does not pass.
import type { Exercise } from '../catalogue/exercise.ts';
import { SET_LIMITS } from '../log/limits.ts';
import type { ParsedSet } from './parsed-note.ts';

/**
 * Kilograms nobody has moved that often in one set, by repetitions (design default, above the standing records with room: about
 * 500 kg once, 320 kg for ten, 200 kg for thirty). Machines and sleds carry more than a bar.
 */
const HEAVIEST: readonly (readonly [fromReps: number, kg: number])[] = [
  [101, 120],
  [51, 250],
  [21, 400],
  [11, 600],
  [1, 1000],
];
/** One of a pair. */
const HEAVIEST_IN_HAND = 160;
/** Metres a second, over at least a hundred metres: above every record on foot or wheels. */
const FASTEST = 30;
/** Repetitions a second: above jump-rope records. */
const QUICKEST = 8;

/**
 * Whether the set may be kept: every number within the log's limits and finite, and the numbers possible together for the exercise.
 * @param exerciseOf undefined for an id nobody knows: such a set does not pass.
 */
export function isPossible(set: ParsedSet, exerciseOf?: (id: string) => Exercise | undefined): boolean {
  if (!isWithinLimits(set)) return false;
  const exercise = set.exercise === null ? undefined : exerciseOf?.(set.exercise);
  if (exerciseOf && set.exercise !== null && exercise === undefined) return false;
  return isLiftable(set, exercise) && isTimely(set, exercise);
}

function isWithinLimits(set: ParsedSet): boolean {
  const { reps, durationSec, distanceM, loadKg, rpe, rir } = set;
  if (reps === undefined && durationSec === undefined && distanceM === undefined && loadKg === undefined) return false;
  if (reps !== undefined && !Number.isInteger(reps)) return false;
  return (
    within(reps, SET_LIMITS.reps) &&
    within(durationSec, SET_LIMITS.durationSec) &&
    within(distanceM, SET_LIMITS.distanceM) &&
    within(loadKg, SET_LIMITS.loadKg) &&
    within(rpe, SET_LIMITS.rpe) &&
    within(rir, SET_LIMITS.rir)
  );
}

/** NaN lies within nothing. */
function within(value: number | undefined, { min, max }: { readonly min: number; readonly max: number }): boolean {
  return value === undefined || (value >= min && value <= max);
}

/** Loads that mean something for the kind, and no more than could be lifted that often. */
function isLiftable({ reps = 1, loadKg, loadUnit }: ParsedSet, exercise: Exercise | undefined): boolean {
  if (loadKg === undefined) return true;
  // Only the body can be made lighter; a bar cannot.
  if (loadKg < 0 && loadUnit !== 'bodyweight') return false;
  // A vest is worn to walk and run, a bar is not.
  if (exercise?.loadKind === 'none' && loadKg > 60) return false;
  if (exercise?.loadKind === 'per_hand' && loadKg > HEAVIEST_IN_HAND) return false;
  const heaviest = HEAVIEST.find(([from]) => reps >= from)?.[1] ?? 0;
  return loadKg <= heaviest;
}

/** Repetitions, metres and seconds of one set agree. */
function isTimely({ reps, durationSec, distanceM }: ParsedSet, exercise: Exercise | undefined): boolean {
  if (durationSec === undefined) return true;
  if (distanceM !== undefined && distanceM >= 100 && distanceM / durationSec > FASTEST) return false;
  // Of a hold, repetitions are how often it was held.
  return reps === undefined || exercise?.measure === 'hold' || reps / durationSec <= QUICKEST;
}
