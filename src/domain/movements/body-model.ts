// Forward kinematics: a posture in joint angles becomes points in space, in metres, standing on the floor.
import { radians } from '../body/geometry.ts';
import type { KeypointName, Side } from '../body/keypoints.ts';
import type { Bilateral, KeyPose, Support } from './movement.ts';
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

/**
 * A key pose with every value said, and `kneeInDeg`: how far the knees have fallen towards each other, feet kept in place. On the way
 * from one support to another `supportTo` is the next and `supportShare` (0–1) how much of the weight it has.
 */
export type Posture = { readonly [Key in keyof Required<Omit<KeyPose, 'support'>>]: Bilateral } & {
  readonly kneeInDeg: number;
  readonly support: Support;
  readonly supportTo?: Support;
  readonly supportShare?: number;
};

/** Joints of which left and right are one: they are given as one number. */
type Single =
  | 'trunkDeg'
  | 'neckDeg'
  | 'trunkSideDeg'
  | 'twistDeg'
  | 'rollDeg'
  | 'liftRatio'
  | 'forwardRatio'
  | 'shiftRatio';

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
  const one = (joint: Single): number => of(posture[joint], 'left');
  const trunkDeg = one('trunkDeg');
  const up = (deg: number): Vector => ({ x: Math.sin(radians(deg)), y: Math.cos(radians(deg)), z: 0 });
  const pelvis: Vector = { x: 0, y: 0, z: 0 };
  const chest = scale(up(trunkDeg), body.trunk);
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

  const upper: Record<string, Vector> = {
    head,
    nose: onHead(0.5, -0.08, 0),
    left_eye: onHead(0.42, 0.08, -0.15),
    right_eye: onHead(0.42, 0.08, 0.15),
    left_ear: onHead(0.02, 0, -0.33),
    right_ear: onHead(0.02, 0, 0.33),
  };
  const lower: Record<string, Vector> = {};
  for (const side of ['left', 'right'] as const) {
    const sign = side === 'right' ? 1 : -1;
    const shoulder = add(chest, { x: 0, y: 0, z: (sign * body.shoulderWidth) / 2 });
    const armDeg = of(posture.shoulderDeg, side) - trunkDeg;
    const armOut = of(posture.shoulderAbductionDeg, side);
    const elbow = add(shoulder, scale(limb(armDeg, armOut, side), body.upperArm));
    // The forearm swings back under the elbow as it bends: a flared elbow still has its hand below it.
    const bend = of(posture.elbowDeg, side);
    const forearmOut = armOut * (1 - Math.min(1, Math.max(0, bend) / 70)) + of(posture.forearmOutDeg, side);
    const forearm = limb(armDeg + bend, forearmOut, side);
    const wrist = add(elbow, scale(forearm, body.forearm));
    upper[`${side}_shoulder`] = shoulder;
    upper[`${side}_elbow`] = elbow;
    upper[`${side}_wrist`] = wrist;
    upper[`${side}_hand`] = add(wrist, scale(forearm, body.hand));

    const hip = add(pelvis, { x: 0, y: 0, z: (sign * body.hipWidth) / 2 });
    const thighDeg = of(posture.hipDeg, side) - trunkDeg;
    const out = of(posture.hipAbductionDeg, side);
    const knee = add(hip, scale(limb(thighDeg, out - posture.kneeInDeg, side), body.thigh));
    const shankDeg = thighDeg - of(posture.kneeDeg, side);
    const shankOut =
      (posture.kneeInDeg > 0 ? posture.kneeInDeg + out * 0.2 : out * 0.3) + of(posture.shankOutDeg, side);
    const ankle = add(knee, scale(limb(shankDeg, shankOut, side), body.shank));
    lower[`${side}_hip`] = hip;
    lower[`${side}_knee`] = knee;
    lower[`${side}_ankle`] = ankle;
    lower[`${side}_toe`] = add(ankle, footOf(posture.support, shankDeg, of(posture.heelUpDeg, side), body));
  }
  const bent = bendTrunk(upper, up(trunkDeg), one('twistDeg'), one('trunkSideDeg'));
  const points = roll({ ...bent, ...lower } as Skeleton, one('rollDeg'));
  const moved = {
    x: one('forwardRatio') * body.stature,
    y: one('liftRatio') * body.stature,
    z: one('shiftRatio') * body.stature,
  };
  const resting = (support: Support) => settle(points, support, posture, body);
  const here = resting(posture.support);
  const share = posture.supportTo === undefined ? 0 : (posture.supportShare ?? 0);
  if (posture.supportTo === undefined || share === 0) return map(here, (point) => add(point, moved));
  const there = resting(posture.supportTo);
  return Object.fromEntries(
    Object.entries(here).map(([name, point]) => {
      const other = there[name as BodyPoint];
      return [name, add(add(scale(point, 1 - share), scale(other, share)), moved)];
    }),
  ) as Skeleton;
}

