import { expectedDriving } from '../counting/expectation.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KEYPOINT_INDEX, type Keypoint } from '../body/keypoints.ts';
import { measureSignals, torsoLength } from '../body/measure-signals.ts';
import { createRandom } from './random.ts';
import { MOVEMENTS } from './registry.ts';
import { simulateSet } from './simulate.ts';
import { KINDS_OF_MOVEMENT } from './testing/kinds-of-movement.ts';
import { simulatedRepetitions } from './testing/simulated-repetitions.ts';

const options = { repetitions: 2, fps: 12, style: 1, dropShare: 0.1 };
const anySeed = fc.integer({ min: 0, max: 1_000_000 });
const anyMovement = fc.constantFrom(...MOVEMENTS);
const brief = { repetitions: 1, fps: 8, style: 1, dropShare: 0.1 };

test('one seed is one set, another seed another', () => {
  for (const movement of KINDS_OF_MOVEMENT) {
    const make = (seed: number) => JSON.stringify(simulateSet(movement, brief, createRandom(seed)));
    const seven = make(7);
    expect(make(7) === seven, movement.id).toBe(true);
    expect(make(8) === seven, movement.id).toBe(false);
  }
});

test('every pose has 17 finite keypoints with scores of 0–1, at its own time', () => {
  fc.assert(
    fc.property(anyMovement, anySeed, (movement, seed) => {
      const set = simulateSet(movement, options, createRandom(seed));
      expect(set.poses).toHaveLength(set.timesMs.length);
      for (const [index, pose] of set.poses.entries()) {
        if (!pose) continue;
        expect(pose.timestampMs).toBe(set.timesMs[index]);
        expect(pose.keypoints).toHaveLength(17);
        const sound = ({ x, y, score }: Keypoint) =>
          Number.isFinite(x) && Number.isFinite(y) && score >= 0 && score <= 1;
        expect(pose.keypoints.every(sound), movement.id).toBe(true);
      }
    }),
    { numRuns: 20 },
  );
});

test('labels lie in time order within the recording, and say what was asked for', () => {
  fc.assert(
    fc.property(anyMovement, anySeed, fc.double({ min: 0, max: 1, noNaN: true }), (movement, seed, severity) => {
      const [fault] = movement.faults;
      if (movement.kind !== 'repetition' || !fault) return;
      const faults = [{ id: fault.id, severity }];
      const set = simulateSet(movement, { ...options, faults }, createRandom(seed));
      expect(set.repetitions).toHaveLength(options.repetitions);
      let beforeMs = 0;
      for (const repetition of set.repetitions) {
        expect(repetition.faults).toEqual(faults);
        expect(repetition.counts).toBe(true);
        expect(repetition.startMs).toBeGreaterThanOrEqual(beforeMs);
        expect(repetition.turnMs).toBeGreaterThan(repetition.startMs);
        expect(repetition.endMs).toBeGreaterThan(repetition.turnMs);
        beforeMs = repetition.endMs;
      }
      expect(beforeMs).toBeLessThan(set.timesMs.at(-1) ?? 0);
    }),
    { numRuns: 20 },
  );
});

test('a repetition broken off is labelled as one that must not count, and reaches less', () => {
  const [movement] = MOVEMENTS;
  if (movement?.kind !== 'repetition') throw new Error('the first movement is counted in repetitions');
  const set = simulateSet(movement, { repetitions: 40, fps: 10, partialShare: 0.5 }, createRandom(3));
  const broken = set.repetitions.filter(({ counts }) => !counts);
  expect(broken.length).toBeGreaterThan(8);
  expect(broken.length).toBeLessThan(32);
  for (const { reach } of broken) expect(reach).toBeLessThan(0.4);
});

test('drops about the share of frames it is told to', () => {
  for (const movement of KINDS_OF_MOVEMENT) {
    const set = simulateSet(movement, { repetitions: 12, fps: 12, dropShare: 0.2 }, createRandom(1));
    const dropped = set.poses.filter((pose) => pose === null).length / set.poses.length;
    expect(dropped).toBeGreaterThan(0.12);
    expect(dropped).toBeLessThan(0.28);
  }
});

test('without noise the driving signal travels from its start to its turn', () => {
  for (const movement of MOVEMENTS) {
    if (movement.kind !== 'repetition') continue;
    const driving = movement.driving.find(({ views }) => views.includes(movement.preferredView));
    if (!driving) throw new Error(`nothing drives ${movement.id} from its preferred view`);
    const yawDeg = movement.preferredView === 'front' ? 6 : movement.preferredView === 'oblique' ? 45 : 90;
    const [repetition] = simulatedRepetitions(
      movement,
      { repetitions: 1, fps: 10, yawDeg, noise: 0, averageBody: true },
      1,
    );
    const poses = repetition?.poses ?? [];
    // A trunk that leans towards the lens looks short: its length is that of the upright one, as the counter has it.
    const torso = Math.max(...poses.map((pose) => torsoLength(pose) ?? 0));
    const travelOf = (near: 'left' | 'right') => {
      const values = poses.flatMap((pose) => measureSignals(pose, near, torso)[driving.signal] ?? []);
      return Math.max(...values) - Math.min(...values);
    };
    // Of a one-sided movement the side that works travels, whichever is nearer.
    const travelled = Math.max(travelOf('left'), travelOf('right'));
    const expected = expectedDriving(movement, driving, movement.preferredView);
    if (!expected) throw new Error(`${movement.id} is not driven from its preferred view`);
    expect(travelled, movement.id).toBeGreaterThan(0.7 * Math.abs(expected.turn - expected.start));
  }
});

describe('a manner of moving', () => {
  test('of amount 0 changes nothing', () => {
    for (const movement of KINDS_OF_MOVEMENT) {
      const plain = simulateSet(movement, { repetitions: 2, fps: 10 }, createRandom(5));
      expect(simulateSet(movement, { repetitions: 2, fps: 10, style: 0 }, createRandom(5))).toEqual(plain);
    }
  });

  test('differs from person to person, and is the same throughout a set', () => {
    const [movement] = MOVEMENTS;
    if (!movement) throw new Error('no movement');
    const elbowsAtRest = (seed: number) => {
      const set = simulateSet(
        movement,
        { repetitions: 1, fps: 10, style: 1, noise: 0, averageBody: true, yawDeg: 90 },
        createRandom(seed),
      );
      return [set.poses[0], set.poses.at(-1)].map((pose) => pose?.keypoints[KEYPOINT_INDEX.left_wrist]?.x);
    };
    const [first, last] = elbowsAtRest(1);
    expect(first).toBeCloseTo(last ?? Number.NaN, 6);
    expect(elbowsAtRest(2)[0]).not.toBeCloseTo(first ?? Number.NaN, 1);
  });
});
