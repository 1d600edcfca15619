import { expect, test, vi } from 'vitest';
import { freshDatabase } from './fixtures/fresh-database.ts';
import { rollUpsOnDisk } from './fixtures/log-on-disk.ts';
import { setOf, workoutOn } from './fixtures/records.ts';
import { openStorage } from './open.ts';

test('a set is logged where rolling up cannot be fetched, and rolled up at the next start', async () => {
  freshDatabase();
  const workout = workoutOn('2026-11-24');
  const first = await openStorage();
  await first.log.startWorkout(workout);
  expect(await first.insight.summaryCount()).toBe(1);
  first.close();
  vi.doMock('./keep-roll-ups.ts', () => {
    throw new TypeError('Failed to fetch dynamically imported module');
  });
  vi.resetModules();
  const { openStorage: openOffline } = await import('./open.ts');
  const offline = await openOffline();
  await offline.log.addSet(setOf(workout, 0));
  expect((await offline.log.active())?.sets).toHaveLength(1);
  offline.close();
  vi.doUnmock('./keep-roll-ups.ts');
  vi.resetModules();
  const later = await openStorage();
  expect((await later.insight.days()).map(({ sets }) => sets)).toEqual([1]);
  later.close();
  const { found, wanted } = await rollUpsOnDisk();
  expect(found).toEqual(wanted);
});
