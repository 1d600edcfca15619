// What to say to somebody who is setting up the phone: the one thing that keeps the body from being seen as the movement needs it.
import type { Movement } from '../movements/movement.ts';
import { estimateView } from './estimate-view.ts';
import type { KeypointName, Pose } from './keypoints.ts';
import { visible } from './measure-signals.ts';

export interface FramingHint {
  readonly kind:
    | 'ok'
    | 'nobody'
    | 'step_back'
    | 'step_closer'
    | 'move_left'
    | 'move_right'
    | 'feet_cut_off'
    | 'head_cut_off'
    | 'hands_cut_off'
    | 'turn_sideways'
    | 'face_camera'
    | 'too_dark'
    | 'two_people';
}

/** A body smaller than this share of the frame's longer side has joints only a few of the model's pixels apart. */
const TOO_SMALL = 0.25;
/** Points this close to the border (share of the frame) are about to leave it. */
const EDGE = 0.01;
/** A body cut off at one side with this much room at the other should move over rather than back. */
const NEAR_EDGE = 0.15;
const ROOM = 0.2;

/** `pose` null: nobody was found. Left and right are the person's own, facing the camera. */
export function framingHint(pose: Pose | null, movement: Movement): FramingHint {
  if (!pose) return { kind: 'nobody' };
  const seen = pose.keypoints.filter(({ score }) => score >= 0.2);
  if (seen.length < 6) return { kind: 'nobody' };
  const missing = movement.required.filter((name) => !seenOnEitherSide(pose, name, movement));
  const xs = seen.map(({ x }) => x);
  const ys = seen.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  if (missing.length > 0) {
    const touches = { bottom: bottom > pose.height * (1 - 3 * EDGE), top: top < pose.height * 3 * EDGE };
    if (missing.some((name) => /ankle|knee/.test(name)) && (touches.bottom || !movement.floor))
      return { kind: 'feet_cut_off' };
    if (missing.some((name) => /shoulder|nose/.test(name)) && touches.top) return { kind: 'head_cut_off' };
    // What left the picture is not seen, so the last joint that is may lie well inside.
    if (left < pose.width * NEAR_EDGE && right < pose.width * (1 - ROOM)) return { kind: 'move_left' };
    if (right > pose.width * (1 - NEAR_EDGE) && left > pose.width * ROOM) return { kind: 'move_right' };
    if (missing.some((name) => /wrist|elbow/.test(name))) return { kind: 'hands_cut_off' };
    return { kind: 'step_back' };
  }
  const view = estimateView(pose);
  if (view !== 'unknown' && !movement.views.includes(view))
    return { kind: movement.preferredView === 'side' ? 'turn_sideways' : 'face_camera' };
  // Asked for last: a body on the floor looks small from its end.
  if (Math.max(right - left, bottom - top) < TOO_SMALL * Math.max(pose.width, pose.height))
    return { kind: 'step_closer' };
  return { kind: 'ok' };
}

/** In a side view the near side is enough, so a pair counts as seen when one of it is. */
function seenOnEitherSide(pose: Pose, name: KeypointName, movement: Movement): boolean {
  const inside = (candidate: KeypointName) => {
    const keypoint = visible(pose, candidate);
    return (
      keypoint !== undefined &&
      keypoint.x >= -EDGE * pose.width &&
      keypoint.x <= (1 + EDGE) * pose.width &&
      keypoint.y >= -EDGE * pose.height &&
      keypoint.y <= (1 + EDGE) * pose.height
    );
  };
  if (inside(name)) return true;
  const other = name.startsWith('left_') ? name.replace('left_', 'right_') : name.replace('right_', 'left_');
  return movement.views.includes('side') && inside(other as KeypointName);
}
