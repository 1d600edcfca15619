import { expect, test } from 'vitest';
import { calibration, exactLines, linking, setScore, signalScores } from './measure.ts';
import type { TestLine } from './test-lines.ts';

const LINE: TestLine = {
  id: 'a',
  text: 'squat 2x5 100kg, knee hurts',
  lang: 'en',
  family: 'sxr',
  style: 'terse',
  heldOut: false,
  ambiguous: false,
  sets: [
    { exercise: 'back_squat', reps: 5, loadKg: 100 },
    { exercise: 'back_squat', reps: 5, loadKg: 100 },
  ],
  signals: [{ kind: 'pain', polarity: 'present', bodyPart: 'knee' }],
};

test('the right answer scores one, half of it half the recall, another polarity nothing', () => {
  const right = [{ line: LINE, answer: { sets: LINE.sets, signals: LINE.signals, confidence: 1 } }];
  expect(setScore(right)).toMatchObject({ precision: 1, recall: 1, f1: 1, support: 2 });
  expect(exactLines(right)).toBe(1);
  expect(linking(right)).toEqual({ found: 1, extra: 0, names: 1 });
  expect(calibration(right)).toEqual({ ece: 0, brier: 0 });
  const half = [
    {
      line: LINE,
      answer: {
        sets: LINE.sets.slice(1),
        signals: [{ kind: 'pain', polarity: 'absent', bodyPart: 'knee' } as const],
        confidence: 0.8,
      },
    },
  ];
  expect(setScore(half)).toMatchObject({ precision: 1, recall: 0.5 });
  expect(exactLines(half)).toBe(0);
  expect(signalScores(half).byKind['pain']).toMatchObject({ precision: 0, recall: 0 });
  expect(calibration(half)?.ece).toBeCloseTo(0.8);
});

test('a set said twice is right once', () => {
  const twice = [{ line: { ...LINE, sets: LINE.sets.slice(1) }, answer: { sets: LINE.sets, signals: [] } }];
  expect(setScore(twice)).toMatchObject({ precision: 0.5, recall: 1 });
});
