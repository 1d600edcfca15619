// What we write in the shapes of other apps and read again is what there was, as far as those shapes can hold it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CustomExercise } from '../../domain/catalogue/custom-exercise.ts';
import { createExerciseBook } from '../../domain/catalogue/exercise-book.ts';
import { EXERCISES } from '../../domain/catalogue/exercises.ts';
import { createExerciseLinker } from '../../domain/catalogue/link-exercise.ts';
import { createExportNames } from '../../domain/log/export/export-names.ts';
import type { ExportedWorkout, SheetOptions } from '../../domain/log/export/exported-workout.ts';
import { hevyHead, hevyLines } from '../../domain/log/export/hevy-csv.ts';
import { STRONG_HEAD, strongLines } from '../../domain/log/export/strong-csv.ts';
import { createNameLinker, proposeExercise } from '../../domain/log/import/resolve-names.ts';
import { loadKg } from '../../domain/log/load-kg.ts';
import type { SetRecord } from '../../domain/log/records.ts';
import { IMPORTED_AT, planned, type Planned } from './testing/read-file.ts';

const own: CustomExercise = {
  ...(EXERCISES[0] as (typeof EXERCISES)[number]),
  id: 'custom_own',
  names: { en: 'My "odd", thing', zh: '我的动作' },
  aliases: { en: [], zh: [] },
  createdAt: IMPORTED_AT,
};
const book = createExerciseBook(EXERCISES, [own]);
const { nameOf, barNameOf } = createExportNames(createExerciseLinker(EXERCISES));
const optionsFor = (unit: 'kg' | 'lb'): SheetOptions => ({
  unit,
  exerciseOf: (id) => book.byId(id),
  nameOf: (exercise) => (exercise.id === own.id ? exercise.names.en : nameOf(exercise)),
  barNameOf: (exercise) => (exercise.id === own.id ? null : barNameOf(exercise)),
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
});

const done = fc.oneof(
  fc.record({ reps: fc.integer({ min: 1, max: 1000 }) }),
  fc.record({ durationSec: fc.integer({ min: 1, max: 86_400 }) }),
  fc.record({ distanceM: fc.integer({ min: 1, max: 50_000 }), durationSec: fc.integer({ min: 1, max: 20_000 }) }),
  fc.record({ reps: fc.integer({ min: 1, max: 20 }), durationSec: fc.integer({ min: 1, max: 300 }) }),
);

const set = fc
  .record({
    exercise: fc.constantFrom(...EXERCISES, own),
    type: fc.constantFrom<SetRecord['type']>('normal', 'warmup', 'drop', 'failure'),
    done,
    load: fc.option(
      fc.record({ quarters: fc.integer({ min: 1, max: 2000 }), unit: fc.constantFrom('kg' as const, 'lb' as const) }),
    ),
    rpe: fc.option(fc.integer({ min: 2, max: 20 }).map((halves) => halves / 2)),
    side: fc.option(fc.constantFrom('left' as const, 'right' as const)),
  })
  .map(({ exercise, type, done, load, rpe, side }) => {
    const helped = exercise.loadKind === 'bodyweight_plus' && load !== null && load.quarters < 200;
    return {
      exerciseId: exercise.id,
      type,
      ...done,
      ...(load && { load: { value: (helped ? -1 : 1) * (load.quarters / 4), unit: load.unit } }),
      ...(rpe !== null && { rpe }),
      ...(side !== null && { side }),
    };
  });

