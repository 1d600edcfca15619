import { expect, test } from 'vitest';
import type { PlannedSet } from '../../domain/planning/plan.ts';
import { loadFigure, setsFigure } from './set-summary.ts';

const set = (what: Partial<PlannedSet>): PlannedSet => ({ targetRir: 2, restSec: 90, setType: 'normal', ...what });

test.each([
  ['equal sets', [set({ reps: 10 }), set({ reps: 10 }), set({ reps: 10 })], '3 × 10'],
  ['differing sets', [set({ reps: 10 }), set({ reps: 8 })], '2 × 8–10'],
  ['holds', [set({ durationSec: 35 }), set({ durationSec: 35 })], '2 × 35 s'],
  ['holds that grow', [set({ durationSec: 30 }), set({ durationSec: 45 })], '2 × 30–45 s'],
  ['one long stretch', [set({ durationSec: 1200 })], '20 min'],
  ['warm-ups are not counted', [set({ reps: 12, setType: 'warmup' }), set({ reps: 5 }), set({ reps: 5 })], '2 × 5'],
  ['as many as possible at the end', [set({ reps: 8 }), set({ reps: 8, setType: 'amrap' })], '2 × 8+'],
  ['nothing', [], ''],
])('%s', (_name, sets, expected) => {
  expect(setsFigure(sets)).toBe(expected);
});

test.each([
  ['on a bar', [set({ loadKg: 62.5 })], 'external', 'kg', '62.5 kg'],
  ['in each hand', [set({ loadKg: 20 })], 'per_hand', 'kg', '2 × 20 kg'],
  ['on top of the body', [set({ loadKg: 10 })], 'bodyweight_plus', 'kg', '+10 kg'],
  ['with help', [set({ loadKg: -15 })], 'bodyweight_plus', 'kg', '−15 kg'],
  ['rising', [set({ loadKg: 60 }), set({ loadKg: 70 })], 'external', 'kg', '60–70 kg'],
  ['in pounds', [set({ loadKg: 60 })], 'external', 'lb', '132.5 lb'],
  ['none', [set({ reps: 10 })], 'bodyweight', 'kg', null],
  ['nothing added', [set({ reps: 10, loadKg: 0 })], 'bodyweight_plus', 'kg', null],
] as const)('load %s', (_name, sets, loadKind, unit, expected) => {
  expect(loadFigure(sets, { loadKind, equipment: ['barbell'] }, unit)).toBe(expected);
});
