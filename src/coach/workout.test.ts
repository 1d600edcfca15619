import { afterEach, beforeEach, expect, test } from 'vitest';
import { setsDone } from '../domain/coaching/session-machine.ts';
import { performedOf } from '../domain/coaching/session-places.ts';
import type { SetRecord } from '../domain/log/records.ts';
import type { PlannedSession } from '../domain/planning/plan.ts';
import { createSetLog } from './set-log.ts';
import { createWorkoutPages, plannedExercise, type WorkoutPage, type WorkoutPages } from './testing/workout-page.ts';
import type { TypedSet } from './workout-state.ts';

let pages: WorkoutPages;

beforeEach(() => {
  pages = createWorkoutPages();
});

afterEach(() => pages.closeAll());

const openPage = () => pages.open();
const kill = (page: WorkoutPage) => pages.kill(page);

const PLANNED: PlannedSession = {
  id: '2026-11-23/1',
  day: 1,
  date: '2026-11-23',
  minutes: 30,
  exercises: [plannedExercise('air_squat', 2), plannedExercise('push_up', 1)],
};

const typed = (exerciseId: string, reps: number): TypedSet => ({ exerciseId, reps, type: 'normal' });

test('without anything on disk there is no workout', async () => {
  const { state } = await openPage();
  expect(state()).toMatchObject({ status: 'none', workout: null, problem: null });
});

test('a planned workout: a set, its rest, the next exercise; all of it is there after a kill', async () => {
  const page = await openPage();
  await page.workout.start(PLANNED);
  expect(page.state()).toMatchObject({
    status: 'active',
    workout: { day: '2026-11-23', plannedSessionId: '2026-11-23/1' },
    snapshot: { phase: 'ready', exerciseIndex: 0, setIndex: 0 },
  });
  expect(await page.workout.addTypedSet(typed('air_squat', 8))).toBe(true);
  expect(page.state().snapshot).toMatchObject({ phase: 'resting', setIndex: 1, restUntilMs: pages.nowMs + 60_000 });
  const before = page.state();
  kill(page);

  pages.nowMs += 20_000;
  const again = await openPage();
  expect(again.state()).toEqual(before);
  await again.workout.extendRest(30);
  expect(again.state().snapshot?.restUntilMs).toBe(pages.nowMs + 70_000);
  await again.workout.skipRest();
  await again.workout.addTypedSet(typed('air_squat', 7));
  expect(again.state().snapshot).toMatchObject({ phase: 'resting', exerciseIndex: 1, setIndex: 0 });
  await again.workout.addTypedSet(typed('push_up', 12));
  expect(again.state().snapshot).toMatchObject({ phase: 'finished' });
  expect(again.state().sets.map(({ order, reps }) => [order, reps])).toEqual([
    [0, 8],
    [1, 7],
    [2, 12],
  ]);
  await again.workout.finish();
  expect(again.state().status).toBe('none');
  expect(await again.storage.log.active()).toBeNull();
  expect(await again.storage.session.load()).toBeNull();
  const [day] = await again.storage.log.days(1);
  expect(day?.workouts[0]?.workout.endedAt).toBe(new Date(pages.nowMs).toISOString());
});

test('a rest that ran out while the page was away is over', async () => {
  const page = await openPage();
  await page.workout.start(PLANNED);
  await page.workout.addTypedSet(typed('air_squat', 8));
  kill(page);
  pages.nowMs += 61_000;
  expect((await openPage()).state().snapshot).toMatchObject({ phase: 'ready', setIndex: 1 });
});

test('what was counted in mid-set when the page was killed becomes a set, once', async () => {
  const page = await openPage();
  await page.workout.start(PLANNED);
  const startedAtMs = pages.nowMs;
  await page.workout.keepLive({ reps: 5, holdMs: 0, startedAtMs, exerciseId: 'air_squat', setId: 'under-way' });
  kill(page);

  pages.nowMs += 5000;
  const again = await openPage();
  expect(again.state().sets).toMatchObject([
    {
      id: 'under-way',
      exerciseId: 'air_squat',
      reps: 5,
      source: 'camera',
      startedAt: new Date(startedAtMs).toISOString(),
    },
  ]);
  expect(again.state().snapshot).toMatchObject({ phase: 'resting', setIndex: 1 });
  expect(again.state().snapshot).not.toHaveProperty('liveReps');
  kill(again);
  expect((await openPage()).state().sets).toHaveLength(1);
});

test('a hold is recovered as seconds, and a set in which nothing was counted as nothing', async () => {
  const page = await openPage();
  await page.workout.keepLive({ reps: 0, holdMs: 21_400, startedAtMs: pages.nowMs, exerciseId: 'plank' });
  kill(page);
  const again = await openPage();
  expect(again.state().sets).toMatchObject([{ exerciseId: 'plank', durationSec: 21 }]);
  await again.workout.keepLive({ reps: 0, holdMs: 0, startedAtMs: pages.nowMs, exerciseId: 'plank' });
  kill(again);
  const third = await openPage();
  expect(third.state().sets).toHaveLength(1);
  expect(third.state().snapshot?.phase).toBe('ready');
});

