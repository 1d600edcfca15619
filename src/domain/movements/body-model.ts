// Forward kinematics: a posture in joint angles becomes points in space, in metres, standing on the floor.
import { radians } from '../body/geometry.ts';
import type { KeypointName, Side } from '../body/keypoints.ts';
import type { Support } from './movement.ts';
import { of, type Posture } from './posture.ts';
import { between } from './random.ts';
import { footOf, mapPoints, restOnGround } from './rest-on-ground.ts';
import { add, limb, scale, type Vector } from './vector.ts';

/** Segment lengths in metres. */
export interface Body {
  readonly stature: number;
  readonly trunk: number;
  readonly neck: number;
  readonly head: number;
  readonly upperArm: number;
  readonly forearm: number;
  readonly hand: number;
  readonly thigh: number;
  readonly shank: number;
  readonly footHeight: number;
  readonly foot: number;
  readonly shoulderWidth: number;
  readonly hipWidth: number;
}

/** Shares of stature (Winter, Biomechanics and Motor Control, 4th ed., fig. 4.1); widths are between joint centres. */
const SHARES = {
  trunk: 0.288,
  neck: 0.07,
  head: 0.13,
  upperArm: 0.186,
  forearm: 0.146,
  hand: 0.06,
  thigh: 0.245,
  shank: 0.246,
  footHeight: 0.039,
  foot: 0.13,
  shoulderWidth: 0.215,
  hipWidth: 0.12,
} as const;

/** Adults vary by about this much, 2 SD, in each proportion (ANSUR II segment ratios, both sexes together). */
const SPREAD = 0.08;
const STATURE = { low: 1.5, high: 1.98 } as const;

export const AVERAGE_BODY: Body = bodyOf(1.72, () => 1);

/** A random adult. Long thighs on a short trunk and the reverse are drawn as often as they come. */
export function randomBody(random: () => number): Body {
  return bodyOf(between(random, STATURE.low, STATURE.high), () => between(random, 1 - SPREAD, 1 + SPREAD));
}

function bodyOf(stature: number, vary: () => number): Body {
  const lengths = Object.fromEntries(Object.entries(SHARES).map(([part, share]) => [part, share * stature * vary()]));
  return { stature, ...(lengths as Record<keyof typeof SHARES, number>) };
}

/** Joints of which left and right are one: they are given as one number. */
type Single =
  | 'trunkDeg'
  | 'neckDeg'
  | 'trunkSideDeg'
  | 'twistDeg'
  | 'shrugRatio'
  | 'rollDeg'
  | 'liftRatio'
  | 'forwardRatio'
  | 'shiftRatio';

export type BodyPoint = KeypointName | 'head' | 'left_hand' | 'right_hand' | 'left_toe' | 'right_toe';
export type Skeleton = Readonly<Record<BodyPoint, Vector>>;

