// What cameras, files and rooms do to a counter. It never throws, and a repetition too few is better than one too many.
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { KEYPOINT_INDEX, KEYPOINT_NAMES, type Keypoint, type KeypointName, type Pose } from '../body/keypoints.ts';
import { airSquat } from '../movements/air-squat.ts';
import { AVERAGE_BODY, poseSkeleton } from '../movements/body-model.ts';
import { postureOf } from '../movements/posture.ts';
import type { Movement } from '../movements/movement.ts';
import { pushUp } from '../movements/push-up.ts';
import { createRandom } from '../movements/random.ts';
import { MOVEMENTS } from '../movements/registry.ts';
import { inRoom, drawSceneCamera, withPasserBy } from '../movements/scenes.ts';
import { projectPose, type SimulationOptions, simulateSet } from '../movements/simulate.ts';
import { createCounter } from './create-counter.ts';
import { replay, repetitionsIn } from './replay.ts';

vi.setConfig({ testTimeout: 60_000 });

const REPETITIONS = 5;

function setOf(movement: Movement, seed = 1, options: Partial<SimulationOptions> = {}) {
  return simulateSet(movement, { repetitions: REPETITIONS, yawDeg: 88, fps: 15, ...options }, createRandom(seed));
}

function counted(movement: Movement, poses: readonly (Pose | null)[], timesMs: readonly number[]): number {
  const { events, states } = replay(createCounter(movement), poses, timesMs);
  const repetitions = repetitionsIn(events);
  expect(states.every(({ count }, index) => count >= (states[index - 1]?.count ?? 0))).toBe(true);
  return repetitions;
}

const change =
  (to: (keypoint: Keypoint, name: KeypointName, pose: Pose) => Keypoint) =>
  (pose: Pose | null): Pose | null =>
    pose && {
      ...pose,
      keypoints: pose.keypoints.map((keypoint, index) => to(keypoint, KEYPOINT_NAMES[index] ?? 'nose', pose)),
    };

describe.each([airSquat, pushUp])('$id', (movement) => {
  const { poses, timesMs } = setOf(movement);

  test('as it is, to compare with', () => {
    expect(counted(movement, poses, timesMs)).toBe(REPETITIONS);
  });

  test('nobody, or nobody that can be trusted', () => {
    const nobody = poses.map(() => null);
    expect(counted(movement, nobody, timesMs)).toBe(0);
    const unsure = poses.map(change((keypoint) => ({ ...keypoint, score: 0 })));
    expect(counted(movement, unsure, timesMs)).toBe(0);
  });

  test('half a person is not counted', () => {
    const half = poses.map(
      change((keypoint, name) => (/hip|knee|ankle/.test(name) ? { ...keypoint, score: 0.02 } : keypoint)),
    );
    expect(counted(movement, half, timesMs)).toBe(0);
  });

  test('what is no number is not seen', () => {
    const none = poses.map(change((keypoint) => ({ ...keypoint, x: NaN, y: NaN })));
    expect(counted(movement, none, timesMs)).toBe(0);
    const random = createRandom(2);
    const some = poses.map((pose) =>
      random() < 0.1 ? change((keypoint) => ({ ...keypoint, y: Infinity }))(pose) : pose,
    );
    expect(counted(movement, some, timesMs)).toBe(REPETITIONS);
    expect(
      counted(
        movement,
        poses,
        timesMs.map((timeMs, index) => (index % 7 === 3 ? NaN : timeMs)),
      ),
    ).toBe(REPETITIONS);
  });

  test('frames that overtake one another', () => {
    const order = poses.map((_, index) => index);
    for (let index = 4; index < order.length; index += 5)
      [order[index - 1], order[index]] = [order[index] ?? 0, order[index - 1] ?? 0];
    const at = <T>(list: readonly T[]) => order.map((index) => list[index] as T);
    expect(counted(movement, at(poses), at(timesMs))).toBe(REPETITIONS);
  });

  test('a clock set back in the middle: what was counted stays', () => {
    const half = Math.floor(poses.length / 2);
    const behind = timesMs.map((timeMs, index) => (index < half ? timeMs : timeMs - 60_000));
    const count = counted(movement, poses, behind);
    expect(count).toBeLessThanOrEqual(REPETITIONS);
    expect(count).toBeGreaterThanOrEqual(REPETITIONS - 2);
  });

  test('five frames a second', () => {
    const slow = setOf(movement, 1, { fps: 5 });
    expect(counted(movement, slow.poses, slow.timesMs)).toBe(REPETITIONS);
  });

  test('the same picture sent again and again', () => {
    const still = poses.map(() => poses[0] ?? null);
    expect(counted(movement, still, timesMs)).toBe(0);
  });

  test('mirrored: the same count', () => {
    const mirrored = poses.map(
      (pose) =>
        pose && {
          ...pose,
          keypoints: KEYPOINT_NAMES.map((name) => {
            const other = name.replace(/^(left|right)_/, (_, side) => (side === 'left' ? 'right_' : 'left_'));
            const keypoint = pose.keypoints[KEYPOINT_INDEX[other as KeypointName]] ?? { x: 0, y: 0, score: 0 };
            return { ...keypoint, x: pose.width - keypoint.x };
          }),
        },
    );
    expect(counted(movement, mirrored, timesMs)).toBe(REPETITIONS);
  });

  test('the camera is moved in mid-set: at most one repetition is lost, none is made up', () => {
    const half = Math.floor(poses.length / 2);
    const moved = poses.map((pose, index) =>
      index < half ? pose : change(({ x, y, score }) => ({ x: 0.85 * x + 60, y: 0.85 * y + 25, score }))(pose),
    );
    const count = counted(movement, moved, timesMs);
    expect(count).toBeLessThanOrEqual(REPETITIONS);
    expect(count).toBeGreaterThanOrEqual(REPETITIONS - 1);
  });

  test('a mirror in the room: now and then the model follows the reflection', () => {
    const random = createRandom(5);
    let leftMs = 0;
    const reflected = poses.map((pose, index) => {
      if (leftMs <= 0 && random() < 0.02) leftMs = 400;
      else leftMs -= 67;
      return leftMs > 0 && index > 10
        ? change(({ x, y, score }, _, { width }) => ({
            x: 0.25 * width - 0.5 * x,
            y: 0.5 * y + 90,
            score: 0.8 * score,
          }))(pose)
        : pose;
    });
    // A third of the time it is not this body that is seen: what cannot be followed through is not counted.
    const count = counted(movement, reflected, timesMs);
    expect(count).toBeLessThanOrEqual(REPETITIONS);
    expect(count).toBeGreaterThanOrEqual(1);
  });

  test('somebody walks between the phone and the body', () => {
    for (let seed = 1; seed <= 4; seed++) {
      const set = setOf(movement, seed);
      const passed = withPasserBy(set.poses, set.timesMs, set.camera, createRandom(seed + 50));
      const count = counted(movement, passed, set.timesMs);
      expect(count, `seed ${seed}`).toBeLessThanOrEqual(REPETITIONS);
      // The one they cover, and the one beside it where they leave as it begins.
      expect(count, `seed ${seed}`).toBeGreaterThanOrEqual(REPETITIONS - 2);
    }
  });
});

