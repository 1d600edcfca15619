import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SecondCopyService } from '../contracts/second-copy.ts';
import { serve } from '../rpc/serve.ts';
import { createSecondCopyService } from '../services/second-copy/create-second-copy-service.ts';
import { openToRead } from '../services/second-copy/read-database.ts';
import { createMemoryFiles, type MemoryFiles } from '../services/second-copy/testing/memory-files.ts';
import { freshDatabase } from '../storage/fixtures/fresh-database.ts';
import { rollUpsOnDisk } from '../storage/fixtures/log-on-disk.ts';
import { endedOn, noteOn, PROFILE, SETTINGS, setOf, snapshotOf, workoutOn } from '../storage/fixtures/records.ts';
import { openStorage, type OpenedStorage } from '../storage/open.ts';
import type { PlumblineSchema, StoreName } from '../storage/schema.ts';
import { COPY_SOURCE, createCopyKeeper, isDue } from './keep-copies.ts';
import { createSecondCopy, type SecondCopyOnPage } from './second-copy.ts';

const open: { close(): void }[] = [];
beforeEach(freshDatabase);
afterEach(() => {
  for (const each of open.splice(0)) each.close();
  vi.useRealTimers();
});

let ids = 0;

function service(files: MemoryFiles): SecondCopyService {
  return createSecondCopyService({
    openFiles: async () => files,
    openDatabase: (source) => openToRead(source, indexedDB),
    nowMs: () => Date.now(),
    newId: () => (ids++).toString(16).padStart(8, '0'),
    packs: true,
    letOthersGo: async () => undefined,
  });
}

/** Behind a port, as behind a worker. `answers` false: it is asked and says nothing. */
function copyOver(files: MemoryFiles, { answers = true, copy = service(files) } = {}): SecondCopyOnPage {
  return createSecondCopy({
    createWorker() {
      const { port1, port2 } = new MessageChannel();
      if (answers) serve({ copy }, port2);
      port2.start();
      port1.start();
      const terminate = () => {
        port1.close();
        port2.close();
      };
      open.push({ close: terminate });
      return Object.assign(port1, { terminate });
    },
  });
}

async function openWith(secondCopy: SecondCopyOnPage): Promise<OpenedStorage> {
  const storage = await openStorage({ secondCopy });
  open.push(storage);
  return storage;
}

const STORES = ['workouts', 'sets', 'notes', 'person', 'plan', 'session'] as const satisfies readonly StoreName[];

async function onDisk(): Promise<Readonly<Record<string, unknown>>> {
  const database = await openDB<PlumblineSchema>('plumbline');
  const rows = await Promise.all(
    STORES.map(async (name) => [name, await database.getAllKeys(name), await database.getAll(name)] as const),
  );
  const lock = await database.get('upkeep', 'lock' as 'rollups');
  database.close();
  return { ...Object.fromEntries(rows.map(([name, ...found]) => [name, found])), lock };
}

async function train(storage: OpenedStorage): Promise<void> {
  const workout = workoutOn('2026-11-24');
  const before = endedOn('2026-11-20');
  await storage.person.saveProfile(PROFILE);
  await storage.person.saveSettings(SETTINGS);
  await storage.log.addWorkout(
    before,
    [0, 1].map((order) => setOf(before, order)),
  );
  await storage.log.startWorkout(workout, snapshotOf(workout));
  for (const order of [0, 1, 2])
    await storage.log.addSet(setOf(workout, order), snapshotOf(workout, { setIndex: order + 1 }));
  await storage.log.addNote(noteOn(workout), []);
  await storage.session.save(snapshotOf(workout, { setIndex: 3, phase: 'performing' }));
}

/** The page dies; the files are whoever's comes next. */
function die(files: MemoryFiles): void {
  for (const each of open.splice(0)) each.close();
  files.kill();
}

