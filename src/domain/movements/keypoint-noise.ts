// What a phone's pose model adds to the truth: per-frame jitter, a slow wander, and a constant offset of the hips.
import { KEYPOINT_NAMES, type Keypoint, type KeypointName, type Pose } from '../body/keypoints.ts';
import { normal } from './random.ts';

/** MoveNet's error on the drawn figure and on real clips, in torso lengths, one standard deviation a point. */
const POINT_NOISE = 0.022;
/** The hips are seen worst (0.1–0.18 torso lengths off), mostly as a constant offset of the body at hand. */
const HIP_BIAS = 0.05;
/** Elbows, wrists, knees and ankles sit off by this much, 2D angles then by about 7°: between the 6.4° from the side and 15.1° obliquely of Cosoli 2026. */
const LIMB_BIAS = 0.03;

/**
 * `level` 1 = as measured, 0 = none. `limbBias` 0–1: how much of a constant offset each limb point has for the whole set, as
 * clothes and build cause it. Poses must come in time order.
 */
export function createKeypointNoise(level: number, random: () => number, limbBias = 0): (pose: Pose) => Pose {
  const wander = KEYPOINT_NAMES.map(() => ({ x: 0, y: 0 }));
  const bias = { x: HIP_BIAS * normal(random), y: HIP_BIAS * normal(random) };
  const offsets = KEYPOINT_NAMES.map((name) =>
    limbBias > 0 && /elbow|wrist|knee|ankle/.test(name)
      ? { x: limbBias * LIMB_BIAS * normal(random), y: limbBias * LIMB_BIAS * normal(random) }
      : null,
  );
  const index = (name: KeypointName) => KEYPOINT_NAMES.indexOf(name);
  return (pose) => {
    if (level === 0) return pose;
    const [shoulder, hip] = [pose.keypoints[index('left_shoulder')], pose.keypoints[index('left_hip')]];
    const torso = shoulder && hip ? Math.max(20, Math.hypot(shoulder.x - hip.x, shoulder.y - hip.y)) : 60;
    const keypoints = pose.keypoints.map((point, at): Keypoint => {
      const drift = wander[at] ?? { x: 0, y: 0 };
      drift.x = 0.9 * drift.x + 0.3 * POINT_NOISE * normal(random);
      drift.y = 0.9 * drift.y + 0.3 * POINT_NOISE * normal(random);
      // What is seen with less confidence is placed worse.
      const blur = POINT_NOISE * (1 + 2 * Math.max(0, 0.7 - point.score));
      const isHip = KEYPOINT_NAMES[at]?.endsWith('hip') ?? false;
      const shift = (axis: 'x' | 'y') =>
        level * torso * (blur * normal(random) + drift[axis] + (isHip ? bias[axis] : (offsets[at]?.[axis] ?? 0)));
      return {
        x: point.x + shift('x'),
        y: point.y + shift('y'),
        score: Math.min(0.98, Math.max(0.03, point.score + 0.1 * level * normal(random))),
      };
    });
    return { ...pose, keypoints };
  };
}
