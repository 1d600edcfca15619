// The session on the gym floor: each change is there after the page was killed, in mid-set, in the rest, in the block.
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SetRecord } from '../domain/log/records.ts';
import { exerciseById } from '../domain/catalogue/exercises.ts';
import { TABATA } from '../domain/planning/exercise-group.ts';
import type { PlannedSession } from '../domain/planning/plan.ts';
import { intervalNow } from '../domain/coaching/interval-now.ts';
import { intervalScore } from '../domain/coaching/interval-score.ts';
import { createWorkoutPages, plannedExercise, type WorkoutPage, type WorkoutPages } from './testing/workout-page.ts';
import type { TypedSet, Workout } from './workout-state.ts';

let pages: WorkoutPages;

beforeEach(() => {
  pages = createWorkoutPages();
});

afterEach(() => pages.closeAll());

const PLANNED: PlannedSession = {
  id: '2026-11-23/1',
  day: 1,
  date: '2026-11-23',
  minutes: 30,
  exercises: [plannedExercise('air_squat', 2), plannedExercise('push_up', 2), plannedExercise('plank', 1)],
};
const WARM_UP = [
  { exerciseId: 'step_jack', durationSec: 40 },
  { exerciseId: 'leg_swing', durationSec: 40 },
];

const typed = (exerciseId: string, reps = 8): TypedSet => ({ exerciseId, reps, type: 'normal' });
const idsOf = (page: WorkoutPage) => page.state().snapshot?.exercises.map(({ exerciseId }) => exerciseId);
const later = (sec: number) => {
  pages.nowMs += 1000 * sec;
};

/** What a killed page left is what the next one shows. */
async function reopened(page: WorkoutPage): Promise<WorkoutPage> {
  const before = page.state();
  pages.kill(page);
  const again = await pages.open();
  expect(again.state()).toEqual(before);
  return again;
}

test('a workout begins with a warm-up whose deadline outlives the page', async () => {
  let page = await pages.open();
  await page.workout.start(PLANNED, { warmUp: WARM_UP });
  expect(page.state().snapshot).toMatchObject({ phase: 'warming_up', warmUp: { untilMs: pages.nowMs + 80_000 } });
  later(30);
  page = await reopened(page);
  await page.workout.pauseClock();
  later(600);
  page = await reopened(page);
  await page.workout.resumeClock();
  await page.workout.nextWarmUpMovement();
  page = await reopened(page);
  expect(page.state().snapshot).toMatchObject({ phase: 'warming_up', warmUp: { untilMs: pages.nowMs + 40_000 } });
  pages.kill(page);
  later(40);
  expect((await pages.open()).state().snapshot).toMatchObject({ phase: 'ready', exerciseIndex: 0 });
});

test('a rest that is over is over once the page is asked to look at the clock', async () => {
  const page = await pages.open();
  await page.workout.start(PLANNED);
  await page.workout.addTypedSet(typed('air_squat'));
  await page.workout.settle();
  expect(page.state().snapshot?.phase).toBe('resting');
  later(60);
  await page.workout.settle();
  expect(page.state().snapshot?.phase).toBe('ready');
  await reopened(page);
});

test('a superset, moved and broken up again', async () => {
  let page = await pages.open();
  await page.workout.start(PLANNED);
  await page.workout.groupWithNext(0);
  await page.workout.addTypedSet(typed('air_squat'));
  expect(page.state().snapshot).toMatchObject({ exerciseIndex: 1, restUntilMs: pages.nowMs + 10_000 });
  page = await reopened(page);
  await page.workout.addTypedSet(typed('push_up'));
  expect(page.state().snapshot).toMatchObject({ exerciseIndex: 0, restUntilMs: pages.nowMs + 60_000 });
  await page.workout.moveExercise(2, -1);
  page = await reopened(page);
  expect(idsOf(page)).toEqual(['plank', 'air_squat', 'push_up']);
  await page.workout.ungroupFromNext(1);
  page = await reopened(page);
  expect(page.state().snapshot?.exercises.some(({ group }) => group)).toBe(false);
});

