import { expect, test } from 'vitest';
import type { SetRecord } from '../log/records.ts';
import { type IntervalFormat, TABATA } from '../planning/exercise-group.ts';
import { intervalNow } from './interval-now.ts';
import { amrapProgress, intervalScore } from './interval-score.ts';
import { endInterval, intervalBlock, isIntervalFormat, startInterval } from './session-intervals.ts';
import * as machine from './session-machine.ts';
import { settle } from './session-settle.ts';
import type { SessionSnapshot } from './session.ts';

let made = 0;

function set(exerciseId: string, reps: number, atSec: number, lastedSec = 10): SetRecord {
  made += 1;
  return {
    id: `s${made}`,
    workoutId: 'w',
    exerciseId,
    order: made,
    type: 'normal',
    reps,
    source: 'typed',
    startedAt: new Date(1000 * (atSec - lastedSec)).toISOString(),
    endedAt: new Date(1000 * atSec).toISOString(),
  };
}

const exercises = [
  { exerciseId: 'air_squat', reps: 10 },
  { exerciseId: 'push_up', reps: 8 },
];

function begun(format: IntervalFormat, after: SessionSnapshot['exercises'] = []): SessionSnapshot {
  const block = intervalBlock('g1', exercises, format, 90);
  const session = machine.startSession({ workoutId: 'w', nowMs: 0, exercises: [...block, ...after] });
  return startInterval(session, 0, [], 0, 0);
}

function doing(session: SessionSnapshot, sets: readonly SetRecord[]): SessionSnapshot {
  return sets.reduce((current, one, at) => {
    const log = sets.slice(0, at + 1);
    const nowMs = Date.parse(one.endedAt);
    const ids = log.map(({ exerciseId }) => exerciseId);
    return settle(machine.setDone(current, one.exerciseId, ids, nowMs, one.id), log, nowMs);
  }, session);
}

const stations = [
  { exerciseId: 'air_squat', reps: 10 },
  { exerciseId: 'push_up', reps: 8 },
];

test('rounds and extra repetitions of an AMRAP, and whose turn it is', () => {
  expect(amrapProgress(stations, [])).toEqual({ rounds: 0, extraReps: 0, station: 0 });
  const two = [set('air_squat', 10, 30), set('push_up', 8, 60), set('air_squat', 12, 90), set('push_up', 8, 120)];
  expect(amrapProgress(stations, two)).toEqual({ rounds: 2, extraReps: 0, station: 0 });
  expect(amrapProgress(stations, [...two, set('air_squat', 6, 150)])).toEqual({ rounds: 2, extraReps: 6, station: 0 });
  const on = [...two, set('air_squat', 6, 150), set('air_squat', 4, 160)];
  expect(amrapProgress(stations, on)).toEqual({ rounds: 2, extraReps: 10, station: 1 });
});

test('a round in which an exercise was left early is no whole one, a stranger counts for nothing', () => {
  const short = [set('air_squat', 7, 30), set('push_up', 8, 60), set('air_squat', 10, 90), set('push_up', 8, 120)];
  expect(amrapProgress(stations, short)).toEqual({ rounds: 1, extraReps: 15, station: 0 });
  expect(amrapProgress(stations, [set('plank', 9, 10)])).toEqual({ rounds: 0, extraReps: 0, station: 0 });
  expect(amrapProgress([], [set('plank', 9, 10)])).toEqual({ rounds: 0, extraReps: 0, station: 0 });
});

test('an AMRAP goes from exercise to exercise with the log until its clock is up, and then to the rest', () => {
  const after = [
    {
      exerciseId: 'plank',
      reasons: [],
      sets: [{ durationSec: 30, targetRir: 2, restSec: 0, setType: 'normal' as const }],
    },
  ];
  const sets = [set('air_squat', 10, 60), set('push_up', 8, 120), set('air_squat', 10, 180), set('push_up', 3, 299)];
  const session = doing(begun({ kind: 'amrap', durationSec: 300 }, after), sets.slice(0, 3));
  expect(session).toMatchObject({ phase: 'ready', exerciseIndex: 1 });
  expect(intervalNow(session, sets.slice(0, 3), 200_000)).toMatchObject({
    kind: 'work',
    round: 1,
    exerciseIndex: 1,
    remainingMs: 100_000,
    blockRemainingMs: 100_000,
  });
  const last = doing(begun({ kind: 'amrap', durationSec: 300 }, after), sets);
  const over = settle(last, sets, 310_000);
  expect(over).toMatchObject({ phase: 'resting', exerciseIndex: 2, restUntilMs: 390_000 });
  expect(over.interval).toBeUndefined();
  expect(over.exercises.map((one) => one.sets.length)).toEqual([2, 2, 1]);
  expect(intervalScore(over, 'g1', sets)).toEqual({ kind: 'amrap', rounds: 1, extraReps: 13, totalReps: 31 });
  // Away for long: the rest is over too.
  expect(settle(last, sets, 900_000)).toMatchObject({ phase: 'ready', exerciseIndex: 2 });
});

