import { describe, expect, test } from 'vitest';
import type { Pose } from '../../body/keypoints.ts';
import { airSquat } from '../../movements/air-squat.ts';
import { createRandom } from '../../movements/random.ts';
import { pushUp } from '../../movements/push-up.ts';
import { simulateSet } from '../../movements/simulate.ts';
import { answerOf, rank, type RecognisedAs, type WindowWord } from './answer.ts';
import { createLiveRecogniser } from './live-recogniser.ts';
import { recogniseRecording, recordedWindows } from './recognise-recording.ts';
import { WINDOW_FEATURES } from './window-features.ts';

const MOVEMENTS = [airSquat, pushUp];
const classes = ['air_squat', 'front_squat', 'push_up', 'none'];
const word = (...probabilities: readonly number[]): WindowWord => ({ classes, probabilities });
const SQUAT = word(0.5, 0.4, 0.05, 0.05);
const NONE = word(0.05, 0.05, 0.05, 0.85);
const alike = { air_squat: ['front_squat'], front_squat: ['air_squat'] };

function set(repetitions: number, idleBeforeMs = 800) {
  return simulateSet(
    airSquat,
    { repetitions, fps: 15, yawDeg: 90, noise: 0.5, averageBody: true, idleBeforeMs },
    createRandom(1),
  );
}

/** Every answer to a network that says `says`, with when it came. */
function answers(
  poses: readonly (Pose | null)[],
  timesMs: readonly number[],
  says: WindowWord,
): readonly { readonly atMs: number; readonly answer: RecognisedAs }[] {
  const live = createLiveRecogniser(MOVEMENTS, alike);
  return poses.flatMap((pose, index) => {
    const atMs = timesMs[index] ?? 0;
    live.push(pose, atMs);
    return live.window(atMs) ? [{ atMs, answer: live.take(says) }] : [];
  });
}

describe('one answer from many windows', () => {
  test('exercises that look alike speak together, the likelier one is named', () => {
    expect(answerOf([SQUAT, word(0.3, 0.5, 0.1, 0.1)], alike)).toMatchObject({
      kind: 'known',
      exercise: 'front_squat',
      confidence: expect.closeTo(0.85, 5) as number,
      alike: ['air_squat'],
    });
    expect(answerOf([SQUAT], {})).toMatchObject({ kind: 'known', exercise: 'air_squat' });
    expect(answerOf([NONE, NONE, SQUAT], alike)).toMatchObject({ kind: 'none' });
  });

  test('no windows, no exercise', () => {
    expect(answerOf([], alike)).toEqual({ kind: 'none', confidence: 1 });
    expect(rank([], alike)).toEqual([]);
  });
});

describe('the live recogniser', () => {
  test('asks twice a second at most, and not before a second of a body was seen', () => {
    const { poses, timesMs } = set(3);
    const at = answers(poses, timesMs, NONE).map(({ atMs }) => atMs);
    expect(at[0]).toBeGreaterThanOrEqual(750);
    for (const [index, atMs] of at.slice(1).entries()) expect(atMs - (at[index] ?? 0)).toBeGreaterThanOrEqual(499);
  });

  test('believes the network only where the exercise’s own counter counted', () => {
    const { poses, timesMs, repetitions } = set(3, 3000);
    const told = answers(poses, timesMs, SQUAT);
    const firstEndMs = repetitions[0]?.endMs ?? 0;
    const before = told.filter(({ atMs }) => atMs < (repetitions[0]?.turnMs ?? 0));
    expect(before.length).toBeGreaterThan(3);
    for (const { answer } of before) expect(answer.kind).toBe('none');
    const after = told.filter(({ atMs }) => atMs > firstEndMs + 1500);
    expect(after.length).toBeGreaterThan(3);
    for (const { answer } of after) expect(answer).toMatchObject({ kind: 'known', exercise: 'air_squat' });
  });

  test('time that goes backwards begins a new stream', () => {
    const { poses, timesMs } = set(2);
    const live = createLiveRecogniser(MOVEMENTS, alike);
    for (const [index, pose] of poses.entries()) live.push(pose, (timesMs[index] ?? 0) + 60_000);
    live.push(poses[0] ?? null, 0);
    expect(live.window(10)).toBeNull();
  });
});

describe('a whole recording', () => {
  test('gives windows of one size, in time order, twice a second', () => {
    const { poses, timesMs } = set(3);
    const windows = recordedWindows(poses, timesMs);
    expect(windows.length).toBeGreaterThan(8);
    for (const { features } of windows) expect(features).toHaveLength(WINDOW_FEATURES);
    expect(recordedWindows([], [])).toEqual([]);
    expect(recordedWindows([null, null, null], [0, 1000, 2000])).toEqual([]);
  });

  test('is of the likeliest exercise whose counter counts in it; unconfirmed the network must be sure', () => {
    const { poses, timesMs } = set(3);
    const recognise = (says: WindowWord, over = poses) => recogniseRecording([says], alike, MOVEMENTS, over, timesMs);
    expect(recognise(SQUAT)).toMatchObject({ exercise: 'air_squat' });
    // Squats counted as squats, though the network likes push-ups better.
    expect(recognise(word(0.3, 0, 0.6, 0.1))).toMatchObject({ exercise: 'air_squat' });
    const still = poses.map(() => poses[0] ?? null);
    expect(recognise(SQUAT, still)).toMatchObject({ exercise: 'air_squat' });
    expect(recognise(word(0.6, 0.1, 0.2, 0.1), still)).toBeNull();
    expect(recognise(NONE, still)).toBeNull();
  });
});
