// How strong somebody is in one exercise over time: each workout's estimate with its interval, and the likely course through them.
//
// Method. Estimates are taken on the logarithm (errors of the formulas grow with the load). What a roll-up states as an 80 % interval is
// split in two: the formula's own error, which is much the same from workout to workout for the same person and falls out of every
// change (a quarter of the variance, design default), and the day's error, at least 2.5 % (day-to-day variation of a true maximum:
// coefficients of variation of 0.5–12 %, median 4 %, in Grgic 2020, with practice 2–3 %). Through the day's errors a local-level
// model is laid (local-level.ts); how fast strength drifts, and whether the stated errors are too wide or too narrow for this
// person, is taken from a small grid by the highest likelihood with a prior on the usual.
import { dayOrdinal } from './day-ordinal.ts';
import type { ExerciseRollup } from '../roll-up.ts';
import { type Estimate, Z80, Z90 } from './interval.ts';
import { type Course, logLikelihood, type Measurement, smoothLevel } from './local-level.ts';

export interface StrengthPoint extends Estimate {
  /** Days since 1970, local. */
  readonly dayNumber: number;
  readonly day: string;
  readonly workoutId: string;
  readonly setId: string;
}

export interface StrengthLevel extends Estimate {
  readonly dayNumber: number;
}

export interface StrengthTrend {
  /** Oldest first, in kilograms. */
  readonly points: readonly StrengthPoint[];
  /** At every point, and once a week where nothing was done for long: there the interval widens. Empty with fewer than three points. */
  readonly levels: readonly StrengthLevel[];
  readonly course: Course | null;
}

/** Share of the stated variance that is the formula's and stays. */
const LASTING = 0.25;
/** Smallest error of one workout's estimate, on the logarithm. */
const DAILY = 0.025;
/** Drift on the logarithm in a day, as standard deviations: 0.3–2.5 % in a week. The prior's middle is 1 %. */
const DRIFTS = [0.003, 0.006, 0.01, 0.016, 0.025].map((weekly) => weekly / Math.sqrt(7));
const USUAL_DRIFT = 0.01 / Math.sqrt(7);
/** On the stated errors. */
const SCALES = [0.6, 1, 1.6];
/** Widths of the prior on the logarithm. */
const PRIOR_DRIFT = 0.6;
const PRIOR_SCALE = 0.4;
const MIN_POINTS = 3;
/** How fast somebody's strength drifts is read off so many of the latest workouts. */
const ENOUGH_FOR_DRIFT = 300;
const GAP_DAYS = 10;
const STEP_DAYS = 7;

/** Roll-ups of one exercise, oldest first. */
export function strengthTrend(rollups: readonly ExerciseRollup[]): StrengthTrend {
  const points: StrengthPoint[] = [];
  for (const { maximum, day, workoutId } of rollups) {
    const at = dayOrdinal(day);
    if (!maximum || !(maximum.kg > 0) || !Number.isFinite(at)) continue;
    const { kg, lowKg, highKg, setId } = maximum;
    points.push({
      dayNumber: at,
      day,
      workoutId,
      setId,
      value: kg,
      low: Math.min(kg, lowKg),
      high: Math.max(kg, highKg),
    });
  }
  if (points.length < MIN_POINTS) return { points, levels: [], course: null };
  const errors = points.map(statedError);
  const lasting = LASTING * medianSquare(errors);
  const measurements = withWeeksBetween(points, errors);
  const course = likeliest(measurements);
  const levels = course.levels.map(({ at, value, variance }) => {
    const half = Z80 * Math.sqrt(variance + lasting);
    return { dayNumber: at, value: Math.exp(value), low: Math.exp(value - half), high: Math.exp(value + half) };
  });
  return { points, levels, course };
}

/** Standard deviation on the logarithm; the smallest where the roll-up states none. */
function statedError({ low, high }: Estimate): number {
  const width = low > 0 ? Math.log(high / low) / (2 * Z80) : 0.2;
  return Math.max(DAILY, width);
}

