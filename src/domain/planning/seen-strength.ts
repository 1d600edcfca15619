// What a day of training says of strength: load, repetitions and what was left, each as far as it is known, as one observation for the filter.
import { daysBetween } from './calendar.ts';
import { FULL_DEPTH, GOOD_SET_SCORE } from './harder-variants.ts';
import type { HistorySet } from './history.ts';
import type { Performance } from './performances.ts';
import { fall, fallSlope, MOST_REPETITIONS, repetitionsAt } from './repetition-curve.ts';
import { type Belief, type Observation, STATE } from './strength-belief.ts';

/** Half of an 80 % interval, in standard deviations. */
export const HALF_80 = 1.2816;
/** How far the maximum of a day is from that of the week: 2–3 % between tests (Grgic 2020, test-retest of maxima). */
export const DAY_DEVIATION = 0.03;
const SET_DEVIATION = 0.012;
/** Each working set before it costs a set about half a repetition. */
export const TIRED_PER_SET = 0.012;
/** Beyond ten repetitions endurance tells more than strength. */
const LONG_SET_FROM = 10;
const LONG_SET_DEVIATION = 0.01;
/** More than anybody lifts of a bar: such a set is none. */
const MOST_KG = 520;
/** Of a set's deviation, the share that its neighbours have in common with it. */
const SAME_FOR_ALL = 0.6;
/** What a repetition without any of its range would be easier by; a tenth of the range short says about a twentieth less. */
const SHORT_RANGE = 0.5;

/** `least`: what was surely done; its value is -Infinity where no set was sound. */
export interface SeenDay {
  readonly day: Observation;
  readonly least: Observation;
}

/** Stated from here on it means: more than I can tell. So it is of a set that was stopped so many short of another one. */
const MANY_LEFT = 7;
const MANY_DEVIATION = 6;
/** The time before is compared with only so many days back. */
const LATELY_DAYS = 13;
/** Of one day; more of them come from imports gone wrong. */
const MOST_SETS = 40;

/** All sets of a day as one observation, as the day is a good one or a bad one for all of them; and the most that was surely done. */
export function observedOn(
  { day, sets: all }: Performance,
  before: Performance | null,
  belief: Belief,
  bodyKg: number,
): SeenDay | null {
  const sets = all.slice(0, MOST_SETS);
  const seen: Observation[] = [];
  let least: Observation | null = null;
  for (const [at, set] of sets.entries()) {
    const kg = (set.loadKg ?? 0) + bodyKg;
    const reps = set.reps ?? 0;
    if (!(kg > 0) || kg > MOST_KG || !(reps >= 1) || reps > MOST_REPETITIONS) continue;
    const cutShort = !tellsReserve(set) && mostDone(sets, set.loadKg) - reps >= MANY_LEFT;
    if (!cutShort) seen.push(observedSet(set, kg, at, endedEarly(set, sets.slice(0, at), day, before), belief));
    const surely = Math.min(MOST_REPETITIONS, reps + surelyLeft(set));
    const down = fall(surely);
    const value = Math.log(kg) + down;
    if (isSound(set) && (least === null || value > least.value))
      least = { weights: [1, 0, -down, 0, 0], value, deviation: Math.hypot(DAY_DEVIATION, longSetDeviation(surely)) };
  }
  const whole = together(seen);
  return whole && { day: whole, least: least ?? { ...whole, value: Number.NEGATIVE_INFINITY } };
}

/** What one set says: load, repetitions and what was left make a maximum, as far as each is known. */
function observedSet(set: HistorySet, kg: number, before: number, early: boolean, belief: Belief): Observation {
  const reps = set.reps ?? 0;
  const { maximum, steepness } = STATE;
  const down = ((belief.mean[maximum] ?? 0) - Math.log(kg)) / (1 + (belief.mean[steepness] ?? 0));
  const left = leftOf(set, repetitionsAt(down) - reps, early, belief);
  const toFailure = Math.min(MOST_REPETITIONS, Math.max(1, reps + left.value));
  const slope = fallSlope(toFailure);
  const depth = finite(set.meanDepth) ?? 1;
  const short = depth < FULL_DEPTH ? 1 - Math.max(0, depth) : 0;
  const weights = [1, 0, -fall(toFailure), 0, 0];
  let value = Math.log(kg) + fall(toFailure) + TIRED_PER_SET * Math.min(before, 6) - SHORT_RANGE * short;
  if (left.by !== null) {
    weights[left.by] = -slope;
    value -= slope * (belief.mean[left.by] ?? 0);
  }
  const deviation = Math.hypot(
    SET_DEVIATION + TIRED_PER_SET * Math.min(before, 6),
    slope * left.deviation,
    longSetDeviation(toFailure),
    SHORT_RANGE * short,
  );
  return { weights, value, deviation: isSound(set) ? deviation : 2 * deviation };
}

