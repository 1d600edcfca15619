// Turns a pose into the signals of signals.ts. What cannot be seen is absent, never guessed.
import { angleAt, distance, leanOf, middle, type Point } from './geometry.ts';
import { KEYPOINT_INDEX, type Keypoint, type KeypointName, type Pose, type Side } from './keypoints.ts';
import { SIGNAL_NAMES, type SignalName } from './signals.ts';

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

/**
 * `scale`: pixels of a torso length where it is known better than this one frame shows it (a trunk that leans towards the lens looks
 * short); default this frame's own.
 */
export function measureSignals(pose: Pose, near: Side = nearSide(pose), scale?: number): Signals {
  const far: Side = near === 'left' ? 'right' : 'left';
  const point = (side: Side, part: Part) => visible(pose, `${side}_${part}`);
  const [nearPoints, farPoints] = [near, far].map((side) => ({
    shoulder: point(side, 'shoulder'),
    elbow: point(side, 'elbow'),
    wrist: point(side, 'wrist'),
    hip: point(side, 'hip'),
    knee: point(side, 'knee'),
    ankle: point(side, 'ankle'),
  })) as [Points, Points];
  const torso = scale ?? torsoLength(pose);
  const both = (part: Part) => middle(nearPoints[part], farPoints[part]);
  const [shoulders, elbows, wrists] = [both('shoulder'), both('elbow'), both('wrist')];
  const [hips, knees, ankles] = [both('hip'), both('knee'), both('ankle')];
  const body = shoulders && hips && knees && ankles && middle(shoulders, hips, knees, ankles);
  const nose = visible(pose, 'nose');
  const head = middle(nose, visible(pose, 'left_ear'), visible(pose, 'right_ear'));

  const own = (points: Points) => ({
    kneeDeg: angle(points.hip, points.knee, points.ankle),
    hipDeg: angle(points.shoulder, points.hip, points.knee),
    elbowDeg: angle(points.shoulder, points.elbow, points.wrist),
    upperArmDeg: angle(points.elbow, points.shoulder, points.hip),
  });
  const [nearAngles, farAngles] = [own(nearPoints), own(farPoints)];
  const lean = shoulders && hips ? leanOf(hips, shoulders) : undefined;
  const shinLean = knees && ankles ? leanOf(ankles, knees) : undefined;
  /** Height of `upper` above `lower`. */
  const height = (lower: Point | undefined, upper: Point | undefined) =>
    lower && upper && torso !== undefined ? (lower.y - upper.y) / torso : undefined;
  const apart = (a: Point | undefined, b: Point | undefined) =>
    a && b && torso !== undefined ? distance(a, b) / torso : undefined;
  const spread = (part: Part) => {
    const [a, b] = [nearPoints[part], farPoints[part]];
    return a && b && torso !== undefined ? Math.abs(a.x - b.x) / torso : undefined;
  };
  const gap = (part: Part) => {
    const [a, b] = [nearPoints[part], farPoints[part]];
    return a && b && torso !== undefined ? Math.abs(a.y - b.y) / torso : undefined;
  };
  const place = (value: number | undefined) => (value !== undefined && torso !== undefined ? value / torso : undefined);
  const [nearReach, farReach] = [
    apart(nearPoints.wrist, nearPoints.shoulder),
    apart(farPoints.wrist, farPoints.shoulder),
  ];
  const [left, right] = near === 'left' ? [nearPoints, farPoints] : [farPoints, nearPoints];

  const signals: Record<SignalName, number | undefined> = {
    kneeDeg: mean(nearAngles.kneeDeg, farAngles.kneeDeg),
    nearKneeDeg: nearAngles.kneeDeg,
    farKneeDeg: farAngles.kneeDeg,
    hipDeg: mean(nearAngles.hipDeg, farAngles.hipDeg),
    nearHipDeg: nearAngles.hipDeg,
    farHipDeg: farAngles.hipDeg,
    elbowDeg: mean(nearAngles.elbowDeg, farAngles.elbowDeg),
    nearElbowDeg: nearAngles.elbowDeg,
    farElbowDeg: farAngles.elbowDeg,
    upperArmToTrunkDeg: nearAngles.upperArmDeg ?? farAngles.upperArmDeg,
    trunkLeanDeg: lean,
    trunkShinDeg: lean !== undefined && shinLean !== undefined ? lean - shinLean : undefined,
    bodyLineDeg: bodyLine(nearPoints.shoulder ?? shoulders, nearPoints.hip ?? hips, nearPoints.ankle ?? ankles),
    hipHeightRatio: height(ankles, hips),
    shoulderHeightRatio: height(wrists, shoulders),
    hipAboveKneeRatio: height(knees, hips),
    kneeAnkleRatio: kneeAnkleRatio(pose, torso),
    wristHeightRatio: height(shoulders, wrists),
    minKneeDeg: least(nearAngles.kneeDeg, farAngles.kneeDeg),
    maxKneeDeg: most(nearAngles.kneeDeg, farAngles.kneeDeg),
    minHipDeg: least(nearAngles.hipDeg, farAngles.hipDeg),
    maxHipDeg: most(nearAngles.hipDeg, farAngles.hipDeg),
    minElbowDeg: least(nearAngles.elbowDeg, farAngles.elbowDeg),
    maxElbowDeg: most(nearAngles.elbowDeg, farAngles.elbowDeg),
    nearUpperArmDeg: nearAngles.upperArmDeg,
    farUpperArmDeg: farAngles.upperArmDeg,
    nearKneeRaiseRatio: height(nearPoints.hip, nearPoints.knee),
    farKneeRaiseRatio: height(farPoints.hip, farPoints.knee),
    nearAnkleRaiseRatio: height(farPoints.ankle, nearPoints.ankle),
    farAnkleRaiseRatio: height(nearPoints.ankle, farPoints.ankle),
    nearWristRaiseRatio: height(nearPoints.shoulder, nearPoints.wrist),
    farWristRaiseRatio: height(farPoints.shoulder, farPoints.wrist),
    nearElbowRaiseRatio: height(nearPoints.shoulder, nearPoints.elbow),
    farElbowRaiseRatio: height(farPoints.shoulder, farPoints.elbow),
    lowerWristRaiseRatio: least(
      height(nearPoints.shoulder, nearPoints.wrist),
      height(farPoints.shoulder, farPoints.wrist),
    ),
    lowerElbowRaiseRatio: least(
      height(nearPoints.shoulder, nearPoints.elbow),
      height(farPoints.shoulder, farPoints.elbow),
    ),
    nearReachRatio: nearReach,
    farReachRatio: farReach,
    reachRatio: mean(nearReach, farReach),
    nearElbowToFarKneeRatio: apart(nearPoints.elbow, farPoints.knee),
    farElbowToNearKneeRatio: apart(farPoints.elbow, nearPoints.knee),
    nearWristToFarAnkleRatio: apart(nearPoints.wrist, farPoints.ankle),
    farWristToNearAnkleRatio: apart(farPoints.wrist, nearPoints.ankle),
    forearmLeanDeg: mean(forearmLean(nearPoints), forearmLean(farPoints)),
    elbowHeightRatio: height(shoulders, elbows),
    wristAboveHipRatio: height(hips, wrists),
    wristAboveAnkleRatio: height(ankles, wrists),
    shoulderAboveAnkleRatio: height(ankles, shoulders),
    hipAboveShoulderRatio: height(shoulders, hips),
    noseAboveWristRatio: height(wrists, nose),
    headAboveShoulderRatio: height(shoulders, head),
    ankleSpreadRatio: spread('ankle'),
    kneeSpreadRatio: spread('knee'),
    wristSpreadRatio: spread('wrist'),
    elbowSpreadRatio: spread('elbow'),
    kneeGapRatio: gap('knee'),
    ankleGapRatio: gap('ankle'),
    hipAboveFootRatio: height(lower(nearPoints.ankle, farPoints.ankle), hips),
    hipOffCentreRatio: nearPoints.ankle && farPoints.ankle && hips && ankles && place(Math.abs(hips.x - ankles.x)),
    wristAcrossRatio: place(wrists && hips && wrists.x - hips.x),
    shoulderTurnRatio: place(left.shoulder && right.shoulder && left.shoulder.x - right.shoulder.x),
    shoulderStackRatio: place(left.shoulder && right.shoulder && Math.abs(left.shoulder.y - right.shoulder.y)),
    noseAboveEarRatio: height(middle(visible(pose, 'left_ear'), visible(pose, 'right_ear')), nose),
    trunkShareRatio: apart(shoulders, hips),
    hipPositionRatio: place(hips && pose.height / 2 - hips.y),
    // From the lower edge, which is near them: what the torso length is wrong by then hardly moves them.
    anklePositionRatio: place(ankles && pose.height - ankles.y),
    shoulderPositionRatio: place(shoulders && pose.height / 2 - shoulders.y),
    bodyPositionRatio: place(body && pose.height / 2 - body.y),
    hipAcrossRatio: place(hips?.x),
  };
  const seen: Signals = {};
  for (const name of SIGNAL_NAMES) {
    const value = signals[name];
    if (value !== undefined && Number.isFinite(value)) seen[name] = value;
  }
  return seen;
}

type Points = Readonly<Record<(typeof LIMB_POINTS)[number], Keypoint | undefined>>;

function angle(a: Point | undefined, b: Point | undefined, c: Point | undefined): number | undefined {
  return a && b && c ? angleAt(a, b, c) : undefined;
}

/** The one nearer the ground; which it is cannot be said of one alone. */
function lower(a: Point | undefined, b: Point | undefined): Point | undefined {
  return a && b ? (a.y >= b.y ? a : b) : undefined;
}

/** Of one side alone nothing is known: the other may be more, or less. */
function forearmLean({ elbow, wrist }: Points): number | undefined {
  return elbow && wrist ? leanOf(elbow, wrist) : undefined;
}

function least(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : Math.min(a, b);
}

function most(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : Math.max(a, b);
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
