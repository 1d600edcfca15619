// The figure's trunk and limbs as solids in cloth and skin, and which of them is in front of which.
import type { Body, Skeleton } from './body-model.ts';
import type { Vector } from './vector.ts';
import type { FigureLook } from './figure-look.ts';
import {
  along,
  type Ball,
  cross,
  dot,
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

/** `order`: painted from high to low; metres behind the trunk. */
export interface FigurePart {
  readonly order: number;
  readonly shapes: readonly FigureShape[];
}

/** Radii in shares of stature: grown people's girths divided by 2π (ANSUR II means), cloth included. */
const RADIUS = {
  upperArm: [0.03, 0.025],
  forearm: [0.025, 0.018],
  hand: [0.02, 0.015],
  thigh: [0.046, 0.035],
  calf: [0.035, 0.024],
} as const;
/** Half-widths and half-depths of the trunk from hips to shoulders, in shares of stature. */
const TRUNK = [
  { at: -0.12, wide: 0.08, deep: 0.055 },
  { at: 0.04, wide: 0.092, deep: 0.06 },
  { at: 0.36, wide: 0.078, deep: 0.055 },
  { at: 0.75, wide: 0.094, deep: 0.064 },
  { at: 0.97, wide: 0.1, deep: 0.045 },
  { at: 1.1, wide: 0.05, deep: 0.03 },
] as const;
/** The shirt hangs over the trousers down to here. */
const HEM = 1;
/** An outline, so that a limb is told from a trunk in the same cloth; shares of stature. */
const EDGE = 0.0035;
/** A limb this far behind the trunk, in metres, is darker by `FAR_SHADE`. */
const FAR = 0.12;
const FAR_SHADE = 0.28;

/** Everything but the head. */
export function drawBody(skeleton: Skeleton, body: Body, look: FigureLook, eye: Eye): readonly FigurePart[] {
  const stature = body.stature;
  const build = look.build ?? 1;
  const behind = behindTrunk(skeleton, eye);
  const edged = (balls: readonly Ball[], fill: string): readonly FigureShape[] => [
    skinOver(
      balls.map(({ centre, radius }) => ({ centre, radius: radius + EDGE * stature })),
      eye,
      shaded(fill, 0.72),
    ),
    skinOver(balls, eye, fill),
  ];
  const parts: FigurePart[] = [{ order: 0, shapes: drawTrunk(skeleton, stature, build, look, eye) }];
  /** Limbs behind the trunk are in its shade. */
  const addLimb = (order: number, layers: readonly (readonly [balls: readonly Ball[], fill: string])[]) => {
    const light = 1 - FAR_SHADE * Math.min(1, Math.max(0, order - 0.04) / FAR);
    parts.push({ order, shapes: layers.flatMap(([balls, fill]) => edged(balls, shaded(fill, light))) });
  };
  for (const side of ['left', 'right'] as const) {
    const [shoulder, elbow, wrist, hand] = [
      skeleton[`${side}_shoulder`],
      skeleton[`${side}_elbow`],
      skeleton[`${side}_wrist`],
      skeleton[`${side}_hand`],
    ];
    const [hip, knee, ankle, toe] = [
      skeleton[`${side}_hip`],
      skeleton[`${side}_knee`],
      skeleton[`${side}_ankle`],
      skeleton[`${side}_toe`],
    ];
    const ball = (centre: Vector, radius: number): Ball => ({ centre, radius: radius * stature * build });
    const limb = (from: Vector, to: Vector, [thick, thin]: readonly [number, number]) => [
      ball(from, thick),
      ball(to, thin),
    ];
    const sleeves = look.sleeves ?? 'long';
    const upperArm = limb(shoulder, elbow, RADIUS.upperArm);
    const sleeve = limb(shoulder, along(shoulder, elbow, 0.55), [RADIUS.upperArm[0] * 1.08, RADIUS.upperArm[1] * 1.25]);
    addLimb(behind(shoulder, elbow) - 0.03, [
      [upperArm, sleeves === 'long' ? look.sleeve : look.skin],
      ...(sleeves === 'short' ? [[sleeve, look.sleeve] as const] : []),
    ]);
    const cuffs = sleeves === 'long' && look.sleeves !== undefined;
    addLimb(behind(elbow, wrist) - 0.03, [
      [limb(wrist, along(wrist, hand, 0.9), RADIUS.hand), look.skin],
      [limb(elbow, wrist, RADIUS.forearm), cuffs ? look.sleeve : look.skin],
    ]);
    const bare = look.legs === 'shorts';
    const loose = look.legs === 'leggings' ? 0.93 : 1;
    const [thick, thin] = RADIUS.thigh;
    const thigh = limb(hip, knee, [thick * (bare ? 0.94 : loose), thin * (bare ? 0.94 : loose)]);
    const shorts = limb(hip, along(hip, knee, 0.62), [thick * 1.05, thin * 1.3]);
    const leg = bare ? look.skin : look.trousers;
    addLimb(behind(hip, knee) + 0.02, [[thigh, leg], ...(bare ? [[shorts, look.trousers] as const] : [])]);
    const calf = limb(knee, ankle, bare ? [0.033, 0.02] : [RADIUS.calf[0] * loose, RADIUS.calf[1] * loose]);
    const muscle = ball(along(knee, ankle, 0.28), 0.034 * loose);
    addLimb(behind(knee, ankle) + 0.02, [
      [footBalls(knee, ankle, toe, stature), look.shoes],
      [[...calf, muscle], leg],
    ]);
  }
  return parts;
}

/** How far a limb lies behind the trunk where that is nearest, in metres; partly behind its middle, so that limbs at its near end cover it. */
export function behindTrunk(skeleton: Skeleton, eye: Eye): (from: Vector, to: Vector) => number {
  const hips = along(skeleton.left_hip, skeleton.right_hip, 0.5);
  const chest = along(skeleton.left_shoulder, skeleton.right_shoulder, 0.5);
  const axis = minus(chest, hips);
  const depthOf = (point: Vector) => eye.project(point).depth;
  const trunkDepth = depthOf(along(hips, chest, 0.5));
  return (from, to) => {
    const middle = along(from, to, 0.5);
    const share = Math.min(1, Math.max(0, dot(minus(middle, hips), axis) / Math.max(1e-6, dot(axis, axis))));
    return depthOf(middle) - 0.7 * depthOf(along(hips, chest, share)) - 0.3 * trunkDepth;
  };
}

function drawTrunk(
  skeleton: Skeleton,
  stature: number,
  build: number,
  look: FigureLook,
  eye: Eye,
): readonly FigureShape[] {
  const hips = along(skeleton.left_hip, skeleton.right_hip, 0.5);
  const chest = along(skeleton.left_shoulder, skeleton.right_shoulder, 0.5);
  const up = unit(minus(chest, hips));
  const shoulderLine = unit(minus(skeleton.right_shoulder, skeleton.left_shoulder), { x: 0, y: 0, z: 1 });
  const hipLine = unit(minus(skeleton.right_hip, skeleton.left_hip), { x: 0, y: 0, z: 1 });
  const rings = (grown: number) =>
    TRUNK.map(({ at, wide, deep }) => {
      const turned = unit(along(hipLine, shoulderLine, Math.min(1, Math.max(0, at))));
      const sideways = unit(minus(turned, times(up, dot(turned, up))));
      return ring(
        along(hips, chest, at),
        times(sideways, (wide * build + grown) * stature),
        times(cross(up, sideways), (deep * build + grown) * stature),
      );
    });
  const hull = (layers: readonly (readonly Vector[])[], fill: string) => hullOf(layers.flat(), eye, fill);
  const cloth = (grown: number, shirt: string, trousers: string) => {
    const layers = rings(grown);
    return [
      hull(layers.slice(0, 2), trousers),
      hull(layers.slice(HEM, HEM + 2), shirt),
      hull(layers.slice(HEM + 1, HEM + 4), shirt),
      hull(layers.slice(HEM + 3), shirt),
    ];
  };
  return [
    ...cloth(EDGE, shaded(look.shirt, 0.72), shaded(look.trousers, 0.72)),
    ...cloth(0, look.shirt, look.trousers),
    ...backSeams(hips, chest, up, hipLine, stature, build, look, eye),
  ];
}

/** What only a back shows: the furrow of the spine and the seat's seam. */
function backSeams(
  hips: Vector,
  chest: Vector,
  up: Vector,
  sideways: Vector,
  stature: number,
  build: number,
  look: FigureLook,
  eye: Eye,
): readonly FigureShape[] {
  const behind = unit(cross(sideways, up), { x: -1, y: 0, z: 0 });
  const turned = eye.project(hips).depth - eye.project(plus(hips, times(behind, 0.1))).depth;
  if (turned < 0.04) return [];
  const seam = (from: number, to: number, deep: number, fill: string) =>
    skinOver(
      [from, to].map((at) => ({
        centre: plus(along(hips, chest, at), times(behind, deep * build * stature)),
        radius: 0.004 * stature,
      })),
      eye,
      fill,
    );
  const round = (sign: number) =>
    skinOver(
      [-0.04, -0.1].map((at) => ({
        centre: plus(
          along(hips, chest, at),
          plus(times(behind, 0.03 * stature), times(sideways, sign * 0.045 * stature)),
        ),
        radius: 0.036 * build * stature,
      })),
      eye,
      shaded(look.trousers, 1.18),
    );
  return [
    round(-1),
    round(1),
    seam(0.3, 0.82, 0.058, shaded(look.shirt, 0.8)),
    seam(-0.1, 0.02, 0.055, shaded(look.trousers, 0.75)),
  ];
}

/** Heel, ball and tip of a shoe. */
function footBalls(knee: Vector, ankle: Vector, toe: Vector, stature: number): readonly Ball[] {
  const down = unit(minus(ankle, knee), { x: 0, y: -1, z: 0 });
  const reach = minus(toe, ankle);
  const forward = unit(minus(reach, times(down, dot(reach, down))), reach);
  const heel = plus(ankle, plus(times(down, 0.02 * stature), times(forward, -0.018 * stature)));
  return [
    { centre: ankle, radius: 0.022 * stature },
    { centre: heel, radius: 0.017 * stature },
    { centre: along(ankle, toe, 0.72), radius: 0.017 * stature },
    { centre: along(ankle, toe, 0.97), radius: 0.01 * stature },
  ];
}