test('who is done within the minute rests until the next; missed minutes are put aside when the block is over', () => {
  const format: IntervalFormat = { kind: 'emom', everySec: 60, rounds: 4 };
  const first = [set('air_squat', 10, 25, 20)];
  const session = doing(begun(format), first);
  expect(session).toMatchObject({ phase: 'ready', exerciseIndex: 1 });
  expect(intervalNow(session, first, 30_000)).toMatchObject({
    kind: 'rest',
    spell: 0,
    spells: 4,
    exerciseIndex: 1,
    remainingMs: 30_000,
    doneInSpell: true,
  });
  const second = settle(session, first, 61_000);
  expect(intervalNow(second, first, 61_000)).toMatchObject({
    kind: 'work',
    spell: 1,
    exerciseIndex: 1,
    doneInSpell: false,
  });
  // The second minute is missed; in the third the squat is on again.
  expect(settle(second, first, 121_000)).toMatchObject({ exerciseIndex: 0 });
  const sets = [...first, set('air_squat', 9, 150, 20)];
  const over = settle(doing(begun(format), sets), sets, 241_000);
  expect(over).toMatchObject({ phase: 'finished' });
  expect(over.exercises.map(({ sets: left, skipped = [] }) => [left.length, skipped.length])).toEqual([
    [2, 0],
    [0, 2],
  ]);
  expect(over.exercises[1]?.skipped?.[0]).toMatchObject({ why: 'interval', atMs: 240_000 });
  expect(intervalScore(over, 'g1', sets)).toEqual({
    kind: 'emom',
    spells: 4,
    spellsDone: 2,
    totalReps: 19,
    lowestReps: 9,
  });
});

test('a set under way when the bell goes is stored before the block ends', () => {
  const format: IntervalFormat = { kind: 'work_rest', workSec: 20, restSec: 10, rounds: 2 };
  const live = machine.liveProgress(begun(format), { reps: 4, holdMs: 0, startedAtMs: 31_000, exerciseId: 'push_up' });
  expect(settle(live, [], 60_000)).toBe(live);
  const sets = [set('push_up', 6, 52, 20)];
  const over = settle(machine.setDone(live, 'push_up', ['push_up'], 52_000, 's'), sets, 52_000);
  expect(over.interval).toBeUndefined();
  expect(intervalScore(over, 'g1', sets)).toMatchObject({ spellsDone: 1, lowestReps: 6 });
});

test('a last set typed in after the bell belongs to the block, one much later does not', () => {
  const session = settle(begun(TABATA), [], 231_000);
  expect(intervalScore(session, 'g1', [set('air_squat', 12, 250, 0)])).toMatchObject({ totalReps: 12 });
  expect(intervalScore(session, 'g1', [set('air_squat', 12, 900, 0)])).toMatchObject({
    totalReps: 0,
    lowestReps: null,
  });
});

test('a block ended by hand is over there; nonsense makes no block', () => {
  const session = endInterval(begun(TABATA), [], 40_000);
  expect(session).toMatchObject({ phase: 'finished', intervalsDone: [{ groupId: 'g1', endedAtMs: 40_000 }] });
  expect(isIntervalFormat({ kind: 'emom', everySec: 60, rounds: 0 })).toBe(false);
  expect(isIntervalFormat({ kind: 'amrap', durationSec: Number.NaN })).toBe(false);
  expect(intervalBlock('g1', exercises, { kind: 'emom', everySec: 60, rounds: 999 }, 60)).toEqual([]);
  expect(
    intervalBlock('g1', exercises, { kind: 'emom', everySec: 60, rounds: 5 }, 60).map(({ sets }) => sets.length),
  ).toEqual([3, 2]);
});

test('one goes nowhere else while the clock of a block runs', () => {
  const after = [{ exerciseId: 'plank', reasons: [], sets: [] }];
  const session = begun(TABATA, after);
  expect(machine.goTo(session, 2, [])).toBe(session);
  expect(startInterval(session, 0, [], 99)).toBe(session);
});
