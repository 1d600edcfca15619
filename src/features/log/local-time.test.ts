import { expect, test } from 'vitest';
import { localMs, pastMoment, timeOf } from './local-time.ts';

const NOW = localMs('2026-11-29', '12:00');

test('a time that has passed is a moment, and reads as it was entered', () => {
  const moment = pastMoment('2026-11-28', '18:00', NOW);
  expect(moment).toEqual({ iso: new Date('2026-11-28T18:00').toISOString() });
  expect(typeof moment === 'object' && timeOf(moment.iso)).toBe('18:00');
  expect(pastMoment('2026-11-29', '12:00', NOW)).toBeTypeOf('object');
});

test('what is still to come is said to be, to the minute', () => {
  expect(pastMoment('2026-11-29', '12:01', NOW)).toBe('in_future');
  expect(pastMoment('2099-01-01', '18:00', NOW)).toBe('in_future');
});

test.each([
  ['', '18:00'],
  ['2026-11-28', ''],
  ['nonsense', '18:00'],
  ['0002-11-28', '18:00'],
])('%j at %j is no time of a workout', (day, time) => {
  expect(pastMoment(day, time, NOW)).toBe('no_date');
});
