import { expect, test } from 'vitest';
import { dayOf, isDueToday, keepDueDays } from './due-days.ts';
import { memoryCaches } from './testing/memory-caches.ts';

test('a workout is due from its day on, until it is taken off', async () => {
  const shelf = memoryCaches();
  const isDue = (day: string) => isDueToday(day, shelf);
  expect(await isDue('2026-11-29')).toBe(false);
  await keepDueDays(['2026-12-01', '2026-11-30'], shelf);
  expect([await isDue('2026-11-29'), await isDue('2026-11-30'), await isDue('2026-12-05')]).toEqual([
    false,
    true,
    true,
  ]);
  await keepDueDays([], shelf);
  expect(await isDue('2026-12-05')).toBe(false);
});

test('where nothing can be kept nothing is due, and nothing fails', async () => {
  await keepDueDays(['2026-11-30'], null);
  expect(await isDueToday('2026-11-30', null)).toBe(false);
});

test('the day is the one on the wall', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
