// The figure's head, turned as the skeleton's nose and ears say: skull, hair, face.
import type { Body, Skeleton } from './body-model.ts';
import type { Vector } from './vector.ts';
import type { FigureLook } from './figure-look.ts';
import {
  along,
  cross,
  dot,
  type Eye,
  type FigureShape,
  hullOf,
  minus,
  plus,
  shaded,
  skinOver,
  times,
  unit,
} from './figure-shape.ts';

/** Directions of the head, each of length 1. */
interface Frame {
  readonly face: Vector;
  readonly up: Vector;
  readonly right: Vector;
}

/** Half-axes of the skull in head heights. */
const SKULL = { face: 0.42, up: 0.5, right: 0.335 } as const;

/** How far the nose lies below the ears, as a share of how far it lies before them. */
const NOSE_BELOW = 0.167;

/** Directions all over a ball, on the head's own axes. */
const SPHERE = Array.from({ length: 7 }, (_, level) => -0.96 + 0.32 * level).flatMap((up) =>
  Array.from({ length: 12 }, (_, step) => {
    const flat = Math.sqrt(Math.max(0, 1 - up * up));
    const angle = (Math.PI * step) / 6;
    return { face: flat * Math.cos(angle), right: flat * Math.sin(angle), up };
  }),
);

export function drawHead(skeleton: Skeleton, body: Body, look: FigureLook, eye: Eye): readonly FigureShape[] {
  const { head } = skeleton;
  const right = unit(minus(skeleton.right_ear, skeleton.left_ear), { x: 0, y: 0, z: 1 });
  const earMiddle = along(skeleton.left_ear, skeleton.right_ear, 0.5);
  const forward = minus(skeleton.nose, earMiddle);
  // The nose is a little lower than the ears.
  const level = unit(minus(forward, times(right, dot(forward, right))), { x: 1, y: 0, z: 0 });
  const face = unit(plus(level, times(cross(right, level), NOSE_BELOW)));
  const frame: Frame = { face, up: cross(right, face), right };
  const size = body.head;
  const at = (face: number, high: number, side: number): Vector =>
    plus(
      head,
      plus(times(frame.face, face * size), plus(times(frame.up, high * size), times(frame.right, side * size))),
    );
  const part = (grown: number, kept: (direction: (typeof SPHERE)[number]) => boolean) =>
    SPHERE.filter(kept).map((d) =>
      at(d.face * SKULL.face * grown, d.up * SKULL.up * grown, d.right * SKULL.right * grown),
    );
  const camera = cameraSide(head, frame, eye);
  const style = look.hairStyle ?? 'short';
  const skull = hullOf(
    part(0.97, () => true),
    eye,
    look.skin,
  );
  const neckBase = along(skeleton.left_shoulder, skeleton.right_shoulder, 0.5);
  // A collar closes higher behind than in front.
  const collar = plus(neckBase, times(frame.up, camera.face < 0 ? 0.045 * body.stature : 0));
  const neck = skinOver(
    [
      { centre: collar, radius: 0.032 * body.stature },
      { centre: at(-0.05, -0.25, 0), radius: 0.03 * body.stature },
    ],
    eye,
    shaded(look.skin, 0.9),
  );
  const back =
    style === 'bald'
      ? []
      : [
          hullOf(
            part(1.06, (d) => d.face < 0.12 && d.up > (style === 'short' ? -0.35 : style === 'tied' ? -0.5 : -0.75)),
            eye,
            look.hair,
          ),
        ];
  const cap =
    style === 'bald'
      ? []
      : [
          hullOf(
            part(1.06, (d) => d.up > 0.5 && d.face < 0.75),
            eye,
            look.hair,
          ),
        ];
  const tail = drawTail(style, at, size, eye, look.hair);
  if (camera.face < -0.25) return [neck, skull, ...ears(at, camera, size, eye, look), ...back, ...cap, ...tail];
  return [...tail, neck, ...back, skull, ...cap, ...features(at, camera, size, eye, look)];
}

/** Which way the camera looks at the head: cosines with its axes. */
interface CameraSide {
  readonly face: number;
  readonly up: number;
  readonly right: number;
}

