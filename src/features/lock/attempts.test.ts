import { expect, test } from 'vitest';
import { waitAfter } from './attempts.ts';

test('the first tries are free, then the wait doubles up to a minute', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 50].map(waitAfter)).toEqual([0, 0, 0, 2, 4, 8, 16, 32, 60, 60]);
});
