import { expect, test } from 'vitest';
import type { LoggedWorkout, SetRecord } from './records.ts';
import { summariseSets, summariseWorkouts } from './summarise.ts';

function set(order: number, changes: Partial<SetRecord> = {}): SetRecord {
  return {
    id: `s-${order}`,
    workoutId: 'w',
    exerciseId: 'push_up',
    order,
    type: 'normal',
    reps: 10,
    source: 'typed',
    startedAt: '2026-11-24T10:05:00.000Z',
    endedAt: '2026-11-24T10:20:00.000Z',
    ...changes,
  };
}

function logged(endedAt: string | null, sets: readonly SetRecord[], deletedAt?: string): LoggedWorkout {
  return {
    workout: {
      id: 'w',
      day: '2026-11-24',
      startedAt: '2026-11-24T10:00:00.000Z',
      ...(endedAt === null ? {} : { endedAt }),
      ...(deletedAt === undefined ? {} : { deletedAt }),
    },
    sets,
  };
}

const seen = (setScore: number | null) => ({ view: 'side', setScore, repetitions: [], partials: 0 }) as const;
const removed = '2026-11-24T12:00:00.000Z';

test('sets are added up without the removed and the demonstrated ones; the score is of those that have one', () => {
  const { reps: _reps, ...plank } = set(4, { exerciseId: 'plank', durationSec: 40 });
  expect(
    summariseSets([
      set(0, { camera: seen(80) }),
      set(1, { camera: seen(90), reps: 8 }),
      set(2, { camera: seen(null) }),
      plank,
      set(5, { deletedAt: removed }),
      set(6, { source: 'demonstration', camera: seen(10) }),
    ]),
  ).toEqual({ sets: 4, reps: 28, durationSec: 40, distanceM: 0, score: 85 });
  expect(summariseSets([])).toEqual({ sets: 0, reps: 0, durationSec: 0, distanceM: 0, score: null });
});

test('a day adds its workouts up', () => {
  expect(
    summariseWorkouts([
      logged('2026-11-24T10:30:00.000Z', [set(0), set(1, { exerciseId: 'air_squat' })]),
      logged('2026-11-24T10:25:00.000Z', [set(0)]),
      logged('2026-11-24T10:25:00.000Z', [set(0)], removed),
    ]),
  ).toMatchObject({ sets: 3, reps: 30, exercises: 2, minutes: 55 });
});

test.each([
  ['still in progress', null, 20],
  ['ended soon after the last set', '2026-11-24T10:50:00.000Z', 50],
  ['left open overnight', '2026-11-25T07:00:00.000Z', 20],
  ['ended before it began, by a clock set back', '2026-11-24T09:00:00.000Z', 0],
])('minutes of a workout %s', (_what, endedAt, minutes) => {
  expect(summariseWorkouts([logged(endedAt, [set(0)])]).minutes).toBe(minutes);
});

test('a workout out of a file lasted as long as the file says: its sets have no times of their own', () => {
  const imported = set(0, { source: 'import', endedAt: '2026-11-24T10:00:00.000Z' });
  expect(summariseWorkouts([logged('2026-11-24T11:10:00.000Z', [imported])]).minutes).toBe(70);
});
