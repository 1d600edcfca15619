import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { EXERCISES, exerciseById } from '../../catalogue/exercises.ts';
import type { Exercise } from '../../catalogue/exercise.ts';
import { createExerciseLinker } from '../../catalogue/link-exercise.ts';
import type { SetRecord } from '../records.ts';
import { csvLine, withoutFormulaMark } from './csv-line.ts';
import { createExportNames } from './export-names.ts';
import { type SheetOptions, weightIn } from './exported-workout.ts';
import { FULL_HEAD, fullLines, isFullCsv, readFullRows } from './full-csv.ts';
import { hevyHead, hevyLines } from './hevy-csv.ts';
import { STRONG_HEAD, strongLines } from './strong-csv.ts';
import { arbitraryLog, arbitraryWorkout, awkwardText } from './testing/arbitrary-workout.ts';

const linker = createExerciseLinker(EXERCISES);
const { nameOf, barNameOf } = createExportNames(linker);
const custom = (id: string): Exercise => ({
  ...(EXERCISES[0] as Exercise),
  id,
  names: { en: `Mine, "${id}"`, zh: '自己的' },
});
const own = new Map(['custom_a', 'custom_b'].map((id) => [id, custom(id)]));

const options: SheetOptions = {
  unit: 'kg',
  exerciseOf: (id) => exerciseById(id) ?? own.get(id),
  nameOf: (exercise) => (own.has(exercise.id) ? exercise.names.en : nameOf(exercise)),
  barNameOf,
  wallClock(instant) {
    const date = new Date(instant);
    return {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      hour: date.getUTCHours(),
      minute: date.getUTCMinutes(),
      second: date.getUTCSeconds(),
    };
  },
};

function rowsOf(text: string): readonly Record<string, string>[] {
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

const START = '2026-03-02T18:05:09.000Z';
const workout = { id: 'w', day: '2026-03-02', startedAt: START, endedAt: '2026-03-02T19:20:00.000Z', title: 'Legs' };
const set = (order: number, over: Partial<SetRecord>): SetRecord => ({
  id: `s${order}`,
  workoutId: 'w',
  exerciseId: 'back_squat',
  order,
  type: 'normal',
  source: 'typed',
  startedAt: START,
  endedAt: START,
  ...over,
});

test('the name each catalogue exercise is given for other apps leads back to it', () => {
  for (const exercise of EXERCISES)
    expect(linker.link(nameOf(exercise))?.exerciseId, nameOf(exercise)).toBe(exercise.id);
  expect(
    ['bench_press', 'back_squat', 'lat_pulldown', 'pull_up'].map((id) => nameOf(exerciseById(id) as Exercise)),
  ).toEqual(['Bench Press (Barbell)', 'Squat (Barbell)', 'Lat Pulldown (Cable)', 'Pull Up']);
});

test('any text survives a line of CSV, and none opens as a formula', () => {
  fc.assert(
    fc.property(fc.array(awkwardText, { minLength: 2, maxLength: 5 }), fc.boolean(), (texts, quoteTexts) => {
      const cells = Papa.parse<string[]>(`a\r\n${csvLine(texts, { quoteTexts })}`).data[1] ?? [];
      expect(cells.map(withoutFormulaMark)).toEqual(texts);
      for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});

test('Strong: one line a set with its marks; 180 lb is 180 in pounds', () => {
  const exported = {
    workout,
    sets: [
      set(0, { type: 'warmup', reps: 8, load: { value: 60, unit: 'kg' } }),
      set(1, { reps: 5, load: { value: 180, unit: 'lb' }, rir: 2 }),
      set(2, { reps: 5, load: { value: 180, unit: 'lb' }, rpe: 9.5, side: 'left' }),
      set(3, { type: 'drop', reps: 12, load: { value: 40, unit: 'kg' } }),
      set(4, { exerciseId: 'running', distanceM: 5000, durationSec: 1500 }),
      set(5, { exerciseId: 'custom_a', reps: 1, source: 'demonstration' }),
      set(6, { reps: 1, deletedAt: START }),
    ],
    notes: [
      { id: 'n', workoutId: 'w', setId: 's1', text: '=deep', writtenAt: START, parsed: {} as never },
      { id: 'm', workoutId: 'w', text: 'good day', writtenAt: START, parsed: {} as never },
    ],
  };
  const rows = rowsOf(STRONG_HEAD + strongLines(exported, { ...options, unit: 'lb' }));
  expect(
    rows.map((row) => [row['Exercise Name'], row['Set Order'], row['Weight'], row['Reps'], row['RPE'], row['Notes']]),
  ).toEqual([
    ['Squat (Barbell)', 'W', '132.2774', '8', '', ''],
    ['Squat (Barbell)', '1', '180', '5', '8', "'=deep"],
    ['Squat (Barbell)', '2', '180', '5', '9.5', 'Left'],
    ['Squat (Barbell)', 'D', '88.1849', '12', '', ''],
    ['Running', '1', '0', '0', '', ''],
  ]);
  expect(rows[0]).toMatchObject({
    Date: '2026-03-02 18:05:09',
    'Workout Name': 'Legs',
    Duration: '1h 14m',
    'Workout Notes': 'good day',
  });
  expect(Number(rows[4]?.['Distance']) * 1609.344).toBeCloseTo(5000, 3);
  expect(rows[4]?.['Seconds']).toBe('1500');
});

test('Hevy: supersets, types and notes of the exercise; times to the minute on the day of the log', () => {
  const rows = rowsOf(
    hevyHead('kg') +
      hevyLines(
        {
          workout: { ...workout, day: '2026-03-01' },
          sets: [
            set(0, { reps: 5, load: { value: 100, unit: 'kg' }, supersetId: 'q', perSide: true }),
            set(1, { exerciseId: 'pull_up', reps: 8, supersetId: 'q', type: 'failure' }),
            set(2, { reps: 5, load: { value: 20, unit: 'kg', counts: 'both' }, type: 'drop', supersetId: 'q' }),
            set(3, { exerciseId: 'plank', durationSec: 60, type: 'amrap' }),
          ],
          notes: [],
        },
        options,
      ),
  );
  expect(
    rows.map((row) => [
      row['exercise_title'],
      row['superset_id'],
      row['set_index'],
      row['set_type'],
      row['weight_kg'],
      row['exercise_notes'],
    ]),
  ).toEqual([
    ['Squat (Barbell)', '0', '0', 'normal', '100', 'Each side'],
    ['Pull Up', '0', '0', 'failure', '', ''],
    ['Squat (Barbell)', '0', '0', 'dropset', '10', ''],
    ['Plank', '', '0', 'normal', '', ''],
  ]);
  expect(rows[0]).toMatchObject({ start_time: '1 Mar 2026, 18:05', end_time: '1 Mar 2026, 19:20', reps: '5' });
});

test('what was entered in the unit of the export stands there as entered; the rest within a ten-thousandth', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -400, max: 4000 }).map((n) => n / 4),
      fc.constantFrom('kg', 'lb'),
      (value, unit) => {
        expect(weightIn({ value, unit }, unit)).toBe(value);
        const other = unit === 'kg' ? 'lb' : 'kg';
        expect(weightIn({ value: weightIn({ value, unit }, other), unit: other }, unit)).toBeCloseTo(value, 3);
      },
    ),
  );
});