test.each([false, true])(
  'a database that is gone comes back as it lay on disk, roll-ups too (snapshot: %s)',
  async (withSnapshot) => {
    const files = createMemoryFiles();
    const copy = copyOver(files);
    const storage = await openWith(copy);
    expect(await storage.recovery).toEqual({ kind: 'new' });
    await train(storage);
    if (withSnapshot) {
      expect(await copy.service.snapshot(COPY_SOURCE)).toMatchObject({
        kind: 'made',
        snapshot: { counts: { sets: 5 } },
      });
      await storage.log.addSet(setOf(workoutOn('2026-11-24'), 3));
    }
    const before = await onDisk();
    die(files);

    freshDatabase();
    const again = await openWith(copyOver(files));
    expect(await again.recovery).toMatchObject({ kind: 'back', workouts: 2 });
    expect(await onDisk()).toEqual(before);
    expect((await again.insight.summaries(9)).length).toBe(2);
    const kept = await rollUpsOnDisk();
    expect(kept.found).toEqual(kept.wanted);
    expect((await again.session.load())?.setIndex).toBe(3);
    await again.log.addSet(setOf(workoutOn('2026-11-24'), 7));
    const after = await onDisk();
    die(files);
    freshDatabase();
    await (
      await openWith(copyOver(files))
    ).recovery;
    expect(await onDisk()).toEqual(after);
  },
);

test('a database that is there is left alone, and one that was new and stayed empty is not asked about again', async () => {
  const files = createMemoryFiles();
  const storage = await openWith(copyOver(files));
  await storage.recovery;
  await train(storage);
  die(files);
  const again = await openWith(copyOver(files));
  expect(await again.recovery).toBeNull();
});

test('a kill while rows are being brought back is taken up at the next opening, and nothing newer is put back', async () => {
  const files = createMemoryFiles();
  await train(await openWith(copyOver(files)));
  const before = await onDisk();
  die(files);
  freshDatabase();
  const whole = copyOver(files);
  let pages = 0;
  const torn: SecondCopyOnPage = {
    ...whole,
    async read() {
      const reader = await whole.read();
      if (!reader) return null;
      return {
        next: async () => {
          pages += 1;
          if (pages > 2) throw new Error('killed');
          return reader.next();
        },
      };
    },
  };
  const half = await openWith(torn);
  expect(await half.recovery).toMatchObject({ kind: 'unread' });
  die(files);
  const rest = await openWith(copyOver(files));
  expect(await rest.recovery).toMatchObject({ kind: 'back' });
  expect(await onDisk()).toEqual(before);
});

test('what a page wrote and did not live to tell the copy of is told before anything that builds on it', async () => {
  const files = createMemoryFiles();
  const copy = copyOver(files);
  const workout = workoutOn('2026-11-24');
  const died = await openWith({ ...copy, append: async () => false });
  await died.log.startWorkout(workout, snapshotOf(workout));
  die(files);
  const next = await openWith(copyOver(files));
  await next.log.addSet(setOf(workout, 0), snapshotOf(workout, { setIndex: 1 }));
  const before = await onDisk();
  die(files);
  freshDatabase();
  await (
    await openWith(copyOver(files))
  ).recovery;
  expect(await onDisk()).toEqual(before);
});

test('a copy that hangs holds a set up for a second at most', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  const appended = copyOver(createMemoryFiles(), { answers: false }).append({ stamp: 'x', writes: [], strict: true });
  await vi.advanceTimersByTimeAsync(999);
  let isAnswered = false;
  void appended.then(() => (isAnswered = true));
  await Promise.resolve();
  expect(isAnswered).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await appended).toBe(false);
});

test('a browser without such files is asked once, and nothing is behind', async () => {
  const append = vi.fn(async () => ({ kind: 'unavailable' as const, reason: 'no_backend' as const }));
  const files = createMemoryFiles();
  const copy = copyOver(files, { copy: { ...service(files), append } });
  expect(await copy.append({ stamp: 'a', writes: [], strict: true })).toBe(true);
  expect(await copy.append({ stamp: 'b', writes: [], strict: true })).toBe(true);
  expect(append).toHaveBeenCalledTimes(1);
});

