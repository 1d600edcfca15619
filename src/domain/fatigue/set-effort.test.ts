import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lossAfter, type RepetitionEffort, setEffort, velocitiesOf } from './set-effort.ts';

const at = (mean: number | null, depth = 1, symmetry: number | null = null): RepetitionEffort => ({
  lift: mean === null ? null : { ownMean: mean, ownPeak: 1.2 * mean, lengthPx: 200 * depth, error: 0 },
  depth,
  symmetry,
});

test('speed is lost against the best of the first three, and counted over the last two', () => {
  const effort = setEffort([at(0.9), at(1), at(0.8), at(0.7), at(0.6), at(0.5)]);
  expect(effort.loss).toBeCloseTo(0.45, 6);
  expect(effort.velocities).toEqual([0.9, 1, 0.8, 0.7, 0.6, 0.5]);
});

test('a set that gets faster has lost less than nothing', () => {
  expect(setEffort([at(1), at(1), at(1), at(1.1), at(1.2)]).loss).toBeCloseTo(-0.15, 6);
});

test('a best of three that luck explains is not held against the rest', () => {
  const noisy = (mean: number) => ({ ...at(mean), lift: { ownMean: mean, ownPeak: mean, lengthPx: 200, error: 0.1 } });
  const loss = setEffort([noisy(1.1), noisy(0.95), noisy(0.95), noisy(1), noisy(1)]).loss ?? Number.NaN;
  expect(Math.abs(loss)).toBeLessThan(0.05);
});

test('a set done shorter at the same time is slower, told by the picture where the counter is unsure of its depth', () => {
  const shorter = (lengthPx: number): RepetitionEffort => ({
    lift: { ownMean: 1, ownPeak: 1.2, lengthPx, error: 0 },
    depth: 0.9,
    symmetry: null,
  });
  const effort = setEffort([shorter(200), shorter(200), shorter(200), shorter(160), shorter(160)]);
  expect(effort.velocities).toEqual([0.9, 0.9, 0.9, expect.closeTo(0.72, 6), expect.closeTo(0.72, 6)]);
  expect(effort.loss).toBeCloseTo(0.2, 6);
  expect(effort.rangeDecay).toBeCloseTo(0.2, 6);
});

test('repetitions that could not be measured are left out, and without enough of them nothing is told', () => {
  expect(setEffort([at(1), at(null), at(1), at(null), at(0.6), at(0.6)]).loss).toBeCloseTo(0.4, 6);
  expect(setEffort([at(1), at(1), at(1)]).loss).toBeNull();
  expect(setEffort([at(null), at(null), at(1), at(1), at(1), at(1)]).loss).toBeNull();
  // The last ones were not seen: where the set stands is not known.
  expect(setEffort([at(1), at(1), at(1), at(0.8), at(null), at(null)]).loss).toBeNull();
});

test('range and symmetry are held against the first three', () => {
  const effort = setEffort([at(1, 1, 0.95), at(1, 1, 0.95), at(1, 1.1, null), at(1, 0.8, 0.9), at(1, 0.7, 0.7)]);
  expect(effort.rangeDecay).toBeCloseTo(0.25, 6);
  expect(effort.symmetryDrift).toBeCloseTo(-0.15, 6);
  expect(setEffort([at(1), at(1), at(1), at(1)]).rangeDecay).toBeNull();
});

test('the loss of a part of the set is the loss of the set that ended there, whatever came after', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0.1, max: 2, noNaN: true }), { minLength: 4, maxLength: 20 }), (means) => {
      const repetitions = means.map((mean) => at(mean));
      const velocities = velocitiesOf(repetitions);
      for (let count = 1; count <= means.length; count += 1)
        expect(lossAfter(velocities, count)).toEqual(lossAfter(velocities.slice(0, count), count));
      const loss = setEffort(repetitions).loss ?? 0;
      expect(loss).toBeLessThan(1);
    }),
  );
});
