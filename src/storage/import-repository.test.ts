import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SetRecord } from '../domain/log/records.ts';
import { freshDatabase } from './fixtures/fresh-database.ts';
import { CUSTOM, IMPORT, measureOf } from './fixtures/library-records.ts';
import { rollUpsOnDisk } from './fixtures/log-on-disk.ts';
import { endedOn, noteOn, setOf, workoutOn } from './fixtures/records.ts';
import { openStorage } from './open.ts';
import type { ImportBatch, Storage } from './storage.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const [FIRST, SECOND] = [
  endedOn('2026-11-18', { importId: IMPORT.id }),
  endedOn('2026-11-20', { importId: IMPORT.id }),
];
const BATCH: ImportBatch = {
  workouts: [FIRST, SECOND],
  sets: [FIRST, SECOND].flatMap((workout): SetRecord[] => [
    setOf(workout, 0, { source: 'import' }),
    setOf(workout, 1, { source: 'import', exerciseId: CUSTOM.id }),
  ]),
  notes: [noteOn(FIRST)],
  exercises: [{ ...CUSTOM, importId: IMPORT.id }],
  measures: [measureOf('2026-11-18', { importId: IMPORT.id })],
};
let storage: Storage;

beforeEach(async () => {
  freshDatabase();
  storage = await openStorage();
});

afterEach(async () => {
  storage.close();
  const { found, wanted } = await rollUpsOnDisk();
  expect(found).toEqual(wanted);
});

/** How many workouts, measures and exercises of the person's own are to be seen. */
async function seen(): Promise<readonly number[]> {
  return [
    (await storage.log.days(99)).length,
    (await storage.measures.all()).length,
    (await storage.exercises.custom()).filter(({ deletedAt }) => deletedAt === undefined).length,
  ];
}

test('what comes in is there with its roll-ups; the same again adds nothing', async () => {
  const heard: string[] = [];
  storage.onChange((what) => heard.push(what));
  await storage.imports.add(IMPORT, BATCH);
  await storage.imports.add(IMPORT, BATCH);
  expect(await seen()).toEqual([2, 1, 1]);
  expect((await storage.log.workout(FIRST.id))?.notes).toHaveLength(1);
  expect(await storage.imports.all()).toEqual([IMPORT]);
  expect(await storage.insight.summaryCount()).toBe(2);
  expect(new Set(heard)).toEqual(new Set(['log', 'exercises', 'library']));
});

test('what the person changed since is not put back by the same file', async () => {
  await storage.imports.add(IMPORT, BATCH);
  await storage.log.updateSet(setOf(FIRST, 0, { reps: 12 }));
  await storage.log.deleteWorkout(SECOND.id, NOW);
  await storage.imports.add({ ...IMPORT, id: 'import-2' }, BATCH);
  expect((await storage.log.workout(FIRST.id))?.sets[0]?.reps).toBe(12);
  expect(await seen()).toEqual([1, 1, 1]);
});

test('an import is taken out in one go and brought back in one go', async () => {
  await storage.imports.add(IMPORT, BATCH);
  await storage.imports.undo(IMPORT.id, NOW);
  await storage.imports.undo(IMPORT.id, '2026-11-25T12:00:00.000Z');
  expect(await seen()).toEqual([0, 0, 0]);
  expect((await storage.imports.all())[0]?.deletedAt).toBe(NOW);
  expect(await storage.insight.exercisesUsed()).toEqual([]);
  await storage.imports.redo(IMPORT.id);
  await storage.imports.redo(IMPORT.id);
  expect(await seen()).toEqual([2, 1, 1]);
  expect(await storage.imports.all()).toEqual([IMPORT]);
});

test('what the person had removed of it before stays removed when it comes back', async () => {
  await storage.imports.add(IMPORT, BATCH);
  await storage.log.deleteWorkout(FIRST.id, '2026-11-23T12:00:00.000Z');
  await storage.imports.undo(IMPORT.id, NOW);
  await storage.imports.redo(IMPORT.id);
  expect((await storage.log.days(99)).map(({ day }) => day)).toEqual(['2026-11-20']);
});

test('an exercise that came with it stays where another workout uses it', async () => {
  await storage.imports.add(IMPORT, BATCH);
  const workout = workoutOn('2026-11-24');
  await storage.log.startWorkout(workout);
  await storage.log.addSet(setOf(workout, 0, { exerciseId: CUSTOM.id }));
  await storage.imports.undo(IMPORT.id, NOW);
  expect(await seen()).toEqual([1, 0, 1]);
});

test('an import that was undone comes in again from the same file, and stays when the old one is brought back', async () => {
  await storage.imports.add(IMPORT, BATCH);
  await storage.imports.undo(IMPORT.id, NOW);
  const again = { ...IMPORT, id: 'import-2' };
  const renamed: ImportBatch = {
    ...BATCH,
    workouts: BATCH.workouts.map((workout) => ({ ...workout, importId: again.id })),
    measures: BATCH.measures.map((measure) => ({ ...measure, importId: again.id })),
    exercises: BATCH.exercises.map((exercise) => ({ ...exercise, importId: again.id })),
  };
  await storage.imports.add(again, renamed);
  expect(await seen()).toEqual([2, 1, 1]);
  await storage.imports.redo(IMPORT.id);
  expect(await seen()).toEqual([2, 1, 1]);
  await storage.imports.undo(again.id, NOW);
  expect(await seen()).toEqual([0, 0, 0]);
});

test('a workout without an end is over with its last set, whatever is in progress', async () => {
  await storage.log.startWorkout(workoutOn('2026-11-24'));
  const { endedAt: _endedAt, ...open } = FIRST;
  await storage.imports.add(IMPORT, { ...BATCH, workouts: [open, SECOND] });
  expect((await storage.log.workout(FIRST.id))?.workout.endedAt).toBe('2026-11-18T10:06:00.000Z');
});

test('sets without a workout and rows that could not be read back are refused, and nothing of the batch comes in', async () => {
  for (const batch of [
    { ...BATCH, workouts: [FIRST] },
    { ...BATCH, sets: [setOf(FIRST, 0, { reps: Number.NaN })] },
    { ...BATCH, measures: [measureOf('yesterday')] },
  ])
    await expect(storage.imports.add(IMPORT, batch)).rejects.toMatchObject({ reason: 'failed' });
  expect(await seen()).toEqual([0, 0, 0]);
  expect(await storage.imports.all()).toEqual([]);
});

test('sets of an import that was cut short come in later, into their workout', async () => {
  await storage.imports.add(IMPORT, { ...BATCH, sets: BATCH.sets.slice(0, 1) });
  await storage.imports.add(IMPORT, BATCH);
  expect((await storage.log.workout(FIRST.id))?.sets).toHaveLength(2);
  const database = await openDB('plumbline');
  expect(await database.count('sets')).toBe(4);
  database.close();
});
