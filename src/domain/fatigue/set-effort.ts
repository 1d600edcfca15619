// What a set shows of tiredness, repetition by repetition: speed lost against the best of its first three, range lost, sides drifting apart.
import type { Lift, LiftingVelocity } from './measure-lift.ts';

/** One counted repetition, as far as tiredness goes. `lift` null where it could not be measured. */
export interface RepetitionEffort {
  readonly lift: Lift | null;
  /** 0 start … 1 the movement's full range. */
  readonly depth: number;
  /** 1 = both sides alike; null where only one is seen. */
  readonly symmetry: number | null;
}

/** As `lossAfter` takes repetitions: from a set under way, or out of the log. */
export type Velocities = readonly (Pick<LiftingVelocity, 'mean' | 'error'> | null)[];

export interface SetEffort {
  /** Mean lifting velocity of each repetition in order, full ranges per second; null where it could not be measured. */
  readonly velocities: readonly (number | null)[];
  /** Share of the speed lost, 0.2 = a fifth; below 0 it went faster. Null under four measured repetitions. */
  readonly loss: number | null;
  /** One standard error of `loss`. */
  readonly lossError: number | null;
  /** Share of the range lost, last two against the first three. Null under five repetitions. */
  readonly rangeDecay: number | null;
  /** Change of symmetry, last two against the first three: −0.1 = a tenth more lopsided. Null where it was not seen in both. */
  readonly symmetryDrift: number | null;
}

export const NO_EFFORT: SetEffort = {
  velocities: [],
  loss: null,
  lossError: null,
  rangeDecay: null,
  symmetryDrift: null,
};

/** Best of so many first repetitions is what the rest are held against. */
const FIRST = 3;
/** The present is the mean of so many last ones: a single one is known to a tenth, more or less. */
const LAST = 2;
const LEAST_MEASURED = FIRST + 1;
const LEAST_COUNTED = FIRST + LAST;
/** The best of three equals is by chance so many standard errors above them (expected maximum of two and of three normals). */
const LUCK_OF_BEST: Readonly<Record<number, number>> = { 2: 0.564, 3: 0.846 };

export function setEffort(repetitions: readonly RepetitionEffort[]): SetEffort {
  const velocities = velocitiesOf(repetitions);
  const losses = lossAfter(velocities, velocities.length);
  return {
    velocities: velocities.map((velocity) => velocity?.mean ?? null),
    loss: losses?.loss ?? null,
    lossError: losses?.error ?? null,
    rangeDecay: rangeDecay(repetitions),
    symmetryDrift: symmetryDrift(repetitions),
  };
}

/**
 * Against the movement's full range: how far each repetition went is compared within the set by the picture, which tells it better than a
 * joint's angle does, and the set as a whole is as deep as the counter's depths say.
 */
export function velocitiesOf(repetitions: readonly RepetitionEffort[]): readonly (LiftingVelocity | null)[] {
  const lifts = repetitions.flatMap(({ lift }) => lift ?? []);
  const usualPx = median(lifts.map(({ lengthPx }) => lengthPx));
  const usualDepth = median(repetitions.flatMap(({ lift, depth }) => (lift ? [depth] : [])));
  return repetitions.map(({ lift }) => {
    if (!lift || usualPx <= 0) return null;
    const range = (usualDepth * lift.lengthPx) / usualPx;
    return { mean: range * lift.ownMean, peak: range * lift.ownPeak, error: lift.error };
  });
}

/** The share of speed lost after the first `count` repetitions; null where too few of them were measured. */
export function lossAfter(
  velocities: Velocities,
  count: number,
): { readonly loss: number; readonly error: number } | null {
  const upTo = velocities.slice(0, count);
  const first = upTo.slice(0, FIRST).flatMap((velocity) => velocity ?? []);
  const last = upTo
    .slice(FIRST)
    .flatMap((velocity) => velocity ?? [])
    .slice(-LAST);
  if (first.length < 2 || last.length === 0 || first.length + last.length < LEAST_MEASURED) return null;
  // Only the latest say where the set stands.
  if (upTo.slice(-LAST).every((velocity) => velocity === null)) return null;
  const best = first.reduce((a, b) => (b.mean > a.mean ? b : a));
  const typicalError = first.reduce((sum, { error }) => sum + error, 0) / first.length;
  const reference = best.mean * (1 - Math.min(0.5, (LUCK_OF_BEST[first.length] ?? 0) * luckShare(first, typicalError)));
  const now = last.reduce((sum, { mean }) => sum + mean, 0) / last.length;
  const nowError = Math.hypot(...last.map(({ mean, error }) => mean * error)) / last.length;
  return { loss: 1 - now / reference, error: Math.hypot(nowError, (now * best.error) / 1.5) / reference };
}

/**
 * Standard deviations by which luck alone lifts the best, as a share of the mean: of the spread that is seen, the part that the errors told
 * explain. Three that lie closer together than those leave less to luck.
 */
function luckShare(first: readonly Pick<LiftingVelocity, 'mean'>[], typicalError: number): number {
  const mean = first.reduce((sum, velocity) => sum + velocity.mean, 0) / first.length;
  const spread = Math.sqrt(
    first.reduce((sum, velocity) => sum + (velocity.mean / mean - 1) ** 2, 0) / (first.length - 1),
  );
  return spread <= typicalError ? spread : (typicalError * typicalError) / spread;
}

function rangeDecay(repetitions: readonly RepetitionEffort[]): number | null {
  if (repetitions.length < LEAST_COUNTED) return null;
  const lengths = repetitions.map(({ lift }) => lift?.lengthPx ?? null);
  const [first, last] = [lengths.slice(0, FIRST), lengths.slice(-LAST)];
  const seen = [...first, ...last].every((length) => length !== null);
  const ranges = seen ? lengths.map((length) => length ?? 0) : repetitions.map(({ depth }) => depth);
  const usual = median(ranges.slice(0, FIRST));
  return usual > 0 ? 1 - mean(ranges.slice(-LAST)) / usual : null;
}

function symmetryDrift(repetitions: readonly RepetitionEffort[]): number | null {
  if (repetitions.length < LEAST_COUNTED) return null;
  const seen = (some: readonly RepetitionEffort[]) => some.flatMap(({ symmetry }) => symmetry ?? []);
  const [first, last] = [seen(repetitions.slice(0, FIRST)), seen(repetitions.slice(-LAST))];
  return first.length === 0 || last.length === 0 ? null : mean(last) - mean(first);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
