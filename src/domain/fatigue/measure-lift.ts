// How fast the lifting half of a repetition was, in ranges of motion per second: no metres, so that where the phone stands and how tall
// somebody is do not matter. Compared within a person and movement, never between people.
import type { Repetition } from '../counting/repetition.ts';
import type { RepetitionMovement } from '../movements/movement.ts';
import { type TravelSample, travelOf } from './repetition-travel.ts';

/** The lifting half of one repetition by itself. */
export interface Lift {
  /** Mean over the middle of the lifting half, in this repetition's own ranges per second. */
  readonly ownMean: number;
  /** The fastest moment of the same stretch. */
  readonly ownPeak: number;
  /** How far it went, pixels: longer repetitions of a set are faster at the same share of their range. */
  readonly lengthPx: number;
  /** One standard error of `ownMean · lengthPx`, as a share of it. */
  readonly error: number;
}

/** The same against the movement's full range; see set-effort.ts. */
export interface LiftingVelocity {
  /** Full ranges of the movement per second. */
  readonly mean: number;
  readonly peak: number;
  /** One standard error of `mean`, as a share of it. */
  readonly error: number;
}

/** Why a repetition's velocity is not told. */
export type NoVelocity = 'too_few_frames' | 'gap' | 'not_seen' | 'unsure';

export type Measured =
  | ({ readonly kind: 'measured' } & Lift)
  | { readonly kind: 'refused'; readonly reason: NoVelocity };

/**
 * The stretch that is timed, in shares of the lifting half: past the pause at its beginning and before the slow end, as mean propulsive
 * velocity leaves out the braking (Sanchez-Medina 2010). A repetition is counted at 72 % of the way back: more is not always seen.
 */
const FROM_SHARE = 0.12;
const TO_SHARE = 0.6;
/** Frames of the lifting half that are the least to time it by, and the longest hole among them. */
const LEAST_FRAMES = 4;
const LONGEST_GAP_MS = 250;
/** A mean known no better than this is no measurement. */
const MOST_ERROR = 0.3;
/** One standard error of the length, as a share of it: measured on simulated sets (0.02–0.04; the counter's depth 0.02–0.08). */
const LENGTH_ERROR = 0.03;
/** Sway that lasts as long as the stretch does not show about the curve: told errors are so much too small without it (simulated sets). */
const UNSEEN_SWAY = 1.6;
/** Frames to either side of the lifting half steady the curve at its ends. */
const AROUND_MS = 150;
/** Half-width of the smoothing in frame intervals and its bounds: wide enough for three frames, narrow enough for a fast lift. */
const KERNEL_FRAMES = 0.7;
const KERNEL_MS = { min: 50, max: 75 } as const;
const GRID_MS = 5;
/** The slope where a bound is passed is the mean over so much to either side, and never taken for less than so many shares a second. */
const ABOUT_SHARE = 0.15;
const LEAST_SLOPE = 0.1;

/** `repetition.poses` as the counter hands them over, 10–30 a second. */
export function measureLift(repetition: Repetition, movement: RepetitionMovement): Measured {
  const { endMs } = repetition;
  const travel = travelOf([...(repetition.leadIn ?? []), ...repetition.poses], repetition.startMs, repetition.turnMs);
  if (!travel) return { kind: 'refused', reason: 'not_seen' };
  const { startMs, turnMs } = travel;
  const liftsLast = movement.firstPhase === 'eccentric';
  const [fromMs, toMs] = liftsLast ? [turnMs, endMs] : [startMs, turnMs];
  const lifting = travel.samples
    .filter(({ timestampMs }) => timestampMs >= fromMs - AROUND_MS && timestampMs <= toMs + AROUND_MS)
    .map(({ timestampMs, share }) => ({ timestampMs, share: liftsLast ? 1 - share : share }));
  const within = lifting.filter(({ timestampMs }) => timestampMs >= fromMs && timestampMs <= toMs).length;
  if (within < LEAST_FRAMES) return { kind: 'refused', reason: 'too_few_frames' };
  const gaps = lifting.slice(1).map(({ timestampMs }, at) => timestampMs - (lifting[at]?.timestampMs ?? timestampMs));
  if (Math.max(...gaps) > LONGEST_GAP_MS) return { kind: 'refused', reason: 'gap' };
  const typicalMs = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? KERNEL_MS.max;
  const curve = smoothed(lifting, Math.min(KERNEL_MS.max, Math.max(KERNEL_MS.min, KERNEL_FRAMES * typicalMs)));
  const stretch = middleOf(curve);
  if (!stretch) return { kind: 'refused', reason: 'not_seen' };
  const { seconds, fromSlope, toSlope, peak } = stretch;
  const noise = UNSEEN_SWAY * Math.max(travel.noise, spreadAbout(curve, lifting));
  // Each end is found as well as the body is seen where it passes, and not at all better than a tenth of a frame.
  const ends = Math.hypot(noise / fromSlope, noise / toSlope, typicalMs / 10_000);
  const error = Math.hypot(ends / seconds, LENGTH_ERROR);
  const ownMean = (TO_SHARE - FROM_SHARE) / seconds;
  if (!(error <= MOST_ERROR)) return { kind: 'refused', reason: 'unsure' };
  return { kind: 'measured', ownMean, ownPeak: peak, lengthPx: travel.lengthPx, error };
}

