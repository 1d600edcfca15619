import { NO_WISHES } from '../domain/planning/training-block.ts';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freshDatabase } from './fixtures/fresh-database.ts';
import { CUSTOM, IMPORT, measureOf, PREFERENCE, TEMPLATE } from './fixtures/library-records.ts';
import { rollUpsOnDisk } from './fixtures/log-on-disk.ts';
import {
  cameraSetOf,
  constraintOf,
  endedOn,
  noteOn,
  PERSONAL,
  PLAN,
  PROFILE,
  recordingOf,
  setOf,
  SETTINGS,
  workoutOn,
} from './fixtures/records.ts';
import { CHECK_IN, LESSONS } from './fixtures/told-records.ts';
import { openStorage } from './open.ts';
import { BACKUP_STORES, type BackupStore, type Storage } from './storage.ts';

const NOW = '2026-11-24T12:00:00.000Z';
let storage: Storage;

beforeEach(async () => {
  freshDatabase();
  storage = await openStorage();
});

afterEach(() => {
  storage.close();
});

async function fillAll(): Promise<void> {
  const live = workoutOn('2026-11-24');
  await storage.log.startWorkout(live);
  await storage.log.addSet(setOf(live, 0));
  for (const day of ['2026-11-18', '2026-11-20', '2026-11-22']) {
    const workout = endedOn(day);
    await storage.log.addWorkout(workout, [setOf(workout, 0), cameraSetOf(workout, 1)], []);
    await storage.log.addNote(noteOn(workout), [constraintOf(noteOn(workout), day, '2026-12-01')]);
  }
  await storage.log.deleteWorkout('workout-2026-11-22', NOW);
  await storage.exercises.saveCustom(CUSTOM);
  await storage.exercises.savePreference(PREFERENCE);
  await storage.templates.save(TEMPLATE);
  await storage.measures.save(measureOf('2026-11-20'));
  await storage.imports.add(IMPORT, { workouts: [], sets: [], notes: [], exercises: [], measures: [] });
  await storage.checkIns.add(CHECK_IN);
  for (const lesson of LESSONS) await storage.lessons.add(lesson);
  await storage.recordings.saveAll([
    recordingOf('workout-2026-11-20-set-1', 1),
    recordingOf('workout-2026-11-20-set-1', 2),
  ]);
  await storage.personal.save(PERSONAL);
  await storage.person.saveProfile(PROFILE);
  await storage.person.saveSettings(SETTINGS);
  await storage.plan.save(PLAN);
}

async function everything(limit: number): Promise<ReadonlyMap<BackupStore, readonly unknown[]>> {
  const all = new Map<BackupStore, readonly unknown[]>();
  for (const store of BACKUP_STORES) {
    const rows: unknown[] = [];
    let next: unknown;
    do {
      const page = await storage.backup.page(store, limit, next);
      rows.push(...page.rows);
      next = page.next;
    } while (next !== null);
    expect(rows).toHaveLength(await storage.backup.count(store));
    all.set(store, rows);
  }
  return all;
}

test('everything comes out page by page and goes back in as it was, with its roll-ups', async () => {
  await fillAll();
  const before = await everything(2);
  expect(await everything(100)).toEqual(before);
  for (const rows of before.values()) expect(rows.length).toBeGreaterThan(0);
  const rollUps = await rollUpsOnDisk();
  storage.close();
  freshDatabase();
  storage = await openStorage();
  for (const [store, rows] of before)
    expect(await storage.backup.merge(store, rows)).toEqual({ added: rows.length, changed: 0, known: 0, refused: 0 });
  await storage.backup.settle();
  expect(await everything(2)).toEqual(before);
  expect((await rollUpsOnDisk()).found).toEqual(rollUps.found);
  expect((await storage.log.active())?.sets).toHaveLength(1);
  for (const [store, rows] of before)
    expect(await storage.backup.merge(store, rows)).toEqual({ added: 0, changed: 0, known: rows.length, refused: 0 });
});

test('who the person is comes with it', async () => {
  expect(await storage.backup.person()).toEqual([]);
  await fillAll();
  const wishes = { ...NO_WISHES, changes: [{ kind: 'skip_day' as const, date: '2026-11-27' }] };
  await storage.plan.saveWishes(wishes);
  const person = await storage.backup.person();
  expect(person.map(({ key, value }) => [key, withoutStamp(value)])).toEqual([
    ['profile', PROFILE],
    ['settings', SETTINGS],
    ['plan', PLAN],
    ['wishes', wishes],
  ]);
  storage.close();
  freshDatabase();
  storage = await openStorage();
  await storage.person.saveSettings({ ...SETTINGS, lastBackupAt: NOW });
  expect(await storage.backup.mergePerson(person, { withSettings: true })).toHaveLength(4);
  expect(await storage.backup.person()).toEqual(person);
  expect(await storage.person.settings()).toEqual({ ...SETTINGS, lastBackupAt: NOW });
  expect(await storage.backup.mergePerson(person, { withSettings: false })).toEqual([]);
});

test('rows that could not be read back are left out and counted; of two workouts in progress the earlier is over', async () => {
  await storage.log.startWorkout(workoutOn('2026-11-24'));
  const other = workoutOn('2026-11-23');
  expect(await storage.backup.merge('workouts', [other, { id: 'x' }, null, 7])).toEqual({
    added: 1,
    changed: 0,
    known: 0,
    refused: 3,
  });
  await storage.backup.settle();
  expect((await storage.log.workout(other.id))?.workout).toEqual({
    ...other,
    endedAt: other.startedAt,
    endedBy: 'merge',
  });
  expect((await storage.log.active())?.workout.id).toBe('workout-2026-11-24');
});

function withoutStamp(row: unknown): unknown {
  const { clock: _clock, ...rest } = row as { readonly clock?: string };
  return rest;
}

test('a damaged row is kept in the backup as it lies there', async () => {
  const database = await openDB('plumbline');
  await database.put('sets', { id: 'damaged', workoutId: 'w', exerciseId: 'x', startedAt: NOW });
  database.close();
  expect((await storage.backup.page('sets', 10)).rows).toEqual([
    { id: 'damaged', workoutId: 'w', exerciseId: 'x', startedAt: NOW },
  ]);
});
