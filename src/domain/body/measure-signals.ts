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
  const body = createBody(pose, near, scale);
  const seen: Signals = {};
  for (const name of SIGNAL_NAMES) {
    const value = MEASURES[name](body);
    if (value !== undefined && Number.isFinite(value)) seen[name] = value;
  }
  return seen;
}

/** The same, each worked out when it is asked for: for whoever needs a few of them every frame. Its properties cannot be listed. */
export function lazySignals(pose: Pose, near: Side, scale?: number): Signals {
  return new LazySignals(createBody(pose, near, scale)) as Signals;
}

class LazySignals {
  readonly body: Body;
  readonly known = new Map<SignalName, number | undefined>();
  constructor(body: Body) {
    this.body = body;
  }
}

for (const name of SIGNAL_NAMES)
  Object.defineProperty(LazySignals.prototype, name, {
    get(this: LazySignals) {
      if (this.known.has(name)) return this.known.get(name);
      const measured = MEASURES[name](this.body);
      const value = measured !== undefined && Number.isFinite(measured) ? measured : undefined;
      this.known.set(name, value);
      return value;
    },
  });

interface Body {
  readonly pose: Pose;
  readonly torso: number | undefined;
  readonly near: Points;
  readonly far: Points;
  /** The person's own. */
  readonly left: Points;
  readonly right: Points;
  readonly shoulders: Point | undefined;
  readonly elbows: Point | undefined;
  readonly wrists: Point | undefined;
  readonly hips: Point | undefined;
  readonly knees: Point | undefined;
  readonly ankles: Point | undefined;
  /** Of shoulders, hips, knees and ankles. */
  readonly middle: Point | undefined;
  readonly nose: Point | undefined;
  readonly head: Point | undefined;
}

function pointsOf(pose: Pose, side: Side): Points {
  return {
    shoulder: visible(pose, `${side}_shoulder`),
    elbow: visible(pose, `${side}_elbow`),
    wrist: visible(pose, `${side}_wrist`),
    hip: visible(pose, `${side}_hip`),
    knee: visible(pose, `${side}_knee`),
    ankle: visible(pose, `${side}_ankle`),
  };
}

function createBody(pose: Pose, nearest: Side, scale: number | undefined): Body {
  const [left, right] = [pointsOf(pose, 'left'), pointsOf(pose, 'right')];
  const shoulders = middle(left.shoulder, right.shoulder);
  const hips = middle(left.hip, right.hip);
  const knees = middle(left.knee, right.knee);
  const ankles = middle(left.ankle, right.ankle);
  const nose = visible(pose, 'nose');
  return {
    pose,
    torso: scale ?? torsoLength(pose),
    near: nearest === 'left' ? left : right,
    far: nearest === 'left' ? right : left,
    left,
    right,
    shoulders,
    elbows: middle(left.elbow, right.elbow),
    wrists: middle(left.wrist, right.wrist),
    hips,
    knees,
    ankles,
    middle: shoulders && hips && knees && ankles && middle(shoulders, hips, knees, ankles),
    nose,
    head: middle(nose, visible(pose, 'left_ear'), visible(pose, 'right_ear')),
  };
}

