import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXERCISES, exerciseById } from '../catalogue/exercises.ts';
import { checkSet } from './check-set.ts';
import { loadStep, steppedLoad } from './load-step.ts';
import type { Load } from './records.ts';

const of = (id: string) => {
  const exercise = exerciseById(id);
  if (!exercise) throw new Error(`there is no ${id}`);
  return exercise;
};

test('a tap is the next thing there is: plates, dumbbells, kettlebells', () => {
  expect(steppedLoad(of('back_squat'), { value: 100, unit: 'kg' }, 1)).toEqual({ value: 102.5, unit: 'kg' });
  expect(steppedLoad(of('back_squat'), { value: 180, unit: 'lb' }, 1)).toEqual({ value: 185, unit: 'lb' });
  expect(steppedLoad(of('goblet_squat'), { value: 8, unit: 'kg' }, 1).value).toBeGreaterThan(8);
  expect(loadStep(of('kettlebell_swing'), { value: 16, unit: 'kg' })).toBe(4);
  expect(loadStep(null, { value: 50, unit: 'kg' })).toBe(2.5);
});

test('from between two steps to the next of them; assistance only where the body is the load', () => {
  expect(steppedLoad(of('back_squat'), { value: 61, unit: 'kg' }, 1).value).toBe(62.5);
  expect(steppedLoad(of('back_squat'), { value: 61, unit: 'kg' }, -1).value).toBe(60);
  expect(steppedLoad(of('back_squat'), { value: 0, unit: 'kg' }, -1).value).toBe(0);
  expect(steppedLoad(of('pull_up'), { value: 0, unit: 'kg' }, -1).value).toBeLessThan(0);
});

test('steps never drift, never stand still inside the limits, and there and back is where it was from a step', () => {
  const anyLoad: fc.Arbitrary<Load> = fc.record({
    value: fc.integer({ min: 0, max: 40_000 }).map((cents) => cents / 100),
    unit: fc.constantFrom('kg' as const, 'lb' as const),
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...EXERCISES),
      anyLoad,
      fc.array(fc.constantFrom(1 as const, -1 as const)),
      (exercise, load, taps) => {
        let current = load;
        for (const tap of taps) {
          const next = steppedLoad(exercise, current, tap);
          expect(next.unit).toBe(load.unit);
          expect(Math.abs(next.value * 100 - Math.round(next.value * 100))).toBeLessThan(1e-6);
          expect(checkSet({ reps: 1, load: next }, exercise.loadKind)).toEqual([]);
          if (tap === 1) expect(next.value).toBeGreaterThan(current.value);
          else expect(next.value).toBeLessThanOrEqual(current.value);
          current = next;
        }
        const up = steppedLoad(exercise, current, 1);
        expect(steppedLoad(exercise, up, -1).value).toBeLessThanOrEqual(up.value);
        expect(steppedLoad(exercise, steppedLoad(exercise, up, 1), -1)).toEqual(up);
      },
    ),
  );
});
