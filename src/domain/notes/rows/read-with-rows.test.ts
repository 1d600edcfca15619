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

test('rows without a head: what a bare number is, its size and place tell', () => {
  expect(told('squat,100,5,3')).toEqual(three('back_squat 5 100'));
  expect(told('"bench press","80","8","3"')).toEqual(three('bench_press 8 80'));
  expect(told('Bench;80;8;8;7')).toEqual(['bench_press 8 80', 'bench_press 8 80', 'bench_press 7 80']);
  expect(told('Pull-ups,10,8,6')).toEqual(['pull_up 10', 'pull_up 8', 'pull_up 6']);
  expect(told('lateral raise,3,12,8')).toEqual(three('lateral_raise 12 8'));
  expect(told('卧推，80，8，3')).toEqual(three('bench_press 8 80'));
  expect(told('3,5,100,squat')).toEqual(three('back_squat 5 100'));
  expect(told('2026-05-01,Squat,100,5\n2026-05-01,Squat,100,4')).toEqual(['back_squat 5 100', 'back_squat 4 100']);
  expect(told('1\tSquat\t100\t5\n2\tSquat\t100\t4')).toEqual(['back_squat 5 100', 'back_squat 4 100']);
  expect(told('Squat\t60\t5\n\t80\t5\twarm-up')).toEqual(['back_squat 5 60', 'back_squat 5 80']);
  expect(told('Plank\t3\t60s\nRun\t5 km\t27:00')).toEqual([...three('plank   60'), 'running   1620 5000']);
});

test('a heading has a unit, a side, a number of its set; headings repeat', () => {
  expect(told('name,weight_kg,reps\nSquat,100,5')).toEqual(['back_squat 5 100']);
  expect(told('exercise,reps,weight,unit\nrow,8,135,lb')).toEqual(['barbell_row 8 61.235']);
  expect(read('| Exercise | Reps per side | kg |\n|--|--|--|\n| Lunge | 10 | 20 |').sets).toEqual([
    { exercise: 'lunge', reps: 10, loadKg: 20, loadUnit: 'kg', perSide: true },
  ]);
  expect(told('Exercise\tkg\tS1\tS2\nBench\t80\t8\t7')).toEqual(['bench_press 8 80', 'bench_press 7 80']);
  expect(told('Exercise\tkg\treps\tkg\treps\nBench\t70\t8\t75\t6\nRow\t60\t8\t\t')).toEqual([
    'bench_press 8 70',
    'bench_press 6 75',
    'barbell_row 8 60',
  ]);
  expect(told('|动作|组|次数|重量|\n|--|--|--|--|\n|卧推|1|8|70|\n||2|7|70|')).toEqual([
    'bench_press 8 70',
    'bench_press 7 70',
  ]);
  expect(told('exercise,left,right,weight\ndumbbell row,10,9,30')).toEqual(['dumbbell_row 10 30', 'dumbbell_row 9 30']);
});

test('names of exercises over columns of their sets', () => {
  expect(told('Set\tSquat\tBench\n1\t100x5\t80x8\n2\t100x4\t80x7')).toEqual([
    'back_squat 5 100',
    'back_squat 4 100',
    'bench_press 8 80',
    'bench_press 7 80',
  ]);
});

test('columns set apart by blanks', () => {
  expect(told('Exercise     Weight  Reps\nSquat        100     5\nPull-up              8')).toEqual([
    'back_squat 5 100',
    'pull_up 8',
  ]);
  expect(told('Squat         100   5   3\nBarbell row   60    10  3')).toEqual([
    ...three('back_squat 5 100'),
    ...three('barbell_row 10 60'),
  ]);
});

