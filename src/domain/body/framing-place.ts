// Whether the whole movement has room in the picture where the body is, and if not, what puts it there: steps back, to the side, or a
// tilt of the phone. Worked out with a pinhole camera from the body's size in the picture.
import { viewOfYaw } from '../movements/camera-model.ts';
import type { Movement, View } from '../movements/movement.ts';
import { type BodyFit, type Box, travelOf } from './framing-fit.ts';
import { type FramingHint, STEP_METRES } from './framing-hint.ts';
import { degrees, radians } from './geometry.ts';
import { KEYPOINT_NAMES, type KeypointName, type Pose } from './keypoints.ts';

/** Of the picture's longer side, in degrees: phones' video is 54–68°, and who is asked for a step too many loses nothing. */
export const LONG_EDGE_DEG = 58;
/** Kept free at each border, in shares of the picture. */
const MARGIN = 0.02;
/** So many steps back are rather taken than the phone gone to. */
const RATHER_WALK_STEPS = 2;
const MOST_STEPS = 4;
/** So near nobody tips the phone: they are on their way. */
const NEAR_METRES = 1.5;
const MOST_STEPS_CLOSER = 3;
/** People do not step to the centimetre. */
const SPARE_METRES = 0.15;
/** Share of the picture that the whole movement fills, at most, after somebody has come closer. */
const FILLED = 0.8;

function focalLength({ width, height }: Pick<Pose, 'width' | 'height'>): number {
  return Math.max(width, height) / 2 / Math.tan(radians(LONG_EDGE_DEG / 2));
}

/** Metres, for a person of average height: right to a tenth or so. */
export function estimatedDistance(pose: Pose, fit: BodyFit): number {
  return focalLength(pose) / fit.pixelsPerMetre;
}

/** Of the lens above the floor the body is on, in metres. */
export function heightOfLens(pose: Pose, fit: BodyFit, pitchUpDeg: number): number {
  const belowAxis = Math.atan((fit.y - pose.height / 2) / focalLength(pose));
  return estimatedDistance(pose, fit) * Math.tan(belowAxis - radians(pitchUpDeg));
}

const YAW_OF: Readonly<Record<View, number>> = { side: 90, oblique: 45, front: 0, back: 180, unknown: 90 };

/** The body's own turn where it is counted from there, else the one that it will be asked for. */
function yawOfTravel(fit: BodyFit, movement: Movement): number {
  const waits = movement.floor && fit.posture === 'standing';
  if (!waits && movement.views.includes(viewOfYaw(fit.yawDeg))) return fit.yawDeg;
  return (fit.yawDeg < 0 ? -1 : 1) * YAW_OF[movement.preferredView];
}

/** Both of a pair: from the side they lie over one another anyhow. */
function needed(movement: Movement): readonly KeypointName[] {
  return movement.required.flatMap((name) => (name === 'nose' ? [name] : [name, other(name)]));
}

function other(name: KeypointName): KeypointName {
  return (name.startsWith('left_') ? name.replace('left_', 'right_') : name.replace('right_', 'left_')) as KeypointName;
}

const WHOLE_BODY = KEYPOINT_NAMES.filter((name) => !/eye|ear/.test(name));
/** What is nearer to the lens than the body's middle looks larger and farther out. Metres. */
const DEPTH = 0.2;

/** Where what the movement needs would be, throughout it. Pixels. */
function neededBox(pose: Pose, fit: BodyFit, movement: Movement): Box {
  const waits = movement.floor && fit.posture === 'standing';
  const names = waits ? WHOLE_BODY : needed(movement);
  const box = travelOf(fit, movement, names, yawOfTravel(fit, movement));
  // Nobody knows yet where head and feet will lie: about where the person stands.
  const shift = waits ? fit.x - (box.left + box.right) / 2 : 0;
  return enlarged({ ...box, left: box.left + shift, right: box.right + shift }, pose, fit);
}

function enlarged(box: Box, pose: Pose, fit: BodyFit): Box {
  const by = 1 + DEPTH / Math.max(DEPTH, estimatedDistance(pose, fit));
  const [x, y] = [pose.width / 2, pose.height / 2];
  return {
    left: Math.min(box.left, x + by * (box.left - x)),
    right: Math.max(box.right, x + by * (box.right - x)),
    top: Math.min(box.top, y + by * (box.top - y)),
    bottom: Math.max(box.bottom, y + by * (box.bottom - y)),
  };
}

