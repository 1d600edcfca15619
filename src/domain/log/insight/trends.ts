// What the camera and the strap measured of an exercise, workout by workout, and whether it changed: told only where that is certain enough.
import type { ExerciseRollup } from '../roll-up.ts';
import { type Estimate, meanOf, studentFrom, varianceOf, Z80, Z90 } from './interval.ts';

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
  return TREND_KINDS.map((kind) => ({
    kind,
    points: rollups.flatMap((rollup) => {
      const value = VALUES[kind](rollup);
      return value === undefined || !Number.isFinite(value)
        ? []
        : [{ day: rollup.day, workoutId: rollup.workoutId, value }];
    }),
  })).filter(({ points }) => points.length > 0);
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
