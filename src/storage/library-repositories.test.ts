import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freshDatabase } from './fixtures/fresh-database.ts';
import { CUSTOM, measureOf, PREFERENCE, TEMPLATE } from './fixtures/library-records.ts';
import { openStorage } from './open.ts';
import type { Storage } from './storage.ts';

const NOW = '2026-11-24T12:00:00.000Z';
let storage: Storage;
let heard: string[];

beforeEach(async () => {
  freshDatabase();
  storage = await openStorage();
  heard = [];
  storage.onChange((what) => heard.push(what));
});

afterEach(() => {
  storage.close();
});

test('own exercises are kept, changed, removed and brought back; history keeps their names', async () => {
  await storage.exercises.saveCustom({ ...CUSTOM, id: 'custom_b', createdAt: '2026-11-21T08:00:00.000Z' });
  await storage.exercises.saveCustom(CUSTOM);
  await storage.exercises.saveCustom({ ...CUSTOM, unilateral: true });
  expect((await storage.exercises.custom()).map(({ id, unilateral }) => [id, unilateral])).toEqual([
    [CUSTOM.id, true],
    ['custom_b', false],
  ]);
  await storage.exercises.removeCustom('custom_b', NOW);
  expect((await storage.exercises.custom())[1]?.deletedAt).toBe(NOW);
  await storage.exercises.restoreCustom('custom_b');
  expect((await storage.exercises.custom())[1]).not.toHaveProperty('deletedAt');
  expect(new Set(heard)).toEqual(new Set(['exercises']));
});

test('how an exercise is logged is kept by exercise', async () => {
  await storage.exercises.savePreference(PREFERENCE);
  await storage.exercises.savePreference({ ...PREFERENCE, restSec: 0 });
  expect(await storage.exercises.preferences()).toEqual([{ ...PREFERENCE, restSec: 0 }]);
});

test('templates come with the latest change first; a removed one can be brought back', async () => {
  await storage.templates.save(TEMPLATE);
  await storage.templates.save({ ...TEMPLATE, id: 't2', changedAt: NOW });
  expect((await storage.templates.all()).map(({ id }) => id)).toEqual(['t2', TEMPLATE.id]);
  expect(await storage.templates.get(TEMPLATE.id)).toEqual(TEMPLATE);
  await storage.templates.remove(TEMPLATE.id, NOW);
  expect(await storage.templates.get(TEMPLATE.id)).toBeNull();
  expect(await storage.templates.all()).toHaveLength(1);
  await storage.templates.restore(TEMPLATE.id);
  expect(await storage.templates.get(TEMPLATE.id)).toEqual(TEMPLATE);
  expect(new Set(heard)).toEqual(new Set(['library']));
});

test('measures come oldest first, all or of one kind', async () => {
  await storage.measures.save(measureOf('2026-11-20'));
  await storage.measures.save(measureOf('2026-11-18'));
  await storage.measures.save(measureOf('2026-11-19', { kind: 'waist', unit: 'cm' }));
  expect((await storage.measures.all('body_mass')).map(({ day }) => day)).toEqual(['2026-11-18', '2026-11-20']);
  expect(await storage.measures.all()).toHaveLength(3);
  await storage.measures.remove('body_mass-2026-11-18', NOW);
  expect(await storage.measures.all('body_mass')).toHaveLength(1);
  await storage.measures.restore('body_mass-2026-11-18');
  expect(await storage.measures.all('body_mass')).toHaveLength(2);
});

test('what could not be read back is refused, and damaged rows are left out alone', async () => {
  for (const attempt of [
    () => storage.exercises.saveCustom({ ...CUSTOM, id: 'row' }),
    () => storage.exercises.saveCustom({ ...CUSTOM, muscles: { lats: Number.NaN } }),
    () => storage.exercises.savePreference({ ...PREFERENCE, restSec: Number.NaN }),
    () => storage.templates.save({ ...TEMPLATE, changedAt: 'later' }),
    () => storage.measures.save(measureOf('2026-11-20', { value: Number.POSITIVE_INFINITY })),
    () => storage.measures.remove('nothing', NOW),
    () => storage.templates.restore('nothing'),
    () => storage.exercises.removeCustom('nothing', NOW),
  ])
    await expect(attempt()).rejects.toMatchObject({ name: 'StorageError', reason: 'failed' });
  const database = await openDB('plumbline');
  await database.put('exercises', { ...CUSTOM, id: 'custom_x', names: 'x' });
  await database.put('templates', { ...TEMPLATE, id: 'x', exercises: null });
  await database.put('measures', { ...measureOf('2026-11-21'), value: 'much' });
  await database.put('preferences', { exerciseId: 'x' });
  database.close();
  expect(await storage.exercises.custom()).toEqual([]);
  expect(await storage.templates.all()).toEqual([]);
  expect(await storage.measures.all()).toEqual([]);
  expect(await storage.exercises.preferences()).toEqual([]);
});
