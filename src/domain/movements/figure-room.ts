// What is behind and under the figure: wall, floor, furniture, a mat. Walls are rectangles, so that a picture may leave them out.
import type { Vector } from './vector.ts';
import type { SimulatedCamera } from './camera-model.ts';
import type { FigureLook } from './figure-look.ts';
import { type Eye, type FigureShape, shaded } from './figure-shape.ts';

/** The wall stands so far behind the body, in metres. */
const WALL_DISTANCE = 2;

export function drawRoom(camera: SimulatedCamera, look: FigureLook, eye: Eye): readonly FigureShape[] {
  const yaw = (camera.yawDeg * Math.PI) / 180;
  const { width, pixelHeight: height } = camera;
  const foot = eye.project({ x: -WALL_DISTANCE * Math.cos(yaw), y: 0, z: WALL_DISTANCE * Math.sin(yaw) });
  const edge = Math.min(height, Math.max(0, foot.y));
  const rectangle = (x: number, y: number, wide: number, high: number, fill: string): FigureShape => ({
    kind: 'rectangle',
    x,
    y,
    width: Math.max(0, wide),
    height: Math.max(0, high),
    fill,
  });
  const { room } = look;
  const frame = 0.008 * height;
  return [
    rectangle(0, 0, width, height, look.wall),
    ...(room?.furniture ?? []).flatMap(({ left, width: wide, top, bottom, fill, frame: rim }) => {
      const [x, y, w, h] = [left * width, top * edge, wide * width, (bottom - top) * edge];
      return [rectangle(x, y, w, h, rim), rectangle(x + frame, y + frame, w - 2 * frame, h - 2 * frame, fill)];
    }),
    rectangle(0, edge, width, height - edge, look.floor),
    ...(room?.skirting == null
      ? []
      : [rectangle(0, edge - (0.1 * eye.focal) / foot.depth, width, (0.1 * eye.focal) / foot.depth, room.skirting)]),
  ];
}

/** A mat along the body's facing direction; `middle` in metres. */
export function drawGround(middle: Vector, look: FigureLook, eye: Eye): readonly FigureShape[] {
  const mat = look.room?.mat;
  if (mat == null) return [];
  const slab = (half: number, side: number, fill: string): FigureShape => ({
    kind: 'polygon',
    points: [
      [-half, -side],
      [half, -side],
      [half, side],
      [-half, side],
    ].map(([x = 0, z = 0]) => {
      const spot = eye.project({ x: middle.x + x, y: 0, z: middle.z + z });
      return { x: spot.x, y: spot.y };
    }),
    fill,
  });
  return [slab(0.95, 0.34, shaded(mat, 0.8)), slab(0.92, 0.31, mat)];
}
