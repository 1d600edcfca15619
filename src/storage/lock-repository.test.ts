import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createConnection, type Connection } from './connection.ts';
import { freshDatabase } from './fixtures/fresh-database.ts';
import { measureOf } from './fixtures/library-records.ts';
import { constraintOf, noteOn, PROFILE, setOf, snapshotOf, workoutOn } from './fixtures/records.ts';
import { CHECK_IN, LESSONS } from './fixtures/told-records.ts';
import { createLockRepository } from './lock-repository.ts';
import { MIGRATIONS } from './migrations.ts';
import { openStorage } from './open.ts';
import type { PlumblineSchema, StoreName } from './schema.ts';
import type { LockRepository } from './storage.ts';
import { isSealed, SEALED_STORES } from './vault.ts';

const PASSPHRASE = 'rusty plumb bob';
const open: { close(): void }[] = [];
beforeEach(freshDatabase);
afterEach(() => {
  for (const each of open.splice(0)) each.close();
});

const NOTE = noteOn(workoutOn('2026-11-24'), { text: 'left knee hurts on the way down' });

async function fill(): Promise<void> {
  const storage = await openStorage();
  await storage.log.startWorkout(workoutOn('2026-11-24'));
  await storage.log.addNote(NOTE, [constraintOf(NOTE, '2026-11-24', '2026-12-01')]);
  await storage.checkIns.add(CHECK_IN);
  for (const lesson of LESSONS) await storage.lessons.add(lesson);
  await storage.measures.save(measureOf('2026-11-20'));
  await storage.person.saveProfile(PROFILE);
  storage.close();
}

interface Page {
  readonly connection: Connection;
  readonly lock: LockRepository;
  readonly told: string[];
}

async function openPage(): Promise<Page> {
  const told: string[] = [];
  const connection = await createConnection({
    name: 'plumbline',
    migrations: MIGRATIONS,
    openWithinMs: 8000,
    unblockWithinMs: 3000,
  });
  open.push(connection);
  // A thousandth of the work: the tests are not what has to be kept out.
  const lock = createLockRepository({ connection, onChanged: () => told.push('changed'), iterations: 600 });
  return { connection, lock, told };
}

async function onDisk(): Promise<ReadonlyMap<StoreName, readonly unknown[]>> {
  const database = await openDB<PlumblineSchema>('plumbline');
  const all = new Map<StoreName, readonly unknown[]>();
  for (const store of database.objectStoreNames) all.set(store, await database.getAll(store));
  database.close();
  return all;
}

const everything = (rows: ReadonlyMap<StoreName, readonly unknown[]>) => JSON.stringify([...rows]);

function plain({ connection }: Page) {
  return connection.read(SEALED_STORES, async (reader) =>
    Promise.all(SEALED_STORES.map(async (store) => [store, await reader.rows(store)] as const)),
  );
}

test('with a lock no private word lies on the disk; with the passphrase everything is as it was, its stamps too', async () => {
  await fill();
  const first = await openPage();
  const before = await plain(first);
  const stamps = (rows: ReadonlyMap<StoreName, readonly unknown[]>) =>
    [...rows].flatMap(([store, all]) => all.map((row) => [store, (row as { clock?: string }).clock]));
  const stampsBefore = stamps(await onDisk());
  const secrets = ['hurts', 'sore_joint', PROFILE.goal];
  expect(secrets.every((secret) => before.some(([, rows]) => JSON.stringify(rows).includes(secret)))).toBe(true);
  const shares: number[] = [];
  await first.lock.setUp(PASSPHRASE, (share) => shares.push(share));
  expect(shares.at(-1)).toBe(1);
  expect(first.told).not.toEqual([]);
  expect(await first.lock.state()).toBe('open');
  expect(await plain(first)).toEqual(before);
  const disk = await onDisk();
  for (const store of ['notes', 'constraints', 'checkIns', 'lessons', 'measures'] as const) {
    expect(disk.get(store)?.length, store).toBeGreaterThan(0);
    expect(disk.get(store)?.every(isSealed), store).toBe(true);
  }
  for (const secret of [...secrets, PASSPHRASE]) expect(everything(disk)).not.toContain(secret);
  expect(stamps(disk).filter(([, stamp]) => stamp !== undefined)).toEqual(
    stampsBefore.filter(([, stamp]) => stamp !== undefined),
  );

  const second = await openPage();
  expect(await second.lock.state()).toBe('locked');
  expect(await second.lock.unlock('another')).toBe(false);
  expect(await second.lock.state()).toBe('locked');
  expect(await second.lock.unlock(PASSPHRASE)).toBe(true);
  expect(await plain(second)).toEqual(before);
});

