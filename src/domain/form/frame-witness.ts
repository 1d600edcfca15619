// What a frame network says of a stretch of poses: second by second of a hold, or all together around a repetition's moment.
import type { Pose } from '../body/keypoints.ts';
import type { View } from '../movements/movement.ts';
import { median } from './fault-evidence.ts';
import { frameFeatures, type FrameOrientation, isFrameMovement, orientFrames } from './frame-features.ts';
import { frameFaultProbabilities, type FrameNetwork } from './frame-network.ts';

const SECOND_MS = 1000;
/** Of a stretch in which fewer poses got an answer nothing is said. */
const MIN_ANSWERS = 3;

/** Probability 0–1 by fault id. */
export type FaultProbabilities = Readonly<Record<string, number>>;

/**
 * The median of each whole second back from `lastMs` (0 = the last one), as judge-hold.ts measures rules; seconds in which too few
 * poses got an answer are missing. `poses` are those held, in time order; `view` is the hold's.
 */
export function networkBySecond(
  network: FrameNetwork,
  poses: readonly Pose[],
  view: View,
  lastMs = poses.at(-1)?.timestampMs ?? 0,
): ReadonlyMap<number, FaultProbabilities> {
  const seconds = new Map<number, Pose[]>();
  for (const pose of poses) {
    const second = Math.floor((lastMs - pose.timestampMs) / SECOND_MS);
    const some = seconds.get(second) ?? [];
    seconds.set(second, some);
    some.push(pose);
  }
  const orientation = orientationOf(network, poses);
  const said = [...seconds].flatMap(([second, some]) => {
    const answer = medianOf(network, some, view, orientation);
    return answer ? [[second, answer] as const] : [];
  });
  return new Map(said);
}

/**
 * The median over the poses, such as those around a lunge's turning point or of a curl's way up; null where too few got an answer.
 * `context`: the poses that show which way the body faces, default the same.
 */
export function networkOver(
  network: FrameNetwork,
  poses: readonly Pose[],
  view: View,
  context: readonly Pose[] = poses,
): FaultProbabilities | null {
  return medianOf(network, poses, view, orientationOf(network, context));
}

function orientationOf({ movementId }: FrameNetwork, poses: readonly Pose[]): FrameOrientation | null {
  return isFrameMovement(movementId) ? orientFrames(movementId, poses) : null;
}

function medianOf(
  network: FrameNetwork,
  poses: readonly Pose[],
  view: View,
  orientation: FrameOrientation | null,
): FaultProbabilities | null {
  const { movementId, faults } = network;
  if (!isFrameMovement(movementId) || !orientation) return null;
  const answers = poses.flatMap((pose) => {
    const features = frameFeatures(movementId, pose, orientation);
    const answer = features && frameFaultProbabilities(network, features, view);
    return answer ? [answer] : [];
  });
  if (answers.length < MIN_ANSWERS) return null;
  return Object.fromEntries(faults.map((id) => [id, median(answers.map((answer) => answer[id] ?? 0)) ?? 0]));
}
