import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './calendar-days.ts';
import { FORGIVEN_EVERY_WEEKS, trainingStreak } from './streak.ts';

const TODAY = '2026-11-28';
const RULE = { meantPerWeek: 3, weekStartsOn: 1 } as const;
/** The Monday of the week so many weeks ago. */
const monday = (weeksAgo: number) => addDays('2026-11-23', -7 * weeksAgo);
const weeksAgo = (...weeks: readonly number[]) => weeks.map(monday);
const upTo = (weeks: number) => Array.from({ length: weeks }, (_none, week) => week);

test('nobody has a row before the first workout', () => {
  expect(trainingStreak([], TODAY, RULE)).toEqual({ weeks: 0, asMeant: 0, forgiven: 0, daysThisWeek: 0 });
});

test('weeks count with a single day; those with as many days as were meant are told beside', () => {
  const days = [monday(0), monday(1), addDays(monday(1), 2), addDays(monday(1), 4), addDays(monday(1), 4)];
  expect(trainingStreak(days, TODAY, RULE)).toEqual({ weeks: 2, asMeant: 1, forgiven: 0, daysThisWeek: 1 });
});

test('the week that is not over yet ends nothing', () => {
  expect(trainingStreak(weeksAgo(1, 2, 3), TODAY, RULE)).toMatchObject({ weeks: 3, daysThisWeek: 0 });
});

test('a missed week is forgiven, within the row and just before this week', () => {
  expect(trainingStreak(weeksAgo(0, 1, 3, 4), TODAY, RULE)).toMatchObject({ weeks: 4, forgiven: 1 });
  expect(trainingStreak(weeksAgo(2, 3), TODAY, RULE)).toMatchObject({ weeks: 2, forgiven: 1 });
});

test('two missed weeks in a row begin a new one, and so do two within five', () => {
  expect(trainingStreak(weeksAgo(0, 1, 4, 5), TODAY, RULE)).toMatchObject({ weeks: 2, forgiven: 0 });
  expect(trainingStreak(weeksAgo(0, 2, 3, 4, 6, 7), TODAY, RULE)).toMatchObject({ weeks: 4, forgiven: 1 });
  expect(trainingStreak(weeksAgo(0, 2, 3, 4, 5, 7), TODAY, RULE)).toMatchObject({ weeks: 6, forgiven: 2 });
  expect(trainingStreak(weeksAgo(3, 4, 5), TODAY, RULE)).toMatchObject({ weeks: 0 });
});

test('what lies in the future is left out', () => {
  expect(trainingStreak([addDays(TODAY, 3), 'no day'], TODAY, RULE).weeks).toBe(0);
});

const someDays = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 60 });
const daysAgo = (numbers: readonly number[]) => numbers.map((number) => addDays(TODAY, -number));

test('one more day of training never makes a row shorter', () => {
  fc.assert(
    fc.property(someDays, fc.integer({ min: 0, max: 200 }), (numbers, more) => {
      const before = trainingStreak(daysAgo(numbers), TODAY, RULE);
      const after = trainingStreak(daysAgo([...numbers, more]), TODAY, RULE);
      expect(after.weeks).toBeGreaterThanOrEqual(before.weeks);
      expect(after.asMeant).toBeGreaterThanOrEqual(before.asMeant);
    }),
  );
});

test('on which days of a week one rests changes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 6 }))), (places) => {
      const moved = places.map(([week, day]) => addDays(monday(week), day));
      const first = places.map(([week]) => monday(week));
      expect(trainingStreak(moved, TODAY, RULE).weeks).toBe(trainingStreak(first, TODAY, RULE).weeks);
    }),
  );
});

test('one week off in an unbroken row costs that week alone', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 100 }), fc.nat(), (length, which) => {
      const off = 1 + (which % (length - 2));
      const streak = trainingStreak(weeksAgo(...upTo(length).filter((week) => week !== off)), TODAY, RULE);
      expect(streak).toMatchObject({ weeks: length - 1, forgiven: 1 });
    }),
  );
});

test('a week off every five weeks goes on for ever; the numbers are believable', () => {
  const years = upTo(260).filter((week) => week % FORGIVEN_EVERY_WEEKS !== 2);
  expect(trainingStreak(weeksAgo(...years), TODAY, RULE)).toMatchObject({ weeks: 208, forgiven: 52 });
  fc.assert(
    fc.property(someDays, (numbers) => {
      const { weeks, asMeant, forgiven } = trainingStreak(daysAgo(numbers), TODAY, RULE);
      expect(asMeant).toBeLessThanOrEqual(weeks);
      expect(forgiven).toBeLessThanOrEqual(Math.ceil(weeks / (FORGIVEN_EVERY_WEEKS - 1)));
      expect(weeks).toBeLessThanOrEqual(new Set(numbers).size);
    }),
  );
});
