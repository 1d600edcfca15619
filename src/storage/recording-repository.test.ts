import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freshDatabase } from './fixtures/fresh-database.ts';
import { PERSONAL, recordingOf } from './fixtures/records.ts';
import { openStorage } from './open.ts';
import { KEPT_RECORDINGS } from './recording-repository.ts';
import type { Storage } from './storage.ts';

let storage: Storage;

beforeEach(async () => {
  freshDatabase();
  storage = await openStorage();
});

afterEach(() => {
  storage.close();
});

const indexes = (recordings: readonly { readonly index: number }[]) => recordings.map(({ index }) => index);

test('what was recorded of a set comes back in order, and others are told', async () => {
  const heard: string[] = [];
  storage.onChange((what) => heard.push(what));
  const [first, second] = [recordingOf('a', 1), recordingOf('a', 2, { score: null })];
  await storage.recordings.saveAll([second, first, recordingOf('b', 1)]);
  expect(await storage.recordings.ofSet('a')).toEqual([first, second]);
  expect(await storage.recordings.ofSet('none')).toEqual([]);
  expect(heard).toEqual(['form']);
});

test('a mark stays through a second saving, until it is changed or taken away', async () => {
  await storage.recordings.saveAll([recordingOf('a', 1), recordingOf('a', 2), recordingOf('a', 3)]);
  await storage.recordings.setMark('a', 1, 'bad');
  await storage.recordings.setMark('a', 3, 'good');
  await storage.recordings.saveAll([recordingOf('a', 1, { score: 50 })]);
  expect((await storage.recordings.ofSet('a'))[0]).toMatchObject({ score: 50, mark: 'bad' });
  expect((await storage.recordings.marked('push_up')).map(({ index, mark }) => [index, mark])).toEqual([
    [1, 'bad'],
    [3, 'good'],
  ]);
  await storage.recordings.setMark('a', 1, null);
  expect((await storage.recordings.ofSet('a'))[0]).not.toHaveProperty('mark');
  await expect(storage.recordings.setMark('a', 9, 'good')).rejects.toMatchObject({ reason: 'failed' });
});

test('good ones are those that scored so or were called so, newest first', async () => {
  await storage.recordings.saveAll([
    recordingOf('a', 1, { score: 90 }),
    recordingOf('a', 2, { score: 60 }),
    recordingOf('a', 3, { score: 95 }),
    recordingOf('a', 4, { score: 99, mark: 'bad' }),
    recordingOf('a', 5, { score: 40, mark: 'good' }),
    recordingOf('a', 6, { movementId: 'air_squat' }),
  ]);
  expect(indexes(await storage.recordings.goodOf('push_up', 10))).toEqual([5, 3, 1]);
  expect(indexes(await storage.recordings.goodOf('push_up', 1))).toEqual([5]);
});

test('of a movement the latest are kept; a marked one outlasts newer ones', async () => {
  await storage.recordings.saveAll([
    recordingOf('old', 1, { mark: 'good', recordedAt: '2026-01-01T10:00:00.000Z' }),
    recordingOf('old', 2, { recordedAt: '2026-01-01T10:00:05.000Z' }),
    recordingOf('other', 1, { movementId: 'air_squat', recordedAt: '2026-01-01T10:00:00.000Z' }),
  ]);
  const many = Array.from({ length: KEPT_RECORDINGS }, (_, at) =>
    recordingOf('new', at + 1, { recordedAt: new Date(Date.UTC(2026, 10, 20, 10, 0, at)).toISOString() }),
  );
  await storage.recordings.saveAll(many);
  expect(indexes(await storage.recordings.ofSet('old'))).toEqual([1]);
  expect(indexes(await storage.recordings.ofSet('new'))).toEqual(many.slice(1).map(({ index }) => index));
  expect(await storage.recordings.ofSet('other')).toHaveLength(1);
});

test('what could not be read back is not written, and what cannot be read is left out', async () => {
  const sound = recordingOf('a', 1);
  for (const wrong of [{ skeleton: new Uint8Array(3) }, { bands: { hip_sag: Number.NaN } }, { recordedAt: 'noon' }])
    await expect(storage.recordings.saveAll([{ ...sound, ...wrong }])).rejects.toMatchObject({ reason: 'failed' });
  await storage.recordings.saveAll([sound]);
  const database = await openDB('plumbline');
  await database.put('recordings', { ...recordingOf('a', 2), skeleton: 'none' });
  database.close();
  expect(await storage.recordings.ofSet('a')).toEqual([sound]);
  expect(await storage.recordings.goodOf('push_up', 5)).toEqual([sound]);
});

test('an own layer is kept for each movement, until it is removed; a damaged one is none', async () => {
  await storage.personal.save(PERSONAL);
  expect(await storage.personal.of('push_up')).toEqual(PERSONAL);
  expect(await storage.personal.of('air_squat')).toBeNull();
  const back = { ...PERSONAL, head: null, history: [] };
  await storage.personal.save(back);
  expect(await storage.personal.of('push_up')).toEqual(back);
  await storage.personal.remove('push_up');
  expect(await storage.personal.of('push_up')).toBeNull();
  const database = await openDB('plumbline');
  await database.put('personal', { ...PERSONAL, head: { weights: 'heavy' } });
  database.close();
  expect(await storage.personal.of('push_up')).toBeNull();
});
