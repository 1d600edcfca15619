// Skips, swaps, targets, undo and the warm-up, one by one.
import { expect, test } from 'vitest';
import type { Exercise } from '../catalogue/exercise.ts';
import { EXERCISES, exerciseById } from '../catalogue/exercises.ts';
import type { PlannedExercise, PlannedSet } from '../planning/plan.ts';
import { warmUpSeconds } from '../planning/session-time.ts';
import * as machine from './session-machine.ts';
import { pauseClock, resumeClock, settle } from './session-settle.ts';
import { skipExercise, skipSet, unskip } from './session-skips.ts';
import { lastLoadKg, swapExercise, unswapExercise } from './session-swap.ts';
import { changeTarget } from './session-targets.ts';
import { redoSet, undoSet } from './session-undo.ts';
import { nextWarmUpMovement, planWarmUp, skipWarmUp, startWarmUp, warmUpAt } from './session-warm-up.ts';
import type { SessionSnapshot } from './session.ts';

const set = (reps = 8, more: Partial<PlannedSet> = {}): PlannedSet => ({
  reps,
  targetRir: 2,
  restSec: 60,
  setType: 'normal',
  ...more,
});
const planned = (exerciseId: string, ...sets: readonly PlannedSet[]): PlannedExercise => ({
  exerciseId,
  reasons: [],
  sets,
});
const start = (...exercises: readonly PlannedExercise[]): SessionSnapshot =>
  machine.startSession({ workoutId: 'w', nowMs: 0, exercises });
const of = (id: string): Exercise => {
  const found = exerciseById(id);
  if (!found) throw new Error(`there is no ${id}`);
  return found;
};
const repsOf = (session: SessionSnapshot, index: number) => session.exercises[index]?.sets.map(({ reps }) => reps);

test('a skipped exercise is put aside with the time and comes back whole', () => {
  const session = start(planned('air_squat', set(8), set(7), set(6)), planned('push_up', set()));
  const one = machine.setDone(session, 'air_squat', ['air_squat'], 0);
  const skipped = skipExercise(one, 0, ['air_squat'], 5000);
  // The rest after the set that was done runs on.
  expect(skipped).toMatchObject({ phase: 'resting', exerciseIndex: 1, setIndex: 0, restUntilMs: 60_000 });
  expect(skipped.exercises[0]?.skipped).toMatchObject([
    { index: 1, atMs: 5000, why: 'person' },
    { index: 2, atMs: 5000, why: 'person' },
  ]);
  const done = machine.setDone(skipped, 'push_up', ['air_squat', 'push_up'], 0);
  expect(done.phase).toBe('finished');
  const back = unskip(done, 0, ['air_squat', 'push_up']);
  expect(back).toMatchObject({ phase: 'ready', exerciseIndex: 0, setIndex: 1 });
  expect(repsOf(back, 0)).toEqual([8, 7, 6]);
  expect(back.exercises[0]).not.toHaveProperty('skipped');
});

test('a skipped set comes back after those that were done meanwhile', () => {
  const session = start(planned('air_squat', set(1), set(2), set(3)));
  const skipped = skipSet(session, [], 1);
  expect(repsOf(skipped, 0)).toEqual([2, 3]);
  const done = machine.setDone(skipped, 'air_squat', ['air_squat'], 0);
  expect(repsOf(unskip(done, 0, ['air_squat']), 0)).toEqual([2, 1, 3]);
});

test('with everything skipped the session is over, and nothing counted is skipped away', () => {
  const session = start(planned('air_squat', set()), planned('push_up', set()));
  const over = skipExercise(skipExercise(session, 0, [], 1), 1, [], 2);
  expect(over.phase).toBe('finished');
  expect(unskip(over, 1, [])).toMatchObject({ phase: 'ready', exerciseIndex: 1 });
  const live = machine.liveProgress(session, { reps: 3, holdMs: 0, startedAtMs: 0 });
  expect(skipExercise(live, 0, [], 1)).toBe(live);
  expect(skipSet(live, [], 1)).toBe(live);
});

