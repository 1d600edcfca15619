// How far the body is turned off facing the camera, with its sign: what a hint to turn is worked out from.
import { distance, middle } from './geometry.ts';
import { FRONT_RATIO } from './estimate-view.ts';
import type { Pose } from './keypoints.ts';
import { nearSide, torsoLength, visible } from './measure-signals.ts';

/** Nearer to the shoulders' middle than this (torso lengths) the nose does not say which way the body faces. */
const CLEAR_NOSE = 0.08;

/**
 * Degrees, −180…180: 0 faces the camera, 90 has the person's left side towards it, ±180 is seen from behind. Null where the trunk is
 * not seen. Good to about 20°.
 */
export function estimateYaw(pose: Pose): number | null {
  const torso = torsoLength(pose);
  const [left, right] = [visible(pose, 'left_shoulder'), visible(pose, 'right_shoulder')];
  const shoulders = middle(left, right);
  if (torso === undefined || !shoulders) return null;
  const openness = left && right ? Math.min(1, distance(left, right) / torso / FRONT_RATIO) : 0;
  const off = (Math.acos(openness) * 180) / Math.PI;
  const fromBehind = left && right ? left.x < right.x && openness > 0.3 : false;
  const turned = fromBehind ? 180 - off : off;
  const nose = visible(pose, 'nose');
  const ahead = nose ? (nose.x - shoulders.x) / torso : 0;
  // Seen with its left side, a body faces the picture's left.
  const leftIsNear = Math.abs(ahead) > CLEAR_NOSE ? ahead < 0 : nearSide(pose) === 'left';
  return leftIsNear ? turned : -turned;
}
