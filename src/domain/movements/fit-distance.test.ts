import { expect, test } from 'vitest';
import { AVERAGE_BODY, poseSkeleton, randomBody } from './body-model.ts';
import { createProjector } from './camera-model.ts';
import { fitDistance } from './fit-distance.ts';
import type { Movement, View } from './movement.ts';
import { alongPath, movementPath } from './movement-path.ts';
import { createRandom } from './random.ts';
import { MOVEMENTS } from './registry.ts';
import { drawCamera, movementMiddle } from './simulate.ts';
import { KINDS_OF_MOVEMENT } from './testing/kinds-of-movement.ts';

const YAW_DEG: Readonly<Record<View, number>> = { side: 90, oblique: 45, front: 6, back: 174, unknown: 90 };
/** A living room has no more. Metres. */
const FARTHEST = 5.5;

function fitted(movement: Movement, view: View, seed?: number) {
  const random = seed === undefined ? () => 0.5 : createRandom(seed);
  const body = seed === undefined ? AVERAGE_BODY : randomBody(random);
  const target = movementMiddle(movement, body);
  const drawn = drawCamera(movement, YAW_DEG[view], random);
  return { body, target, drawn, camera: fitDistance(drawn, target, movement, body) };
}

test('the whole body is inside the picture throughout, whichever side works', () => {
  for (const movement of MOVEMENTS) {
    const { body, target, camera } = fitted(movement, movement.preferredView);
    if (camera.distance > FARTHEST - 0.2) continue;
    const project = createProjector(camera, target);
    for (const side of ['left', 'right'] as const) {
      if (side === 'right' && !movement.unilateral) continue;
      const path = movementPath(movement, side);
      for (const way of ['out', 'back'] as const)
        for (const [index] of path[way].entries()) {
          const posture = alongPath(path, way, index / Math.max(1, path[way].length - 1));
          for (const [name, point] of Object.entries(poseSkeleton(body, posture))) {
            const { x, y } = project(point);
            const where = `${movement.id} ${side} ${name} at ${Math.round(x)}, ${Math.round(y)}`;
            expect(x >= 0 && x <= camera.width && y >= 0 && y <= camera.pixelHeight, where).toBe(true);
          }
        }
    }
  }
});

test('a living room is deep enough for the average person in every movement', () => {
  const tooNear = MOVEMENTS.filter((movement) => fitted(movement, movement.preferredView).camera.distance > FARTHEST);
  expect(tooNear.map(({ id }) => id)).toEqual([]);
});

test('the camera only moves back, and by nothing but its distance', () => {
  for (const movement of KINDS_OF_MOVEMENT)
    for (const seed of [1, 2, 3]) {
      const { drawn, camera } = fitted(movement, movement.preferredView, seed);
      expect(camera.distance).toBeGreaterThanOrEqual(drawn.distance);
      expect(camera.distance).toBeLessThanOrEqual(FARTHEST);
      expect({ ...camera, distance: 0 }).toEqual({ ...drawn, distance: 0 });
    }
});
