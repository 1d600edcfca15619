// How fast the lifting half of a repetition was, in ranges of motion per second: no metres, so that where the phone stands and how tall
// somebody is do not matter. Compared within a person and movement, never between people.
import type { Repetition } from '../counting/repetition.ts';
import type { RepetitionMovement } from '../movements/movement.ts';
import { type TravelSample, travelOf } from './repetition-travel.ts';

export interface LiftingVelocity {
  /** Mean over the middle of the lifting half, full ranges of the movement per second. */
  readonly mean: number;
  /** The fastest moment of the same stretch. */
  readonly peak: number;
  /** One standard error of `mean`, as a share of it. */
  readonly error: number;
}

/** Why a repetition's velocity is not told. */
export type NoVelocity = 'too_few_frames' | 'gap' | 'not_seen' | 'unsure';

export type Measured =
  | ({ readonly kind: 'measured' } & LiftingVelocity)
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
/** One standard error of the counter's depth, as a share of it: measured on simulated sets (0.02–0.06, mostly 0.045). */
const DEPTH_ERROR = 0.045;
/** Sway that lasts as long as the stretch does not show about the curve: told errors are so much too small without it (simulated sets). */
const UNSEEN_SWAY = 1.3;
/** Where the turning point lies is not known better than this. */
const ABOUT_TURN_MS = 150;
/** Half-width of the smoothing in frame intervals and its bounds: wide enough for three frames, narrow enough for a fast lift. */
const KERNEL_FRAMES = 0.7;
const KERNEL_MS = { min: 50, max: 75 } as const;
const GRID_MS = 10;

/** `repetition.poses` as the counter hands them over, 10–30 a second. */
export function liftingVelocity(repetition: Repetition, movement: RepetitionMovement): Measured {
  const { startMs, turnMs, endMs, poses, depth } = repetition;
  const travel = travelOf(poses, startMs, turnMs);
  if (!travel) return { kind: 'refused', reason: 'not_seen' };
  const liftsLast = movement.firstPhase === 'eccentric';
  const [fromMs, toMs] = liftsLast ? [turnMs - ABOUT_TURN_MS, endMs] : [startMs, turnMs + ABOUT_TURN_MS];
  const lifting = travel.samples
    .filter(({ timestampMs }) => timestampMs >= fromMs && timestampMs <= toMs)
    .map(({ timestampMs, share }) => ({ timestampMs, share: liftsLast ? 1 - share : share }));
  const within = lifting.filter(({ timestampMs }) =>
    liftsLast ? timestampMs >= turnMs : timestampMs <= turnMs,
  ).length;
  if (within < LEAST_FRAMES) return { kind: 'refused', reason: 'too_few_frames' };
  const gaps = lifting.slice(1).map(({ timestampMs }, at) => timestampMs - (lifting[at]?.timestampMs ?? timestampMs));
  if (Math.max(...gaps) > LONGEST_GAP_MS) return { kind: 'refused', reason: 'gap' };
  const typicalMs = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? KERNEL_MS.max;
  const curve = smoothed(lifting, Math.min(KERNEL_MS.max, Math.max(KERNEL_MS.min, KERNEL_FRAMES * typicalMs)));
  const stretch = middleOf(curve);
  if (!stretch) return { kind: 'refused', reason: 'not_seen' };
  const { from, to, peak } = stretch;
  const seconds = (to.atMs - from.atMs) / 1000;
  const noise = Math.max(travel.noise, spreadAbout(curve, lifting));
  // Each end is found as well as the body is seen where it passes, and not at all better than a tenth of a frame.
  const ends = [from, to].map(({ slope }) => (UNSEEN_SWAY * noise) / Math.max(slope, 1e-3));
  const error = Math.hypot(Math.hypot(...ends, typicalMs / 10_000) / seconds, DEPTH_ERROR);
  const mean = (depth * (TO_SHARE - FROM_SHARE)) / seconds;
  if (!(error <= MOST_ERROR) || !Number.isFinite(mean) || mean <= 0) return { kind: 'refused', reason: 'unsure' };
  return { kind: 'measured', mean, peak: depth * peak, error };
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

/** Between the two shares: the last time it set out before it got there first. Null where it never did. */
function middleOf(curve: readonly CurvePoint[]): {
  readonly from: CurvePoint;
  readonly to: CurvePoint;
  readonly peak: number;
} | null {
  const end = curve.findIndex(({ share }, at) => at > 0 && share >= TO_SHARE && (curve[at - 1]?.share ?? 1) < TO_SHARE);
  if (end < 1) return null;
  const begin = curve.slice(0, end).findLastIndex(({ share }) => share < FROM_SHARE);
  const [to, from] = [crossing(curve, end, TO_SHARE), crossing(curve, begin + 1, FROM_SHARE)];
  if (begin < 0 || !to || !from || to.atMs <= from.atMs) return null;
  return { from, to, peak: Math.max(...curve.slice(begin, end + 1).map(({ slope }) => slope)) };
}

function crossing(curve: readonly CurvePoint[], at: number, share: number): CurvePoint | null {
  const [before, after] = [curve[at - 1], curve[at]];
  if (!before || !after) return null;
  const part = (share - before.share) / Math.max(1e-9, after.share - before.share);
  return {
    atMs: before.atMs + part * (after.atMs - before.atMs),
    share,
    slope: before.slope + part * (after.slope - before.slope),
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