/** The toe seen from the ankle. */
function footOf(support: Support, shankDeg: number, heelUpDeg: number, body: Body): Vector {
  switch (support) {
    case 'feet':
      return flatFoot(heelUpDeg, body);
    case 'back':
    case 'seat':
      return scale(limb(shankDeg + 58, 0, 'left'), body.foot);
    case 'side':
      return scale(limb(shankDeg + 80, 0, 'left'), body.foot);
    // The instep lies on the ground.
    case 'front':
    case 'hands_and_knees':
      return scale(limb(shankDeg + 12, 0, 'left'), body.foot);
    // The sole stands, unless the leg is lifted.
    case 'shoulders_and_feet':
      return Math.abs(shankDeg) < 60 ? flatFoot(heelUpDeg, body) : scale(limb(shankDeg + 80, 0, 'left'), body.foot);
    case 'forearms_and_feet':
    case 'hands':
    case 'hands_and_feet':
    case 'hands_and_heels':
      return toeDown(shankDeg, body);
  }
}

/** The foot of somebody standing, heel lifted by `heelUpDeg`. */
function flatFoot(heelUpDeg: number, body: Body): Vector {
  const [cos, sin] = [Math.cos(radians(heelUpDeg)), Math.sin(radians(heelUpDeg))];
  return {
    x: body.foot * cos - body.footHeight * sin,
    y: -body.footHeight * cos - body.foot * sin,
    z: 0,
  };
}

/** On hands and feet the toes stand under the ankles. */
function toeDown(shankDeg: number, body: Body): Vector {
  const along = limb(shankDeg, 0, 'left');
  return { x: along.x * body.footHeight - along.y * -0.6 * body.foot, y: -0.75 * body.foot, z: 0 };
}

/** Turns what is above the pelvis about the trunk's own axis, then leans it sideways. */
function bendTrunk(
  points: Readonly<Record<string, Vector>>,
  axis: Vector,
  twistDeg: number,
  sideDeg: number,
): Record<string, Vector> {
  if (twistDeg === 0 && sideDeg === 0) return { ...points };
  const [cos, sin] = [Math.cos(radians(twistDeg)), Math.sin(radians(twistDeg))];
  const [cosSide, sinSide] = [Math.cos(radians(sideDeg)), Math.sin(radians(sideDeg))];
  // The trunk lies in the sagittal plane, so the axis has no z: forward of it is (y, −x).
  const forward: Vector = { x: axis.y, y: -axis.x, z: 0 };
  return Object.fromEntries(
    Object.entries(points).map(([name, { x, y, z }]) => {
      const along = x * axis.x + y * axis.y;
      const ahead = x * forward.x + y * forward.y;
      const [aheadTurned, sideways] = [ahead * cos + z * sin, z * cos - ahead * sin];
      const [alongLeant, sidewaysLeant] = [along * cosSide - sideways * sinSide, sideways * cosSide + along * sinSide];
      return [
        name,
        {
          x: alongLeant * axis.x + aheadTurned * forward.x,
          y: alongLeant * axis.y + aheadTurned * forward.y,
          z: sidewaysLeant,
        },
      ];
    }),
  );
}

/** About the axis it faces along: positive lies down on the right side. */
function roll(points: Skeleton, deg: number): Skeleton {
  if (deg === 0) return points;
  const [cos, sin] = [Math.cos(radians(deg)), Math.sin(radians(deg))];
  return map(points, ({ x, y, z }) => ({ x, y: y * cos - z * sin, z: z * cos + y * sin }));
}

type Resting = 'shoulder' | 'elbow' | 'wrist' | 'hip' | 'knee' | 'ankle';

