// One pose as numbers that say how it is held, wherever the person stands, however large and whichever side faces the camera: what
// the frame networks read. Movements that are held, or judged at one moment, need no repetition around it.
import { angleAt, degrees, distance, middle, type Point } from '../body/geometry.ts';
import type { Pose, Side } from '../body/keypoints.ts';
import { nearSide, visible } from '../body/measure-signals.ts';
import type { Facing } from './oriented-body.ts';

/**
 * The movements that have a frame network. `…Deg` are degrees, all others are torso lengths or shares. "Ahead" is the way the body
 * faces, "above" is up in the picture, `…Lean` is from the vertical, positive ahead. Where two are named, the first is measured
 * from the second. A lunge's front leg is the one whose ankle is ahead.
 * - `line…Deg` bend at the hip off the straight line from shoulder to ankle (to knee), positive = hip hangs below it.
 * - `headAlong`, `headAcross` the nose from the shoulders, along the trunk and ahead of it.
 * - `…Width` distance between left and right; `hipShare` of both widths together.
 * - `kneeAheadOfAnkle` is in lengths of the shank.
 */
export const FRAME_FEATURES = {
  plank: [
    'lineAnkleDeg',
    'lineKneeDeg',
    'hipOffLine',
    'kneeDeg',
    'trunkLeanDeg',
    'thighSlopeDeg',
    'shankSlopeDeg',
    'hipAboveShoulder',
    'hipAboveAnkle',
    'hipAboveKnee',
    'shoulderAboveAnkle',
    'straightness',
    'legLength',
    'upperArmToTrunkDeg',
    'shoulderAheadOfElbow',
    'shoulderAboveWrist',
  ],
  bicep_curl: [
    'trunkLeanDeg',
    'headAlong',
    'headAcross',
    'headAbove',
    'headAhead',
    'shoulderWidth',
    'hipWidth',
    'hipShare',
    'headShare',
  ],
  lunge: [
    'kneeAheadOfAnkle',
    'kneeAheadOfAnkleTorso',
    'frontKneeDeg',
    'backKneeDeg',
    'frontThighSlopeDeg',
    'backThighSlopeDeg',
    'backShankSlopeDeg',
    'stance',
    'hipAheadOfFrontAnkle',
    'hipAheadOfBackKnee',
    'hipAboveFrontKnee',
    'hipAboveFrontAnkle',
    'backKneeAboveFrontAnkle',
    'frontKneeAboveAnkle',
    'frontLegLength',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type FrameMovement = keyof typeof FRAME_FEATURES;

/** Of a whole stretch of poses: a single one may not show either. */
export interface FrameOrientation {
  readonly near: Side;
  readonly facing: Facing;
}

/** Shortest believable part of a body, in torso lengths: below it directions are noise. */
const SHORTEST = 0.05;
/** A misplaced point must not shout: no part of a body is so far from another. */
const FARTHEST = 6;

export function isFrameMovement(movementId: string): movementId is FrameMovement {
  return Object.hasOwn(FRAME_FEATURES, movementId);
}

/**
 * The side seen better in most of the poses, and the way the body faces: on hands and feet from ankles to shoulders, upright from
 * shoulders and, where they are seen, ears to the nose: somebody leaning far back has the nose over the hips, and still ahead of the ears.
 */
export function orientFrames(movement: FrameMovement, poses: readonly Pose[]): FrameOrientation {
  let left = 0;
  let ahead = 0;
  for (const pose of poses) {
    left += nearSide(pose) === 'left' ? 1 : -1;
    const to = movement === 'plank' ? pair(pose, 'shoulder') : visible(pose, 'nose');
    if (!to) continue;
    for (const part of movement === 'plank' ? (['ankle'] as const) : (['shoulder', 'ear'] as const)) {
      const from = pair(pose, part);
      if (from) ahead += to.x - from.x;
    }
  }
  return { near: left >= 0 ? 'left' : 'right', facing: ahead >= 0 ? 1 : -1 };
}

/**
 * In the order of FRAME_FEATURES[movement], every one finite. Null where a point that the movement needs is not seen (shoulders, hips
 * and: plank elbow, wrist, knee, ankle; curl nose and both of each pair; lunge both knees and ankles) or the body is seen end-on.
 */
export function frameFeatures(
  movement: FrameMovement,
  pose: Pose,
  orientation: FrameOrientation = orientFrames(movement, [pose]),
): readonly number[] | null {
  const values = MEASURES[movement](pose, orientation);
  if (!values) return null;
  const row = FRAME_FEATURES[movement].map((name) => values[name] ?? Number.NaN);
  return row.every(Number.isFinite) ? row : null;
}

type Measured = Readonly<Record<string, number>> | null;

const MEASURES: Readonly<Record<FrameMovement, (pose: Pose, orientation: FrameOrientation) => Measured>> = {
  plank: measurePlank,
  bicep_curl: measureCurl,
  lunge: measureLunge,
};

function measurePlank(pose: Pose, { near, facing }: FrameOrientation): Measured {
  const either = (part: Part): Point | undefined => visible(pose, `${near}_${part}`) ?? pair(pose, part);
  const [shoulder, elbow, wrist] = [either('shoulder'), either('elbow'), either('wrist')];
  const [hip, knee, ankle] = [either('hip'), either('knee'), either('ankle')];
  if (!shoulder || !elbow || !wrist || !hip || !knee || !ankle) return null;
  const ruler = createRuler(distance(shoulder, hip), facing);
  const [thigh, shank] = [ruler.apart(hip, knee), ruler.apart(knee, ankle)];
  const whole = ruler.apart(shoulder, ankle);
  if (Math.min(thigh, shank) < SHORTEST || whole < 0.5) return null;
  // Feet to the one side and head to the other: in that frame "below the line" has a sign.
  const along = {
    x: (shoulder.x - ankle.x) / distance(shoulder, ankle),
    y: (shoulder.y - ankle.y) / distance(shoulder, ankle),
  };
  const off = facing * ((hip.y - ankle.y) * along.x - (hip.x - ankle.x) * along.y);
  return {
    lineAnkleDeg: bend(shoulder, hip, ankle, facing),
    lineKneeDeg: bend(shoulder, hip, knee, facing),
    hipOffLine: off / ruler.torso,
    kneeDeg: angleAt(hip, knee, ankle),
    trunkLeanDeg: ruler.lean(hip, shoulder),
    thighSlopeDeg: ruler.lean(knee, hip),
    shankSlopeDeg: ruler.lean(ankle, knee),
    hipAboveShoulder: ruler.above(hip, shoulder),
    hipAboveAnkle: ruler.above(hip, ankle),
    hipAboveKnee: ruler.above(hip, knee),
    shoulderAboveAnkle: ruler.above(shoulder, ankle),
    straightness: whole / (1 + thigh + shank),
    legLength: thigh + shank,
    upperArmToTrunkDeg: angleAt(elbow, shoulder, hip),
    shoulderAheadOfElbow: ruler.ahead(shoulder, elbow),
    shoulderAboveWrist: ruler.above(shoulder, wrist),
  };
}

function measureCurl(pose: Pose, { facing }: FrameOrientation): Measured {
  const [leftShoulder, rightShoulder] = [visible(pose, 'left_shoulder'), visible(pose, 'right_shoulder')];
  const [leftHip, rightHip] = [visible(pose, 'left_hip'), visible(pose, 'right_hip')];
  const nose = visible(pose, 'nose');
  if (!leftShoulder || !rightShoulder || !leftHip || !rightHip || !nose) return null;
  const shoulders = middle(leftShoulder, rightShoulder) ?? leftShoulder;
  const hips = middle(leftHip, rightHip) ?? leftHip;
  const ruler = createRuler(distance(shoulders, hips), facing);
  const lean = ruler.lean(hips, shoulders);
  const [ahead, above] = [ruler.ahead(nose, shoulders), ruler.above(nose, shoulders)];
  const [cos, sin] = [Math.cos((lean * Math.PI) / 180), Math.sin((lean * Math.PI) / 180)];
  const shoulderWidth = ruler.apart(leftShoulder, rightShoulder);
  const hipWidth = ruler.apart(leftHip, rightHip);
  return {
    trunkLeanDeg: lean,
    headAlong: ahead * sin + above * cos,
    headAcross: ahead * cos - above * sin,
    headAbove: above,
    headAhead: ahead,
    shoulderWidth,
    hipWidth,
    // A person seen from the side has no widths to compare: the share goes to one half.
    hipShare: (hipWidth + 0.1) / (hipWidth + shoulderWidth + 0.2),
    headShare: above / (Math.abs(above) + shoulderWidth + 0.1),
  };
}

function measureLunge(pose: Pose, { facing }: FrameOrientation): Measured {
  const shoulders = pair(pose, 'shoulder');
  const hips = pair(pose, 'hip');
  const [leftAnkle, rightAnkle] = [visible(pose, 'left_ankle'), visible(pose, 'right_ankle')];
  const [leftKnee, rightKnee] = [visible(pose, 'left_knee'), visible(pose, 'right_knee')];
  if (!shoulders || !hips || !leftAnkle || !rightAnkle || !leftKnee || !rightKnee) return null;
  const ruler = createRuler(distance(shoulders, hips), facing);
  const leftIsAhead = ruler.ahead(leftAnkle, rightAnkle) >= 0;
  const [ankle, knee] = leftIsAhead ? [leftAnkle, leftKnee] : [rightAnkle, rightKnee];
  const [backAnkle, backKnee] = leftIsAhead ? [rightAnkle, rightKnee] : [leftAnkle, leftKnee];
  const shank = ruler.apart(knee, ankle);
  if (shank < SHORTEST) return null;
  return {
    kneeAheadOfAnkle: ruler.ahead(knee, ankle) / shank,
    kneeAheadOfAnkleTorso: ruler.ahead(knee, ankle),
    frontKneeDeg: angleAt(hips, knee, ankle),
    backKneeDeg: angleAt(hips, backKnee, backAnkle),
    frontThighSlopeDeg: ruler.lean(knee, hips),
    backThighSlopeDeg: ruler.lean(backKnee, hips),
    backShankSlopeDeg: ruler.lean(backAnkle, backKnee),
    stance: ruler.ahead(ankle, backAnkle),
    hipAheadOfFrontAnkle: ruler.ahead(hips, ankle),
    hipAheadOfBackKnee: ruler.ahead(hips, backKnee),
    hipAboveFrontKnee: ruler.above(hips, knee),
    hipAboveFrontAnkle: ruler.above(hips, ankle),
    backKneeAboveFrontAnkle: ruler.above(backKnee, ankle),
    frontKneeAboveAnkle: ruler.above(knee, ankle),
    frontLegLength: ruler.apart(hips, knee) + shank,
  };
}

type Part = 'shoulder' | 'elbow' | 'wrist' | 'hip' | 'knee' | 'ankle';

function pair(pose: Pose, part: Part | 'ear'): Point | undefined {
  return middle(visible(pose, `left_${part}`), visible(pose, `right_${part}`));
}

/** `torso` in pixels; a body without one measures nothing, and every number made with it is refused as not finite. */
function createRuler(torsoPixels: number, facing: Facing) {
  const torso = torsoPixels > 1 ? torsoPixels : Number.NaN;
  const bounded = (value: number) => Math.min(FARTHEST, Math.max(-FARTHEST, value / torso));
  return {
    torso,
    apart: (a: Point, b: Point) => bounded(distance(a, b)),
    above: (a: Point, b: Point) => bounded(b.y - a.y),
    ahead: (a: Point, b: Point) => bounded(facing * (a.x - b.x)),
    lean: (lower: Point, upper: Point) => degrees(Math.atan2(facing * (upper.x - lower.x), lower.y - upper.y)),
  };
}

/** Positive where the hip hangs below the line from the shoulder to `end`, degrees off straight. */
function bend(shoulder: Point, hip: Point, end: Point, facing: Facing): number {
  const across = facing * ((hip.y - end.y) * (shoulder.x - end.x) - (hip.x - end.x) * (shoulder.y - end.y));
  const off = 180 - angleAt(shoulder, hip, end);
  return across >= 0 ? off : -off;
}
