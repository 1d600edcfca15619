import { beforeEach, expect, test } from 'vitest';
import { freshDatabase } from '../storage/fixtures/fresh-database.ts';
import { createFolderShelf } from './folder-shelf.ts';

beforeEach(() => freshDatabase());

test('asking for a folder that was never chosen leaves nothing on the device', async () => {
  expect(await createFolderShelf().load()).toBeNull();
  expect(await indexedDB.databases()).toEqual([]);
});

test('what was chosen is there for the next page, and gone when it is forgotten', async () => {
  const handle = { name: 'copies' } as FileSystemDirectoryHandle;
  await createFolderShelf().save({ handle, every: 'day', keep: 5 });
  expect(await createFolderShelf().load()).toEqual({ handle, every: 'day', keep: 5 });
  await createFolderShelf().save(null);
  expect(await createFolderShelf().load()).toBeNull();
});
