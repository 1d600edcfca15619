// What the figure rests on, hangs from or holds, drawn where the posture and the movement's equipment need it.
import type { Equipment } from '../catalogue/exercise.ts';
import { type Body, poseSkeleton, type Skeleton } from './body-model.ts';
import type { Vector } from './vector.ts';
import type { FigurePart } from './figure-body.ts';
import {
  along,
  type Eye,
  type FigureShape,
  hullOf,
  minus,
  plus,
  ring,
  shaded,
  skinOver,
  times,
  unit,
} from './figure-shape.ts';
import type { KeyPose, Movement, Support } from './movement.ts';
import { demonstrationPosture } from './simulate.ts';

const STEEL = '#8b9096';
const RUBBER = '#2f3236';
const CUSHION = '#5b4a5e';
const WOOD = '#b08d5f';

/** Metres. */
const BAR_RADIUS = 0.016;
const BAR_REACH = 0.72;
/** Small ones: full plates hide a head or a hand from the side, whose pose is the point of the picture. */
const PLATE_RADIUS = 0.075;
const BENCH_HALF_WIDTH = 0.2;
/** What is lower needs no bench. */
const LOWEST = 0.05;

/** Benches, boxes and bars, painted before the body: where this body's start and turning point need them, and they stay there. */
export function drawSupports(movement: Movement, body: Body, eye: Eye): readonly FigureShape[] {
  const poses = movement.kind === 'hold' ? [movement.hold] : [movement.start, movement.turn];
  const drawn = new Set<string>();
  return poses.flatMap((pose, progress) => {
    const key = JSON.stringify([pose.support, pose.upperHeightRatio, pose.feetHeightRatio]);
    if (drawn.has(key)) return [];
    drawn.add(key);
    return supportsOf(pose, poseSkeleton(body, demonstrationPosture(movement, progress)), body, eye);
  });
}

function supportsOf(pose: KeyPose, skeleton: Skeleton, body: Body, eye: Eye): readonly FigureShape[] {
  const { support } = pose;
  const upper = (pose.upperHeightRatio ?? 0) * body.stature;
  const middle = (part: 'wrist' | 'elbow' | 'shoulder' | 'hip') =>
    along(skeleton[`left_${part}`], skeleton[`right_${part}`], 0.5);
  const shapes: FigureShape[] = [];
  if (support === 'hands') shapes.push(...barsUnderHands(skeleton, eye));
  else if (support === 'hands_and_heels' && upper > 0.1) shapes.push(...highBar(skeleton, eye));
  else if (support === 'seat' && upper > LOWEST) shapes.push(...chair(middle('hip'), upper, eye));
  else if (upper > LOWEST) {
    const at = middle(UPPER_PART[support] ?? 'wrist');
    shapes.push(...block({ ...at, y: 0 }, 0.16, BENCH_HALF_WIDTH + 0.1, upper, CUSHION, eye));
  }
  for (const side of ['left', 'right'] as const) {
    const raised = pose.feetHeightRatio ?? 0;
    const height = (typeof raised === 'number' ? raised : raised[side]) * body.stature;
    const foot = along(skeleton[`${side}_ankle`], skeleton[`${side}_toe`], 0.5);
    if (height > LOWEST) shapes.push(...block({ ...foot, y: 0 }, 0.18, BENCH_HALF_WIDTH, height, WOOD, eye));
  }
  return shapes;
}

const UPPER_PART: Partial<Record<Support, 'elbow' | 'shoulder' | 'hip'>> = {
  shoulders_and_feet: 'shoulder',
  forearms_and_feet: 'elbow',
  back: 'hip',
};

const CHAIR_HALF_WIDTH = 0.2;
/** Metres from the hips: the seat goes on under the thighs, and the back stands behind them. */
const SEAT_FRONT = 0.3;
const CHAIR_BACK = 0.14;
const BACK_HEIGHT = 0.38;

/** Seat, four legs and a low back: the shape shared by a kitchen chair and a wheelchair with its sides off. */
function chair(hips: Vector, height: number, eye: Eye): readonly FigureShape[] {
  const [back, front] = [hips.x - CHAIR_BACK, hips.x + SEAT_FRONT];
  const at = (x: number, y: number, z: number): Vector => ({ x, y, z: hips.z + z * CHAIR_HALF_WIDTH });
  const face = (y: number) => [at(back, y, -1), at(front, y, -1), at(front, y, 1), at(back, y, 1)];
  const rest = (y: number) => [at(back, y, -1), at(back, y, 1)];
  const top = height + BACK_HEIGHT;
  return [
    ...[at(back, 0, -1), at(back, 0, 1), at(front, 0, -1), at(front, 0, 1)].map((foot) =>
      rod(foot, { ...foot, y: height }, 0.02, shaded(STEEL, 0.8), eye),
    ),
    hullOf([...face(height - 0.05), ...face(height)], eye, shaded(CUSHION, 0.8)),
    hullOf(face(height), eye, CUSHION),
    ...([-1, 1] as const).map((z) => rod(at(back, height, z), at(back, top, z), 0.02, STEEL, eye)),
    hullOf([...rest(top - 0.22), ...rest(top)], eye, shaded(CUSHION, 0.9)),
  ];
}

