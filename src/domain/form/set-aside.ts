// Limbs a person asked not to be judged by: a prosthesis, an injury, legs that sit while the arms train. They are taken out of the poses
// before anything is measured, so that nothing said of the person can rest on them.
import { KEYPOINT_NAMES, type KeypointName, type Pose, type Side } from '../body/keypoints.ts';
import type { Repetition } from '../counting/repetition.ts';
import type { FaultSpec } from '../movements/movement.ts';
import type { SidedLimb } from './sided-limb.ts';

/** Shoulders and hips stay: they are the trunk's too. */
const POINTS = { arm: ['elbow', 'wrist'], leg: ['knee', 'ankle'] } as const;

/** The points that belong to the limbs. */
export function pointsOfLimbs(limbs: readonly SidedLimb[]): ReadonlySet<KeypointName> {
  return new Set(
    limbs.flatMap((limb) => {
      const [side, part] = limb.split('_') as [Side, 'arm' | 'leg'];
      return POINTS[part].map((point): KeypointName => `${side}_${point}`);
    }),
  );
}

/** The same poses, the limbs' points unseen. */
export function posesWithout(poses: readonly Pose[], limbs: readonly SidedLimb[]): readonly Pose[] {
  if (limbs.length === 0) return poses;
  const out = pointsOfLimbs(limbs);
  const isOut = KEYPOINT_NAMES.map((name) => out.has(name));
  return poses.map((pose) => ({
    ...pose,
    keypoints: pose.keypoints.map((point, index) => (isOut[index] ? { ...point, score: 0 } : point)),
  }));
}

/** For the form network, which must not read them either. */
export function repetitionWithout(repetition: Repetition, limbs: readonly SidedLimb[]): Repetition {
  return limbs.length === 0 ? repetition : { ...repetition, poses: posesWithout(repetition.poses, limbs) };
}

/**
 * The fault as it can be judged without the limbs: drawn on the points that are left. Undefined where it rests on one of them alone, on
 * both sides, or on the side that works.
 */
export function faultWithout(
  fault: FaultSpec,
  limbs: readonly SidedLimb[],
  working: Side | null = null,
): FaultSpec | undefined {
  if (limbs.length === 0) return fault;
  const out = pointsOfLimbs(limbs);
  const left = fault.keypoints.filter((name) => !out.has(name));
  if (left.length === fault.keypoints.length) return fault;
  const isLost = fault.keypoints.some((name) => {
    const part = name.replace(/^(left|right)_/, '');
    const worksAlone = working !== null && name.startsWith(working) && out.has(name);
    return worksAlone || !left.some((other) => other.endsWith(part));
  });
  return isLost ? undefined : { ...fault, keypoints: left };
}
