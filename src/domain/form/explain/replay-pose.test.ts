import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance } from '../../body/geometry.ts';
import { KEYPOINT_NAMES, type Pose } from '../../body/keypoints.ts';
import { torsoLength, visible } from '../../body/measure-signals.ts';
import { airSquat } from '../../movements/air-squat.ts';
import { simulatedRepetitions } from '../../movements/testing/simulated-repetitions.ts';
import { packSkeleton, type Replay, unpackSkeleton } from '../pack-skeleton.ts';
import { frameOf, laidOver, poseAt, progressAt, timeAt } from './replay-pose.ts';

function squat(yawDeg: number, seed: number): Replay {
  const [repetition] = simulatedRepetitions(airSquat, { repetitions: 1, yawDeg, noise: 0, averageBody: true }, seed);
  const replay = repetition && unpackSkeleton(packSkeleton(repetition));
  if (!replay) throw new Error('not seen');
  return replay;
}

/** Mean distance of two poses' seen points in trunk lengths of the first; null where they share none. */
function poseDistance(a: Pose, b: Pose): number | null {
  const torso = torsoLength(a);
  const distances = KEYPOINT_NAMES.flatMap((name) => {
    const [from, to] = [visible(a, name), visible(b, name)];
    return from && to ? [distance(from, to)] : [];
  });
  if (torso === undefined || distances.length === 0) return null;
  return distances.reduce((sum, value) => sum + value, 0) / distances.length / torso;
}

test('progress and time are each other’s reverse', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 9000 }),
      fc.integer({ min: 1, max: 9000 }),
      (progress, turnMs, restMs) => {
        const replay: Replay = { poses: [], turnMs, endMs: turnMs + restMs };
        expect(progressAt(replay, timeAt(replay, progress))).toBeCloseTo(progress, 9);
      },
    ),
  );
});

test('between two frames a point goes in a straight line, and before and after it stands', () => {
  const replay = squat(90, 1);
  const [first, second] = replay.poses;
  if (!first || !second) throw new Error('too few frames');
  const half = poseAt(replay, (first.timestampMs + second.timestampMs) / 2);
  const x = (pose: typeof first) => pose.keypoints[13]?.x ?? Number.NaN;
  expect(half && x(half)).toBeCloseTo((x(first) + x(second)) / 2);
  expect(poseAt(replay, -100)).toEqual(first);
  expect(poseAt(replay, 1e6)).toEqual(replay.poses.at(-1));
  expect(poseAt({ ...replay, poses: [] }, 0)).toBeNull();
});

test('the same body at another place, in another size and turned the other way lies over itself', () => {
  const own = squat(90, 1);
  const moved: Replay = {
    ...own,
    poses: own.poses.map((pose) => ({
      ...pose,
      keypoints: pose.keypoints.map(({ x, y, score }) => ({ x: 900 + 1.7 * x, y: 40 + 1.7 * y, score })),
    })),
  };
  for (const other of [moved, squat(-90, 1)]) {
    const over = laidOver(own, other);
    if (!over) throw new Error('cannot be laid over');
    for (const progress of [0, 0.25, 0.5, 0.75, 1]) {
      const [a, b] = [poseAt(own, timeAt(own, progress)), poseAt(over, timeAt(over, progress))];
      if (!a || !b) throw new Error('no pose');
      expect(poseDistance(a, b)).toBeLessThan(other === moved ? 0.02 : 0.3);
    }
  }
});

test('a body that is not seen is laid over nothing', () => {
  const own = squat(90, 1);
  const unseen = {
    ...own,
    poses: own.poses.map((pose) => ({ ...pose, keypoints: pose.keypoints.map((point) => ({ ...point, score: 0 })) })),
  };
  expect(laidOver(own, unseen)).toBeNull();
});

test('the frame holds every point that is seen', () => {
  const own = squat(90, 1);
  const { x, y, width, height } = frameOf([own]);
  for (const pose of own.poses)
    for (const point of pose.keypoints.filter(({ score }) => score >= 0.25)) {
      expect(point.x).toBeGreaterThan(x);
      expect(point.x).toBeLessThan(x + width);
      expect(point.y).toBeGreaterThan(y);
      expect(point.y).toBeLessThan(y + height);
    }
});
