import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { airSquat } from '../domain/movements/air-squat.ts';
import { createStagedCoach, doing, READY_MS, sequence, standing } from './testing/coach-fixture.ts';

const CAMERA = { kind: 'camera', facing: 'front' } as const;
const READY = standing(airSquat, READY_MS);
const DIED = { kind: 'unavailable', reason: 'worker_died' } as const;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: new Date('2026-11-23T18:00:00Z') });
});

afterEach(() => {
  vi.useRealTimers();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** Goes on until it is so; at most a minute. */
async function passUntil(isSo: () => boolean): Promise<void> {
  for (let step = 0; step < 1200 && !isSo(); step++) await pass(50);
  expect(isSo()).toBe(true);
}

/** A set that has just counted three of six. */
async function inMidSet(changes: Parameters<typeof createStagedCoach>[0]['changes'] = {}) {
  const stage = createStagedCoach({
    seen: sequence(READY, doing(airSquat, 6), standing(airSquat, 20_000)),
    ...(changes ? { changes } : {}),
  });
  void stage.coach.start(CAMERA);
  await passUntil(() => stage.state().count === 3);
  return stage;
}

test('a camera that goes away in mid-set: the set so far is stored, and it is said', async () => {
  const stage = await inMidSet();
  stage.unplug();
  await pass(5000);
  expect(stage.state()).toMatchObject({
    phase: 'finished',
    notice: { kind: 'camera_lost' },
    problem: null,
    finished: { set: { reps: 3 }, saved: { kind: 'saved' } },
  });
  expect(stage.saves).toMatchObject([{ reps: 3 }]);
  expect(stage.isClosed()).toBe(true);
});

test('a camera that goes away before anything was counted is a problem', async () => {
  const stage = createStagedCoach({ seen: READY });
  void stage.coach.start(CAMERA);
  await pass(2000);
  stage.unplug();
  await pass(1000);
  expect(stage.state()).toMatchObject({ phase: 'failed', problem: { where: 'camera', reason: 'unplugged' } });
  expect(stage.saves).toEqual([]);
});

test('a model that dies in mid-set is started again; the count goes on', async () => {
  const stage = await inMidSet();
  stage.model.trouble = DIED;
  await pass(500);
  expect(stage.state()).toMatchObject({ phase: 'performing', notice: { kind: 'pose_recovered', backend: 'wasm' } });
  await pass(12_000);
  expect(stage.model.starts).toBe(2);
  expect(stage.state()).toMatchObject({ count: 6, notice: null });
});

test('a model that dies twice ends the set; what was counted is stored', async () => {
  const stage = await inMidSet();
  stage.model.trouble = DIED;
  await passUntil(() => stage.state().count === 4);
  stage.model.trouble = DIED;
  await pass(1000);
  expect(stage.model.starts).toBe(2);
  expect(stage.state()).toMatchObject({
    phase: 'finished',
    problem: { where: 'pose', reason: 'worker_died' },
    finished: { saved: { kind: 'saved' } },
  });
  expect(stage.saves).toMatchObject([{ reps: 4 }]);
});

test('a model that cannot be started again ends the set with its reason', async () => {
  const stage = await inMidSet();
  stage.model.nextStarts.push({ kind: 'unavailable', reason: 'no_backend' });
  stage.model.trouble = DIED;
  await pass(1000);
  expect(stage.state()).toMatchObject({ phase: 'finished', problem: { where: 'pose', reason: 'no_backend' } });
  expect(stage.saves).toMatchObject([{ reps: 3 }]);
});

test('single pictures that cannot be read are passed over', async () => {
  const stage = await inMidSet();
  stage.model.trouble = { kind: 'unavailable', reason: 'bad_input' };
  await pass(300);
  stage.model.trouble = null;
  await pass(12_000);
  expect(stage.model.starts).toBe(1);
  expect(stage.state()).toMatchObject({ phase: 'performing', problem: null, count: 6 });
});

test('a model that does not start, and a source that does not open, are told apart', async () => {
  const noModel = createStagedCoach({ seen: READY });
  noModel.model.nextStarts.push({ kind: 'unavailable', reason: 'model_corrupt' });
  await noModel.coach.start(CAMERA);
  expect(noModel.state()).toMatchObject({ phase: 'failed', problem: { where: 'pose', reason: 'model_corrupt' } });
  expect(noModel.isClosed()).toBe(true);

  const noCamera = createStagedCoach({
    seen: READY,
    changes: {
      openSource: () => Promise.resolve({ kind: 'failed', problem: { where: 'camera', reason: 'denied' } }),
    },
  });
  await noCamera.coach.start(CAMERA);
  expect(noCamera.state()).toMatchObject({ phase: 'failed', problem: { where: 'camera', reason: 'denied' } });
});

test('a failed start can be tried again', async () => {
  const stage = createStagedCoach({ seen: READY });
  stage.model.nextStarts.push({ kind: 'unavailable', reason: 'offline' });
  await stage.coach.start(CAMERA);
  await stage.coach.start(CAMERA);
  expect(stage.state()).toMatchObject({ phase: 'framing', problem: null, backend: 'wasm' });
});

test('two people in the picture are noticed, and the notice goes with the second', async () => {
  const stage = await inMidSet();
  stage.model.people = 2;
  await pass(300);
  expect(stage.state().notice).toEqual({ kind: 'two_people' });
  stage.model.people = 1;
  await pass(300);
  expect(stage.state().notice).toBeNull();
});

test('a room too dark to see anybody in is named as that', async () => {
  const preview = {} as HTMLVideoElement;
  const dark = sequence(READY).map(({ atMs }) => ({ atMs, pose: null }));
  const stage = createStagedCoach({ seen: dark, preview, changes: { lightMeter: { measure: () => 12 } } });
  void stage.coach.start(CAMERA);
  await pass(3000);
  expect(stage.state()).toMatchObject({
    phase: 'framing',
    hint: { kind: 'too_dark' },
    notice: { kind: 'too_dark' },
  });
});

test('storage that is full is said; trying again stores the set', async () => {
  const stage = await inMidSet();
  stage.disk.broken = 'full';
  await stage.coach.finish();
  expect(stage.state().finished?.saved).toEqual({ kind: 'failed', reason: 'full' });
  await stage.coach.retrySave();
  expect(stage.state().finished?.saved).toEqual({ kind: 'failed', reason: 'full' });
  stage.disk.broken = null;
  await stage.coach.retrySave();
  expect(stage.state().finished?.saved).toEqual({ kind: 'saved' });
  expect(stage.saves).toMatchObject([{ reps: 3 }]);
});

test('a set that could not be stored is stored with the next one', async () => {
  const stage = await inMidSet();
  stage.disk.broken = 'full';
  await stage.coach.finish();
  stage.disk.broken = null;
  void stage.coach.start(CAMERA);
  await passUntil(() => stage.state().count === 2);
  await stage.coach.finish();
  expect(stage.saves.map(({ id, reps }) => [id, reps])).toEqual([
    ['set-2', 2],
    ['set-1', 3],
  ]);
});

test('the count is corrected before and after the set is stored; what the camera counted is kept', async () => {
  const stage = await inMidSet();
  stage.coach.adjustCount(1);
  expect(stage.state().count).toBe(4);
  expect(stage.lives.at(-1)).toMatchObject({ reps: 4 });
  await passUntil(() => stage.state().count === 5);
  await stage.coach.finish();
  expect(stage.saves).toMatchObject([{ reps: 5, camera: { countedReps: 4 } }]);
  stage.coach.adjustCount(-1);
  stage.coach.adjustCount(-1);
  await pass(100);
  expect(stage.state()).toMatchObject({ count: 3, finished: { set: { reps: 3 }, saved: { kind: 'saved' } } });
  expect(stage.saves).toHaveLength(1);
  expect(stage.updates.at(-1)).toMatchObject({ id: 'set-1', workoutId: 'workout', order: 4, reps: 3 });
  for (let times = 0; times < 5; times++) stage.coach.adjustCount(-1);
  await pass(100);
  expect(stage.updates.at(-1)).toMatchObject({ reps: 1 });
});

test('a set in which the camera saw nothing can be counted by hand', async () => {
  const stage = createStagedCoach({ seen: sequence(READY, standing(airSquat, 5000)) });
  void stage.coach.start(CAMERA);
  await pass(7000);
  await stage.coach.finish();
  expect(stage.state().finished?.saved).toEqual({ kind: 'not_stored' });
  stage.coach.adjustCount(1);
  await pass(100);
  expect(stage.saves).toMatchObject([{ reps: 1, camera: { countedReps: 0 } }]);
  expect(stage.state().finished?.saved).toEqual({ kind: 'saved' });
});

test('closing in mid-set stores what was counted and gives everything back', async () => {
  const stage = await inMidSet();
  const before = stage.said.length;
  await stage.coach.close();
  await stage.coach.close();
  expect(stage.saves).toMatchObject([{ reps: 3 }]);
  expect(stage.said).toHaveLength(before);
  expect(stage.isClosed()).toBe(true);
  expect(stage.held.locks).toBe(0);
});

test('closing before anything was counted leaves nothing behind', async () => {
  const stage = createStagedCoach({ seen: sequence(READY, standing(airSquat, 5000)) });
  void stage.coach.start(CAMERA);
  await pass(7000);
  await stage.coach.close();
  expect(stage.state().phase).toBe('idle');
  expect(stage.saves).toEqual([]);
  expect(stage.lives.at(-1)).toBeNull();
  expect(stage.isClosed()).toBe(true);
});

test('closing while it starts gives the camera back when it opens after all', async () => {
  const stage = createStagedCoach({ seen: READY });
  const started = stage.coach.start(CAMERA);
  await stage.coach.close();
  await started;
  expect(stage.state().phase).toBe('idle');
  expect(stage.isClosed()).toBe(true);
  expect(stage.held.locks).toBe(0);
});

test('finishing twice stores once', async () => {
  const stage = await inMidSet();
  await Promise.all([stage.coach.finish(), stage.coach.finish(), stage.coach.close()]);
  expect(stage.saves).toHaveLength(1);
});