const MEASURES: Readonly<Record<SignalName, (b: Body) => number | undefined>> = {
  kneeDeg: (b) => mean(kneeOf(b.near), kneeOf(b.far)),
  nearKneeDeg: (b) => kneeOf(b.near),
  farKneeDeg: (b) => kneeOf(b.far),
  hipDeg: (b) => mean(hipOf(b.near), hipOf(b.far)),
  nearHipDeg: (b) => hipOf(b.near),
  farHipDeg: (b) => hipOf(b.far),
  elbowDeg: (b) => mean(elbowOf(b.near), elbowOf(b.far)),
  nearElbowDeg: (b) => elbowOf(b.near),
  farElbowDeg: (b) => elbowOf(b.far),
  upperArmToTrunkDeg: (b) => upperArmOf(b.near) ?? upperArmOf(b.far),
  trunkLeanDeg: (b) => trunkLean(b),
  trunkShinDeg: (b) => trunkShin(b),
  bodyLineDeg: (b) => bend(b.near.shoulder ?? b.shoulders, b.near.hip ?? b.hips, b.near.ankle ?? b.ankles),
  hipLineDeg: (b) => hipLine(b),
  headDropRatio: (b) => headDrop(b),
  hipHeightRatio: (b) => height(b, b.ankles, b.hips),
  shoulderHeightRatio: (b) => height(b, b.wrists, b.shoulders),
  hipAboveKneeRatio: (b) => height(b, b.knees, b.hips),
  kneeAnkleRatio: (b) => kneeAnkleRatio(b.pose, b.torso),
  wristHeightRatio: (b) => height(b, b.shoulders, b.wrists),
  minKneeDeg: (b) => least(kneeOf(b.near), kneeOf(b.far)),
  maxKneeDeg: (b) => most(kneeOf(b.near), kneeOf(b.far)),
  minHipDeg: (b) => least(hipOf(b.near), hipOf(b.far)),
  maxHipDeg: (b) => most(hipOf(b.near), hipOf(b.far)),
  minElbowDeg: (b) => least(elbowOf(b.near), elbowOf(b.far)),
  nearUpperArmDeg: (b) => upperArmOf(b.near),
  farUpperArmDeg: (b) => upperArmOf(b.far),
  nearKneeRaiseRatio: (b) => height(b, b.near.hip, b.near.knee),
  farKneeRaiseRatio: (b) => height(b, b.far.hip, b.far.knee),
  nearAnkleRaiseRatio: (b) => height(b, b.far.ankle, b.near.ankle),
  farAnkleRaiseRatio: (b) => height(b, b.near.ankle, b.far.ankle),
  nearWristRaiseRatio: (b) => height(b, b.near.shoulder, b.near.wrist),
  farWristRaiseRatio: (b) => height(b, b.far.shoulder, b.far.wrist),
  lowerWristRaiseRatio: (b) => least(height(b, b.near.shoulder, b.near.wrist), height(b, b.far.shoulder, b.far.wrist)),
  lowerElbowRaiseRatio: (b) => least(height(b, b.near.shoulder, b.near.elbow), height(b, b.far.shoulder, b.far.elbow)),
  nearReachRatio: (b) => apart(b, b.near.wrist, b.near.shoulder),
  reachRatio: (b) => mean(apart(b, b.near.wrist, b.near.shoulder), apart(b, b.far.wrist, b.far.shoulder)),
  nearElbowToFarKneeRatio: (b) => apart(b, b.near.elbow, b.far.knee),
  farElbowToNearKneeRatio: (b) => apart(b, b.far.elbow, b.near.knee),
  nearWristToFarAnkleRatio: (b) => apart(b, b.near.wrist, b.far.ankle),
  farWristToNearAnkleRatio: (b) => apart(b, b.far.wrist, b.near.ankle),
  forearmLeanDeg: (b) => mean(forearmLean(b.near), forearmLean(b.far)),
  elbowHeightRatio: (b) => height(b, b.shoulders, b.elbows),
  wristAboveHipRatio: (b) => height(b, b.hips, b.wrists),
  wristAboveAnkleRatio: (b) => height(b, b.ankles, b.wrists),
  shoulderAboveAnkleRatio: (b) => height(b, b.ankles, b.shoulders),
  hipAboveShoulderRatio: (b) => height(b, b.shoulders, b.hips),
  noseAboveWristRatio: (b) => height(b, b.wrists, b.nose),
  headAboveShoulderRatio: (b) => height(b, b.shoulders, b.head),
  headToThighRatio: (b) => headToThigh(b),
  ankleSpreadRatio: (b) => spread(b, 'ankle'),
  kneeSpreadRatio: (b) => spread(b, 'knee'),
  wristSpreadRatio: (b) => spread(b, 'wrist'),
  kneeGapRatio: (b) => gap(b, 'knee'),
  ankleGapRatio: (b) => gap(b, 'ankle'),
  hipAboveFootRatio: (b) => height(b, lower(b.near.ankle, b.far.ankle), b.hips),
  hipOffCentreRatio: (b) =>
    b.near.ankle && b.far.ankle && b.hips && b.ankles && place(b, Math.abs(b.hips.x - b.ankles.x)),
  wristAcrossRatio: (b) => place(b, b.wrists && b.hips && b.wrists.x - b.hips.x),
  shoulderTurnRatio: (b) => place(b, b.left.shoulder && b.right.shoulder && b.left.shoulder.x - b.right.shoulder.x),
  shoulderStackRatio: (b) =>
    place(b, b.left.shoulder && b.right.shoulder && Math.abs(b.left.shoulder.y - b.right.shoulder.y)),
  noseAboveEarRatio: (b) => height(b, middle(visible(b.pose, 'left_ear'), visible(b.pose, 'right_ear')), b.nose),
  trunkShareRatio: (b) => apart(b, b.shoulders, b.hips),
  hipPositionRatio: (b) => place(b, b.hips && b.pose.height / 2 - b.hips.y),
  // From the lower edge, which is near them: what the torso length is wrong by then hardly moves them.
  anklePositionRatio: (b) => place(b, b.ankles && b.pose.height - b.ankles.y),
  bodyPositionRatio: (b) => place(b, b.middle && b.pose.height / 2 - b.middle.y),
};

