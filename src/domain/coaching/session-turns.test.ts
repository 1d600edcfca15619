import { expect, test } from 'vitest';
import type { ExerciseGroup } from '../planning/exercise-group.ts';
import type { PlannedExercise, PlannedSet } from '../planning/plan.ts';
import { nextUp } from './next-up.ts';
import { groupWithNext, moveExercise, ungroupFromNext } from './session-groups.ts';
import * as machine from './session-machine.ts';
import { finishMissing } from './session-missing.ts';
import type { SessionSnapshot } from './session.ts';

const SUPERSET: ExerciseGroup = { id: 'g1', kind: 'superset', restSec: 90, transitionSec: 10 };

const one = (restSec = 60, setType: PlannedSet['setType'] = 'normal'): PlannedSet => ({
  reps: 8,
  targetRir: 2,
  restSec,
  setType,
});

function exercise(exerciseId: string, working: number, warmUps = 0, group?: ExerciseGroup): PlannedExercise {
  const sets = [
    ...Array.from({ length: warmUps }, () => one(45, 'warmup')),
    ...Array.from({ length: working }, () => one()),
  ];
  return { exerciseId, reasons: [], sets, ...(group ? { group } : {}) };
}

function start(...exercises: readonly PlannedExercise[]): SessionSnapshot {
  return machine.startSession({ workoutId: 'w', nowMs: 0, exercises });
}

/** Does whatever is next until all is done: what was done, and the rest after each in seconds. */
function through(session: SessionSnapshot, performed: readonly string[] = []): readonly string[] {
  const told: string[] = [];
  const log = [...performed];
  let current = session;
  for (let guard = 0; guard < 60 && current.phase !== 'finished'; guard++) {
    const { exerciseId = '' } = current.exercises[current.exerciseIndex] ?? {};
    log.push(exerciseId);
    current = machine.setDone(current, exerciseId, log, 0);
    told.push(`${exerciseId}:${(current.restUntilMs ?? 0) / 1000}`);
  }
  return told;
}

test('a superset goes to and fro with the rest between its rounds', () => {
  const session = start(exercise('a', 2, 0, SUPERSET), exercise('b', 2, 0, SUPERSET), exercise('c', 1));
  expect(through(session)).toEqual(['a:10', 'b:90', 'a:10', 'b:90', 'c:0']);
});

test('uneven numbers of sets: who has more goes on alone', () => {
  const session = start(exercise('a', 3, 0, SUPERSET), exercise('b', 1, 0, SUPERSET), exercise('c', 2, 0, SUPERSET));
  expect(through(session)).toEqual(['a:10', 'b:10', 'c:90', 'a:10', 'c:90', 'a:0']);
});

test('warm-up sets come before the rounds, with their own rests', () => {
  const session = start(exercise('a', 2, 2, SUPERSET), exercise('b', 2, 0, SUPERSET));
  expect(through(session)).toEqual(['a:45', 'a:45', 'a:10', 'b:90', 'a:10', 'b:0']);
});

test('who begins with the second member is still led through whole rounds', () => {
  const session = machine.goTo(start(exercise('a', 2, 0, SUPERSET), exercise('b', 2, 0, SUPERSET)), 1, []);
  expect(through(session)).toEqual(['b:10', 'a:90', 'a:10', 'b:0']);
});

test('a group is landed on at the member whose turn it is', () => {
  const session = start(exercise('x', 1), exercise('a', 1, 0, SUPERSET), exercise('b', 2, 0, SUPERSET));
  const inside = machine.setDone(machine.goTo(session, 1, []), 'a', ['a'], 0);
  const away = machine.goTo(inside, 0, ['a']);
  expect(machine.setDone(away, 'x', ['a', 'x'], 0)).toMatchObject({ exerciseIndex: 2, setIndex: 0 });
});

