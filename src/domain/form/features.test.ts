import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KEYPOINT_NAMES, type Keypoint, type Pose } from '../body/keypoints.ts';
import type { Repetition } from '../counting/repetition.ts';
import { airSquat } from '../movements/air-squat.ts';
import { bicepCurl } from '../movements/bicep-curl.ts';
import type { RepetitionMovement } from '../movements/movement.ts';
import { pushUp } from '../movements/push-up.ts';
import { simulatedRepetitions } from '../movements/testing/simulated-repetitions.ts';
import { FEATURE_COUNT, FEATURE_SIGNALS, FEATURE_STEPS, repetitionFeatures } from './features.ts';

/** Those that have a form network (training/form/form-movements.ts): the others have no use for features. */
const movements: readonly RepetitionMovement[] = [airSquat, pushUp, bicepCurl];
const anyMovement = fc.constantFrom(...movements);
const anySeed = fc.integer({ min: 0, max: 100_000 });
const anyYaw = fc.double({ min: -180, max: 180, noNaN: true });

function valuesOf(repetition: Repetition, movement: RepetitionMovement): readonly number[] {
  const features = repetitionFeatures(repetition, movement);
  if (features.kind === 'refused') throw new Error(`refused: ${features.reason}`);
  return features.values;
}

function one(movement: RepetitionMovement, seed: number, yawDeg: number): Repetition {
  const [repetition] = simulatedRepetitions(movement, { repetitions: 1, yawDeg, style: 1 }, seed);
  if (!repetition) throw new Error('no repetition');
  return repetition;
}

function change(repetition: Repetition, pose: (pose: Pose) => Pose): Repetition {
  return { ...repetition, poses: repetition.poses.map(pose) };
}

const move =
  (to: (keypoint: Keypoint) => Keypoint) =>
  (pose: Pose): Pose => ({ ...pose, keypoints: pose.keypoints.map(to) });

test('are a hundred finite numbers, ten steps of ten signals, whatever the view', () => {
  expect(FEATURE_COUNT).toBe(100);
  expect(FEATURE_STEPS * FEATURE_SIGNALS.length).toBe(FEATURE_COUNT);
  fc.assert(
    fc.property(anyMovement, anySeed, anyYaw, (movement, seed, yawDeg) => {
      const features = repetitionFeatures(one(movement, seed, yawDeg), movement);
      if (features.kind === 'refused') return;
      expect(features.values).toHaveLength(FEATURE_COUNT);
      expect(features.values.every((value) => Number.isFinite(value))).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test('are the same in the mirror: a phone on the other side sees the same repetition', () => {
  fc.assert(
    fc.property(anyMovement, anySeed, fc.double({ min: 60, max: 120, noNaN: true }), (movement, seed, yawDeg) => {
      const repetition = one(movement, seed, yawDeg);
      const mirrored = change(repetition, (pose) => ({
        ...pose,
        keypoints: KEYPOINT_NAMES.map((name) => {
          const other = name.startsWith('left_') ? name.replace('left_', 'right_') : name.replace('right_', 'left_');
          const keypoint = pose.keypoints[KEYPOINT_NAMES.findIndex((candidate) => candidate === other)];
          if (!keypoint) throw new Error(`no ${other}`);
          return { ...keypoint, x: pose.width - keypoint.x };
        }),
      }));
      const [values, reflected] = [valuesOf(repetition, movement), valuesOf(mirrored, movement)];
      for (const [index, value] of values.entries()) expect(reflected[index]).toBeCloseTo(value, 6);
    }),
    { numRuns: 20 },
  );
});

test('do not depend on how large or where in the picture the body is', () => {
  fc.assert(
    fc.property(
      anyMovement,
      anySeed,
      fc.double({ min: 0.4, max: 3, noNaN: true }),
      fc.double({ min: -200, max: 200, noNaN: true }),
      (movement, seed, factor, shift) => {
        const repetition = one(movement, seed, 90);
        const moved = change(
          repetition,
          move(({ x, y, score }) => ({ x: factor * x + shift, y: factor * y - shift, score })),
        );
        const [values, after] = [valuesOf(repetition, movement), valuesOf(moved, movement)];
        for (const [index, value] of values.entries()) expect(after[index]).toBeCloseTo(value, 6);
      },
    ),
    { numRuns: 20 },
  );
});

test('hardly depend on the frame rate, and only the velocity on the tempo', () => {
  for (const movement of movements) {
    const at = (fps: number) => {
      const [repetition] = simulatedRepetitions(
        movement,
        { repetitions: 1, yawDeg: 90, noise: 0, averageBody: true, fps },
        4,
      );
      if (!repetition) throw new Error('no repetition');
      return repetition;
    };
    const [coarse, fine] = [valuesOf(at(15), movement), valuesOf(at(30), movement)];
    for (const [index, value] of fine.entries()) {
      const signal = FEATURE_SIGNALS[index % FEATURE_SIGNALS.length];
      // Edge-on the legs cover each other and their separation is anything.
      if (signal === 'kneeAnkleRatio') continue;
      const tolerance = signal === 'hipOffset' || signal === 'drivingVelocity' ? 0.25 : 8;
      expect(Math.abs((coarse[index] ?? 0) - value), `${movement.id} ${signal}`).toBeLessThan(tolerance);
    }
    const fast = at(30);
    const slow: Repetition = {
      ...fast,
      startMs: 2 * fast.startMs,
      turnMs: 2 * fast.turnMs,
      endMs: 2 * fast.endMs,
      poses: fast.poses.map((pose) => ({ ...pose, timestampMs: 2 * pose.timestampMs })),
    };
    const slowed = valuesOf(slow, movement);
    for (const [index, value] of fine.entries()) {
      const isVelocity = FEATURE_SIGNALS[index % FEATURE_SIGNALS.length] === 'drivingVelocity';
      expect(slowed[index]).toBeCloseTo(isVelocity ? value / 2 : value, 6);
    }
  }
});

describe('are refused', () => {
  const [movement] = movements;
  if (!movement) throw new Error('no movement');

  test('where more than 30 % was not seen, and not where a little less was', () => {
    const repetition = one(movement, 1, 90);
    const hide = (...hidden: readonly string[]) =>
      change(repetition, (pose) => ({
        ...pose,
        keypoints: pose.keypoints.map((keypoint, index) =>
          hidden.some((part) => KEYPOINT_NAMES[index]?.endsWith(part)) ? { ...keypoint, score: 0 } : keypoint,
        ),
      }));
    // Knees and ankles carry six of the ten signals.
    expect(repetitionFeatures(hide('knee', 'ankle'), movement)).toEqual({ kind: 'refused', reason: 'not_visible' });
    expect(repetitionFeatures(hide('right_wrist', 'nose'), movement).kind).toBe('features');
  });

  test('where nothing was seen, or too little time passed', () => {
    const repetition = one(movement, 1, 90);
    const unseen = change(
      repetition,
      move((keypoint) => ({ ...keypoint, score: 0.05 })),
    );
    expect(repetitionFeatures(unseen, movement)).toEqual({ kind: 'refused', reason: 'not_visible' });
    expect(repetitionFeatures({ ...repetition, poses: repetition.poses.slice(0, 3) }, movement)).toEqual({
      kind: 'refused',
      reason: 'too_short',
    });
    expect(repetitionFeatures({ ...repetition, turnMs: repetition.startMs }, movement)).toMatchObject({
      kind: 'refused',
    });
  });
});
