import { expect, test } from 'vitest';
import { createRandom, normal } from '../movements/random.ts';
import type { Pose } from './keypoints.ts';
import { COUNTING_SMOOTHING, createSmoother, DRAWING_SMOOTHING } from './smooth.ts';

function poseAt(timestampMs: number, x: number): Pose {
  return {
    timestampMs,
    width: 640,
    height: 480,
    keypoints: Array.from({ length: 17 }, () => ({ x, y: 2 * x, score: 0.7 })),
  };
}

const xOf = (pose: Pose) => pose.keypoints[5]?.x ?? Number.NaN;

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

test('a resting point is calmed, more for drawing than for counting', () => {
  const jitter = (strength: typeof COUNTING_SMOOTHING) => {
    const random = createRandom(1);
    const smoother = createSmoother(strength);
    return deviation(
      Array.from({ length: 200 }, (_, frame) => xOf(smoother.push(poseAt(33 * frame, 300 + 3 * normal(random))))).slice(
        20,
      ),
    );
  };
  expect(jitter(COUNTING_SMOOTHING)).toBeLessThan(3 * 0.8);
  expect(jitter(DRAWING_SMOOTHING)).toBeLessThan(jitter(COUNTING_SMOOTHING));
});

test('a quick movement is followed closely', () => {
  const smoother = createSmoother(COUNTING_SMOOTHING);
  let behind = 0;
  for (let frame = 0; frame < 60; frame++) {
    const x = 300 + 120 * Math.sin(frame / 8);
    behind = Math.max(behind, Math.abs(xOf(smoother.push(poseAt(33 * frame, x))) - x));
  }
  expect(behind).toBeLessThan(35);
});

test('after a gap, a jump back in time or a reset the past is forgotten', () => {
  const smoother = createSmoother(COUNTING_SMOOTHING);
  smoother.push(poseAt(0, 100));
  smoother.push(poseAt(33, 100));
  expect(xOf(smoother.push(poseAt(2000, 400)))).toBe(400);
  expect(xOf(smoother.push(poseAt(100, 50)))).toBe(50);
  smoother.reset();
  expect(xOf(smoother.push(poseAt(133, 500)))).toBe(500);
});

test('scores, size and time stay as they were; the same time twice changes nothing', () => {
  const smoother = createSmoother(COUNTING_SMOOTHING);
  const first = smoother.push(poseAt(0, 100));
  expect(first).toEqual(poseAt(0, 100));
  const again = smoother.push(poseAt(0, 300));
  expect(xOf(again)).toBe(100);
  expect(again.keypoints[0]?.score).toBe(0.7);
});