export function poseSkeleton(body: Body, posture: Posture): Skeleton {
  const one = (joint: Single): number => of(posture[joint], 'left');
  const trunkDeg = one('trunkDeg');
  const up = (deg: number): Vector => ({ x: Math.sin(radians(deg)), y: Math.cos(radians(deg)), z: 0 });
  const pelvis: Vector = { x: 0, y: 0, z: 0 };
  const chest = scale(up(trunkDeg), body.trunk);
  const girdle = add(chest, scale(up(trunkDeg), one('shrugRatio') * body.stature));
  const headDeg = trunkDeg + one('neckDeg');
  const headTop = up(headDeg);
  const head = add(add(chest, scale(up(trunkDeg + one('neckDeg') / 2), body.neck)), scale(headTop, body.head * 0.45));
  // Forward of the face, whichever way the head points.
  const face: Vector = { x: headTop.y, y: -headTop.x, z: 0 };
  const onHead = (forward: number, upward: number, sideways: number): Vector =>
    add(add(add(head, scale(face, forward * body.head)), scale(headTop, upward * body.head)), {
      x: 0,
      y: 0,
      z: sideways * body.head,
    });

  const sideOf = (side: Side) => {
    const sign = side === 'right' ? 1 : -1;
    const shoulder = add(girdle, { x: 0, y: 0, z: (sign * body.shoulderWidth) / 2 });
    const armDeg = of(posture.shoulderDeg, side) - trunkDeg;
    const armOut = of(posture.shoulderAbductionDeg, side);
    const elbow = add(shoulder, scale(limb(armDeg, armOut, side), body.upperArm));
    // The forearm swings back under the elbow as it bends: a flared elbow still has its hand below it.
    const bend = of(posture.elbowDeg, side);
    const forearmOut = armOut * (1 - Math.min(1, Math.max(0, bend) / 70)) + of(posture.forearmOutDeg, side);
    const forearm = limb(armDeg + bend, forearmOut, side);
    const wrist = add(elbow, scale(forearm, body.forearm));
    const hand = add(wrist, scale(forearm, body.hand));

    const hip = add(pelvis, { x: 0, y: 0, z: (sign * body.hipWidth) / 2 });
    const thighDeg = of(posture.hipDeg, side) - trunkDeg;
    const out = of(posture.hipAbductionDeg, side);
    const kneeIn = of(posture.kneeInDeg, side);
    const knee = add(hip, scale(limb(thighDeg, out - kneeIn, side), body.thigh));
    const shankDeg = thighDeg - of(posture.kneeDeg, side);
    const shankOut = (kneeIn > 0 ? kneeIn + out * 0.2 : out * 0.3) + of(posture.shankOutDeg, side);
    const ankle = add(knee, scale(limb(shankDeg, shankOut, side), body.shank));
    const toe = add(ankle, footOf(posture.support, shankDeg, of(posture.heelUpDeg, side), body));
    return { shoulder, elbow, wrist, hand, hip, knee, ankle, toe };
  };
  const [left, right] = [sideOf('left'), sideOf('right')];
  const upper = {
    head,
    nose: onHead(0.5, -0.08, 0),
    left_eye: onHead(0.42, 0.08, -0.15),
    right_eye: onHead(0.42, 0.08, 0.15),
    left_ear: onHead(0.02, 0, -0.33),
    right_ear: onHead(0.02, 0, 0.33),
    left_shoulder: left.shoulder,
    left_elbow: left.elbow,
    left_wrist: left.wrist,
    left_hand: left.hand,
    right_shoulder: right.shoulder,
    right_elbow: right.elbow,
    right_wrist: right.wrist,
    right_hand: right.hand,
  };
  const lower = {
    left_hip: left.hip,
    left_knee: left.knee,
    left_ankle: left.ankle,
    left_toe: left.toe,
    right_hip: right.hip,
    right_knee: right.knee,
    right_ankle: right.ankle,
    right_toe: right.toe,
  };
  const bent = bendTrunk(upper, up(trunkDeg), one('twistDeg'), one('trunkSideDeg'));
  const points = roll({ ...bent, ...lower }, one('rollDeg'));
  const moved = {
    x: one('forwardRatio') * body.stature,
    y: one('liftRatio') * body.stature,
    z: one('shiftRatio') * body.stature,
  };
  const resting = (support: Support) => restOnGround(points, support, posture, body);
  const here = resting(posture.support);
  const share = posture.supportTo === undefined ? 0 : (posture.supportShare ?? 0);
  if (posture.supportTo === undefined || share === 0) return mapPoints(here, (point) => add(point, moved));
  const there = resting(posture.supportTo);
  return mapPoints(here, (point, name) => add(add(scale(point, 1 - share), scale(there[name], share)), moved));
}

/** Turns what is above the pelvis about the trunk's own axis, then leans it sideways. */
function bendTrunk<Points extends Readonly<Record<keyof Points, Vector>>>(
  points: Points,
  axis: Vector,
  twistDeg: number,
  sideDeg: number,
): Points {
  if (twistDeg === 0 && sideDeg === 0) return points;
  const [cos, sin] = [Math.cos(radians(twistDeg)), Math.sin(radians(twistDeg))];
  const [cosSide, sinSide] = [Math.cos(radians(sideDeg)), Math.sin(radians(sideDeg))];
  // The trunk lies in the sagittal plane, so the axis has no z: forward of it is (y, −x).
  const forward: Vector = { x: axis.y, y: -axis.x, z: 0 };
  return mapPoints(points, ({ x, y, z }) => {
    const along = x * axis.x + y * axis.y;
    const ahead = x * forward.x + y * forward.y;
    const [aheadTurned, sideways] = [ahead * cos + z * sin, z * cos - ahead * sin];
    const [alongLeant, sidewaysLeant] = [along * cosSide - sideways * sinSide, sideways * cosSide + along * sinSide];
    return {
      x: alongLeant * axis.x + aheadTurned * forward.x,
      y: alongLeant * axis.y + aheadTurned * forward.y,
      z: sidewaysLeant,
    };
  });
}

/** About the axis it faces along: positive lies down on the right side. */
function roll(points: Skeleton, deg: number): Skeleton {
  if (deg === 0) return points;
  const [cos, sin] = [Math.cos(radians(deg)), Math.sin(radians(deg))];
  return mapPoints(points, ({ x, y, z }) => ({ x, y: y * cos - z * sin, z: z * cos + y * sin }));
}