test('skipped, swapped and with another target, and all of it taken back', async () => {
  let page = await pages.open();
  await page.workout.start(PLANNED);
  const planned = page.state().snapshot?.exercises;
  await page.workout.skipExercise();
  await page.workout.skipSet();
  page = await reopened(page);
  expect(page.state().snapshot).toMatchObject({ exerciseIndex: 1 });
  expect(page.state().snapshot?.exercises.map(({ skipped = [] }) => skipped.length)).toEqual([2, 1, 0]);
  await page.workout.unskip(1);
  await page.workout.unskip(0);
  expect(page.state().snapshot?.exercises).toEqual(planned);
  await page.workout.swapExercise(1, 'dip');
  await page.workout.changeTarget(1, { load: { value: 45, unit: 'lb' } });
  page = await reopened(page);
  expect(page.state().snapshot?.exercises[1]).toMatchObject({
    exerciseId: 'dip',
    insteadOf: { exerciseId: 'push_up' },
  });
  expect(page.state().snapshot?.exercises[1]?.sets[1]?.loadKg).toBeCloseTo(20.4116565, 6);
  await page.workout.unswapExercise(1);
  page = await reopened(page);
  expect(page.state().snapshot?.exercises).toEqual(planned);
  await page.workout.swapExercise(1, 'there_is_no_such');
  expect(page.state()).toMatchObject({ problem: null, snapshot: { exercises: planned } });
});

test('an exercise of one’s own takes the place of another, and another its place', async () => {
  const page = await pages.open();
  const plank = exerciseById('plank');
  if (!plank) throw new Error('the catalogue has a plank');
  await page.storage.exercises.saveCustom({
    ...plank,
    id: 'custom_star_plank',
    names: { en: 'Star plank', zh: '星形平板' },
    createdAt: '2026-11-20T10:00:00.000Z',
  });
  await page.workout.start(PLANNED);
  await page.workout.swapExercise(1, 'custom_star_plank');
  expect(idsOf(page)).toEqual(['air_squat', 'custom_star_plank', 'plank']);
  // It is held: repetitions have become seconds, to the nearest five, and come back as near as those tell.
  expect(page.state().snapshot?.exercises[1]?.sets).toMatchObject([{ durationSec: 20 }, { durationSec: 20 }]);
  await page.workout.swapExercise(1, 'dip');
  expect(page.state().snapshot?.exercises[1]).toMatchObject({ exerciseId: 'dip', sets: [{ reps: 7 }, { reps: 7 }] });
});

test('a swap brings the load that was last used with the exercise', async () => {
  const page = await pages.open();
  await page.workout.start({ exercises: [] });
  await page.workout.addTypedSet({ ...typed('goblet_squat'), load: { value: 24, unit: 'kg' } });
  await page.workout.finish();
  later(86_400);
  await page.workout.start(PLANNED);
  await page.workout.swapExercise(0, 'goblet_squat');
  expect(page.state().snapshot?.exercises[0]?.sets[0]).toMatchObject({ reps: 8, loadKg: 24 });
});

test('shortened to the minutes left, told what went, and made whole again', async () => {
  let page = await pages.open();
  await page.workout.start(PLANNED);
  const planned = page.state().snapshot?.exercises.map(({ sets }) => sets);
  const preview = await page.workout.previewShorten(4);
  expect(page.state().snapshot?.exercises.map(({ sets }) => sets)).toEqual(planned);
  const done = await page.workout.shorten(4);
  expect(done).toEqual(preview);
  expect(done?.cut.length).toBeGreaterThan(0);
  page = await reopened(page);
  const left = page.state().snapshot?.exercises.map(({ sets }) => sets.length);
  expect(left).toEqual(
    planned?.map(
      (sets, index) => sets.length - (done?.cut.find((cut) => cut.exerciseIndex === index)?.sets.length ?? 0),
    ),
  );
  await page.workout.unshorten();
  page = await reopened(page);
  expect(page.state().snapshot?.exercises.map(({ sets }) => sets)).toEqual(planned);
  expect(await page.workout.shorten(Number.NaN)).toBeNull();
});

