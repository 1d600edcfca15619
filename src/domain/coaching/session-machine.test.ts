import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlannedExercise } from '../planning/plan.ts';
import * as machine from './session-machine.ts';
import type { SessionSnapshot } from './session.ts';

function planned(exerciseId: string, sets: number, restSec = 90): PlannedExercise {
  return {
    exerciseId,
    reasons: [],
    sets: Array.from({ length: sets }, () => ({ reps: 8, targetRir: 2, restSec, setType: 'normal' as const })),
  };
}

const SESSION = machine.startSession({
  workoutId: 'w',
  nowMs: 1000,
  exercises: [planned('air_squat', 2, 60), planned('push_up', 1, 45)],
});

/** Does sets one after the other, each a minute after the last. */
function perform(session: SessionSnapshot, ...ids: readonly string[]) {
  const performed: string[] = [];
  let current = session;
  for (const id of ids) {
    performed.push(id);
    current = machine.setDone(
      machine.liveProgress(current, { reps: 0, holdMs: 0, startedAtMs: 0 }),
      id,
      performed,
      10_000,
    );
  }
  return current;
}

test('set, rest, set, next exercise, all done', () => {
  expect(perform(SESSION, 'air_squat')).toMatchObject({
    phase: 'resting',
    exerciseIndex: 0,
    setIndex: 1,
    restUntilMs: 70_000,
  });
  expect(perform(SESSION, 'air_squat', 'air_squat')).toMatchObject({
    phase: 'resting',
    exerciseIndex: 1,
    setIndex: 0,
    restUntilMs: 70_000,
  });
  const done = perform(SESSION, 'air_squat', 'air_squat', 'push_up');
  expect(done).toMatchObject({ phase: 'finished', exerciseIndex: 1, setIndex: 1 });
  expect(done.restUntilMs).toBeUndefined();
});

test('an exercise that was skipped over comes back when the others are done', () => {
  const skipped = machine.goTo(SESSION, 1, []);
  const after = machine.setDone(skipped, 'push_up', ['push_up'], 0);
  expect(after).toMatchObject({ exerciseIndex: 0, setIndex: 0, phase: 'resting' });
});

test('a set of another exercise joins the session without moving it on', () => {
  const after = perform(SESSION, 'plank');
  expect(after.exercises.map(({ exerciseId }) => exerciseId)).toEqual(['air_squat', 'push_up', 'plank']);
  expect(after).toMatchObject({ exerciseIndex: 0, setIndex: 0, phase: 'ready' });
});

test('a free workout follows the person and never ends itself', () => {
  const free = machine.startSession({ workoutId: 'w', nowMs: 0, exercises: [] });
  const after = perform(free, 'plank', 'air_squat', 'air_squat');
  expect(after).toMatchObject({ exerciseIndex: 1, setIndex: 2, phase: 'ready' });
});

test('rest ends at its deadline, can be skipped, and is extended from now where it is over', () => {
  const resting = perform(SESSION, 'air_squat');
  expect(machine.restOver(resting, 69_999)).toBe(resting);
  expect(machine.restOver(resting, 70_000)).toMatchObject({ phase: 'ready' });
  expect(machine.skipRest(resting)).toMatchObject({ phase: 'ready', setIndex: 1 });
  expect(machine.extendRest(resting, 30, 20_000).restUntilMs).toBe(100_000);
  expect(machine.extendRest(resting, 30, 90_000).restUntilMs).toBe(120_000);
  expect(machine.extendRest(resting, -300, 20_000).restUntilMs).toBe(20_000);
});

test('a set under way holds its count until it is stored or given up', () => {
  const live = machine.liveProgress(SESSION, {
    reps: 3,
    holdMs: 0,
    startedAtMs: 5,
    exerciseId: 'air_squat',
    setId: 's',
  });
  expect(live).toMatchObject({ phase: 'performing', liveReps: 3, liveExerciseId: 'air_squat', liveSetId: 's' });
  expect(machine.goTo(live, 1, [])).toBe(live);
  const given = machine.abandonSet(live, []);
  expect(given).toEqual(SESSION);
  expect(machine.setDone(live, 'air_squat', ['air_squat'], 0)).not.toHaveProperty('liveReps');
});

