import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ParsedSet } from '../domain/notes/parsed-note.ts';
import { noteSetRows, setsOfRows } from './note-set-rows.ts';

const fields = {
  exercise: fc.constant('back_squat'),
  reps: fc.integer({ min: 1, max: 1000 }),
  loadKg: fc.integer({ min: -150_000, max: 1_000_000 }).map((grams) => grams / 1000),
  loadUnit: fc.constantFrom('kg', 'lb', 'bodyweight'),
  durationSec: fc.integer({ min: 1, max: 4000 }),
  rpe: fc.integer({ min: 2, max: 20 }).map((half) => half / 2),
  side: fc.constantFrom('left', 'right'),
  rir: fc.nat({ max: 10 }),
} as const;
const anySet = fc.record(fields, { requiredKeys: ['exercise'] }) as fc.Arbitrary<ParsedSet>;

test('rows that were not touched give the same sets back, in either unit', () => {
  fc.assert(
    fc.property(fc.array(anySet, { maxLength: 5 }), fc.constantFrom('kg' as const, 'lb' as const), (sets, unit) => {
      expect(setsOfRows(noteSetRows(sets, unit), unit)).toEqual(sets);
    }),
  );
});

test('what was put right is kept as it was put, what the row does not show stays', () => {
  const set: ParsedSet = { exercise: 'back_squat', reps: 5, loadKg: 100, side: 'left' };
  const [row] = noteSetRows([set, set], 'kg');
  expect(row).toMatchObject({ count: 2, load: { value: 100, unit: 'kg' } });
  if (!row) return;
  expect(setsOfRows([{ ...row, count: 1, load: { value: 225, unit: 'lb' } }], 'kg')).toEqual([
    { exercise: 'back_squat', reps: 5, loadKg: 102.058, loadUnit: 'lb', side: 'left' },
  ]);
  const { load: _load, ...without } = row;
  expect(setsOfRows([{ ...without, count: 1 }], 'kg')).toEqual([{ exercise: 'back_squat', reps: 5, side: 'left' }]);
});