test('a swap keeps repetitions and rests, takes the load last used, and goes back', () => {
  const session = start(planned('back_squat', set(5, { setType: 'warmup', loadKg: 50 }), set(5, { loadKg: 100 })));
  const swap = { exerciseIndex: 0, from: of('back_squat'), to: of('goblet_squat'), loadKg: 24 };
  const swapped = swapExercise(session, swap, []);
  expect(swapped.exercises).toMatchObject([
    { exerciseId: 'goblet_squat', sets: [{ reps: 5, loadKg: 24, restSec: 60 }] },
  ]);
  expect(unswapExercise(swapped, 0, []).exercises).toEqual(session.exercises);
  const unknown = swapExercise(session, { ...swap, loadKg: null }, []);
  expect(unknown.exercises[0]?.sets[0]).not.toHaveProperty('loadKg');
  const heavier = swapExercise(session, { ...swap, to: of('front_squat'), loadKg: 80 }, []);
  expect(heavier.exercises[0]?.sets.map(({ loadKg }) => loadKg)).toEqual([40, 80]);
});

test('where both are counted differently the sets are made to fit', () => {
  const session = start(planned('crunch', set(15), set(15), set(15)));
  const swapped = swapExercise(session, { exerciseIndex: 0, from: of('crunch'), to: of('plank'), loadKg: null }, []);
  const [first] = swapped.exercises[0]?.sets ?? [];
  expect(first).not.toHaveProperty('reps');
  expect(first?.durationSec).toBeGreaterThanOrEqual(20);
  expect(first?.durationSec).toBeLessThanOrEqual(60);
  const back = swapExercise(swapped, { exerciseIndex: 0, from: of('plank'), to: of('sit_up'), loadKg: null }, []);
  expect(back.exercises[0]?.sets[0]).toMatchObject({ restSec: 60 });
  expect(back.exercises[0]?.sets[0]).not.toHaveProperty('durationSec');
  // Twice swapped, what stood here first comes back.
  expect(unswapExercise(back, 0, []).exercises).toEqual(session.exercises);
  const away = swapExercise(session, { exerciseIndex: 0, from: of('crunch'), to: of('running'), loadKg: null }, []);
  expect(away.exercises[0]?.sets).toHaveLength(1);
  expect(away.exercises[0]?.sets[0]?.durationSec).toBeGreaterThanOrEqual(120);
});

test('sets done stay with the old exercise', () => {
  const session = machine.setDone(start(planned('push_up', set(1), set(2), set(3))), 'push_up', ['push_up'], 0);
  const swap = { exerciseIndex: 0, from: of('push_up'), to: of('dip'), loadKg: null };
  const swapped = swapExercise(session, swap, ['push_up']);
  expect(swapped.exercises).toMatchObject([
    { exerciseId: 'push_up', sets: [{ reps: 1 }] },
    { exerciseId: 'dip', sets: [{ reps: 2 }, { reps: 3 }] },
  ]);
  expect(swapped).toMatchObject({ exerciseIndex: 1, setIndex: 0, phase: 'resting' });
  expect(unswapExercise(swapped, 1, ['push_up'])).toBe(swapped);
});

test('any exercise can take the place of any other, and what it is asked for is what it is counted in', () => {
  const from = [of('back_squat'), of('plank'), of('running'), of('farmers_carry')];
  for (const old of from)
    for (const to of EXERCISES) {
      const asked = old.measure === 'repetitions' ? set(8, { loadKg: 60 }) : set(8, { durationSec: 40 });
      const { reps: _reps, ...timed } = asked;
      const session = start(planned(old.id, old.measure === 'repetitions' ? asked : timed));
      const [first] =
        swapExercise(session, { exerciseIndex: 0, from: old, to, loadKg: 20 }, []).exercises[0]?.sets ?? [];
      expect(first?.[to.measure === 'repetitions' ? 'reps' : 'durationSec'], to.id).toBeGreaterThan(0);
      if (to.id !== old.id && to.loadKind === 'bodyweight') expect(first).not.toHaveProperty('loadKg');
    }
});

