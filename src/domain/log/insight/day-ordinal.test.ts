import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayFrom, dayNumber } from '../../planning/calendar.ts';
import { dayOrdinal } from './day-ordinal.ts';

it('counts days as the calendar does', () => {
  const days = fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9999-12-31') }).map(dayFrom);
  fc.assert(
    fc.property(days, (day) => {
      expect(dayOrdinal(day)).toBe(dayNumber(day));
    }),
  );
});
