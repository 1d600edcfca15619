// The ramp to a working load: rising, in whole plates, never as heavy as the work, nothing where there is nothing to lead up to.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { warmUpSets } from './warm-up-sets.ts';

const told = (value: number, bar: number | null, step: number, unit: 'kg' | 'lb' = 'kg') =>
  warmUpSets({ working: { value, unit }, bar, step }).map(({ load, reps }) => `${load.value}×${reps}`);

test('what a lifter would put on', () => {
  expect(told(100, 20, 5)).toEqual(['20×10', '45×5', '65×3', '85×1']);
  expect(told(60, 20, 5)).toEqual(['20×10', '30×5', '45×3']);
  expect(told(180, 20, 5)).toEqual(['20×10', '70×5', '110×3', '135×2', '160×1']);
  expect(told(225, 45, 10, 'lb')).toEqual(['45×10', '105×5', '145×3', '195×1']);
  expect(told(30, null, 2)).toEqual(['18×5']);
});

test('a light load needs none', () => {
  expect(told(25, 20, 5)).toEqual([]);
  expect(told(20, 20, 5)).toEqual([]);
  expect(told(8, null, 1)).toEqual([]);
  expect(told(Number.NaN, 20, 5)).toEqual([]);
  expect(told(-20, null, 2.5)).toEqual([]);
});

test('always rising, below the work, at most five, in steps above the bar', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -100, max: 2000 }),
      fc.constantFrom(null, 10, 15, 20, 45),
      fc.constantFrom(1, 2.5, 5, 10),
      fc.constantFrom('kg' as const, 'lb' as const),
      (half, bar, step, unit) => {
        const sets = warmUpSets({ working: { value: half / 2, unit }, bar, step });
        expect(sets.length).toBeLessThanOrEqual(5);
        let before = 0;
        for (const { load, reps, restSec } of sets) {
          expect(load.value).toBeGreaterThan(before);
          expect(load.value).toBeLessThan(half / 2);
          expect(load.unit).toBe(unit);
          expect(Math.abs(((load.value - (bar ?? 0)) / step) % 1)).toBeLessThan(1e-9);
          expect(reps).toBeGreaterThan(0);
          expect(restSec).toBeGreaterThan(0);
          before = load.value;
        }
      },
    ),
  );
});
