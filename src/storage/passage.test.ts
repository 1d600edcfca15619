import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isStamp } from '../domain/log/hybrid-clock.ts';
import { createConnection, type Connection } from './connection.ts';
import { freshDatabase } from './fixtures/fresh-database.ts';
import { endedOn, noteOn, PROFILE, setOf, SETTINGS, snapshotOf, workoutOn } from './fixtures/records.ts';
import { MIGRATIONS } from './migrations.ts';
import { openStorage } from './open.ts';
import type { CopiedBatch, CopiedWrite, Vault } from './passage.ts';
import type { PlumblineSchema, StoreName } from './schema.ts';
import type { Storage } from './storage.ts';

const open: { close(): void }[] = [];
beforeEach(freshDatabase);
afterEach(() => {
  for (const each of open.splice(0)) each.close();
});

function copy() {
  const rows = new Map<string, CopiedWrite>();
  return {
    rows,
    append: async ({ writes }: CopiedBatch) => {
      for (const write of writes) rows.set(JSON.stringify([write.store, write.key]), write);
      return true;
    },
  };
}

async function storageWith(secondCopy: ReturnType<typeof copy>, nowMs = Date.now): Promise<Storage> {
  const storage = await openStorage({ secondCopy, now: () => new Date(nowMs()) });
  open.push(storage);
  return storage;
}

async function onDisk(
  store: StoreName,
): Promise<{ readonly keys: readonly unknown[]; readonly rows: readonly unknown[] }> {
  const database = await openDB<PlumblineSchema>('plumbline');
  const found = { keys: await database.getAllKeys(store), rows: await database.getAll(store) };
  database.close();
  return found;
}

test('what is on disk carries a stamp, what the app reads does not, and a change gives a later one', async () => {
  const storage = await storageWith(copy(), () => 1_000);
  const workout = workoutOn('2026-11-24');
  const set = setOf(workout, 0);
  await storage.log.startWorkout(workout, snapshotOf(workout));
  await storage.log.addSet(set);
  const before = (await onDisk('sets')).rows[0] as { clock: string };
  await storage.log.updateSet({ ...set, reps: 7 });
  const after = (await onDisk('sets')).rows[0] as { clock: string };
  expect(isStamp(before.clock)).toBe(true);
  expect(after.clock > before.clock).toBe(true);
  expect((await storage.log.active())?.sets[0]).toEqual({ ...set, reps: 7 });
  await storage.person.saveProfile(PROFILE);
  expect(await storage.person.profile()).toEqual(PROFILE);
});

test('a page whose clock was set back still stamps later than what is there', async () => {
  const early = await storageWith(copy(), () => 2_000_000);
  const workout = endedOn('2026-11-24');
  await early.log.addWorkout(workout, [setOf(workout, 0)]);
  const before = (await onDisk('workouts')).rows[0] as { clock: string };
  const late = await storageWith(copy(), () => 1_000);
  await late.log.updateWorkout(workout.id, { title: 'Evening' });
  const other = endedOn('2026-11-25');
  await late.log.addWorkout(other, []);
  const after = (await onDisk('workouts')).rows as { id: string; clock: string }[];
  for (const { clock } of after) expect(clock > before.clock).toBe(true);
});

test('the second copy has every row as it lies on disk, deleted ones as deleted, and nothing that is made again', async () => {
  const secondCopy = copy();
  const storage = await storageWith(secondCopy);
  const workout = workoutOn('2026-11-24');
  const sets = [0, 1, 2].map((order) => setOf(workout, order));
  await storage.person.saveSettings(SETTINGS);
  await storage.log.startWorkout(workout, snapshotOf(workout));
  for (const set of sets) await storage.log.addSet(set, snapshotOf(workout, { setIndex: set.order + 1 }));
  await storage.log.deleteSet(sets[1]?.id ?? '', '2026-11-24T20:00:00.000Z');
  await storage.log.addNote(noteOn(workout), []);
  const later = endedOn('2026-11-20');
  await storage.log.addWorkout(later, [setOf(later, 0)]);
  await storage.log.finishWorkout(workout.id, '2026-11-24T21:00:00.000Z');
  for (const store of ['workouts', 'sets', 'notes', 'person', 'session'] as const) {
    const { keys, rows } = await onDisk(store);
    const kept = [...secondCopy.rows.values()].filter((write) => write.store === store && write.value !== undefined);
    expect(new Map(kept.map(({ key, value }) => [key, value])), store).toEqual(
      new Map(keys.map((key, at) => [key, rows[at]])),
    );
  }
  expect([...secondCopy.rows.values()].some(({ store }) => store === 'rollups' || store === 'days')).toBe(false);
  expect(secondCopy.rows.get(JSON.stringify(['session', 'current']))?.value).toBeUndefined();
});

test('a write that was rolled back reaches no copy', async () => {
  const secondCopy = copy();
  const storage = await storageWith(secondCopy);
  await expect(storage.log.addSet(setOf(workoutOn('2026-11-24'), 0))).rejects.toMatchObject({ reason: 'failed' });
  expect(secondCopy.rows.size).toBe(0);
});

const upsideDown: Vault = {
  seal: (store, row) => (store === 'notes' && 'text' in row ? { ...row, text: '', sealed: String(row.text) } : row),
  unseal(_store, row) {
    if (!('sealed' in row)) return row;
    const { sealed, ...rest } = row;
    return { ...rest, text: sealed };
  },
};

test('with a vault, disk and copy hold sealed rows, reads give open ones, also inside a change', async () => {
  const secondCopy = copy();
  const connection: Connection = await createConnection({
    name: 'plumbline',
    migrations: MIGRATIONS,
    openWithinMs: 8000,
    unblockWithinMs: 3000,
    secondCopy,
  });
  open.push(connection);
  connection.useVault(upsideDown);
  const note = noteOn(workoutOn('2026-11-24'));
  await connection.write(['notes'], 'strict', (tx) => tx.objectStore('notes').put(note));
  const [row] = (await onDisk('notes')).rows as { text: string; sealed: string }[];
  expect(row).toMatchObject({ text: '', sealed: note.text });
  expect([...secondCopy.rows.values()][0]?.value).toEqual(row);
  expect(await connection.read(['notes'], (reader) => reader.get('notes', note.id))).toEqual(note);
  const inside = await connection.write(['notes'], 'strict', async (tx) => {
    const all = await tx.objectStore('notes').index('workout').getAll(note.workoutId);
    await tx.objectStore('notes').put({ ...note, deletedAt: '2026-11-24T20:00:00.000Z' });
    return all;
  });
  expect(inside).toEqual([note]);
  const raw = await connection.read(['notes'], (reader) => reader.rows('notes'), 'raw');
  expect(raw).toEqual((await onDisk('notes')).rows);
  expect(await connection.read(['notes'], (reader) => reader.get('notes', note.id), 'stamped')).toMatchObject({
    text: note.text,
    clock: expect.stringMatching(/^[0-9a-f]{11}-/) as string,
  });
});
