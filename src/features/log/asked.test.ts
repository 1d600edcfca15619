import { expect, test } from 'vitest';
import { EXERCISES } from '../../domain/catalogue/exercises.ts';
import { isNarrowed, NOTHING_ASKED, queryOf, readAsked } from './asked.ts';
import { EVERYTHING } from './find-workouts.ts';

const context = { named: [], exercises: EXERCISES, today: '2026-11-28' };

test('nothing asked is everything', () => {
  expect(isNarrowed(NOTHING_ASKED)).toBe(false);
  expect(queryOf(NOTHING_ASKED, context)).toEqual(EVERYTHING);
});

test('periods are days up to today, today included', () => {
  expect(queryOf({ ...NOTHING_ASKED, period: 'month' }, context).from).toBe('2026-11-01');
  const own = { ...NOTHING_ASKED, period: 'own', from: '2026-02-01', to: '2026-03-01' } as const;
  expect(queryOf(own, context)).toMatchObject({ from: '2026-02-01', to: '2026-03-01' });
  expect(queryOf({ ...own, from: '' }, context)).toMatchObject({ from: null, to: '2026-03-01' });
});

test('a day to begin at narrows nothing but the list', () => {
  const asked = { ...NOTHING_ASKED, anchor: '2026-05-05' };
  expect(isNarrowed(asked)).toBe(false);
  expect(queryOf(asked, context).to).toBe('2026-05-05');
});

test('a muscle stands for the exercises that train it, not for those it helps with', () => {
  const chest = queryOf({ ...NOTHING_ASKED, muscle: 'chest' }, context).anyOf;
  expect(chest?.has('bench_press')).toBe(true);
  expect(chest?.has('back_squat')).toBe(false);
});

test('what was asked is read back from a history entry, and anything else is nothing asked', () => {
  const asked = { ...NOTHING_ASKED, text: 'knee', muscle: 'chest', camera: true } as const;
  expect(readAsked(structuredClone(asked))).toEqual(asked);
  for (const other of [null, 'knee', {}, { ...asked, camera: 'yes' }, { ...asked, period: 'decade' }])
    expect(readAsked(other)).toEqual(NOTHING_ASKED);
});
