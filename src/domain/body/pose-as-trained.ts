// The pose of somebody who trains without one of their limbs, as the counter and the set-up read it: what the model draws where nothing is,
// or where legs sit under a table, is never read, and the limb that works stands for both.
import type { SidedLimb } from '../form/sided-limb.ts';
import { estimateView } from './estimate-view.ts';
import { KEYPOINT_INDEX, type Keypoint, type KeypointName, type Pose, type Side } from './keypoints.ts';
import { middle } from './geometry.ts';
import { visible } from './measure-signals.ts';

/** What is done to a pose: these points are taken out, those limbs are drawn after the other one. */
export interface PoseChange {
  readonly hidden: readonly SidedLimb[];
  readonly mirrored: readonly SidedLimb[];
  /** The arms move forwards rather than sideways: from any view the one is drawn in line with the other. */
  readonly armsForward?: boolean;
}

export const NO_CHANGE: PoseChange = { hidden: [], mirrored: [] };

const POINTS = { arm: ['elbow', 'wrist'], leg: ['knee', 'ankle'] } as const;
const ROOT = { arm: 'shoulder', leg: 'hip' } as const;
const OTHER: Readonly<Record<Side, Side>> = { left: 'right', right: 'left' };
const UNSEEN: Keypoint = { x: 0, y: 0, score: 0 };

/** The same pose object where nothing is to be changed. */
export function poseAsTrained(pose: Pose, { hidden, mirrored, armsForward = false }: PoseChange): Pose {
  if (hidden.length === 0 && mirrored.length === 0) return pose;
  const keypoints = [...pose.keypoints];
  const put = (name: KeypointName, point: Keypoint) => {
    keypoints[KEYPOINT_INDEX[name]] = point;
  };
  for (const limb of hidden) {
    const [side, part] = limb.split('_') as [Side, 'arm' | 'leg'];
    for (const point of POINTS[part]) put(`${side}_${point}`, UNSEEN);
  }
  for (const limb of mirrored) {
    const [side, part] = limb.split('_') as [Side, 'arm' | 'leg'];
    const isInLine = (armsForward && part === 'arm') || estimateView(pose) === 'side';
    const axis = isInLine ? null : trunkAxis(pose);
    for (const point of POINTS[part]) put(`${side}_${point}`, counterpart(pose, side, part, point, axis));
  }
  return { ...pose, keypoints };
}

/**
 * Where the limb's point would be if it moved as the other does: from the side in line with it, from elsewhere in the trunk's mirror.
 * Heights above the joint it hangs on and angles within the limb are the same either way.
 */
function counterpart(
  pose: Pose,
  side: Side,
  part: 'arm' | 'leg',
  point: (typeof POINTS)[typeof part][number],
  axis: Axis | null,
): Keypoint {
  const own = visible(pose, `${OTHER[side]}_${point}`);
  const ownRoot = visible(pose, `${OTHER[side]}_${ROOT[part]}`);
  if (!own || !ownRoot) return UNSEEN;
  const root = visible(pose, `${side}_${ROOT[part]}`) ?? ownRoot;
  const [alongX, alongY] = [own.x - ownRoot.x, own.y - ownRoot.y];
  if (!axis) return { x: root.x + alongX, y: root.y + alongY, score: own.score };
  const share = 2 * (alongX * axis.x + alongY * axis.y);
  return { x: root.x + share * axis.x - alongX, y: root.y + share * axis.y - alongY, score: own.score };
}

interface Axis {
  readonly x: number;
  readonly y: number;
}

/** From hips to shoulders, of length 1; upright where the hips are not seen. */
function trunkAxis(pose: Pose): Axis {
  const shoulders = middle(visible(pose, 'left_shoulder'), visible(pose, 'right_shoulder'));
  const hips = middle(visible(pose, 'left_hip'), visible(pose, 'right_hip'));
  const length = shoulders && hips ? Math.hypot(shoulders.x - hips.x, shoulders.y - hips.y) : 0;
  if (!shoulders || !hips || length < 1) return { x: 0, y: -1 };
  return { x: (shoulders.x - hips.x) / length, y: (shoulders.y - hips.y) / length };
}
