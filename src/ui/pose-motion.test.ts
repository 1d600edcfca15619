import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KEYPOINT_INDEX, KEYPOINT_NAMES, type Pose } from '../domain/body/keypoints.ts';
import { createPoseMotion } from './pose-motion.ts';

const NOSE = 3 * KEYPOINT_INDEX.nose;

/** Everything at one place, as shares of the frame. */
function poseAt(x: number, y = 0.5, score = 0.9): Pose {
  return {
    timestampMs: 0,
    width: 200,
    height: 100,
    keypoints: KEYPOINT_NAMES.map(() => ({ x: 200 * x, y: 100 * y, score })),
  };
}

function noseAt(motion: ReturnType<typeof createPoseMotion>, nowMs: number): number | undefined {
  return motion.at(nowMs)?.[NOSE];
}

test('the first pose is drawn where it is; nobody is nobody', () => {
  const motion = createPoseMotion();
  expect(motion.at(0)).toBeNull();
  motion.push(poseAt(0.4), 100);
  expect(noseAt(motion, 100)).toBeCloseTo(0.4);
  expect(motion.isMoving(100)).toBe(false);
  motion.push(null, 150);
  expect(motion.at(150)).toBeNull();
});

test('it slides from what is drawn to the newest pose in the usual time between poses, and stands', () => {
  const motion = createPoseMotion();
  motion.push(poseAt(0.2), 0);
  motion.push(poseAt(0.4), 50);
  expect(motion.isMoving(50)).toBe(true);
  expect(noseAt(motion, 50)).toBeCloseTo(0.2);
  expect(noseAt(motion, 75)).toBeCloseTo(0.3);
  expect(noseAt(motion, 100)).toBeCloseTo(0.4);
  expect(noseAt(motion, 500)).toBeCloseTo(0.4);
  expect(motion.isMoving(100)).toBe(false);
});

test('a pose that comes early goes on from where the body is drawn: nothing jumps', () => {
  const motion = createPoseMotion();
  motion.push(poseAt(0.2), 0);
  motion.push(poseAt(0.4), 50);
  motion.push(poseAt(0.1), 75);
  expect(noseAt(motion, 75)).toBeCloseTo(0.3);
});

test('after a pause it does not glide through the room', () => {
  const motion = createPoseMotion();
  motion.push(poseAt(0.2), 0);
  motion.push(poseAt(0.8), 2000);
  expect(noseAt(motion, 2000)).toBeCloseTo(0.8);
});

test('a keypoint that was not seen appears where it is', () => {
  const motion = createPoseMotion();
  motion.push(poseAt(0.2, 0.5, 0.1), 0);
  motion.at(0);
  motion.push(poseAt(0.6), 50);
  expect(noseAt(motion, 50)).toBeCloseTo(0.6);
});

test('a body that stands still needs no drawing in between', () => {
  const motion = createPoseMotion();
  motion.push(poseAt(0.2), 0);
  motion.push(poseAt(0.2003), 50);
  expect(motion.isMoving(50)).toBe(false);
  expect(noseAt(motion, 50)).toBeCloseTo(0.2003);
});

test('whatever comes when, nothing is drawn outside of what was there before and what is there now', () => {
  const steps = fc.array(
    fc.record({
      x: fc.double({ min: 0, max: 1, noNaN: true }),
      afterMs: fc.integer({ min: 1, max: 300 }),
      looks: fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 20 },
  );
  fc.assert(
    fc.property(steps, (poses) => {
      const motion = createPoseMotion();
      let nowMs = 0;
      for (const { x, afterMs, looks } of poses) {
        nowMs += afterMs;
        const before = noseAt(motion, nowMs) ?? x;
        motion.push(poseAt(x), nowMs);
        let last = Math.abs((noseAt(motion, nowMs) ?? x) - x);
        for (const lookMs of [...looks].sort((a, b) => a - b)) {
          const drawn = noseAt(motion, nowMs + lookMs) ?? Number.NaN;
          expect(drawn).toBeGreaterThanOrEqual(Math.min(before, x) - 1e-6);
          expect(drawn).toBeLessThanOrEqual(Math.max(before, x) + 1e-6);
          expect(Math.abs(drawn - x)).toBeLessThanOrEqual(last + 1e-6);
          last = Math.abs(drawn - x);
        }
      }
    }),
  );
});
