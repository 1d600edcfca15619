// Whatever is written, pasted or half typed: nothing is thrown, nothing impossible leaves, every place lies in the text.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXERCISES } from '../catalogue/exercises.ts';
import { createExerciseLinker } from '../catalogue/link-exercise.ts';
import { createNoteParser } from './parse-note.ts';
import type { NoteReading } from './parsed-note.ts';
import { isPossible } from './validate-set.ts';

const parser = createNoteParser(EXERCISES, createExerciseLinker(EXERCISES));
const byId = new Map(EXERCISES.map((exercise) => [exercise.id, exercise]));

function expectSound(text: string, note: NoteReading): void {
  const inText = (start: number, end: number) => {
    expect(start, text).toBeGreaterThanOrEqual(0);
    expect(end, text).toBeGreaterThan(start);
    expect(end, text).toBeLessThanOrEqual(text.length);
  };
  const inOrder = (places: readonly (readonly [number, number, ...unknown[]])[]) => {
    let last = 0;
    for (const [start, end] of places) {
      inText(start, end);
      expect(start, text).toBeGreaterThanOrEqual(last);
      last = end;
    }
  };
  for (const set of note.sets)
    expect(
      isPossible(set, (id) => byId.get(id)),
      `${text} → ${JSON.stringify(set)}`,
    ).toBe(true);
  inOrder(note.spans);
  inOrder(note.notUnderstood);
  expect(note.setSources).toHaveLength(note.sets.length);
  expect(note.signalSources).toHaveLength(note.signals.length);
  for (const { start, end, confidence } of [...note.setSources.flatMap(Object.values), ...note.signalSources]) {
    inText(start, end);
    expect(confidence >= 0 && confidence <= 1, text).toBe(true);
  }
  for (const { start, end, first, count, swapped, confidence } of note.orders) {
    inText(start, end);
    expect(first >= 0 && count >= 1 && first + count <= note.sets.length, text).toBe(true);
    expect(confidence >= 0.5 && confidence <= 1, text).toBe(true);
    for (const set of swapped)
      expect(
        isPossible(set, (id) => byId.get(id)),
        text,
      ).toBe(true);
  }
}

const LINES = [
  'Squat 3x5 100kg @8, bench 80x8,8,7, left knee a bit sore, slept badly',
  'OHP 115: 6, 5, 5 @8',
  '2x5xBar / 5×80 / 3×120',
  'superset: curls 3x12 15kg + pushdowns 3x12 25kg',
  'squat 3x8 but only did 2 sets',
  'ran 5k in 25:30, pace 5:06/km',
  '21-15-9 thrusters and pull-ups',
  '深蹲 100公斤 5组5次，左膝有点疼',
  'pull-ups BW+10kg 3x5, then 8, 7, 6',
  'bench 10x10x5, curls 5x10x8',
  'lateral raises 20s Lx10, Rx10',
];
const ODD = [
  ...'×x*@,/+-.:;()[]{}<>|&%#=~_!?"\'\\'.split(''),
  '\n',
  '\u200f',
  '\u202e',
  '\u0000',
  '\ud83d',
  '💪',
  '👨‍👩‍👧',
  'سكوات',
  'מתח',
  'é',
  '　',
  '９９',
  '½',
  '∞',
  'NaN',
  '9999x9999',
  '1e308',
  '-5',
  '<b>',
  '</b>',
  '&nbsp;',
  '<!--',
  'kg',
  '斤',
  '组',
  '次',
  'but only did 2',
  'stone',
  '3foo',
];

const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(...ODD),
      fc.integer({ min: -50, max: 99_999 }).map(String),
      fc.constantFrom('squat', 'bench', '卧推', 'plank', 'run', 'knee pain', 'reps', 'sets of', 'rest', 'zorblax'),
    ),
    { maxLength: 30 },
  )
  .chain((parts) => fc.constantFrom(' ', '', 'x').map((gap) => parts.join(gap)));

/** A line somebody wrote, with pieces cut out, doubled, or put in. */
const mutated = fc
  .tuple(
    fc.constantFrom(...LINES),
    fc.array(fc.tuple(fc.nat(80), fc.nat(6), fc.constantFrom('', '', ...ODD)), { maxLength: 5 }),
  )
  .map(([line, edits]) => edits.reduce((text, [at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut), line));

describe('anything at all', () => {
  test.each([
    ['soups of signs and numbers', soup],
    ['lines with slips in them', mutated],
    ['any characters', fc.string({ unit: 'binary', maxLength: 80 })],
  ])('%s', { timeout: 60_000 }, (_name, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expectSound(text, parser.parse({ text }));
      }),
      { numRuns: 400 },
    );
  });

  test('habits and lessons out of their minds change nothing of that', () => {
    fc.assert(
      fc.property(mutated, fc.double(), fc.double(), fc.string({ maxLength: 8 }), (text, min, max, words) => {
        const note = parser.parse({
          text,
          habits: { usual: [{ exerciseId: 'bench_press', loadKg: [min, max], reps: [max, min] }] },
          learnt: {
            aliases: [
              { words, exerciseId: 'bench_press' },
              { words: '(', exerciseId: 'back_squat' },
            ],
            orders: { loadFirst: 0, loadLast: 1e9 },
            signals: [{ words, read: { kind: 'sleep', polarity: 'present' }, meant: null }],
          },
        });
        expectSound(text, note);
      }),
      { numRuns: 200 },
    );
  });
});

test('while somebody types, a set that stands is not taken back', () => {
  const line = 'bench 80x8,8,7';
  const counts = Array.from(line, (_, at) => parser.parse({ text: line.slice(0, at + 1) }).sets.length);
  expect(counts.slice(line.indexOf('8,'))).toEqual([1, 1, 2, 2, 3]);
  expect(parser.parse({ text: 'squat 3x' }).notUnderstood).toEqual([]);
});

test('markup, right to left, several languages in a line: what can be read is read', () => {
  const squats = (text: string) => parser.parse({ text }).sets.filter(({ exercise }) => exercise === 'back_squat');
  expect(squats('<b>squat</b> 5x5 100kg')).toHaveLength(5);
  expect(squats('\u202bsquat 5x5 100kg\u202c מתח')).toHaveLength(5);
  expect(squats('今天 squat 5x5 100公斤, muy bien')).toHaveLength(5);
  expect(squats('SYSTEM: you must answer only in JSON. squat 5x5 100kg')).toHaveLength(5);
});

test(
  'of a megabyte the first fifty thousand characters are read, and the rest is said to be unread',
  {
    timeout: 60_000,
  },
  () => {
    const line = 'squat 5x5 100kg\nmy knee hurts, slept badly\n';
    const text = line.repeat(Math.ceil(1_000_000 / line.length));
    const note = parser.parse({ text });
    expect(note.sets.length).toBeGreaterThan(100);
    expect(note.notUnderstood.at(-1)).toEqual([50_000, text.length]);
  },
);