/** Overhead: one bar to hang from. Low: two to stand between. */
function barsUnderHands(skeleton: Skeleton, eye: Eye): readonly FigureShape[] {
  const hands = along(skeleton.left_wrist, skeleton.right_wrist, 0.5);
  if (hands.y > skeleton.nose.y) return highBar(skeleton, eye);
  return (['left', 'right'] as const).flatMap((side) => {
    const hand = skeleton[`${side}_hand`];
    const [back, front] = [plus(hand, { x: -0.3, y: 0, z: 0 }), plus(hand, { x: 0.3, y: 0, z: 0 })];
    return [
      rod(back, { ...back, y: 0 }, 0.02, STEEL, eye),
      rod(front, { ...front, y: 0 }, 0.02, STEEL, eye),
      rod(back, front, 0.02, shaded(STEEL, 1.1), eye),
    ];
  });
}

function highBar(skeleton: Skeleton, eye: Eye): readonly FigureShape[] {
  const hands = along(skeleton.left_hand, skeleton.right_hand, 0.5);
  const [left, right] = [plus(hands, { x: 0, y: 0, z: -BAR_REACH }), plus(hands, { x: 0, y: 0, z: BAR_REACH })];
  return [
    rod(left, { ...left, y: 0 }, 0.025, shaded(STEEL, 0.8), eye),
    rod(right, { ...right, y: 0 }, 0.025, shaded(STEEL, 0.8), eye),
    rod(left, right, BAR_RADIUS, STEEL, eye),
  ];
}

/** What is in the hands: the movement's first piece of equipment, where it is one that is held. */
export function drawTool(
  skeleton: Skeleton,
  equipment: readonly Equipment[],
  orderOf: (from: Vector, to: Vector) => number,
  eye: Eye,
): readonly FigurePart[] {
  const [left, right] = [skeleton.left_hand, skeleton.right_hand];
  const middle = along(left, right, 0.5);
  const line = minus(right, left);
  const together = Math.hypot(line.x, line.y, line.z) < 0.2;
  const [tool] = equipment;
  if (tool === 'barbell' || tool === 'ez_bar') {
    const axis = unit(line, { x: 0, y: 0, z: 1 });
    const end = (reach: number) => plus(middle, times(axis, reach));
    const plates = (sign: number): FigurePart => ({
      order: orderOf(end(sign * 0.6), end(sign * 0.68)),
      shapes: [
        disc(end(sign * 0.6), axis, PLATE_RADIUS, RUBBER, eye),
        disc(end(sign * 0.65), axis, 0.8 * PLATE_RADIUS, shaded(RUBBER, 1.3), eye),
      ],
    });
    return [
      plates(-1),
      { order: orderOf(left, right), shapes: [rod(end(-BAR_REACH), end(BAR_REACH), BAR_RADIUS, STEEL, eye)] },
      plates(1),
    ];
  }
  if (tool !== 'dumbbell' && tool !== 'kettlebell') return [];
  const weight = tool === 'dumbbell' ? dumbbell : kettlebell;
  return (together ? [middle] : [left, right]).map((hand) => ({
    order: orderOf(hand, hand) - 0.02,
    shapes: weight(hand, eye),
  }));
}

function dumbbell(hand: Vector, eye: Eye): readonly FigureShape[] {
  const [near, far] = [plus(hand, { x: 0.09, y: 0, z: 0 }), plus(hand, { x: -0.09, y: 0, z: 0 })];
  const axis = { x: 1, y: 0, z: 0 };
  return [
    rod(near, far, 0.016, STEEL, eye),
    disc(far, axis, 0.05, RUBBER, eye),
    disc(near, axis, 0.05, shaded(RUBBER, 1.2), eye),
  ];
}

function kettlebell(hand: Vector, eye: Eye): readonly FigureShape[] {
  const ball = plus(hand, { x: 0, y: -0.14, z: 0 });
  return [
    rod(plus(hand, { x: 0, y: 0, z: -0.05 }), plus(ball, { x: 0, y: 0, z: -0.06 }), 0.014, RUBBER, eye),
    rod(plus(hand, { x: 0, y: 0, z: 0.05 }), plus(ball, { x: 0, y: 0, z: 0.06 }), 0.014, RUBBER, eye),
    skinOver([{ centre: ball, radius: 0.09 }], eye, RUBBER),
  ];
}

function rod(from: Vector, to: Vector, radius: number, fill: string, eye: Eye): FigureShape {
  return skinOver(
    [
      { centre: from, radius },
      { centre: to, radius },
    ],
    eye,
    fill,
  );
}

function disc(centre: Vector, axis: Vector, radius: number, fill: string, eye: Eye): FigureShape {
  const across = unit({ x: -axis.y, y: axis.x, z: 0 }, { x: 1, y: 0, z: 0 });
  const through = unit({
    x: axis.y * across.z - axis.z * across.y,
    y: axis.z * across.x - axis.x * across.z,
    z: axis.x * across.y - axis.y * across.x,
  });
  const face = (shift: number) => ring(plus(centre, times(axis, shift)), times(across, radius), times(through, radius));
  return hullOf([...face(-0.02), ...face(0.02)], eye, fill);
}

/** A box on the floor: its silhouette, then its lighter top. */
function block(
  middle: Vector,
  halfLength: number,
  halfWidth: number,
  height: number,
  fill: string,
  eye: Eye,
): readonly FigureShape[] {
  const face = (y: number) =>
    [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ].map(([x = 0, z = 0]) => ({ x: middle.x + x * halfLength, y, z: middle.z + z * halfWidth }));
  return [hullOf([...face(0), ...face(height)], eye, shaded(fill, 0.8)), hullOf(face(height), eye, fill)];
}