/** Starts that differ by a minute at least: that is as fine as Hevy writes them. */
const log = fc
  .array(
    fc.record({
      minute: fc.integer({ min: 0, max: 5_000_000 }),
      second: fc.nat(59),
      minutes: fc.integer({ min: 1, max: 180 }),
      title: fc.constantFrom('Legs', 'Push, "heavy"', '=1+1', '胸和背', "it's\na day"),
      sets: fc.array(set, { minLength: 1, maxLength: 12 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((workouts) => [...new Map(workouts.map((workout) => [workout.minute, workout])).values()])
  .map((workouts) =>
    workouts.map(({ minute, second, minutes, title, sets }, index): ExportedWorkout => {
      const start = Date.parse('2016-01-01T00:00:00Z') + minute * 60_000 + second * 1000;
      const startedAt = new Date(start).toISOString();
      const id = `w${index}`;
      return {
        workout: {
          id,
          startedAt,
          endedAt: new Date(start + minutes * 60_000).toISOString(),
          day: startedAt.slice(0, 10),
          title,
        },
        sets: sets.map((each, order): SetRecord => ({
          id: `${id}-${order}`,
          workoutId: id,
          order,
          source: 'typed',
          startedAt,
          endedAt: startedAt,
          ...each,
        })),
        notes: [],
      };
    }),
  );

function figures({ exerciseId, type, reps, durationSec, distanceM, rpe, side }: SetRecord) {
  return { exerciseId, type, reps, durationSec, rpe, side, metres: Math.round(distanceM ?? 0) };
}

/** The most that a load differs, in kilograms. */
function heaviestSlip(plan: Planned, exported: readonly ExportedWorkout[]): number {
  const kg = ({ load }: SetRecord) => (load ? loadKg(load) : 0);
  const loads = exported.flatMap(({ sets }) => sets.map(kg));
  return Math.max(...plan.sets.map((set, at) => Math.abs(kg(set) - (loads[at] ?? Number.NaN))));
}

const before = (exported: readonly ExportedWorkout[]) =>
  exported.map(({ workout, sets }) => [workout.title, sets.map(figures)]);
const after = ({ workouts, sets }: Planned) =>
  workouts.map(({ id, title }) => [title, sets.filter(({ workoutId }) => workoutId === id).map(figures)]);

test('the name each exercise is given for other apps is one that nobody is asked about', () => {
  const linker = createNameLinker(EXERCISES);
  const asked = EXERCISES.filter((exercise) => {
    const proposal = proposeExercise(nameOf(exercise), linker, undefined);
    return proposal.kind !== 'link' || proposal.exerciseId !== exercise.id;
  });
  expect(asked.map((exercise) => `${exercise.id}: ${nameOf(exercise)}`)).toEqual([]);
});

test.each(['kg', 'lb'] as const)('Strong-shaped in %s: the same sets, to the second', async (unit) => {
  await fc.assert(
    fc.asyncProperty(log, async (exported) => {
      const file = STRONG_HEAD + exported.map((each) => strongLines(each, optionsFor(unit))).join('');
      const plan = await planned(file, {
        custom: [own],
        answers: { weightUnit: unit, distanceUnit: unit === 'kg' ? 'km' : 'mi' },
      });
      expect(after(plan)).toEqual(before(exported));
      expect(heaviestSlip(plan, exported)).toBeLessThan(0.001);
      expect(plan.workouts.map(({ startedAt }) => startedAt)).toEqual(exported.map(({ workout }) => workout.startedAt));
      expect(plan.exercises).toEqual([]);
      // Into the log it came from it adds nothing.
      const known = exported.map(({ workout, sets }) => ({
        id: workout.id,
        startedAt: workout.startedAt,
        sets: sets.map(({ id, exerciseId, reps, durationSec, distanceM, load }) => ({
          id,
          exerciseId,
          ...(reps !== undefined && { reps }),
          ...(durationSec !== undefined && { durationSec }),
          ...(distanceM !== undefined && { distanceM }),
          ...(load && { kg: loadKg(load) }),
        })),
      }));
      const again = await planned(file, {
        custom: [own],
        known,
        answers: { weightUnit: unit, distanceUnit: unit === 'kg' ? 'km' : 'mi' },
      });
      expect([again.totals.sets, again.totals.workouts]).toEqual([0, 0]);
    }),
    { numRuns: 30, endOnFailure: true },
  );
});

test('Hevy-shaped: the same sets, to the minute', async () => {
  await fc.assert(
    fc.asyncProperty(log, async (exported) => {
      const file = hevyHead('kg') + exported.map((each) => hevyLines(each, optionsFor('kg'))).join('');
      const plan = await planned(file, { custom: [own] });
      // Sides are said in remarks on an exercise as a whole there.
      const withoutSide = (lists: ReturnType<typeof before>) =>
        lists.map(([title, sets]) => [
          title,
          (sets as ReturnType<typeof figures>[]).map((figure) => ({ ...figure, side: undefined })),
        ]);
      expect(heaviestSlip(plan, exported)).toBeLessThan(0.001);
      expect(withoutSide(after(plan))).toEqual(withoutSide(before(exported)));
    }),
    { numRuns: 30, endOnFailure: true },
  );
});
