import { expect, test } from 'vitest';
import { createBadge } from './badge.ts';

test('the mark is set and taken back, and nothing is said twice', async () => {
  const said: string[] = [];
  const badge = createBadge({
    setAppBadge: () => Promise.resolve(void said.push('set')),
    clearAppBadge: () => Promise.resolve(void said.push('clear')),
  });
  for (const isDue of [false, true, true, false]) await badge.show(isDue);
  expect(said).toEqual(['clear', 'set', 'clear']);
});

test('a system that wants no marks is no trouble and is asked again; a browser without them is none either', async () => {
  let asked = 0;
  const refusing = createBadge({
    setAppBadge() {
      asked += 1;
      return Promise.reject(new DOMException('no', 'NotAllowedError'));
    },
  });
  await refusing.show(true);
  await refusing.show(true);
  expect(asked).toBe(2);
  await expect(createBadge({}).show(true)).resolves.toBeUndefined();
});