test('a removed set is to be done again', () => {
  const done = perform(SESSION, 'air_squat', 'air_squat', 'push_up');
  expect(machine.recount(done, ['air_squat', 'air_squat'])).toMatchObject({ phase: 'ready', exerciseIndex: 1 });
});

test('an exercise added at the end becomes the current one only where nothing else is left', () => {
  expect(machine.addExercise(SESSION, planned('plank', 1), [])).toMatchObject({ exerciseIndex: 0 });
  const performed = ['air_squat', 'air_squat', 'push_up'];
  const done = perform(SESSION, ...performed);
  expect(machine.addExercise(done, planned('plank', 1), performed)).toMatchObject({ exerciseIndex: 2, phase: 'ready' });
});

const IDS = ['a', 'b', 'c', 'd'];
const anySession = fc
  .array(fc.tuple(fc.constantFrom(...IDS.slice(0, 3)), fc.integer({ min: 0, max: 4 })), { maxLength: 5 })
  .map((rows) =>
    machine.startSession({ workoutId: 'w', nowMs: 0, exercises: rows.map(([id, sets]) => planned(id, sets)) }),
  );
const anyStep = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), id: fc.constantFrom(...IDS) }),
  fc.record({ kind: fc.constant('remove' as const), at: fc.nat(20) }),
  fc.record({ kind: fc.constant('go' as const), at: fc.integer({ min: -1, max: 6 }) }),
  fc.record({ kind: fc.constant('add' as const), id: fc.constantFrom(...IDS) }),
  fc.record({ kind: fc.constant('live' as const), reps: fc.nat(9) }),
  fc.constantFrom({ kind: 'skip' as const }, { kind: 'extend' as const }, { kind: 'abandon' as const }),
);

test('whatever happens, the session stands where the log says, counts every set once and loses no live count in silence', () => {
  fc.assert(
    fc.property(anySession, fc.array(anyStep, { maxLength: 30 }), (start, steps) => {
      let session = start;
      let performed: readonly string[] = [];
      let nowMs = 0;
      for (const step of steps) {
        nowMs += 10_000;
        const live = session.liveReps ?? 0;
        switch (step.kind) {
          case 'set':
            performed = [...performed, step.id];
            session = machine.setDone(session, step.id, performed, nowMs);
            break;
          case 'remove':
            performed = performed.filter((_, index) => index !== step.at);
            session = machine.recount(session, performed);
            break;
          case 'go':
            session = machine.goTo(session, step.at, performed);
            break;
          case 'add':
            session = machine.addExercise(session, planned(step.id, 2), performed);
            break;
          case 'live':
            session = machine.liveProgress(session, { reps: step.reps, holdMs: 0, startedAtMs: nowMs });
            break;
          case 'skip':
            session = machine.skipRest(session);
            break;
          case 'extend':
            session = machine.extendRest(session, 30, nowMs);
            break;
          case 'abandon':
            session = machine.abandonSet(session, performed);
            break;
        }
        const done = machine.setsDone(session.exercises, performed);
        const known = performed.filter((id) => session.exercises.some(({ exerciseId }) => exerciseId === id));
        expect(done.reduce((sum, count) => sum + count, 0)).toBe(known.length);
        expect(known).toHaveLength(performed.length);
        if (session.exercises.length > 0) expect(session.exercises[session.exerciseIndex]).toBeDefined();
        expect(session.setIndex).toBe(done[session.exerciseIndex] ?? 0);
        expect(session.restUntilMs !== undefined).toBe(session.phase === 'resting');
        if (session.phase === 'resting') expect(session.restUntilMs).toBeGreaterThanOrEqual(nowMs - 10_000);
        const mayDropLive = step.kind === 'set' || step.kind === 'abandon' || step.kind === 'live';
        if (!mayDropLive) expect(session.liveReps ?? 0).toBe(live);
      }
    }),
  );
});
