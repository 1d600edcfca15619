import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exerciseById } from '../../catalogue/exercises.ts';
import type { ExerciseRollup } from '../roll-up.ts';
import { balancesOf, sideBalances } from './balance.ts';
import { shareInterval } from './interval.ts';

const book = { byId: exerciseById };

function rollup(exerciseId: string, sets: number, sides?: ExerciseRollup['sides']): ExerciseRollup {
  return {
    workoutId: 'w',
    exerciseId,
    day: '2026-11-24',
    startedAt: '2026-11-24T10:00:00.000Z',
    sets,
    warmups: 0,
    reps: 8 * sets,
    volumeKg: 0,
    durationSec: 0,
    distanceM: 0,
    front: [],
    ...(sides ? { sides } : {}),
  };
}

function pushPull(push: number, pull: number) {
  return balancesOf([rollup('bench_press', push), rollup('barbell_row', pull)], book).find(
    ({ kind }) => kind === 'push_pull',
  );
}

describe('balance', () => {
  it('is not spoken of from a week of training', () => expect(pushPull(9, 3)?.verdict).toBe('not_enough'));
  it('has a wide band that is even', () => expect(pushPull(40, 30)?.verdict).toBe('even'));
  it('leans where nearly all is pushing', () => expect(pushPull(60, 15)?.verdict).toBe('more_first'));
  it('leans the other way as well', () => expect(pushPull(15, 60)?.verdict).toBe('more_second'));

  it('has shares that sum to one, whichever way it is counted', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (first, second) => {
        fc.pre(first + second > 0);
        const [a, b] = [shareInterval(first, first + second), shareInterval(second, first + second)];
        expect(a.value + b.value).toBeCloseTo(1, 9);
        expect(a.low).toBeCloseTo(1 - b.high, 9);
        expect(a.low).toBeLessThanOrEqual(a.value + 1e-9);
        expect(a.high).toBeGreaterThanOrEqual(a.value - 1e-9);
      }),
    );
  });
});

describe('the two sides', () => {
  const sided = (left: number, right: number) =>
    rollup('bulgarian_split_squat', 3, {
      left: { sets: 3, reps: 3 * left, kg: 3 * left * 20 },
      right: { sets: 3, reps: 3 * right, kg: 3 * right * 20 },
    });
  const verdict = (...pairs: readonly (readonly [number, number])[]) =>
    sideBalances(pairs.map(([left, right]) => sided(left, right)))[0]?.verdict;

  it('are not compared over three workouts', () => expect(verdict([10, 5], [10, 5], [10, 5])).toBe('not_enough'));
  it('are even within a tenth', () => expect(verdict([10, 9], [10, 10], [9, 10], [10, 9])).toBe('even'));
  it('differ where one does a third more each time', () =>
    expect(verdict([12, 9], [12, 9], [11, 8], [12, 9])).toBe('more_left'));
  it('are told the other way round when they are swapped', () =>
    expect(verdict([9, 12], [9, 12], [8, 11], [9, 12])).toBe('more_right'));
  it('are not compared where one was left out', () => {
    const one = rollup('bulgarian_split_squat', 3, {
      left: { sets: 3, reps: 30, kg: 600 },
      right: { sets: 0, reps: 0, kg: 0 },
    });
    expect(sideBalances([one, one, one, one])).toEqual([]);
  });
});
