import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterEachPut, freshDatabase } from './fixtures/fresh-database.ts';
import {
  cameraSetOf,
  constraintOf,
  endedOn,
  noteOn,
  PLAN,
  REPETITION,
  setOf,
  snapshotOf,
  workoutOn,
} from './fixtures/records.ts';
import { openStorage } from './open.ts';
import type { Storage } from './storage.ts';

const NOW = '2026-11-24T12:00:00.000Z';
let storage: Storage;

beforeEach(async () => {
  freshDatabase();
  storage = await openStorage({ now: () => new Date(NOW) });
});

afterEach(() => {
  storage.close();
  vi.restoreAllMocks();
});

/** As after a killed tab: nothing but the disk is left. */
async function reopen(): Promise<void> {
  storage.close();
  storage = await openStorage({ now: () => new Date(NOW) });
}

test('a workout in progress is there again after the tab was killed, with its sets, notes and session', async () => {
  const workout = workoutOn('2026-11-24', { plannedSessionId: '2026-11-23/1' });
  const set = cameraSetOf(workout, 0);
  const note = noteOn(workout);
  await storage.log.startWorkout(workout, snapshotOf(workout));
  await storage.log.addSet(set, snapshotOf(workout, { setIndex: 1, phase: 'resting', restUntilMs: 1_790_000_000_000 }));
  await storage.log.addNote(note, []);
  const live = snapshotOf(workout, { setIndex: 1, phase: 'performing', liveReps: 4, liveStartedAtMs: 5 });
  await storage.session.save(live);
  await reopen();
  expect(await storage.log.active()).toEqual({ workout, sets: [set], notes: [note] });
  expect(await storage.session.load()).toEqual(live);
});

test('a finished workout is no longer active and leaves no session behind', async () => {
  const workout = workoutOn('2026-11-24');
  await storage.log.startWorkout(workout, snapshotOf(workout));
  await storage.log.finishWorkout(workout.id, NOW);
  await storage.log.finishWorkout(workout.id, '2026-11-24T18:00:00.000Z');
  expect(await storage.log.active()).toBeNull();
  expect(await storage.session.load()).toBeNull();
  expect(await storage.log.workout(workout.id)).toEqual({
    workout: { ...workout, endedAt: NOW },
    sets: [],
    notes: [],
  });
});

test('a session of another workout than the one in progress is not resumed', async () => {
  const [old, present] = [endedOn('2026-11-20'), workoutOn('2026-11-24')];
  await storage.log.startWorkout(old);
  await storage.log.startWorkout(present);
  await storage.session.save(snapshotOf(old));
  expect(await storage.session.load()).toBeNull();
  await storage.session.save(snapshotOf(present));
  await storage.log.deleteWorkout(present.id, NOW);
  expect(await storage.session.load()).toBeNull();
  await storage.log.restoreWorkout(present.id);
  expect(await storage.session.load()).toEqual(snapshotOf(present));
  await storage.session.clear();
  expect(await storage.session.load()).toBeNull();
});

test('at most one workout is in progress, whatever two tabs do', async () => {
  const other = await openStorage();
  const outcomes = await Promise.allSettled([
    storage.log.startWorkout(workoutOn('2026-11-24', { id: 'a' })),
    other.log.startWorkout(workoutOn('2026-11-24', { id: 'b' })),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { reason: 'failed' } });
  expect(await storage.log.since('2000-01-01')).toHaveLength(1);
  other.close();
});

test('starting or adding the same again changes nothing', async () => {
  const workout = workoutOn('2026-11-24');
  const set = setOf(workout, 0);
  await storage.log.startWorkout(workout);
  await storage.log.startWorkout(workout);
  await storage.log.addSet(set);
  await storage.log.updateSet({ ...set, reps: 6 });
  await storage.log.addSet(set);
  expect((await storage.log.active())?.sets).toEqual([{ ...set, reps: 6 }]);
});

test('a set and the session after it are written together or not at all', async () => {
  const workout = workoutOn('2026-11-24');
  const before = snapshotOf(workout);
  await storage.log.startWorkout(workout, before);
  const plainPut = afterEachPut('session', ({ transaction }) => transaction.abort());
  await expect(storage.log.addSet(setOf(workout, 0), snapshotOf(workout, { setIndex: 1 }))).rejects.toThrow(Error);
  plainPut();
  await reopen();
  expect((await storage.log.active())?.sets).toEqual([]);
  expect(await storage.session.load()).toEqual(before);
});

