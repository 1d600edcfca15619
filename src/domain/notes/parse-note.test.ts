import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXERCISES } from '../catalogue/exercises.ts';
import { createExerciseLinker } from '../catalogue/link-exercise.ts';
import { createNoteParser } from './parse-note.ts';
import { isPossible } from './validate-set.ts';

const parser = createNoteParser(EXERCISES, createExerciseLinker(EXERCISES));
const parse = (text: string, more: { unit?: 'kg' | 'lb'; contextExerciseId?: string } = {}) =>
  parser.parse({ text, ...more });

/** Texts out of the pieces notes are made of: far likelier to confuse a parser than random letters. */
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'squat|bench|深蹲|卧推|pull-ups|plank|run|row|x|×|@|,|/|+|-|.|:|(|)|\n|kg|lb|斤|公斤|%|sets|reps|组|次|of|for|at|each side|每边|L|R|left|右|RPE|RIR|amrap|failure|drop set|warm-up|热身|superset|rounds|bar|BW|skipped|planned|but|then|no|pain|knee|疼|slept|hours|rest|s|min|m|5+|21-15-9|3x5|80x8,8,7|1:30|,5|半|一百|💪'.split(
          '|',
        ),
      ),
      fc.integer({ min: 0, max: 2000 }).map(String),
      fc.double({ min: 0, max: 300, noNaN: true }).map((value) => value.toFixed(1)),
    ),
    { maxLength: 25 },
  )
  .chain((words) => fc.constantFrom(' ', '').map((gap) => words.join(gap)));
const anything = fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 120 }), fc.string({ maxLength: 120 }));

describe('whatever is written', () => {
  test('no impossible set comes out, and every span lies in the text, in order, apart from the others', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom('kg' as const, 'lb' as const), (text, unit) => {
        const note = parse(text, { unit });
        for (const set of note.sets) expect(isPossible(set), JSON.stringify(set)).toBe(true);
        let end = 0;
        for (const [start, stop] of note.spans) {
          expect(start).toBeGreaterThanOrEqual(end);
          expect(stop).toBeGreaterThan(start);
          end = stop;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        expect(note.confidence).toBeGreaterThanOrEqual(0);
        expect(note.confidence).toBeLessThanOrEqual(1);
        for (const { severity } of note.signals)
          if (severity !== undefined) expect(severity >= 0 && severity <= 10).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  test('it is read the same a second time', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        expect(parse(text)).toEqual(parse(text));
      }),
      { numRuns: 100 },
    );
  });

  test('doubled and outer spaces change nothing but the spans', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'Squat 5x5 100kg @8, left knee a bit sore',
          'OHP 115: 6, 5, 5 @8',
          'ran 5k in 25:30, slept 5 hours',
          '深蹲 100公斤 5组5次 没睡好',
          'superset: curls 3x12 15kg + pushdowns 3x12 25kg',
        ),
        fc.nat({ max: 3 }),
        fc.nat({ max: 3 }),
        (text, before, after) => {
          const spaced = ' '.repeat(before) + text.replaceAll(' ', '  ') + ' '.repeat(after);
          const [plain, wide] = [parse(text), parse(spaced)];
          expect(wide.sets).toEqual(plain.sets);
          expect(wide.signals).toEqual(plain.signals);
        },
      ),
    );
  });

  test.each([
    ['nothing', ''],
    ['blanks', ' \t\n　'],
    ['emoji', '💪🔥👨‍👩‍👧‍👦🏋️'],
    ['half of a surrogate pair', '\ud83d squat 5x5 \udcaa'],
    ['right to left', 'سكوات 5x5 100kg ‏מתח 8'],
    ['markup', '<script>alert("5x5")</script><img src=x onerror=alert(1)>'],
    ['prototype words', '__proto__ constructor toString 5x5'],
    ['control characters', 'squat\u0000 5x5\u0007 100kg'],
  ])('%s is no trouble', (_name, text) => {
    expect(() => parse(text)).not.toThrow();
  });

  test('absurd numbers make no set', () => {
    for (const text of [
      'squat 0x5 100kg',
      'bench 3x0 80kg',
      'push-ups 10000',
      'squat 5x5 5000kg',
      'bench 3x5 -5kg',
      'plank 99999999s',
    ])
      for (const set of parse(text).sets) {
        expect(isPossible(set)).toBe(true);
        expect(set.loadKg ?? 0).toBeGreaterThanOrEqual(0);
      }
    expect(parse('push-ups 10000').sets).toEqual([]);
    expect(parse('squat 5x5 5000kg').sets).toEqual([]);
  });

  test('a hundred kilobytes are read within a bound', { timeout: 60_000 }, () => {
    for (const piece of ['1', '((((', 'xxxxx 5x', '5x5x100, 80x8,8,7 + 60x10; ', "no no not didn't knee hurts "]) {
      const note = parse(piece.repeat(Math.ceil(100_000 / piece.length)));
      expect(note.sets.length).toBeLessThanOrEqual(500);
    }
  });
});

