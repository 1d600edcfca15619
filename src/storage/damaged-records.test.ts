import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freshDatabase, loseRecord } from './fixtures/fresh-database.ts';
import { constraintOf, endedOn, noteOn, PLAN, PROFILE, setOf, snapshotOf, workoutOn } from './fixtures/records.ts';
import { openStorage } from './open.ts';
import type { Storage } from './storage.ts';

let storage: Storage;

beforeEach(async () => {
  freshDatabase();
  storage = await openStorage();
});

afterEach(() => {
  storage.close();
});

/** Writes past the repositories, as a fault of the disk or of an earlier version would. */
async function damage(store: string, value: object, key?: string): Promise<void> {
  const database = await openDB('plumbline');
  await database.put(store, value, key);
  database.close();
}

async function countOnDisk(store: string): Promise<number> {
  const database = await openDB('plumbline');
  const count = await database.count(store);
  database.close();
  return count;
}

test('a damaged set, note or workout is left out, everything else is shown, and all of it is kept', async () => {
  const workout = endedOn('2026-11-24');
  const note = noteOn(workout);
  await storage.log.startWorkout(workout);
  await storage.log.addSet(setOf(workout, 0));
  await storage.log.addNote(note, [constraintOf(note, '2026-11-24', '2026-12-01')]);
  await damage('sets', { ...setOf(workout, 1), reps: 'five' });
  await damage('sets', { ...setOf(workout, 2), camera: { view: 'side', setScore: 80, repetitions: [null] } });
  await damage('notes', { ...note, id: 'damaged', text: undefined });
  await damage('workouts', { ...endedOn('2026-11-23'), startedAt: 'noon' });
  await damage('workouts', { id: 'no-day' });
  await damage('constraints', { ...constraintOf(note, '2026-11-24', '2026-12-01'), id: 'damaged', severity: null });
  const detail = { workout, sets: [setOf(workout, 0)], notes: [note] };
  expect(await storage.log.days(10)).toEqual([{ day: '2026-11-24', workouts: [detail] }]);
  expect(await storage.log.since('2000-01-01')).toEqual([detail]);
  expect(await storage.log.workout('workout-2026-11-23')).toBeNull();
  expect(await storage.plan.constraints('2026-11-25')).toHaveLength(1);
  expect(await countOnDisk('sets')).toBe(3);
  expect(await countOnDisk('workouts')).toBe(3);
  expect(await countOnDisk('notes')).toBe(2);
});

test('a damaged plan, profile, session or settings reads as absent', async () => {
  const workout = workoutOn('2026-11-24');
  await storage.log.startWorkout(workout);
  await damage('plan', { ...PLAN, sessions: [{}] }, 'current');
  await damage('person', { ...PROFILE, equipment: 'a lot' }, 'profile');
  await damage('person', [1, 2], 'settings');
  await damage('session', { ...snapshotOf(workout), exercises: null }, 'current');
  expect(await storage.plan.current()).toBeNull();
  expect(await storage.person.profile()).toBeNull();
  expect((await storage.person.settings()).language).toBe('auto');
  expect(await storage.session.load()).toBeNull();
  await storage.plan.save(PLAN);
  expect(await storage.plan.current()).toEqual(PLAN);
});

test('a session with a group, a clock or a skipped set that is none of these reads as absent', async () => {
  const workout = workoutOn('2026-11-24');
  await storage.log.startWorkout(workout);
  const plain = snapshotOf(workout);
  const [first] = plain.exercises;
  if (!first) throw new Error('there is no exercise');
  for (const damaged of [
    { ...plain, exercises: [{ ...first, group: { id: 'g1', kind: 'pyramid' } }] },
    {
      ...plain,
      exercises: [{ ...first, group: { id: 'g1', kind: 'interval', restSec: 0, format: { kind: 'emom' } } }],
    },
    { ...plain, exercises: [{ ...first, skipped: [{ index: 0 }] }] },
    { ...plain, interval: { groupId: 'g1', startedAtMs: 'soon', beganAtMs: 0 } },
    { ...plain, phase: 'warming_up', warmUp: { startedAtMs: 0 } },
  ]) {
    await damage('session', damaged, 'current');
    expect(await storage.session.load()).toBeNull();
  }
  await damage('session', plain, 'current');
  expect(await storage.session.load()).toEqual(plain);
});