test('totals, plans, rests and what was not done are no sets', () => {
  expect(told('Exercise\tWeight\tReps\tRest\tTotal\nSquat\t100\t5\t90\t500\nTotal\t\t5\t\t500')).toEqual([
    'back_squat 5 100',
  ]);
  expect(told('| Exercise | Target | Actual | kg |\n|--|--|--|--|\n| Squat | 2x5 | 5,4 | 100 |')).toEqual([
    'back_squat 5 100',
    'back_squat 4 100',
  ]);
  const note = read('exercise,reps,weight\nsquat,8-10,100\nsquat,5,110');
  expect(note.sets).toHaveLength(1);
  expect(note.notUnderstood).toEqual([[21, 35]]);
  expect(
    told('| Exercise | kg | Reps | Done |\n|--|--|--|--|\n| Squat | 100 | 5 | ✓ |\n| Squat | 110 | 5 | no |'),
  ).toEqual(['back_squat 5 100']);
});

test('records in one line, as JSON, in German, with a set each', () => {
  expect(told('Exercise: Squat, Weight: 100kg, Reps: 5, Sets: 3')).toEqual(three('back_squat 5 100'));
  expect(told('exercise=squat weight=100kg reps=5 sets=3')).toEqual(three('back_squat 5 100'));
  expect(told('动作：卧推 重量：80kg 组数：3 次数：8')).toEqual(three('bench_press 8 80'));
  expect(told('[{"exercise":"squat","weight":80,"reps":8},{"exercise":"squat","weight":85,"reps":7}]')).toEqual([
    'back_squat 8 80',
    'back_squat 7 85',
  ]);
  expect(told('**Übung:** Kniebeuge\n**Gewicht:** 102,5 kg\n**Wdh:** 5')).toEqual(['back_squat 5 102.5']);
  expect(told('Exercise: Squat\nSet 1: 100kg x 5\nSet 2: 105kg x 3')).toEqual(['back_squat 5 100', 'back_squat 3 105']);
});

test('ordinary lines are no rows', () => {
  for (const text of [
    'squat 100x5, bench 80x8,8,7',
    'bench press, 3 sets, 8 reps, 60 kg',
    'Time: 45 min, weight: 80kg',
    'Monday  squat 3x5 100kg\nTuesday  bench 3x8 60kg',
    '深蹲，100公斤，5次，3组',
  ])
    expect(read(text)).toEqual(parser.parse({ text, unit: 'kg' }));
});

test('a row is as sure as its columns: under headings, by units, by place; and as its name', () => {
  expect(read('exercise,reps,kg\nsquat,5,100').confidence).toBe(0.97);
  expect(read('Squat\t100 kg\t3x5').confidence).toBe(0.95);
  const guessed = read('squat,100,5,3');
  expect(guessed.confidence).toBe(0.9);
  expect(guessed.setSources[0]?.reps?.confidence).toBe(0.9);
  expect(guessed.setSources[0]?.exercise?.confidence).toBeGreaterThan(0.9);
  expect(read('exercise,reps,kg\nzzgrblx,5,100').confidence).toBeLessThan(0.5);
  expect(read('exercise,reps,kg\nsquat,5,100\nbench,8-10,80').confidence).toBe(0.5);
});

test('headings in the first column, sets below their exercise, lists beside each other', () => {
  expect(told('Squat\nWeight\t100\t105\nReps\t5\t3')).toEqual(['back_squat 5 100', 'back_squat 3 105']);
  expect(told('exercise: bench press\nsets:\n  - weight: 80\n    reps: 8\n  - weight: 85\n    reps: 6')).toEqual([
    'bench_press 8 80',
    'bench_press 6 85',
  ]);
  expect(told('Exercise\tWeight\tReps\nSquat\t100, 105\t5, 3')).toEqual(['back_squat 5 100', 'back_squat 3 105']);
  expect(told('squat - 100 - 5 - 3')).toEqual(three('back_squat 5 100'));
  expect(told('Exercise,Sets,Reps,kg,Skipped\nSquat,1,5,100,no\nBench,3,5,80,yes')).toEqual(['back_squat 5 100']);
});
