import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXERCISES } from '../../catalogue/exercises.ts';
import { createExerciseLinker } from '../../catalogue/link-exercise.ts';
import { createNoteParser } from '../parse-note.ts';
import { isPossible } from '../validate-set.ts';
import { decodeSpans } from './decode.ts';
import type { ReadSpan } from './labels.ts';
import type { Role } from './roles.ts';
import { taughtOver } from './taught-over.ts';

const linker = createExerciseLinker(EXERCISES);
const parser = createNoteParser(EXERCISES, linker);
const byId = new Map(EXERCISES.map((exercise) => [exercise.id, exercise]));
const exerciseOf = (id: string) => byId.get(id);

/** What the person's head says of words of the text, in order. */
function said(text: string, words: readonly (readonly [words: string, role: Role])[], confidence = 0.95) {
  let from = 0;
  const spans = words.map(([word, role]): ReadSpan => {
    const start = text.indexOf(word, from);
    from = start + word.length;
    return { start, end: from, role, status: 'present', confidence };
  });
  return { ...decodeSpans(text, spans, { linker, exerciseOf, unit: 'kg', contextExerciseId: null }), spans };
}

const TEXT = 'bench 90~6~2\nsquat 1x5 100kg';
const OWN_WAY = [
  ['bench', 'exercise'],
  ['90', 'load'],
  ['6', 'reps'],
  ['2', 'sets'],
] as const;

test('a line is read as the person taught, its words told, and other lines stay', () => {
  const reading = parser.parse({ text: TEXT });
  const taught = taughtOver(TEXT, reading, said(TEXT, OWN_WAY), [], 0.9);
  const bench = { exercise: 'bench_press', reps: 6, loadKg: 90 };
  expect(taught.sets.slice(0, 2)).toMatchObject([bench, bench]);
  expect(taught.sets[2]).toEqual(reading.sets.at(-1));
  expect(taught.setSources[0]?.load).toMatchObject({ start: 6, end: 8, confidence: 0.86 });
  expect(taught.setSources).toHaveLength(3);
  expect(taught.confidence).toBeLessThanOrEqual(0.9);
});

test('where the factory’s head says the same, or the person’s is not sure, or leaves a number, the grammar stands', () => {
  const reading = parser.parse({ text: TEXT });
  const own = said(TEXT, OWN_WAY);
  expect(taughtOver(TEXT, reading, own, own.spans, 0.9)).toBe(reading);
  expect(taughtOver(TEXT, reading, said(TEXT, OWN_WAY, 0.8), [], 0.9)).toBe(reading);
  expect(taughtOver(TEXT, reading, said(TEXT, OWN_WAY.slice(0, 3)), [], 0.9)).toBe(reading);
});

test('another exercise than the grammar knows is not believed, nor what no body could have done', () => {
  const reading = parser.parse({ text: 'bench 90~6~2' });
  const other = said('bench 90~6~2', OWN_WAY);
  const renamed = {
    ...other,
    tagged: other.tagged.map((one) => ({ ...one, set: { ...one.set, exercise: 'deadlift' } })),
  };
  expect(taughtOver('bench 90~6~2', reading, renamed, [], 0.9)).toBe(reading);
  const text = 'bench 9000~6~2';
  const far = parser.parse({ text });
  const heavy = said(text, [
    ['bench', 'exercise'],
    ['9000', 'load'],
    ['6', 'reps'],
    ['2', 'sets'],
  ]);
  expect(taughtOver(text, far, heavy, [], 0.9)).toBe(far);
});

test('whatever a head says, no impossible set leaves, and every value has its place in the text', () => {
  const role = fc.constantFrom<Role>('exercise', 'sets', 'reps', 'load', 'duration', 'distance', 'rpe', 'pain', 'rest');
  const word = fc.constantFrom('squat', 'bench', '3', '5', '8', '100', '9999', '80 kg', '60s', 'sore');
  let changed = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(word, role, fc.constantFrom(' ', '/', '\n')), { minLength: 2, maxLength: 9 }),
      fc.boolean(),
      (pieces, isTold) => {
        let text = '';
        const spans: ReadSpan[] = [];
        for (const [words, drawn, gap] of pieces) {
          const start = text.length;
          text += words;
          const told = isTold ? (/^\d/.test(words) ? (drawn === 'exercise' ? 'reps' : drawn) : 'exercise') : drawn;
          spans.push({ start, end: text.length, role: told, status: 'present', confidence: 0.95 });
          text += gap;
        }
        const reading = parser.parse({ text });
        const tagged = decodeSpans(text, spans, { linker, exerciseOf, unit: 'kg', contextExerciseId: null });
        const taught = taughtOver(text, reading, { ...tagged, spans }, [], 0.9);
        if (taught !== reading) changed += 1;
        for (const set of taught.sets) expect(isPossible(set, exerciseOf)).toBe(true);
        expect(taught.setSources).toHaveLength(taught.sets.length);
        for (const source of taught.setSources)
          for (const { start, end } of Object.values(source)) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        for (const { first, count } of taught.orders) expect(first + count).toBeLessThanOrEqual(taught.sets.length);
      },
    ),
    { numRuns: 300 },
  );
  expect(changed).toBeGreaterThan(5);
});
