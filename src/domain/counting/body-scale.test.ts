import { expect, test } from 'vitest';
import type { Pose } from '../body/keypoints.ts';
import { torsoLength } from '../body/measure-signals.ts';
import { airSquat } from '../movements/air-squat.ts';
import { createRandom } from '../movements/random.ts';
import { simulateSet } from '../movements/simulate.ts';
import { createBodyScale } from './body-scale.ts';

const { poses } = simulateSet(
  airSquat,
  { repetitions: 3, fps: 10, yawDeg: 5, noise: 0, averageBody: true },
  createRandom(1),
);
const seen = poses.filter((pose): pose is Pose => pose !== null);

function enlarged(pose: Pose, factor: number, timestampMs = pose.timestampMs): Pose {
  const keypoints = pose.keypoints.map(({ x, y, score }) => ({ x: factor * x, y: factor * y, score }));
  return { ...pose, timestampMs, keypoints };
}

test('a trunk that leans towards the lens does not shrink the scale', () => {
  const scale = createBodyScale();
  const upright = torsoLength(seen[0] as Pose) ?? Number.NaN;
  const shortest = Math.min(...seen.map((pose) => torsoLength(pose) ?? Infinity));
  expect(shortest).toBeLessThan(0.8 * upright);
  for (const pose of seen) {
    const torso = scale.push(pose) ?? Number.NaN;
    expect(torso).toBeGreaterThan(0.95 * upright);
    expect(torso).toBeLessThan(1.05 * upright);
  }
  // Less than what is taken for walking up to the phone.
  expect(scale.growth()).toBeLessThan(1.4);
});

test('is in pixels of the picture: twice the picture, twice the scale', () => {
  const [scale, double] = [createBodyScale(), createBodyScale()];
  for (const pose of seen) expect(double.push(enlarged(pose, 2))).toBeCloseTo(2 * (scale.push(pose) ?? Number.NaN), 6);
});

test('knows somebody who walked up to the phone, and forgets it', () => {
  const scale = createBodyScale();
  const [first] = seen;
  if (!first) throw new Error('nobody was simulated');
  expect(scale.growth()).toBe(1);
  let timeMs = 0;
  const look = (forMs: number, sizeAt: (share: number) => number) => {
    const fromMs = timeMs;
    for (; timeMs < fromMs + forMs; timeMs += 100)
      scale.push(enlarged(first, sizeAt((timeMs - fromMs) / forMs), timeMs));
  };
  look(4000, () => 1);
  expect(scale.growth()).toBeCloseTo(1, 6);
  look(3000, (share) => 1 + share);
  look(2000, () => 2);
  expect(scale.growth()).toBeGreaterThan(1.7);
  look(14_000, () => 2);
  expect(scale.growth()).toBeCloseTo(1, 6);
  scale.reset();
  expect(scale.growth()).toBe(1);
});

test('nothing seen, nothing known', () => {
  const hidden = (pose: Pose): Pose => ({
    ...pose,
    keypoints: pose.keypoints.map((point) => ({ ...point, score: 0 })),
  });
  const scale = createBodyScale();
  for (const pose of seen) expect(scale.push(hidden(pose))).toBeUndefined();
  expect(scale.growth()).toBe(1);
});
