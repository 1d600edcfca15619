// Turns a pose into the signals of signals.ts. What cannot be seen is absent, never guessed.
import { angleAt, distance, leanOf, middle, type Point } from './geometry.ts';
import { KEYPOINT_INDEX, type Keypoint, type KeypointName, type Pose, type Side } from './keypoints.ts';
import type { SignalName } from './signals.ts';

/** Below this MoveNet's points are as often wrong as right (measured on the drawn figure: hips worst, 0.3 and up when right). */
export const MIN_KEYPOINT_SCORE = 0.2;

/** Feet closer together than this many torso lengths make the knee/ankle ratio meaningless. */
const MIN_STANCE = 0.2;

export type Signals = Partial<Record<SignalName, number>>;

const LIMB_POINTS = ['shoulder', 'elbow', 'wrist', 'hip', 'knee', 'ankle'] as const;

/** The keypoint where it is seen well enough. */
export function visible(pose: Pose, name: KeypointName): Keypoint | undefined {
  const keypoint = pose.keypoints[KEYPOINT_INDEX[name]];
  return keypoint && keypoint.score >= MIN_KEYPOINT_SCORE ? keypoint : undefined;
}

/** The side seen with more confidence: in a side view the one towards the camera. */
export function nearSide(pose: Pose): Side {
  const total = (side: Side) =>
    LIMB_POINTS.reduce((sum, part) => sum + (pose.keypoints[KEYPOINT_INDEX[`${side}_${part}`]]?.score ?? 0), 0);
  return total('left') >= total('right') ? 'left' : 'right';
}

/** Mid-shoulder to mid-hip in pixels; undefined where either is not seen or the body is seen end-on. */
export function torsoLength(pose: Pose): number | undefined {
  const shoulders = middle(visible(pose, 'left_shoulder'), visible(pose, 'right_shoulder'));
  const hips = middle(visible(pose, 'left_hip'), visible(pose, 'right_hip'));
  if (!shoulders || !hips) return undefined;
  const length = distance(shoulders, hips);
  return length > 1 ? length : undefined;
}

export function measureSignals(pose: Pose, near: Side = nearSide(pose)): Signals {
  const far: Side = near === 'left' ? 'right' : 'left';
  const point = (side: Side, part: (typeof LIMB_POINTS)[number]) => visible(pose, `${side}_${part}`);
  const angle = (side: Side, ...parts: [a: Part, b: Part, c: Part]) => {
    const [a, b, c] = parts.map((part) => point(side, part));
    return a && b && c ? angleAt(a, b, c) : undefined;
  };
  const torso = torsoLength(pose);
  const shoulders = middle(point('left', 'shoulder'), point('right', 'shoulder'));
  const hips = middle(point('left', 'hip'), point('right', 'hip'));
  const both = (part: Part) => middle(point('left', part), point('right', part));
  const knees = both('knee');
  const ankles = both('ankle');
  const wrists = both('wrist');

  const nearKnee = angle(near, 'hip', 'knee', 'ankle');
  const farKnee = angle(far, 'hip', 'knee', 'ankle');
  const nearHip = angle(near, 'shoulder', 'hip', 'knee');
  const farHip = angle(far, 'shoulder', 'hip', 'knee');
  const nearElbow = angle(near, 'shoulder', 'elbow', 'wrist');
  const farElbow = angle(far, 'shoulder', 'elbow', 'wrist');
  const lean = shoulders && hips ? leanOf(hips, shoulders) : undefined;
  const shinLean = knees && ankles ? leanOf(ankles, knees) : undefined;
  const height = (lower: Point | undefined, upper: Point | undefined) =>
    lower && upper && torso !== undefined ? (lower.y - upper.y) / torso : undefined;

  const signals: Record<SignalName, number | undefined> = {
    kneeDeg: mean(nearKnee, farKnee),
    nearKneeDeg: nearKnee,
    farKneeDeg: farKnee,
    hipDeg: mean(nearHip, farHip),
    nearHipDeg: nearHip,
    farHipDeg: farHip,
    elbowDeg: mean(nearElbow, farElbow),
    nearElbowDeg: nearElbow,
    farElbowDeg: farElbow,
    upperArmToTrunkDeg: angle(near, 'elbow', 'shoulder', 'hip') ?? angle(far, 'elbow', 'shoulder', 'hip'),
    trunkLeanDeg: lean,
    trunkShinDeg: lean !== undefined && shinLean !== undefined ? lean - shinLean : undefined,
    bodyLineDeg: bodyLine(
      point(near, 'shoulder') ?? shoulders,
      point(near, 'hip') ?? hips,
      point(near, 'ankle') ?? ankles,
    ),
    hipHeightRatio: height(ankles, hips),
    shoulderHeightRatio: height(wrists, shoulders),
    hipAboveKneeRatio: height(knees, hips),
    kneeAnkleRatio: kneeAnkleRatio(pose, torso),
    wristHeightRatio: height(shoulders, wrists),
  };
  const seen: Signals = {};
  for (const [name, value] of Object.entries(signals) as [SignalName, number | undefined][])
    if (value !== undefined && Number.isFinite(value)) seen[name] = value;
  return seen;
}

type Part = (typeof LIMB_POINTS)[number];

function mean(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined) return b;
  return b === undefined ? a : (a + b) / 2;
}

/** Positive where the hip hangs below the straight line from shoulder to ankle, negative where it stands above it. */
function bodyLine(shoulder: Point | undefined, hip: Point | undefined, ankle: Point | undefined): number | undefined {
  if (!shoulder || !hip || !ankle) return undefined;
  const bend = 180 - angleAt(shoulder, hip, ankle);
  const along = ankle.x === shoulder.x ? 0.5 : (hip.x - shoulder.x) / (ankle.x - shoulder.x);
  const lineY = shoulder.y + Math.min(1, Math.max(0, along)) * (ankle.y - shoulder.y);
  return hip.y >= lineY ? bend : -bend;
}

function kneeAnkleRatio(pose: Pose, torso: number | undefined): number | undefined {
  const [leftKnee, rightKnee] = [visible(pose, 'left_knee'), visible(pose, 'right_knee')];
  const [leftAnkle, rightAnkle] = [visible(pose, 'left_ankle'), visible(pose, 'right_ankle')];
  if (!leftKnee || !rightKnee || !leftAnkle || !rightAnkle || torso === undefined) return undefined;
  const stance = Math.abs(leftAnkle.x - rightAnkle.x);
  return stance >= MIN_STANCE * torso ? Math.abs(leftKnee.x - rightKnee.x) / stance : undefined;
}
