import { expect, test } from 'vitest';
import { EXERCISES } from '../../catalogue/exercises.ts';
import { createExerciseLinker } from '../../catalogue/link-exercise.ts';
import { createNoteParser } from '../parse-note.ts';
import type { NoteReading } from '../parsed-note.ts';
import { findRows } from './find-rows.ts';
import { readWithRows } from './read-with-rows.ts';

const linker = createExerciseLinker(EXERCISES);
const parser = createNoteParser(EXERCISES, linker);

function read(text: string, unit: 'kg' | 'lb' = 'kg'): NoteReading {
  return readWithRows(text, linker, (own) => parser.parse({ text: own, unit }));
}

function told(text: string, unit?: 'kg' | 'lb'): readonly string[] {
  return read(text, unit).sets.map(({ exercise, reps, loadKg, durationSec, distanceM }) =>
    [exercise, reps, loadKg, durationSec, distanceM]
      .map((value) => value ?? '')
      .join(' ')
      .trim(),
  );
}

const three = (text: string) => [text, text, text];

test('a Markdown table with names of columns', () => {
  expect(
    told(
      '| Exercise | Sets | Reps | Weight |\n|---|---|---|---|\n| Back squat | 3 | 5 | 100kg |\n| Plank | 2 | 60s | |',
    ),
  ).toEqual([...three('back_squat 5 100'), 'plank   60', 'plank   60']);
  expect(told('|动作|组数|次数|重量|\n|--|--|--|--|\n|卧推|3|8|60|')).toEqual(three('bench_press 8 60'));
  expect(told('Exercise | kg | reps\nDeadlift | 140 | 5, 5, 4')).toEqual([
    'deadlift 5 140',
    'deadlift 5 140',
    'deadlift 4 140',
  ]);
});

test('a row a set, the name written once', () => {
  expect(
    told(
      '| Exercise | Set | Reps | Weight (kg) |\n|---|---|---|---|\n| Bench press | 1 | 8 | 60 |\n| | 2 | 8 | 62.5 |\n| | 3 | 6 | 65 |',
    ),
  ).toEqual(['bench_press 8 60', 'bench_press 8 62.5', 'bench_press 6 65']);
});

test('a table under the name of its exercise', () => {
  expect(told('## Overhead press\n| set | kg | reps |\n|--|--|--|\n| 1 | 40 | 8 |\n| 2 | 45 | 5 |')).toEqual([
    'overhead_press 8 40',
    'overhead_press 5 45',
  ]);
});

test('a column for each set', () => {
  expect(told('Exercise\tSet 1\tSet 2\tSet 3\nFront squat\t60x5\t70x5\t80x3')).toEqual([
    'front_squat 5 60',
    'front_squat 5 70',
    'front_squat 3 80',
  ]);
});

test('rows with commas: with a header, and without one', () => {
  expect(told('exercise,sets,reps,weight\nsquat,3,5,100\npull up,2,8,')).toEqual([
    ...three('back_squat 5 100'),
    'pull_up 8',
    'pull_up 8',
  ]);
  expect(told('Hip thrust,10,80')).toEqual(['hip_thrust 10 80']);
  expect(told('Hip thrust,80kg,10')).toEqual(['hip_thrust 10 80']);
  expect(told('Squat,3,5,100')).toEqual(three('back_squat 5 100'));
  expect(told('Squat;3;5;102,5')).toEqual(three('back_squat 5 102.5'));
  expect(told('bench press,1,8,60\nbench press,2,8,65\nbench press,3,6,70')).toEqual([
    'bench_press 8 60',
    'bench_press 8 65',
    'bench_press 6 70',
  ]);
});

test('cells pasted from a spreadsheet', () => {
  expect(told('Deadlift\t3\t5\t140 kg\t@8')).toEqual(three('deadlift 5 140'));
  expect(told('Exercise\tWeight (lb)\tReps\nDeadlift\t225\t5', 'kg')).toEqual(['deadlift 5 102.058']);
  expect(told('Running\t5 km\t25:30')).toEqual(['running   1530 5000']);
});

test('records of key and value', () => {
  expect(told('name: bench press\nweight: 80 kg\nsets: 3\nreps: 8')).toEqual(three('bench_press 8 80'));
  expect(
    told('- exercise: squat\n  load: 100\n  sets: 2\n  reps: 5\n- exercise: plank\n  time: 60 s\n  sets: 1'),
  ).toEqual(['back_squat 5 100', 'back_squat 5 100', 'plank   60']);
});

test('what stands around a table is read as ever, a remark in it too, and rows that say nothing are marked', () => {
  const note = read(
    'Slept badly\n| Exercise | Reps | kg | Notes |\n|--|--|--|--|\n| Squat | 5 | 100 | left knee hurts |\n| Zzgrblx | ? | | |\nrow 2x8 60kg',
  );
  expect(note.sets.map(({ exercise }) => exercise)).toEqual(['back_squat', 'barbell_row', 'barbell_row']);
  expect(note.signals.map(({ kind }) => kind)).toEqual(['sleep', 'pain']);
});

test('sources are the cells', () => {
  const text = '| Exercise | Reps | kg |\n|--|--|--|\n| Squat | 5 | 100 |';
  const [source] = read(text).setSources;
  expect(source?.reps && text.slice(source.reps.start, source.reps.end)).toBe('5');
  expect(source?.exercise && text.slice(source.exercise.start, source.exercise.end)).toBe('Squat');
});

test('ordinary notes hold no rows', () => {
  for (const text of [
    'bench 80x8,8,7, row 60x8',
    'pull ups, 10, 8, 6',
    'Squat 100kg, 5, 5, 5',
    'squat 3x5 100kg | 5 5 5',
    'felt good, slept 8 hours, ate 3 eggs',
    'Bench: 80kg x 8\nSquat: 100kg x 5',
    '100kg | 5 5 5',
  ])
    expect(findRows(text), text).toEqual([]);
});
