import { expect, test } from 'vitest';
import { estimatedMaximum } from './estimated-maximum.ts';
import type { HistorySet } from './history.ts';
import { reserveOf } from './performances.ts';

const set = (changes: Partial<HistorySet>): HistorySet => ({
  exerciseId: 'bench_press',
  type: 'normal',
  reps: 8,
  loadKg: 60,
  ...changes,
});
const bySpeed = (estimatedRir: number, estimatedRirLow: number, estimatedRirHigh: number) =>
  set({ estimatedRir, estimatedRirLow, estimatedRirHigh });

test('what was stated counts one repetition more than was said', () => {
  expect(reserveOf([set({ rir: 2 })])).toEqual({ left: 3, low: 2, high: 4, stated: true });
  expect(reserveOf([set({ rpe: 9 })])).toMatchObject({ left: 2, stated: true });
});

test('what the speed tells counts as it is, and says that nobody stated it', () => {
  expect(reserveOf([bySpeed(2, 1, 3.5)])).toEqual({ left: 2, low: 1, high: expect.closeTo(3.5, 6), stated: false });
  expect(reserveOf([set({}), set({ estimatedRir: 2 })])).toBeNull();
});

test('the less sure it is, the less it counts beside what was stated', () => {
  const sure = reserveOf([set({ rir: 3 }), bySpeed(1, 0.5, 1.5)])?.left ?? Number.NaN;
  const unsure = reserveOf([set({ rir: 3 }), bySpeed(1, 0, 3.5)])?.left ?? Number.NaN;
  expect(sure).toBeGreaterThan(1);
  expect(unsure).toBeGreaterThan(sure);
  expect(unsure).toBeGreaterThan(3);
});

test('the estimated maximum grows with what was left, and does not count it twice', () => {
  const toFailure = estimatedMaximum(60, 8) ?? 0;
  const twoLeft = estimatedMaximum(60, 8, 2) ?? 0;
  expect(twoLeft).toBeGreaterThan(toFailure);
  expect(twoLeft).toBeCloseTo(estimatedMaximum(60, 10) ?? 0, 6);
  expect(estimatedMaximum(60, 8, Number.NaN)).toBe(toFailure);
  expect(estimatedMaximum(60, 11)).toBeNull();
});
