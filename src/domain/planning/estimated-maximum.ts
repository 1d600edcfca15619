// Estimated one-repetition maximum: what a set says about strength. Only sets of up to ten repetitions say anything.

const MAX_REPETITIONS = 10;

/** Wathan 1994: 100w / (48.8 + 53.8·e^(−0.075r)). The share of the maximum that `repetitions` to failure allow, 0–1. */
function wathanShare(repetitions: number): number {
  return (48.8 + 53.8 * Math.exp(-0.075 * repetitions)) / 100;
}

/** Epley 1985: w(1 + r/30), kilograms. */
function epley(loadKg: number, repetitions: number): number {
  return repetitions <= 1 ? loadKg : loadKg * (1 + repetitions / 30);
}

/** Brzycki 1993: 36w/(37 − r), kilograms. */
function brzycki(loadKg: number, repetitions: number): number {
  return (36 * loadKg) / (37 - repetitions);
}

function wathan(loadKg: number, repetitions: number): number {
  return repetitions <= 1 ? loadKg : loadKg / wathanShare(repetitions);
}

/**
 * Kilograms, the median of the three formulas; null where the set says nothing (no load, no repetitions, more than ten). `left`:
 * repetitions that were really left at its end (see reserveOf in performances.ts); 0 where that is not known.
 */
export function estimatedMaximum(loadKg: number, repetitions: number, left = 0): number | null {
  if (!(loadKg > 0) || !(repetitions >= 1) || repetitions > MAX_REPETITIONS) return null;
  const reserve = Number.isFinite(left) ? Math.max(0, left) : 0;
  const toFailure = Math.min(MAX_REPETITIONS, repetitions + reserve);
  const estimates = [epley(loadKg, toFailure), brzycki(loadKg, toFailure), wathan(loadKg, toFailure)];
  return estimates.sort((a, b) => a - b)[1] ?? null;
}

/** Kilograms that allow `repetitions` with `repetitionsInReserve` left, by Wathan; not rounded to plates. */
export function loadFor(maximumKg: number, repetitions: number, repetitionsInReserve: number): number {
  return maximumKg * wathanShare(Math.min(30, repetitions + repetitionsInReserve));
}