test('upside down, a squat is none', () => {
  const { poses, timesMs } = setOf(airSquat);
  const turned = poses.map(change(({ x, y, score }, _, { width, height }) => ({ x: width - x, y: height - y, score })));
  expect(counted(airSquat, turned, timesMs)).toBe(0);
});

test('a dog walks by: nothing counts it', () => {
  const camera = drawSceneCamera(() => 0.5);
  const timesMs = Array.from({ length: 130 }, (_, frame) => (1000 * frame) / 10);
  const poses = timesMs.map((timeMs) => {
    const swing = 24 * Math.sin(timeMs / 110);
    const posture = postureOf({
      trunkDeg: 88,
      neckDeg: -40,
      hipDeg: { left: 88 + swing, right: 88 - swing },
      kneeDeg: 25,
      ankleDeg: 0,
      shoulderDeg: { left: 88 - swing, right: 88 + swing },
      elbowDeg: 15,
      hipAbductionDeg: 0,
      shoulderAbductionDeg: 0,
      support: 'hands_and_feet',
    });
    const small = Object.fromEntries(
      Object.entries(poseSkeleton(AVERAGE_BODY, posture)).map(([name, { x, y, z }]) => [
        name,
        { x: 0.4 * x, y: 0.4 * y, z: 0.4 * z },
      ]),
    ) as ReturnType<typeof poseSkeleton>;
    const place = { x: 0, z: -1 + timeMs / 6500, headingDeg: 90 };
    return projectPose(inRoom(small, place), camera, { x: 0, y: 0, z: 0 }, timeMs);
  });
  for (const movement of MOVEMENTS) expect(counted(movement, poses, timesMs), movement.id).toBe(0);
});

test('whatever comes, nothing throws and no count falls', () => {
  const anyNumber = fc.oneof(fc.double({ min: -2000, max: 2000 }), fc.constantFrom(NaN, Infinity, -Infinity, 0));
  const anyKeypoint = fc.record({
    x: anyNumber,
    y: anyNumber,
    score: fc.oneof(fc.double({ min: 0, max: 1 }), anyNumber),
  });
  const anyFrame = fc.record({
    timestampMs: anyNumber,
    keypoints: fc.array(anyKeypoint, { minLength: 15, maxLength: 18 }),
    nobody: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.constantFrom(...MOVEMENTS), fc.array(anyFrame, { maxLength: 40 }), (movement, frames) => {
      const counter = createCounter(movement);
      let last = 0;
      for (const { timestampMs, keypoints, nobody } of frames) {
        const pose = nobody ? null : { timestampMs, width: 480, height: 640, keypoints };
        const { state } = counter.push(pose, timestampMs);
        expect(state.count).toBeGreaterThanOrEqual(last);
        last = state.count;
      }
      counter.finish(NaN);
    }),
    { numRuns: 120 },
  );
});
