import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXERCISES } from '../../catalogue/exercises.ts';
import { createExerciseLinker } from '../../catalogue/link-exercise.ts';
import type { NoteReading } from '../parsed-note.ts';
import { createNoteParser } from '../parse-note.ts';
import { isPossible } from '../validate-set.ts';
import { decodeSpans } from './decode.ts';
import { filledIn, hasNameless, withNamesMarked } from './fill-in.ts';
import type { ReadSpan } from './labels.ts';
import { ROLES, type Role, STATUSES } from './roles.ts';

const linker = createExerciseLinker(EXERCISES);
const parser = createNoteParser(EXERCISES, linker);
const byId = new Map(EXERCISES.map((exercise) => [exercise.id, exercise]));
const exerciseOf = (id: string) => byId.get(id);
const NOTHING: NoteReading = {
  sets: [],
  signals: [],
  ambiguous: false,
  confidence: 0.3,
  spans: [],
  setSources: [],
  signalSources: [],
  orders: [],
  notUnderstood: [],
};

function tagged(text: string, spans: readonly ReadSpan[]) {
  return { ...decodeSpans(text, spans, { linker, exerciseOf, unit: 'kg', contextExerciseId: null }), spans };
}

/** Of `{role words}` in running text: the text, and the spans as a tagger so sure would tell them. */
function marked(words: string, confidence = 0.98) {
  let text = '';
  const spans: ReadSpan[] = [];
  for (const [whole, role, said] of words.matchAll(/\{(\w+) ([^}]*)\}|[^{]+/g)) {
    const start = text.length;
    text += said ?? whole;
    if (role !== undefined) spans.push({ start, end: text.length, role: role as Role, status: 'present', confidence });
  }
  return { text, spans };
}

/** The grammar's reading stands in for one that could make nothing of these words. */
function unread(text: string, ...words: readonly string[]): NoteReading {
  return { ...NOTHING, notUnderstood: words.map((word) => [text.indexOf(word), text.indexOf(word) + word.length]) };
}

test('sets of words that were not understood are added, with their words and their confidence', () => {
  const { text, spans } = marked('{exercise Squat} {load 100 kg} {sets 2} lots of {reps 5}');
  const reading = unread(text, '100 kg 2 lots of 5');
  const filled = filledIn(text, reading, tagged(text, spans));
  const set = { exercise: 'back_squat', reps: 5, loadKg: 100, loadUnit: 'kg' };
  expect(filled.sets).toEqual([set, set]);
  expect(filled.notUnderstood).toEqual([]);
  expect(filled.setSources[0]?.load).toEqual({ start: 6, end: 12, confidence: 0.88 });
  expect(filled.spans.map(([start, end, role]) => [text.slice(start, end), role])).toEqual([
    ['Squat', 'exercise'],
    ['100 kg', 'load'],
    ['2', 'sets'],
    ['5', 'reps'],
  ]);
  expect(filled.confidence).toBe(0.88);
});

test('what the tagger is not sure of stays not understood', () => {
  const { text, spans } = marked('{exercise Squat} {load 100 kg} {sets 2} lots of {reps 5}', 0.85);
  const reading = unread(text, '100 kg 2 lots of 5');
  expect(filledIn(text, reading, tagged(text, spans))).toBe(reading);
});

test('one doubtful number of the line is enough to leave it', () => {
  const { text, spans } = marked('{exercise Squat} {load 100 kg} {sets 2} lots of {reps 5} then {reps 3}');
  const doubtful = spans.map((span, index) => (index === 4 ? { ...span, confidence: 0.5 } : span));
  const reading = unread(text, '100 kg 2 lots of 5 then 3');
  expect(filledIn(text, reading, tagged(text, doubtful))).toBe(reading);
});

test('what the grammar read stays as it is, in order, and what is added finds its place', () => {
  const { text, spans } = marked(
    '{exercise squat} {sets 1}x{reps 5} {load 100kg}\n{exercise bench} {load 60} blorp {reps 8}\n{exercise deadlift} {sets 1}x{reps 3} {load 140kg}',
  );
  const whole = parser.parse({ text });
  const [line] = whole.sets.filter(({ exercise }) => exercise === 'back_squat');
  const [last] = whole.sets.filter(({ exercise }) => exercise === 'deadlift');
  const keep = whole.sets.flatMap(({ exercise }, index) =>
    exercise === 'back_squat' || exercise === 'deadlift' ? [index] : [],
  );
  const from = text.indexOf('60');
  const reading: NoteReading = {
    ...whole,
    sets: keep.flatMap((index) => whole.sets[index] ?? []),
    setSources: keep.flatMap((index) => whole.setSources[index] ?? []),
    spans: whole.spans.filter(([start]) => start < text.indexOf('bench') || start > text.indexOf('\n', from)),
    notUnderstood: [[from, from + '60 blorp 8'.length]],
  };
  const filled = filledIn(text, reading, tagged(text, spans));
  expect(filled.sets).toEqual([line, { exercise: 'bench_press', reps: 8, loadKg: 60, loadUnit: 'kg' }, last]);
  expect(filled.setSources).toHaveLength(3);
});

