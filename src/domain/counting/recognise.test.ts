// The prototype matcher, the baseline that the trained recogniser is measured against.
import { expect, test, vi } from 'vitest';
import type { Pose } from '../body/keypoints.ts';
import type { Movement, RepetitionMovement } from '../movements/movement.ts';
import { airSquat } from '../movements/air-squat.ts';
import { bicepCurl } from '../movements/bicep-curl.ts';
import { plank } from '../movements/plank.ts';
import { pushUp } from '../movements/push-up.ts';
import { createRandom } from '../movements/random.ts';
import { simulateSet } from '../movements/simulate.ts';
import { createRecogniser, type Recognised } from './recognise.ts';

// Many simulated sets a test: seconds where the machine is busy with others.
vi.setConfig({ testTimeout: 30_000 });

/** It knows the movements it was made for; of all the others the trained recogniser tells (recogniser/). */
const MOVEMENTS: readonly Movement[] = [airSquat, pushUp, bicepCurl, plank];

function recognised(poses: readonly (Pose | null)[], timesMs: readonly number[]): Recognised | null {
  const recogniser = createRecogniser(MOVEMENTS);
  for (const [index, pose] of poses.entries()) recogniser.push(pose, timesMs[index] ?? 0);
  recogniser.finish(timesMs.at(-1) ?? 0);
  return recogniser.best();
}

function recognisedSet(movement: Movement, seed: number, repetitions = 4): Recognised | null {
  const { poses, timesMs } = simulateSet(movement, { repetitions, fps: 15 }, createRandom(seed));
  return recognised(poses, timesMs);
}

test.each(MOVEMENTS.map((movement) => [movement.id, movement] as const))(
  '%s is told from the others',
  (id, movement) => {
    const answers = Array.from({ length: 6 }, (_, seed) => recognisedSet(movement, seed + 1));
    const right = answers.filter((answer) => answer?.exercise === id);
    expect(right.length).toBeGreaterThanOrEqual(5);
    for (const answer of right) {
      expect(answer?.confidence).toBeGreaterThan(0.5);
      expect(answer?.confidence).toBeLessThanOrEqual(1);
    }
  },
);

test('nothing is recognised in an empty room or in somebody who only stands', () => {
  expect(recognised([null, null, null], [0, 100, 200])).toBeNull();
  const { poses, timesMs } = simulateSet(airSquat, { repetitions: 0, fps: 15, idleBeforeMs: 5000 }, createRandom(2));
  expect(recognised(poses, timesMs)).toBeNull();
});

const pressed = { ...bicepCurl.start, shoulderDeg: 172, elbowDeg: 8 };
/** Other exercises, in key poses of their own: none of them is one of the four. A deep lunge it takes for a squat now and then. */
const OTHERS: Readonly<Record<string, Partial<RepetitionMovement>>> = {
  overhead_press: { start: { ...bicepCurl.start, shoulderDeg: 40, elbowDeg: 135 }, turn: pressed },
  pull_up: {
    start: { ...pressed, support: 'hands' },
    turn: { ...pressed, shoulderDeg: 60, elbowDeg: 130, support: 'hands' },
  },
  front_raise: { turn: { ...bicepCurl.start, shoulderDeg: 95 } },
  good_morning: { start: airSquat.start, turn: { ...airSquat.start, trunkDeg: 85, hipDeg: 88, kneeDeg: 12 } },
};

test.each(Object.entries(OTHERS))('%s is recognised as none of them', (_id, change) => {
  const other: RepetitionMovement = { ...bicepCurl, ...change, faults: [] };
  for (let seed = 1; seed <= 3; seed++) {
    const { poses, timesMs } = simulateSet(
      other,
      { repetitions: 4, fps: 15, yawDeg: seed % 2 ? 85 : -95, noise: 0.7 },
      createRandom(seed),
    );
    expect(recognised(poses, timesMs), `seed ${seed}`).toBeNull();
  }
});
