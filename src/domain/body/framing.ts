// What to say to somebody who is setting up the phone: the one thing that keeps the body from being seen as the movement needs it.
import { viewOfYaw } from '../movements/camera-model.ts';
import type { Movement, View } from '../movements/movement.ts';
import { estimateView } from './estimate-view.ts';
import { estimateYaw } from './estimate-yaw.ts';
import { type BodyFit, fitBody, SURE_ERROR } from './framing-fit.ts';
import type { FramingHint, HintKind, TurnHint } from './framing-hint.ts';
import { type LightState } from './framing-light.ts';
import { estimatedDistance, heightOfLens, placementHint, stepsCloser } from './framing-place.ts';
import { middle } from './geometry.ts';
import type { Keypoint, KeypointName, Pose } from './keypoints.ts';
import { MIN_KEYPOINT_SCORE, torsoLength, visible } from './measure-signals.ts';

export type { FramingHint, HintKind, TurnHint } from './framing-hint.ts';

/** What is known beside the pose; everything absent is taken to be as it should. */
export interface Surroundings {
  /** Bodies in the picture. */
  readonly people?: number;
  readonly light?: LightState;
  /** Where the camera looks: degrees above the horizon, from the phone's sensors. Null or absent: not known. */
  readonly pitchUpDeg?: number | null;
  /** The phone is in somebody's hand. */
  readonly isMoving?: boolean;
}

/** As in presence.ts: fewer points are no body, whatever the model imagines. */
const MIN_POINTS = 6;
/** A body smaller than this share of the frame's longer side has joints only a few of the model's pixels apart. */
const TOO_SMALL = 0.25;
/** Points this close to the border (share of the frame) are about to leave it. */
const EDGE = 0.01;
/** Beyond these degrees above and below the horizon the camera looks past everybody who stands or lies at its distance. */
const LOOKS_AWAY = { up: { standing: 28, floor: 18 }, down: { standing: 12, floor: 15 } } as const;
/** Trunk lengths; a posture laid over the points that misses them by more tells nothing. */
const BELIEVED_ERROR = 0.45;

/** `pose` null: nobody was found. Left and right are the person's own, facing the camera. */
export function framingHint(pose: Pose | null, movement: Movement, around: Surroundings = {}): FramingHint {
  if (around.light === 'covered') return { kind: 'covered' };
  const seen = pose?.keypoints.filter(({ score }) => score >= MIN_KEYPOINT_SCORE) ?? [];
  if (!pose || seen.length < MIN_POINTS) return hintWithoutBody(around, movement) ?? glimpseHint(pose, seen, movement);
  if (isUpsideDown(pose, movement)) return { kind: 'upside_down' };
  const fitted = fitBody(pose, movement);
  const fit = fitted && fitted.error <= BELIEVED_ERROR ? fitted : null;
  const missing = movement.required.filter((name) => !seenOnEitherSide(pose, name, movement));
  // Whoever stands before a movement on the floor is to lie where there is room for it, not to be seen whole.
  const stillStands = movement.floor && fit?.posture === 'standing';
  const place = fit && placementHint(pose, fit, movement, around.pitchUpDeg ?? null);
  if (missing.length > 0) {
    if (place) return place;
    if (stillStands) return { kind: 'into_position' };
    return { kind: hiddenHint(missing) };
  }
  if (!stillStands) {
    const turn = turnNeeded(pose, fit, movement);
    if (turn) return { kind: turn, soft: true };
  }
  if (place) return { ...place, soft: true };
  if (stillStands) return { kind: 'into_position', soft: true };
  const height = fit && heightHint(pose, fit, movement, around.pitchUpDeg ?? null);
  if (height) return { kind: height, soft: true };
  // Asked for last: a body on the floor looks small from its end.
  const xs = seen.map(({ x }) => x);
  const ys = seen.map(({ y }) => y);
  const size = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  if (size < TOO_SMALL * Math.max(pose.width, pose.height)) {
    const amount = fit ? stepsCloser(pose, fit, movement) : 1;
    if (amount > 0) return { kind: 'step_closer', amount, soft: true };
  }
  return hamperedHint(around, seen) ?? { kind: 'ok' };
}

/** Why nobody may be seen; null where nothing but the person is known to be wanting. */
function hintWithoutBody({ isMoving, light, pitchUpDeg }: Surroundings, { floor }: Movement): FramingHint | null {
  if (isMoving) return { kind: 'put_down' };
  if (light === 'too_dark') return { kind: 'too_dark' };
  const where = floor ? 'floor' : 'standing';
  if (pitchUpDeg != null && pitchUpDeg > LOOKS_AWAY.up[where])
    return { kind: 'tilt_down', amount: fives(pitchUpDeg - 5) };
  if (pitchUpDeg != null && -pitchUpDeg > LOOKS_AWAY.down[where])
    return { kind: 'tilt_up', amount: fives(-pitchUpDeg) };
  return light === 'too_bright' || light === 'backlit' ? { kind: light } : null;
}

