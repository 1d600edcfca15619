import { describe, expect, test } from 'vitest';
import type { Pose } from '../../../src/domain/body/keypoints.ts';
import { plank } from '../../../src/domain/movements/plank.ts';
import { createRandom } from '../../../src/domain/movements/random.ts';
import { simulateSet } from '../../../src/domain/movements/simulate.ts';
import { estimateAspect, USUAL_ASPECT } from './aspect.ts';
import { poseOf, prepareTask } from './frames.ts';
import type { LandmarkFrame } from './read-landmarks.ts';
import { evenly, findRecordings, mirrored } from './recordings.ts';
import { FRAME_TASKS } from './tasks.ts';

/** A simulated plank as the files have it: both axes 0–1. */
function take(seed: number, label: string, sag = 0): readonly LandmarkFrame[] {
  const set = simulateSet(
    plank,
    { repetitions: 2, fps: 15, yawDeg: 90, noise: 0.2, faults: sag > 0 ? [{ id: 'hip_sag', severity: sag }] : [] },
    createRandom(seed),
  );
  return set.poses
    .filter((pose): pose is Pose => pose !== null)
    .map(({ keypoints, width, height }) => ({
      label,
      points: keypoints.map(({ x, y, score }) => ({ x: x / width, y: y / height, score })),
    }));
}

/** Before another camera: elsewhere in the picture. */
const elsewhere = (frames: readonly LandmarkFrame[]) =>
  frames.map(({ label, points }) => ({ label, points: points.map((point) => ({ ...point, y: point.y - 0.2 })) }));

const flipped = (frames: readonly LandmarkFrame[]) =>
  frames.map(({ label, points }) => ({ label, points: mirrored(points) }));

describe('findRecordings', () => {
  const [one, other] = [take(1, 'C'), elsewhere(take(2, 'L', 1))];

  test('cuts where the picture changes', () => {
    const found = findRecordings([{ file: 'a.csv', frames: [...one, ...flipped(one), ...other] }]);
    expect(found.map(({ from }) => from)).toEqual([0, one.length, 2 * one.length]);
  });

  test('copies and mirrored copies are one scene, in whichever file, and other people are another', () => {
    const found = findRecordings([
      { file: 'a.csv', frames: [...one, ...other] },
      { file: 'b.csv', frames: flipped(one) },
      { file: 'c.csv', frames: one.slice(5) },
    ]);
    const scenes = found.map(({ scene }) => scene);
    expect(scenes[2]).toBe(scenes[0]);
    expect(scenes[3]).toBe(scenes[0]);
    expect(scenes[1]).not.toBe(scenes[0]);
  });

  test('a frame in two files counts once, and no scene is in two folds', () => {
    const [task] = FRAME_TASKS;
    if (!task) throw new Error('no task');
    const people = [11, 12, 13, 14, 15, 16].map((seed) =>
      take(seed, seed % 2 === 0 ? 'L' : 'C', seed % 2 === 0 ? 1 : 0),
    );
    const recordings = findRecordings([
      { file: 'a.csv', frames: people.flat() },
      { file: 'b.csv', frames: [...(people[0] ?? []), ...flipped(people[3] ?? [])] },
    ]);
    const data = prepareTask(task, recordings);
    expect(data.copies).toBe(people[0]?.length);
    const folds = new Map<number, Set<number | null>>();
    for (const { scene, fold } of data.frames) folds.set(scene, (folds.get(scene) ?? new Set()).add(fold));
    expect([...folds.values()].every(({ size }) => size === 1)).toBe(true);
    expect(new Set(data.frames.map(({ fold }) => fold)).size).toBeGreaterThan(1);
  });
});

describe('mirrored', () => {
  test('twice is what it was', () => {
    const [frame] = take(3, 'C');
    const twice = mirrored(mirrored(frame?.points ?? []));
    for (const [index, point] of twice.entries())
      expect(point.x).toBeCloseTo(frame?.points[index]?.x ?? Number.NaN, 10);
  });
});

describe('estimateAspect', () => {
  test('of a body that says nothing is the usual one', () => {
    expect(estimateAspect(take(4, 'C').slice(0, 10))).toBe(USUAL_ASPECT);
  });

  test('an upright picture is told from a wide one by the limbs', () => {
    // The simulator films planks in 4:3; a body with these limbs was never in a picture twice as high as wide or as wide as 16:9.
    const frames = Array.from({ length: 6 }, (_, index) => take(20 + index, 'C')).flat();
    const narrow = frames.map(({ label, points }) => ({
      label,
      points: points.map((point) => ({ ...point, x: 0.5 + (point.x - 0.5) * (4 / 3 / (9 / 16)) })),
    }));
    expect(estimateAspect(narrow)).toBeLessThan(1);
  });
});

describe('poseOf', () => {
  test('gives the picture its shape back', () => {
    const [frame] = take(5, 'C');
    if (!frame) throw new Error('no frame');
    const pose = poseOf(frame, 16 / 9, 0);
    expect(pose.width / pose.height).toBeCloseTo(16 / 9, 10);
    expect((pose.keypoints[0]?.x ?? 0) / pose.width).toBeCloseTo(frame.points[0]?.x ?? Number.NaN, 10);
  });
});

describe('evenly', () => {
  test('keeps the order, the first and no more than asked', () => {
    expect(evenly([1, 2, 3, 4, 5, 6, 7, 8], 4)).toEqual([1, 3, 5, 7]);
    expect(evenly([1, 2], 4)).toEqual([1, 2]);
  });
});
