// Puts a body on what it rests on: feet, hands, knees or back on the floor, a bench, a bar, with what stays in place at the origin.
import { radians } from '../body/geometry.ts';
import type { Body, Skeleton } from './body-model.ts';
import type { Support } from './movement.ts';
import { of, type Posture } from './posture.ts';
import { add, limb, scale, type Vector } from './vector.ts';

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
      return [{ parts: ['hip'], thickness: flesh, raised: 'upper' }];
    case 'front':
      return [{ parts: ['hip', 'knee'], thickness: flesh, raised: null }];
    case 'side':
      return [{ parts: ['shoulder', 'elbow', 'wrist', 'hip', 'knee', 'ankle'], thickness: 0.04, raised: null }];
    case 'hands':
      return [hands];
  }
}

/** Turns the body until what it rests on is level, then puts it there, with what stays in place at the origin. */
export function restOnGround(points: Skeleton, support: Support, posture: Posture, body: Body): Skeleton {
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
    turned = mapPoints(points, ({ x, y, z }) => ({ x: x * cos - y * sin, y: x * sin + y * cos, z }));
  }
  const anchor = anchorOf(turned, support, posture);
  const floor = support === 'feet' ? underFeet(turned, posture, body) : floorUnder(turned, first, height(first));
  return mapPoints(turned, ({ x, y, z }) => ({ x: x - anchor.x, y: y - floor, z }));
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

/** The toe seen from the ankle. */
export function footOf(support: Support, shankDeg: number, heelUpDeg: number, body: Body): Vector {
  switch (support) {
    case 'feet':
      return flatFoot(heelUpDeg, body);
    // On a chair the sole stands; on the floor, or with the shank lifted, the toes point up.
    case 'seat':
      return Math.abs(shankDeg) < 35 ? flatFoot(heelUpDeg, body) : scale(limb(shankDeg + 58, 0, 'left'), body.foot);
    case 'back':
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

/** The same points, each changed; made as a copy, since objects that grow name by name are slow. */
export function mapPoints<Points extends Readonly<Record<keyof Points, Vector>>>(
  points: Points,
  change: (point: Vector, name: keyof Points) => Vector,
): Points {
  const changed: { -readonly [Name in keyof Points]: Vector } = { ...points };
  for (const name in changed) changed[name] = change(points[name], name);
  return changed as Points;
}
