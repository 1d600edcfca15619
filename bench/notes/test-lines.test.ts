import { expect, test } from 'vitest';
import { EXERCISES } from '../../src/domain/catalogue/exercises.ts';
import { isPossible } from '../../src/domain/notes/finish-set.ts';
import { readTestLines } from './test-lines.ts';

test('every line of the test set fits its schema, has an id of its own, known exercises and sets that can be', () => {
  const lines = readTestLines();
  const known = new Set(EXERCISES.map(({ id }) => id));
  expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  expect(new Set(lines.map(({ text }) => text)).size).toBe(lines.length);
  expect(lines.length).toBeGreaterThanOrEqual(600);
  for (const { id, sets } of lines)
    for (const set of sets) {
      expect(set.exercise === null || known.has(set.exercise), `${id}: ${set.exercise}`).toBe(true);
      expect(isPossible(set), `${id}: ${JSON.stringify(set)}`).toBe(true);
    }
});
