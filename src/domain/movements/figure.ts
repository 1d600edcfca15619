// The movement as a drawn figure: a display list plain enough for any canvas and lifelike enough for the pose model to follow.
import { AVERAGE_BODY, poseSkeleton, type Body, type BodyPoint, type Skeleton } from './body-model.ts';
import { createProjector, type ProjectedPoint, type SimulatedCamera } from './camera-model.ts';
import type { Movement } from './movement.ts';
import { bodyMiddle, demonstrationPosture, drawCamera } from './simulate.ts';

/** Painted in order. Pixels; colours are CSS hex. */
export type FigureShape =
  | {
      readonly kind: 'rectangle';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
    }
  /** A line with round ends. */
  | { readonly kind: 'capsule'; readonly from: Spot; readonly to: Spot; readonly radius: number; readonly fill: string }
  | {
      readonly kind: 'ellipse';
      readonly centre: Spot;
      readonly radiusX: number;
      readonly radiusY: number;
      readonly angleRad: number;
      readonly fill: string;
    }
  | { readonly kind: 'polygon'; readonly points: readonly Spot[]; readonly fill: string };

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface FigureLook {
  readonly skin: string;
  readonly shirt: string;
  readonly sleeve: string;
  readonly trousers: string;
  readonly shoes: string;
  readonly hair: string;
  readonly wall: string;
  readonly floor: string;
}

export const DEFAULT_LOOK: FigureLook = {
  skin: '#dca987',
  shirt: '#40588f',
  sleeve: '#364c84',
  trousers: '#34363e',
  shoes: '#ecece6',
  hair: '#3a281e',
  wall: '#cdd0cc',
  floor: '#967c62',
};

/** The camera of the demonstration: from the movement's preferred view, whole body in the picture. */
export function demonstrationCamera(
  movement: Movement,
  yawDeg = movement.preferredView === 'front' ? 8 : 82,
): SimulatedCamera {
  return { ...drawCamera(movement, yawDeg, () => 0.5), rollDeg: 0, pitchDeg: movement.floor ? 4 : 2 };
}

/** `progress` 0 = start position, 1 = turning point. `background` false leaves wall and floor out. */
export function figureShapes(
  movement: Movement,
  progress: number,
  camera: SimulatedCamera = demonstrationCamera(movement),
  look: FigureLook = DEFAULT_LOOK,
  body: Body = AVERAGE_BODY,
): readonly FigureShape[] {
  const skeleton = poseSkeleton(body, demonstrationPosture(movement, progress));
  const project = createProjector(camera, bodyMiddle(skeleton));
  return [...background(camera, look, project), ...figure(skeleton, camera, look, body, project)];
}

type Project = (point: { readonly x: number; readonly y: number; readonly z: number }) => ProjectedPoint;

function background(camera: SimulatedCamera, look: FigureLook, project: Project): FigureShape[] {
  // The wall stands two metres behind the body.
  const away = {
    x: -2 * Math.cos((camera.yawDeg * Math.PI) / 180),
    y: 0,
    z: 2 * Math.sin((camera.yawDeg * Math.PI) / 180),
  };
  const edge = Math.min(camera.pixelHeight, Math.max(0, project(away).y));
  return [
    { kind: 'rectangle', x: 0, y: 0, width: camera.width, height: camera.pixelHeight, fill: look.wall },
    { kind: 'rectangle', x: 0, y: edge, width: camera.width, height: camera.pixelHeight - edge, fill: look.floor },
  ];
}

function figure(
  skeleton: Skeleton,
  camera: SimulatedCamera,
  look: FigureLook,
  body: Body,
  project: Project,
): FigureShape[] {
  const focal = camera.pixelHeight / 2 / Math.tan((camera.fieldOfViewDeg * Math.PI) / 360);
  const at = (name: BodyPoint) => project(skeleton[name]);
  const size = (metres: number, depth: number) => (metres * focal) / depth;
  const parts: { readonly depth: number; readonly shapes: readonly FigureShape[] }[] = [];
  const capsule = (from: ProjectedPoint, to: ProjectedPoint, radius: number, fill: string): FigureShape => ({
    kind: 'capsule',
    from: { x: from.x, y: from.y },
    to: { x: to.x, y: to.y },
    radius: size(radius, (from.depth + to.depth) / 2),
    fill,
  });
  const b = body.stature;
  for (const side of ['left', 'right'] as const) {
    const [hip, knee, ankle, toe] = [at(`${side}_hip`), at(`${side}_knee`), at(`${side}_ankle`), at(`${side}_toe`)];
    const [shoulder, elbow, wrist, hand] = [
      at(`${side}_shoulder`),
      at(`${side}_elbow`),
      at(`${side}_wrist`),
      at(`${side}_hand`),
    ];
    parts.push(
      {
        depth: (hip.depth + knee.depth) / 2,
        shapes: [
          capsule(ankle, toe, 0.021 * b, look.shoes),
          capsule(knee, ankle, 0.029 * b, look.trousers),
          capsule(hip, knee, 0.043 * b, look.trousers),
        ],
      },
      {
        // The arm lies outside the trunk on its own side.
        depth:
          (shoulder.depth + elbow.depth) / 2 +
          (shoulder.depth < at('nose').depth ? -0.12 : 0.12) * Math.abs(Math.sin((camera.yawDeg * Math.PI) / 180)),
        shapes: [
          capsule(wrist, hand, 0.021 * b, look.skin),
          capsule(elbow, wrist, 0.02 * b, look.skin),
          capsule(shoulder, elbow, 0.028 * b, look.sleeve),
        ],
      },
    );
  }
  parts.push({ depth: (at('left_hip').depth + at('right_shoulder').depth) / 2, shapes: trunk(at, size, body, look) });
  parts.push({ depth: at('head').depth - 0.02, shapes: head(at, size, body, look) });
  return parts.sort((a, c) => c.depth - a.depth).flatMap(({ shapes }) => shapes);
}

