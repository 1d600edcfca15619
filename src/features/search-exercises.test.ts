import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXERCISES } from '../domain/catalogue/exercises.ts';
import { searchExercises } from './search-exercises.ts';

const ids = (text: string, language: 'en' | 'zh' = 'en') =>
  searchExercises(EXERCISES, text, language, 8).map(({ id }) => id);

test('a name in full comes first', () => {
  expect(ids('Push-up')[0]).toBe('push_up');
  expect(ids('push UP')[0]).toBe('push_up');
  expect(ids('俯卧撑', 'zh')[0]).toBe('push_up');
});

test('the other language and aliases find it too', () => {
  expect(ids('徒手深蹲', 'en')[0]).toBe('air_squat');
  expect(ids('bodyweight squat')[0]).toBe('air_squat');
});

test('nothing typed or nothing meant finds nothing', () => {
  expect(ids('  ')).toEqual([]);
  expect(ids('xyzzy')).toEqual([]);
});

test('any exercise is found by its own name', () => {
  fc.assert(
    fc.property(fc.constantFrom(...EXERCISES), fc.constantFrom('en' as const, 'zh' as const), (exercise, language) => {
      expect(ids(exercise.names[language], language)).toContain(exercise.id);
    }),
  );
});
