import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MEASURE_KINDS, type MeasureUnit } from './body-measure.ts';
import { boundsIn, checkMeasure, inBaseUnit, inUnit, MEASURE_LIMITS, unitsOf, usualUnit } from './measure-limits.ts';

const TODAY = '2026-11-28';

test('0, −5, 9999, 1e9 and what is no number are no measure of any body, in any unit', () => {
  for (const kind of MEASURE_KINDS)
    for (const unit of unitsOf(kind)) {
      for (const value of [0, -5, 9999, 1e9])
        expect(checkMeasure({ kind, value, unit, day: TODAY }, TODAY)).toBe('out_of_range');
      expect(checkMeasure({ kind, value: Number.NaN, unit, day: TODAY }, TODAY)).toBe('no_number');
    }
});

test('ordinary bodies are believed, and only up to today', () => {
  const measure = { kind: 'body_mass', value: 180, unit: 'lb', day: TODAY } as const;
  expect(checkMeasure(measure, TODAY)).toBeNull();
  expect(checkMeasure({ ...measure, day: '2026-11-29' }, TODAY)).toBe('future');
  expect(checkMeasure({ kind: 'waist', value: 33.5, unit: 'in', day: '2016-02-29' }, TODAY)).toBeNull();
});

test('the bounds that are told are within the limits, in each unit', () => {
  for (const kind of MEASURE_KINDS)
    for (const unit of unitsOf(kind)) {
      const { min, max } = boundsIn(kind, unit);
      expect(inBaseUnit(min, unit)).toBeGreaterThanOrEqual(MEASURE_LIMITS[kind].min);
      expect(inBaseUnit(max, unit)).toBeLessThanOrEqual(MEASURE_LIMITS[kind].max);
      expect(min).toBeLessThan(max);
    }
});

test('pounds go with inches, and percent with either', () => {
  expect(MEASURE_KINDS.map((kind) => usualUnit(kind, 'lb')).slice(0, 3)).toEqual(['lb', 'percent', 'in']);
  expect(usualUnit('body_mass', 'kg')).toBe('kg');
  expect(usualUnit('left_calf', 'kg')).toBe('cm');
});

test('180 lb stays 180 lb; another unit is right to one place', () => {
  expect(inUnit(180, 'lb', 'lb')).toBe(180);
  expect(inUnit(180, 'lb', 'kg')).toBe(81.6);
  const pairs: readonly (readonly [MeasureUnit, MeasureUnit])[] = [
    ['kg', 'lb'],
    ['cm', 'in'],
  ];
  fc.assert(
    fc.property(fc.constantFrom(...pairs), fc.integer({ min: 100, max: 3000 }), ([metric, other], tenths) => {
      const back = inUnit(inUnit(tenths / 10, metric, other), other, metric);
      expect(Math.abs(back - tenths / 10)).toBeLessThan(0.2);
    }),
  );
});