test('the session is left, replaced or cleared with a set, as asked', async () => {
  const workout = workoutOn('2026-11-24');
  await storage.log.startWorkout(workout, snapshotOf(workout));
  await storage.log.addSet(setOf(workout, 0));
  expect(await storage.session.load()).toEqual(snapshotOf(workout));
  await storage.log.addSet(setOf(workout, 1), snapshotOf(workout, { setIndex: 2 }));
  expect(await storage.session.load()).toEqual(snapshotOf(workout, { setIndex: 2 }));
  await storage.log.addSet(setOf(workout, 2), null);
  expect(await storage.session.load()).toBeNull();
});

test('a set is taken back and brought again together with its session or not at all', async () => {
  const workout = workoutOn('2026-11-24');
  const set = setOf(workout, 0);
  const after = snapshotOf(workout, { setIndex: 1 });
  await storage.log.startWorkout(workout, snapshotOf(workout));
  await storage.log.addSet(set, after);
  const plainPut = afterEachPut('session', ({ transaction }) => transaction.abort());
  await expect(storage.log.deleteSet(set.id, '2026-11-24T10:09:00.000Z', snapshotOf(workout))).rejects.toThrow(Error);
  plainPut();
  await reopen();
  expect((await storage.log.active())?.sets).toEqual([set]);
  expect(await storage.session.load()).toEqual(after);
  await storage.log.deleteSet(set.id, '2026-11-24T10:09:00.000Z', snapshotOf(workout));
  expect((await storage.log.active())?.sets).toEqual([]);
  expect(await storage.session.load()).toEqual(snapshotOf(workout));
  await storage.log.restoreSet(set.id, after);
  expect((await storage.log.active())?.sets).toEqual([set]);
  expect(await storage.session.load()).toEqual(after);
});

test('sets are written with strict durability, what is written at every repetition is not', async () => {
  const workout = workoutOn('2026-11-24');
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const durability = () => transaction.mock.lastCall?.[2]?.durability;
  await storage.log.startWorkout(workout, snapshotOf(workout));
  expect(durability()).toBe('strict');
  await storage.log.addSet(setOf(workout, 0), null);
  expect(durability()).toBe('strict');
  await storage.session.save(snapshotOf(workout));
  expect(durability()).toBe('relaxed');
});

test('editing keeps what happened: identity, times, and what the camera saw beside the corrected count', async () => {
  const workout = workoutOn('2026-11-24');
  const set = cameraSetOf(workout, 0, { reps: 8 });
  await storage.log.startWorkout(workout);
  await storage.log.addSet(set);
  const { camera: _camera, ...typed } = set;
  await storage.log.updateSet({ ...typed, reps: 10, rpe: 8, source: 'typed', startedAt: NOW, endedAt: NOW });
  const [edited] = (await storage.log.active())?.sets ?? [];
  expect(edited).toEqual({
    ...set,
    reps: 10,
    rpe: 8,
    camera: { view: 'side', setScore: 87, repetitions: [REPETITION], partials: 1, countedReps: 8 },
  });
  await storage.log.updateSet(set);
  expect((await storage.log.active())?.sets).toEqual([set]);
});

test('removed sets come back where they were, with the note on them', async () => {
  const workout = workoutOn('2026-11-24');
  const sets = [0, 1, 2].map((order) => setOf(workout, order));
  await storage.log.startWorkout(workout);
  for (const set of sets.toReversed()) await storage.log.addSet(set);
  const note = noteOn(workout, { setId: `${workout.id}-set-1` });
  await storage.log.addNote(note, []);
  await storage.log.deleteSet(`${workout.id}-set-1`, NOW);
  const without = await storage.log.active();
  expect(without?.sets.map(({ order }) => order)).toEqual([0, 2]);
  expect(without?.notes).toEqual([]);
  await storage.log.restoreSet(`${workout.id}-set-1`);
  expect(await storage.log.active()).toEqual({ workout, sets, notes: [note] });
});

