// How strong somebody is in one exercise, from every set they ever did of it: a Kalman filter over repetitions, whatever is known of the
// reserve, form and range. A set that nothing is known of bounds strength from below and says little else.
import { dayNumber } from './calendar.ts';
import { type Performance, UNDERSTATED } from './performances.ts';
import { fall, repetitionsAt } from './repetition-curve.ts';
import { DAY_DEVIATION, HALF_80, observedOn, TIRED_PER_SET } from './seen-strength.ts';
import {
  type Belief,
  beliefOf,
  expected,
  type Observation,
  observe,
  observeAtLeast,
  passed,
  shareBelow,
  STATE,
  surprise,
} from './strength-belief.ts';

/** Kilograms, whatever of the body is lifted included; `lowKg` to `highKg` holds the true figure in four of five cases. */
export interface StrengthInterval {
  readonly kg: number;
  readonly lowKg: number;
  readonly highKg: number;
}

export interface FilterOptions {
  /** Kilograms of the body that are lifted with the load; 0 where the load is all. */
  readonly bodyKg: number;
  /** Repetitions by which the person understates their reserve, where more is known of them than of people. */
  readonly understated?: Bias;
}

export interface Bias {
  readonly mean: number;
  readonly deviation: number;
}

/** People state about one repetition too few, and differ by about as much (Halperin 2022). */
export const USUAL_BIAS: Bias = { mean: UNDERSTATED, deviation: 1 };
/** Of the first day: whatever the load, the maximum may be some tenths off. */
const FIRST_DEVIATION = 0.4;
const TREND_DEVIATION = 0.002;
/**
 * Repetitions at the same share of the maximum differ between people by about 0.3 for each after the first (Nuzzo 2024): as a share of the
 * formula's fall, a quarter.
 */
const STEEPNESS_DEVIATION = 0.25;
/** Sets that nobody said anything of end with about three repetitions left (design default); how many is learnt for each exercise. */
const USUALLY_KEPT: Bias = { mean: 3, deviation: 2.5 };
/** Standard deviations off from which a day is taken for a slip, until the next one says the same. */
const DOUBTED_FROM = 4;
/** How much too sure the filter is of people whose days and curves are not as it takes them to be (simulated ones, see docs/progression-bench.md). */
const TOO_SURE = 1.4;
const DRIFT_PER_DAY = 0.006;
const TREND_MEMORY_DAYS = 60;
const STEEPNESS_MEMORY_DAYS = 120;
/** Strength holds for about three weeks without training, then falls slowly (Bosquet 2013). */
const HOLDS_DAYS = 21;
const LOST_PER_DAY = 0.0015;
const MOST_LOST = 0.3;
/** Repetitions usually kept may change by so many a day. */
const KEPT_DRIFT = 0.05;
const AWAY_DRIFT_PER_DAY = 0.006;

/** What came before so many days of it is long forgotten. */
const MOST_DAYS = 160;

/** After the last of the performances (oldest first); null where none says anything of strength. */
export function filterStrength(performances: readonly Performance[], options: FilterOptions): Belief | null {
  let belief: Belief | null = null;
  let before: Performance | null = null;
  let doubted = false;
  for (const performance of performances.slice(-MOST_DAYS)) {
    const day = dayNumber(performance.day);
    const now: Belief = belief === null ? unknown(day, options) : onDay(belief, day);
    const seen = observedOn(performance, before, now, options.bodyKg);
    before = performance;
    if (!seen) continue;
    const doubtful: boolean = belief !== null && surprise(now, seen.day) > DOUBTED_FROM;
    // One such day is a wrong number; a second one in a row is how it is now.
    if (doubtful && !doubted) {
      doubted = true;
      continue;
    }
    doubted = false;
    belief = observeAtLeast(observe(belief === null ? startedAt(now, seen.day) : now, seen.day), seen.least);
  }
  return belief;
}

/** The belief days later: the trend goes on while training may, and fades; long away, strength falls and is less sure. */
export function onDay(belief: Belief, day: number): Belief {
  const days = day - belief.day;
  if (!(days > 0)) return belief;
  const away = Math.max(0, days - HOLDS_DAYS);
  const trendKept = Math.exp(-days / TREND_MEMORY_DAYS);
  const steepnessKept = Math.exp(-days / STEEPNESS_MEMORY_DAYS);
  return passed(belief, {
    toDay: day,
    trainingDays: days - away,
    kept: [1, trendKept, steepnessKept, 1, 1],
    lost: Math.min(MOST_LOST, LOST_PER_DAY * away),
    added: [
      DRIFT_PER_DAY ** 2 * (days - away) + AWAY_DRIFT_PER_DAY ** 2 * Math.min(away, 365),
      TREND_DEVIATION ** 2 * (1 - trendKept ** 2),
      STEEPNESS_DEVIATION ** 2 * (1 - steepnessKept ** 2),
      0,
      KEPT_DRIFT ** 2 * Math.min(days, 30),
    ],
  });
}

/** What can be lifted `repetitions` times to failure on a day like others. */
export function liftedToFailure(belief: Belief, repetitions: number): StrengthInterval {
  const down = fall(repetitions);
  const { mean, variance } = expected(belief, [1, 0, -down, 0, 0]);
  const within = HALF_80 * TOO_SURE * Math.sqrt(variance);
  return { kg: Math.exp(mean - down), lowKg: Math.exp(mean - down - within), highKg: Math.exp(mean - down + within) };
}

/** How many repetitions a load (kilograms, body included) allows to failure, 0–MOST_REPETITIONS; fractions are part of one. */
export function repetitionsToFailure(belief: Belief, kg: number): number {
  const { maximum, steepness } = STATE;
  const down = ((belief.mean[maximum] ?? 0) - Math.log(kg)) / (1 + (belief.mean[steepness] ?? 0));
  return repetitionsAt(down);
}

/** Chance, 0–1, that a set of `repetitions` with `kg` (body included) cannot be finished after `before` working sets of it. */
export function chanceToMiss(belief: Belief, kg: number, repetitions: number, before: number): number {
  const down = fall(repetitions);
  const { mean, variance } = expected(belief, [1, 0, -down, 0, 0]);
  const spare = mean - down - TIRED_PER_SET * before - Math.log(kg);
  return 1 - shareBelow(spare / Math.hypot(Math.sqrt(variance), DAY_DEVIATION));
}

/** Repetitions with `kg` (body included) that leave `reserve` in the last of `sets` sets; may be negative. */
export function repetitionsLeaving(belief: Belief, kg: number, reserve: number, sets: number): number {
  return repetitionsToFailure(belief, kg * Math.exp(TIRED_PER_SET * Math.max(0, sets - 1))) - reserve;
}

function unknown(day: number, { understated = USUAL_BIAS }: FilterOptions): Belief {
  return beliefOf(
    day,
    [0, 0, 0, understated.mean, USUALLY_KEPT.mean],
    [FIRST_DEVIATION, TREND_DEVIATION, STEEPNESS_DEVIATION, understated.deviation, USUALLY_KEPT.deviation],
  );
}

function startedAt(belief: Belief, { value, weights }: Observation): Belief {
  const [, ...others] = belief.mean;
  return { ...belief, mean: [value - expected({ ...belief, mean: [0, ...others] }, weights).mean, ...others] };
}
