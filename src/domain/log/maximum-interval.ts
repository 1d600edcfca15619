// How far off an estimated one-repetition maximum may be: the formulas differ, people differ, and what was left is seldom known.
import { estimatedMaximum } from '../planning/estimated-maximum.ts';
import { UNDERSTATED } from '../planning/performances.ts';
import { loadKg } from './load-kg.ts';
import type { SetRecord } from './records.ts';

/** Kilograms, as the load is stated (of one hand, or the whole); `low` to `high` holds the true one in four of five cases. */
export interface MaximumInterval {
  readonly kg: number;
  readonly lowKg: number;
  readonly highKg: number;
}

/** Half of an 80 % interval, in standard deviations of a normal distribution. */
const HALF_80 = 1.2816;
/**
 * Standard deviation of the repetitions that people get out of the same share of their maximum, for each repetition after the first.
 * Nuzzo 2024 (Sports Med 54:303, 952 tests of 7,289 people): it falls linearly to nearly nothing as the load nears the maximum, from
 * 3–4 at loads that allow ten to twelve.
 */
const SPREAD_PER_REPETITION = 0.3;
/** What one repetition more says of the maximum, as a share of the load: the slope of Epley's formula, the middle one of the three. */
const SHARE_PER_REPETITION = 1 / 30;
/** Standard deviation between days and exercises of a single that was the most there was (design default, after 2–3 % test-retest). */
const SINGLE_SPREAD = 0.02;
/** Most sets that nobody said anything about end with up to this many repetitions left (design default). */
const UNKNOWN_LEFT = 4;
/** A stated reserve is off by about so many either way (Halperin 2022). */
const STATED_WITHIN = 1;

/** Repetitions left at the end: what is built on, and how far it may be off to each side, as 80 %. */
interface Left {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Null where the set says nothing of it: no load or none above zero, no repetitions or more than ten. */
export function maximumInterval(set: SetRecord): MaximumInterval | null {
  if (set.load === undefined || set.reps === undefined) return null;
  const load = loadKg(set.load);
  const left = leftOf(set);
  const kg = estimatedMaximum(load, set.reps, left.value);
  if (kg === null) return null;
  const perRepetition = load * SHARE_PER_REPETITION;
  const spread = HALF_80 * SPREAD_PER_REPETITION * (set.reps + left.value - 1) * perRepetition;
  const known = Math.hypot(spread, HALF_80 * SINGLE_SPREAD * load, halfRange(load, set.reps + left.value));
  const below = Math.hypot(known, (left.value - left.low) * perRepetition);
  const above = Math.hypot(known, (left.high - left.value) * perRepetition);
  // What was lifted can be lifted.
  return { kg: kg, lowKg: Math.max(load, kg - below), highKg: kg + above };
}

/** As the planner reads it: said by the person, or told by the speed lost; a set to failure left nothing. */
function leftOf({ type, rir, rpe, camera }: SetRecord): Left {
  const said = rir ?? (rpe === undefined ? undefined : 10 - rpe);
  if (type === 'failure') return { value: 0, low: 0, high: 0 };
  if (said !== undefined && Number.isFinite(said)) {
    const value = Math.max(0, said) + UNDERSTATED;
    return { value, low: Math.max(0, value - STATED_WITHIN), high: value + STATED_WITHIN };
  }
  const seen = camera?.effort?.estimatedRir;
  if (seen) return { value: seen.value, low: Math.min(seen.low, seen.value), high: Math.max(seen.high, seen.value) };
  return { value: 0, low: 0, high: type === 'amrap' ? STATED_WITHIN : UNKNOWN_LEFT };
}

/** Half of how far Epley, Brzycki and Wathan lie apart. Kilograms. */
function halfRange(load: number, toFailure: number): number {
  const repetitions = Math.min(10, toFailure);
  if (repetitions <= 1) return 0;
  const shares = [1 + repetitions / 30, 36 / (37 - repetitions), 100 / (48.8 + 53.8 * Math.exp(-0.075 * repetitions))];
  return (load * (Math.max(...shares) - Math.min(...shares))) / 2;
}
