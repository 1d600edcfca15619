import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from './exercise-names.ts';
import { EXERCISES } from './exercises.ts';
import { createExerciseLinker } from './link-exercise.ts';

const linker = createExerciseLinker(EXERCISES);

describe('a whole name', () => {
  test.each([
    ['squat', 'back_squat'],
    ['Squats', 'back_squat'],
    ['air squat', 'air_squat'],
    ['徒手深蹲', 'air_squat'],
    ['深蹲', 'back_squat'],
    ['bench', 'bench_press'],
    ['卧推', 'bench_press'],
    ['OHP', 'overhead_press'],
    ['row', 'barbell_row'],
    ['run', 'running'],
    ['treadmill', 'running'],
    ['bike', 'cycling'],
    ['curl', 'bicep_curl'],
    ['weighted pull-up', 'pull_up'],
    ['Pullups', 'pull_up'],
    ['引体向上', 'pull_up'],
    ['RDL', 'romanian_deadlift'],
    ['Bench Press (Barbell)', 'bench_press'],
    ['Bench Press (Dumbbell)', 'dumbbell_bench_press'],
    ['Squat (Barbell)', 'back_squat'],
    ['Bicep Curl (Cable)', 'cable_curl'],
    ['Triceps Pushdown (Cable - Straight Bar)', 'tricep_pushdown'],
    ['Row, Barbell', 'barbell_row'],
    ['Standing Calf Raise (Machine)', 'calf_raise'],
    ['Pull Up (Assisted)', 'pull_up'],
    ['sqaut', 'back_squat'],
    ['deadlfit', 'deadlift'],
    ['benhc press', 'bench_press'],
    ['dumbell curls', 'bicep_curl'],
    ['ＢＥＮＣＨ　ＰＲＥＳＳ', 'bench_press'],
  ])('%s → %s', (name, id) => {
    expect(linker.link(name)?.exerciseId).toBe(id);
  });

  test.each(['', '   ', 'foo bar', 'lunchtime', '🏋️', '天气'])('"%s" is none', (name) => {
    expect(linker.link(name)).toBeNull();
  });

  test('every name and alias of the catalogue leads to its own exercise', () => {
    const wrong: string[] = [];
    for (const { id, names, aliases } of EXERCISES)
      for (const name of [id.replaceAll('_', ' '), names.en, names.zh, ...aliases.en, ...aliases.zh]) {
        const link = linker.link(name);
        if (link?.exerciseId !== id || link.confidence < 1)
          wrong.push(`${name}: ${link?.exerciseId ?? 'none'}, not ${id}`);
      }
    expect(wrong).toEqual([]);
  });

  test('the rest of the line decides between two of one name', () => {
    expect(linker.link('row', { distance: true })?.exerciseId).toBe('rowing_machine');
    expect(linker.link('row', { load: true })?.exerciseId).toBe('barbell_row');
    expect(linker.link('rowing', { load: true })?.exerciseId).toBe('barbell_row');
    expect(linker.link('划船', { distance: true })?.exerciseId).toBe('rowing_machine');
    expect(linker.link('squats', { bodyweight: true })?.exerciseId).toBe('air_squat');
  });

  test('a slip is believed less than the name', () => {
    expect(linker.link('deadlfit')?.confidence).toBeLessThan(1);
  });
});

describe('in running text', () => {
  const found = (text: string) =>
    linker.find(text).map(({ start, end, exerciseId }) => [text.slice(start, end), exerciseId]);

  test('the longest name wins, and the bracket belongs to it', () => {
    expect(found('Did incline dumbbell press, Bench Press (Dumbbell) 3x10 and push-ups')).toEqual([
      ['incline dumbbell press', 'incline_dumbbell_bench_press'],
      ['Bench Press (Dumbbell)', 'dumbbell_bench_press'],
      ['push-ups', 'push_up'],
    ]);
    expect(found('今天哑铃卧推三组，跑了5公里')).toEqual([
      ['哑铃卧推', 'dumbbell_bench_press'],
      ['跑', 'running'],
    ]);
  });

  test('everyday words are no slips', () => {
    expect(found('lunch with the squad, legs are dead, planned a boring bunch')).toEqual([]);
  });

  test('an everyday word that is a name too is marked', () => {
    expect(linker.find('press 40kg')[0]?.weak).toBe(true);
    expect(linker.find('bench press 40kg')[0]?.weak).toBe(false);
  });

  test('matches lie in the text, in order, apart', () => {
    const word = fc.constantFrom(
      'squat',
      'sqaut',
      'bench',
      'press',
      '深蹲',
      '(barbell)',
      '-',
      'row',
      'x',
      '5',
      'İ',
      '😀',
      'ﬁ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(word).map((words) => words.join(' ')),
        ),
        (text) => {
          let end = 0;
          for (const match of linker.find(text)) {
            expect(match.start).toBeGreaterThanOrEqual(end);
            expect(match.end).toBeGreaterThan(match.start);
            end = match.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});

test('without a catalogue nothing is linked', () => {
  const empty = createExerciseLinker([]);
  expect(empty.link('squat')).toBeNull();
  expect(empty.find('squat 深蹲')).toEqual([]);
});

test('folding keeps every offset', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldText(text)).toHaveLength(text.length);
    }),
  );
});

describe('names with how it was done in them', () => {
  const linker = createExerciseLinker(EXERCISES);
  test.each([
    ['Bench Press - Close Grip (Barbell)', 'close_grip_bench_press'],
    ['Front Squat Eccentric ', 'front_squat'],
    ['Paused Deadlift', 'deadlift'],
    ['Lat Pulldown - Wide Grip (Cable)', 'lat_pulldown'],
    ['Hammer Strength Seated Row', 'machine_row'],
    ['Rack Pull 2 Pin', 'rack_pull'],
    ['Strict Overhead Press (Barbell)', 'overhead_press'],
  ])('%s is %s', (name, exerciseId) => {
    const link = linker.link(name);
    expect(link?.exerciseId).toBe(exerciseId);
    expect(link?.confidence).toBeGreaterThanOrEqual(0.8);
  });

  test('a hammer curl is no curl machine', () => {
    expect(linker.link('Hammer Curl')?.exerciseId).toBe('hammer_curl');
  });
});