test('the latest set is taken back with its rest, and brought again, over a kill', async () => {
  let page = await pages.open();
  await page.workout.start(PLANNED);
  expect(await page.workout.undoSet()).toBeNull();
  await page.workout.addTypedSet(typed('air_squat', 8));
  const rest = page.state().snapshot?.restUntilMs;
  later(20);
  await page.workout.addTypedSet(typed('air_squat', 7));
  const after = page.state();
  expect(await page.workout.undoSet()).toMatchObject({ reps: 7 });
  page = await reopened(page);
  expect(page.state()).toMatchObject({ sets: [{ reps: 8 }], snapshot: { phase: 'resting', restUntilMs: rest } });
  expect(await page.workout.redoSet()).toMatchObject({ reps: 7 });
  expect(page.state().sets).toEqual(after.sets);
  expect(page.state().snapshot).toMatchObject({ phase: 'resting', restUntilMs: after.snapshot?.restUntilMs });
  page = await reopened(page);
  await page.workout.undoSet();
  await page.workout.undoSet();
  expect(page.state().sets).toEqual([]);
  expect(await page.workout.redoSet()).toMatchObject({ reps: 8 });
  expect(await page.workout.redoSet()).toMatchObject({ reps: 7 });
  expect(await page.workout.redoSet()).toBeNull();
  page = await reopened(page);
  expect(page.state().sets.map(({ reps }) => reps)).toEqual([8, 7]);
});

test('a set undone and restored from elsewhere is not brought twice', async () => {
  const page = await pages.open();
  await page.workout.start(PLANNED);
  await page.workout.addTypedSet(typed('air_squat'));
  const undone = await page.workout.undoSet();
  await page.workout.restoreSet(undone?.id ?? '');
  expect(await page.workout.redoSet()).toBeNull();
  expect(page.state()).toMatchObject({ sets: [{ id: undone?.id }], snapshot: { setIndex: 1 } });
});

test('a count in the log is one more or one fewer, never none', async () => {
  const page = await pages.open();
  await page.workout.start(PLANNED);
  await page.workout.addTypedSet(typed('air_squat', 1));
  const id = page.state().sets[0]?.id ?? '';
  expect(await page.workout.correctReps(id, -1)).toBe(false);
  expect(await page.workout.correctReps(id, 1)).toBe(true);
  expect(page.state().sets[0]?.reps).toBe(2);
  expect(await page.workout.correctReps('none', 1)).toBe(false);
  await reopened(page);
});

test('a set cut short has what is missing of it next', async () => {
  let page = await pages.open();
  await page.workout.start(PLANNED);
  await page.workout.addTypedSet(typed('air_squat', 5));
  await page.workout.finishMissing(page.state().sets[0]?.id ?? '', 3);
  page = await reopened(page);
  expect(page.state().snapshot).toMatchObject({ phase: 'ready', exerciseIndex: 0, setIndex: 1 });
  expect(page.state().snapshot?.exercises[0]?.sets.map(({ reps }) => reps)).toEqual([8, 3, 8]);
});

test('a set killed in the middle keeps what was on the bar, what it was to be, and when it was last counted', async () => {
  const page = await pages.open();
  await page.workout.start(PLANNED);
  await page.workout.keepLive({
    reps: 1,
    holdMs: 0,
    startedAtMs: pages.nowMs,
    exerciseId: 'air_squat',
    setId: 's',
    load: { value: 180, unit: 'lb' },
    setType: 'warmup',
  });
  later(12);
  await page.workout.keepLive({
    reps: 5,
    holdMs: 0,
    startedAtMs: pages.nowMs - 12_000,
    exerciseId: 'air_squat',
    setId: 's',
  });
  pages.kill(page);
  later(30);
  const { sets, snapshot } = (await pages.open()).state();
  expect(sets).toMatchObject([
    {
      id: 's',
      reps: 5,
      type: 'warmup',
      load: { value: 180, unit: 'lb' },
      endedAt: new Date(pages.nowMs - 30_000).toISOString(),
    },
  ]);
  // It rests since the set ended, not since the page came back.
  expect(snapshot).toMatchObject({ phase: 'resting', restUntilMs: pages.nowMs + 30_000 });
});

