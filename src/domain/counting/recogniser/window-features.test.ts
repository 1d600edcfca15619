import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KEYPOINT_NAMES, type KeypointName, KEYPOINT_INDEX, type Keypoint, type Pose } from '../../body/keypoints.ts';
import { airSquat } from '../../movements/air-squat.ts';
import { pushUp } from '../../movements/push-up.ts';
import { createRandom } from '../../movements/random.ts';
import { simulateSet } from '../../movements/simulate.ts';
import { STEP_FEATURES, WINDOW_FEATURES, windowFeatures } from './window-features.ts';

function posesOf(movement: typeof airSquat, seed: number, yawDeg: number, fps = 30): readonly Pose[] {
  const set = simulateSet(movement, { repetitions: 2, fps, yawDeg, noise: 0 }, createRandom(seed));
  return set.poses.filter((pose) => pose !== null);
}

const mapped = (poses: readonly Pose[], change: (point: Keypoint, pose: Pose) => Keypoint): readonly Pose[] =>
  poses.map((pose) => ({ ...pose, keypoints: pose.keypoints.map((point) => change(point, pose)) }));

function inMirror(poses: readonly Pose[]): readonly Pose[] {
  return poses.map((pose) => ({
    ...pose,
    keypoints: KEYPOINT_NAMES.map((name) => {
      const other = name.startsWith('left_') ? name.replace('left_', 'right_') : name.replace('right_', 'left_');
      const point = pose.keypoints[KEYPOINT_INDEX[other as KeypointName]] ?? { x: 0, y: 0, score: 0 };
      return { ...point, x: pose.width - point.x };
    }),
  }));
}

function farthest(a: readonly number[] | null, b: readonly number[] | null): number {
  if (!a || !b) return Infinity;
  return Math.max(...a.map((value, index) => Math.abs(value - (b[index] ?? Infinity))));
}

describe('what the recogniser sees of three seconds', () => {
  test('is the same wherever the body stands in the picture, however large it is, and in a mirror', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.constantFrom(75, -75, 100, -100),
        fc.double({ min: 0.4, max: 2, noNaN: true }),
        (seed, yawDeg, size) => {
          const poses = posesOf(pushUp, seed, yawDeg);
          const seen = windowFeatures(poses, 3000);
          const moved = mapped(poses, (point) => ({ ...point, x: 80 + size * point.x, y: size * point.y - 30 }));
          expect(farthest(seen, windowFeatures(moved, 3000))).toBeLessThan(1e-6);
          expect(farthest(seen, windowFeatures(inMirror(poses), 3000))).toBeLessThan(1e-6);
        },
      ),
      { numRuns: 8 },
    );
  });

  test('hardly depends on the frame rate', () => {
    const full = windowFeatures(posesOf(airSquat, 3, 90, 30), 3500);
    const slow = windowFeatures(posesOf(airSquat, 3, 90, 10), 3500);
    expect(farthest(full, slow)).toBeLessThan(0.15);
  });

  test('has always the same length, finite and bounded, whatever the keypoints hold', () => {
    const point = fc.record({
      x: fc.oneof(fc.double({ min: -1e4, max: 1e4 }), fc.constant(Number.NaN)),
      y: fc.double({ min: -1e4, max: 1e4 }),
      score: fc.double({ min: 0, max: 1 }),
    });
    const pose = fc.array(point, { minLength: 17, maxLength: 17 });
    fc.assert(
      fc.property(fc.array(pose, { minLength: 1, maxLength: 40 }), (frames) => {
        const poses = frames.map((keypoints, index) => ({
          timestampMs: index * 80,
          width: 480,
          height: 640,
          keypoints,
        }));
        const features = windowFeatures(poses, frames.length * 80);
        if (!features) return;
        expect(features).toHaveLength(WINDOW_FEATURES);
        expect(features.every((value) => Number.isFinite(value) && Math.abs(value) <= 4)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('says nothing of nobody, of less than a second and of a body without a trunk', () => {
    expect(windowFeatures([], 3000)).toBeNull();
    expect(windowFeatures(posesOf(airSquat, 1, 90).slice(0, 20), 3000)).toBeNull();
    const noTrunk = posesOf(airSquat, 1, 90).map((pose) => ({
      ...pose,
      keypoints: pose.keypoints.map((point, index) =>
        KEYPOINT_NAMES[index]?.endsWith('hip') ? { ...point, score: 0 } : point,
      ),
    }));
    expect(windowFeatures(noTrunk, 3000)).toBeNull();
  });

  test('marks what is not seen and leaves the rest as it is', () => {
    const poses = posesOf(airSquat, 2, 90);
    const blind = poses.map((pose) => ({
      ...pose,
      keypoints: pose.keypoints.map((point, index) =>
        KEYPOINT_NAMES[index]?.endsWith('ankle') ? { ...point, score: 0 } : point,
      ),
    }));
    const [all, less] = [windowFeatures(poses, 3000), windowFeatures(blind, 3000)];
    if (!all || !less) throw new Error('both are seen');
    const changed = all.slice(0, STEP_FEATURES).filter((value, index) => value !== less[index]);
    // Two ankles of three numbers each, and the two angles at the knees.
    expect(changed.length).toBeLessThanOrEqual(8);
    expect(changed.length).toBeGreaterThanOrEqual(2);
  });
});
