import FitParser from 'fit-file-parser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CustomExercise } from '../domain/catalogue/custom-exercise.ts';
import { createExerciseBook } from '../domain/catalogue/exercise-book.ts';
import { EXERCISES, exerciseById } from '../domain/catalogue/exercises.ts';
import { createExportService } from '../services/export/create-export-service.ts';
import { freshDatabase } from '../storage/fixtures/fresh-database.ts';
import { cameraSetOf, endedOn, noteOn, setOf } from '../storage/fixtures/records.ts';
import { openStorage } from '../storage/open.ts';
import type { Storage } from '../storage/storage.ts';
import { restoreCopy } from './restore-copy.ts';
import { workoutFile } from './workout-file.ts';

const now = new Date('2026-11-28T12:00:00.000Z');
const own: CustomExercise = {
  ...(exerciseById('dip') as NonNullable<ReturnType<typeof exerciseById>>),
  id: 'custom_a',
  names: { en: 'Ring support', zh: '吊环支撑' },
  createdAt: now.toISOString(),
};
const workout = endedOn('2026-11-20', { title: 'Push' });
const detail = {
  workout,
  sets: [setOf(workout, 0), cameraSetOf(workout, 1), setOf(workout, 2, { exerciseId: own.id })],
  notes: [noteOn(workout)],
};
const parts = { detail, book: createExerciseBook(EXERCISES, [own]), language: 'zh' as const, now };
let storage: Storage;

beforeEach(async () => {
  freshDatabase();
  storage = await openStorage();
});
afterEach(() => storage.close());

test('as JSON a workout is read back with its sets, notes and own exercises, and says nothing of the person', async () => {
  const file = workoutFile('json', parts);
  expect(file.name).toBe('plumbline-workout-2026-11-20.json');
  const exports = createExportService();
  const found = await exports.inspectCopy(file);
  if (found.kind !== 'copy') throw new Error(found.kind);
  expect(found).toMatchObject({
    kind: 'copy',
    person: null,
    counts: { workouts: 1, sets: 3 },
  });
  await restoreCopy({ storage, exports, newId: () => 'copy' }, file, found, { mode: 'merge', withSettings: false });
  expect(await storage.log.workout(workout.id)).toEqual(detail);
  expect(await storage.exercises.custom()).toEqual([own]);
});

test('as FIT it is an activity with as many sets, under the names the person reads', async () => {
  const file = workoutFile('fit', parts);
  expect(file.name).toBe('plumbline-workout-2026-11-20.fit');
  const fit = await new FitParser({ force: false }).parseAsync(await file.arrayBuffer());
  const { sets } = fit as unknown as { readonly sets: readonly { readonly set_type: string }[] };
  expect(sets.filter(({ set_type }) => set_type === 'active')).toHaveLength(3);
  expect(JSON.stringify(fit)).toContain('吊环支撑');
});
