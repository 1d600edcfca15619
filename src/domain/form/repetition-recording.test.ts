import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pose } from '../body/keypoints.ts';
import { airSquat } from '../movements/air-squat.ts';
import { simulatedRepetitions } from '../movements/testing/simulated-repetitions.ts';
import { formRepetition } from './judge-repetition.ts';
import { measureFaults } from './measure-faults.ts';
import { MAX_FRAMES, packSkeleton, unpackSkeleton } from './pack-skeleton.ts';
import { recordRepetition } from './record-repetition.ts';
import { isGoodExample, recordedRepetition } from './repetition-recording.ts';

const point = fc.record({
  x: fc.double({ min: -900, max: 2500, noNaN: true }),
  y: fc.double({ min: -900, max: 1900, noNaN: true }),
  score: fc.double({ min: 0, max: 1, noNaN: true }),
});
const repetition = fc
  .record({
    startMs: fc.integer({ min: 0, max: 5_000_000 }),
    frames: fc.array(fc.array(point, { minLength: 17, maxLength: 17 }), { minLength: 1, maxLength: 150 }),
    turn: fc.double({ min: 0, max: 1, noNaN: true }),
    everyMs: fc.integer({ min: 16, max: 200 }),
  })
  .map(({ startMs, frames, turn, everyMs }) => {
    const poses = frames.map((keypoints, index): Pose => ({
      timestampMs: startMs + index * everyMs,
      width: 640,
      height: 480,
      keypoints,
    }));
    const endMs = startMs + (frames.length - 1) * everyMs;
    return { poses, startMs, turnMs: startMs + Math.round(turn * (endMs - startMs)), endMs };
  });

describe('a packed skeleton', () => {
  test('comes back as it was, to a tenth of a pixel', () => {
    fc.assert(
      fc.property(repetition, (given) => {
        const replay = unpackSkeleton(packSkeleton(given));
        if (!replay) throw new Error('it cannot be read');
        expect(replay.turnMs).toBe(given.turnMs - given.startMs);
        expect(replay.endMs).toBe(given.endMs - given.startMs);
        for (const pose of replay.poses) {
          const was = given.poses.find(({ timestampMs }) => timestampMs - given.startMs === pose.timestampMs);
          for (const [index, { x, y, score }] of pose.keypoints.entries()) {
            const before = was?.keypoints[index];
            expect(Math.abs(x - (before?.x ?? Number.NaN))).toBeLessThan(0.1);
            expect(Math.abs(y - (before?.y ?? Number.NaN))).toBeLessThan(0.1);
            expect(Math.abs(score - (before?.score ?? Number.NaN))).toBeLessThan(0.005);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  test('is small, in time order, and keeps the first pose, the last and the turning point', () => {
    fc.assert(
      fc.property(repetition, (given) => {
        const bytes = packSkeleton(given);
        expect(bytes.length).toBeLessThan(3800);
        const times = unpackSkeleton(bytes)?.poses.map(({ timestampMs }) => timestampMs + given.startMs) ?? [];
        expect(times.length).toBeLessThanOrEqual(MAX_FRAMES);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        expect(times[0]).toBe(given.poses[0]?.timestampMs);
        expect(times.at(-1)).toBe(given.poses.at(-1)?.timestampMs);
        const toTurn = (from: readonly number[]) => Math.min(...from.map((ms) => Math.abs(ms - given.turnMs)));
        expect(toTurn(times)).toBe(toTurn(given.poses.map(({ timestampMs }) => timestampMs)));
      }),
      { numRuns: 50 },
    );
  });

  test('that is cut, of another version, or no skeleton at all is none', () => {
    const [squat] = simulatedRepetitions(airSquat, { repetitions: 1, yawDeg: 90 }, 1);
    if (!squat) throw new Error('not counted');
    const bytes = packSkeleton(squat);
    expect(unpackSkeleton(bytes.slice(0, -1))).toBeNull();
    expect(unpackSkeleton(bytes.with(0, 9))).toBeNull();
    expect(unpackSkeleton(new Uint8Array(0))).toBeNull();
    expect(unpackSkeleton(new Uint8Array(14))).toBeNull();
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => void unpackSkeleton(noise)));
  });
});

test('a recording of a real repetition stays below 5 kB and gives the form service what it was asked', () => {
  const [squat] = simulatedRepetitions(airSquat, { repetitions: 1, yawDeg: 90, fps: 30 }, 1);
  if (!squat) throw new Error('not counted');
  const measures = measureFaults(squat, airSquat);
  const recording = recordRepetition(squat, airSquat, measures, 91);
  expect(recordedRepetition(recording)).toEqual(formRepetition(squat, airSquat, measures));
  const bytes =
    recording.skeleton.length + 8 * (recording.features?.length ?? 0) + JSON.stringify(recording.bands).length;
  expect(bytes).toBeLessThan(5000);
});

test.each([
  [90, undefined, true],
  [84, undefined, false],
  [null, undefined, false],
  [60, 'good', true],
  [99, 'bad', false],
] as const)('scored %s and marked %s: an example of a good one is %s', (score, mark, isGood) => {
  expect(isGoodExample({ score, ...(mark ? { mark } : {}) })).toBe(isGood);
});
