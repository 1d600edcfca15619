import { expect, test } from 'vitest';
import { filterCount, likeliest, mostUsedFirst, NO_FILTER, passes } from './arrange-exercises.ts';
import { EXERCISES, exerciseById } from './exercises.ts';

const counted = (id: string) => id === 'push_up';

test('a filter lets through what is all it asks for', () => {
  const of = (filter: Partial<typeof NO_FILTER>) =>
    EXERCISES.filter((exercise) => passes(exercise, { ...NO_FILTER, ...filter }, counted)).map(({ id }) => id);
  expect(of({})).toHaveLength(EXERCISES.length);
  expect(of({ muscle: 'chest', equipment: 'barbell' })).toContain('bench_press');
  expect(of({ muscle: 'triceps', equipment: 'barbell' })).not.toContain('bench_press');
  expect(of({ camera: true })).toEqual(['push_up']);
  expect(of({ own: true })).toEqual([]);
  const squat = exerciseById('back_squat');
  if (!squat) throw new Error('the catalogue has a squat');
  expect(passes({ ...squat, id: 'custom_mine' }, { ...NO_FILTER, own: true, pattern: 'squat' }, counted)).toBe(true);
});

test('the filters that are on are counted', () => {
  expect(filterCount(NO_FILTER)).toBe(0);
  expect(filterCount({ ...NO_FILTER, muscle: 'chest', camera: true })).toBe(2);
});

const uses = [
  { exerciseId: 'old', workouts: 40, lastDay: '2025-01-01' },
  { exerciseId: 'usual', workouts: 12, lastDay: '2026-11-20' },
  { exerciseId: 'new', workouts: 2, lastDay: '2026-11-27' },
];

test('most used first, the others as they stand', () => {
  const listed = ['a', 'new', 'b', 'usual'].map((id) => ({ id }));
  expect(mostUsedFirst(listed, uses).map(({ id }) => id)).toEqual(['usual', 'new', 'a', 'b']);
});

test('what was done often long ago comes after what is done now', () => {
  expect(likeliest(uses, '2026-11-28', 5)).toEqual(['usual', 'new', 'old']);
  expect(likeliest(uses, '2026-11-28', 1)).toEqual(['usual']);
});
