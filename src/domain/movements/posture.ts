// A posture: a key pose with every value said, and what is done with postures on the way from one to another.
import type { Side } from '../body/keypoints.ts';
import type { Bilateral, KeyPose, Support } from './movement.ts';

/**
 * A key pose with every value said, and `kneeInDeg`: how far the knees have fallen towards each other, feet kept in place. On the way
 * from one support to another `supportTo` is the next and `supportShare` (0–1) how much of the weight it has.
 */
export type Posture = { readonly [Key in keyof Required<Omit<KeyPose, 'support'>>]: Bilateral } & {
  readonly kneeInDeg: Bilateral;
  readonly support: Support;
  readonly supportTo?: Support;
  readonly supportShare?: number;
};

/** One side's value. */
export const of = (value: Bilateral, side: Side): number => (typeof value === 'number' ? value : value[side]);

/** `share` 0 = `from`, 1 = `to`; may go beyond. */
export function blend(from: Posture, to: Posture, share: number): Posture {
  const mix = (a: Bilateral, b: Bilateral): Bilateral =>
    typeof a === 'number' && typeof b === 'number'
      ? a + share * (b - a)
      : {
          left: of(a, 'left') + share * (of(b, 'left') - of(a, 'left')),
          right: of(a, 'right') + share * (of(b, 'right') - of(a, 'right')),
        };
  // A loop, since every simulated frame passes here.
  const values: Partial<Record<(typeof JOINT_KEYS)[number], Bilateral>> = {};
  for (const key of JOINT_KEYS) values[key] = mix(from[key], to[key]);
  const mixed = values as unknown as Omit<Posture, 'support'>;
  if (from.support === to.support) return { ...mixed, support: to.support };
  const weight = Math.min(1, Math.max(0, share));
  return { ...mixed, support: from.support, supportTo: to.support, supportShare: weight };
}

/** Left for right: the same posture in a mirror. */
export function mirrored(posture: Posture): Posture {
  const swapped: Record<string, unknown> = { ...posture };
  for (const key of JOINT_KEYS) {
    const value = posture[key];
    if (typeof value !== 'number') swapped[key] = { left: value.right, right: value.left };
  }
  for (const key of ['trunkSideDeg', 'twistDeg', 'rollDeg', 'shiftRatio'] as const)
    swapped[key] = -of(posture[key], 'left');
  return swapped as unknown as Posture;
}

/** Adds offsets in degrees, times `weight`; `mirror`: those meant for the left go to the right. */
export function offset(
  posture: Posture,
  by: { readonly [Key in JointKey]?: Bilateral } | undefined,
  weight: number,
  mirror = false,
): Posture {
  if (!by) return posture;
  const shifted: Record<string, unknown> = { ...posture };
  for (const [key, value] of Object.entries(by)) {
    const present = posture[key as JointKey];
    const added = (side: Side) => weight * of(value ?? 0, mirror ? OTHER[side] : side);
    shifted[key] =
      typeof present === 'number' && typeof value === 'number'
        ? present + weight * value
        : { left: of(present, 'left') + added('left'), right: of(present, 'right') + added('right') };
  }
  return shifted as unknown as Posture;
}

const OTHER: Readonly<Record<Side, Side>> = { left: 'right', right: 'left' };

const UNSAID = {
  shankOutDeg: 0,
  forearmOutDeg: 0,
  trunkSideDeg: 0,
  twistDeg: 0,
  shrugRatio: 0,
  rollDeg: 0,
  heelUpDeg: 0,
  liftRatio: 0,
  forwardRatio: 0,
  shiftRatio: 0,
  upperHeightRatio: 0,
  feetHeightRatio: 0,
  kneeInDeg: 0,
} as const;

const JOINT_KEYS = [
  'trunkDeg',
  'neckDeg',
  'hipDeg',
  'kneeDeg',
  'ankleDeg',
  'shoulderDeg',
  'elbowDeg',
  'hipAbductionDeg',
  'shoulderAbductionDeg',
  ...(Object.keys(UNSAID) as (keyof typeof UNSAID)[]),
] as const satisfies readonly (keyof Posture)[];

type JointKey = (typeof JOINT_KEYS)[number];

export function postureOf(pose: KeyPose): Posture {
  return { ...UNSAID, ...pose };
}