test('a second page that recovers a set under way in the first does not make two of it', async () => {
  const first = await openPage();
  await first.workout.start(PLANNED);
  const live = { holdMs: 0, startedAtMs: pages.nowMs, exerciseId: 'air_squat', setId: 'same' };
  await first.workout.keepLive({ ...live, reps: 5 });
  const second = await openPage();
  expect(second.state().sets).toMatchObject([{ id: 'same', reps: 5 }]);
  await expect.poll(() => first.state().sets.length).toBe(1);
  await first.workout.addSet(cameraSet('same', 8));
  expect((await first.storage.log.active())?.sets).toMatchObject([{ id: 'same', reps: 8 }]);
});

function cameraSet(id: string, reps: number): SetRecord {
  const at = new Date(pages.nowMs).toISOString();
  return {
    id,
    workoutId: '',
    exerciseId: 'air_squat',
    order: 0,
    type: 'normal',
    reps,
    source: 'camera',
    startedAt: at,
    endedAt: at,
    camera: { view: 'side', setScore: 90, repetitions: [], partials: 0 },
  };
}

test('a set without a workout begins one', async () => {
  const page = await openPage();
  const log = createSetLog(page.workout);
  const outcome = await log.saveSet(cameraSet('s', 6));
  const { workout, sets } = page.state();
  expect(workout).not.toBeNull();
  expect(outcome).toEqual({ kind: 'saved', set: sets[0] });
  expect(sets[0]).toMatchObject({ workoutId: workout?.id, order: 0, reps: 6 });
  expect(log.place()).toEqual({ workoutId: workout?.id, order: 1 });
});

test('storage that is full leaves everything as it was and says so; the next try works', async () => {
  const page = await openPage();
  await page.workout.start(PLANNED);
  const before = page.state();
  page.broken.reason = 'full';
  const log = createSetLog(page.workout);
  expect(await log.saveSet(cameraSet('s', 6))).toEqual({ kind: 'failed', reason: 'full' });
  expect(page.state()).toEqual({ ...before, problem: 'full' });
  page.broken.reason = null;
  expect((await log.saveSet(cameraSet('s', 6))).kind).toBe('saved');
  expect(page.state()).toMatchObject({ problem: null, sets: [{ id: 's' }] });
});

test('a set is corrected, removed and brought back; the session follows', async () => {
  const page = await openPage();
  await page.workout.start(PLANNED);
  await page.workout.addSet(cameraSet('s', 8));
  const [set] = page.state().sets;
  if (!set) throw new Error('there is no set');
  await page.workout.updateSet({ ...set, reps: 9 });
  expect(page.state().sets[0]).toMatchObject({ reps: 9, camera: { countedReps: 8 } });
  await page.workout.removeSet('s');
  expect(page.state()).toMatchObject({ sets: [], snapshot: { setIndex: 0 } });
  await page.workout.restoreSet('s');
  expect(page.state()).toMatchObject({ sets: [{ id: 's' }], snapshot: { setIndex: 1 } });
});

test('a set removed elsewhere is seen here', async () => {
  const page = await openPage();
  await page.workout.start(PLANNED);
  await page.workout.addSet(cameraSet('s', 8));
  await page.storage.log.deleteSet('s', new Date(pages.nowMs).toISOString());
  await expect.poll(() => page.state().sets).toEqual([]);
});

test('a workout without sets is given up, one with sets is kept', async () => {
  const page = await openPage();
  await page.workout.start(PLANNED);
  await page.workout.discard();
  expect(await page.storage.log.days(9)).toEqual([]);
  await page.workout.start({ exercises: [] });
  await page.workout.addTypedSet(typed('plank', 1));
  await page.workout.discard();
  expect((await page.storage.log.days(9))[0]?.workouts).toHaveLength(1);
  expect(page.state().status).toBe('none');
});

test('starting another workout ends the one in progress', async () => {
  const page = await openPage();
  await page.workout.start({ exercises: [] });
  await page.workout.addTypedSet(typed('plank', 1));
  await page.workout.start(PLANNED);
  expect(page.state()).toMatchObject({ sets: [], workout: { plannedSessionId: PLANNED.id } });
  expect((await page.storage.log.days(9))[0]?.workouts).toHaveLength(2);
});

test('a workout forgotten yesterday is ended with its last set and does not take the sets of today', async () => {
  const page = await openPage();
  await page.workout.start({ exercises: [] });
  await page.workout.addTypedSet(typed('plank', 1));
  const lastMs = pages.nowMs;
  kill(page);
  pages.nowMs += 15 * 3_600_000;
  const again = await openPage();
  expect(again.state().status).toBe('none');
  const [day] = await again.storage.log.days(1);
  expect(day?.workouts[0]?.workout.endedAt).toBe(new Date(lastMs).toISOString());
});

