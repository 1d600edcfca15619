import { expect, test } from 'vitest';
import { exerciseById } from '../../domain/catalogue/exercises.ts';
import type { PlannedSet } from '../../domain/planning/plan.ts';
import { whyTexts } from '../../i18n/why.ts';
import { setNumbers } from './set-numbers.ts';

const SESSION = { id: '2026-11-25/1' };
const set = (more: Partial<PlannedSet>): PlannedSet => ({ targetRir: 2, restSec: 90, setType: 'normal', ...more });

function shown(exerciseId: string, sets: readonly PlannedSet[], unit: 'kg' | 'lb' = 'kg') {
  const planned = { exerciseId, reasons: [], sets };
  const rows = setNumbers({ session: SESSION, planned, exercise: exerciseById(exerciseId), unit, texts: whyTexts.en });
  return rows.map(({ title, numbers }) => [title, ...numbers.map(({ number, text }) => `${number.kind} ${text}`)]);
}

test('the count of working sets stands first, then every number of each set', () => {
  const sets = [
    set({ reps: 5, loadKg: 40, setType: 'warmup', restSec: 0 }),
    set({ reps: 8, loadKg: 62.5 }),
    set({ reps: 8, loadKg: 62.5, setType: 'amrap', restSec: 150 }),
  ];
  expect(shown('back_squat', sets)).toEqual([
    [undefined, 'sets 2'],
    ['Warm-up 1', 'reps 5', 'load 40 kg', 'reserve 2'],
    ['Set 1', 'reps 8', 'load 62.5 kg', 'reserve 2', 'rest 90 s'],
    ['Set 2', 'reps 8+', 'load 62.5 kg', 'reserve 2', 'rest 2:30'],
  ]);
});

test('a set knows its place in the exercise, warm-ups counted', () => {
  const sets = [set({ reps: 5, setType: 'warmup' }), set({ reps: 8 })];
  const planned = { exerciseId: 'back_squat', reasons: [], sets };
  const rows = setNumbers({ session: SESSION, planned, exercise: undefined, unit: 'kg', texts: whyTexts.en });
  expect(rows[2]?.numbers[0]?.number).toEqual({
    kind: 'reps',
    sessionId: SESSION.id,
    exerciseId: 'back_squat',
    set: 1,
  });
});

test('time, distance, and loads as they are taken in hand', () => {
  expect(shown('plank', [set({ durationSec: 35 })])[1]).toEqual(['Set 1', 'seconds 35 s', 'reserve 2', 'rest 90 s']);
  expect(shown('farmers_carry', [set({ distanceM: 40, loadKg: 20 })])[1]?.slice(0, 3)).toEqual([
    'Set 1',
    'distance 40 m',
    'load 2 × 20 kg',
  ]);
  expect(shown('pull_up', [set({ reps: 5, loadKg: 10 })])[1]?.[2]).toBe('load +10 kg');
  expect(shown('back_squat', [set({ reps: 5, loadKg: 0 })])[1]).toHaveLength(4);
});