type At = (name: BodyPoint) => ProjectedPoint;
type Size = (metres: number, depth: number) => number;

function trunk(at: At, size: Size, body: Body, look: FigureLook): FigureShape[] {
  const [ls, rs, lh, rh] = [at('left_shoulder'), at('right_shoulder'), at('left_hip'), at('right_hip')];
  const depth = (ls.depth + rh.depth) / 2;
  const thick = size(0.055 * body.stature, depth);
  const middle = (a: ProjectedPoint, c: ProjectedPoint) => ({ x: (a.x + c.x) / 2, y: (a.y + c.y) / 2 });
  return [
    { kind: 'polygon', points: [ls, rs, rh, lh], fill: look.shirt },
    { kind: 'capsule', from: ls, to: rs, radius: size(0.034 * body.stature, depth), fill: look.shirt },
    { kind: 'capsule', from: lh, to: rh, radius: thick * 0.9, fill: look.trousers },
    { kind: 'capsule', from: ls, to: lh, radius: thick * 0.75, fill: look.shirt },
    { kind: 'capsule', from: rs, to: rh, radius: thick * 0.75, fill: look.shirt },
    { kind: 'capsule', from: middle(ls, rs), to: middle(lh, rh), radius: thick, fill: look.shirt },
  ];
}

function head(at: At, size: Size, body: Body, look: FigureLook): FigureShape[] {
  const [centre, nose, leftEar, rightEar] = [at('head'), at('nose'), at('left_ear'), at('right_ear')];
  const [leftShoulder, rightShoulder] = [at('left_shoulder'), at('right_shoulder')];
  const neckBase = { ...centre, x: (leftShoulder.x + rightShoulder.x) / 2, y: (leftShoulder.y + rightShoulder.y) / 2 };
  const unit = size(body.head, centre.depth);
  const earSpan = Math.hypot(leftEar.x - rightEar.x, leftEar.y - rightEar.y);
  const angleRad = Math.atan2(centre.x - neckBase.x, neckBase.y - centre.y);
  const faceTowards = nose.depth < centre.depth + 0.03;
  const shapes: FigureShape[] = [
    { kind: 'capsule', from: neckBase, to: centre, radius: unit * 0.2, fill: look.skin },
    {
      kind: 'ellipse',
      centre: { x: centre.x - 0.12 * (nose.x - centre.x), y: centre.y - 0.06 * unit },
      radiusX: Math.max(0.42 * unit, 0.62 * earSpan),
      radiusY: 0.56 * unit,
      angleRad,
      fill: look.hair,
    },
  ];
  if (!faceTowards) return shapes;
  const towardNose = (share: number) => ({
    x: centre.x + share * (nose.x - centre.x),
    y: centre.y + share * (nose.y - centre.y),
  });
  shapes.push({
    kind: 'ellipse',
    centre: towardNose(0.22),
    radiusX: 0.36 * unit,
    radiusY: 0.5 * unit,
    angleRad,
    fill: look.skin,
  });
  for (const [eye, ear] of [
    ['left_eye', leftEar],
    ['right_eye', rightEar],
  ] as const) {
    const spot = at(eye);
    // The far eye of a profile is behind the nose.
    if (spot.depth > centre.depth + 0.02 && earSpan < 0.3 * unit) continue;
    shapes.push(
      { kind: 'ellipse', centre: spot, radiusX: 0.075 * unit, radiusY: 0.05 * unit, angleRad, fill: '#fafafa' },
      { kind: 'ellipse', centre: spot, radiusX: 0.04 * unit, radiusY: 0.045 * unit, angleRad, fill: '#1e1818' },
    );
    if (ear.depth <= centre.depth && earSpan < 0.6 * unit)
      shapes.push({
        kind: 'ellipse',
        centre: ear,
        radiusX: 0.07 * unit,
        radiusY: 0.12 * unit,
        angleRad,
        fill: '#c08c6c',
      });
  }
  shapes.push({ kind: 'ellipse', centre: nose, radiusX: 0.06 * unit, radiusY: 0.09 * unit, angleRad, fill: '#cd9474' });
  const mouth = {
    x: nose.x - 0.12 * (nose.x - centre.x) - 0.2 * unit * Math.sin(angleRad),
    y: nose.y + 0.24 * unit * Math.cos(angleRad),
  };
  shapes.push({
    kind: 'ellipse',
    centre: mouth,
    radiusX: 0.11 * unit,
    radiusY: 0.035 * unit,
    angleRad,
    fill: '#aa5c58',
  });
  return shapes;
}