test('a removed workout leaves history and comes back; where another is in progress by then, it comes back ended', async () => {
  const first = workoutOn('2026-11-24', { id: 'first' });
  await storage.log.startWorkout(first);
  await storage.log.addSet(setOf(first, 0));
  await storage.log.deleteWorkout('first', NOW);
  expect(await storage.log.active()).toBeNull();
  expect(await storage.log.days(10)).toEqual([]);
  await storage.log.restoreWorkout('first');
  expect((await storage.log.active())?.workout).toEqual(first);
  await storage.log.deleteWorkout('first', NOW);
  await storage.log.startWorkout(workoutOn('2026-11-24', { id: 'second' }));
  await storage.log.restoreWorkout('first');
  expect((await storage.log.active())?.workout.id).toBe('second');
  expect((await storage.log.workout('first'))?.workout).toEqual({ ...first, endedAt: '2026-11-24T10:06:00.000Z' });
});

test('a removed note leaves the view and comes back', async () => {
  const workout = endedOn('2026-11-24');
  const note = noteOn(workout);
  await storage.log.startWorkout(workout);
  await storage.log.addNote(note, []);
  await storage.log.deleteNote(note.id, NOW);
  expect((await storage.log.workout(workout.id))?.notes).toEqual([]);
  await storage.log.restoreNote(note.id);
  expect((await storage.log.workout(workout.id))?.notes).toEqual([note]);
});

test('limits from a note hold from their first to their last day, and go with the note or when removed', async () => {
  const workout = endedOn('2026-11-24');
  const note = noteOn(workout);
  const constraint = constraintOf(note, '2026-11-24', '2026-12-01');
  await storage.log.startWorkout(workout);
  await storage.log.addNote(note, [constraint]);
  const inForce = async (day: string) => (await storage.plan.constraints(day)).length;
  expect(await storage.plan.constraints('2026-11-24')).toEqual([constraint]);
  expect(await inForce('2026-11-23')).toBe(0);
  expect(await inForce('2026-12-01')).toBe(1);
  expect(await inForce('2026-12-02')).toBe(0);
  await storage.log.deleteNote(note.id, NOW);
  expect(await inForce('2026-11-25')).toBe(0);
  await storage.log.restoreNote(note.id);
  await storage.log.deleteWorkout(workout.id, NOW);
  expect(await inForce('2026-11-25')).toBe(1);
  await storage.plan.removeConstraint(constraint.id);
  expect(await inForce('2026-11-25')).toBe(0);
  await storage.plan.restoreConstraint(constraint.id);
  expect(await storage.plan.constraints('2026-11-25')).toEqual([constraint]);
});

test('history by day: newest first, days that hold only removed workouts passed over, pages that meet', async () => {
  const days = ['2026-10-30', '2026-11-01', '2026-11-02', '2026-11-20', '2026-11-24'];
  for (const day of days) await storage.log.startWorkout(endedOn(day));
  const evening = endedOn('2026-11-20', { id: 'evening', startedAt: '2026-11-20T18:00:00.000Z' });
  await storage.log.startWorkout(evening);
  await storage.log.deleteWorkout('workout-2026-11-02', NOW);
  const firstPage = await storage.log.days(2);
  expect(firstPage.map(({ day }) => day)).toEqual(['2026-11-24', '2026-11-20']);
  expect(firstPage[1]?.workouts.map(({ workout }) => workout.id)).toEqual(['evening', 'workout-2026-11-20']);
  const secondPage = await storage.log.days(2, '2026-11-20');
  expect(secondPage.map(({ day }) => day)).toEqual(['2026-11-01', '2026-10-30']);
  expect(await storage.log.days(2, '2026-10-30')).toEqual([]);
  expect(await storage.log.days(0)).toEqual([]);
});

test('a page of history reads the workouts of its own days only', async () => {
  for (let day = 1; day <= 28; day += 1)
    await storage.log.startWorkout(endedOn(`2026-02-${String(day).padStart(2, '0')}`));
  const getAll = vi.spyOn(IDBIndex.prototype, 'getAll');
  await storage.log.days(3, '2026-02-20');
  const daysRead = getAll.mock.calls
    .map(([query]) => query)
    .filter((query) => typeof query === 'string' && query.startsWith('2026-'));
  expect(daysRead).toEqual(['2026-02-19', '2026-02-18', '2026-02-17']);
});