interface CurvePoint {
  readonly atMs: number;
  readonly share: number;
  /** Shares per second. */
  readonly slope: number;
}

/** Straight lines fitted about each moment, near frames counting most: level and slope, without a lag. */
function smoothed(samples: readonly TravelSample[], kernelMs: number): readonly CurvePoint[] {
  const [first, last] = [samples[0]?.timestampMs ?? 0, samples.at(-1)?.timestampMs ?? 0];
  const curve: CurvePoint[] = [];
  for (let atMs = first; atMs <= last; atMs += GRID_MS) {
    let [w, wt, wtt, wy, wty] = [0, 0, 0, 0, 0];
    for (const { timestampMs, share } of samples) {
      const t = (timestampMs - atMs) / 1000;
      const weight = Math.exp(-0.5 * ((1000 * t) / kernelMs) ** 2);
      w += weight;
      wt += weight * t;
      wtt += weight * t * t;
      wy += weight * share;
      wty += weight * t * share;
    }
    const spread = w * wtt - wt * wt;
    if (spread <= 1e-12) continue;
    curve.push({ atMs, share: (wtt * wy - wt * wty) / spread, slope: (w * wty - wt * wy) / spread });
  }
  return curve;
}

/**
 * The time spent between the two shares on the way: a body that sways to and fro over a bound is neither late nor early for it. Null where it
 * did not set out below the one or never came past the other.
 */
function middleOf(curve: readonly CurvePoint[]): {
  readonly seconds: number;
  /** Shares per second where the bounds are passed. */
  readonly fromSlope: number;
  readonly toSlope: number;
  readonly peak: number;
} | null {
  const begin = curve.findIndex(({ share }) => share < FROM_SHARE);
  const arrived = curve.findLastIndex(
    ({ share }, at) => at > begin && share >= TO_SHARE && (curve[at - 1]?.share ?? 1) < TO_SHARE,
  );
  if (begin < 0 || arrived < 0) return null;
  const way = curve.slice(begin, arrived);
  const middle = way.filter(({ share }) => share >= FROM_SHARE && share < TO_SHARE);
  if (middle.length < 3) return null;
  const slopeAbout = (bound: number) => {
    const near = middle.filter(({ share }) => Math.abs(share - bound) < ABOUT_SHARE).map(({ slope }) => slope);
    return Math.max(LEAST_SLOPE, near.reduce((sum, slope) => sum + slope, 0) / Math.max(1, near.length));
  };
  return {
    seconds: (middle.length * GRID_MS) / 1000,
    fromSlope: slopeAbout(FROM_SHARE),
    toSlope: slopeAbout(TO_SHARE),
    peak: Math.max(...middle.map(({ slope }) => slope)),
  };
}

/** Root mean square distance of what was seen from the curve. */
function spreadAbout(curve: readonly CurvePoint[], samples: readonly TravelSample[]): number {
  const firstMs = curve[0]?.atMs ?? 0;
  const squares = samples.flatMap(({ timestampMs, share }) => {
    const near = curve[Math.round((timestampMs - firstMs) / GRID_MS)];
    return near ? [(share - near.share - (near.slope * (timestampMs - near.atMs)) / 1000) ** 2] : [];
  });
  return squares.length === 0 ? 0 : Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
}