function cameraSide(head: Vector, frame: Frame, eye: Eye): CameraSide {
  const step = 0.05;
  const nearer = (direction: Vector) =>
    (eye.project(head).depth - eye.project(plus(head, times(direction, step))).depth) / step;
  return { face: nearer(frame.face), up: nearer(frame.up), right: nearer(frame.right) };
}

type At = (face: number, up: number, side: number) => Vector;

function drawTail(
  style: NonNullable<FigureLook['hairStyle']>,
  at: At,
  size: number,
  eye: Eye,
  fill: string,
): readonly FigureShape[] {
  if (style === 'tied')
    return [
      skinOver(
        [
          { centre: at(-0.46, 0.16, 0), radius: 0.12 * size },
          { centre: at(-0.56, -0.2, 0), radius: 0.07 * size },
        ],
        eye,
        fill,
      ),
    ];
  if (style === 'long')
    return [
      skinOver(
        [
          { centre: at(-0.18, 0.1, -0.2), radius: 0.16 * size },
          { centre: at(-0.18, 0.1, 0.2), radius: 0.16 * size },
          { centre: at(-0.2, -0.55, -0.18), radius: 0.12 * size },
          { centre: at(-0.2, -0.55, 0.18), radius: 0.12 * size },
        ],
        eye,
        fill,
      ),
    ];
  return [];
}

/** Those that are not behind the head. */
function ears(at: At, camera: CameraSide, size: number, eye: Eye, look: FigureLook): readonly FigureShape[] {
  const spot = spots(at, size, eye);
  return [-1, 1].flatMap((side) => {
    if (camera.right * side < -0.15 || (look.hairStyle === 'long' && camera.face < 0)) return [];
    const open = Math.abs(camera.right);
    return [
      spot(at(0, -0.02, 0.34 * side), 0.05 + 0.05 * open, 0.12, shaded(look.skin, 0.82)),
      spot(at(0.01, -0.02, 0.35 * side), 0.025 + 0.025 * open, 0.06, shaded(look.skin, 0.65)),
    ];
  });
}

/** Draws ellipses on the head, upright on it; radii in head heights. */
function spots(at: At, size: number, eye: Eye) {
  const unitPx = (size * eye.focal) / eye.project(at(0, 0, 0)).depth;
  const [top, bottom] = [eye.project(at(0, 0.5, 0)), eye.project(at(0, -0.5, 0))];
  const angleRad = Math.atan2(top.x - bottom.x, bottom.y - top.y);
  return (point: Vector, radiusX: number, radiusY: number, fill: string): FigureShape => {
    const { x, y } = eye.project(point);
    return {
      kind: 'ellipse',
      centre: { x, y },
      radiusX: radiusX * unitPx,
      radiusY: radiusY * unitPx,
      angleRad,
      fill,
    };
  };
}

function features(at: At, camera: CameraSide, size: number, eye: Eye, look: FigureLook): readonly FigureShape[] {
  const shapes: FigureShape[] = [...ears(at, camera, size, eye, look)];
  const place = spots(at, size, eye);
  const spot = (...spotted: Parameters<typeof place>) => shapes.push(place(...spotted));
  // Features are as narrow as they are turned away.
  const turned = Math.max(0.35, camera.face);
  for (const side of [-1, 1]) {
    const facing = 0.88 * camera.face + 0.45 * camera.right * side;
    if (facing < 0.12) continue;
    const narrow = Math.max(0.45, Math.min(1, facing));
    spot(
      at(0.36, 0.19, 0.15 * side),
      0.085 * narrow,
      0.022,
      look.hairStyle === 'bald' ? shaded(look.skin, 0.5) : look.hair,
    );
    spot(at(0.37, 0.08, 0.15 * side), 0.07 * narrow, 0.04, '#fafafa');
    spot(at(0.38, 0.08, 0.15 * side), 0.036 * narrow, 0.038, '#1e1818');
  }
  spot(at(0.45, -0.02, 0), 0.03, 0.1, shaded(look.skin, 0.9));
  spot(at(0.47, -0.08, 0), 0.05, 0.05, shaded(look.skin, 0.84));
  if (camera.face > 0) {
    spot(at(0.4, -0.23, 0), 0.11 * turned, 0.032, '#a8544f');
    spot(at(0.38, -0.33, 0), 0.08 * turned, 0.02, shaded(look.skin, 0.9));
  }
  return shapes;
}
