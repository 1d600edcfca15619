import { expect, test } from 'vitest';
import { isCalm } from './calm-screens.ts';

test('nothing is said of the app in a workout, in a set, in an import or while something is written', () => {
  expect(isCalm('/', false)).toBe(true);
  expect(isCalm('/', true)).toBe(false);
  for (const path of [
    '/workout',
    '/workout/camera',
    '/coach',
    '/coach/plank',
    '/data',
    '/profile',
    '/paste',
    '/incoming',
  ])
    expect(isCalm(path, false), path).toBe(false);
});
