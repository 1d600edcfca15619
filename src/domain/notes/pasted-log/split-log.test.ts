import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NoteReading } from '../parsed-note.ts';
import { looksLikeLog, splitLog } from './split-log.ts';

const NOTHING: NoteReading = {
  sets: [],
  signals: [],
  ambiguous: false,
  confidence: 0,
  spans: [],
  setSources: [],
  signalSources: [],
  orders: [],
  notUnderstood: [],
};

function split(text: string, today = '2026-11-29', dayFirst?: boolean) {
  return splitLog({ text, today, ...(dayFirst === undefined ? {} : { dayFirst }) }, () => NOTHING);
}

const daysOf = (text: string, today?: string, dayFirst?: boolean) =>
  split(text, today, dayFirst).workouts.map(({ day }) => day);

test('a day at the head of a line begins a workout, however it is written', () => {
  for (const [head, day] of [
    ['2024-03-05', '2024-03-05'],
    ['## 2024/3/5', '2024-03-05'],
    ['Tue Mar 5, 2024', '2024-03-05'],
    ['March 5th 2024 – Push', '2024-03-05'],
    ['5 March 2024', '2024-03-05'],
    ['Dienstag, 5. März 2024', '2024-03-05'],
    ['martes 5 de marzo de 2024', '2024-03-05'],
    ['mardi 5 mars 2024', '2024-03-05'],
    ['5.3.2024', '2024-03-05'],
    ['2024年3月5日 周二', '2024-03-05'],
    ['[25/3/24]', '2024-03-25'],
    ['3/25/24', '2024-03-25'],
    ['yesterday', '2026-11-28'],
    ['昨天', '2026-11-28'],
    ['3月5日', '2026-03-05'],
    ['12月5日', '2025-12-05'],
    ['Dec 5', '2025-12-05'],
  ] as const)
    expect(daysOf(`${head}\nSquat 5x5 100kg`), head).toEqual([day]);
});

test('what only looks like a day begins none', () => {
  for (const text of [
    'Squat 3/5 reps done',
    '3/5 x 100',
    '5.5 kg curls',
    'Squat\n5-5-5 100kg',
    '3x5 100kg\n5x5 60kg',
    'Monday was hard, 3x5 squat at 100',
    'may the force 5',
  ])
    expect(split(text).workouts, text).toMatchObject([{ day: null }]);
});

test('the order of day and month is told by the log: a number beyond twelve, a weekday, the run of the days', () => {
  expect(daysOf('3/4/24\nsquat\n25/4/24\nbench')).toEqual(['2024-04-03', '2024-04-25']);
  expect(daysOf('3/4/24\nsquat\n4/25/24\nbench')).toEqual(['2024-03-04', '2024-04-25']);
  // 5 March 2024 was a Tuesday, 3 May a Friday.
  expect(daysOf('Tue 5/3/24\nsquat')).toEqual(['2024-03-05']);
  expect(daysOf('Fri 5/3/24\nsquat')).toEqual(['2024-05-03']);
  expect(daysOf('1/2/24\na\n1/4/24\nb\n1/6/24\nc\n1/9/24\nd')).toEqual([
    '2024-01-02',
    '2024-01-04',
    '2024-01-06',
    '2024-01-09',
  ]);
  const open = split('3/4/24\nsquat 5x5');
  expect(open).toMatchObject({ dayFirst: false, dayOrderDoubtful: true, workouts: [{ dayDoubtful: true }] });
  expect(split('3/4/24\nsquat 5x5', '2026-11-29', true)).toMatchObject({
    dayFirst: true,
    dayOrderDoubtful: false,
    workouts: [{ day: '2024-04-03', dayDoubtful: false }],
  });
});

test('years that nobody wrote follow the run of the log and end today at the latest', () => {
  expect(daysOf('Nov 20\na\nDec 5\nb\nJan 8\nc', '2026-02-01')).toEqual(['2025-11-20', '2025-12-05', '2026-01-08']);
  expect(daysOf('Jan 8\nc\nDec 5\nb\nNov 20\na', '2026-02-01')).toEqual(['2026-01-08', '2025-12-05', '2025-11-20']);
  expect(daysOf('Dec 30 2023\na\nJan 2\nb')).toEqual(['2023-12-30', '2024-01-02']);
});

test('weekdays count on from the day before them', () => {
  expect(daysOf('2024-03-04\na\nWednesday\nb\nFriday\nc')).toEqual(['2024-03-04', '2024-03-06', '2024-03-08']);
  expect(daysOf('周一\na\n周三\nb', '2026-11-29')).toEqual(['2026-11-23', '2026-11-25']);
});

test('titles, headings and text before the first day', () => {
  const { workouts } = split('my log\n\nWeek 3\nMar 5 2024 - Push day\nbench 3x8\n\nDay 2\nsquat 5x5');
  expect(workouts).toMatchObject([
    { day: null, text: 'my log\n\n' },
    { day: '2024-03-05', title: 'Push day' },
    { day: null, title: 'Day 2' },
  ]);
});

test('the unit the log is written in is meant where a workout writes none', () => {
  const units: (string | undefined)[] = [];
  splitLog({ text: '2024-03-05\nsquat 225 lbs x 5\n2024-03-07\nbench 185 x 5', today: '2026-11-29' }, (_, unit) => {
    units.push(unit);
    return NOTHING;
  });
  expect(units).toEqual(['lb', 'lb']);
});

test('several days in a text are a log, one note is none', () => {
  expect(looksLikeLog('2024-03-05\nsquat 5x5\n\n2024-03-07\nbench 5x5')).toBe(true);
  expect(looksLikeLog('squat 5x5 100kg\nbench 80x8,8,7')).toBe(false);
  expect(looksLikeLog('3/5 squat 5x5\n3/7 bench 5x5')).toBe(true);
});

test('any text is cut into stretches of itself, in order, whatever stands in it', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('3/4', '31.2.', '2024-02-30', 'Mon', '周日', '\n', 'Feb 29', '00/00/00', '99-99', 'Day 1', '5x5'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
      const text = parts.join(parts.length % 2 === 0 ? '\n' : ' ');
      let last = 0;
      for (const { start, end, textStart, text: own, day } of split(text).workouts) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(textStart).toBeGreaterThanOrEqual(start);
        expect(end).toBeGreaterThan(textStart);
        expect(text.slice(textStart, end)).toBe(own);
        if (day !== null) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
        last = end;
      }
    }),
  );
});

test('a megabyte is read up to its bound', () => {
  const log = split('2024-03-05\nsquat 5x5 100kg\n'.repeat(40_000));
  expect(log.truncatedAt).toBe(1_000_000);
  expect(log.workouts.length).toBeLessThanOrEqual(4000);
});
