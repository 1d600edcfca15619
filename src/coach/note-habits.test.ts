import { expect, test } from 'vitest';
import type { ExerciseRollup, ExerciseUse } from '../domain/log/roll-up.ts';
import { noteHabits, usualSets, type HabitStorage } from './note-habits.ts';

const rollup = (exerciseId: string, front: ExerciseRollup['front'], reps = 15): ExerciseRollup => ({
  workoutId: 'w',
  exerciseId,
  day: '2026-11-20',
  startedAt: '2026-11-20T10:00:00.000Z',
  sets: 3,
  warmups: 0,
  reps,
  volumeKg: 0,
  durationSec: 0,
  distanceM: 0,
  front,
});
const used = (exerciseId: string, lastDay = '2026-11-20'): ExerciseUse => ({ exerciseId, workouts: 1, lastDay });

test('loads and repetitions of all workouts together; without a load none is told', () => {
  const rollups = [
    rollup('squat', [[5, 100]]),
    rollup('squat', [
      [3, 110],
      [8, 90],
    ]),
    rollup('push_up', [], 60),
  ];
  expect(usualSets([used('squat'), used('push_up'), used('long_ago')], rollups)).toEqual([
    { exerciseId: 'squat', loadKg: [90, 110], reps: [3, 8] },
    { exerciseId: 'push_up', reps: [20, 20] },
  ]);
});

test('of many exercises the latest sixty', () => {
  const uses = Array.from({ length: 80 }, (_, n) => used(`e${n}`, `2026-10-${String(1 + (n % 30)).padStart(2, '0')}`));
  const usual = usualSets(
    uses,
    uses.map(({ exerciseId }) => rollup(exerciseId, [[5, 50]])),
  );
  expect(usual).toHaveLength(60);
  expect(usual[0]?.exerciseId).toBe('e29');
});

test('the log is read once, and again after it has changed; one that cannot be read tells nothing', async () => {
  let reads = 0;
  let changed: (what: 'log' | 'plan') => void = () => undefined;
  const storage: HabitStorage = {
    insight: {
      exercisesUsed: () => Promise.resolve([used('squat')]),
      between: (from, to) => {
        reads += 1;
        expect([from, to]).toEqual(['2026-08-01', '2026-11-29']);
        return reads < 3 ? Promise.resolve([rollup('squat', [[5, 100]])]) : Promise.reject(new Error('gone'));
      },
    },
    onChange: (listener) => {
      changed = listener;
      return () => undefined;
    },
  };
  const read = () => noteHabits(storage, '2026-11-29');
  expect((await read()).usual).toHaveLength(1);
  await read();
  changed('plan');
  await read();
  expect(reads).toBe(1);
  changed('log');
  await read();
  expect(reads).toBe(2);
  changed('log');
  expect(await read()).toEqual({ usual: [] });
});