test('the load last used is the heaviest of the last day', () => {
  const history = [
    { day: '2026-11-01', sets: [{ exerciseId: 'dip', reps: 5, loadKg: 30, type: 'normal' as const }] },
    {
      day: '2026-11-20',
      sets: [
        { exerciseId: 'dip', reps: 5, loadKg: 40, type: 'warmup' as const },
        { exerciseId: 'dip', reps: 5, loadKg: 20, type: 'normal' as const },
        { exerciseId: 'dip', reps: 5, loadKg: 25, type: 'normal' as const },
      ],
    },
  ];
  expect(lastLoadKg('dip', history, '2026-11-23')).toBe(25);
  expect(lastLoadKg('push_up', history, '2026-11-23')).toBeNull();
});

test('a target is changed for the next set or for all of its kind that are left', () => {
  const session = start(planned('back_squat', set(5, { setType: 'warmup' }), set(5), set(5), set(5)));
  const performed = ['back_squat', 'back_squat'];
  const standing = machine.recount(session, performed);
  const all = changeTarget(standing, 0, { load: { value: 180, unit: 'lb' }, reps: 6 }, 'all', performed);
  expect(repsOf(all, 0)).toEqual([5, 5, 6, 6]);
  expect((all.exercises[0]?.sets[2]?.loadKg ?? 0) / 0.45359237).toBeCloseTo(180, 9);
  expect(repsOf(changeTarget(standing, 0, { reps: 6 }, 'next', performed), 0)).toEqual([5, 5, 6, 5]);
  expect(changeTarget(all, 0, { load: null }, 'next', performed).exercises[0]?.sets[2]).not.toHaveProperty('loadKg');
  expect(changeTarget(standing, 0, { reps: 5000 }, 'all', performed)).toBe(standing);
  expect(changeTarget(standing, 7, { reps: 5 }, 'all', performed)).toBe(standing);
});

test('undone, the rest before the set goes on where it is not over; redone, the rest after it', () => {
  const one = machine.setDone(start(planned('air_squat', set(), set(), set())), 'air_squat', ['air_squat'], 0, 's1');
  const performed = ['air_squat', 'air_squat'];
  const two = machine.setDone(
    machine.liveProgress(one, { reps: 0, holdMs: 0, startedAtMs: 30_000 }),
    'air_squat',
    performed,
    50_000,
    's2',
  );
  expect(two).toMatchObject({ phase: 'resting', setIndex: 2, restUntilMs: 110_000 });
  const how = { setId: 's2', exerciseId: 'air_squat', performed: ['air_squat'] };
  const undone = undoSet(two, { ...how, nowMs: 55_000 });
  expect(undone).toMatchObject({ phase: 'resting', setIndex: 1, restUntilMs: 60_000 });
  expect(undoSet(two, { ...how, nowMs: 65_000 })).toMatchObject({ phase: 'ready', setIndex: 1 });
  const again = redoSet(undone, { ...how, performed, nowMs: 58_000 });
  expect(again).toMatchObject({ phase: 'resting', setIndex: 2, restUntilMs: 110_000 });
  expect(redoSet(undone, { ...how, performed, nowMs: 200_000 })).toMatchObject({ phase: 'ready', setIndex: 2 });
  expect(again).not.toHaveProperty('undone');
});

test('an exercise that joined with a set leaves with it', () => {
  const session = start(planned('air_squat', set()));
  const joined = machine.setDone(session, 'plank', ['plank'], 0, 's1');
  const undone = undoSet(joined, { setId: 's1', exerciseId: 'plank', performed: [], nowMs: 1 });
  expect(undone).toMatchObject({ exerciseIndex: 0, phase: 'ready' });
  expect(undone.exercises).toEqual(session.exercises);
});

