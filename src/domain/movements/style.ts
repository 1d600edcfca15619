// People differ in how they do a movement well: a little more lean, elbows a little wider, one side a little further, quicker
// down than up. The simulator draws such a manner of moving once for a set; none of it is a fault.
import type { Bilateral, Movement } from './movement.ts';
import type { Posture } from './posture.ts';
import { between, normal } from './random.ts';

type Joint =
  | 'trunkDeg'
  | 'neckDeg'
  | 'hipDeg'
  | 'kneeDeg'
  | 'ankleDeg'
  | 'shoulderDeg'
  | 'elbowDeg'
  | 'hipAbductionDeg'
  | 'shoulderAbductionDeg';
type Offsets = Partial<Record<Joint, { readonly left: number; readonly right: number }>>;

export interface Style {
  readonly start: Offsets;
  readonly turn: Offsets;
  /** Exponent on the share of time in each half: above 1 sets off slowly. */
  readonly skew: number;
  /** Share of each half spent at the turning point. */
  readonly pause: number;
}

/** One standard deviation in degrees: design defaults, small enough that no rule of the movements' files is broken at one. */
const SPREAD: Readonly<Record<Joint, number>> = {
  trunkDeg: 2,
  neckDeg: 9,
  hipDeg: 2.5,
  kneeDeg: 2.5,
  ankleDeg: 2,
  shoulderDeg: 4,
  elbowDeg: 4,
  hipAbductionDeg: 3,
  shoulderAbductionDeg: 5,
};
/** Between left and right, of the same. */
const ASYMMETRY = 0.3;
/** A manner shows at both ends of the travel; this share of it is the turning point's own. */
const OWN_SHARE = 0.5;
const LIMIT_SD = 2;

/** `amount` 0 = exactly the key poses, 1 = as people vary. */
export function drawStyle(movement: Movement, amount: number, random: () => number): Style {
  const deviation = () => amount * Math.max(-LIMIT_SD, Math.min(LIMIT_SD, normal(random)));
  const start: Offsets = {};
  const turn: Offsets = {};
  for (const joint of Object.keys(SPREAD) as Joint[]) {
    const sd = SPREAD[joint];
    const shared = deviation();
    const own = deviation();
    // Trunk and head are one.
    const lopsided = joint === 'trunkDeg' || joint === 'neckDeg' ? 0 : ASYMMETRY * sd * deviation();
    const both = (value: number) => ({ left: value + lopsided / 2, right: value - lopsided / 2 });
    start[joint] = both(sd * shared);
    turn[joint] = both(sd * ((1 - OWN_SHARE) * shared + OWN_SHARE * own));
  }
  // A trunk that leans turns about the hips of somebody standing: the thighs stay where they were.
  if (!movement.floor)
    for (const offsets of [start, turn]) {
      const lean = offsets.trunkDeg?.left ?? 0;
      const hip = offsets.hipDeg ?? { left: 0, right: 0 };
      offsets.hipDeg = { left: hip.left + lean, right: hip.right + lean };
    }
  return {
    start,
    turn,
    skew: Math.exp(0.18 * deviation()),
    pause: amount * Math.max(0, between(random, -0.15, 0.2)),
  };
}

export function withStyle(posture: Posture, offsets: Offsets): Posture {
  const moved: Record<string, unknown> = { ...posture };
  for (const [joint, by] of Object.entries(offsets)) {
    const present = posture[joint as Joint];
    moved[joint] = { left: side(present, 'left') + by.left, right: side(present, 'right') + by.right };
  }
  return moved as unknown as Posture;
}

/** The share of the travel's time as this manner of moving spends it. */
export function paced(share: number, { skew, pause }: Style): number {
  return Math.min(1, Math.max(0, share) / (1 - pause)) ** skew;
}

function side(value: Bilateral, name: 'left' | 'right'): number {
  return typeof value === 'number' ? value : value[name];
}