test('exercises join as the person goes', async () => {
  const page = await openPage();
  await page.workout.addExercise(plannedExercise('plank', 0));
  await page.workout.addExercise(plannedExercise('push_up', 0));
  // Nothing of the first was done yet: it stays the current one.
  expect(page.state().snapshot).toMatchObject({ exerciseIndex: 0 });
  await page.workout.addTypedSet({ exerciseId: 'plank', durationSec: 30, type: 'normal' });
  await page.workout.addExercise(plannedExercise('air_squat', 0));
  expect(page.state().snapshot).toMatchObject({ exerciseIndex: 2 });
  await page.workout.goTo(0);
  expect(page.state().snapshot).toMatchObject({ exerciseIndex: 0 });
  await page.workout.goTo(7);
  expect(page.state().snapshot).toMatchObject({ exerciseIndex: 0 });
});

test('an exercise is taken out with its sets, and comes back with them', async () => {
  const page = await openPage();
  await page.workout.start({ exercises: [plannedExercise('air_squat', 2), plannedExercise('push_up', 2)] });
  await page.workout.addTypedSet({ exerciseId: 'air_squat', reps: 8, type: 'normal' });
  await page.workout.addTypedSet({ exerciseId: 'push_up', reps: 9, type: 'normal' });
  const before = page.state();
  const removed = await page.workout.removeExercise(0);
  expect(page.state().snapshot?.exercises.map(({ exerciseId }) => exerciseId)).toEqual(['push_up']);
  expect(page.state().sets.map(({ reps }) => reps)).toEqual([9]);
  expect(removed?.setIds).toHaveLength(1);
  if (removed) await page.workout.restoreExercise(removed);
  expect(page.state().snapshot?.exercises).toEqual(before.snapshot?.exercises);
  expect(page.state().sets).toEqual(before.sets);
});

test('sets done in turns carry the mark of their group, typed ones and the camera’s alike', async () => {
  const page = await openPage();
  await page.workout.start({ exercises: [plannedExercise('air_squat', 2), plannedExercise('push_up', 2)] });
  await page.workout.addTypedSet({ exerciseId: 'air_squat', reps: 8, type: 'normal' });
  await page.workout.groupWithNext(0);
  await page.workout.addTypedSet({ exerciseId: 'push_up', reps: 8, type: 'normal' });
  const group = page.state().snapshot?.exercises[0]?.group?.id;
  expect(page.state().sets.map(({ supersetId }) => supersetId)).toEqual([undefined, group]);
  expect(group).toBeDefined();
});

test('a set timed by hand is timed from its start, whatever became of the page', async () => {
  const page = await openPage();
  await page.workout.addExercise(plannedExercise('plank', 0));
  await page.workout.startTimer('plank');
  const started = page.state().snapshot?.timer;
  expect(started?.exerciseId).toBe('plank');
  await page.workout.startTimer('plank');
  expect(page.state().snapshot?.timer).toEqual(started);
  await page.workout.stopTimer();
  expect(page.state().snapshot?.timer).toBeUndefined();
});

test('a set tapped at the second place of an exercise stays there, over a reload, an undoing and a removal', async () => {
  const page = await openPage();
  await page.workout.start({ exercises: [plannedExercise('air_squat', 2), plannedExercise('push_up', 1)] });
  await page.workout.copyExercise(0);
  const done = ({ state }: typeof page) => {
    const { snapshot, sets } = state();
    return snapshot && setsDone(snapshot.exercises, performedOf(snapshot, sets));
  };
  await page.workout.addTypedSet({ exerciseId: 'air_squat', reps: 8, type: 'normal' }, 1);
  expect(done(page)).toEqual([0, 1, 0]);
  expect(page.state().snapshot).toMatchObject({ exerciseIndex: 1, setIndex: 1 });
  kill(page);
  const again = await openPage();
  expect(done(again)).toEqual([0, 1, 0]);
  // The camera counts at the current place.
  await again.workout.addSet(cameraSet('s', 6));
  expect(done(again)).toEqual([0, 2, 0]);
  await again.workout.undoSet();
  await again.workout.goTo(0);
  await again.workout.redoSet();
  expect(done(again)).toEqual([0, 2, 0]);
  const removed = await again.workout.removeExercise(1);
  expect(again.state().sets).toEqual([]);
  if (removed) await again.workout.restoreExercise(removed);
  expect(done(again)).toEqual([0, 2, 0]);
});

test('sets of a free exercise that is doubled stay with the first of the two', async () => {
  const page = await openPage();
  await page.workout.addExercise(plannedExercise('plank', 0));
  await page.workout.addTypedSet(typed('plank', 1));
  await page.workout.copyExercise(0);
  await page.workout.addTypedSet(typed('plank', 2), 1);
  const { snapshot, sets } = page.state();
  expect(snapshot && setsDone(snapshot.exercises, performedOf(snapshot, sets))).toEqual([1, 1]);
});
