import { expect, test } from 'vitest';
import { airSquat } from '../movements/air-squat.ts';
import type { View } from '../movements/movement.ts';
import { createRandom } from '../movements/random.ts';
import { simulateSet } from '../movements/simulate.ts';
import { commonestView, createViewEstimator, estimateView } from './estimate-view.ts';
import type { Pose } from './keypoints.ts';

function posesAt(yawDeg: number, seed: number, noise = 1): readonly Pose[] {
  return simulateSet(
    airSquat,
    { repetitions: 0, idleBeforeMs: 2000, fps: 15, yawDeg, noise },
    createRandom(seed),
  ).poses.flatMap((pose) => pose ?? []);
}

test.each([
  [0, 'front'],
  [-10, 'front'],
  [45, 'oblique'],
  [-50, 'oblique'],
  [90, 'side'],
  [-85, 'side'],
  [130, 'oblique'],
  [175, 'back'],
  [-178, 'back'],
] as const)('an average body turned by %i degrees is seen from the %s', (yawDeg, view) => {
  const set = simulateSet(
    airSquat,
    { repetitions: 0, idleBeforeMs: 200, yawDeg, noise: 0, averageBody: true },
    createRandom(1),
  );
  const [pose] = set.poses;
  if (!pose) throw new Error('nobody was simulated');
  expect(estimateView(pose)).toBe(view);
});

test('noisy bodies of any build: side and front are told in nine of ten sets', () => {
  const right = (yawDeg: number, view: View) =>
    Array.from({ length: 30 }, (_, seed) => {
      const estimator = createViewEstimator();
      return posesAt(yawDeg, seed + 1)
        .map((pose) => estimator.push(pose))
        .at(-1);
    }).filter((seen) => seen === view).length;
  expect(right(90, 'side')).toBeGreaterThanOrEqual(27);
  expect(right(0, 'front')).toBeGreaterThanOrEqual(27);
  expect(right(180, 'back')).toBeGreaterThanOrEqual(27);
});

test('a body not seen is seen from nowhere', () => {
  const [pose] = posesAt(90, 1);
  if (!pose) throw new Error('nobody was simulated');
  const unseen = { ...pose, keypoints: pose.keypoints.map((keypoint) => ({ ...keypoint, score: 0 })) };
  expect(estimateView(unseen)).toBe('unknown');
  expect(commonestView(['unknown', 'unknown'])).toBe('unknown');
  expect(commonestView(['unknown', 'side', 'unknown'])).toBe('side');
  expect(commonestView([])).toBe('unknown');
});

test('single frames do not change the view, a lasting turn does, reset forgets', () => {
  const estimator = createViewEstimator(1000);
  const at = (yawDeg: number, timestampMs: number) => {
    const [pose] = posesAt(yawDeg, 2, 0);
    if (!pose) throw new Error('nobody was simulated');
    return estimator.push({ ...pose, timestampMs });
  };
  for (let ms = 0; ms <= 1000; ms += 100) expect(at(90, ms)).toBe('side');
  expect(at(0, 1100)).toBe('side');
  for (let ms = 1200; ms <= 2200; ms += 100) at(0, ms);
  expect(at(0, 2300)).toBe('front');
  estimator.reset();
  expect(at(90, 2400)).toBe('side');
});
