import { expect, test } from 'vitest';
import type { IntervalNow } from '../../domain/coaching/interval-now.ts';
import type { SessionSnapshot } from '../../domain/coaching/session.ts';
import { TABATA } from '../../domain/planning/exercise-group.ts';
import { AHEAD_MS, finishedBlock, isSeen, spellInView } from './interval-plan.ts';

const WORK: IntervalNow = {
  kind: 'work',
  spell: 2,
  round: 2,
  deadlineMs: 0,
  remainingMs: 12_000,
  paused: false,
  groupId: 'g',
  format: TABATA,
  exerciseIndex: 0,
  from: 0,
  to: 0,
  spells: 8,
  doneInSpell: false,
  blockRemainingMs: 100_000,
};

test('the camera counts what it knows, where there is time to be found', () => {
  expect(isSeen('air_squat', TABATA)).toBe(true);
  expect(isSeen('bench_press', TABATA)).toBe(false);
  expect(isSeen('air_squat', { kind: 'work_rest', workSec: 10, restSec: 10, rounds: 8 })).toBe(false);
});

test('it looks for the body shortly before the work, and through it', () => {
  expect(spellInView(WORK, 'air_squat', 0)).toBe('spell/2');
  const rest: IntervalNow = { ...WORK, kind: 'rest', remainingMs: AHEAD_MS + 1 };
  expect(spellInView(rest, 'air_squat', 0)).toBeNull();
  // The same set from before the bell to its end: the coach is not made anew in between.
  expect(spellInView({ ...rest, remainingMs: 3000 }, 'air_squat', 0)).toBe('spell/3');
  expect(spellInView({ ...WORK, spell: 3 }, 'air_squat', 0)).toBe('spell/3');
  expect(spellInView({ ...WORK, kind: 'lead_in', spell: 0, remainingMs: 4000 }, 'air_squat', 0)).toBe('spell/0');
});

test('nobody is looked at in a pause, after the set of the minute, or when all is over', () => {
  expect(spellInView({ ...WORK, paused: true }, 'air_squat', 0)).toBeNull();
  expect(spellInView({ ...WORK, doneInSpell: true }, 'air_squat', 0)).toBeNull();
  expect(spellInView({ ...WORK, kind: 'done' }, 'air_squat', 0)).toBeNull();
});

test('in an AMRAP each set logged is followed by the next', () => {
  const amrap: IntervalNow = { ...WORK, format: { kind: 'amrap', durationSec: 600 } };
  expect(spellInView(amrap, 'air_squat', 0)).toBe('amrap/0');
  expect(spellInView(amrap, 'air_squat', 1)).toBe('amrap/1');
});

test('the score of a block is told until something else is done', () => {
  const score = { kind: 'amrap', rounds: 5, extraReps: 3, totalReps: 53 } as const;
  const snapshot: SessionSnapshot = {
    workoutId: 'w',
    startedAtMs: 0,
    exercises: [],
    exerciseIndex: 0,
    setIndex: 0,
    phase: 'resting',
    intervalsDone: [{ groupId: 'g', startedAtMs: 0, beganAtMs: 0, endedAtMs: 600_000 }],
  };
  const at = (ms: number) => ({ startedAt: new Date(ms).toISOString() });
  const told = (sets: readonly { readonly startedAt: string }[]) => finishedBlock(snapshot, sets, () => score);
  expect(told([at(590_000)])).toBe(score);
  expect(told([])).toBe(score);
  expect(told([at(590_000), at(700_000)])).toBeNull();
  expect(finishedBlock(null, [], () => score)).toBeNull();
});
