import { describe, expect, test } from 'vitest';
import type { Pose } from '../body/keypoints.ts';
import { plank } from '../movements/plank.ts';
import { createRandom } from '../movements/random.ts';
import { airSquat } from '../movements/air-squat.ts';
import { type InjectedFault, simulateSet } from '../movements/simulate.ts';
import { judgeHold } from './judge-hold.ts';

const PEOPLE = 12;

function hold(seed: number, faults: readonly InjectedFault[] = [], yawDeg = 90, seconds = 4): readonly (Pose | null)[] {
  return simulateSet(plank, { repetitions: seconds, fps: 15, yawDeg, faults }, createRandom(seed)).poses;
}

function shareFound(fault: string, faults: readonly InjectedFault[]): number {
  const found = Array.from({ length: PEOPLE }, (_, seed) => judgeHold(hold(seed, faults, seed % 2 ? 90 : -90), plank));
  return found.filter((judged) => judged.faults.some(({ id }) => id === fault)).length / PEOPLE;
}

for (const { id } of plank.faults)
  describe(id, () => {
    test('is found where it lasts', () => {
      expect(shareFound(id, [{ id, severity: 1 }])).toBeGreaterThan(0.7);
    });

    test('is hardly ever found in a straight plank', () => {
      expect(shareFound(id, [])).toBeLessThan(0.1);
    });
  });

test('a straight plank scores well, a sagging one less, and neither asks the network', () => {
  const straight = judgeHold(hold(1), plank);
  const sagging = judgeHold(hold(1, [{ id: 'hip_sag', severity: 1 }]), plank);
  expect(straight.score).toBeGreaterThan(85);
  expect(sagging.score ?? 100).toBeLessThan((straight.score ?? 0) - 10);
  expect([straight.quality, sagging.quality]).toEqual([null, null]);
});

test('from an oblique view nothing is judged, and the side view is asked for', () => {
  const judged = judgeHold(hold(2, [], 45), plank);
  expect(judged.score).toBeNull();
  expect(judged.faults).toEqual([]);
  expect(judged.notJudged).toContainEqual({ fault: 'score', reason: 'needs_side_view' });
});

test('somebody who stands is not holding a plank badly: there is nothing to judge', () => {
  const standing = simulateSet(airSquat, { repetitions: 1, fps: 15, yawDeg: 90 }, createRandom(3)).poses;
  const judged = judgeHold(standing, plank);
  expect(judged.faults).toEqual([]);
  expect(judged.score).toBeNull();
  expect(judged.notJudged).toContainEqual({ fault: 'score', reason: 'too_short' });
});

test('nobody, or no frames, is not visible', () => {
  for (const poses of [[], [null, null, null]])
    expect(judgeHold(poses, plank)).toMatchObject({
      score: null,
      faults: [],
      notJudged: expect.arrayContaining([{ fault: 'score', reason: 'not_visible' }]) as unknown,
    });
});

test('a sag of a moment is forgiven, one that lasts is not', () => {
  const straight = hold(4, [], 90, 8);
  const sagging = hold(4, [{ id: 'hip_sag', severity: 1 }], 90, 8);
  const sagFor = (frames: number) => straight.map((pose, index) => (index < frames ? (sagging[index] ?? null) : pose));
  const found = (poses: readonly (Pose | null)[]) => judgeHold(poses, plank).faults.some(({ id }) => id === 'hip_sag');
  expect(found(sagFor(8))).toBe(false);
  expect(found(sagFor(75))).toBe(true);
});
