import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterEachPut, endConnection, endForWantOfRoom, freshDatabase } from './fixtures/fresh-database.ts';
import { endedOn, PROFILE, setOf, SETTINGS, snapshotOf, workoutOn } from './fixtures/records.ts';
import { MIGRATIONS, type Migration } from './migrations.ts';
import { openStorage } from './open.ts';
import { DEFAULT_SETTINGS, StorageError, type Storage } from './storage.ts';

const opened: (Storage | IDBDatabase)[] = [];

beforeEach(freshDatabase);

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  for (const each of opened.splice(0)) each.close();
});

async function open(options: Parameters<typeof openStorage>[0] = {}): Promise<Storage> {
  const storage = await openStorage(options);
  opened.push(storage);
  return storage;
}

/** Another program's connection, which does not give way to upgrades. */
function openRaw(version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('plumbline', version);
    request.addEventListener('success', () => {
      opened.push(request.result);
      resolve(request.result);
    });
    request.addEventListener('error', () => reject(request.error ?? new Error('no reason')));
  });
}

/** The connection that `storage` works with, caught at its next transaction. */
async function connectionOf(storage: Storage): Promise<IDBDatabase> {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await storage.person.profile();
  const connection = transaction.mock.contexts.at(-1) as IDBDatabase | undefined;
  transaction.mockRestore();
  if (!connection) throw new Error('No transaction was seen');
  return connection;
}

const addStore: Migration = (database) => {
  database.createObjectStore('later');
};

test('an upgrade keeps what is there, and the version is the number of migrations', async () => {
  const before = await open();
  await before.person.saveProfile(PROFILE);
  before.close();
  const after = await open({ migrations: [...MIGRATIONS, addStore] });
  expect(await after.person.profile()).toEqual(PROFILE);
  after.close();
  expect((await openRaw()).version).toBe(MIGRATIONS.length + 1);
});

test.each<[string, Migration]>([
  [
    'at once',
    (database) => {
      database.deleteObjectStore('person');
      throw new Error('cannot');
    },
  ],
  [
    'after some work',
    async (database, tx) => {
      await tx.objectStore('person').clear();
      database.createObjectStore('later');
      throw new Error('cannot');
    },
  ],
])('a migration that fails %s leaves the old version with its data, and may be tried again', async (_when, failing) => {
  const before = await open();
  await before.person.saveProfile(PROFILE);
  before.close();
  const migrations = [...MIGRATIONS, failing];
  const failure = { reason: 'failed', cause: new Error('cannot') };
  await expect(openStorage({ migrations })).rejects.toMatchObject(failure);
  await expect(openStorage({ migrations })).rejects.toMatchObject(failure);
  const again = await open();
  expect(await again.person.profile()).toEqual(PROFILE);
});

test('the migrations of several versions run in order, each seeing the work of the one before', async () => {
  const before = await open();
  await before.person.saveProfile(PROFILE);
  before.close();
  const rename: Migration = async (_database, tx) => {
    const profile: unknown = await tx.objectStore('person').get('profile');
    await tx.objectStore('later').put?.(profile, 'moved');
  };
  const readBack: Migration = async (_database, tx) => {
    const moved = (await tx.objectStore('later').get('moved')) as typeof PROFILE;
    await tx.objectStore('person').put?.({ ...moved, daysPerWeek: 5 }, 'profile');
  };
  const after = await open({ migrations: [...MIGRATIONS, addStore, rename, readBack] });
  expect(await after.person.profile()).toEqual({ ...PROFILE, daysPerWeek: 5 });
});

test('this tab gives way to an upgrade in another, then says that a newer version is there', async () => {
  const old = await open();
  await old.person.saveProfile(PROFILE);
  const newer = await open({ migrations: [...MIGRATIONS, addStore] });
  expect(await newer.person.profile()).toEqual(PROFILE);
  await expect(old.person.profile()).rejects.toMatchObject({ reason: 'newer_version' });
  await expect(old.person.saveProfile(PROFILE)).rejects.toMatchObject({ reason: 'newer_version' });
  await expect(openStorage()).rejects.toMatchObject({ name: 'StorageError', reason: 'newer_version' });
});

test('a tab that does not let go blocks the upgrade; when it is closed, trying again works', async () => {
  (await open()).close();
  const stubborn = await openRaw();
  const migrations = [...MIGRATIONS, addStore];
  await expect(openStorage({ migrations, unblockWithinMs: 0 })).rejects.toMatchObject({ reason: 'blocked' });
  stubborn.close();
  const storage = await open({ migrations });
  expect(await storage.person.profile()).toBeNull();
});

test('a database that never answers is given up, not waited for', async () => {
  vi.stubGlobal('indexedDB', { open: () => new IDBOpenDBRequest() });
  await expect(openStorage({ openWithinMs: 0 })).rejects.toMatchObject({ reason: 'failed' });
});

test('a browser without a database, or one that refuses it, is named as such', async () => {
  vi.stubGlobal('indexedDB', undefined);
  await expect(openStorage()).rejects.toMatchObject({ reason: 'unsupported' });
  for (const name of ['SecurityError', 'InvalidStateError']) {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('private mode', name);
      },
    });
    await expect(openStorage()).rejects.toMatchObject({ reason: 'unsupported' });
  }
});