test('the workout under way says why something is eased: it is sealed too, and goes on', async () => {
  const storage = await openStorage();
  const workout = workoutOn('2026-11-24');
  await storage.log.startWorkout(workout, snapshotOf(workout));
  await storage.lock.setUp(PASSPHRASE);
  const [sealed] = (await onDisk()).get('session') ?? [];
  expect(isSealed(sealed)).toBe(true);
  expect(await storage.session.load()).toEqual(snapshotOf(workout));
  await storage.log.addSet(setOf(workout, 0), snapshotOf(workout, { setIndex: 1 }));
  expect((await onDisk()).get('session')?.every(isSealed)).toBe(true);
  expect(await storage.session.load()).toEqual(snapshotOf(workout, { setIndex: 1 }));
  await storage.lock.remove(PASSPHRASE);
  expect((await onDisk()).get('session')).toEqual([snapshotOf(workout, { setIndex: 1 })]);
  storage.close();
});

test('a change made while it is open is sealed, and no seal is ever the same twice', async () => {
  await fill();
  const page = await openPage();
  await page.lock.setUp(PASSPHRASE);
  const [first] = (await onDisk()).get('notes') ?? [];
  await page.connection.write(['notes'], 'strict', (tx) => tx.objectStore('notes').put(NOTE));
  const [second] = (await onDisk()).get('notes') ?? [];
  expect(isSealed(second)).toBe(true);
  expect(second).not.toEqual(first);
});

test('a seal that was tampered with, or put on another row, is refused, and hides no other row', async () => {
  await fill();
  const page = await openPage();
  await page.lock.setUp(PASSPHRASE);
  const database = await openDB('plumbline');
  const row = (await database.get('notes', NOTE.id)) as { sealed: Uint8Array };
  await database.put('notes', { ...row, id: 'elsewhere' });
  const other = { ...NOTE, id: 'another note' };
  await page.connection.write(['notes'], 'strict', (tx) => tx.objectStore('notes').put(other));
  const sealed = Uint8Array.from(row.sealed);
  sealed[30] = (sealed[30] ?? 0) ^ 1;
  await database.put('notes', { ...row, sealed });
  const notes = await page.connection.read(['notes'], (reader) => reader.rows('notes'));
  expect(notes.filter((each) => each !== undefined)).toEqual([other]);
  await expect(
    page.connection.write(['notes'], 'strict', (tx) => tx.objectStore('notes').get(NOTE.id)),
  ).rejects.toMatchObject({ reason: 'failed' });

  // What cannot be opened does not keep the rest sealed, and stays where it is.
  expect(await page.lock.remove(PASSPHRASE)).toBe(true);
  const disk = (await onDisk()).get('notes') ?? [];
  expect(disk.filter(isSealed)).toHaveLength(2);
  expect(disk).toContainEqual(expect.objectContaining({ id: 'another note', text: NOTE.text }));
  database.close();
});

test('the passphrase can be changed without sealing anything anew; the old one opens nothing any more', async () => {
  await fill();
  const page = await openPage();
  await page.lock.setUp(PASSPHRASE);
  const before = (await onDisk()).get('notes');
  expect(await page.lock.change('wrong', 'x')).toBe(false);
  expect(await page.lock.change(PASSPHRASE, 'ﬁne new words')).toBe(true);
  expect((await onDisk()).get('notes')).toEqual(before);
  const other = await openPage();
  expect(await other.lock.unlock(PASSPHRASE)).toBe(false);
  // A ligature and two letters are the same word to whoever typed it.
  expect(await other.lock.unlock('fine new words')).toBe(true);
});

test('taken away, everything lies open again as it was; with another passphrase nothing happens', async () => {
  await fill();
  const page = await openPage();
  const before = await plain(page);
  await page.lock.setUp(PASSPHRASE);
  expect(await page.lock.remove('wrong')).toBe(false);
  expect(await page.lock.remove(PASSPHRASE)).toBe(true);
  expect(await page.lock.state()).toBe('none');
  expect([...(await onDisk()).values()].flat().some(isSealed)).toBe(false);
  const other = await openPage();
  expect(await other.lock.state()).toBe('none');
  expect(await plain(other)).toEqual(before);
});

test.each(['sealing', 'opening'] as const)('cut short while %s, it goes on at the next unlocking', async (phase) => {
  await fill();
  const page = await openPage();
  const before = await plain(page);
  await page.lock.setUp(PASSPHRASE);
  // As a killed page leaves it: some rows of each kind.
  const database = await openDB('plumbline');
  const head = (await database.get('upkeep', 'lock')) as object;
  await database.put('upkeep', { ...head, phase }, 'lock');
  await database.put('notes', NOTE);
  database.close();
  const next = await openPage();
  expect(await next.lock.unlock(PASSPHRASE)).toBe(true);
  expect(await plain(next)).toEqual(before);
  const disk = await onDisk();
  expect(disk.get('notes')?.every(isSealed)).toBe(phase === 'sealing');
  expect(await next.lock.state()).toBe(phase === 'sealing' ? 'open' : 'none');
});
