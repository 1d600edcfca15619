import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCounter } from '../counting/create-counter.ts';
import { replay } from '../counting/replay.ts';
import type { Repetition } from '../counting/repetition.ts';
import { airSquat } from '../movements/air-squat.ts';
import type { RepetitionMovement } from '../movements/movement.ts';
import { pullUp } from '../movements/pull-up.ts';
import { pushUp } from '../movements/push-up.ts';
import { createRandom } from '../movements/random.ts';
import { simulateSet } from '../movements/simulate.ts';
import { simulatedRepetitions } from '../movements/testing/simulated-repetitions.ts';
import { measureLift } from './measure-lift.ts';
import { lossAfter, velocitiesOf } from './set-effort.ts';

/** A set that slows down by a known amount, counted by the counter: what was lost in truth and as measured. */
function lossOf(movement: RepetitionMovement, fps: number, seed: number, slower: number) {
  const slowing = (index: number) => 1 + (slower * index) / 9;
  const set = simulateSet(movement, { repetitions: 10, fps, style: 1, slowing }, createRandom(seed));
  const { events } = replay(createCounter(movement), set.poses, set.timesMs);
  const counted = events.flatMap((event) => (event.kind === 'repetition' ? [event.repetition] : []));
  const seen = set.repetitions.flatMap(({ startMs, turnMs, endMs, reach }) => {
    const repetition = counted.find((each) => Math.abs(each.turnMs - turnMs) < 500);
    if (!repetition) return [];
    const measured = measureLift(repetition, movement);
    const liftMs = movement.firstPhase === 'eccentric' ? endMs - turnMs : turnMs - startMs;
    const lift = measured.kind === 'measured' ? measured : null;
    return [{ lift, depth: repetition.depth, symmetry: null, truth: reach / liftMs }];
  });
  const measured = lossAfter(velocitiesOf(seen), seen.length);
  const truths = seen.map(({ truth }) => truth);
  const best = Math.max(...truths.slice(0, 3));
  const last = truths.slice(-2).reduce((sum, truth) => sum + truth / 2, 0);
  return { measured, truth: 1 - last / best, share: seen.filter(({ lift }) => lift).length / 10 };
}

const SETS = 6;

describe.each([
  { movement: airSquat, within: 0.09 },
  { movement: pushUp, within: 0.15 },
  { movement: pullUp, within: 0.09 },
])(
  'speed lost in simulated sets of $movement.id, counted on noisy poses, by people who tire a lot, a little, or not',
  (told) => {
    test.each([12, 20, 30])(
      `at %i frames a second is right to ${told.within} (root mean square)`,
      { timeout: 60_000 },
      (fps) => {
        const errors: number[] = [];
        const inErrors: number[] = [];
        for (let seed = 1; seed <= SETS; seed += 1) {
          const { measured, truth, share } = lossOf(told.movement, fps, 11 * seed, 0.45 * (seed % 3));
          expect(share).toBeGreaterThan(0.6);
          if (!measured) continue;
          errors.push(measured.loss - truth);
          inErrors.push((measured.loss - truth) / measured.error);
        }
        expect(errors.length).toBeGreaterThanOrEqual(SETS - 1);
        expect(rootMeanSquare(errors)).toBeLessThan(told.within);
        // And the error it tells is the error it makes.
        expect(rootMeanSquare(inErrors)).toBeLessThan(2);
      },
    );
  },
);

function rootMeanSquare(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
}

test('twice as slow is half the speed where nothing blurs the picture', () => {
  const at = (factor: number) => {
    const options = { repetitions: 1, noise: 0, averageBody: true, yawDeg: 90, fps: 30, slowing: () => factor };
    const [repetition] = simulatedRepetitions(airSquat, options, 3);
    const measured = measureLift(repetition as Repetition, airSquat);
    return measured.kind === 'measured' ? measured.ownMean : Number.NaN;
  };
  expect(at(1) / at(2)).toBeGreaterThan(1.85);
  expect(at(1) / at(2)).toBeLessThan(2.05);
});

const [squat] = simulatedRepetitions(airSquat, { repetitions: 1, yawDeg: 90, fps: 20 }, 8) as [Repetition];

