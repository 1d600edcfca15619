// The drawing of where the phone goes: phone, person and what the phone sees of them, in space, seen from beside and a little above; the
// same from straight above; and the person's outline in the phone's own picture.
import { radians } from '../body/geometry.ts';
import { AVERAGE_BODY, poseSkeleton, type BodyPoint } from './body-model.ts';
import { createProjector, type SimulatedCamera } from './camera-model.ts';
import { drawFigure } from './figure.ts';
import { DEFAULT_LOOK } from './figure-look.ts';
import type { FigureShape, Spot } from './figure-shape.ts';
import type { Movement } from './movement.ts';
import { type Placing, placedCamera, placedDistance } from './placing.ts';
import { demonstrationPosture, movementMiddle } from './simulate.ts';
import type { Vector } from './vector.ts';

/** Everything in one plane, in the drawing's own units. */
export interface PlacingScene {
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly figure: readonly FigureShape[];
  /** The phone's screen, and what it stands on: a line down to the floor; null on the floor. */
  readonly phone: readonly Spot[];
  readonly stand: { readonly from: Spot; readonly to: Spot } | null;
  /** What the phone sees where the body is, as a frame, and the rays to its corners. */
  readonly frame: readonly Spot[];
  readonly rays: readonly (readonly Spot[])[];
  /** From under the phone to under the body. */
  readonly way: { readonly from: Spot; readonly to: Spot };
  /** One for each step, along the way. */
  readonly steps: readonly Spot[];
}

/** Degrees round from the phone's line of sight, and down; far off, so that near things are not blown up. */
const BESIDE_DEG = 62;
const DOWN_DEG = 12;
const OBSERVER_DISTANCE = 11;
const OBSERVER_HEIGHT = 3.2;
/** Larger than life, or it would not be seen. Metres. */
const PHONE = { long: 0.42, short: 0.22 } as const;
const MARGIN = 10;

const known = new WeakMap<Movement, Record<string, PlacingScene>>();

/** Drawn once for each movement and placing: it is shown before the set and again, small, while the person finds the place. */
export function placingScene(movement: Movement, placing: Placing): PlacingScene {
  const all = known.get(movement) ?? {};
  known.set(movement, all);
  return (all[JSON.stringify(placing)] ??= draw(movement, placing));
}

function draw(movement: Movement, placing: Placing): PlacingScene {
  const { yawDeg, distance, heightMetres, pitchUpDeg, orientation } = placing;
  const target = movementMiddle(movement, AVERAGE_BODY);
  const [cos, sin] = [Math.cos(radians(yawDeg)), Math.sin(radians(yawDeg))];
  /** From the body: towards the phone, and to the right as the phone sees it. */
  const at = (toward: number, right: number, y: number): Vector => ({
    x: target.x + toward * cos - right * sin,
    y,
    z: target.z - toward * sin - right * cos,
  });
  const observer: SimulatedCamera = {
    yawDeg: yawDeg + (yawDeg < 0 ? BESIDE_DEG : -BESIDE_DEG),
    pitchDeg: DOWN_DEG,
    rollDeg: 0,
    distance: OBSERVER_DISTANCE,
    height: OBSERVER_HEIGHT,
    fieldOfViewDeg: 30,
    width: 640,
    pixelHeight: 480,
  };
  const aim = at(distance / 2, 0, 0);
  const project = createProjector(observer, aim);
  const spot = (point: Vector): Spot => {
    const { x, y } = project(point);
    return { x, y };
  };
  const skeleton = poseSkeleton(AVERAGE_BODY, demonstrationPosture(movement, 0));
  const figure = drawFigure({
    movement,
    skeleton,
    camera: observer,
    target: aim,
    look: DEFAULT_LOOK,
    body: AVERAGE_BODY,
  }).filter(({ kind }) => kind !== 'rectangle');

  const [wide, high] = orientation === 'landscape' ? [PHONE.long, PHONE.short] : [PHONE.short, PHONE.long];
  const lean = Math.sin(radians(pitchUpDeg));
  const lens = heightMetres;
  const corner = (right: number, up: number) => at(distance + up * lean, right, Math.max(0.01, lens + up));
  const phone = [
    corner(-wide / 2, high / 2),
    corner(wide / 2, high / 2),
    corner(wide / 2, -high / 2),
    corner(-wide / 2, -high / 2),
  ];

  const camera = placedCamera(placing);
  const halfHigh = Math.tan(radians(camera.fieldOfViewDeg / 2)) * distance;
  const halfWide = (halfHigh * camera.width) / camera.pixelHeight;
  const middle = lens + distance * Math.tan(radians(pitchUpDeg));
  // What lies under the floor nobody sees.
  const seen = (right: number, up: number) => at(0, right, Math.max(0, middle + up));
  const frame = [
    seen(-halfWide, halfHigh),
    seen(halfWide, halfHigh),
    seen(halfWide, -halfHigh),
    seen(-halfWide, -halfHigh),
  ];
  const eye = at(distance, 0, lens);

  const spots = (points: readonly Vector[]) => points.map(spot);
  const drawn = {
    figure,
    phone: spots(phone),
    stand:
      placing.height === 'floor'
        ? null
        : { from: spot(at(distance, 0, Math.max(0.02, lens - high / 2))), to: spot(at(distance, 0, 0)) },
    frame: spots(frame),
    rays: frame.map((point) => [spot(eye), spot(point)]),
    way: { from: spot(at(distance, 0, 0)), to: spot(at(0, 0, 0)) },
    steps: Array.from({ length: placing.steps }, (_, index) =>
      spot(at(distance - ((index + 0.5) * distance) / placing.steps, index % 2 === 0 ? -0.09 : 0.09, 0)),
    ),
  };
  return { ...drawn, box: boxOf(drawn) };
}