/** Nearer to a side of the picture than this share of it is somebody who is mostly beyond it. */
const AT_SIDE = 0.3;
const AT_END = 0.4;
const HEAD_POINTS = 5;
const FIRST_SHANK_POINT = 13;

/** A few points are an arm or the legs of somebody who is mostly elsewhere. */
function glimpseHint(pose: Pose | null, seen: readonly Keypoint[], movement: Movement): FramingHint {
  if (!pose || seen.length < 2) return { kind: 'nobody' };
  const x = seen.reduce((sum, point) => sum + point.x, 0) / seen.length / pose.width;
  if (x < AT_SIDE) return { kind: 'move_left', amount: 1 };
  if (x > 1 - AT_SIDE) return { kind: 'move_right', amount: 1 };
  const ys = seen.map(({ y }) => y / pose.height);
  const head = pose.keypoints.slice(0, HEAD_POINTS);
  // Nothing but a face is somebody who stands right before the phone.
  if (seen.every((point) => head.includes(point))) return { kind: 'step_back', amount: 3 };
  // Shanks alone are those of somebody who stands right before a phone on the floor.
  const shanks = pose.keypoints.slice(FIRST_SHANK_POINT);
  if (movement.floor && seen.every((point) => shanks.includes(point))) return { kind: 'into_position' };
  if (Math.min(...ys) > 1 - AT_END) return { kind: 'tilt_down', amount: 10 };
  if (Math.max(...ys) < AT_END) return { kind: 'tilt_up', amount: 10 };
  // Before a movement on the floor it is the legs of somebody who stands too near to be seen whole.
  return { kind: movement.floor ? 'into_position' : 'step_back', ...(movement.floor ? {} : { amount: 2 }) };
}

/** Mean score of the points that are seen: MoveNet's are 0.5–0.8 in good light (measured on the drawn figure and on real push-ups). */
const SURE_POINTS = 0.5;

/** What the movement needs is seen, but less well than it could be. */
function hamperedHint({ isMoving, light, people = 1 }: Surroundings, seen: readonly Keypoint[]): FramingHint | null {
  if (isMoving) return { kind: 'put_down', soft: true };
  const sureness = seen.reduce((sum, { score }) => sum + score, 0) / seen.length;
  // Points that are sure all the same need no better light.
  if (light && light !== 'fine' && sureness < SURE_POINTS) return { kind: light, soft: true };
  return people > 1 ? { kind: 'two_people', soft: true } : null;
}

/** Inside the picture by all that is known, and yet not seen: something is in front of it, or the model does not know it. */
function hiddenHint(missing: readonly KeypointName[]): HintKind {
  if (missing.some((name) => /ankle|knee/.test(name))) return 'feet_cut_off';
  if (missing.some((name) => /shoulder|nose/.test(name))) return 'head_cut_off';
  return missing.some((name) => /wrist|elbow/.test(name)) ? 'hands_cut_off' : 'step_back';
}

/** Head under feet, in a movement that stands: the phone stands on its head. */
function isUpsideDown(pose: Pose, movement: Movement): boolean {
  const [shoulder, hip, ankle] = (['shoulder', 'hip', 'ankle'] as const).map((part) =>
    middle(visible(pose, `left_${part}`), visible(pose, `right_${part}`)),
  );
  return !movement.floor && !!shoulder && !!hip && !!ankle && shoulder.y > hip.y && hip.y > ankle.y;
}

/** Metres above the floor of a lens that looks down on somebody lying, and degrees at which it looks up to somebody standing. */
const TOO_HIGH = 1.1;
const TOO_STEEP = 24;

function heightHint(
  pose: Pose,
  fit: BodyFit,
  movement: Movement,
  pitchUpDeg: number | null,
): 'phone_lower' | 'phone_higher' | null {
  if (looksDown(pose, movement)) return 'phone_lower';
  if (pitchUpDeg === null || fit.posture === 'standing') return null;
  if (movement.floor && heightOfLens(pose, fit, pitchUpDeg) > TOO_HIGH) return 'phone_lower';
  const isNear = estimatedDistance(pose, fit) < 2.5;
  return !movement.floor && pitchUpDeg > TOO_STEEP && isNear ? 'phone_higher' : null;
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

/** Null where the movement is followed from here, by the width of the shoulders or by all of the body. */
function turnNeeded(pose: Pose, fit: BodyFit | null, movement: Movement): TurnHint | null {
  const view = estimateView(pose);
  if (view === 'unknown' || movement.views.includes(view)) return null;
  const isSure = fit !== null && fit.error <= SURE_ERROR;
  if (isSure && movement.views.includes(viewOfYaw(fit.yawDeg))) return null;
  return turnHint(pose, movement, isSure ? fit.yawDeg : estimateYaw(pose));
}

/** The smallest turn that brings the movement's preferred view. `yaw` null: not known. */
function turnHint(pose: Pose, movement: Movement, yaw: number | null = estimateYaw(pose)): TurnHint {
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

/** Degrees to be said aloud. */
export function fives(deg: number): number {
  return Math.max(5, 5 * Math.round(deg / 5));
}
