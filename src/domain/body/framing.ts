// What to say to somebody who is setting up the phone: the one thing that keeps the body from being seen as the movement needs it.
import type { Movement, View } from '../movements/movement.ts';
import { estimateView } from './estimate-view.ts';
import { estimateYaw } from './estimate-yaw.ts';
import { middle } from './geometry.ts';
import type { KeypointName, Pose } from './keypoints.ts';
import { torsoLength, visible } from './measure-signals.ts';

export interface FramingHint {
  readonly kind:
    | 'ok'
    | 'nobody'
    | 'step_back'
    | 'two_steps_back'
    | 'three_steps_back'
    | 'step_closer'
    | 'move_left'
    | 'move_right'
    | 'feet_cut_off'
    | 'head_cut_off'
    | 'hands_cut_off'
    | TurnHint
    | 'tilt_up'
    | 'tilt_down'
    | 'phone_lower'
    | 'upside_down'
    | 'too_dark'
    | 'two_people';
}

/** A turn of the body on the spot, towards the person's own left or right: an eighth (`little`), a quarter, or half way round. */
export type TurnHint =
  | 'turn_left_little'
  | 'turn_right_little'
  | 'turn_left_quarter'
  | 'turn_right_quarter'
  | 'turn_around'
  /** Where it cannot be told which way the body faces. */
  | 'turn_sideways'
  | 'face_camera';

/** A body smaller than this share of the frame's longer side has joints only a few of the model's pixels apart. */
const TOO_SMALL = 0.25;
/** Points this close to the border (share of the frame) are about to leave it. */
const EDGE = 0.01;
/** A body cut off at one side with this much room at the other should move over rather than back. */
const NEAR_EDGE = 0.15;
const ROOM = 0.2;
const HALF = 0.5;
/** A shank in trunk lengths, and a little over: below the last joint seen there is at most so much of a leg. */
const SHANK = 1;

/** `pose` null: nobody was found. Left and right are the person's own, facing the camera. */
export function framingHint(pose: Pose | null, movement: Movement): FramingHint {
  if (!pose) return { kind: 'nobody' };
  const seen = pose.keypoints.filter(({ score }) => score >= 0.2);
  if (seen.length < 6) return { kind: 'nobody' };
  if (isUpsideDown(pose, movement)) return { kind: 'upside_down' };
  const missing = movement.required.filter((name) => !seenOnEitherSide(pose, name, movement));
  const xs = seen.map(({ x }) => x);
  const ys = seen.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  if (missing.length > 0) {
    const tooNear = movement.floor ? null : stepsBack(pose);
    if (tooNear) return { kind: tooNear };
    const touches = { bottom: bottom > pose.height * (1 - 3 * EDGE), top: top < pose.height * 3 * EDGE };
    const feetMissing = missing.some((name) => /ankle|knee/.test(name));
    // Room at the other end: the phone looks too high or too low, and nobody need walk.
    const belowPicture = bottom + SHANK * (torsoLength(pose) ?? 0) > pose.height;
    if (!movement.floor && feetMissing && belowPicture && top > ROOM * pose.height) return { kind: 'tilt_down' };
    const headMissing = missing.some((name) => /shoulder|nose/.test(name));
    if (!movement.floor && headMissing && top < HALF * pose.height && bottom < (1 - ROOM) * pose.height)
      return { kind: 'tilt_up' };
    if (feetMissing && (touches.bottom || !movement.floor)) return { kind: 'feet_cut_off' };
    if (headMissing && touches.top) return { kind: 'head_cut_off' };
    // What left the picture is not seen, so the last joint that is may lie well inside.
    if (left < pose.width * NEAR_EDGE && right < pose.width * (1 - ROOM)) return { kind: 'move_left' };
    if (right > pose.width * (1 - NEAR_EDGE) && left > pose.width * ROOM) return { kind: 'move_right' };
    if (missing.some((name) => /wrist|elbow/.test(name))) return { kind: 'hands_cut_off' };
    return { kind: 'step_back' };
  }
  const view = estimateView(pose);
  if (view !== 'unknown' && !movement.views.includes(view)) return { kind: turnHint(pose, movement) };
  if (looksDown(pose, movement)) return { kind: 'phone_lower' };
  // Asked for last: a body on the floor looks small from its end.
  if (Math.max(right - left, bottom - top) < TOO_SMALL * Math.max(pose.width, pose.height))
    return { kind: 'step_closer' };
  return { kind: 'ok' };
}

/** Trunk lengths, in shares of the picture's height, of a body so near that it must go back by two or three steps of 0.65 m. */
const TWO_STEPS = 0.23;
const THREE_STEPS = 0.3;

function stepsBack(pose: Pose): 'two_steps_back' | 'three_steps_back' | null {
  const share = (torsoLength(pose) ?? 0) / pose.height;
  return share > THREE_STEPS ? 'three_steps_back' : share > TWO_STEPS ? 'two_steps_back' : null;
}

/** Head under feet, in a movement that stands: the phone stands on its head. */
function isUpsideDown(pose: Pose, movement: Movement): boolean {
  const [shoulder, hip, ankle] = (['shoulder', 'hip', 'ankle'] as const).map((part) =>
    middle(visible(pose, `left_${part}`), visible(pose, `right_${part}`)),
  );
  return !movement.floor && !!shoulder && !!hip && !!ankle && shoulder.y > hip.y && hip.y > ankle.y;
}

/** How far apart, in trunk lengths, a body seen from the side has its two shoulders and hips in height where the phone looks down on it. */
const LOOKING_DOWN = 0.4;

function looksDown(pose: Pose, movement: Movement): boolean {
  const torso = torsoLength(pose);
  const hold = movement.kind === 'hold' ? movement.hold : movement.start;
  if (!movement.floor || torso === undefined || hold.support === 'side' || hold.support === 'seat') return false;
  if (estimateView(pose) !== 'side') return false;
  const stacked = (part: 'shoulder' | 'hip') => {
    const [left, right] = [visible(pose, `left_${part}`), visible(pose, `right_${part}`)];
    return left && right ? Math.abs(left.y - right.y) / torso : 0;
  };
  return Math.min(stacked('shoulder'), stacked('hip')) > LOOKING_DOWN;
}

const YAWS_OF: Readonly<Record<View, readonly number[]>> = {
  side: [90, -90],
  oblique: [45, -45],
  front: [0],
  back: [180],
  unknown: [90, -90],
};
/** Turns up to these many degrees are called little and a quarter. */
const LITTLE = 67;
const QUARTER = 125;

/** The smallest turn that brings the movement's preferred view. */
export function turnHint(pose: Pose, movement: Movement): TurnHint {
  const yaw = estimateYaw(pose);
  if (yaw === null) return movement.preferredView === 'front' ? 'face_camera' : 'turn_sideways';
  const turns = YAWS_OF[movement.preferredView].map((wanted) => ((wanted - yaw + 540) % 360) - 180);
  const [turn = 0] = turns.sort((a, b) => Math.abs(a) - Math.abs(b));
  if (Math.abs(turn) > QUARTER) return 'turn_around';
  const side = turn > 0 ? 'right' : 'left';
  return Math.abs(turn) > LITTLE ? `turn_${side}_quarter` : `turn_${side}_little`;
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
