import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlannedSession } from '../../domain/planning/plan.ts';
import { whatIsToday } from './next-session.ts';

const session = (day: number, date: string): PlannedSession => ({
  id: `plan/${day}`,
  day,
  date,
  minutes: 40,
  exercises: [],
});
const WEEK = [session(1, '2026-11-23'), session(2, '2026-11-25'), session(3, '2026-11-27')];

test('the first session that is not done, on its day', () => {
  const today = whatIsToday({
    sessions: WEEK,
    doneSessionIds: ['plan/1'],
    today: '2026-11-25',
    trainedToday: false,
  });
  expect(today).toMatchObject({ kind: 'train', overdue: false, next: { id: 'plan/2' } });
  expect(today.others.map(({ id }) => id)).toEqual(['plan/1', 'plan/3']);
});

test('a day between sessions is a rest day, with the next one at hand', () => {
  expect(
    whatIsToday({ sessions: WEEK, doneSessionIds: ['plan/1'], today: '2026-11-24', trainedToday: false }),
  ).toMatchObject({ kind: 'rest', next: { id: 'plan/2' } });
});

test('a session left out is still next, and known to be late', () => {
  expect(whatIsToday({ sessions: WEEK, doneSessionIds: [], today: '2026-11-24', trainedToday: false })).toMatchObject({
    kind: 'train',
    overdue: true,
    next: { id: 'plan/1' },
  });
});

test('after training, the next one waits', () => {
  expect(
    whatIsToday({ sessions: WEEK, doneSessionIds: ['plan/1'], today: '2026-11-23', trainedToday: true }),
  ).toMatchObject({ kind: 'done_today', next: { id: 'plan/2' } });
});

test('a week with nothing left is done', () => {
  const all = WEEK.map(({ id }) => id);
  expect(whatIsToday({ sessions: WEEK, doneSessionIds: all, today: '2026-11-27', trainedToday: true }).kind).toBe(
    'week_done',
  );
});

test('every session is either next or among the others, once', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(WEEK),
      fc.subarray(WEEK.map(({ id }) => id)),
      fc.constantFrom('2026-11-22', '2026-11-24', '2026-11-25', '2026-11-30'),
      fc.boolean(),
      (sessions, doneSessionIds, today, trainedToday) => {
        const answer = whatIsToday({ sessions, doneSessionIds, today, trainedToday });
        const shown = [...('next' in answer ? [answer.next] : []), ...answer.others];
        expect(shown.map(({ id }) => id).toSorted()).toEqual(sessions.map(({ id }) => id).toSorted());
        if ('next' in answer) expect(doneSessionIds).not.toContain(answer.next.id);
      },
    ),
  );
});
