import { describe, expect, it } from 'vitest';
import { EXERCISES, exerciseById } from '../catalogue/exercises.ts';
import type { DoneExercise } from './known-exercises.ts';
import { createPersonalTerm } from './personal-terms.ts';

const termOf = (history: readonly DoneExercise[], id: string): number => {
  const exercise = exerciseById(id);
  if (!exercise) throw new Error(id);
  return createPersonalTerm(EXERCISES, history)(exercise);
};

describe('what a person’s own days add to a recommendation', () => {
  it('speaks against what was skipped or hurt, less against its like, and not against anything else', () => {
    for (const against of [{ skips: 2 }, { pain: 6 }]) {
      const history = [{ exerciseId: 'back_squat', sets: 9, ...against }];
      expect(termOf(history, 'back_squat')).toBeLessThan(0);
      expect(termOf(history, 'smith_machine_squat')).toBeLessThanOrEqual(0);
      expect(termOf(history, 'smith_machine_squat')).toBeGreaterThan(termOf(history, 'back_squat'));
      expect(termOf(history, 'bicep_curl')).toBe(0);
    }
  });

  it('goes by form, within bounds, and brings back what was dropped', () => {
    const form = (formScore: number) => termOf([{ exerciseId: 'push_up', sets: 9, formScore }], 'push_up');
    expect(form(95)).toBeGreaterThan(0);
    expect(form(40)).toBeLessThan(0);
    expect(form(Number.NaN)).toBe(0);
    const dropped = [
      { exerciseId: 'push_up', sets: 9, lastDate: '2026-11-20' },
      { exerciseId: 'deadlift', sets: 30, lastDate: '2026-05-01' },
    ];
    expect(termOf(dropped, 'deadlift')).toBeGreaterThan(0);
    expect(termOf(dropped, 'push_up')).toBe(0);
    expect(termOf([{ exerciseId: 'dip', sets: 9, skips: 1e9, pain: 1e9, formScore: -1e9 }], 'dip')).toBeGreaterThan(
      -1.1,
    );
  });
});
