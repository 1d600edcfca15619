import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateShape, type LocalTime, readDate, readTime } from './read-date.ts';

const short = (time: LocalTime | null) =>
  time &&
  `${time.year}-${time.month}-${time.day} ${time.hour}:${time.minute}:${time.second} ${time.precision}${time.offsetMin === undefined ? '' : ` ${time.offsetMin}`}`;

test.each([
  ['2026-11-28 18:00:05', '2026-11-28 18:0:5 second'],
  ['2026-11-28T18:00:05.123Z', '2026-11-28 18:0:5 second 0'],
  ['2026-11-28T18:00:05+02:00', '2026-11-28 18:0:5 second 120'],
  ['2026-11-28T18:00:05-0330', '2026-11-28 18:0:5 second -210'],
  ['2026/11/28', '2026-11-28 12:0:0 day'],
  ['20261128', '2026-11-28 12:0:0 day'],
  ['28 Nov 2026, 18:00', '2026-11-28 18:0:0 minute'],
  ['Nov 28, 2026, 6:00 PM', '2026-11-28 18:0:0 minute'],
  ['Nov 28, 2026 at 12:05 a.m.', '2026-11-28 0:5:0 minute'],
  ['Saturday, 28 November 2026 18:00', '2026-11-28 18:0:0 minute'],
  ['28. Nov. 2026 18:00', '2026-11-28 18:0:0 minute'],
  ['Samstag, 28. November 2026 um 18:00 Uhr', '2026-11-28 18:0:0 minute'],
  ['3. März 2026', '2026-3-3 12:0:0 day'],
  ['mar. 3 nov. 2026 à 18:00', '2026-11-3 18:0:0 minute'],
  ['3 août 2026', '2026-8-3 12:0:0 day'],
  ['28 de nov. de 2026 18:00', '2026-11-28 18:0:0 minute'],
  ['3 ene 2026', '2026-1-3 12:0:0 day'],
  ['28 dic 2026, 18:00', '2026-12-28 18:0:0 minute'],
  ['2026年11月28日 18:00', '2026-11-28 18:0:0 minute'],
  ['2026年11月28日 下午6:05', '2026-11-28 18:5:0 minute'],
  ['2026年11月28日 上午12:05', '2026-11-28 0:5:0 minute'],
  ['28.11.2026 18:00', '2026-11-28 18:0:0 minute'],
  ['28.11.26', '2026-11-28 12:0:0 day'],
  ['28.11.2026 18.30', '2026-11-28 18:30:0 minute'],
  ['２０２６-１１-２８', '2026-11-28 12:0:0 day'],
])('%s', (cell, expected) => {
  expect(short(readDate(cell, 'dmy'))).toBe(expected);
});

test.each([
  '',
  'yesterday',
  '2026-02-30',
  '2026-13-01',
  '31/04/2026',
  '2026-11-28 25:00',
  '1.5',
  '12:30',
  '82',
  'Nov 2026',
  '1899-01-01',
])('"%s" is no date', (cell) => {
  expect(readDate(cell, 'dmy')).toBeNull();
});

test('only slashes and dashes with two numbers up to twelve go either way', () => {
  expect(['03/04/2026', '3-4-26'].map(dateShape)).toEqual(['either', 'either']);
  expect(['28/04/2026', '04/28/2026', '03.04.2026', '2026-04-03', '3 Apr 2026', 'x'].map(dateShape)).toEqual([
    'dmy',
    'mdy',
    'dmy',
    'ymd',
    'ymd',
    'none',
  ]);
  expect([short(readDate('03/04/2026', 'dmy')), short(readDate('03/04/2026', 'mdy'))]).toEqual([
    '2026-4-3 12:0:0 day',
    '2026-3-4 12:0:0 day',
  ]);
});

test('a time of the day alone', () => {
  expect(readTime('18:05')).toMatchObject({ hour: 18, minute: 5, precision: 'minute' });
  expect(readTime('6:05:09 pm')).toMatchObject({ hour: 18, minute: 5, second: 9, precision: 'second' });
  expect(readTime('soon')).toBeNull();
});

test('every day of every order is read as written', () => {
  const two = (value: number) => String(value).padStart(2, '0');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 50_000 }), fc.nat(86_399), (days, seconds) => {
      const date = new Date(Date.UTC(1960, 0, 1) + days * 86_400_000 + seconds * 1000);
      const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      const [hour, minute, second] = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()];
      const clock = `${two(hour)}:${two(minute)}:${two(second)}`;
      const expected = { year, month, day, hour, minute, second, precision: 'second' };
      expect(readDate(`${year}-${two(month)}-${two(day)} ${clock}`, 'mdy')).toEqual(expected);
      expect(readDate(`${two(day)}/${two(month)}/${year} ${clock}`, 'dmy')).toEqual(expected);
      expect(readDate(`${two(month)}/${two(day)}/${year} ${clock}`, 'mdy')).toEqual(expected);
      expect(readDate(`${year}年${month}月${day}日 ${clock}`, 'ymd')).toEqual(expected);
    }),
  );
});

test('nothing at all makes it throw', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('ymd' as const, 'dmy' as const, 'mdy' as const),
      (cell, order) => {
        const read = readDate(cell, order);
        expect(read === null || (read.month >= 1 && read.month <= 12 && read.hour <= 23)).toBe(true);
      },
    ),
  );
});
