import { expect, test } from 'vitest';
import type { NoteCorrection } from './correct-reading.ts';
import { lessonsOf } from './lessons-of.ts';
import type { NoteReading, ParsedSet } from './parsed-note.ts';

const TEXT = 'felt strong\nZercher 100x5x3 @8';
const set: ParsedSet = { exercise: 'back_squat', reps: 3, loadKg: 100 };
const source = { reps: { start: 26, end: 27, confidence: 1 }, load: { start: 20, end: 23, confidence: 1 } };
const READING: NoteReading = {
  sets: [set, set],
  setSources: [source, source],
  signals: [{ kind: 'mood_positive', polarity: 'present' }],
  signalSources: [{ start: 5, end: 11, confidence: 1 }],
  orders: [{ start: 20, end: 27, first: 0, count: 2, loadFirst: true, swapped: [set], confidence: 0.5 }],
  notUnderstood: [[12, 19]],
  ambiguous: false,
  confidence: 1,
  spans: [
    [5, 11, 'mood_positive'],
    [20, 23, 'load'],
    [24, 25, 'reps'],
    [26, 27, 'sets'],
    [28, 30, 'rpe'],
  ],
};
const stamp = { madeAt: '2026-11-29T09:00:00.000Z', idOf: (number: number) => `n.lesson.${number}` };
const learn = (...corrections: readonly NoteCorrection[]) => lessonsOf(TEXT, READING, corrections, stamp);
const zercher: NoteCorrection = { kind: 'exercise', start: 12, end: 19, exerciseId: 'zercher_squat', isName: true };

test('nothing put right teaches nothing; words left as they are neither', () => {
  expect(learn()).toEqual([]);
  expect(learn({ kind: 'left', start: 12, end: 19 })).toEqual([]);
});

test('an exercise for words is an alias, folded, and its line is taught with the name in it', () => {
  expect(learn(zercher)).toEqual([
    { kind: 'alias', id: 'n.lesson.1', madeAt: stamp.madeAt, words: 'zercher', exerciseId: 'zercher_squat' },
    {
      kind: 'line',
      id: 'n.lesson.2',
      madeAt: stamp.madeAt,
      text: 'Zercher 100x5x3 @8',
      spans: [
        [0, 7, 'exercise'],
        [8, 11, 'load'],
        [12, 13, 'reps'],
        [14, 15, 'sets'],
        [16, 18, 'rpe'],
      ],
    },
  ]);
  expect(learn({ ...zercher, isName: false }).map(({ kind }) => kind)).toEqual(['line']);
});

test('an order that is answered teaches the habit, and the line the roles', () => {
  const lessons = learn({ kind: 'order', start: 20, end: 27, loadFirst: false });
  expect(lessons).toMatchObject([
    { kind: 'order', loadFirst: false },
    {
      kind: 'line',
      spans: [
        [8, 11, 'sets'],
        [12, 13, 'reps'],
        [14, 15, 'load'],
        [16, 18, 'rpe'],
      ],
    },
  ]);
});

test('a signal taken out teaches its words, and the line without them', () => {
  const read = { kind: 'mood_positive', polarity: 'present' } as const;
  expect(learn({ kind: 'signal', start: 5, end: 11, read, meant: null })).toMatchObject([
    { kind: 'signal', words: 'strong', read, meant: null },
    { kind: 'line', text: 'felt strong', spans: [] },
  ]);
});

test('numbers put right change roles where the words say so, and teach no line where they do not', () => {
  const place = { kind: 'sets', start: 20, end: 27, read: [set, set] } as const;
  const five: ParsedSet = { ...set, reps: 3, loadKg: 100 };
  expect(learn({ ...place, meant: Array.from({ length: 5 }, () => five) })).toMatchObject([
    {
      kind: 'line',
      spans: [
        [8, 11, 'load'],
        [12, 13, 'sets'],
        [14, 15, 'reps'],
        [16, 18, 'rpe'],
      ],
    },
  ]);
  expect(learn({ ...place, meant: [{ ...set, reps: 7 }] })).toEqual([]);
  expect(learn({ ...place, meant: [] })).toMatchObject([{ kind: 'line', spans: [[16, 18, 'rpe']] }]);
});
