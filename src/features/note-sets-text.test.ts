import { expect, test } from 'vitest';
import type { ParsedSet } from '../domain/notes/parsed-note.ts';
import { log } from '../i18n/log.ts';
import { noteSetsRows } from './note-sets-text.ts';

const rows = (sets: readonly ParsedSet[], bodyweight = false) =>
  noteSetsRows(sets, { log: log.en, unit: 'kg', bodyweight }).map(({ figure, details }) =>
    [figure, ...details].join(' · '),
  );
const set = (reps: number, loadKg: number, rest: Partial<ParsedSet> = {}): ParsedSet => ({
  exercise: 'x',
  reps,
  loadKg,
  ...rest,
});

test('sets alike are counted, others told one by one, another load or effort begins a row', () => {
  expect(rows([set(5, 100, { rpe: 8 }), set(5, 100, { rpe: 8 }), set(5, 100, { rpe: 8 })])).toEqual([
    '3 × 5 × 100 kg · RPE 8',
  ]);
  expect(rows([set(8, 80), set(8, 80), set(7, 80)])).toEqual(['8, 8, 7 × 80 kg']);
  expect(rows([set(5, 80), set(3, 90), set(3, 90, { rpe: 9 })])).toEqual([
    '5 × 80 kg',
    '3 × 90 kg',
    '3 × 90 kg · RPE 9',
  ]);
});

test('time, distance, pounds as written, added load, and nothing at all', () => {
  expect(
    rows([
      { exercise: null, durationSec: 45 },
      { exercise: null, durationSec: 45 },
    ]),
  ).toEqual(['2 × 45 s']);
  expect(rows([{ exercise: 'run', distanceM: 5000 }])).toEqual(['5 km']);
  expect(rows([set(5, 102.058, { loadUnit: 'lb' })])).toEqual(['5 × 225 lb']);
  expect(rows([set(8, 10)], true)).toEqual(['8 +10 kg']);
  expect(rows([])).toEqual([]);
});
