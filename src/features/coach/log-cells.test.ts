// What a row says must be what was entered.
import { expect, test } from 'vitest';
import { exerciseById } from '../../domain/catalogue/exercises.ts';
import { log } from '../../i18n/log.ts';
import { logRowTexts } from '../../i18n/log-rows.ts';
import { detailsOf, lineOf, numberInKind, numberOf, numbersOf, toPlanned } from './log-cells.ts';

test('sets are numbered within their kind; left and right of one set have one number', () => {
  const rows = [
    { type: 'warmup' },
    { type: 'normal', side: 'left' },
    { type: 'normal', side: 'right' },
    { type: 'normal', side: 'left' },
    { type: 'drop' },
    { type: 'failure' },
  ] as const;
  expect(rows.map((_row, at) => numberInKind(rows, at))).toEqual([1, 1, 1, 2, 1, 3]);
});

test('an exercise shows the numbers it is measured by, and whatever else was entered', () => {
  expect(numbersOf(exerciseById('bench_press'), {})).toEqual(['load', 'reps']);
  expect(numbersOf(exerciseById('air_squat'), {})).toEqual(['reps']);
  expect(numbersOf(exerciseById('air_squat'), { load: { value: 10, unit: 'kg' } })).toEqual(['load', 'reps']);
  expect(numbersOf(exerciseById('running'), {})).toEqual(['distanceM', 'durationSec']);
  expect(numbersOf(undefined, {})).toEqual(['load', 'reps']);
});

test('what is hung on a body is told from what is on a bar', () => {
  const load = { value: 10, unit: 'kg' } as const;
  expect(numberOf('load', { load }, exerciseById('pull_up'))).toBe('+10 kg');
  expect(numberOf('load', { load }, exerciseById('bench_press'))).toBe('10 kg');
  expect(numberOf('load', { load: { value: -20, unit: 'lb' } }, exerciseById('pull_up'))).toBe('−20 lb');
  expect(numberOf('distanceM', { distanceM: 2400 }, exerciseById('running'))).toBe('2.4 km');
});

test('a row that is kept asks for the load as it was stated, with its kilograms', () => {
  const load = { value: 180, unit: 'lb' } as const;
  expect(toPlanned({ type: 'drop', reps: 5, load }, { restSec: 60, targetRir: 2 })).toEqual({
    reps: 5,
    load,
    loadKg: 180 * 0.45359237,
    restSec: 60,
    targetRir: 2,
    setType: 'drop',
  });
});

test('the line of a row says how a load is meant, as the row and the log do', () => {
  const entry = { type: 'normal', reps: 10, load: { value: 30, unit: 'kg', counts: 'both' } } as const;
  expect(lineOf(entry, exerciseById('bicep_curl'), log.en)).toBe('30 kg × 10, both hands');
  expect(lineOf({ ...entry, load: { value: 30, unit: 'kg' } }, exerciseById('bicep_curl'), log.en)).toBe('30 kg × 10');
  expect(detailsOf(entry, logRowTexts.en, log.en)).toEqual(['both hands']);
});
