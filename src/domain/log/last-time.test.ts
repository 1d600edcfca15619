// Last time is the latest other workout of the exercise, its sets in the order they were done.
import { expect, test } from 'vitest';
import { lastSession, nthOf } from './last-time.ts';
import type { SetRecord } from './records.ts';

function set(id: string, workoutId: string, order: number, fields: Partial<SetRecord> = {}): SetRecord {
  const at = `2026-11-${workoutId}T10:0${order}:00.000Z`;
  return {
    id,
    workoutId,
    order,
    exerciseId: 'bench_press',
    type: 'normal',
    reps: 5,
    source: 'typed',
    startedAt: at,
    endedAt: at,
    ...fields,
  };
}

test('the sets of the newest other workout, first to last', () => {
  const latest = [set('e', '23', 0), set('d', '20', 2), set('c', '20', 1), set('b', '20', 0), set('a', '13', 0)];
  expect(lastSession(latest, '23').map(({ id }) => id)).toEqual(['b', 'c', 'd']);
  expect(lastSession(latest, 'other').map(({ id }) => id)).toEqual(['e']);
  expect(lastSession([], '23')).toEqual([]);
});

test('demonstrations and removed sets are no last time', () => {
  const latest = [
    set('b', '20', 0, { source: 'demonstration' }),
    set('c', '19', 0, { deletedAt: '2026-11-19T11:00:00.000Z' }),
    set('a', '13', 0),
  ];
  expect(lastSession(latest, '23').map(({ id }) => id)).toEqual(['a']);
});

test('warm-ups are compared with warm-ups, drops with drops, what remains with each other', () => {
  const sets = [
    set('w', '20', 0, { type: 'warmup' }),
    set('a', '20', 1),
    set('b', '20', 2, { type: 'failure' }),
    set('d', '20', 3, { type: 'drop' }),
  ];
  expect(nthOf(sets, 'warmup', 0)?.id).toBe('w');
  expect([0, 1, 2].map((nth) => nthOf(sets, 'working', nth)?.id)).toEqual(['a', 'b', undefined]);
  expect(nthOf(sets, 'drop', 0)?.id).toBe('d');
});