test('numbers that the grammar passed over without a mark are not taken where it read sets', () => {
  const { text, spans } = marked(
    '{exercise leg press} {sets 2}x{reps 12} instead of {exercise squats} {sets 5}x{reps 5}',
  );
  const reading = parser.parse({ text });
  expect(reading.sets.map(({ exercise }) => exercise)).toEqual(['leg_press', 'leg_press']);
  expect(filledIn(text, reading, tagged(text, spans)).sets).toEqual(reading.sets);
});

test('where the tagger reads what the grammar read otherwise, nothing of the line is taken', () => {
  const { text, spans } = marked('{exercise squat} {sets 3}x{reps 5} {load 100kg}, {reps 8} {reps 6}');
  const reading = parser.parse({ text: 'squat 3x5 100kg' });
  const other = spans.map((span) => (span.role === 'sets' ? { ...span, role: 'reps' as const } : span));
  const left: NoteReading = { ...reading, notUnderstood: [[text.indexOf('8'), text.length]] };
  expect(filledIn(text, left, tagged(text, other))).toBe(left);
});

test('impossible sets do not pass, however sure the tagger is', () => {
  const { text, spans } = marked('{exercise squat} {load 9000 kg} {sets 2} lots of {reps 5}');
  const reading = unread(text, '9000 kg 2 lots of 5');
  expect(filledIn(text, reading, tagged(text, spans))).toBe(reading);
});

test('a name nobody knows beside sets that have none is marked, not guessed', () => {
  const { text, spans } = marked('{exercise zorblax} {sets 1}x{reps 5}');
  const at = { start: 10, end: 11, confidence: 0.9 };
  const reading: NoteReading = { ...NOTHING, sets: [{ exercise: null, reps: 5 }], setSources: [{ reps: at }] };
  const asked = withNamesMarked(text, reading, spans);
  expect(asked.sets).toEqual(reading.sets);
  expect(asked.notUnderstood).toEqual([[0, 7]]);
});

test('the tagger is asked where sets have no exercise, and only there', () => {
  const asks = (text: string) => hasNameless(parser.parse({ text }));
  expect(asks('squat 3x5 100kg @8, left knee sore')).toBe(false);
  expect(asks('slept well')).toBe(false);
  expect(asks('zorblax 3x10 20kg')).toBe(true);
});

test('whatever the tagger says of whatever text, no impossible set leaves and what the grammar read stays', () => {
  const name = fc.constantFrom('squat', 'bench press', '深蹲', 'plank', 'zorblax');
  const number = fc.constantFrom('3', '5', '10', '100', '9999', '1e9', '-5', '2.5', '100 kg', '60s', '5 km');
  const any = fc.oneof(name, number, fc.constantFrom('x', ',', '\n', '@9', '组', 'left', '×'));
  const sure = fc.constantFrom(0.99, 0.99, 0.99, 0.8);
  const piece = fc.oneof(
    fc.record({
      words: name,
      role: fc.constant('exercise' as const),
      status: fc.constant('present' as const),
      confidence: sure,
    }),
    fc.record({
      words: number,
      role: fc.constantFrom('sets' as const, 'reps' as const, 'load' as const, 'duration' as const),
      status: fc.constant('present' as const),
      confidence: sure,
    }),
    fc.record({
      words: any,
      role: fc.option(fc.constantFrom(...ROLES)),
      status: fc.constantFrom(...STATUSES),
      confidence: sure,
    }),
  );
  const note = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => {
    let text = '';
    const spans: ReadSpan[] = [];
    for (const { words: said, role, status, confidence } of pieces) {
      const start = text.length;
      text += said;
      if (role) spans.push({ start, end: text.length, role, status, confidence });
      text += ' ';
    }
    return { text, spans };
  });
  let added = 0;
  fc.assert(
    fc.property(note, fc.boolean(), ({ text, spans }, isBlank) => {
      const reading = isBlank ? { ...NOTHING, notUnderstood: [[0, text.length] as const] } : parser.parse({ text });
      const filled = withNamesMarked(text, filledIn(text, reading, tagged(text, spans)), spans);
      added += filled.sets.length - reading.sets.length;
      for (const set of filled.sets) expect(isPossible(set, exerciseOf)).toBe(true);
      expect(filled.setSources).toHaveLength(filled.sets.length);
      let from = 0;
      const kept = reading.sets.every((set) => (from = filled.sets.indexOf(set, from) + 1) > 0);
      expect(kept).toBe(true);
      expect(filled.signals).toBe(reading.signals);
      for (const [start, end] of [...filled.notUnderstood, ...filled.spans]) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      let last = 0;
      for (const [start, end] of filled.notUnderstood) {
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
      }
      for (const { first, count } of filled.orders) expect(first + count).toBeLessThanOrEqual(filled.sets.length);
    }),
    { numRuns: 400 },
  );
  expect(added).toBeGreaterThan(20);
});
