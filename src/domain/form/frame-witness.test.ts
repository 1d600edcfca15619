import { describe, expect, test } from 'vitest';
import type { Pose } from '../body/keypoints.ts';
import { plank } from '../movements/plank.ts';
import { createRandom } from '../movements/random.ts';
import { simulateSet } from '../movements/simulate.ts';
import { FRAME_FEATURES } from './frame-features.ts';
import type { FrameNetwork } from './frame-network.ts';
import { networkBySecond, networkOver } from './frame-witness.ts';

/** Hears the bend at the hip alone: one half at 10° of sag. */
const SAG: FrameNetwork = {
  movementId: 'plank',
  views: ['side'],
  faults: ['hip_sag'],
  features: FRAME_FEATURES.plank,
  mean: FRAME_FEATURES.plank.map((_, index) => (index === 0 ? 10 : 0)),
  sd: FRAME_FEATURES.plank.map((_, index) => (index === 0 ? 5 : 1000)),
  layers: [
    {
      inputs: FRAME_FEATURES.plank.length,
      units: 1,
      kernel: FRAME_FEATURES.plank.map((_, index) => (index === 0 ? 3 : 0)),
      bias: [0],
    },
  ],
  familiarMeanSquare: 20,
};

function held(severity: number, fromMs: number): readonly Pose[] {
  const set = simulateSet(
    plank,
    {
      repetitions: 2,
      fps: 10,
      yawDeg: 90,
      noise: 0,
      averageBody: true,
      idleBeforeMs: 0,
      idleAfterMs: 0,
      faults: severity > 0 ? [{ id: 'hip_sag', severity }] : [],
    },
    createRandom(1),
  );
  return set.poses.flatMap((pose) => (pose ? [{ ...pose, timestampMs: pose.timestampMs + fromMs }] : []));
}

describe('networkBySecond', () => {
  test('tells the seconds that sag from those before, the last one first', () => {
    const poses = [...held(0, 0), ...held(1, 2000)];
    const said = networkBySecond(SAG, poses, 'side');
    expect(said.get(0)?.['hip_sag']).toBeGreaterThan(0.5);
    expect(said.get(3)?.['hip_sag']).toBeLessThan(0.5);
  });

  test('is silent from a view that is not its own, and for seconds with too few poses', () => {
    const poses = held(1, 0);
    expect(networkBySecond(SAG, poses, 'front').size).toBe(0);
    expect(networkBySecond(SAG, poses.slice(0, 2), 'side').size).toBe(0);
  });
});

describe('networkOver', () => {
  test('is the median: one misplaced pose changes nothing', () => {
    const poses = held(1, 0);
    const before = networkOver(SAG, poses, 'side')?.['hip_sag'] ?? Number.NaN;
    const [first, ...rest] = poses;
    if (!first) throw new Error('no pose');
    const lifted = { ...first, keypoints: first.keypoints.map((point, at) => (at >= 11 ? { ...point, y: 0 } : point)) };
    expect(networkOver(SAG, [lifted, ...rest], 'side')?.['hip_sag']).toBeCloseTo(before, 1);
    expect(before).toBeGreaterThan(0.5);
  });

  test('says nothing without poses', () => {
    expect(networkOver(SAG, [], 'side')).toBeNull();
  });
});
