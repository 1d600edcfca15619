import { expect, test } from 'vitest';
import type { Pose } from '../body/keypoints.ts';
import { airSquat } from '../movements/air-squat.ts';
import { plank } from '../movements/plank.ts';
import { pushUp } from '../movements/push-up.ts';
import { createRandom } from '../movements/random.ts';
import { simulateSet } from '../movements/simulate.ts';
import { countHold } from './count-hold.ts';
import { replay } from './replay.ts';

const FPS = 15;

function held(seconds: number, seed: number, noise = 1): readonly (Pose | null)[] {
  const options = { repetitions: seconds, fps: FPS, noise, idleBeforeMs: 0, idleAfterMs: 0 };
  return simulateSet(plank, options, createRandom(seed)).poses;
}

function run(...stretches: readonly (readonly (Pose | null)[])[]) {
  const poses = stretches.flat().map((pose, index) => pose && { ...pose, timestampMs: (1000 * index) / FPS });
  return replay(
    countHold(plank),
    poses,
    poses.map((_pose, index) => (1000 * index) / FPS),
  );
}

const nobody = (seconds: number): null[] => Array.from({ length: seconds * FPS }, () => null);
const standing = (seconds: number) =>
  simulateSet(
    airSquat,
    { repetitions: 0, fps: FPS, idleBeforeMs: 1000 * seconds, idleAfterMs: 0, yawDeg: 90 },
    createRandom(1),
  ).poses;

test('a plank is timed to within a third of a second, from every side', () => {
  for (let seed = 1; seed <= 20; seed++)
    expect(Math.abs((run(held(8, seed)).states.at(-1)?.holdMs ?? 0) - 8000), `seed ${seed}`).toBeLessThan(350);
});

test('a break ends a hold, and the next one adds to it', () => {
  const { events, states } = run(held(4, 3, 0.5), standing(3), held(3, 4, 0.5));
  expect(
    events.filter(({ kind }) => kind === 'hold_started' || kind === 'hold_broken').map(({ kind }) => kind),
  ).toEqual(['hold_started', 'hold_broken', 'hold_started', 'hold_broken']);
  expect(Math.abs((states.at(-1)?.holdMs ?? 0) - 7000)).toBeLessThan(500);
  for (const [index, { holdMs }] of states.entries())
    expect(holdMs).toBeGreaterThanOrEqual(states[index - 1]?.holdMs ?? 0);
});

test('frames in which nobody is found for a moment do not break it', () => {
  const poses = held(6, 5, 0.5).map((pose, index) => (index % 20 < 5 ? null : pose));
  const { events } = run(poses);
  expect(events.filter(({ kind }) => kind === 'hold_broken')).toHaveLength(1);
});

test('standing is no plank, and passing through the position is none either', () => {
  expect(run(standing(5)).states.at(-1)).toMatchObject({ phase: 'waiting', holdMs: 0 });
  expect(run(standing(2), held(0.3, 6), standing(2)).states.at(-1)?.holdMs).toBe(0);
});

test('push-ups pass through a plank and hold none', () => {
  for (let seed = 1; seed <= 8; seed++) {
    const options = { repetitions: 6, fps: FPS, yawDeg: 90, idleBeforeMs: 0, idleAfterMs: 0 };
    const { poses } = simulateSet(pushUp, options, createRandom(seed));
    expect(run(poses).states.at(-1)?.holdMs, `seed ${seed}`).toBeLessThan(1500);
  }
});

test('a hold that follows push-ups is timed from its own beginning', () => {
  const options = { repetitions: 3, fps: FPS, yawDeg: 90, idleBeforeMs: 0, idleAfterMs: 6000, averageBody: true };
  const { poses } = simulateSet(pushUp, options, createRandom(4));
  const last = run(poses).events.at(-1);
  const heldMs = last?.kind === 'hold_broken' ? last.holdMs : 0;
  expect(heldMs).toBeGreaterThan(5500);
  expect(heldMs).toBeLessThan(7500);
});

test('somebody who leaves is lost, and found again', () => {
  const { events } = run(held(3, 7), nobody(4), held(3, 8));
  expect(events.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['hold_started', 'hold_broken', 'lost', 'found', 'hold_started']),
  );
});

test('the hold under way is closed at the end', () => {
  const { events } = run(held(5, 9));
  expect(events.at(-1)).toMatchObject({ kind: 'hold_broken' });
});