test('with a full disk the log is written all the same, and a snapshot makes up for it later', async () => {
  const files = createMemoryFiles();
  const copy = copyOver(files);
  const storage = await openWith(copy);
  await storage.recovery;
  files.quotaBytes = 0;
  await train(storage);
  expect(await storage.copying.isCopyBehind()).toBe(true);
  let isQuiet = false;
  const keeper = createCopyKeeper({
    copying: storage.copying,
    service: copy.service,
    isQuiet: () => isQuiet,
    nowMs: () => Date.now(),
  });
  files.quotaBytes = Number.POSITIVE_INFINITY;
  await keeper.look();
  expect(await copy.service.facts()).toMatchObject({ snapshots: [] });
  isQuiet = true;
  await keeper.look();
  expect(await copy.service.facts()).toMatchObject({ snapshots: [{ name: 'snapshot-0' }] });
  expect(await storage.copying.isCopyBehind()).toBe(false);
  const before = await onDisk();
  die(files);
  freshDatabase();
  await (
    await openWith(copyOver(files))
  ).recovery;
  expect(await onDisk()).toEqual(before);
});

test('after a lock was set, what lies in the copy is sealed too', async () => {
  const files = createMemoryFiles();
  const copy = copyOver(files);
  const storage = await openWith(copy);
  await storage.recovery;
  await train(storage);
  const keeper = createCopyKeeper({
    copying: storage.copying,
    service: copy.service,
    isQuiet: () => true,
    nowMs: () => Date.now(),
  });
  await keeper.look();
  await storage.log.addNote(noteOn(workoutOn('2026-11-24'), { id: 'later', text: 'my left knee' }), []);
  const lines = async () => {
    const names = (await files.names()).filter((name) => name.startsWith('segment'));
    return names.map((name) => new TextDecoder().decode(files.bytesOf(name))).join('');
  };
  expect(await lines()).toContain('left knee');
  await storage.lock.setUp('correct horse battery staple');
  expect(await keeper.remake()).toBe(true);
  const before = await onDisk();
  expect(await lines()).not.toContain('left knee');
  expect(await copy.service.facts()).toMatchObject({ snapshots: [{}], segments: { files: 0 } });
  die(files);
  freshDatabase();
  const again = await openWith(copyOver(files));
  await again.recovery;
  expect(await onDisk()).toEqual(before);
  expect(await again.lock.state()).toBe('locked');
  expect(await again.lock.unlock('correct horse battery staple')).toBe(true);
  expect((await again.log.active())?.notes.map(({ text: words }) => words)).toContain('my left knee');
}, 30_000);

test('a snapshot is due where there is none, after much was written, and after a day with anything written', () => {
  const nowMs = 1_800_000_000_000;
  const facts = (agoMs: number | null, files: number, bytes: number) => ({
    kind: 'facts' as const,
    snapshots: agoMs === null ? [] : [{ name: 'snapshot-0', beganMs: nowMs - agoMs, bytes: 1, version: 5, counts: {} }],
    segments: { files, bytes },
    bytes,
  });
  const hour = 3_600_000;
  expect(isDue(facts(null, 0, 0), nowMs)).toBe(true);
  expect(isDue(facts(hour, 3, 3_900_000), nowMs)).toBe(false);
  expect(isDue(facts(hour, 3, 4_100_000), nowMs)).toBe(true);
  expect(isDue(facts(hour, 25, 1000), nowMs)).toBe(true);
  expect(isDue(facts(25 * hour, 1, 1000), nowMs)).toBe(true);
  expect(isDue(facts(25 * hour, 0, 0), nowMs)).toBe(false);
  expect(isDue(facts(-25 * hour, 1, 1000), nowMs)).toBe(true);
});