describe('spans', () => {
  test('are UTF-16 offsets of the text as written', () => {
    const text = '💪Squat　５×５　100kg';
    const { sets, spans } = parse(text);
    expect(sets).toHaveLength(5);
    expect(sets[0]).toMatchObject({ exercise: 'back_squat', reps: 5, loadKg: 100, loadUnit: 'kg' });
    expect(spans.map(([start, end, role]) => [text.slice(start, end), role])).toEqual([
      ['Squat', 'exercise'],
      ['５', 'sets'],
      ['５', 'reps'],
      ['100kg', 'load'],
    ]);
  });

  test('name signals and body parts too', () => {
    const text = 'Bench 3x8 80kg, 左膝有点疼';
    expect(parse(text).spans.map(([start, end, role]) => [text.slice(start, end), role])).toContainEqual([
      '左膝',
      'body_part',
    ]);
  });
});

describe('the unit', () => {
  test("is the person's where none is written, and is then left out", () => {
    expect(parse('bench 225x5', { unit: 'lb' }).sets).toEqual([{ exercise: 'bench_press', reps: 5, loadKg: 102.058 }]);
    expect(parse('bench 100x5').sets).toEqual([{ exercise: 'bench_press', reps: 5, loadKg: 100 }]);
  });

  test('written once holds for the line', () => {
    expect(parse('bench 135 lbs x 10, 185 x 5').sets.map(({ loadKg, loadUnit }) => [loadKg, loadUnit])).toEqual([
      [61.235, 'lb'],
      [83.915, 'lb'],
    ]);
  });

  test('an empty bar is 20 kg, or 45 lb on a line in lb', () => {
    expect(parse('squat bar x 10').sets[0]?.loadKg).toBe(20);
    expect(parse('squat bar x 10, 135 lb x 5').sets[0]).toMatchObject({ loadKg: 20.412, loadUnit: 'lb' });
    expect(parse('squat bar x 10', { unit: 'lb' }).sets[0]?.loadKg).toBe(20.412);
    expect(parse('深蹲 空杆 10次').sets[0]?.loadKg).toBe(20);
  });
});

describe('a×b×c', () => {
  test.each([
    ['3x5x205', 3, 5, 205, false],
    ['250x5x5', 5, 5, 250, false],
    ['100x5x3', 3, 5, 100, false],
    ['10x10x5', 5, 10, 10, true],
    ['5x10x8', 5, 10, 8, true],
    ['12x12x12', 12, 12, 12, true],
    ['5x5x20kg', 5, 5, 20, false],
  ])('%s', (text, sets, reps, loadKg, ambiguous) => {
    const note = parse(text);
    expect(note.sets).toHaveLength(sets);
    expect(note.sets[0]).toMatchObject({ reps, loadKg });
    expect(note.ambiguous).toBe(ambiguous);
  });
});

describe('in context', () => {
  test('numbers without a name belong to the exercise the note is written beside', () => {
    expect(
      parse('8, 8, 7', { contextExerciseId: 'bench_press' }).sets.map(({ exercise, reps }) => [exercise, reps]),
    ).toEqual([
      ['bench_press', 8],
      ['bench_press', 8],
      ['bench_press', 7],
    ]);
    expect(parse('3x8 60kg', { contextExerciseId: 'barbell_row' }).sets[0]?.exercise).toBe('barbell_row');
  });

  test('a name in the text wins', () => {
    expect(parse('curls 3x12 10kg', { contextExerciseId: 'bench_press' }).sets[0]?.exercise).toBe('bicep_curl');
  });

  test('an exercise nobody knows is no context', () => {
    expect(parse('3x8 60kg', { contextExerciseId: 'no_such_thing' }).sets[0]?.exercise).toBeNull();
  });
});
