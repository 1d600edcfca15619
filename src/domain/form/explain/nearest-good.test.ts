import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FEATURE_COUNT } from '../features.ts';
import type { RepetitionRecording } from '../repetition-recording.ts';
import { distanceBetween, nearestGood, spreadOf } from './nearest-good.ts';

function recording(index: number, level: number, changes: Partial<RepetitionRecording> = {}): RepetitionRecording {
  return {
    setId: 'past',
    index,
    movementId: 'air_squat',
    recordedAt: '2026-11-20T10:00:00.000Z',
    score: 92,
    view: 'side',
    bands: {},
    features: Array.from({ length: FEATURE_COUNT }, () => level),
    skeleton: new Uint8Array(0),
    ...changes,
  };
}

test('the nearest of the good ones, of the same movement and view, and never itself', () => {
  const mine = recording(1, 10, { setId: 'now', score: 60 });
  const others = [
    mine,
    recording(1, 30),
    recording(2, 14),
    recording(3, 11, { view: 'front' }),
    recording(4, 11, { movementId: 'lunge' }),
    recording(5, 11, { score: 70 }),
    recording(6, 11, { mark: 'bad' }),
    recording(7, 11, { features: null }),
  ];
  expect(nearestGood(mine, others)?.index).toBe(2);
  expect(nearestGood(mine, [...others, recording(8, 12, { score: 50, mark: 'good' })])?.index).toBe(8);
  expect(nearestGood({ ...mine, features: null }, others)).toBeNull();
  expect(nearestGood(mine, [mine])).toBeNull();
});

test('a distance is 0 to itself, the same both ways, and less where a person varies more', () => {
  const row = fc.array(fc.double({ min: -180, max: 180, noNaN: true }), {
    minLength: FEATURE_COUNT,
    maxLength: FEATURE_COUNT,
  });
  fc.assert(
    fc.property(row, row, (a, b) => {
      const tight = spreadOf([a]);
      expect(distanceBetween(a, a, tight)).toBe(0);
      expect(distanceBetween(a, b, tight)).toBeCloseTo(distanceBetween(b, a, tight));
      expect(distanceBetween(a, b, spreadOf([a, b]))).toBeLessThanOrEqual(distanceBetween(a, b, tight));
    }),
    { numRuns: 50 },
  );
});
