import { expect, test } from 'vitest';
import type { ExerciseRollup } from './roll-up.ts';
import { compareWithBefore, workoutFinding } from './workout-findings.ts';

function rollup(n: number, more: Partial<ExerciseRollup> = {}): ExerciseRollup {
  return {
    workoutId: `w${n}`,
    exerciseId: 'back_squat',
    day: `2026-11-${String(n).padStart(2, '0')}`,
    startedAt: `2026-11-${String(n).padStart(2, '0')}T10:00:00.000Z`,
    sets: 3,
    warmups: 0,
    reps: 15,
    volumeKg: 1500,
    durationSec: 0,
    distanceM: 0,
    front: [],
    ...more,
  };
}

const heaviest = (kg: number) => ({
  heaviest: { load: { value: kg, unit: 'kg' as const }, kg, reps: 5, setId: `s${kg}` },
});
const compared = (workoutId: string, ...rollups: readonly ExerciseRollup[]) => {
  const result = compareWithBefore(workoutId, rollups);
  if (!result) throw new Error('not among them');
  return result;
};

test('an exercise stands beside the time before, not beside what came later', () => {
  const rollups = [rollup(1, heaviest(100)), rollup(3, heaviest(110)), rollup(5, heaviest(120))];
  const middle = compared('w3', ...rollups);
  expect(middle.before?.workoutId).toBe('w1');
  expect(middle.records).toMatchObject([{ kind: 'heaviest', value: 110, before: 100 }]);
  expect(compareWithBefore('w9', rollups)).toBeNull();
});

test('the first time sets no record', () => {
  const first = compared('w1', rollup(1, heaviest(100)));
  expect(first).toMatchObject({ before: null, records: [] });
  expect(workoutFinding([first])).toEqual({ kind: 'done', sets: 3, exercises: 1 });
});

test('records come first, one of each exercise, the heaviest before the longest', () => {
  const squat = compared(
    'w3',
    rollup(1, { ...heaviest(100), longestSec: 10 }),
    rollup(3, { ...heaviest(110), longestSec: 20 }),
  );
  const plank = compared(
    'w3',
    rollup(1, { exerciseId: 'plank', longestSec: 40, volumeKg: 0 }),
    rollup(3, { exerciseId: 'plank', longestSec: 60, volumeKg: 0 }),
  );
  expect(workoutFinding([squat, plank])).toMatchObject({
    kind: 'records',
    records: [
      { kind: 'heaviest', value: 110 },
      { kind: 'longest', value: 60, before: 40 },
    ],
  });
});

test('more volume is told of the exercises that have a time before; less of it is no finding', () => {
  const more = compared('w3', rollup(1), rollup(3, { volumeKg: 1650 }));
  const fresh = compared('w3', rollup(3, { exerciseId: 'bench_press', volumeKg: 9000 }));
  expect(workoutFinding([more, fresh])).toEqual({ kind: 'more_volume', nowKg: 1650, beforeKg: 1500 });
  expect(workoutFinding([compared('w3', rollup(1), rollup(3, { volumeKg: 1200 }))])).toMatchObject({ kind: 'done' });
  expect(workoutFinding([compared('w3', rollup(1), rollup(3, { volumeKg: 1510 }))])).toMatchObject({ kind: 'done' });
  expect(workoutFinding([])).toBeNull();
});