interface Contact {
  readonly parts: readonly Resting[];
  /** Of the points above what they rest on, metres. */
  readonly thickness: number;
  readonly raised: 'upper' | 'feet' | null;
}

/** How thick flesh lies under a trunk's points, in shares of stature. */
const TRUNK_THICKNESS = 0.06;

function contactsOf(support: Support, body: Body): readonly [Contact, Contact?] {
  const toes: Contact = { parts: ['ankle'], thickness: 0.75 * body.foot, raised: 'feet' };
  const soles: Contact = { parts: ['ankle'], thickness: body.footHeight, raised: 'feet' };
  const hands: Contact = { parts: ['wrist'], thickness: 0.03, raised: 'upper' };
  const flesh = TRUNK_THICKNESS * body.stature;
  switch (support) {
    case 'feet':
      return [soles];
    case 'hands_and_feet':
      return [hands, toes];
    case 'forearms_and_feet':
      return [{ parts: ['elbow'], thickness: 0.03, raised: 'upper' }, toes];
    case 'hands_and_knees':
      return [hands, { parts: ['knee'], thickness: 0.05, raised: null }];
    case 'hands_and_heels':
      return [hands, { parts: ['ankle'], thickness: 0.05, raised: 'feet' }];
    case 'shoulders_and_feet':
      return [{ parts: ['shoulder'], thickness: flesh, raised: 'upper' }, soles];
    case 'back':
      return [{ parts: ['shoulder', 'hip'], thickness: flesh, raised: null }];
    case 'seat':
      return [{ parts: ['hip'], thickness: flesh, raised: null }];
    case 'front':
      return [{ parts: ['hip', 'knee'], thickness: flesh, raised: null }];
    case 'side':
      return [{ parts: ['shoulder', 'elbow', 'wrist', 'hip', 'knee', 'ankle'], thickness: 0.04, raised: null }];
    case 'hands':
      return [hands];
  }
}

/** Turns the body until what it rests on is level, then puts it there, with what stays in place at the origin. */
function settle(points: Skeleton, support: Support, posture: Posture, body: Body): Skeleton {
  const [first, second] = contactsOf(support, body);
  const height = ({ thickness, raised }: Contact) =>
    thickness +
    (raised === null ? 0 : of(raised === 'upper' ? posture.upperHeightRatio : posture.feetHeightRatio, 'left')) *
      body.stature;
  let turned = points;
  if (second) {
    const [front, back] = [lowerOf(points, first.parts), lowerOf(points, second.parts)];
    const span = Math.hypot(front.x - back.x, front.y - back.y);
    const tilt = Math.asin(Math.max(-1, Math.min(1, (height(first) - height(second)) / Math.max(0.01, span))));
    const wanted = front.x >= back.x ? tilt : Math.PI - tilt;
    const turn = wanted - Math.atan2(front.y - back.y, front.x - back.x);
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    turned = map(points, ({ x, y, z }) => ({ x: x * cos - y * sin, y: x * sin + y * cos, z }));
  }
  const anchor = anchorOf(turned, support, posture);
  const floor = support === 'feet' ? underFeet(turned, posture, body) : floorUnder(turned, first, height(first));
  return map(turned, ({ x, y, z }) => ({ x: x - anchor.x, y: y - floor, z }));
}

/** Each foot has its own height to stand on, and may be on its toes. */
function underFeet(points: Skeleton, posture: Posture, body: Body): number {
  const each = (['left', 'right'] as const).map((side) => {
    const raised = of(posture.feetHeightRatio, side) * body.stature;
    return Math.min(points[`${side}_ankle`].y - body.footHeight, points[`${side}_toe`].y) - raised;
  });
  return Math.min(...each);
}

function floorUnder(points: Skeleton, contact: Contact, height: number): number {
  const each = contact.parts.flatMap((part) => [points[`left_${part}`].y, points[`right_${part}`].y]);
  return (contact.parts.length === 1 ? lowerOf(points, contact.parts).y : Math.min(...each)) - height;
}

