import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EQUIPMENT } from '../catalogue/exercise.ts';
import { exerciseById, EXERCISES } from '../catalogue/exercises.ts';
import { jointConflict, jointLimits } from '../health/joint-limits.ts';
import { hasEquipment } from './candidates.ts';
import { directMuscles, substitutesFor, type SubstituteSearch } from './substitutes.ts';

const NOBODY = new Map();

function search(id: string, overrides: Partial<SubstituteSearch> = {}): readonly string[] {
  const exercise = exerciseById(id);
  if (!exercise) throw new Error(`no exercise ${id}`);
  return substitutesFor({
    exercise,
    catalogue: EXERCISES,
    profile: null,
    limits: NOBODY,
    without: new Set(),
    limit: 8,
    ...overrides,
  }).map((other) => other.id);
}

test('what the catalogue names comes first, in its order', () => {
  const named = exerciseById('bench_press')?.substitutes ?? [];
  expect(named.length).toBeGreaterThan(0);
  expect(search('bench_press').slice(0, named.length)).toEqual(named.slice(0, 8));
});

test('at home without a bar, a bench press is done with what is there', () => {
  const found = search('bench_press', { profile: { equipment: ['dumbbell'], dislikes: ['push_up'] } });
  expect(found.length).toBeGreaterThan(0);
  expect(found).not.toContain('push_up');
  for (const id of found)
    expect(exerciseById(id)?.equipment.every((tool) => tool === 'bodyweight' || tool === 'dumbbell')).toBe(true);
});

test('whoever trains and whatever is at hand: nothing that is ruled out, nothing twice, nothing else than what it works', () => {
  const anyExercise = fc.constantFrom(...EXERCISES);
  fc.assert(
    fc.property(
      anyExercise,
      fc.subarray([...EQUIPMENT]),
      fc.constantFrom('knee', 'shoulder', 'lower_back'),
      fc.integer({ min: 1, max: 10 }),
      (exercise, equipment, joint, severity) => {
        const limits = jointLimits([{ joint, severity }], [], '2026-11-28');
        const found = substitutesFor({
          exercise,
          catalogue: EXERCISES,
          profile: { equipment, dislikes: [] },
          limits,
          without: new Set(['air_squat']),
          limit: 6,
        });
        expect(found.length).toBeLessThanOrEqual(6);
        expect(new Set(found).size).toBe(found.length);
        for (const other of found) {
          expect(other.id).not.toBe(exercise.id);
          expect(other.id).not.toBe('air_squat');
          expect(hasEquipment(other, equipment)).toBe(true);
          expect(jointConflict(other, limits)).toBeNull();
          const listed = exercise.substitutes.includes(other.id);
          const shared = directMuscles(exercise).some((muscle) => other.muscles[muscle] === 1);
          expect(listed || shared).toBe(true);
        }
      },
    ),
    { numRuns: 200 },
  );
});
