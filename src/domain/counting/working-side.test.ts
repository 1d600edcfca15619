import { expect, test } from 'vitest';
import { airSquat } from '../movements/air-squat.ts';
import { birdDog } from '../movements/bird-dog.ts';
import { lunge } from '../movements/lunge.ts';
import type { RepetitionMovement, View } from '../movements/movement.ts';
import { createRandom } from '../movements/random.ts';
import { type SimulationOptions, simulateSet } from '../movements/simulate.ts';
import { workingSide } from './working-side.ts';

function told(movement: RepetitionMovement, view: View, seed: number, options: Partial<SimulationOptions>) {
  const set = simulateSet(movement, { repetitions: 2, fps: 15, ...options }, createRandom(seed));
  return set.repetitions.map(({ startMs, turnMs, endMs, side }) => {
    const poses = set.poses
      .flatMap((pose) => pose ?? [])
      .filter(({ timestampMs }) => timestampMs >= startMs && timestampMs <= endMs);
    return { side, seen: workingSide(poses, turnMs, movement, view) };
  });
}

test('a lunge from the side and a bird dog tell which leg works, whichever side is nearer', () => {
  for (const movement of [lunge, birdDog])
    for (const yawDeg of [90, -90])
      for (const seed of [1, 2, 3])
        for (const { side, seen } of told(movement, 'side', seed, { yawDeg, noise: 0, averageBody: true }))
          expect(seen, `${movement.id} ${yawDeg} ${seed}`).toBe(side);
});

test('noise hardly ever changes it', () => {
  const all = Array.from({ length: 8 }, (_, seed) => told(lunge, 'side', seed, { yawDeg: 90 })).flat();
  const right = all.filter(({ side, seen }) => side === seen).length;
  expect(right / all.length).toBeGreaterThanOrEqual(0.85);
});

test('a movement of both sides has none, and what is not seen tells none', () => {
  expect(told(airSquat, 'side', 1, { yawDeg: 90 }).map(({ seen }) => seen)).toEqual([null, null]);
  expect(workingSide([], 1000, lunge, 'side')).toBeNull();
});
