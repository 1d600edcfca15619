import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freshDatabase } from '../storage/fixtures/fresh-database.ts';
import { workoutOn } from '../storage/fixtures/records.ts';
import { openStorage } from '../storage/open.ts';
import { whenWritten } from './when-written.ts';

beforeEach(freshDatabase);
afterEach(freshDatabase);

test('what is being written is on disk when it resolves', async () => {
  const storage = await openStorage();
  await storage.log.startWorkout(workoutOn('2026-11-23'));
  const database = await openDB('plumbline');
  const order: string[] = [];
  const writing = database.transaction('upkeep', 'readwrite');
  const putting = writing.store
    .put('something', 'mark')
    .then(() => writing.store.put('more', 'mark'))
    .then(() => writing.done)
    .then(() => order.push('written'));
  await whenWritten('plumbline');
  order.push('waited');
  await putting;
  expect(order).toEqual(['written', 'waited']);
  database.close();
  storage.close();
});

test('a database that cannot be opened is not waited for', async () => {
  Object.assign(globalThis, { indexedDB: undefined });
  await expect(whenWritten('plumbline')).resolves.toBeUndefined();
});
