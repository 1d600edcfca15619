// How many repetitions are left, from the speed lost: what is known of people in general, corrected by what this person's own sets taken
// to failure (or with a stated reserve) showed of this movement.
import type { MovementPattern } from '../catalogue/exercise.ts';

/** `share` of all the repetitions this set had in it that were done when so much speed was `loss`t. */
export interface ReservePoint {
  readonly loss: number;
  /** 0–1. */
  readonly share: number;
  /** How much it counts; the points of one set to failure add up to 3. */
  readonly weight: number;
}

/** Bayesian line `share = level + slope · (loss − centre)`, with what is not known of it (normal-inverse-gamma). */
export interface ReserveModel {
  readonly centre: number;
  readonly level: number;
  readonly slope: number;
  /** Precision of (level, slope), in units of 1/variance: [level², level·slope, slope²]. */
  readonly precision: readonly [number, number, number];
  /** Scale of the scatter: its variance and how many observations' worth that is. */
  readonly variance: number;
  readonly freedom: number;
  /** Weight of the person's own points; 0 = people in general. */
  readonly learnedFrom: number;
}

/** Repetitions in reserve, 80 % interval. */
export interface EstimatedReserve {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

interface PriorLine {
  readonly centre: number;
  readonly level: number;
  readonly slope: number;
}

/**
 * Rounded readings of the published relations between velocity loss and share of the possible repetitions done, which hardly hangs on the
 * load (50–80 % of the maximum): failure at a loss of about 0.46 in squats and 0.63 in bench presses (Sánchez-Medina and
 * González-Badillo 2011, three sets to failure); half to three fifths done at 0.2 in squats (Pareja-Blanco 2017) and at 0.28 in presses
 * (González-Badillo 2017); presses lose more than squats throughout (Rodríguez-Rosell 2020). Pulls are taken to be as presses.
 */
const LEGS: PriorLine = { centre: 0.3, level: 0.75, slope: 1.7 };
const ARMS: PriorLine = { centre: 0.4, level: 0.72, slope: 1.25 };
const LEG_PATTERNS: ReadonlySet<MovementPattern> = new Set<MovementPattern>([
  'squat',
  'hinge',
  'lunge',
  'knee_isolation',
  'hip_isolation',
  'calf',
]);

/**
 * People differ by 5–20 % in the share done at a given loss (Smith machine, encoder: doi 10.1123/ijspp.2020-0214); at home, with a camera
 * and no bar to be as fast as possible with, by more. Design defaults on top of that.
 */
const LEVEL_SD = 0.12;
const SLOPE_SD = 0.5;
const SCATTER_SD = 0.09;
const SCATTER_WORTH = 6;

/** 80 % of a normal lie within so many standard deviations. */
const Z_80 = 1.2816;
/** A wider interval tells nobody anything: silence. */
export const WIDEST_INTERVAL = 3.5;
const LEAST_DONE = 3;
/** The regression's own scatter holds a loss that is known as well as this; what is known worse widens the answer. */
const USUAL_LOSS_ERROR = 0.07;
/** No set has more than this in it, whatever is computed. */
const MOST_LEFT = 30;

export function priorModel(pattern: MovementPattern): ReserveModel {
  const line = LEG_PATTERNS.has(pattern) ? LEGS : ARMS;
  const variance = SCATTER_SD ** 2;
  return {
    ...line,
    precision: [variance / LEVEL_SD ** 2, 0, variance / SLOPE_SD ** 2],
    variance,
    freedom: SCATTER_WORTH,
    learnedFrom: 0,
  };
}

/** The model after these points; their order does not matter. Points outside 0–1 or without weight are left out. */
export function learned(prior: ReserveModel, points: readonly ReservePoint[]): ReserveModel {
  const { centre } = prior;
  let [p0, p1, p2] = prior.precision;
  let h0 = p0 * prior.level + p1 * prior.slope;
  let h1 = p1 * prior.level + p2 * prior.slope;
  let squares = prior.level * h0 + prior.slope * h1;
  let total = 0;
  for (const { loss, share, weight } of points) {
    if (!(weight > 0) || !(share > 0 && share <= 1) || !Number.isFinite(loss)) continue;
    const x = loss - centre;
    p0 += weight;
    p1 += weight * x;
    p2 += weight * x * x;
    h0 += weight * share;
    h1 += weight * x * share;
    squares += weight * share * share;
    total += weight;
  }
  if (total === 0) return prior;
  const determinant = p0 * p2 - p1 * p1;
  const level = (p2 * h0 - p1 * h1) / determinant;
  const slope = (p0 * h1 - p1 * h0) / determinant;
  const misfit = Math.max(0, squares - level * h0 - slope * h1);
  const freedom = prior.freedom + total;
  return {
    centre,
    level,
    slope,
    precision: [p0, p1, p2],
    variance: (prior.freedom * prior.variance + misfit) / freedom,
    freedom,
    learnedFrom: prior.learnedFrom + total,
  };
}

/** The share of all the repetitions the set has in it that are done at this loss, as the line has it: may lie outside 0–1. */
export function shareDone({ level, slope, centre }: ReserveModel, loss: number): number {
  return level + slope * (loss - centre);
}

/** Null, and that is meant: too few repetitions, or the interval is too wide to be of use. */
export function estimateReserve(
  model: ReserveModel,
  done: number,
  loss: number,
  lossError: number,
): EstimatedReserve | null {
  if (!(done >= LEAST_DONE) || !Number.isFinite(loss) || !Number.isFinite(lossError)) return null;
  const x = loss - model.centre;
  const [p0, p1, p2] = model.precision;
  const leverage = (p2 - 2 * p1 * x + p0 * x * x) / (p0 * p2 - p1 * p1);
  const unsureLoss = model.slope ** 2 * Math.max(0, lossError ** 2 - USUAL_LOSS_ERROR ** 2);
  // Student's t of few degrees of freedom is wider than the normal.
  const reach = Z_80 * (1 + 1.1 / model.freedom) * Math.sqrt(model.variance * (1 + leverage) + unsureLoss);
  const share = shareDone(model, loss);
  const left = (part: number) => Math.min(MOST_LEFT, done * (1 / Math.min(1, Math.max(0.05, part)) - 1));
  const [value, low, high] = [left(share), left(share + reach), left(share - reach)];
  return high - low > WIDEST_INTERVAL ? null : { value, low, high };
}
