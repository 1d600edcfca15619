import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayNumber,
  inMonth,
  latestDay,
  monthWeeks,
  openingDay,
  type Weekday,
  weekNumber,
} from './calendar-days.ts';

const someDay = fc.integer({ min: -10_000, max: 40_000 }).map((number) => addDays('1970-01-01', number));
const weekday = fc.constantFrom<Weekday>(0, 1, 2, 3, 4, 5, 6);

test('a month stands in the weeks of its locale', () => {
  const november = monthWeeks('2026-11', 1);
  expect(november[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
  expect(november.at(-1)).toEqual(['2026-11-30', null, null, null, null, null, null]);
  expect(monthWeeks('2026-11', 0)[0]?.[0]).toBe('2026-11-01');
  expect(monthWeeks('2026-02', 0)).toHaveLength(4);
});

test('months go on over the year, and a day finds its place in a shorter one', () => {
  expect(addMonths('2026-12', 1)).toBe('2027-01');
  expect(addMonths('2026-01', -13)).toBe('2024-12');
  expect(inMonth('2026-01-31', '2026-02')).toBe('2026-02-28');
  expect(inMonth('2024-01-31', '2024-02')).toBe('2024-02-29');
  expect(inMonth('2026-01-15', '2026-02')).toBe('2026-02-15');
});

test('every day of a month stands in it once, in order, under its weekday', () => {
  fc.assert(
    fc.property(someDay, weekday, (day, start) => {
      const month = day.slice(0, 7);
      const weeks = monthWeeks(month, start);
      const days = weeks.flat().filter((each) => each !== null);
      expect(days[0]).toBe(`${month}-01`);
      expect(addDays(days.at(-1) ?? '', 1).slice(0, 7)).toBe(addMonths(month, 1));
      expect(days.map(dayNumber)).toEqual(days.map((_each, index) => dayNumber(days[0] ?? '') + index));
      for (const week of weeks) {
        expect(week).toHaveLength(7);
        for (const [column, each] of week.entries())
          if (each !== null) expect(new Date(`${each}T00:00:00Z`).getUTCDay()).toBe((start + column) % 7);
      }
    }),
  );
});

test('a week is seven days beginning on its weekday', () => {
  fc.assert(
    fc.property(someDay, weekday, (day, start) => {
      const isFirst = new Date(`${day}T00:00:00Z`).getUTCDay() === start;
      expect(weekNumber(day, start) - weekNumber(addDays(day, -1), start)).toBe(isFirst ? 1 : 0);
    }),
  );
});

test('a calendar opens on this month, or on the last month trained where that was long ago', () => {
  const today = '2026-11-29';
  expect(openingDay([], today)).toBe(today);
  expect(openingDay(['2019-03-14', '2019-03-02'], today)).toBe('2019-03-14');
  expect(openingDay(['2019-03-14', '2026-11-02'], today)).toBe(today);
  // What a wrong clock wrote is not where anybody trained last.
  expect(openingDay(['2019-03-14', '2031-01-01'], today)).toBe('2019-03-14');
  expect(latestDay(['2031-01-01'], today)).toBeNull();
});

test('at the beginning of a month it does not go back to one that is just over', () => {
  expect(openingDay(['2026-10-20'], '2026-11-02')).toBe('2026-11-02');
  expect(openingDay(['2026-10-20'], '2026-11-18')).toBe('2026-10-20');
});
