import { expect, test } from 'vitest';
import type { PastedWorkout } from '../../domain/notes/pasted-log/pasted-log.ts';
import { knownSets, reviewed, toKeep, wordsNotUnderstood } from './reviewed-workout.ts';

const FOUND: PastedWorkout = {
  day: '2024-03-05',
  dayDoubtful: false,
  title: 'Push',
  start: 0,
  end: 40,
  text: ' Push\nsquat 5x100 foo 3x3',
  textStart: 10,
  reading: {
    sets: [
      { exercise: 'back_squat', reps: 5, loadKg: 100 },
      { exercise: null, reps: 3 },
    ],
    signals: [],
    ambiguous: false,
    confidence: 0.9,
    spans: [],
    setSources: [{}, {}],
    signalSources: [],
    orders: [],
    notUnderstood: [
      [18, 21],
      [18, 21],
    ],
  },
};
const TODAY = '2026-11-29';

test('a workout with a day is taken, one without, of tomorrow or with nothing in it waits', () => {
  expect(toKeep(reviewed(FOUND, TODAY), TODAY)).toMatchObject({ day: '2024-03-05', title: 'Push' });
  for (const found of [
    { ...FOUND, day: null },
    { ...FOUND, day: '2026-11-30' },
    { ...FOUND, reading: { ...FOUND.reading, sets: [] } },
  ])
    expect(toKeep(reviewed(found, TODAY), TODAY)).toBeNull();
});

test('sets without an exercise are not promised, words not understood are told once', () => {
  expect(knownSets([FOUND])).toBe(1);
  expect(wordsNotUnderstood(FOUND)).toEqual(['foo']);
});
