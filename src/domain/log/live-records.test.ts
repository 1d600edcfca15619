// A record is more than ever before: never a tie, never a warm-up, never the first time.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { liveRecords } from './live-records.ts';
import { maximumInterval } from './maximum-interval.ts';
import type { Load, SetRecord } from './records.ts';
import type { ExerciseRollup } from './roll-up.ts';

const BENCH = { loadKind: 'external', measure: 'repetitions' } as const;
const PULL_UP = { loadKind: 'bodyweight_plus', measure: 'repetitions' } as const;
const kg = (value: number): Load => ({ value, unit: 'kg' });

function set(fields: Partial<SetRecord>): SetRecord {
  return {
    id: 'now',
    workoutId: 'w',
    exerciseId: 'e',
    order: 9,
    type: 'normal',
    source: 'typed',
    startedAt: '',
    endedAt: '',
    ...fields,
  };
}

function past(fields: Partial<ExerciseRollup>): ExerciseRollup {
  return {
    workoutId: 'old',
    exerciseId: 'e',
    day: '2026-11-01',
    startedAt: '',
    sets: 3,
    warmups: 0,
    reps: 0,
    volumeKg: 0,
    durationSec: 0,
    distanceM: 0,
    front: [],
    ...fields,
  };
}
const kinds = (...args: Parameters<typeof liveRecords>) => liveRecords(...args).map(({ kind }) => kind);

/** Of five with 100 kg. */
const BEST = maximumInterval(set({ reps: 5, load: kg(100) })) ?? { kg: 0, lowKg: 0, highKg: 0 };
const before = [
  past({
    front: [
      [5, 100],
      [8, 90],
    ],
    maximum: { ...BEST, setId: 's' },
  }),
];

test('heavier than ever, more repetitions at this load, a higher estimate', () => {
  expect(kinds(set({ reps: 1, load: kg(102.5) }), BENCH, before, [])).toEqual(['heaviest']);
  expect(kinds(set({ reps: 9, load: kg(90) }), BENCH, before, [])).toEqual(['most_reps', 'maximum']);
  expect(kinds(set({ reps: 6, load: kg(95) }), BENCH, before, [])).toContain('most_reps');
});

test('a tie is none, in either unit; less is none', () => {
  expect(kinds(set({ reps: 5, load: kg(100) }), BENCH, before, [])).toEqual([]);
  expect(kinds(set({ reps: 5, load: { value: 100 / 0.45359237, unit: 'lb' } }), BENCH, before, [])).toEqual([]);
  expect(kinds(set({ reps: 4, load: kg(95) }), BENCH, before, [])).toEqual([]);
});

test('warm-ups, demonstrations and the very first time are none', () => {
  expect(kinds(set({ reps: 5, load: kg(200), type: 'warmup' }), BENCH, before, [])).toEqual([]);
  expect(kinds(set({ reps: 5, load: kg(200), source: 'demonstration' }), BENCH, before, [])).toEqual([]);
  expect(kinds(set({ reps: 5, load: kg(200) }), BENCH, [], [])).toEqual([]);
});

test('what was done a moment ago counts as before', () => {
  const today = [set({ id: 'a', reps: 3, load: kg(105) })];
  expect(kinds(set({ reps: 3, load: kg(105) }), BENCH, before, today)).toEqual([]);
  expect(kinds(set({ reps: 2, load: kg(107.5) }), BENCH, before, today)).toEqual(['heaviest']);
});

test('with the body as the load: less help and more belt are heavier, repetitions without either count as nothing added', () => {
  const body = [
    past({
      front: [
        [5, 10],
        [12, 0],
        [15, -20],
      ],
    }),
  ];
  expect(kinds(set({ reps: 13 }), PULL_UP, body, [])).toEqual(['most_reps']);
  expect(kinds(set({ reps: 16, load: kg(-20) }), PULL_UP, body, [])).toEqual(['most_reps']);
  expect(kinds(set({ reps: 1, load: kg(12.5) }), PULL_UP, body, [])).toEqual(['heaviest']);
  expect(kinds(set({ reps: 12 }), PULL_UP, body, [])).toEqual([]);
});

test('longer and farther', () => {
  const held = [past({ longestSec: 60, farthestM: 5000 })];
  expect(kinds(set({ durationSec: 61 }), undefined, held, [])).toEqual(['longest']);
  expect(kinds(set({ durationSec: 60 }), undefined, held, [])).toEqual([]);
  expect(kinds(set({ distanceM: 5001, durationSec: 900 }), undefined, held, [])).toEqual(['farthest']);
});

test('done again at once, nothing is a record any more', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 300 }), (reps, value) => {
      const first = set({ id: 'first', reps, load: kg(value) });
      expect(liveRecords(set({ reps, load: kg(value) }), BENCH, before, [first])).toEqual([]);
    }),
  );
});
