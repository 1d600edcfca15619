import { expect, test } from 'vitest';
import type { ParsedSet } from '../notes/parsed-note.ts';
import { KG_PER_LB } from './limits.ts';
import { setsFromNote } from './sets-from-note.ts';

function read(sets: readonly ParsedSet[], unit: 'kg' | 'lb' = 'kg', exerciseId?: string) {
  let next = 0;
  return setsFromNote(sets, {
    workoutId: 'w',
    firstOrder: 3,
    unit,
    writtenAt: '2026-11-24T10:00:00.000Z',
    newId: () => `s${(next += 1)}`,
    ...(exerciseId !== undefined && { exerciseId }),
  });
}

test('180 lb stays 180 lb, whichever way the unit was said', () => {
  const loadKg = Math.round(180 * KG_PER_LB * 1000) / 1000;
  expect(read([{ exercise: 'bench_press', reps: 5, loadKg, loadUnit: 'lb' }])[0]?.load).toEqual({
    value: 180,
    unit: 'lb',
  });
  expect(read([{ exercise: 'bench_press', reps: 5, loadKg }], 'lb')[0]?.load).toEqual({ value: 180, unit: 'lb' });
  expect(read([{ exercise: 'bench_press', reps: 5, loadKg: 60, loadUnit: 'kg' }], 'lb')[0]?.load).toEqual({
    value: 60,
    unit: 'kg',
  });
});

test('sets keep their order and their fields; one without an exercise needs a context', () => {
  const sets: ParsedSet[] = [
    { exercise: 'back_squat', reps: 5, rpe: 8, setType: 'warmup' },
    { exercise: null, reps: 8 },
    { exercise: 'plank', durationSec: 60 },
  ];
  expect(read(sets).map(({ exerciseId, order }) => [exerciseId, order])).toEqual([
    ['back_squat', 3],
    ['plank', 4],
  ]);
  expect(read(sets, 'kg', 'push_up').map(({ exerciseId, order }) => [exerciseId, order])).toEqual([
    ['back_squat', 3],
    ['push_up', 4],
    ['plank', 5],
  ]);
  expect(read(sets)[0]).toMatchObject({ type: 'warmup', rpe: 8, reps: 5, source: 'note' });
});
