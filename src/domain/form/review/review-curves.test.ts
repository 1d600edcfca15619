import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { airSquat } from '../../movements/air-squat.ts';
import { bicepCurl } from '../../movements/bicep-curl.ts';
import { pushUp } from '../../movements/push-up.ts';
import { KINDS_OF_MOVEMENT } from '../../movements/testing/kinds-of-movement.ts';
import { simulatedRepetitions } from '../../movements/testing/simulated-repetitions.ts';
import type { RepetitionMovement } from '../../movements/movement.ts';
import { packSkeleton, type Replay, unpackSkeleton } from '../pack-skeleton.ts';
import { CURVE_STEPS, curveAt, curveOf, extremeOf, seenShare, stretchesOf } from './angle-curve.ts';
import { elapsedAt, loopProgress, REPLAY_SPEEDS, roundMs } from './loop-clock.ts';
import { faultMoment, reviewSignals } from './review-signals.ts';

function replayOf(movement: RepetitionMovement, seed = 1, options = {}): Replay {
  const [repetition] = simulatedRepetitions(movement, { repetitions: 1, yawDeg: 90, fps: 30, ...options }, seed);
  const replay = repetition && unpackSkeleton(packSkeleton(repetition));
  if (!replay) throw new Error('nothing to replay');
  return replay;
}

describe('the curve of a squat', () => {
  const replay = replayOf(airSquat);
  const knee = curveOf(replay, 'nearKneeDeg');

  test('is straight at both ends and bent in the middle, in degrees', () => {
    expect(knee).toHaveLength(CURVE_STEPS + 1);
    expect(seenShare(knee)).toBeGreaterThan(0.9);
    const [start, turn, end] = [0.02, 0.5, 0.98].map((at) => curveAt(knee, at) ?? Number.NaN);
    expect(start).toBeGreaterThan(140);
    expect(end).toBeGreaterThan(140);
    expect(turn).toBeLessThan(110);
    expect(Math.abs((extremeOf(knee, 'min') ?? 0) - 0.5)).toBeLessThan(0.15);
  });

  test('comes down into the band that is meant', () => {
    const [first] = reviewSignals(airSquat, 'side', []);
    expect(first?.signal).toBe('nearKneeDeg');
    const [band] = first?.bands ?? [];
    expect(band?.high).toBeGreaterThan(70);
    expect(band?.high).toBeLessThan(130);
    expect(curveAt(knee, 0.5)).toBeLessThan(band?.high ?? 0);
  });

  test('has a hole where the knee was not seen, and nothing is drawn over it', () => {
    const hidden = {
      ...replay,
      poses: replay.poses.map((pose) =>
        pose.timestampMs > 0.4 * replay.endMs && pose.timestampMs < 0.6 * replay.endMs
          ? { ...pose, keypoints: pose.keypoints.map((point) => ({ ...point, score: 0 })) }
          : pose,
      ),
    };
    const broken = curveOf(hidden, 'nearKneeDeg');
    expect(broken.some((value) => value === null)).toBe(true);
    expect(stretchesOf(broken)).toHaveLength(2);
    expect(seenShare(curveOf({ ...hidden, poses: hidden.poses.slice(0, 1) }, 'nearKneeDeg'))).toBeLessThan(0.2);
  });
});

test.each(KINDS_OF_MOVEMENT)(
  'the angles of $id are few, in degrees, each once, with a band the right way up',
  (movement) => {
    if (movement.kind === 'hold') return;
    for (const view of movement.views) {
      const signals = reviewSignals(
        movement,
        view,
        movement.faults.map(({ id }) => id),
      );
      if (view === movement.preferredView && view === 'side') expect(signals.length).toBeGreaterThan(0);
      expect(signals.length).toBeLessThanOrEqual(3);
      for (const { signal, bands } of signals) {
        expect(signal).toMatch(/Deg$/);
        for (const band of bands) expect(band.low).toBeLessThan(band.high);
      }
    }
  },
);

test('a fault lies where its rule looks: at the bottom, at an end, or where the signal was furthest', () => {
  const replay = replayOf(pushUp);
  const rule = { signal: 'nearElbowDeg', direction: 'below', good: 0, deadBand: 1 } as const;
  expect(faultMoment({ rule: { ...rule, at: 'turn' } }, replay)).toBe(0.5);
  expect(faultMoment({ rule: { ...rule, at: 'start' } }, replay)).toBe(0);
  expect(faultMoment({ rule: { ...rule, at: 'end' } }, replay)).toBe(1);
  const min = faultMoment({ rule: { ...rule, at: 'min' } }, replay);
  expect(Math.abs((min ?? 0) - 0.5)).toBeLessThan(0.2);
  expect(faultMoment({ rule: { ...rule, at: 'drift' } }, { ...replay, poses: [] })).toBeNull();
});

test('a loop goes through the whole repetition, waits at the turning point, and can be entered anywhere', () => {
  const replay = replayOf(bicepCurl);
  for (const speed of REPLAY_SPEEDS) {
    const whole = roundMs(replay, speed);
    const stations = Array.from({ length: 200 }, (_, k) => loopProgress(replay, speed, (k * whole) / 200));
    expect(stations).toEqual([...stations].sort((a, b) => a - b));
    expect(stations.filter((at) => at === 0.5).length).toBeGreaterThan(3);
    expect(Math.max(...stations)).toBe(1);
    expect(loopProgress(replay, speed, whole + 1)).toBeLessThan(0.1);
  }
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...REPLAY_SPEEDS), (progress, speed) => {
      expect(loopProgress(replay, speed, elapsedAt(replay, speed, progress))).toBeCloseTo(progress, 6);
    }),
  );
});

test.each([1, 4, 10])('a repetition of %s seconds at 30 frames a second stays within 5 kB', (seconds) => {
  for (const movement of [airSquat, pushUp, bicepCurl]) {
    const [repetition] = simulatedRepetitions(movement, { repetitions: 1, yawDeg: 90, fps: 30 }, 3);
    if (!repetition) throw new Error('not simulated');
    const length = repetition.endMs - repetition.startMs;
    const scale = (1000 * seconds) / length;
    const at = (ms: number) => repetition.startMs + scale * (ms - repetition.startMs);
    const frames = Math.round(30 * seconds);
    const poses = Array.from({ length: frames }, (_, k) => {
      const pose = repetition.poses[Math.floor((k * repetition.poses.length) / frames)];
      if (!pose) throw new Error('no pose');
      return { ...pose, timestampMs: repetition.startMs + (1000 * k) / 30 };
    });
    const bytes = packSkeleton({
      poses,
      startMs: at(repetition.startMs),
      turnMs: at(repetition.turnMs),
      endMs: at(repetition.endMs),
    });
    expect(bytes.length).toBeLessThanOrEqual(5000 - 8 * 100 - 250);
    expect(unpackSkeleton(bytes)?.endMs).toBe(Math.round(at(repetition.endMs) - repetition.startMs));
  }
});