const kneeOf = ({ hip, knee, ankle }: Points) => angle(hip, knee, ankle);
const hipOf = ({ shoulder, hip, knee }: Points) => angle(shoulder, hip, knee);
const elbowOf = ({ shoulder, elbow, wrist }: Points) => angle(shoulder, elbow, wrist);
const upperArmOf = ({ elbow, shoulder, hip }: Points) => angle(elbow, shoulder, hip);

/** Whose thighs are nearly level does not stand. */
const STANDING_THIGH = 0.3;

function headToThigh(b: Body): number | undefined {
  const { shoulders, head, hips, knees, torso } = b;
  if (!shoulders || !head || !hips || !knees || torso === undefined) return undefined;
  const thigh = knees.y - hips.y;
  return thigh > STANDING_THIGH * torso ? (shoulders.y - head.y) / thigh : undefined;
}

function trunkLean({ shoulders, hips }: Body): number | undefined {
  return shoulders && hips ? leanOf(hips, shoulders) : undefined;
}

function trunkShin(b: Body): number | undefined {
  const lean = trunkLean(b);
  return lean !== undefined && b.knees && b.ankles ? lean - leanOf(b.ankles, b.knees) : undefined;
}

/** Height of `upper` above `below`. */
function height({ torso }: Body, below: Point | undefined, upper: Point | undefined): number | undefined {
  return below && upper && torso !== undefined ? (below.y - upper.y) / torso : undefined;
}

function apart({ torso }: Body, a: Point | undefined, b: Point | undefined): number | undefined {
  return a && b && torso !== undefined ? distance(a, b) / torso : undefined;
}

function spread({ torso, near, far }: Body, part: Part): number | undefined {
  const [a, b] = [near[part], far[part]];
  return a && b && torso !== undefined ? Math.abs(a.x - b.x) / torso : undefined;
}

function gap({ torso, near, far }: Body, part: Part): number | undefined {
  const [a, b] = [near[part], far[part]];
  return a && b && torso !== undefined ? Math.abs(a.y - b.y) / torso : undefined;
}

function place({ torso }: Body, value: number | undefined): number | undefined {
  return value !== undefined && torso !== undefined ? value / torso : undefined;
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

/** Positive where the middle point hangs below the straight line between the others, negative where it stands above it. */
function bend(from: Point | undefined, through: Point | undefined, to: Point | undefined): number | undefined {
  if (!from || !through || !to) return undefined;
  const bent = 180 - angleAt(from, through, to);
  const along = to.x === from.x ? 0.5 : (through.x - from.x) / (to.x - from.x);
  const lineY = from.y + Math.min(1, Math.max(0, along)) * (to.y - from.y);
  return through.y >= lineY ? bent : -bent;
}

/** A knee more bent than this ends the line that the body makes: kneeling, the feet are no part of it. */
const STRAIGHT_KNEE_DEG = 140;

function hipLine({ near }: Body): number | undefined {
  const knee = kneeOf(near);
  const isLong = near.ankle !== undefined && (knee === undefined || knee >= STRAIGHT_KNEE_DEG);
  return bend(near.shoulder, near.hip, isLong ? near.ankle : near.knee);
}

/** Of a trunk this near to upright no side is the floor's: level counts its whole length, upright none of it. */
const MIN_LEVEL_SHARE = 0.1;

/** Across the line from hips to shoulders; towards the floor is what is lower in the picture. */
function headDrop({ hips, shoulders, head, torso }: Body): number | undefined {
  if (!hips || !shoulders || !head || torso === undefined) return undefined;
  const length = distance(hips, shoulders);
  if (length < 1) return undefined;
  const [alongX, alongY] = [(shoulders.x - hips.x) / length, (shoulders.y - hips.y) / length];
  if (Math.abs(alongX) < MIN_LEVEL_SHARE) return undefined;
  const across = (head.y - shoulders.y) * alongX - (head.x - shoulders.x) * alongY;
  return (Math.sign(alongX) * across) / torso;
}

function kneeAnkleRatio(pose: Pose, torso: number | undefined): number | undefined {
  const [leftKnee, rightKnee] = [visible(pose, 'left_knee'), visible(pose, 'right_knee')];
  const [leftAnkle, rightAnkle] = [visible(pose, 'left_ankle'), visible(pose, 'right_ankle')];
  if (!leftKnee || !rightKnee || !leftAnkle || !rightAnkle || torso === undefined) return undefined;
  const stance = Math.abs(leftAnkle.x - rightAnkle.x);
  return stance >= MIN_STANCE * torso ? Math.abs(leftKnee.x - rightKnee.x) / stance : undefined;
}
