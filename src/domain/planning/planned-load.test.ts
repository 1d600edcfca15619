import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exerciseById } from '../catalogue/exercises.ts';
import { loadKg } from '../log/load-kg.ts';
import { plannedLoad } from './planned-load.ts';

test.each([
  ['a bar', 'back_squat', 60, 132.5],
  ['a heavy bar', 'deadlift', 102.5, 225],
  ['a dumbbell', 'bicep_curl', 12, 25],
  ['a light dumbbell', 'bicep_curl', 6, 12.5],
  ['a stack', 'lat_pulldown', 42.5, 95],
  ['a belt', 'pull_up', 10, 22.5],
  ['help', 'pull_up', -15, -32.5],
  ['nothing added', 'pull_up', 0, 0],
  ['a hair less than nothing', 'pull_up', -0.3, 0],
  ['an exercise that is not known', 'no_such_exercise', 60, 132.5],
])('pounds of %s', (_name, id, kg, lb) => {
  expect(plannedLoad(kg, 'lb', exerciseById(id))).toEqual({ value: lb, unit: 'lb' });
});

test('the exercises named above are the ones meant', () => {
  expect(exerciseById('back_squat')?.equipment).toContain('barbell');
  expect(exerciseById('deadlift')?.equipment).toContain('barbell');
  expect(exerciseById('bicep_curl')?.equipment).toContain('dumbbell');
  expect(exerciseById('lat_pulldown')?.equipment).toEqual(
    expect.arrayContaining([expect.stringMatching(/machine|cable/)]),
  );
  expect(exerciseById('pull_up')?.equipment).toContain('pull_up_bar');
});

test('kilograms stay as planned', () => {
  expect(plannedLoad(62.5, 'kg', undefined)).toEqual({ value: 62.5, unit: 'kg' });
  expect(plannedLoad(61.235, 'kg', undefined).value).toBeCloseTo(61.24, 2);
});

test('what was lifted in pounds is planned in the same pounds', () => {
  const entered = fc.integer({ min: -200, max: 2000 }).map((halves) => halves / 2);
  fc.assert(
    fc.property(entered, fc.constantFrom('back_squat', 'bicep_curl', 'lat_pulldown'), (value, id) => {
      const kept = Math.round(loadKg({ value, unit: 'lb' }) * 1000) / 1000;
      expect(plannedLoad(kept, 'lb', exerciseById(id)).value).toBe(value + 0);
    }),
  );
});

test('never further from the plan than half a step', () => {
  const kilograms = fc.double({ min: -100, max: 500, noNaN: true });
  fc.assert(
    fc.property(kilograms, fc.constantFrom('back_squat', 'bicep_curl', 'lat_pulldown'), (kg, id) => {
      const shown = plannedLoad(kg, 'lb', exerciseById(id));
      expect(Math.abs(loadKg(shown) - kg)).toBeLessThanOrEqual(loadKg({ value: 2.5, unit: 'lb' }) + 1e-9);
      expect(Math.abs(shown.value % 0.5)).toBe(0);
    }),
  );
});
