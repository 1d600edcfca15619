// Forward kinematics: a posture in joint angles becomes points in space, in metres, standing on the floor.
import { radians } from '../body/geometry.ts';
import type { KeypointName, Side } from '../body/keypoints.ts';
import type { Bilateral, KeyPose } from './movement.ts';
import { between } from './random.ts';

/** x: where the body faces; y: up; z: towards the body's right. Metres. */
export interface Vector {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

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

/** Key pose with `kneeInDeg`: how far the knees have fallen towards each other, feet kept in place. */
export type Posture = { readonly [Key in keyof Omit<KeyPose, 'support'>]: Bilateral } & {
  readonly kneeInDeg: number;
  readonly support: KeyPose['support'];
};

export type BodyPoint = KeypointName | 'head' | 'left_hand' | 'right_hand' | 'left_toe' | 'right_toe';
export type Skeleton = Readonly<Record<BodyPoint, Vector>>;

const add = (a: Vector, b: Vector): Vector => ({ x: a.x + b.x, y: a.y + b.y, z: a.z + b.z });
const scale = (a: Vector, by: number): Vector => ({ x: a.x * by, y: a.y * by, z: a.z * by });
const of = (value: Bilateral, side: Side): number => (typeof value === 'number' ? value : value[side]);

/** Unit vector of a limb hanging at `forwardDeg` from straight down, turned out sideways by `outDeg`. */
function limb(forwardDeg: number, outDeg: number, side: Side): Vector {
  const forward = radians(forwardDeg);
  const out = radians(outDeg);
  return {
    x: Math.sin(forward) * Math.cos(out),
    y: -Math.cos(forward) * Math.cos(out),
    z: (side === 'right' ? 1 : -1) * Math.sin(out),
  };
}

export function poseSkeleton(body: Body, posture: Posture): Skeleton {
  const trunkDeg = of(posture.trunkDeg, 'left');
  const up = (deg: number): Vector => ({ x: Math.sin(radians(deg)), y: Math.cos(radians(deg)), z: 0 });
  const pelvis: Vector = { x: 0, y: 0, z: 0 };
  const chest = scale(up(trunkDeg), body.trunk);
  const headDeg = trunkDeg + of(posture.neckDeg, 'left');
  const headTop = up(headDeg);
  const head = add(
    add(chest, scale(up(trunkDeg + of(posture.neckDeg, 'left') / 2), body.neck)),
    scale(headTop, body.head * 0.45),
  );
  // Forward of the face, whichever way the head points.
  const face: Vector = { x: headTop.y, y: -headTop.x, z: 0 };
  const onHead = (forward: number, upward: number, sideways: number): Vector =>
    add(add(add(head, scale(face, forward * body.head)), scale(headTop, upward * body.head)), {
      x: 0,
      y: 0,
      z: sideways * body.head,
    });

  const points: Record<string, Vector> = {
    head,
    nose: onHead(0.5, -0.08, 0),
    left_eye: onHead(0.42, 0.08, -0.15),
    right_eye: onHead(0.42, 0.08, 0.15),
    left_ear: onHead(0.02, 0, -0.33),
    right_ear: onHead(0.02, 0, 0.33),
  };
  for (const side of ['left', 'right'] as const) {
    const sign = side === 'right' ? 1 : -1;
    const shoulder = add(chest, { x: 0, y: 0, z: (sign * body.shoulderWidth) / 2 });
    const armDeg = of(posture.shoulderDeg, side) - trunkDeg;
    const armOut = of(posture.shoulderAbductionDeg, side);
    const elbow = add(shoulder, scale(limb(armDeg, armOut, side), body.upperArm));
    // The forearm swings back under the elbow as it bends: a flared elbow still has its hand below it.
    const bend = of(posture.elbowDeg, side);
    const forearm = limb(armDeg + bend, armOut * (1 - Math.min(1, bend / 70)), side);
    const wrist = add(elbow, scale(forearm, body.forearm));
    points[`${side}_shoulder`] = shoulder;
    points[`${side}_elbow`] = elbow;
    points[`${side}_wrist`] = wrist;
    points[`${side}_hand`] = add(wrist, scale(forearm, body.hand));

    const hip = add(pelvis, { x: 0, y: 0, z: (sign * body.hipWidth) / 2 });
    const thighDeg = of(posture.hipDeg, side) - trunkDeg;
    const out = of(posture.hipAbductionDeg, side);
    const knee = add(hip, scale(limb(thighDeg, out - posture.kneeInDeg, side), body.thigh));
    const shankDeg = thighDeg - of(posture.kneeDeg, side);
    const shankOut = posture.kneeInDeg > 0 ? posture.kneeInDeg + out * 0.2 : out * 0.3;
    const ankle = add(knee, scale(limb(shankDeg, shankOut, side), body.shank));
    points[`${side}_hip`] = hip;
    points[`${side}_knee`] = knee;
    points[`${side}_ankle`] = ankle;
    points[`${side}_toe`] = add(
      ankle,
      standing(posture.support) ? { x: body.foot, y: -body.footHeight, z: 0 } : toeDown(shankDeg, body),
    );
  }
  return settle(points as Skeleton, posture.support, body);
}

const standing = (support: KeyPose['support']) => support === 'feet';

/** On hands and feet the toes stand under the ankles. */
function toeDown(shankDeg: number, body: Body): Vector {
  const along = limb(shankDeg, 0, 'left');
  return { x: along.x * body.footHeight - along.y * -0.6 * body.foot, y: -0.75 * body.foot, z: 0 };
}

/** Turns the body until what it rests on is level, then puts it on the floor with the feet at the origin. */
function settle(points: Skeleton, support: KeyPose['support'], body: Body): Skeleton {
  const middle = (a: Vector, b: Vector) => scale(add(a, b), 0.5);
  let turned = points;
  if (support === 'hands_and_feet' || support === 'forearms_and_feet') {
    const front =
      support === 'hands_and_feet'
        ? middle(points.left_wrist, points.right_wrist)
        : middle(points.left_elbow, points.right_elbow);
    const back = middle(points.left_ankle, points.right_ankle);
    // The ankle rests a foot's length above the floor, the wrist a hand's thickness.
    const rise = 0.75 * body.foot - 0.03;
    const span = Math.hypot(front.x - back.x, front.y - back.y);
    const wanted = Math.asin(Math.max(-1, Math.min(1, -rise / span)));
    const angle = wanted - Math.atan2(front.y - back.y, front.x - back.x);
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    turned = map(points, ({ x, y, z }) => ({ x: x * cos - y * sin, y: x * sin + y * cos, z }));
  }
  const lowest = Math.min(...Object.values(turned).map(({ y }) => y));
  const foot = middle(turned.left_ankle, turned.right_ankle);
  const floor = standing(support) ? Math.min(turned.left_ankle.y, turned.right_ankle.y) - body.footHeight : lowest;
  return map(turned, ({ x, y, z }) => ({ x: x - foot.x, y: y - floor, z }));
}

function map(points: Skeleton, change: (point: Vector) => Vector): Skeleton {
  return Object.fromEntries(Object.entries(points).map(([name, point]) => [name, change(point)])) as Skeleton;
}

/** `share` 0 = `from`, 1 = `to`; may go beyond. */
export function blend(from: Posture, to: Posture, share: number): Posture {
  const mix = (a: Bilateral, b: Bilateral): Bilateral =>
    typeof a === 'number' && typeof b === 'number'
      ? a + share * (b - a)
      : {
          left: of(a, 'left') + share * (of(b, 'left') - of(a, 'left')),
          right: of(a, 'right') + share * (of(b, 'right') - of(a, 'right')),
        };
  const keys = Object.keys(from).filter((key) => key !== 'support') as (keyof Omit<Posture, 'support'>)[];
  return {
    ...(Object.fromEntries(keys.map((key) => [key, mix(from[key], to[key])])) as unknown as Omit<Posture, 'support'>),
    support: share < 0.5 ? from.support : to.support,
  };
}

/** Adds offsets in degrees, times `weight`. */
export function offset(posture: Posture, by: Partial<Record<string, number>> | undefined, weight: number): Posture {
  if (!by) return posture;
  const shifted: Record<string, unknown> = { ...posture };
  for (const [key, value] of Object.entries(by)) {
    const present = posture[key as keyof Omit<Posture, 'support'>];
    const delta = weight * (value ?? 0);
    shifted[key] =
      typeof present === 'number' ? present + delta : { left: present.left + delta, right: present.right + delta };
  }
  return shifted as unknown as Posture;
}

export function postureOf(pose: KeyPose): Posture {
  return { ...pose, kneeInDeg: 0 };
}