test('everything since a day, oldest first, that day and the workout in progress included', async () => {
  const evening = endedOn('2026-11-20', { id: 'evening', startedAt: '2026-11-20T18:00:00.000Z' });
  for (const workout of [workoutOn('2026-11-24'), evening, endedOn('2026-11-20'), endedOn('2026-11-19')])
    await storage.log.startWorkout(workout);
  const ids = (await storage.log.since('2026-11-20')).map(({ workout }) => workout.id);
  expect(ids).toEqual(['workout-2026-11-20', 'evening', 'workout-2026-11-24']);
});

test('what is absent is null when read and an error when changed', async () => {
  expect(await storage.log.workout('nobody')).toBeNull();
  expect(await storage.log.active()).toBeNull();
  const orphan = setOf(workoutOn('2026-11-24'), 0);
  for (const attempt of [
    () => storage.log.addSet(orphan),
    () => storage.log.updateSet(orphan),
    () => storage.log.deleteSet(orphan.id, NOW),
    () => storage.log.finishWorkout('nobody', NOW),
    () => storage.log.addNote(noteOn(workoutOn('2026-11-24')), []),
    () => storage.plan.removeConstraint('nothing'),
    () => storage.plan.restoreConstraint('nothing'),
  ])
    await expect(attempt()).rejects.toMatchObject({ name: 'StorageError', reason: 'failed' });
});

test('a record that could not be read back is refused', async () => {
  const workout = workoutOn('2026-11-24');
  await storage.log.startWorkout(workout);
  await expect(storage.log.addSet(setOf(workout, 0, { reps: Number.NaN }))).rejects.toMatchObject({ reason: 'failed' });
  await expect(storage.log.startWorkout({ ...endedOn('2026-11-23'), day: 'yesterday' })).rejects.toMatchObject({
    reason: 'failed',
  });
  await expect(storage.plan.save({ ...PLAN, objective: Number.NaN })).rejects.toMatchObject({ reason: 'failed' });
  expect((await storage.log.active())?.sets).toEqual([]);
});

test('the latest sets of an exercise are found newest first, without others, removed ones and those of removed workouts', async () => {
  const days = ['2026-11-18', '2026-11-20', '2026-11-22', '2026-11-24'];
  for (const day of days) {
    const workout = endedOn(day);
    await storage.log.startWorkout(workout);
    await storage.log.addSet(cameraSetOf(workout, 0));
    await storage.log.addSet(setOf(workout, 1, { exerciseId: 'push_up_wide' }));
    await storage.log.addSet(cameraSetOf(workout, 2, { startedAt: `${day}T10:15:00.000Z` }));
  }
  await storage.log.deleteSet('workout-2026-11-24-set-0', NOW);
  await storage.log.deleteWorkout('workout-2026-11-22', NOW);
  const ids = async (limit: number) => (await storage.log.latestSets('push_up', limit)).map(({ id }) => id);
  expect(await ids(20)).toEqual([
    'workout-2026-11-24-set-2',
    'workout-2026-11-20-set-2',
    'workout-2026-11-20-set-0',
    'workout-2026-11-18-set-2',
    'workout-2026-11-18-set-0',
  ]);
  expect(await ids(1)).toEqual(['workout-2026-11-24-set-2']);
  expect(await ids(0)).toEqual([]);
  expect(await storage.log.latestSets('push', 20)).toEqual([]);
});

test('what the heart did in the rest is added to a set that is stored, and a later correction does not lose it', async () => {
  const workout = workoutOn('2026-11-24');
  const set = setOf(workout, 0);
  await storage.log.startWorkout(workout);
  await storage.log.addSet(set);
  const heart = { startBpm: 90, meanBpm: 120, peakBpm: 140, endBpm: 138, recovery60Bpm: 28, coverage: 1 };
  await storage.log.updateSet({ ...set, heart });
  await storage.log.updateSet({ ...set, reps: 6 });
  expect((await storage.log.active())?.sets[0]).toMatchObject({ reps: 6, heart });
});
