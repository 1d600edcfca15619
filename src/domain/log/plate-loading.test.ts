import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plateLoading, type PlateStock, USUAL_PLATES } from './plate-loading.ts';
import type { Load } from './records.ts';

const { kg, lb } = USUAL_PLATES;

test('usual loads are made of the fewest usual plates', () => {
  expect(plateLoading({ load: { value: 180, unit: 'lb' }, bar: 45, plates: lb })).toEqual({
    kind: 'exact',
    load: { value: 180, unit: 'lb' },
    perSide: [45, 10, 10, 2.5],
  });
  expect(plateLoading({ load: { value: 102.5, unit: 'kg' }, bar: 20, plates: kg })).toMatchObject({
    kind: 'exact',
    perSide: [25, 15, 1.25],
  });
  expect(plateLoading({ load: { value: 20, unit: 'kg' }, bar: 20, plates: kg })).toMatchObject({
    kind: 'exact',
    perSide: [],
  });
});

test('what cannot be made is given its neighbours', () => {
  expect(plateLoading({ load: { value: 61, unit: 'kg' }, bar: 20, plates: kg })).toEqual({
    kind: 'nearest',
    below: { load: { value: 60, unit: 'kg' }, perSide: [20] },
    above: { load: { value: 62.5, unit: 'kg' }, perSide: [20, 1.25] },
  });
  const few: readonly PlateStock[] = [
    { value: 20, pairs: 1 },
    { value: 5, pairs: 1 },
  ];
  expect(plateLoading({ load: { value: 100, unit: 'kg' }, bar: 20, plates: few })).toEqual({
    kind: 'nearest',
    below: { load: { value: 70, unit: 'kg' }, perSide: [20, 5] },
    above: null,
  });
  expect(plateLoading({ load: { value: 30, unit: 'kg' }, bar: 20, plates: [] })).toMatchObject({
    below: { load: { value: 20 }, perSide: [] },
    above: null,
  });
});

test('few plates are not spent greedily: 30 a side of one 25 and three 10 is three tens', () => {
  const few: readonly PlateStock[] = [
    { value: 25, pairs: 1 },
    { value: 10, pairs: 3 },
  ];
  expect(plateLoading({ load: { value: 80, unit: 'kg' }, bar: 20, plates: few })).toMatchObject({
    kind: 'exact',
    perSide: [10, 10, 10],
  });
});

test('lighter than the bar, on one side only, and nonsense', () => {
  expect(plateLoading({ load: { value: 15, unit: 'kg' }, bar: 20, plates: kg })).toEqual({
    kind: 'below_bar',
    bar: { value: 20, unit: 'kg' },
  });
  expect(plateLoading({ load: { value: 45, unit: 'kg' }, bar: 0, plates: kg, sides: 1 })).toMatchObject({
    kind: 'exact',
    perSide: [25, 20],
  });
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, -5, 99_999])
    expect(plateLoading({ load: { value, unit: 'kg' }, bar: 20, plates: kg }).kind).toBe('impossible');
});

const anyStock = fc.uniqueArray(
  fc.record(
    { value: fc.constantFrom(25, 20, 15, 10, 5, 2.5, 1.25, 0.5, 45, 35, 3.3), pairs: fc.integer({ min: 0, max: 3 }) },
    { requiredKeys: ['value'] },
  ),
  { selector: ({ value }) => value, maxLength: 5 },
);

test('what is said to be on the bar is on the bar, from the plates there are, and nothing nearer could be made', () => {
  fc.assert(
    fc.property(anyStock, fc.integer({ min: 0, max: 30_000 }), fc.constantFrom(0, 20, 45), (plates, cents, bar) => {
      const load: Load = { value: cents / 100, unit: 'lb' };
      const loading = plateLoading({ load, bar, plates });
      if (loading.kind === 'below_bar') {
        expect(load.value).toBeLessThan(bar);
        return;
      }
      if (loading.kind === 'impossible') throw new Error('a load up to 300 is none');
      const made = loading.kind === 'exact' ? [loading] : [loading.below, loading.above];
      for (const each of made) {
        if (!each) continue;
        const sum = each.perSide.reduce((total, plate) => total + Math.round(plate * 100), 0);
        expect(Math.round(bar * 100) + 2 * sum).toBe(Math.round(each.load.value * 100));
        for (const { value, pairs = Number.POSITIVE_INFINITY } of plates)
          expect(each.perSide.filter((plate) => plate === value).length).toBeLessThanOrEqual(pairs);
        expect(each.perSide).toEqual([...each.perSide].sort((a, b) => b - a));
        expect(each.perSide.every((plate) => plates.some(({ value }) => value === plate))).toBe(true);
      }
      if (loading.kind === 'exact') expect(loading.load).toEqual(load);
      else {
        expect(loading.below?.load.value ?? bar).toBeLessThan(load.value);
        expect(loading.above?.load.value ?? Number.POSITIVE_INFINITY).toBeGreaterThan(load.value);
        const unlimited = plates.filter(({ pairs }) => pairs === undefined).map(({ value }) => value);
        // With endless plates of one weight nothing is further off than a pair of them.
        if (loading.below && unlimited.length > 0)
          expect(load.value - loading.below.load.value).toBeLessThan(2 * Math.min(...unlimited) + 1e-9);
      }
    }),
  );
});

test('every sum that can be made of the plates is found exactly', () => {
  const handful = fc.array(fc.constantFrom(25, 20, 10, 5, 2.5, 1.25), { maxLength: 6 });
  fc.assert(
    fc.property(handful, (chosen) => {
      const plates = [...new Set(chosen)].map((value) => ({
        value,
        pairs: chosen.filter((plate) => plate === value).length,
      }));
      const load: Load = { value: 20 + 2 * chosen.reduce((sum, plate) => sum + plate, 0), unit: 'kg' };
      const loading = plateLoading({ load, bar: 20, plates });
      expect(loading).toMatchObject({ kind: 'exact', load });
      if (loading.kind === 'exact') expect(loading.perSide.length).toBeLessThanOrEqual(chosen.length);
    }),
  );
});
