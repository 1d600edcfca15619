// What a set asks of the muscles it trains: its fractional credit times how near it came to failure.
import type { Exercise } from '../catalogue/exercise.ts';
import { isTimed } from './day-limits.ts';
import type { HistorySet } from './history.ts';
import { fall, MOST_REPETITIONS, repetitionsAt } from './repetition-curve.ts';

export interface SetDose {
  /** Of a set with two repetitions left: 0 (a warm-up) to 1.15. */
  readonly effort: number;
  /** 0–1: how little is known of it. */
  readonly unknown: number;
}

/**
 * By repetitions left: 0, 1, … 5 and more. Sets to failure hold back a muscle 24–48 h longer than as much work short of it
 * (Morán-Navarro 2017), half the possible repetitions are recovered from within hours (González-Badillo 2016); the numbers are a
 * design default.
 */
const EFFORT_BY_RESERVE = [1.1, 1.05, 1, 0.9, 0.8, 0.65] as const;
const TO_FAILURE = 1.15;
const EASIEST = EFFORT_BY_RESERVE.length - 1;

/** How little is known where repetitions left are told by speed, by the load alone, or not at all. Design default. */
const UNKNOWN = { speed: 0.4, load: 0.5, none: 1 } as const;

/** Below so many repetitions left by the load alone a set may have been hard: tired sets look easier than they were. */
const CLEARLY_EASY = 4;

const NOTHING: SetDose = { effort: 0, unknown: 0 };

/** `bestKg`: the estimated maximum of the exercise before that day; undefined where there is none, or the set's load tells nothing. */
export function setDose(set: HistorySet, exercise: Exercise, bestKg: number | undefined): SetDose {
  // Cardio and stretching count in minutes, not in sets of muscles: as in the planner.
  if (set.type === 'warmup' || isTimed(exercise)) return NOTHING;
  if (set.type === 'failure') return { effort: TO_FAILURE, unknown: 0 };
  const said = finite(set.rir) ?? (finite(set.rpe) === undefined ? undefined : 10 - (set.rpe ?? 0));
  if (said !== undefined) return { effort: effortAt(said), unknown: 0 };
  if (finite(set.estimatedRir) !== undefined)
    return { effort: effortAt(set.estimatedRir ?? 0), unknown: UNKNOWN.speed };
  if (set.type === 'amrap') return { effort: effortAt(0), unknown: UNKNOWN.speed };
  const left = leftByLoad(set, bestKg);
  if (left !== undefined && left >= CLEARLY_EASY) return { effort: effortAt(left), unknown: UNKNOWN.load };
  return { effort: 1, unknown: UNKNOWN.none };
}

/** Kilograms; undefined where load and repetitions say nothing of it. */
export function maximumOf({ reps, loadKg }: HistorySet, { loadKind }: Exercise): number | undefined {
  if (loadKind !== 'external' && loadKind !== 'per_hand') return undefined;
  if (!((loadKg ?? 0) > 0) || !((reps ?? 0) >= 1) || (reps ?? 0) > MOST_REPETITIONS) return undefined;
  return (loadKg ?? 0) * Math.exp(fall(reps ?? 1));
}

function leftByLoad({ reps, loadKg }: HistorySet, bestKg: number | undefined): number | undefined {
  if (bestKg === undefined || reps === undefined || !((loadKg ?? 0) > 0)) return undefined;
  return repetitionsAt(Math.log(bestKg / (loadKg ?? bestKg))) - reps;
}

/** Between whole repetitions in proportion. */
function effortAt(reserve: number): number {
  const at = Math.min(EASIEST, Math.max(0, reserve));
  const below = Math.floor(at);
  const from = EFFORT_BY_RESERVE[below] ?? 1;
  const to = EFFORT_BY_RESERVE[Math.min(EASIEST, below + 1)] ?? from;
  return from + (to - from) * (at - below);
}

function finite(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}
