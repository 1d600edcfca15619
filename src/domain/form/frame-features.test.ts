import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KEYPOINT_INDEX, KEYPOINT_NAMES, type KeypointName, type Pose } from '../body/keypoints.ts';
import { bicepCurl } from '../movements/bicep-curl.ts';
import { lunge } from '../movements/lunge.ts';
import { plank } from '../movements/plank.ts';
import { createRandom } from '../movements/random.ts';
import { type InjectedFault, simulateSet } from '../movements/simulate.ts';
import { FRAME_FEATURES, type FrameMovement, frameFeatures, isFrameMovement, orientFrames } from './frame-features.ts';

const MOVEMENTS = { plank, bicep_curl: bicepCurl, lunge } as const;
const IDS = Object.keys(FRAME_FEATURES).filter(isFrameMovement);
const anyId = fc.constantFrom(...IDS);
const anySeed = fc.integer({ min: 1, max: 400 });

function posesOf(id: FrameMovement, seed: number, faults: readonly InjectedFault[] = []): readonly Pose[] {
  const set = simulateSet(MOVEMENTS[id], { repetitions: 1, fps: 8, yawDeg: 90, noise: 0, faults }, createRandom(seed));
  return set.poses.filter((pose) => pose !== null);
}

function poseOf(id: FrameMovement, seed: number, faults: readonly InjectedFault[] = []): Pose {
  const poses = posesOf(id, seed, faults);
  const pose = poses[Math.floor(poses.length / 2)];
  if (!pose) throw new Error('no pose');
  return pose;
}

function moved(pose: Pose, change: (x: number, y: number) => readonly [number, number]): Pose {
  const keypoints = pose.keypoints.map((point) => {
    const [x, y] = change(point.x, point.y);
    return { ...point, x, y };
  });
  return { ...pose, keypoints };
}

function mirroredPose(pose: Pose): Pose {
  const keypoints = KEYPOINT_NAMES.map((name) => {
    const other = name.replace(/left|right/, (side) => (side === 'left' ? 'right' : 'left')) as KeypointName;
    const point = pose.keypoints[KEYPOINT_INDEX[other]] ?? { x: 0, y: 0, score: 0 };
    return { ...point, x: pose.width - point.x };
  });
  return { ...pose, keypoints };
}

function hidden(pose: Pose, ...parts: readonly string[]): Pose {
  const keypoints = pose.keypoints.map((point, index) =>
    parts.some((part) => KEYPOINT_NAMES[index]?.endsWith(part)) ? { ...point, score: 0.05 } : point,
  );
  return { ...pose, keypoints };
}

function feature(id: FrameMovement, name: string, row: readonly number[] | null): number {
  const names: readonly string[] = FRAME_FEATURES[id];
  return row?.[names.indexOf(name)] ?? Number.NaN;
}

describe('frameFeatures', () => {
  test('are the same wherever the person stands and however large', () => {
    fc.assert(
      fc.property(
        anyId,
        anySeed,
        fc.double({ min: 0.3, max: 3, noNaN: true }),
        fc.integer({ min: -300, max: 300 }),
        fc.integer({ min: -300, max: 300 }),
        (id, seed, scale, right, down) => {
          const pose = poseOf(id, seed);
          const row = frameFeatures(id, pose) ?? [];
          const other =
            frameFeatures(
              id,
              moved(pose, (x, y) => [x * scale + right, y * scale + down]),
            ) ?? [];
          expect(row.length).toBe(FRAME_FEATURES[id].length);
          for (const [index, value] of row.entries()) expect(other[index]).toBeCloseTo(value, 4);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('are the same from the other side', () => {
    fc.assert(
      fc.property(anyId, anySeed, (id, seed) => {
        const pose = poseOf(id, seed);
        const row = frameFeatures(id, pose) ?? [];
        const other = frameFeatures(id, mirroredPose(pose)) ?? [];
        for (const [index, value] of row.entries()) expect(other[index]).toBeCloseTo(value, 4);
      }),
      { numRuns: 60 },
    );
  });

  test('are finite or refused, whatever the keypoints are', () => {
    const anyPoint = fc.record({
      x: fc.double({ min: -1e6, max: 1e6 }),
      y: fc.double({ min: -1e6, max: 1e6 }),
      score: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(anyId, fc.array(anyPoint, { minLength: 17, maxLength: 17 }), (id, keypoints) => {
        const row = frameFeatures(id, { timestampMs: 0, width: 640, height: 480, keypoints });
        expect(row === null || row.every(Number.isFinite)).toBe(true);
      }),
    );
  });

  test.each([
    ['plank', 'ankle'],
    ['plank', 'wrist'],
    ['bicep_curl', 'nose'],
    ['bicep_curl', 'left_hip'],
    ['lunge', 'right_knee'],
  ] as const)('%s without %s is refused', (id, part) => {
    expect(frameFeatures(id, poseOf(id, 3))).not.toBeNull();
    expect(frameFeatures(id, hidden(poseOf(id, 3), part))).toBeNull();
  });

  test('a body in one point is refused', () => {
    for (const id of IDS)
      expect(
        frameFeatures(
          id,
          moved(poseOf(id, 3), () => [100, 100]),
        ),
      ).toBeNull();
  });

  test('a sagging plank bends below the line, a pike above it', () => {
    const line = (faults: readonly InjectedFault[]) =>
      feature('plank', 'lineAnkleDeg', frameFeatures('plank', poseOf('plank', 5, faults)));
    expect(line([{ id: 'hip_sag', severity: 1 }])).toBeGreaterThan(12);
    expect(Math.abs(line([]))).toBeLessThan(12);
    expect(line([{ id: 'hip_pike', severity: 1 }])).toBeLessThan(-20);
  });

  test('leaning back is negative whichever way the person faces', () => {
    const poses = posesOf('bicep_curl', 9, [{ id: 'trunk_sway', severity: 1 }]);
    const leans = [poses, poses.map(mirroredPose)].map((film) => {
      const orientation = orientFrames('bicep_curl', film);
      return film.map((pose) => feature('bicep_curl', 'trunkLeanDeg', frameFeatures('bicep_curl', pose, orientation)));
    });
    const [one = [], other = []] = leans;
    expect(Math.min(...one)).toBeLessThan(-8);
    expect(Math.max(...one)).toBeGreaterThan(8);
    expect(Math.min(...other)).toBeCloseTo(Math.min(...one), 4);
  });
});
