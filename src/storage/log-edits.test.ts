import { afterEach, beforeEach, expect, test } from 'vitest';
import { freshDatabase } from './fixtures/fresh-database.ts';
import { cameraSetOf, endedOn, noteOn, setOf, workoutOn } from './fixtures/records.ts';
import { openStorage } from './open.ts';
import type { Storage } from './storage.ts';

const NOW = '2026-11-24T12:00:00.000Z';
let storage: Storage;

beforeEach(async () => {
  freshDatabase();
  storage = await openStorage();
});

afterEach(() => {
  storage.close();
});

const orders = async (workoutId: string) =>
  (await storage.log.workout(workoutId))?.sets.map(({ id }) => id.slice(-1)).join('');

test('a workout logged afterwards is there with its sets and notes, beside one in progress; again it changes nothing', async () => {
  await storage.log.startWorkout(workoutOn('2026-11-24'));
  const workout = endedOn('2026-11-20', { title: 'Legs' });
  const detail = { workout, sets: [setOf(workout, 0), cameraSetOf(workout, 1)], notes: [noteOn(workout)] };
  await storage.log.addWorkout(workout, detail.sets, detail.notes);
  await storage.log.addWorkout({ ...workout, title: 'Arms' }, [setOf(workout, 0, { reps: 99 }), setOf(workout, 2)]);
  expect(await storage.log.workout(workout.id)).toEqual({ ...detail, sets: [...detail.sets, setOf(workout, 2)] });
  expect((await storage.log.active())?.workout.id).toBe('workout-2026-11-24');
});

test('one that is not over, or sets of another workout, are refused', async () => {
  const workout = endedOn('2026-11-20');
  for (const attempt of [
    () => storage.log.addWorkout(workoutOn('2026-11-20'), []),
    () => storage.log.addWorkout(workout, [setOf(endedOn('2026-11-19'), 0)]),
    () => storage.log.addWorkout(workout, [setOf(workout, 0, { reps: Number.POSITIVE_INFINITY })]),
  ])
    await expect(attempt()).rejects.toMatchObject({ reason: 'failed' });
  expect(await storage.log.workout(workout.id)).toBeNull();
});

test('title and times are put right; times within the day leave the sets alone', async () => {
  const workout = endedOn('2026-11-20', { title: 'Legs' });
  await storage.log.addWorkout(workout, [setOf(workout, 0)]);
  await storage.log.updateWorkout(workout.id, { title: null, startedAt: '2026-11-20T09:30:00.000Z' });
  expect(await storage.log.workout(workout.id)).toEqual({
    workout: { id: workout.id, day: '2026-11-20', startedAt: '2026-11-20T09:30:00.000Z', endedAt: workout.endedAt },
    sets: [setOf(workout, 0)],
    notes: [],
  });
  await storage.log.updateWorkout(workout.id, { title: '腿' });
  expect((await storage.insight.summaries(1))[0]?.title).toBe('腿');
});

test('a workout moved to another day takes its sets along and is found there', async () => {
  const workout = endedOn('2026-11-20');
  await storage.log.addWorkout(workout, [setOf(workout, 0)]);
  await storage.log.updateWorkout(workout.id, {
    day: '2026-11-18',
    startedAt: '2026-11-18T10:00:00.000Z',
    endedAt: '2026-11-18T10:45:00.000Z',
  });
  expect((await storage.log.latestSets('back_squat', 1))[0]?.startedAt).toBe('2026-11-18T10:05:00.000Z');
  expect((await storage.log.days(9)).map(({ day }) => day)).toEqual(['2026-11-18']);
  expect((await storage.insight.days()).map(({ day }) => day)).toEqual(['2026-11-18']);
});

test('times that cannot be are refused, and so is an end of a workout in progress', async () => {
  const workout = endedOn('2026-11-20');
  await storage.log.addWorkout(workout, []);
  await storage.log.startWorkout(workoutOn('2026-11-24'));
  for (const attempt of [
    () => storage.log.updateWorkout(workout.id, { endedAt: '2026-11-20T09:00:00.000Z' }),
    () => storage.log.updateWorkout(workout.id, { startedAt: 'noon' }),
    () => storage.log.updateWorkout(workout.id, { day: 'yesterday' }),
    () => storage.log.updateWorkout('nothing', { title: 'x' }),
    () => storage.log.updateWorkout('workout-2026-11-24', { endedAt: NOW }),
  ])
    await expect(attempt()).rejects.toMatchObject({ reason: 'failed' });
  expect((await storage.log.workout(workout.id))?.workout).toEqual(workout);
});

test('sets take the order they are given; a set of another workout leaves all as it was', async () => {
  const [workout, other] = [endedOn('2026-11-20'), endedOn('2026-11-21')];
  await storage.log.addWorkout(
    workout,
    [0, 1, 2].map((order) => setOf(workout, order)),
  );
  await storage.log.addWorkout(other, [setOf(other, 0)]);
  const id = (order: number) => setOf(workout, order).id;
  await storage.log.reorderSets(workout.id, [id(2), id(0), id(1)]);
  expect(await orders(workout.id)).toBe('201');
  await expect(storage.log.reorderSets(workout.id, [id(1), setOf(other, 0).id])).rejects.toMatchObject({
    reason: 'failed',
  });
  expect(await orders(workout.id)).toBe('201');
});

test('of two tabs that change one set the later stands, and a set that one removed stays removed', async () => {
  const other = await openStorage();
  const workout = workoutOn('2026-11-24');
  await storage.log.startWorkout(workout);
  const set = setOf(workout, 0);
  await storage.log.addSet(set);
  await storage.log.updateSet({ ...set, reps: 6 });
  await other.log.updateSet({ ...set, rpe: 8 });
  expect((await storage.log.active())?.sets).toEqual([{ ...set, rpe: 8 }]);
  await storage.log.deleteSet(set.id, NOW);
  await other.log.updateSet({ ...set, reps: 7 });
  expect((await storage.log.active())?.sets).toEqual([]);
  await storage.log.restoreSet(set.id);
  expect((await storage.log.active())?.sets).toEqual([{ ...set, reps: 7 }]);
  other.close();
});

test('the latest sets are found behind however many removed ones; sets of one time come last one first', async () => {
  const [old, removed] = [endedOn('2026-11-18'), endedOn('2026-11-20')];
  await storage.log.addWorkout(
    old,
    [0, 1].map((order) => setOf(old, order)),
  );
  await storage.log.addWorkout(
    removed,
    [0, 1, 2, 3].map((order) => setOf(removed, order)),
  );
  await storage.log.deleteWorkout(removed.id, NOW);
  expect((await storage.log.latestSets('back_squat', 2)).map(({ id }) => id)).toEqual([
    'workout-2026-11-18-set-1',
    'workout-2026-11-18-set-0',
  ]);
});
