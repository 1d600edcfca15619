import { afterEach, beforeEach, expect, test } from 'vitest';
import { createWorkout } from '../coach/workout.ts';
import type { ParsedNote, ParsedSet } from '../domain/notes/parsed-note.ts';
import { freshDatabase } from '../storage/fixtures/fresh-database.ts';
import { openStorage } from '../storage/open.ts';
import { StorageError, type LogRepository, type Storage } from '../storage/storage.ts';
import { saveNote, type NoteServices, type NoteToSave } from './save-note.ts';

const NOW = new Date('2026-11-23T18:00:00Z');
const bench = (reps: number): ParsedSet => ({ exercise: 'bench_press', reps, loadKg: 60 });
const SORE: ParsedNote = {
  sets: [bench(8), bench(7)],
  signals: [{ kind: 'pain', polarity: 'present', bodyPart: 'knee' }],
  ambiguous: false,
  confidence: 1,
  spans: [],
};

const opened: Storage[] = [];
beforeEach(freshDatabase);
afterEach(() => {
  for (const storage of opened.splice(0)) storage.close();
});

async function openPage() {
  const storage = await openStorage();
  opened.push(storage);
  let ids = 0;
  const now = () => NOW;
  const workout = createWorkout({ storage, now, newId: () => `id-${++ids}` });
  await workout.load();
  const services: NoteServices = { log: storage.log, workout, unit: 'kg', now };
  const save = (note: Partial<NoteToSave>, changes: Partial<NoteServices> = {}) =>
    saveNote(
      { id: 'note', text: 'bench 60kg 8, 7, knee sore', parsed: SORE, place: { kind: 'free' }, ...note },
      { ...services, ...changes },
    );
  return { storage, workout, save };
}

test('a free note without a workout becomes one of its own, over at once', async () => {
  const { storage, save } = await openPage();
  expect(await save({})).toEqual({ sets: 2, constraints: 1 });
  expect(await storage.log.active()).toBeNull();
  const [day] = await storage.log.days(1);
  expect(day?.workouts).toMatchObject([
    {
      workout: { endedAt: NOW.toISOString() },
      sets: [
        { exerciseId: 'bench_press', reps: 8, load: { value: 60, unit: 'kg' }, source: 'note', order: 0 },
        { exerciseId: 'bench_press', reps: 7, order: 1 },
      ],
      notes: [{ text: 'bench 60kg 8, 7, knee sore' }],
    },
  ]);
  expect(await storage.plan.constraints('2026-11-23')).toMatchObject([{ kind: 'sore_joint', joint: 'knee' }]);
});

test('while a workout is in progress a free note joins it, and the session goes on with its sets', async () => {
  const { storage, workout, save } = await openPage();
  await workout.start({ exercises: [] });
  await save({});
  const active = await storage.log.active();
  expect(active).toMatchObject({
    sets: [
      { reps: 8, order: 0 },
      { reps: 7, order: 1 },
    ],
    notes: [{ id: 'note' }],
  });
  expect(workout.store.getState().snapshot?.exercises).toMatchObject([{ exerciseId: 'bench_press' }]);
  await workout.addTypedSet({ exerciseId: 'back_squat', type: 'normal', reps: 5 });
  expect((await storage.log.active())?.sets.map(({ order }) => order)).toEqual([0, 1, 2]);
});

test('a note on a workout that is over adds its sets behind the others and leaves the one in progress alone', async () => {
  const { storage, workout, save } = await openPage();
  await save({ id: 'first' });
  await workout.start({ exercises: [] });
  await save({ id: 'second', place: { kind: 'workout', workoutId: 'first' } });
  const detail = await storage.log.workout('first');
  expect(detail?.sets.map(({ order }) => order)).toEqual([0, 1, 2, 3]);
  expect(detail?.notes).toHaveLength(2);
  expect((await storage.log.active())?.sets).toEqual([]);
});

test('a note beside a set adds no set', async () => {
  const { storage, workout, save } = await openPage();
  await workout.addTypedSet({ exerciseId: 'air_squat', type: 'normal', reps: 10 });
  const active = await storage.log.active();
  const [set] = active?.sets ?? [];
  const place = {
    kind: 'set',
    workoutId: set?.workoutId ?? '',
    setId: set?.id ?? '',
    exerciseId: 'air_squat',
  } as const;
  expect(await save({ place })).toEqual({ sets: 0, constraints: 1 });
  expect(await storage.log.active()).toMatchObject({ sets: [{ reps: 10 }], notes: [{ setId: set?.id }] });
});

test('saving again after a failure adds nothing twice and leaves no workout open', async () => {
  let failures = 1;
  const { storage, save } = await openPage();
  const addNote: LogRepository['addNote'] = (...what) =>
    failures-- > 0 ? Promise.reject(new StorageError('full', 'no room')) : storage.log.addNote(...what);
  const log = { ...storage.log, addNote };
  await expect(save({}, { log })).rejects.toThrow(StorageError);
  await save({}, { log });
  const [day] = await storage.log.days(1);
  expect(day?.workouts).toHaveLength(1);
  expect(day?.workouts[0]).toMatchObject({ sets: [{ reps: 8 }, { reps: 7 }], notes: [{}] });
  expect(await storage.log.active()).toBeNull();
});

test('a set that the session could not store stops the saving', async () => {
  const { workout, save } = await openPage();
  await workout.start({ exercises: [] });
  const refusing = { store: workout.store, addSet: () => Promise.resolve(false) };
  await expect(save({}, { workout: refusing })).rejects.toThrow(StorageError);
});