function medianSquare(errors: readonly number[]): number {
  return ([...errors].sort((a, b) => a - b)[Math.floor(errors.length / 2)] ?? DAILY) ** 2;
}

function withWeeksBetween(points: readonly StrengthPoint[], errors: readonly number[]): readonly Measurement[] {
  const rows: Measurement[] = [];
  points.forEach(({ dayNumber: at, value }, k) => {
    const before = points[k - 1]?.dayNumber ?? at;
    if (at - before > GAP_DAYS)
      for (let week = before + STEP_DAYS; week < at; week += STEP_DAYS) rows.push({ at: week });
    const stated = errors[k] ?? DAILY;
    rows.push({ at, value: Math.log(value), variance: Math.max(DAILY ** 2, (1 - LASTING) * stated ** 2) });
  });
  return rows;
}

function likeliest(measurements: readonly Measurement[]): Course {
  const recent = measurements.slice(-ENOUGH_FOR_DRIFT);
  let best = { drift: USUAL_DRIFT, scale: 1, score: Number.NEGATIVE_INFINITY };
  for (const drift of DRIFTS)
    for (const scale of SCALES) {
      const prior = (Math.log(drift / USUAL_DRIFT) / PRIOR_DRIFT) ** 2 / 2 + (Math.log(scale) / PRIOR_SCALE) ** 2 / 2;
      const score = logLikelihood(recent, drift ** 2, scale) - prior;
      if (score > best.score) best = { drift, scale, score };
    }
  const { drift, scale } = best;
  const scaled = measurements.map(({ at, value, variance }): Measurement =>
    value === undefined || variance === undefined ? { at } : { at, value, variance: variance * scale ** 2 },
  );
  return smoothLevel(scaled, drift ** 2);
}

/** What became of strength since a day. Kilograms, with the 80 % interval of the change. */
export type StrengthChange =
  | { readonly kind: 'too_little'; readonly workouts: number }
  | ({
      /** `unclear`: it may have gone either way; `same`: whichever way, not by much. */
      readonly kind: 'up' | 'down' | 'same' | 'unclear';
      readonly fromDay: number;
      readonly toDay: number;
    } & Estimate);

/** Fewer workouts or days between the first and the last than these say nothing of a change. */
const MIN_WORKOUTS = 4;
const MIN_DAYS = 14;
/** On the logarithm: a change certainly smaller than this is none (about one plate pair on 100 kg). */
const DEAD = 0.03;

/** From the first workout on or after `fromDay` (days since 1970) to the last one. */
export function strengthChange(
  { points, levels, course }: StrengthTrend,
  fromDay = Number.NEGATIVE_INFINITY,
): StrengthChange {
  const since = points.filter(({ dayNumber: at }) => at >= fromDay);
  const [first, last] = [since[0], since.at(-1)];
  if (!course || !first || !last || since.length < MIN_WORKOUTS || last.dayNumber - first.dayNumber < MIN_DAYS)
    return { kind: 'too_little', workouts: since.length };
  const from = levels.findIndex(({ dayNumber: at }) => at >= first.dayNumber);
  const to = levels.length - 1;
  const change = course.change(from, to);
  const base = Math.exp(course.levels[from]?.value ?? 0);
  const kg = (half: number) => base * Math.expm1(change.value + half * Math.sqrt(change.variance));
  const told = { fromDay: first.dayNumber, toDay: last.dayNumber, value: kg(0), low: kg(-Z80), high: kg(Z80) };
  const error = Math.sqrt(change.variance);
  if (Math.abs(change.value) > Z90 * error) return { kind: change.value > 0 ? 'up' : 'down', ...told };
  return { kind: Math.abs(change.value) + Z80 * error < 2 * DEAD ? 'same' : 'unclear', ...told };
}
