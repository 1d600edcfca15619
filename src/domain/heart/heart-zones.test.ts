import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heartZones, predictedMaximum, zoneOf } from './heart-zones.ts';

test('the maximum by age is that of Tanaka 2001', () => {
  expect(predictedMaximum(40)).toBe(180);
  expect(heartZones({ age: 40 })).toEqual({
    maxBpm: 180,
    maxFrom: 'age',
    restBpm: null,
    from: [90, 108, 126, 144, 162],
  });
});

test('the own maximum wins, and a resting rate makes zones shares of the reserve', () => {
  expect(heartZones({ age: 40, maxBpm: 190 })).toMatchObject({ maxBpm: 190, maxFrom: 'own' });
  expect(heartZones({ maxBpm: 190, restBpm: 50 })?.from).toEqual([120, 134, 148, 162, 176]);
});

test('what cannot be is as if it were not known', () => {
  expect(heartZones({})).toBeNull();
  expect(heartZones({ age: Number.NaN, maxBpm: 20 })).toBeNull();
  expect(heartZones({ age: 40, maxBpm: 600, restBpm: 175 })).toMatchObject({ maxFrom: 'age', restBpm: null });
});

test('zones rise with the rate and begin where they say', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 13, max: 100 }),
      fc.option(fc.integer({ min: 35, max: 90 }), { nil: undefined }),
      fc.integer({ min: 40, max: 220 }),
      (age, restBpm, bpm) => {
        const zones = heartZones({ age, restBpm });
        if (!zones) throw new Error('age is known');
        expect(zoneOf(bpm + 1, zones)).toBeGreaterThanOrEqual(zoneOf(bpm, zones));
        expect(zoneOf(zones.from[2], zones)).toBe(3);
        expect(zoneOf(zones.from[2] - 1, zones)).toBe(2);
      },
    ),
  );
});
