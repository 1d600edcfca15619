// The end of the line with the real log: what is counted lies on disk, whatever happens to the page.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { airSquat } from '../domain/movements/air-squat.ts';
import { freshDatabase } from '../storage/fixtures/fresh-database.ts';
import { openStorage } from '../storage/open.ts';
import type { Storage } from '../storage/storage.ts';
import { createSetLog } from './set-log.ts';
import { createStagedCoach, doing, READY_MS, sequence, standing } from './testing/coach-fixture.ts';
import { createWorkout } from './workout.ts';

const CAMERA = { kind: 'camera', facing: 'front' } as const;
const opened: Storage[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: new Date('2026-11-23T18:00:00Z') });
  freshDatabase();
});

afterEach(() => {
  vi.useRealTimers();
  for (const storage of opened.splice(0)) storage.close();
});

/** The database answers in tasks of its own. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 60; turn++) await new Promise((done) => void setImmediate(done));
}

async function until(isSo: () => boolean): Promise<void> {
  for (let step = 0; step < 1200 && !isSo(); step++) {
    await vi.advanceTimersByTimeAsync(50);
    await settle();
  }
  expect(isSo()).toBe(true);
}

async function openPage(setId: string) {
  const storage = await openStorage();
  opened.push(storage);
  let ids = 0;
  const workout = createWorkout({ storage, now: () => new Date(), newId: () => `${setId}-${++ids}` });
  await workout.load();
  const stage = createStagedCoach({
    seen: sequence(standing(airSquat, READY_MS), doing(airSquat, 3), standing(airSquat, 20_000)),
    changes: { log: createSetLog(workout), newId: () => setId },
  });
  return { storage, workout, ...stage };
}

test('a set goes into a workout of its own, and a correction after it too', async () => {
  const page = await openPage('a');
  void page.coach.start(CAMERA);
  await until(() => page.state().count === 3);
  await page.coach.finish();
  page.coach.adjustCount(1);
  await until(() => page.state().finished?.saved.kind === 'saved');
  const active = await page.storage.log.active();
  expect(active?.sets).toMatchObject([
    { id: 'a', exerciseId: 'air_squat', reps: 4, camera: { countedReps: 3, repetitions: [{}, {}, {}] } },
  ]);
  expect(page.state().finished?.set.workoutId).toBe(active?.workout.id);
  expect(page.workout.store.getState().snapshot).toMatchObject({ phase: 'ready', setIndex: 1 });
});

test('a page killed in mid-set has its count in the log when it comes back', async () => {
  const page = await openPage('b');
  void page.coach.start(CAMERA);
  await until(() => page.state().count === 2);
  await settle();
  page.storage.close();

  const again = await openPage('c');
  expect(again.workout.store.getState()).toMatchObject({
    status: 'active',
    sets: [{ id: 'b', exerciseId: 'air_squat', reps: 2, source: 'camera' }],
    snapshot: { phase: 'ready', setIndex: 1 },
  });
});
