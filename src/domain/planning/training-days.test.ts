import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFrom, dayNumber, daysBetween } from './calendar.ts';
import { dateOfSession, trainingDays } from './training-days.ts';

const today = '2026-11-23';
const workout = (ago: number) => ({ day: dayFrom(dayNumber(today) - ago), sets: [] });
const dates = (...asked: Parameters<typeof trainingDays>) => trainingDays(...asked).map(({ date }) => date);

describe('training days', () => {
  it('are spread over the week and begin when the last workout has been slept on', () => {
    expect(dates(3, [], today)).toEqual(['2026-11-23', '2026-11-25', '2026-11-27']);
    expect(dates(3, [workout(1)], today)[0]).toBe('2026-11-24');
  });

  it('begin on a weekday that is kept rather than on one that is not', () => {
    // Three times a week for eight weeks, on Tuesdays, Thursdays and Saturdays; today is a Monday.
    const kept = Array.from({ length: 8 }, (_none, week) => [2, 4, 6].map((ago) => workout(ago + 7 * week))).flat();
    expect(dates(3, kept, today)).toEqual(['2026-11-24', '2026-11-26', '2026-11-28']);
    expect(dates(3, kept.slice(0, 9), today)[0]).toBe(today);
    expect(dates(7, kept, today)[0]).toBe(today);
  });

  it('go on in order, never on a skipped day, never none, whatever is skipped and was done', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 7 }),
        fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 20 }),
        fc.array(fc.integer({ min: -400, max: 60 }), { maxLength: 30 }),
        (daysPerWeek, skips, ago) => {
          const skipped = new Set(skips.map((number) => dayFrom(dayNumber(today) + number)));
          const days = trainingDays(daysPerWeek, ago.map(workout), today, skipped);
          expect(days.length).toBeGreaterThan(0);
          expect(days.length).toBeLessThanOrEqual(daysPerWeek);
          days.forEach(({ date, day, gapDays }, index) => {
            expect(skipped.has(date)).toBe(false);
            expect(date >= today).toBe(true);
            const before = days[index - 1];
            if (!before) return;
            expect(daysBetween(before.date, date)).toBe(gapDays);
            expect(gapDays).toBeGreaterThan(0);
            expect(day).toBeGreaterThan(before.day);
          });
        },
      ),
    );
  });

  it('give sessions names that tell their day', () => {
    expect(dateOfSession('2026-11-23/2')).toBe('2026-11-23');
    expect(dateOfSession('2026-13-23/2')).toBeNull();
    expect(dateOfSession('')).toBeNull();
  });
});
