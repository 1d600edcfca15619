import { expect, test } from 'vitest';
import { EXERCISES } from '../../catalogue/exercises.ts';
import { createExerciseLinker } from '../../catalogue/link-exercise.ts';
import type { NoteSignal, ParsedSet } from '../parsed-note.ts';
import { decodeSpans } from './decode.ts';
import type { ReadSpan } from './labels.ts';
import { ROLES, type Role, STATUSES, type Status } from './roles.ts';

const linker = createExerciseLinker(EXERCISES);
const byId = new Map(EXERCISES.map((exercise) => [exercise.id, exercise]));

/** `{role words}` or `{role!status words}` in running text. */
function read(marked: string, unit: 'kg' | 'lb' = 'kg') {
  let text = '';
  const spans: ReadSpan[] = [];
  let from = 0;
  for (const match of marked.matchAll(/\{(\w+)(?:!(\w+))? ([^}]*)\}/g)) {
    text += marked.slice(from, match.index);
    from = match.index + match[0].length;
    const words = match[3] ?? '';
    spans.push({
      start: text.length,
      end: text.length + words.length,
      role: ROLES.find((role) => role === match[1]) as Role,
      status: (STATUSES.find((status) => status === match[2]) ?? 'present') satisfies Status,
      confidence: 1,
    });
    text += words;
  }
  text += marked.slice(from);
  return decodeSpans(text, spans, {
    linker,
    exerciseOf: (id) => byId.get(id),
    unit,
    contextExerciseId: null,
  });
}

const squat = (set: Partial<ParsedSet>): ParsedSet => ({ exercise: 'back_squat', ...set });
const bench = (set: Partial<ParsedSet>): ParsedSet => ({ exercise: 'bench_press', ...set });

test.each<[string, readonly ParsedSet[]]>([
  [
    '{exercise Squat} {sets 2}x{reps 5} {load 100 kg} {rpe @8}',
    [squat({ reps: 5, loadKg: 100, loadUnit: 'kg', rpe: 8 }), squat({ reps: 5, loadKg: 100, loadUnit: 'kg', rpe: 8 })],
  ],
  [
    '{exercise bench} {load 80}x{reps 8},{reps 7}, {load 70}x{reps 9}',
    [bench({ reps: 8, loadKg: 80 }), bench({ reps: 7, loadKg: 80 }), bench({ reps: 9, loadKg: 70 })],
  ],
  [
    '{sets 1}x{reps 5} {exercise squat} {load 100kg}, {sets 1}x{reps 8} {exercise bench} {load 60kg}',
    [squat({ reps: 5, loadKg: 100, loadUnit: 'kg' }), bench({ reps: 8, loadKg: 60, loadUnit: 'kg' })],
  ],
  [
    '{exercise bench} {reps 5}, {reps 3} @ {load 80kg}, {load 90kg}',
    [bench({ reps: 5, loadKg: 80, loadUnit: 'kg' }), bench({ reps: 3, loadKg: 90, loadUnit: 'kg' })],
  ],
  ['{exercise 深蹲}{load 100公斤}{sets 1组}{reps 五次}', [squat({ reps: 5, loadKg: 100, loadUnit: 'kg' })]],
  ['{exercise squat} {load!void 100 kg} {sets!void 3}x{reps!void 5}', []],
  ['{exercise squat} {reps 9999}', []],
])('sets of %s', (marked, sets) => {
  expect(read(marked).sets).toEqual(sets);
});

test('a time behind a distance is of the same set', () => {
  expect(read('{exercise run} {distance 5k} in {duration 25:30}').sets).toEqual([
    { exercise: 'running', distanceM: 5000, durationSec: 1530 },
  ]);
});

test.each<[string, readonly NoteSignal[]]>([
  [
    '{left left} {body_part knee} {pain sore} {severity 4/10}',
    [{ kind: 'pain', polarity: 'present', bodyPart: 'knee', side: 'left', severity: 4 }],
  ],
  ['no {body_part knee} {pain!absent pain}', [{ kind: 'pain', polarity: 'absent', bodyPart: 'knee' }]],
  ["my wife's {body_part!void knee} {pain!void hurts}", []],
  [
    '{sleep slept badly}, {mood_negative fed up}',
    [
      { kind: 'sleep', polarity: 'present' },
      { kind: 'mood_negative', polarity: 'present' },
    ],
  ],
])('signals of %s', (marked, signals) => {
  expect(read(marked).signals).toEqual(signals);
});
