// What is believed of one lift: five numbers with their covariance, moved on by days and by what was seen. Plain linear algebra of a
// Kalman filter with one observation at a time.

/**
 * Logarithm of the one-repetition maximum (kilograms, whatever of the body is lifted included), its trend a day, by how much more steeply than the
 * formula this person's load falls with repetitions (as a share), repetitions by which they understate their reserve, and repetitions
 * they usually keep where they say nothing.
 */
export const STATE = { maximum: 0, trend: 1, steepness: 2, understated: 3, kept: 4 } as const;
const SIZE = 5;

export interface Belief {
  /** Whole days since 1970-01-01 it is meant for. */
  readonly day: number;
  /** In the order of STATE. */
  readonly mean: readonly number[];
  /** SIZE × SIZE, row by row. */
  readonly covariance: readonly number[];
}

/** A weighted sum of the state was seen as `value`, off by `deviation`. */
export interface Observation {
  readonly weights: readonly number[];
  readonly value: number;
  readonly deviation: number;
}

export function beliefOf(day: number, mean: readonly number[], deviations: readonly number[]): Belief {
  const covariance = Array.from({ length: SIZE * SIZE }, (_none, at) => {
    const row = Math.floor(at / SIZE);
    return row === at % SIZE ? (deviations[row] ?? 0) ** 2 : 0;
  });
  return { day, mean, covariance };
}

/** The expected weighted sum and its variance. */
export function expected(
  belief: Belief,
  weights: readonly number[],
): { readonly mean: number; readonly variance: number } {
  const gained = times(belief.covariance, weights);
  return { mean: dot(belief.mean, weights), variance: Math.max(0, dot(gained, weights)) };
}

/** Beyond so many standard deviations an observation counts the less the further off it is: a slip must not move what years have shown. */
const ROBUST_FROM = 2.5;
/** The same for less than expected: there are more bad days, of pain, strain and little sleep, than days beyond oneself. */
const ROBUST_BELOW = 1.5;

/** How far off an observation is, in standard deviations, 0 and up. */
export function surprise(belief: Belief, { weights, value, deviation }: Observation): number {
  const { mean, variance } = expected(belief, weights);
  return Math.abs(value - mean) / Math.sqrt(variance + deviation ** 2);
}

export function observe(belief: Belief, { weights, value, deviation }: Observation): Belief {
  const gained = times(belief.covariance, weights);
  const spread = dot(gained, weights);
  const over = value - dot(belief.mean, weights);
  const plain = spread + deviation ** 2;
  const off = Math.abs(over) / Math.sqrt(plain);
  const from = over < 0 ? ROBUST_BELOW : ROBUST_FROM;
  const variance = off > from ? spread + deviation ** 2 * (off / from) ** 2 : plain;
  return shifted(belief, gained, over / variance, 1 / variance);
}

/**
 * The weighted sum is at least `value`, seen with `deviation`: what could be done is no less than what was done. The normal distribution
 * cut off there is replaced by the one of the same mean and variance.
 */
export function observeAtLeast(belief: Belief, { weights, value, deviation }: Observation): Belief {
  const gained = times(belief.covariance, weights);
  const variance = dot(gained, weights) + deviation ** 2;
  const above = (dot(belief.mean, weights) - value) / Math.sqrt(variance);
  // Well above it nothing new is said: the sets behind it have spoken already.
  if (above > 1) return belief;
  const hazard = hazardBelow(Math.max(-ROBUST_FROM, above));
  const shrink = hazard * (hazard + Math.max(-ROBUST_FROM, above));
  return shifted(belief, gained, hazard / Math.sqrt(variance), shrink / variance);
}

/** What happens to a belief between two days that something was seen on. */
export interface Passing {
  readonly toDay: number;
  /** Days over which the trend is added to the maximum. */
  readonly trainingDays: number;
  /** Share of each part of the state that is left after them, 0–1, in the order of STATE. */
  readonly kept: readonly number[];
  /** Taken off the logarithm of the maximum. */
  readonly lost: number;
  /** Variances that are added, in the order of STATE. */
  readonly added: readonly number[];
}

export function passed(belief: Belief, { toDay, trainingDays, kept, lost, added }: Passing): Belief {
  const { maximum, trend } = STATE;
  // F: each part times what is kept of it, and the maximum by the trend beside that. Covariance: F·P·Fᵀ.
  const forward = (values: readonly number[]): readonly number[] =>
    values.map((value, at) => value * (kept[at] ?? 1) + (at === maximum ? trainingDays * (values[trend] ?? 0) : 0));
  const rows = Array.from({ length: SIZE }, (_none, row) =>
    forward(belief.covariance.slice(row * SIZE, (row + 1) * SIZE)),
  );
  const columns = Array.from({ length: SIZE }, (_none, column) => forward(rows.map((row) => row[column] ?? 0)));
  return {
    day: toDay,
    mean: forward(belief.mean).map((value, at) => (at === maximum ? value - lost : value)),
    covariance: Array.from({ length: SIZE * SIZE }, (_none, at) => {
      const row = Math.floor(at / SIZE);
      const column = at % SIZE;
      return (columns[column]?.[row] ?? 0) + (row === column ? (added[row] ?? 0) : 0);
    }),
  };
}

function shifted(belief: Belief, gained: readonly number[], by: number, shrink: number): Belief {
  return {
    day: belief.day,
    mean: belief.mean.map((value, at) => value + (gained[at] ?? 0) * by),
    covariance: belief.covariance.map(
      (value, at) => value - (gained[Math.floor(at / SIZE)] ?? 0) * (gained[at % SIZE] ?? 0) * shrink,
    ),
  };
}

function times(covariance: readonly number[], weights: readonly number[]): readonly number[] {
  return weights.map((_weight, row) =>
    weights.reduce((sum, weight, column) => sum + weight * (covariance[row * SIZE + column] ?? 0), 0),
  );
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

/** φ(x)/Φ(x) of the standard normal. */
function hazardBelow(x: number): number {
  return Math.exp(-(x ** 2) / 2) / Math.sqrt(2 * Math.PI) / shareBelow(x);
}

/** Φ(x) of the standard normal, by Abramowitz and Stegun 26.2.17: off by less than 1e-7. */
export function shareBelow(x: number): number {
  const density = Math.exp(-(x ** 2) / 2) / Math.sqrt(2 * Math.PI);
  const t = 1 / (1 + 0.2316419 * Math.abs(x));
  const tail =
    density * t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return x >= 0 ? 1 - tail : tail;
}