test('fields and codes of a later version do not hide a record', async () => {
  const workout = endedOn('2026-11-24');
  await storage.log.startWorkout(workout);
  await damage('sets', { ...setOf(workout, 0), source: 'watch', heartRate: [120, 130] });
  expect((await storage.log.workout(workout.id))?.sets).toHaveLength(1);
});

test('a profile of an earlier version names no limbs set aside, one of a later version may name others', async () => {
  await damage('person', PROFILE, 'profile');
  expect(await storage.person.profile()).not.toHaveProperty('setAside');
  for (const setAside of [['left_arm', 'right_leg'], ['left_foot']]) {
    await damage('person', { ...PROFILE, setAside }, 'profile');
    expect((await storage.person.profile())?.setAside).toEqual(setAside);
  }
  await damage('person', { ...PROFILE, setAside: 'left_arm' }, 'profile');
  expect(await storage.person.profile()).toBeNull();
});

test('a record that the browser cannot read back at all is left out alone', async () => {
  const workout = endedOn('2026-11-24');
  await storage.log.startWorkout(workout);
  await storage.log.startWorkout(endedOn('2026-11-23'));
  for (const order of [0, 1, 2]) await storage.log.addSet(setOf(workout, order));
  await storage.person.saveProfile(PROFILE);
  const mended = loseRecord(`${workout.id}-set-1`);
  const [newest, before] = await storage.log.days(10);
  expect(newest?.workouts[0]?.sets.map(({ order }) => order)).toEqual([0, 2]);
  expect(before?.day).toBe('2026-11-23');
  expect(await storage.log.since('2026-11-01')).toHaveLength(2);
  expect((await storage.log.workout(workout.id))?.sets).toHaveLength(2);
  await expect(storage.log.deleteSet(`${workout.id}-set-1`, '2026-11-24T12:00:00.000Z')).rejects.toMatchObject({
    reason: 'failed',
  });
  mended();
  expect((await storage.log.workout(workout.id))?.sets).toHaveLength(3);
});

test('what cannot be read is told, with why, and handed out as it lies there; it stays', async () => {
  const workout = endedOn('2026-11-24');
  const note = noteOn(workout);
  await storage.log.startWorkout(workout);
  for (const order of [0, 1, 2]) await storage.log.addSet(setOf(workout, order));
  await storage.log.addNote(note, []);
  await storage.person.saveProfile(PROFILE);
  expect(await storage.unreadable.find()).toEqual([]);
  await damage('sets', { ...setOf(workout, 1), reps: 'five' });
  await damage('person', { ...PROFILE, equipment: 'a lot' }, 'profile');
  await storage.lock.setUp('rusty plumb bob');
  const database = await openDB('plumbline');
  const row = (await database.get('notes', note.id)) as { sealed: Uint8Array };
  await database.put('notes', { ...row, sealed: row.sealed.toReversed() });
  database.close();
  const mended = loseRecord(`${workout.id}-set-2`);
  const found = await storage.unreadable.find();
  expect(found).toEqual([
    { store: 'sets', key: `${workout.id}-set-1`, why: 'shape' },
    { store: 'sets', key: `${workout.id}-set-2`, why: 'lost' },
    { store: 'notes', key: note.id, why: 'seal' },
    { store: 'person', key: 'profile', why: 'shape' },
  ]);
  const file = JSON.parse(await storage.unreadable.asTheyLie(found)) as { rows: readonly { row: unknown }[] };
  mended();
  expect(file).toMatchObject({
    format: 'plumbline-unreadable',
    rows: [{ row: { reps: 'five' } }, { row: null }, { row: { id: note.id } }, {}],
  });
  expect(JSON.stringify(file.rows[2])).toContain('$bytes');
  expect(await countOnDisk('sets')).toBe(3);
  expect(await countOnDisk('notes')).toBe(1);
});