test('a Tabata goes on by the clock while the page is away, held it waits, and its sets are in the log', async () => {
  let page = await pages.open();
  await page.workout.start({ exercises: [plannedExercise('plank', 1)] });
  await page.workout.addInterval([{ exerciseId: 'air_squat' }, { exerciseId: 'push_up' }], TABATA, 60);
  await page.workout.startInterval(1, 5);
  const nowOf = ({ state }: WorkoutPage) => {
    const { snapshot, sets } = state();
    return snapshot && intervalNow(snapshot, sets, pages.nowMs);
  };
  expect(nowOf(page)).toMatchObject({ kind: 'lead_in', remainingMs: 5000, exerciseIndex: 1 });
  later(5 + 22);
  await page.workout.addTypedSet({ exerciseId: 'air_squat', reps: 14, type: 'normal', durationSec: 20 });
  page = await reopened(page);
  expect(nowOf(page)).toMatchObject({ kind: 'rest', spell: 0, exerciseIndex: 2, remainingMs: 8000 });
  await page.workout.pauseClock();
  later(300);
  page = await reopened(page);
  expect(nowOf(page)).toMatchObject({ kind: 'rest', remainingMs: 8000, paused: true });
  await page.workout.resumeClock();
  later(8 + 20);
  await page.workout.addTypedSet({ exerciseId: 'push_up', reps: 9, type: 'normal', durationSec: 20 });
  pages.kill(page);
  later(600);
  page = await pages.open();
  const { snapshot, sets } = page.state();
  expect(snapshot?.interval).toBeUndefined();
  expect(snapshot).toMatchObject({ phase: 'ready', exerciseIndex: 0 });
  expect(snapshot && intervalScore(snapshot, 'g1', sets)).toEqual({
    kind: 'work_rest',
    spells: 8,
    spellsDone: 2,
    totalReps: 23,
    lowestReps: 9,
  });
  await reopened(page);
});

test('a block ended by hand puts aside what was not done', async () => {
  let page = await pages.open();
  await page.workout.addInterval([{ exerciseId: 'air_squat', reps: 10 }], { kind: 'emom', everySec: 60, rounds: 3 });
  await page.workout.startInterval(0, 0);
  await page.workout.addTypedSet(typed('air_squat', 10));
  await page.workout.endInterval();
  page = await reopened(page);
  expect(page.state().snapshot).toMatchObject({ phase: 'finished' });
  expect(page.state().snapshot?.exercises[0]).toMatchObject({ sets: [{}], skipped: [{}, {}] });
  await page.workout.addInterval([], TABATA);
  await page.workout.addInterval([{ exerciseId: 'plank' }], { ...TABATA, rounds: 0 } as typeof TABATA);
  expect(page.state().snapshot?.exercises).toHaveLength(1);
});

const anything: fc.Arbitrary<(workout: Workout) => Promise<unknown>> = fc.constantFrom(
  (workout: Workout) => workout.addTypedSet(typed('air_squat')),
  (workout: Workout) => workout.addTypedSet(typed('push_up')),
  (workout: Workout) => workout.undoSet(),
  (workout: Workout) => workout.redoSet(),
  (workout: Workout) => workout.skipExercise(),
  (workout: Workout) => workout.skipSet(),
  (workout: Workout) => workout.unskip(0),
  (workout: Workout) => workout.swapExercise(1, 'dip'),
  (workout: Workout) => workout.groupWithNext(0),
  (workout: Workout) => workout.moveExercise(0, 1),
  (workout: Workout) => workout.shorten(3),
  (workout: Workout) => workout.unshorten(),
  (workout: Workout) => workout.addInterval([{ exerciseId: 'push_up', reps: 5 }], TABATA),
  (workout: Workout) => workout.startInterval(3),
  (workout: Workout) => workout.pauseClock(),
  (workout: Workout) => workout.resumeClock(),
  (workout: Workout) => workout.goTo(2),
  (workout: Workout) => workout.skipRest(),
  (workout: Workout) => workout.startWarmUp(WARM_UP),
  (workout: Workout) => workout.settle(),
  async () => later(25),
);

test('wherever the page is killed, the next one goes on from there', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anything, { minLength: 4, maxLength: 14, size: 'max' }), async (steps) => {
      pages.closeAll();
      pages = createWorkoutPages();
      let page = await pages.open();
      await page.workout.start(PLANNED);
      for (const step of steps) {
        await step(page.workout);
        expect(page.state().problem).toBeNull();
        // What the clock changed meanwhile is changed on the page that stays, too.
        await page.workout.settle();
        const before: { readonly sets: readonly SetRecord[] } = page.state();
        pages.kill(page);
        page = await pages.open();
        expect(page.state()).toEqual(before);
      }
    }),
    { numRuns: 12 },
  );
}, 20_000);
