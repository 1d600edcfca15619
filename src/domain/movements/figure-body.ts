// The figure's trunk and limbs as solids in cloth and skin, and which of them is in front of which.
import type { Body, Skeleton, Vector } from './body-model.ts';
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
const EDGE = 0.0035;

/** Everything but the head. */
export function drawBody(skeleton: Skeleton, body: Body, look: FigureLook, eye: Eye): readonly FigurePart[] {
  const stature = body.stature;
  const build = look.build ?? 1;
  const behind = behindTrunk(skeleton, eye);
  const edged = (balls: readonly Ball[], fill: string, dark = 0.72): readonly FigureShape[] => [
    skinOver(
      balls.map(({ centre, radius }) => ({ centre, radius: radius + EDGE * stature })),
      eye,
      shaded(fill, dark),
    ),
    skinOver(balls, eye, fill),
  ];
  const parts: FigurePart[] = [{ order: 0, shapes: drawTrunk(skeleton, stature, build, look, eye) }];
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
    parts.push({
      order: behind(shoulder, elbow) - 0.03,
      shapes:
        sleeves === 'long'
          ? edged(upperArm, look.sleeve)
          : [...edged(upperArm, look.skin), ...(sleeves === 'short' ? edged(sleeve, look.sleeve) : [])],
    });
    const cuffs = sleeves === 'long' && look.sleeves !== undefined;
    parts.push({
      order: behind(elbow, wrist) - 0.03,
      shapes: [
        ...edged(limb(wrist, along(wrist, hand, 0.9), RADIUS.hand), look.skin),
        ...edged(limb(elbow, wrist, RADIUS.forearm), cuffs ? look.sleeve : look.skin),
      ],
    });
    const bare = look.legs === 'shorts';
    const loose = look.legs === 'leggings' ? 0.93 : 1;
    const thigh = limb(hip, knee, [RADIUS.thigh[0] * loose, RADIUS.thigh[1] * loose]);
    parts.push({
      order: behind(hip, knee) + 0.02,
      shapes: bare
        ? [
            ...edged(limb(hip, knee, [RADIUS.thigh[0] * 0.94, RADIUS.thigh[1] * 0.94]), look.skin),
            ...edged(limb(hip, along(hip, knee, 0.62), [RADIUS.thigh[0] * 1.05, RADIUS.thigh[1] * 1.3]), look.trousers),
          ]
        : edged(thigh, look.trousers),
    });
    const calf = bare
      ? limb(knee, ankle, [0.033, 0.02])
      : limb(knee, ankle, [RADIUS.calf[0] * loose, RADIUS.calf[1] * loose]);
    const shank = bare ? look.skin : look.trousers;
    const muscle = { centre: along(knee, ankle, 0.28), radius: 0.034 * loose * stature * build };
    parts.push({
      order: behind(knee, ankle) + 0.02,
      shapes: [...edged(footBalls(knee, ankle, toe, stature), look.shoes), ...edged([...calf, muscle], shank)],
    });
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
      [0.02, -0.05].map((at) => ({
        centre: plus(
          along(hips, chest, at),
          plus(times(behind, 0.03 * stature), times(sideways, sign * 0.045 * stature)),
        ),
        radius: 0.038 * build * stature,
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
