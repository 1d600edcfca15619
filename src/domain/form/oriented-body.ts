// Which way a body faces in a repetition, and the two measurements that need to know: lean forwards or back, hips in front or behind.
import type { Point } from '../body/geometry.ts';
import { degrees, distance, middle } from '../body/geometry.ts';
import type { Pose, Side } from '../body/keypoints.ts';
import { nearSide, torsoLength, visible } from '../body/measure-signals.ts';

/** Sign of the image's x direction that the front of the body points to; the same for a whole repetition. */
export type Facing = 1 | -1;

/** The side seen with more confidence in most of the poses, so that it does not flicker within a repetition. */
export function nearSideOver(poses: readonly Pose[]): Side {
  const left = poses.filter((pose) => nearSide(pose) === 'left').length;
  return 2 * left >= poses.length ? 'left' : 'right';
}

/**
 * Of an upright body the nose lies in front of the ears or shoulders; a body on the floor faces the way its head points. From
 * the front neither says much, and the facing that makes the trunk lean forwards on the whole is taken.
 */
export function facingOver(poses: readonly Pose[]): Facing {
  let votes = 0;
  let lean = 0;
  for (const pose of poses) {
    const torso = torsoLength(pose);
    const shoulders = bothSides(pose, 'shoulder');
    const hips = bothSides(pose, 'hip');
    if (torso === undefined || !shoulders || !hips) continue;
    lean += (shoulders.x - hips.x) / torso;
    const nose = visible(pose, 'nose');
    const behind = bothSides(pose, 'ear') ?? shoulders;
    if (nose) votes += Math.max(-0.25, Math.min(0.25, (nose.x - behind.x) / torso));
  }
  const count = Math.max(1, poses.length);
  const horizontal = Math.abs(lean) / count > 0.7;
  if (horizontal || Math.abs(votes) / count < 0.05) return lean >= 0 ? 1 : -1;
  return votes >= 0 ? 1 : -1;
}

/** Degrees from vertical, positive forwards, −180 to 180; undefined where the trunk is not seen. */
export function signedTrunkLean(pose: Pose, facing: Facing): number | undefined {
  const shoulders = bothSides(pose, 'shoulder');
  const hips = bothSides(pose, 'hip');
  if (!shoulders || !hips || distance(shoulders, hips) < 1) return undefined;
  return degrees(Math.atan2(facing * (shoulders.x - hips.x), hips.y - shoulders.y));
}

/**
 * Distance of the near hip from the straight line shoulder–ankle in torso lengths, positive where the hip lies in front of
 * it: a sag on hands and feet is positive, a pike and the seat of a squat are negative.
 */
export function hipOffset(pose: Pose, near: Side, facing: Facing): number | undefined {
  const torso = torsoLength(pose);
  const shoulder = visible(pose, `${near}_shoulder`);
  const hip = visible(pose, `${near}_hip`);
  const ankle = visible(pose, `${near}_ankle`);
  if (torso === undefined || !shoulder || !hip || !ankle) return undefined;
  const length = distance(shoulder, ankle);
  if (length < 0.1 * torso) return undefined;
  const [alongX, alongY] = [(shoulder.x - ankle.x) / length, (shoulder.y - ankle.y) / length];
  const across = (hip.y - ankle.y) * alongX - (hip.x - ankle.x) * alongY;
  return (facing * across) / torso;
}

function bothSides(pose: Pose, part: 'shoulder' | 'hip' | 'ear'): Point | undefined {
  return middle(visible(pose, `left_${part}`), visible(pose, `right_${part}`));
}