function boxOf(drawn: Pick<PlacingScene, 'figure' | 'phone' | 'frame' | 'way'>): PlacingScene['box'] {
  const all = [...drawn.phone, ...drawn.frame, drawn.way.from, drawn.way.to, ...drawn.figure.flatMap(spotsOf)];
  const xs = all.map(({ x }) => x);
  const ys = all.map(({ y }) => y);
  const [x, y] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN];
  return { x, y, width: Math.max(...xs) + MARGIN - x, height: Math.max(...ys) + MARGIN - y };
}

/** The outermost points of a shape. */
function spotsOf(shape: FigureShape): readonly Spot[] {
  const around = ({ x, y }: Spot, reach: number) => [
    { x: x - reach, y: y - reach },
    { x: x + reach, y: y + reach },
  ];
  switch (shape.kind) {
    case 'capsule':
      return [...around(shape.from, shape.radius), ...around(shape.to, shape.radius)];
    case 'ellipse':
      return around(shape.centre, Math.max(shape.radiusX, shape.radiusY));
    case 'polygon':
      return shape.points;
    case 'rectangle':
      return [];
  }
}

/** From above, the phone below looking up the page. Metres from the body's middle, x right, y down the page. */
export interface PlacingFromAbove {
  /** Thick lines of trunk and limbs. */
  readonly limbs: readonly { readonly from: Spot; readonly to: Spot }[];
  readonly head: Spot;
  /** Which way somebody upright faces; null where the body lies, which says it all. */
  readonly facing: Spot | null;
}

const LIMBS: readonly (readonly [BodyPoint, BodyPoint])[] = [
  ['left_shoulder', 'right_shoulder'],
  ['left_shoulder', 'left_elbow'],
  ['left_elbow', 'left_wrist'],
  ['right_shoulder', 'right_elbow'],
  ['right_elbow', 'right_wrist'],
  ['left_hip', 'right_hip'],
  ['left_hip', 'left_knee'],
  ['left_knee', 'left_ankle'],
  ['right_hip', 'right_knee'],
  ['right_knee', 'right_ankle'],
];
/** Of the trunk off the vertical: beyond it the body lies. */
const LIES_DEG = 50;

export function placingFromAbove(movement: Movement, { yawDeg }: Placing): PlacingFromAbove {
  const posture = demonstrationPosture(movement, 0);
  const skeleton = poseSkeleton(AVERAGE_BODY, posture);
  const target = movementMiddle(movement, AVERAGE_BODY);
  const [cos, sin] = [Math.cos(radians(yawDeg)), Math.sin(radians(yawDeg))];
  const from = ({ x, z }: Vector): Spot => {
    const [dx, dz] = [x - target.x, z - target.z];
    return { x: -dx * sin - dz * cos, y: dx * cos - dz * sin };
  };
  const middleOf = (part: 'shoulder' | 'hip') => {
    const [left, right] = [skeleton[`left_${part}`], skeleton[`right_${part}`]];
    return { x: (left.x + right.x) / 2, y: 0, z: (left.z + right.z) / 2 };
  };
  const trunk = { from: from(middleOf('shoulder')), to: from(middleOf('hip')) };
  const lies =
    Math.hypot(trunk.from.x - trunk.to.x, trunk.from.y - trunk.to.y) > Math.sin(radians(LIES_DEG)) * AVERAGE_BODY.trunk;
  return {
    limbs: [trunk, ...LIMBS.map(([a, b]) => ({ from: from(skeleton[a]), to: from(skeleton[b]) }))],
    head: from(skeleton.head),
    facing: lies ? null : { x: -sin, y: cos },
  };
}

/** The start position as the phone will see it in a picture of this size; without walls. Pixels. */
export function placingOutline(movement: Movement, width: number, height: number): readonly FigureShape[] {
  const camera = placedDistance(movement, width, height);
  const skeleton = poseSkeleton(AVERAGE_BODY, demonstrationPosture(movement, 0));
  const target = movementMiddle(movement, AVERAGE_BODY);
  return drawFigure({ movement, skeleton, camera, target, look: DEFAULT_LOOK, body: AVERAGE_BODY }).filter(
    ({ kind }) => kind !== 'rectangle',
  );
}