/** Feet, hanging hands or the lower hand on all fours; the hips of a body that lies or sits, whatever its legs do. */
function anchorOf(points: Skeleton, support: Support, { feetHeightRatio }: Posture): Vector {
  switch (support) {
    case 'feet': {
      // A foot on a box stays there while the other steps.
      const higher = of(feetHeightRatio, 'left') - of(feetHeightRatio, 'right');
      return higher === 0 ? middleOf(points, ['ankle']) : points[higher > 0 ? 'left_ankle' : 'right_ankle'];
    }
    case 'shoulders_and_feet':
      return lowerOf(points, ['ankle']);
    case 'hands':
      return middleOf(points, ['wrist']);
    case 'hands_and_knees':
      return lowerOf(points, ['wrist']);
    case 'back':
    case 'front':
    case 'seat':
      return middleOf(points, ['hip']);
    case 'forearms_and_feet':
    case 'hands_and_feet':
    case 'hands_and_heels':
    case 'side':
      return middleOf(points, ['ankle']);
  }
}

/** Left and right differing by less than this, metres, both carry; further apart only the lower one does: a lifted hand, a stepping foot. */
const LIFTED = 0.06;

function lowerOf(points: Skeleton, parts: readonly Resting[]): Vector {
  const [left, right] = (['left', 'right'] as const).map((side) =>
    scale(parts.map((part) => points[`${side}_${part}`]).reduce(add, { x: 0, y: 0, z: 0 }), 1 / parts.length),
  ) as [Vector, Vector];
  const share = 0.5 * Math.max(0, 1 - Math.abs(left.y - right.y) / LIFTED);
  const [lower, upper] = left.y <= right.y ? [left, right] : [right, left];
  return add(scale(lower, 1 - share), scale(upper, share));
}

function middleOf(points: Skeleton, parts: readonly Resting[]): Vector {
  const all = parts.flatMap((part) => [points[`left_${part}`], points[`right_${part}`]]);
  return scale(all.reduce(add, { x: 0, y: 0, z: 0 }), 1 / all.length);
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
  const mixed = Object.fromEntries(JOINT_KEYS.map((key) => [key, mix(from[key], to[key])])) as unknown as Omit<
    Posture,
    'support'
  >;
  if (from.support === to.support) return { ...mixed, support: to.support };
  const weight = Math.min(1, Math.max(0, share));
  return { ...mixed, support: from.support, supportTo: to.support, supportShare: weight };
}

/** Left for right: the same posture in a mirror. */
export function mirrored(posture: Posture): Posture {
  const swapped: Record<string, unknown> = { ...posture };
  for (const key of JOINT_KEYS) {
    const value = posture[key];
    if (typeof value !== 'number') swapped[key] = { left: value.right, right: value.left };
  }
  for (const key of ['trunkSideDeg', 'twistDeg', 'rollDeg', 'shiftRatio'] as const)
    swapped[key] = -of(posture[key], 'left');
  return swapped as unknown as Posture;
}

/** Adds offsets in degrees, times `weight`. */
export function offset(posture: Posture, by: Partial<Record<string, number>> | undefined, weight: number): Posture {
  if (!by) return posture;
  const shifted: Record<string, unknown> = { ...posture };
  for (const [key, value] of Object.entries(by)) {
    const present = posture[key as (typeof JOINT_KEYS)[number]];
    const delta = weight * (value ?? 0);
    shifted[key] =
      typeof present === 'number' ? present + delta : { left: present.left + delta, right: present.right + delta };
  }
  return shifted as unknown as Posture;
}

const UNSAID = {
  shankOutDeg: 0,
  forearmOutDeg: 0,
  trunkSideDeg: 0,
  twistDeg: 0,
  rollDeg: 0,
  heelUpDeg: 0,
  liftRatio: 0,
  forwardRatio: 0,
  shiftRatio: 0,
  upperHeightRatio: 0,
  feetHeightRatio: 0,
  kneeInDeg: 0,
} as const;

const JOINT_KEYS = [
  'trunkDeg',
  'neckDeg',
  'hipDeg',
  'kneeDeg',
  'ankleDeg',
  'shoulderDeg',
  'elbowDeg',
  'hipAbductionDeg',
  'shoulderAbductionDeg',
  ...(Object.keys(UNSAID) as (keyof typeof UNSAID)[]),
] as const satisfies readonly (keyof Posture)[];

export function postureOf(pose: KeyPose): Posture {
  return { ...UNSAID, ...pose };
}