test('a warm-up has the session’s own patterns after something for the pulse, as long as the plan reckons with', () => {
  const warmUp = planWarmUp([of('back_squat'), of('bench_press'), of('pull_up')], warmUpSeconds(45), () => true);
  expect(warmUp[0]?.exerciseId).toBe('step_jack');
  expect(warmUp.map(({ exerciseId }) => exerciseId)).toEqual(
    expect.arrayContaining(['leg_swing', 'arm_circles', 'air_squat']),
  );
  const seconds = warmUp.reduce((sum, { durationSec }) => sum + durationSec, 0);
  expect(seconds).toBeLessThanOrEqual(warmUpSeconds(45));
  expect(seconds).toBeGreaterThan(warmUpSeconds(45) * 0.8);
  expect(new Set(warmUp.map(({ exerciseId }) => exerciseId)).size).toBe(warmUp.length);
});

test('every pattern has a warm-up of easy movements that need nothing; what is not allowed is left out', () => {
  for (const exercise of EXERCISES) {
    const warmUp = planWarmUp([exercise], 240, () => true);
    expect(warmUp.length > 0).toBe(exercise.pattern !== 'mobility');
    for (const { exerciseId, durationSec } of warmUp) {
      expect(of(exerciseId)).toMatchObject({ equipment: ['bodyweight'], level: 'beginner' });
      expect(durationSec).toBeGreaterThanOrEqual(20);
      expect(durationSec).toBeLessThanOrEqual(60);
    }
    expect(
      planWarmUp([exercise], 240, (id) => id !== 'arm_circles').some((one) => one.exerciseId === 'arm_circles'),
    ).toBe(false);
  }
  expect(planWarmUp([of('back_squat')], 240, () => false)).toEqual([]);
  expect(planWarmUp([of('back_squat')], 10, () => true)).toEqual([]);
});

test('a warm-up goes by the clock, is held, passed over and ended', () => {
  const movements = [
    { exerciseId: 'step_jack', durationSec: 40 },
    { exerciseId: 'leg_swing', durationSec: 30 },
  ];
  const session = startWarmUp(start(planned('air_squat', set())), movements, 1000);
  expect(session).toMatchObject({ phase: 'warming_up', warmUp: { startedAtMs: 1000, untilMs: 71_000 } });
  const run = session.warmUp;
  if (!run) throw new Error('there is no warm-up');
  expect(warmUpAt(run, 41_000)).toMatchObject({ movement: 1, remainingMs: 30_000 });
  const next = nextWarmUpMovement(session, 11_000);
  expect(next.warmUp && warmUpAt(next.warmUp, 11_000)).toMatchObject({ movement: 1, remainingMs: 30_000 });
  expect(nextWarmUpMovement(next, 12_000)).toMatchObject({ phase: 'ready' });
  const held = pauseClock(session, 11_000);
  expect(settle(held, [], 900_000)).toBe(held);
  expect(resumeClock(held, 900_000).warmUp).toMatchObject({ startedAtMs: 890_000, untilMs: 960_000 });
  expect(settle(session, [], 70_999)).toBe(session);
  expect(settle(session, [], 71_000)).toMatchObject({ phase: 'ready' });
  expect(settle(session, [], 71_000)).not.toHaveProperty('warmUp');
  expect(skipWarmUp(session)).toMatchObject({ phase: 'ready' });
  // A set begins: it is over. Another exercise is looked at: it goes on.
  expect(machine.liveProgress(session, { reps: 0, holdMs: 0, startedAtMs: 0 })).not.toHaveProperty('warmUp');
  expect(machine.goTo(session, 0, [])).toMatchObject({ phase: 'warming_up' });
});