/** Null where there is room for the whole movement. `pitchUpDeg` null: taken to be level. */
export function placementHint(
  pose: Pose,
  fit: BodyFit,
  movement: Movement,
  pitchUpDeg: number | null,
): FramingHint | null {
  const { width, height } = pose;
  const box = neededBox(pose, fit, movement);
  const [marginX, marginY] = [MARGIN * width, MARGIN * height];
  const share = Math.max(
    (box.right - box.left) / (width - 2 * marginX),
    (box.bottom - box.top) / (height - 2 * marginY),
  );
  const distance = estimatedDistance(pose, fit);
  if (share > 1) {
    const steps = stepsBack(share, distance);
    const laid = Math.max((box.right - box.left) / height, (box.bottom - box.top) / width) / (1 - 2 * MARGIN);
    const stepsLaid = laid > 1 ? stepsBack(laid, distance) : 0;
    const saves = steps >= RATHER_WALK_STEPS && stepsLaid < steps;
    if (movement.floor && height > width && saves) return { kind: 'lay_phone' };
    return { kind: 'step_back', amount: Math.min(MOST_STEPS, steps) };
  }
  const [beyondLeft, beyondRight] = [marginX - box.left, box.right - (width - marginX)];
  if (beyondLeft > 0 || beyondRight > 0) {
    const metres = Math.max(beyondLeft, beyondRight) / fit.pixelsPerMetre;
    // A step aside must not lead out at the other side.
    const free = -Math.min(beyondLeft, beyondRight) / fit.pixelsPerMetre;
    if (free < Math.max(metres, STEP_METRES) + SPARE_METRES) return { kind: 'step_back', amount: 1 };
    return {
      kind: beyondLeft > 0 ? 'move_left' : 'move_right',
      amount: Math.max(1, Math.min(MOST_STEPS, Math.round(metres / STEP_METRES))),
    };
  }
  const [above, below] = [marginY - box.top, box.bottom - (height - marginY)];
  if (above <= 0 && below <= 0) return null;
  // Going back draws everything towards the horizon.
  const horizon = height / 2 + focalLength(pose) * Math.tan(radians(pitchUpDeg ?? 0));
  const room = above > 0 ? horizon - marginY : height - marginY - horizon;
  const reach = above > 0 ? horizon - box.top : box.bottom - horizon;
  const steps = room > 0.1 * height ? stepsBack(reach / room, distance) : Infinity;
  const most = distance < NEAR_METRES ? MOST_STEPS : RATHER_WALK_STEPS;
  if (steps <= most && share > 0.5) return { kind: 'step_back', amount: steps };
  const off = degrees(Math.atan((Math.max(above, below) + marginY) / focalLength(pose)));
  return { kind: above > 0 ? 'tilt_up' : 'tilt_down', amount: Math.max(5, 5 * Math.round(off / 5)) };
}

/** To look so much smaller. */
function stepsBack(share: number, distance: number): number {
  return Math.max(1, Math.ceil(((share - 1) * distance) / STEP_METRES - 0.2));
}

/** To fill the picture without leaving it; 0 where the whole movement already does. */
export function stepsCloser(pose: Pose, fit: BodyFit, movement: Movement): number {
  const { width, height } = pose;
  const needs = neededBox(pose, fit, movement);
  const whole = travelOf(fit, movement, WHOLE_BODY);
  const box = {
    left: Math.min(needs.left, whole.left),
    right: Math.max(needs.right, whole.right),
    top: Math.min(needs.top, whole.top),
    bottom: Math.max(needs.bottom, whole.bottom),
  };
  const [halfX, halfY] = [width / 2, height / 2];
  const share = Math.max(
    Math.abs(box.left - halfX) / halfX,
    Math.abs(box.right - halfX) / halfX,
    Math.abs(box.top - halfY) / halfY,
    Math.abs(box.bottom - halfY) / halfY,
  );
  const metres = estimatedDistance(pose, fit) * (1 - share / FILLED);
  return Math.max(0, Math.min(MOST_STEPS_CLOSER, Math.floor(metres / STEP_METRES)));
}
