import { describe, expect, it } from 'vitest';
import { EXERCISES } from '../catalogue/exercises.ts';
import { currentExercises, type DoneExercise, knownExercises } from './known-exercises.ts';

const weightOf = (history: readonly DoneExercise[], id: string, likes: readonly string[] = []) =>
  knownExercises(EXERCISES, history, likes).find(({ exercise }) => exercise.id === id)?.weight;

describe('what a person is known by', () => {
  it('fades with time from the latest day there is, and by halves', () => {
    const history = [
      { exerciseId: 'bench_press', sets: 30, lastDate: '2026-11-20' },
      { exerciseId: 'back_squat', sets: 30, lastDate: '2026-08-22' },
    ];
    expect(weightOf(history, 'bench_press')).toBe(1);
    expect(weightOf(history, 'back_squat')).toBeCloseTo(0.5, 6);
  });

  it('hears one set less than three, skips against it, and a liking in full', () => {
    expect(weightOf([{ exerciseId: 'bench_press', sets: 1 }], 'bench_press')).toBeCloseTo(1 / 3, 6);
    expect(weightOf([{ exerciseId: 'bench_press', sets: 9, skips: 2 }], 'bench_press')).toBeCloseTo(0.25, 6);
    expect(weightOf([{ exerciseId: 'bench_press', sets: 1, skips: 2 }], 'bench_press', ['bench_press'])).toBe(1);
  });

  it('takes no notice of unknown exercises, no sets and days that are none', () => {
    const history = [
      { exerciseId: 'nobody_knows', sets: 9 },
      { exerciseId: 'deadlift', sets: 0 },
      { exerciseId: 'dip', sets: Number.NaN },
      { exerciseId: 'bench_press', sets: 3, lastDate: '2026-02-31' },
    ];
    expect(knownExercises(EXERCISES, history, []).map(({ exercise }) => exercise.id)).toEqual(['bench_press']);
    expect(currentExercises(history).has('bench_press')).toBe(true);
  });

  it('counts a duplicated import once, and keeps the weightiest of a very long past', () => {
    const one = { exerciseId: 'bench_press', sets: 30, lastDate: '2026-11-20' };
    expect(knownExercises(EXERCISES, [one, one], [])).toEqual(knownExercises(EXERCISES, [one], []));
    const everything = EXERCISES.map(({ id }) => ({ exerciseId: id, sets: 100_000, lastDate: '2026-11-20' }));
    expect(knownExercises(EXERCISES, everything, []).length).toBeLessThanOrEqual(40);
  });
});
