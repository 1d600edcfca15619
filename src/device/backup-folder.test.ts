import { expect, test } from 'vitest';
import { createBackupFolder, type FolderShelf, scheduledCopyDay } from './backup-folder.ts';
import { createMemoryFolder } from './testing/memory-folder.ts';

const AT = new Date('2026-11-29T18:05:00Z');

function setUp(names: readonly string[] = []) {
  const folder = createMemoryFolder('copies', names);
  let kept: Awaited<ReturnType<FolderShelf['load']>> = null;
  const shelf: FolderShelf = {
    load: () => Promise.resolve(kept),
    save(next) {
      kept = next;
      return Promise.resolve();
    },
  };
  const backups = createBackupFolder({ shelf, now: () => AT, pick: () => Promise.resolve(folder.handle) });
  return { folder, backups };
}

const copy = (name: string, text = 'a copy') => new File([text], name);
const copyOf = (day: number) => copy(`plumbline-2026-11-${String(day).padStart(2, '0')}-1805.jsonl.gz`);

test('nothing is written before a folder was chosen', async () => {
  const { backups } = setUp();
  expect(await backups.state()).toBeNull();
  expect(await backups.write(copyOf(1))).toEqual({ kind: 'failed', reason: 'gone' });
});

test('a copy is written, read back, and said to be the last', async () => {
  const { folder, backups } = setUp();
  expect(await backups.choose()).toEqual({ name: 'copies', every: 'workout', keep: 5, isAllowed: true });
  expect(await backups.write(copyOf(1))).toEqual({ kind: 'written' });
  expect(folder.texts()).toEqual({ 'plumbline-2026-11-01-1805.jsonl.gz': 'a copy' });
  expect(await backups.state()).toMatchObject({ lastAt: AT.toISOString(), isAllowed: true });
});

test('the last few stay; nothing that the app did not name is ever removed', async () => {
  const theirs = [
    'plumbline-2026-01-01.jsonl.gz',
    'plumbline-2026-01-01-1805.jsonl.gz.txt',
    'holiday.jpg',
    'plumbline-a.jsonl',
  ];
  const { folder, backups } = setUp(theirs);
  await backups.choose();
  await backups.change({ keep: 3 });
  for (let day = 1; day <= 6; day++) await backups.write(copyOf(day));
  expect(Object.keys(folder.texts()).toSorted()).toEqual(
    [...theirs, copyOf(4).name, copyOf(5).name, copyOf(6).name].toSorted(),
  );
});

test.each([
  ['NotAllowedError', 'permission'],
  ['NotFoundError', 'gone'],
  ['QuotaExceededError', 'full'],
  ['NoModificationAllowedError', 'failed'],
] as const)('%s: told as %s; what was there stays, and no half file is left', async (name, reason) => {
  const { folder, backups } = setUp();
  await backups.choose();
  await backups.change({ keep: 1 });
  await backups.write(copyOf(1));
  folder.failWriting(new DOMException('no', name));
  expect(await backups.write(copyOf(2))).toEqual({ kind: 'failed', reason });
  expect(Object.keys(folder.texts())).toEqual([copyOf(1).name]);
  expect(await backups.state()).toMatchObject({
    lastAt: AT.toISOString(),
    problem: { reason, at: AT.toISOString() },
  });
  folder.failWriting(null);
  expect(await backups.write(copyOf(3))).toEqual({ kind: 'written' });
  expect((await backups.state())?.problem).toBeUndefined();
});

test('what reads back otherwise than it was written is thrown away, and older copies stay', async () => {
  const { folder, backups } = setUp();
  await backups.choose();
  await backups.change({ keep: 1 });
  await backups.write(copyOf(1));
  folder.spoilWriting(true);
  expect(await backups.write(copyOf(2))).toEqual({ kind: 'failed', reason: 'not_verified' });
  expect(Object.keys(folder.texts())).toEqual([copyOf(1).name]);
});

test('permission that is gone is asked for by a tap, and never by itself', async () => {
  const { folder, backups } = setUp();
  await backups.choose();
  folder.setPermission('prompt', 'denied');
  expect(await backups.write(copyOf(1))).toEqual({ kind: 'failed', reason: 'permission' });
  expect(folder.asked()).toBe(0);
  expect(await backups.state()).toMatchObject({ isAllowed: false });
  expect(await backups.allow()).toBe(false);
  folder.setPermission('prompt', 'granted');
  expect(await backups.allow()).toBe(true);
  expect(folder.asked()).toBe(2);
  expect((await backups.state())?.problem).toBeUndefined();
  expect(await backups.write(copyOf(1))).toEqual({ kind: 'written' });
});

test('thinking better of it changes nothing; another folder begins anew with the same wishes', async () => {
  const { backups } = setUp();
  await backups.choose();
  await backups.change({ every: 'week', keep: 10 });
  await backups.write(copyOf(1));
  expect(await backups.choose()).toEqual({ name: 'copies', every: 'week', keep: 10, isAllowed: true });
  await backups.forget();
  expect(await backups.state()).toBeNull();
  const cancelled = createBackupFolder({
    shelf: { load: () => Promise.resolve(null), save: () => Promise.reject(new Error('nothing is to be kept')) },
    now: () => AT,
    pick: () => Promise.reject(new DOMException('closed', 'AbortError')),
  });
  expect(await cancelled.choose()).toBeNull();
});

test('names of copies sort as they were made', () => {
  const days = [new Date(2026, 8, 9, 7, 5), new Date(2026, 8, 9, 18, 0), new Date(2026, 10, 1, 0, 0)];
  const names = days.map(scheduledCopyDay);
  expect(names).toEqual(['2026-09-09-0705', '2026-09-09-1800', '2026-11-01-0000']);
  expect(names.toSorted()).toEqual(names);
});
