// What the camera and the strap measured of an exercise, workout by workout, and whether it changed: told only where that is certain enough.
import type { ExerciseRollup } from '../roll-up.ts';
import { dayOrdinal } from './day-ordinal.ts';
import { type Estimate, meanOf, medianOf, studentFrom, varianceOf, Z80, Z90 } from './interval.ts';
import { logLikelihood, type Measurement, smoothLevel } from './local-level.ts';

export const TREND_KINDS = ['form', 'range', 'tempo', 'velocity', 'symmetry', 'heart', 'effort'] as const;
export type TrendKind = (typeof TREND_KINDS)[number];

export interface TrendPoint {
  readonly day: string;
  readonly workoutId: string;
  readonly value: number;
}

export interface Trend {
  readonly kind: TrendKind;
  /** Oldest first. Score 0–100, degrees, seconds of a whole repetition, body heights a second, 0–1, beats a minute, RPE. */
  readonly points: readonly TrendPoint[];
}

const VALUES: Readonly<Record<TrendKind, (rollup: ExerciseRollup) => number | undefined>> = {
  form: ({ formScore }) => formScore,
  range: ({ romDeg }) => romDeg,
  tempo: ({ tempo }) => tempo && (tempo.eccentricMs + tempo.pauseMs + tempo.concentricMs) / 1000,
  velocity: ({ velocity }) => velocity,
  symmetry: ({ symmetry }) => symmetry,
  heart: ({ meanBpm }) => meanBpm,
  effort: ({ rpe }) => rpe,
};

/** Those that have at least one point. */
export function trendsOf(rollups: readonly ExerciseRollup[]): readonly Trend[] {
  return TREND_KINDS.map((kind) => {
    const points: TrendPoint[] = [];
    for (const rollup of rollups) {
      const value = VALUES[kind](rollup);
      if (value !== undefined && Number.isFinite(value))
        points.push({ day: rollup.day, workoutId: rollup.workoutId, value });
    }
    return { kind, points };
  }).filter(({ points }) => points.length > 0);
}

export type TrendChange =
  | { readonly kind: 'too_little'; readonly workouts: number }
  | ({
      /** `same`: no change, or none that can be told from chance, or one too small to matter. */
      readonly kind: 'up' | 'down' | 'same';
      /** Workouts that were compared: the latest ones, and as many or more before them. */
      readonly latest: number;
      readonly earlier: number;
    } & Estimate);

/** Changes smaller than these are not worth a word (design defaults; a mean over a set of phone poses is no better than 3°). */
const MATTERS: Readonly<Record<TrendKind, number>> = {
  form: 2,
  range: 3,
  tempo: 0.2,
  velocity: 0.02,
  symmetry: 0.02,
  heart: 3,
  effort: 0.3,
};
const LATEST = 5;
const MIN_EACH = 3;

/**
 * The mean of the latest workouts (five, or half of them where there are fewer than ten) less the mean of up to twice as many before
 * them, with Welch's 80 % interval (1947). It is up or down only where the 90 % interval leaves out zero and the change matters.
 */
export function trendChange({ kind, points }: Trend): TrendChange {
  return changeOf(points, MATTERS[kind]);
}

/** The same of any numbers, of which a change by less than `matters` is not worth a word. */
export function changeOf(points: readonly { readonly value: number }[], matters: number): TrendChange {
  const latestCount = Math.min(LATEST, Math.floor(points.length / 2));
  const latest = points.slice(points.length - latestCount).map(({ value }) => value);
  const earlier = points.slice(Math.max(0, points.length - 3 * latestCount), points.length - latestCount);
  if (latestCount < MIN_EACH || earlier.length < MIN_EACH) return { kind: 'too_little', workouts: points.length };
  const before = earlier.map(({ value }) => value);
  const [a, b] = [varianceOf(latest) / latest.length, varianceOf(before) / before.length];
  // Numbers that never differ were rounded somewhere; their error is not zero.
  const error = Math.max(Math.sqrt(a + b), matters / 4);
  const degrees = a + b === 0 ? latest.length + before.length - 2 : welch(a, b, latest.length, before.length);
  const value = meanOf(latest) - meanOf(before);
  const half = studentFrom(Z80, degrees) * error;
  const told = { value, low: value - half, high: value + half, latest: latest.length, earlier: before.length };
  const isCertain = Math.abs(value) > studentFrom(Z90, degrees) * error;
  if (!isCertain || Math.abs(value) < matters) return { kind: 'same', ...told };
  return { kind: value > 0 ? 'up' : 'down', ...told };
}

function welch(a: number, b: number, n: number, m: number): number {
  return (a + b) ** 2 / (a ** 2 / (n - 1) + b ** 2 / (m - 1));
}

/** Fewer points have no course. */
const MIN_COURSE = 8;
/** Drift of a day as a share of the scatter's variance: from hardly any to a tenth. */
const DRIFTS = [0.0005, 0.002, 0.008, 0.03, 0.1];
const ENOUGH_FOR_DRIFT = 300;
/** From the median of absolute differences of neighbours to a standard deviation of each (normal distribution). */
const DIFFERENCE_TO_SCATTER = 1 / (0.6745 * Math.SQRT2);

export interface CoursePoint extends Estimate {
  readonly day: string;
}

/**
 * The likely course through points that scatter, with its 80 % interval, at each point: the local-level model (local-level.ts), its scatter
 * read off neighbouring points, its drift the likeliest of a few. Empty of too few points.
 */
export function trendCourse({ kind, points }: Trend): readonly CoursePoint[] {
  if (points.length < MIN_COURSE) return [];
  const steps = points.slice(1).map(({ value }, at) => Math.abs(value - (points[at]?.value ?? value)));
  const scatter = Math.max(DIFFERENCE_TO_SCATTER * medianOf(steps), MATTERS[kind] / 4);
  const measurements = points.map(({ day, value }): Measurement => ({
    at: dayOrdinal(day),
    value,
    variance: scatter ** 2,
  }));
  const recent = measurements.slice(-ENOUGH_FOR_DRIFT);
  let [drift, best] = [0, Number.NEGATIVE_INFINITY];
  for (const share of DRIFTS) {
    const likelihood = logLikelihood(recent, share * scatter ** 2, 1);
    if (likelihood > best) [drift, best] = [share * scatter ** 2, likelihood];
  }
  return smoothLevel(measurements, drift).levels.map(({ value, variance }, at) => {
    const half = Z80 * Math.sqrt(variance);
    return { day: points[at]?.day ?? '', value, low: value - half, high: value + half };
  });
}