test('where the body is in the picture and how large it is there changes nothing', () => {
  const plain = measureLift(squat, airSquat);
  if (plain.kind !== 'measured') throw new Error(plain.reason);
  fc.assert(
    fc.property(
      fc.double({ min: 0.3, max: 3, noNaN: true }),
      fc.double({ min: -500, max: 500, noNaN: true }),
      fc.boolean(),
      (scale, by, mirrored) => {
        const poses = squat.poses.map((pose) => ({
          ...pose,
          keypoints: pose.keypoints.map(({ x, y, score }) => ({
            x: (mirrored ? -1 : 1) * scale * x + by,
            y: scale * y - by,
            score,
          })),
        }));
        const moved = measureLift({ ...squat, poses }, airSquat);
        expect(moved.kind === 'measured' && moved.ownMean).toBeCloseTo(plain.ownMean, 6);
        expect(moved.kind === 'measured' && moved.error).toBeCloseTo(plain.error, 6);
      },
    ),
    { numRuns: 30 },
  );
});

describe('no speed is told', () => {
  test('of a lift seen in fewer than four frames', () => {
    const poses = squat.poses.filter(({ timestampMs }, at) => timestampMs < squat.turnMs || at % 9 === 0);
    expect(measureLift({ ...squat, poses }, airSquat)).toEqual({ kind: 'refused', reason: 'too_few_frames' });
  });
  test('of a lift with a hole in its middle', () => {
    const poses = squat.poses.filter(
      ({ timestampMs }) => timestampMs < squat.turnMs + 150 || timestampMs > squat.turnMs + 550,
    );
    expect(measureLift({ ...squat, poses }, airSquat)).toMatchObject({ kind: 'refused', reason: 'gap' });
  });
  test('of a body that was not seen', () => {
    const poses = squat.poses.map((pose) => ({
      ...pose,
      keypoints: pose.keypoints.map((point) => ({ ...point, score: 0 })),
    }));
    expect(measureLift({ ...squat, poses }, airSquat)).toEqual({ kind: 'refused', reason: 'not_seen' });
    expect(measureLift({ ...squat, poses: [] }, airSquat)).toEqual({ kind: 'refused', reason: 'not_seen' });
  });
  test('of a body that did not move', () => {
    const [first] = squat.poses;
    const poses = squat.poses.map(({ timestampMs }) => ({ ...(first as (typeof squat.poses)[number]), timestampMs }));
    expect(measureLift({ ...squat, poses }, airSquat).kind).toBe('refused');
  });
});

/** Keypoints of real push-ups; they lie beside the repository and are never copied into it. */
const KEYPOINTS = '../shared/data/keypoints/pushups-movenet.json.gz';
type Recorded = Readonly<Record<string, readonly (readonly (readonly [number, number, number])[])[]>>;

test.skipIf(!existsSync(KEYPOINTS))(
  'real push-ups: the same lift at 15 and 10 frames a second as at 30, to 3 % and 6 % (root mean square)',
  { timeout: 60_000 },
  () => {
    const recorded = JSON.parse(gunzipSync(readFileSync(KEYPOINTS)).toString()) as Recorded;
    const apart: Record<number, number[]> = { 2: [], 3: [] };
    let [counted, measured] = [0, 0];
    for (const frames of Object.values(recorded)) {
      const poses = frames.map((points, frame) => ({
        timestampMs: (1000 * frame) / 30,
        width: 640,
        height: 360,
        keypoints: points.map(([x, y, score]) => ({ x, y: (y * 640) / 360 - 140, score })),
      }));
      const liftsOf = (every: number) => {
        const some = poses.filter((_, frame) => frame % every === 0);
        const { events } = replay(
          createCounter(pushUp),
          some,
          some.map(({ timestampMs }) => timestampMs),
        );
        return events.flatMap((event) =>
          event.kind === 'repetition'
            ? [{ turnMs: event.repetition.turnMs, lift: measureLift(event.repetition, pushUp) }]
            : [],
        );
      };
      const all = liftsOf(1);
      counted += all.length;
      measured += all.filter(({ lift }) => lift.kind === 'measured').length;
      for (const [every, differences] of Object.entries(apart))
        for (const { turnMs, lift } of liftsOf(Number(every))) {
          const same = all.find((each) => Math.abs(each.turnMs - turnMs) < 400)?.lift;
          if (lift.kind !== 'measured' || same?.kind !== 'measured') continue;
          differences.push(Math.log((lift.ownMean * lift.lengthPx) / (same.ownMean * same.lengthPx)));
        }
    }
    expect(measured / counted).toBeGreaterThan(0.9);
    expect(apart[2]?.length).toBeGreaterThan(50);
    expect(rootMeanSquare(apart[2] ?? [])).toBeLessThan(0.03);
    expect(rootMeanSquare(apart[3] ?? [])).toBeLessThan(0.06);
  },
);