/** Who says that many are left has some left. */
export function surelyLeft({ rir, rpe }: HistorySet): number {
  const said = finite(rir) ?? (finite(rpe) === undefined ? 0 : 10 - (rpe ?? 10));
  return said >= MANY_LEFT ? Math.min(10, said) - 1 : 0;
}

interface Left {
  readonly value: number;
  readonly deviation: number;
  /** The part of the state that shifts it, if any. */
  readonly by: number | null;
}

function leftOf(set: HistorySet, foreseen: number, early: boolean, { mean }: Belief): Left {
  if (set.type === 'failure') return { value: 0, deviation: 0.4, by: null };
  const said = set.rir ?? (set.rpe === undefined ? undefined : 10 - set.rpe);
  if (said !== undefined && Number.isFinite(said)) {
    const stated = Math.min(10, Math.max(0, said));
    // The further from failure, the worse it is told (Halperin 2022).
    const value = Math.max(0, stated + (mean[STATE.understated] ?? 0));
    // By what was to be expected too: else bad days would count for more than good ones.
    const far = Math.max(stated, Math.min(MANY_LEFT, foreseen - (mean[STATE.understated] ?? 0)));
    const deviation = stated >= MANY_LEFT ? MANY_DEVIATION : 0.8 + 0.3 * far;
    return { value, deviation, by: STATE.understated };
  }
  const { estimatedRir: seen, estimatedRirLow: low, estimatedRirHigh: high } = set;
  if (seen !== undefined && low !== undefined && high !== undefined && Number.isFinite(seen + low + high))
    // The wider side: at its lower end the interval is cut off at nothing left.
    return { value: clamped(seen), deviation: Math.max(0.6, high - seen, seen - low) / HALF_80, by: null };
  // As many as go, or as many as go with a few kept: the log does not say which.
  if (set.type === 'amrap') return { value: 1.5, deviation: 1.2, by: null };
  if (early) return { value: 0.7, deviation: 1, by: null };
  return { value: clamped(mean[STATE.kept] ?? 0), deviation: 1, by: STATE.kept };
}

/** Whether what was left at the end of the set is known in any way. */
export function tellsReserve({ type, rir, rpe, estimatedRir }: HistorySet): boolean {
  return (
    type === 'amrap' || type === 'failure' || [rir, rpe, estimatedRir].some((value) => finite(value) !== undefined)
  );
}

/** Repetitions of a set with about the load, or more, that was taken as far as it went; 0 where there is none. */
function mostDone(sets: readonly HistorySet[], loadKg = 0): number {
  return sets.reduce(
    (most, { type, reps = 0, loadKg: other = 0 }) =>
      type !== 'normal' && other >= 0.8 * loadKg ? Math.max(most, reps) : most,
    0,
  );
}

/** Fewer repetitions than with the same load earlier that day or than in any set of the time before: it most likely ended at the limit. */
function endedEarly(set: HistorySet, earlier: readonly HistorySet[], day: string, before: Performance | null): boolean {
  const alike = (other: HistorySet): boolean => other.loadKg === set.loadKg && other.reps !== undefined;
  const reps = set.reps ?? 0;
  if (earlier.some((other) => alike(other) && (other.reps ?? 0) > reps)) return true;
  // After days off one begins again with fewer.
  if (before === null || daysBetween(before.day, day) > LATELY_DAYS) return false;
  const last = before.sets.filter(alike);
  return last.length > 0 && last.every((other) => (other.reps ?? 0) > reps);
}

/** Weighted by how sure each is; the day's own deviation is added once. */
function together(all: readonly Observation[]): Observation | null {
  const [first] = all;
  if (!first) return null;
  const shares = all.map(({ deviation }) => 1 / deviation ** 2);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const mean = (of: (one: Observation) => number): number =>
    all.reduce((sum, one, at) => sum + ((shares[at] ?? 0) / whole) * of(one), 0);
  return {
    weights: first.weights.map((_weight, at) => mean(({ weights }) => weights[at] ?? 0)),
    value: mean(({ value }) => value),
    // What is off in one set of a day is much the same in the next: more sets make it surer only by so much.
    deviation: Math.hypot(
      DAY_DEVIATION,
      1 / Math.sqrt(whole),
      SAME_FOR_ALL * Math.min(...all.map(({ deviation }) => deviation)),
    ),
  };
}

function isSound({ setScore, meanDepth }: HistorySet): boolean {
  return (setScore ?? 100) >= GOOD_SET_SCORE && (meanDepth ?? 1) >= FULL_DEPTH;
}

function finite(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}

/** How far off a long set may be: a hundredth for each repetition after the tenth, much more after the twentieth. */
function longSetDeviation(repetitions: number): number {
  const [beyond, far] = [Math.max(0, repetitions - LONG_SET_FROM), Math.max(0, repetitions - 2 * LONG_SET_FROM)];
  return LONG_SET_DEVIATION * beyond + 0.1 * far;
}

function clamped(left: number): number {
  return Math.min(10, Math.max(0, left));
}
