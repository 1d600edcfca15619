// How long a person's limbs are beside the trunk, measured over a repetition or a hold, for rules whose bound depends on build. A limb
// that points at the lens looks short and never long, so each is taken where it looks longest.
import { distance } from '../body/geometry.ts';
import type { KeypointName, Pose, Side } from '../body/keypoints.ts';
import { torsoLength, visible } from '../body/measure-signals.ts';
import { AVERAGE_BODY, type Body } from '../movements/body-model.ts';
import type { View } from '../movements/movement.ts';
import { quantile } from './fault-evidence.ts';

export const LIMBS = ['thigh', 'shank', 'upperArm', 'forearm'] as const;
export type Limb = (typeof LIMBS)[number];

/** Between which points a limb lies. */
export const LIMB_ENDS: Readonly<Record<Limb, readonly [LimbPoint, LimbPoint]>> = {
  thigh: ['hip', 'knee'],
  shank: ['knee', 'ankle'],
  upperArm: ['shoulder', 'elbow'],
  forearm: ['elbow', 'wrist'],
};
type LimbPoint = 'shoulder' | 'elbow' | 'wrist' | 'hip' | 'knee' | 'ankle';

export interface Proportion {
  /** Length over the trunk's (mid-shoulder to mid-hip), above 0. */
  readonly ratio: number;
  /** 0–1: how much of its distance from the average body's is the person's own rather than error. 1: known. */
  readonly sure: number;
}

/** Absent: the limb was not seen. */
export type BodyProportions = Partial<Readonly<Record<Limb, Proportion>>>;

/** Lengths in the picture over the trunk's, as the average body shows them: see movementLooks in build-shift.ts. */
export type ApparentRatios = Partial<Readonly<Record<Limb, number>>>;

/**
 * Share of the variance of a measured ratio that is the body's own: adults' 6 % (body-model.ts) against the pose model's constant offset
 * of 0.04–0.05 trunk lengths at either end, which more frames do not lessen (keypoint-noise.ts); measured on simulated people.
 */
const SURE: Readonly<Record<Limb, number>> = { thigh: 0.23, shank: 0.24, upperArm: 0.25, forearm: 0.14 };
/** Longest of the time without the frames that a misplaced point makes too long. */
const LONGEST = 0.8;
const MIN_FRAMES = 5;
/**
 * A ratio further than this (natural logarithm: a third less, over half more) from the average is no adult's as the pose model sees one: three
 * standard deviations of build and of the model's error together (6 % and 13 %; build after ANSUR II, Gordon et al. 2014).
 */
const UNUSUAL_LOG = 0.45;

export const AVERAGE_PROPORTIONS: Readonly<Record<Limb, number>> = ratiosOf(AVERAGE_BODY);

/** Of a body that is known exactly. */
export function proportionsOf(body: Body): BodyProportions {
  const ratios = ratiosOf(body);
  return Object.fromEntries(LIMBS.map((limb) => [limb, { ratio: ratios[limb], sure: 1 }]));
}

/**
 * Over the poses of a repetition or hold. `expected`: what the average body would show in the same movement and view, since limbs that
 * stay foreshortened throughout look short on everybody.
 */
export function measureProportions(
  poses: readonly Pose[],
  near: Side,
  view: View,
  expected: ApparentRatios,
): BodyProportions {
  const seen = apparentRatios(poses, near, view);
  return Object.fromEntries(
    LIMBS.flatMap((limb) => {
      const [ratio, average] = [seen[limb], expected[limb]];
      if (ratio === undefined || average === undefined || average <= 0) return [];
      return [[limb, { ratio: (AVERAGE_PROPORTIONS[limb] * ratio) / average, sure: SURE[limb] }]];
    }),
  );
}

/** From the side the near limb alone, from elsewhere the mean of both, over the longest trunk. */
export function apparentRatios(poses: readonly Pose[], near: Side, view: View): ApparentRatios {
  const trunk = longest(poses.flatMap((pose) => torsoLength(pose) ?? []));
  if (trunk === undefined) return {};
  const sides: readonly Side[] = view === 'side' ? [near] : ['left', 'right'];
  return Object.fromEntries(
    LIMBS.flatMap((limb) => {
      const lengths = sides.flatMap((side) => longest(poses.flatMap((pose) => lengthOf(pose, limb, side))) ?? []);
      if (lengths.length === 0) return [];
      return [[limb, lengths.reduce((sum, length) => sum + length, 0) / lengths.length / trunk]];
    }),
  );
}

/** Natural logarithm of the ratio over the average's, shrunk towards 0 by how unsure it is. */
export function deviationOf(limb: Limb, { ratio, sure }: Proportion): number {
  return sure * Math.log(ratio / AVERAGE_PROPORTIONS[limb]);
}

/** True where a limb that the points belong to is longer or shorter than any adult's: mistracked, hidden, or a body unlike those known. */
export function isUnusual(proportions: BodyProportions, points: readonly KeypointName[]): boolean {
  return LIMBS.some((limb) => {
    const proportion = proportions[limb];
    if (!proportion || !LIMB_ENDS[limb].some((end) => points.some((point) => point.endsWith(end)))) return false;
    return Math.abs(Math.log(proportion.ratio / AVERAGE_PROPORTIONS[limb])) > UNUSUAL_LOG;
  });
}

function ratiosOf(body: Body): Readonly<Record<Limb, number>> {
  return {
    thigh: body.thigh / body.trunk,
    shank: body.shank / body.trunk,
    upperArm: body.upperArm / body.trunk,
    forearm: body.forearm / body.trunk,
  };
}

function lengthOf(pose: Pose, limb: Limb, side: Side): readonly number[] {
  const [from, to] = LIMB_ENDS[limb].map((end) => visible(pose, `${side}_${end}`));
  return from && to ? [distance(from, to)] : [];
}

function longest(lengths: readonly number[]): number | undefined {
  return lengths.length < MIN_FRAMES ? undefined : quantile(lengths, LONGEST);
}
