// Moves a simulated camera back until the whole movement is in its picture, as somebody setting up a phone does.
import { type Body, poseSkeleton } from './body-model.ts';
import { createProjector, type SimulatedCamera } from './camera-model.ts';
import type { Vector } from './vector.ts';
import type { Movement } from './movement.ts';
import { alongPath, movementPath } from './movement-path.ts';

/** Room kept around the body, in shares of the picture. */
const MARGIN = 0.03;
const STEP = 0.15;
/** A living room has no more. Metres. */
const FARTHEST = 5.5;

/** The same camera, no nearer than it was; at most 5.5 m away. */
export function fitDistance(camera: SimulatedCamera, target: Vector, movement: Movement, body: Body): SimulatedCamera {
  const sides = movement.unilateral ? (['left', 'right'] as const) : (['left'] as const);
  const points = sides.flatMap((side) => {
    const path = movementPath(movement, side);
    return (['out', 'back'] as const).flatMap((way) =>
      path[way].flatMap((_, index) =>
        Object.values(poseSkeleton(body, alongPath(path, way, index / Math.max(1, path[way].length - 1)))),
      ),
    );
  });
  for (let distance = camera.distance; ; distance += STEP) {
    const moved = { ...camera, distance };
    const project = createProjector(moved, target);
    const inside = points.every((point) => {
      const { x, y } = project(point);
      return (
        x >= MARGIN * camera.width &&
        x <= (1 - MARGIN) * camera.width &&
        y >= MARGIN * camera.pixelHeight &&
        y <= (1 - MARGIN) * camera.pixelHeight
      );
    });
    if (inside || distance + STEP > FARTHEST) return moved;
  }
}
