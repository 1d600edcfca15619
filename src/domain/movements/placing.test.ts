import { expect, test } from 'vitest';
import { AVERAGE_BODY, poseSkeleton } from './body-model.ts';
import { createProjector, viewOfYaw } from './camera-model.ts';
import { alongPath, movementPath } from './movement-path.ts';
import { placedCamera, placingOf } from './placing.ts';
import { MOVEMENTS } from './registry.ts';
import { movementMiddle } from './simulate.ts';

test('from where the phone is put the whole body is in the picture throughout, in a living room', () => {
  for (const movement of MOVEMENTS) {
    const placing = placingOf(movement);
    expect(placing.distance, movement.id).toBeLessThan(4);
    expect(placing.steps, movement.id).toBe(Math.round(placing.distance / 0.65));
    expect(movement.views, movement.id).toContain(viewOfYaw(placing.yawDeg));
    expect(Math.abs(placing.pitchUpDeg), movement.id).toBeLessThan(15);
    const camera = placedCamera(placing);
    const project = createProjector(camera, movementMiddle(movement, AVERAGE_BODY));
    for (const side of movement.unilateral && movement.sides === 'alternating'
      ? (['left', 'right'] as const)
      : (['left'] as const)) {
      const path = movementPath(movement, side);
      for (const way of ['out', 'back'] as const)
        for (let share = 0; share <= 1; share += 0.25)
          for (const [name, point] of Object.entries(poseSkeleton(AVERAGE_BODY, alongPath(path, way, share)))) {
            const { x, y } = project(point);
            const where = `${movement.id} ${name} at ${Math.round(x)}, ${Math.round(y)}`;
            expect(x >= 0 && x <= camera.width && y >= 0 && y <= camera.pixelHeight, where).toBe(true);
          }
    }
  }
});

const placed = (id: string) => {
  const movement = MOVEMENTS.find((candidate) => candidate.id === id);
  if (!movement) throw new Error(id);
  return placingOf(movement);
};

test('lying bodies are seen from the floor by a phone on its long edge, raised arms from farther off than lowered ones', () => {
  expect(placed('plank')).toMatchObject({ orientation: 'landscape', height: 'floor', view: 'side', nearSide: null });
  expect(placed('air_squat')).toMatchObject({ orientation: 'portrait', height: 'knee', view: 'side' });
  expect(placed('bicep_curl')).toMatchObject({ orientation: 'portrait', height: 'hip' });
  expect(placed('lateral_raise')).toMatchObject({ view: 'front', yawDeg: 0 });
  expect(placed('overhead_press').distance).toBeGreaterThan(placed('bicep_curl').distance);
  expect(placed('incline_push_up').height).toBe('knee');
});

test('the side that works is the one towards the phone', () => {
  const pistol = MOVEMENTS.find(({ id }) => id === 'pistol_squat');
  if (!pistol) throw new Error('no pistol squat');
  expect(placingOf(pistol, 'left')).toMatchObject({ nearSide: 'left', yawDeg: 90 });
  expect(placingOf(pistol, 'right')).toMatchObject({ nearSide: 'right', yawDeg: -90 });
  expect(placingOf(pistol, 'right').distance).toBeCloseTo(placingOf(pistol, 'left').distance, 1);
});
