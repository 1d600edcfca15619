// What the sheet of numbers makes of taps and keys.
import { describe, expect, test } from 'vitest';
import { exerciseById } from '../../domain/catalogue/exercises.ts';
import { countedAs, inUnit, readNumber, stepped } from './set-numbers.ts';

const like = { value: 0, unit: 'kg' } as const;

describe('a step', () => {
  test('goes to the next round number, and begins somewhere sensible', () => {
    expect(stepped('reps', { reps: 8 }, 1, undefined, like)).toBe(9);
    expect(stepped('durationSec', { durationSec: 43 }, 1, undefined, like)).toBe(45);
    expect(stepped('durationSec', { durationSec: 43 }, -1, undefined, like)).toBe(40);
    expect(stepped('reps', {}, -1, undefined, like)).toBe(8);
    expect(stepped('load', {}, 1, exerciseById('bench_press'), { value: 0, unit: 'lb' })).toEqual({
      value: 45,
      unit: 'lb',
    });
  });

  test('stays within what a set can be', () => {
    expect(stepped('reps', { reps: 1 }, -1, undefined, like)).toBe(1);
    expect(stepped('durationSec', { durationSec: 5 }, -1, undefined, like)).toBe(1);
    expect(stepped('reps', { reps: 1000 }, 1, undefined, like)).toBe(1000);
  });

  test('keeps the unit and the hands of a load', () => {
    const load = { value: 20, unit: 'lb', counts: 'both' } as const;
    expect(stepped('load', { load }, 1, exerciseById('dumbbell_bench_press'), like)).toMatchObject({
      unit: 'lb',
      counts: 'both',
    });
  });

  test('down from nothing is help where the body is the load', () => {
    const help = stepped('load', {}, -1, exerciseById('pull_up'), like);
    expect(typeof help === 'object' ? help.value : 0).toBeLessThan(0);
  });
});

test('commas, minus signs and clocks are read; what is no number is not guessed', () => {
  expect(readNumber('load', '82,5')).toBe(82.5);
  expect(readNumber('load', '−20')).toBe(-20);
  expect(readNumber('durationSec', '1:30')).toBe(90);
  expect(readNumber('reps', '')).toBeUndefined();
  expect(readNumber('load', '-')).toBeUndefined();
  expect(readNumber('reps', '1:30')).toBeNaN();
  expect(readNumber('reps', 'eight')).toBeNaN();
});

test('a proposed load means the same in the other unit, on the weights of that gym', () => {
  expect(inUnit({ value: 80, unit: 'kg' }, 'lb', exerciseById('bench_press'))).toEqual({ value: 177.5, unit: 'lb' });
  expect(inUnit({ value: 45, unit: 'lb' }, 'kg', exerciseById('bench_press'))).toEqual({ value: 20.41, unit: 'kg' });
});

test('both hands together are twice one hand, unless the number is a person’s own', () => {
  expect(countedAs({ value: 20, unit: 'kg' }, 'both', false)).toEqual({ value: 40, unit: 'kg', counts: 'both' });
  expect(countedAs({ value: 40, unit: 'kg', counts: 'both' }, undefined, false)).toEqual({ value: 20, unit: 'kg' });
  expect(countedAs({ value: 40, unit: 'kg' }, 'both', true)).toEqual({ value: 40, unit: 'kg', counts: 'both' });
});
