import { describe, expect, test } from 'vitest';
import { EXERCISES } from '../catalogue/exercises.ts';
import { JOINTS } from '../catalogue/exercise.ts';
import { createExerciseLinker } from '../catalogue/link-exercise.ts';
import { constraintsFrom } from './constraints.ts';
import { createNoteParser } from './parse-note.ts';

const parser = createNoteParser(EXERCISES, createExerciseLinker(EXERCISES));
const from = (text: string, today = '2026-11-23') =>
  constraintsFrom({ id: 'n1', text, parsed: parser.parse({ text }) }, today);

describe('what a note asks of the plan', () => {
  test('a pain becomes a sore joint, with the words it came from', () => {
    expect(from('Squat 5x5 100kg. Left knee hurts, otherwise good')).toEqual([
      {
        id: 'n1:0',
        kind: 'sore_joint',
        joint: 'knee',
        severity: 4,
        quote: 'Left knee hurts',
        noteId: 'n1',
        from: '2026-11-23',
        until: '2026-11-27',
      },
    ]);
  });

  test('a place under the id of an earlier version asks the same', () => {
    const signals = [{ kind: 'pain', polarity: 'present', bodyPart: 'hamstring' }] as const;
    const parsed = { ...parser.parse({ text: 'hamstring pain' }), signals };
    expect(constraintsFrom({ id: 'n1', text: 'hamstring pain', parsed }, '2026-11-23')).toMatchObject([
      { joint: 'hip' },
    ]);
  });

  test('the stronger it is, the longer it holds, across the end of a month', () => {
    const until = (text: string) => from(text, '2026-02-26')[0]?.until;
    expect(until('knee a bit sore')).toBe('2026-02-28');
    expect(until('knee pain 4/10')).toBe('2026-03-02');
    expect(until('knee pain 6/10')).toBe('2026-03-04');
    expect(until('severe knee pain')).toBe('2026-03-07');
  });

  test('tiredness, a bad night and stress hold a day or two', () => {
    expect(from('exhausted, slept badly, super stressed').map(({ kind, until }) => [kind, until])).toEqual([
      ['fatigue', '2026-11-23'],
      ['poor_sleep', '2026-11-23'],
      ['stress', '2026-11-24'],
    ]);
  });

  test.each([
    'no knee pain',
    'knee is getting better',
    '膝盖不疼了',
    'slept well',
    'not tired',
    "my wife's knee hurts",
    'worried my knee might hurt',
    'headache',
    'PR, felt great',
    '',
  ])('"%s" asks nothing', (text) => {
    expect(from(text)).toEqual([]);
  });

  test('every place leads to a joint of the catalogue', () => {
    for (const text of [
      'hamstring cramp',
      'lower back pain',
      'neck hurts',
      '手腕疼',
      '脚踝扭了',
      'calf cramp',
      'groin pain',
    ])
      for (const { joint } of from(text)) expect(JOINTS).toContain(joint);
  });

  test('a long sentence is quoted in short', () => {
    const [constraint] = from(`my knee hurts ${'so very much '.repeat(20)}`);
    expect(constraint?.quote.length).toBeLessThanOrEqual(80);
  });
});