test('two neighbours are bound by hand and set apart again; three make a circuit', () => {
  const session = start(exercise('a', 2), exercise('b', 2), exercise('c', 2));
  const two = groupWithNext(session, 0, []);
  expect(two.exercises.map(({ group }) => group?.kind)).toEqual(['superset', 'superset', undefined]);
  expect(two.exercises[0]?.group).toMatchObject({ restSec: 60, transitionSec: 10 });
  const three = groupWithNext(two, 1, []);
  expect(three.exercises.map(({ group }) => group?.kind)).toEqual(['circuit', 'circuit', 'circuit']);
  expect(through(three)).toEqual(['a:15', 'b:15', 'c:60', 'a:15', 'b:15', 'c:0']);
  const split = ungroupFromNext(three, 0, []);
  expect(split.exercises.map(({ group }) => group?.kind)).toEqual([undefined, 'circuit', 'circuit']);
  expect(ungroupFromNext(split, 1, []).exercises.every(({ group }) => group === undefined)).toBe(true);
  expect(groupWithNext(session, 2, [])).toBe(session);
  expect(groupWithNext(three, 0, [])).toBe(three);
  expect(ungroupFromNext(session, 0, [])).toBe(session);
});

test('one bound in the middle of an exercise takes its turn from there on', () => {
  const performed = ['a', 'a'];
  const session = machine.recount(start(exercise('a', 4), exercise('b', 2)), performed);
  expect(through(groupWithNext(session, 0, performed), performed)).toEqual(['a:10', 'b:60', 'a:10', 'b:0']);
});

test('a set cut short is finished in the same round', () => {
  const session = start(exercise('a', 2, 0, SUPERSET), exercise('b', 2, 0, SUPERSET));
  const short = machine.setDone(session, 'a', ['a'], 0);
  const missing = finishMissing(short, 'a', 3, ['a']);
  expect(missing).toMatchObject({ phase: 'ready', exerciseIndex: 0, setIndex: 1 });
  expect(machine.nextPlannedSet(missing)).toMatchObject({ reps: 3, restSec: 60 });
  expect(through(missing, ['a'])).toEqual(['a:10', 'b:90', 'a:10', 'b:0']);
  expect(finishMissing(session, 'a', 3, [])).toBe(session);
  expect(finishMissing(short, 'a', 0, ['a'])).toBe(short);
});

test('moved within the group, past a neighbour, and a group as a whole; what is current stays current', () => {
  const ids = (session: SessionSnapshot) => session.exercises.map(({ exerciseId }) => exerciseId).join('');
  const session = start(
    exercise('x', 1),
    exercise('a', 1, 0, SUPERSET),
    exercise('b', 1, 0, SUPERSET),
    exercise('y', 1),
  );
  expect(ids(moveExercise(session, 1, 1, []))).toBe('xbay');
  expect(ids(moveExercise(session, 2, 1, []))).toBe('xyab');
  expect(ids(moveExercise(session, 0, 1, []))).toBe('abxy');
  expect(ids(moveExercise(session, 3, -1, []))).toBe('xyab');
  expect(moveExercise(session, 0, -1, [])).toBe(session);
  expect(moveExercise(session, 3, 1, [])).toBe(session);
  expect(moveExercise(session, 9, 1, [])).toBe(session);
  expect(moveExercise(session, 0, 1, [])).toMatchObject({ exerciseIndex: 2 });
});

test('what is next is told with its place among the sets and in the round', () => {
  const session = start(exercise('a', 3, 1, SUPERSET), exercise('b', 3, 0, SUPERSET), exercise('c', 1));
  expect(nextUp(session, [])).toMatchObject({
    exerciseId: 'a',
    kind: 'warmup',
    set: 1,
    of: 1,
    turn: null,
    isNewExercise: true,
  });
  const first = machine.setDone(session, 'a', ['a'], 0);
  expect(nextUp(first, ['a'])).toMatchObject({
    kind: 'working',
    set: 1,
    of: 3,
    target: { reps: 8 },
    turn: { kind: 'superset', member: 1, members: 2, round: 1, rounds: 3 },
    isNewExercise: false,
  });
  // While the set is under way: what comes after it.
  const live = machine.liveProgress(first, { reps: 0, holdMs: 0, startedAtMs: 0 });
  expect(nextUp(live, ['a'])).toMatchObject({
    exerciseId: 'b',
    set: 1,
    turn: { member: 2, round: 1 },
    isNewExercise: true,
  });
  const all = ['a', 'a', 'a', 'a', 'b', 'b', 'b', 'c'];
  expect(nextUp(machine.recount({ ...session, phase: 'finished' }, all), all)).toBeNull();
  const free = start();
  expect(nextUp(free, [])).toBeNull();
  expect(nextUp(machine.setDone(free, 'a', ['a'], 0), ['a'])).toMatchObject({ set: 2, of: null, target: null });
});