test('every set that stands has one line in the shapes of other apps, with its repetitions and its effort', () => {
  fc.assert(
    fc.property(arbitraryWorkout('w'), (exported) => {
      const standing = exported.sets.filter(
        ({ deletedAt, source }) => deletedAt === undefined && source !== 'demonstration',
      );
      const strong = rowsOf(STRONG_HEAD + strongLines(exported, options));
      const hevy = rowsOf(hevyHead('kg') + hevyLines(exported, options));
      expect(strong.map((row) => Number(row['Reps']))).toEqual(standing.map(({ reps }) => reps ?? 0));
      expect(hevy.map((row) => row['reps'])).toEqual(
        standing.map(({ reps }) => (reps === undefined ? '' : String(reps))),
      );
      expect(hevy.map((row) => row['duration_seconds'])).toEqual(
        standing.map(({ durationSec }) => (durationSec === undefined ? '' : String(durationSec))),
      );
    }),
  );
});

test('our own table reads back exactly: workouts, sets with all their fields, notes, own exercises', () => {
  fc.assert(
    fc.property(arbitraryLog(4), (log) => {
      const text = FULL_HEAD + log.map((exported) => fullLines(exported, options)).join('');
      expect(isFullCsv(text)).toBe(true);
      const back = readFullRows(rowsOf(text), new Set());
      const standing = log.flatMap(({ sets }) => sets.filter(({ deletedAt }) => deletedAt === undefined));
      expect(back.refused).toBe(0);
      expect(back.workouts).toEqual(log.map((each) => each.workout));
      expect(back.sets).toEqual(standing);
      expect(back.notes).toEqual(log.flatMap(({ notes }) => notes.filter(({ deletedAt }) => deletedAt === undefined)));
      const used = new Set(standing.map(({ exerciseId }) => exerciseId).filter((id) => own.has(id)));
      expect(new Set(back.exercises.map((exercise) => (exercise as Exercise).id))).toEqual(used);
      for (const exercise of back.exercises) expect(exercise).toEqual(own.get((exercise as Exercise).id));
    }),
  );
});

test('a damaged row of our own table is left out alone', () => {
  const text = FULL_HEAD + fullLines({ workout, sets: [set(0, { reps: 5 }), set(1, { reps: 6 })], notes: [] }, options);
  const back = readFullRows(rowsOf(text.replace(',5,', ',five,')), new Set());
  expect(back).toMatchObject({ refused: 1, workouts: [workout], sets: [{ id: 's1', reps: 6 }] });
});