test('a full disk is told at the end of the transaction, and nothing recorded before is lost', async () => {
  const storage = await open();
  const workout = workoutOn('2026-11-24');
  const first = setOf(workout, 0);
  await storage.log.startWorkout(workout, snapshotOf(workout));
  await storage.log.addSet(first, snapshotOf(workout, { setIndex: 1 }));
  const plainPut = afterEachPut('session', ({ transaction }) => {
    endForWantOfRoom(transaction);
  });
  const attempt = storage.log.addSet(setOf(workout, 1), snapshotOf(workout, { setIndex: 2 }));
  await expect(attempt).rejects.toBeInstanceOf(StorageError);
  await expect(attempt).rejects.toMatchObject({ reason: 'full' });
  plainPut();
  expect(await storage.log.active()).toEqual({ workout, sets: [first], notes: [] });
  expect(await storage.session.load()).toEqual(snapshotOf(workout, { setIndex: 1 }));
  await storage.log.addSet(setOf(workout, 1));
  expect((await storage.log.active())?.sets).toHaveLength(2);
});

test('a connection that the browser closed is opened again without anybody noticing', async () => {
  const storage = await open();
  endConnection(await connectionOf(storage));
  await storage.person.saveProfile(PROFILE);
  (await connectionOf(storage)).close();
  expect(await storage.person.profile()).toEqual(PROFILE);
});

test('a connection lost under a write: the write is done again, once', async () => {
  const storage = await open();
  const workout = workoutOn('2026-11-24');
  await storage.log.startWorkout(workout);
  let losses = 0;
  const plainPut = afterEachPut('session', ({ transaction }) => {
    losses += 1;
    if (losses > 1) return;
    transaction.abort();
    endConnection(transaction.db);
  });
  await storage.log.addSet(setOf(workout, 0), snapshotOf(workout));
  plainPut();
  expect(losses).toBe(2);
  expect((await storage.log.active())?.sets).toHaveLength(1);
  expect(await storage.session.load()).toEqual(snapshotOf(workout));
});

test('a connection that cannot be kept is said to be closed, after one more try', async () => {
  const storage = await open();
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
  });
  await expect(storage.person.profile()).rejects.toMatchObject({ reason: 'closed' });
  expect(transaction).toHaveBeenCalledTimes(2);
  transaction.mockRestore();
  expect(await storage.person.profile()).toBeNull();
});

test('after close every call says so', async () => {
  const storage = await open();
  storage.close();
  storage.close();
  await expect(storage.person.profile()).rejects.toMatchObject({ reason: 'closed' });
  await expect(storage.session.clear()).rejects.toMatchObject({ reason: 'closed' });
});

test('a write is told to this tab and to the others, with what it touched', async () => {
  const [here, there] = [await open(), await open()];
  const heard: string[] = [];
  const stop = here.onChange((what) => heard.push(what));
  const elsewhere = new Promise<string>((resolve) => there.onChange(resolve));
  await here.person.saveProfile(PROFILE);
  expect(heard).toEqual(['person']);
  expect(await elsewhere).toBe('person');
  const workout = endedOn('2026-11-24');
  await here.log.startWorkout(workout);
  await here.log.addSet(setOf(workout, 0), snapshotOf(workout));
  expect(heard).toEqual(['person', 'log', 'log', 'session']);
  await expect(here.log.deleteSet('nothing', '2026-11-24T12:00:00.000Z')).rejects.toThrow(StorageError);
  stop();
  await here.session.clear();
  expect(heard).toHaveLength(4);
});

test('without BroadcastChannel this tab is still told', async () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const storage = await open();
  const heard: string[] = [];
  storage.onChange((what) => heard.push(what));
  await storage.person.saveSettings(SETTINGS);
  expect(heard).toEqual(['person']);
});

test('settings start with the defaults, and one unreadable setting does not take the others with it', async () => {
  const storage = await open();
  expect(await storage.person.settings()).toEqual(DEFAULT_SETTINGS);
  await storage.person.saveSettings(SETTINGS);
  expect(await storage.person.settings()).toEqual(SETTINGS);
  const { voice: _voice, ...withoutVoice } = SETTINGS;
  await storage.person.saveSettings({ ...withoutVoice, theme: 'sepia' } as unknown as typeof SETTINGS);
  expect(await storage.person.settings()).toEqual({
    ...SETTINGS,
    theme: DEFAULT_SETTINGS.theme,
    voice: DEFAULT_SETTINGS.voice,
  });
});

test('how the person wants to be coached is kept with the settings; what is no such thing is as never set', async () => {
  const storage = await open();
  const coaching = { amount: 'few', toneDepth: true, voiceZh: 'Tingting' } as const;
  await storage.person.saveSettings({ ...SETTINGS, coaching });
  expect((await storage.person.settings()).coaching).toEqual(coaching);
  await storage.person.saveSettings({ ...SETTINGS, coaching: 7 } as unknown as typeof SETTINGS);
  expect((await storage.person.settings()).coaching).toBeUndefined();
});

test('how the person reads and reaches the screen is kept with the settings', async () => {
  const storage = await open();
  const access = { captions: 'muted', largeDigits: true, hand: 'left' } as const;
  await storage.person.saveSettings({ ...SETTINGS, access });
  expect((await storage.person.settings()).access).toEqual(access);
  await storage.person.saveSettings({ ...SETTINGS, access: 'left' } as unknown as typeof SETTINGS);
  expect((await storage.person.settings()).access).toBeUndefined();
});
