// A set in one line must say what was entered, and how its number was meant.
import { expect, test } from 'vitest';
import { log } from '../i18n/log.ts';
import { setLine, setText } from './set-text.ts';

const load = { value: 30, unit: 'kg' } as const;

test('a load says how its number is meant where that is not what the exercise states', () => {
  const set = { type: 'normal', reps: 8, rir: 2 } as const;
  expect(setLine({ ...set, load }, log.en, false)).toBe('8 × 30 kg, RIR 2');
  expect(setLine({ ...set, load: { ...load, counts: 'both' } }, log.en, false)).toBe('8 × 30 kg, both hands, RIR 2');
  expect(setLine({ ...set, load: { ...load, counts: 'each' } }, log.en, false)).toBe('8 × 30 kg, on each side, RIR 2');
  expect(setLine({ ...set, load: { ...load, counts: 'both' } }, log.zh, false)).toBe('8 × 30 kg, 两手合计, RIR 2');
  expect(setText({ ...set, load: { ...load, counts: 'both' } }, log.en, false).load).toBe('× 30 kg, both hands');
});

test('what is hung on a body is added, what helps it is taken off', () => {
  expect(setLine({ type: 'normal', reps: 5, load }, log.en, true)).toBe('5 +30 kg');
  expect(setLine({ type: 'normal', reps: 5, load: { ...load, value: -30 } }, log.en, true)).toBe('5 30 kg assisted');
});
