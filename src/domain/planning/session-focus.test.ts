import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOVEMENT_PATTERNS } from '../catalogue/exercise.ts';
import { sessionFoci } from './session-focus.ts';

test('names the two that take most of the sets, most first', () => {
  expect(
    sessionFoci([
      { pattern: 'horizontal_push', sets: 3 },
      { pattern: 'squat', sets: 3 },
      { pattern: 'hinge', sets: 3 },
      { pattern: 'core_stability', sets: 1 },
    ]),
  ).toEqual(['legs', 'push']);
});

test('legs, push and pull together are the full body', () => {
  expect(
    sessionFoci([
      { pattern: 'lunge', sets: 3 },
      { pattern: 'vertical_push', sets: 3 },
      { pattern: 'horizontal_pull', sets: 3 },
      { pattern: 'core_flexion', sets: 2 },
    ]),
  ).toEqual(['full_body']);
});

test('a few sets of pull do not make it the full body', () => {
  expect(
    sessionFoci([
      { pattern: 'squat', sets: 6 },
      { pattern: 'vertical_push', sets: 5 },
      { pattern: 'elbow_flexion', sets: 1 },
    ]),
  ).toEqual(['legs', 'push']);
});

test('any session with sets has a name, of one or two different foci', () => {
  const work = fc.array(
    fc.record({ pattern: fc.constantFrom(...MOVEMENT_PATTERNS), sets: fc.integer({ min: 1, max: 10 }) }),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(work, (patterns) => {
      const foci = sessionFoci(patterns);
      expect(new Set(foci).size).toBe(foci.length);
      expect(foci.length).toBeGreaterThanOrEqual(1);
      expect(foci.length).toBeLessThanOrEqual(2);
    }),
  );
});

test('a little of everything is the full body', () => {
  const patterns = ['squat', 'vertical_push', 'vertical_pull', 'carry', 'cardio', 'mobility'] as const;
  expect(sessionFoci(patterns.map((pattern) => ({ pattern, sets: 1 })))).toEqual(['full_body']);
});

test('no exercises, no name', () => {
  expect(sessionFoci([])).toEqual([]);
});
