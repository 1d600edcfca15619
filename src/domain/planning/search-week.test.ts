import { describe, expect, it } from 'vitest';
import { EXERCISES } from '../catalogue/exercises.ts';
import { createRandom } from '../movements/random.ts';
import { weekBasis } from './fixed-exercises.ts';
import { type PlanWeekRequest, weekProblem } from './plan-week.ts';
import { searchWeek } from './search-week.ts';
import { WeekDraft } from './week-draft.ts';
import { weekPreferences } from './week-preferences.ts';
import { sidesOf } from './week-worth.ts';

const request: PlanWeekRequest = {
  catalogue: EXERCISES,
  cameraIds: new Set(),
  profile: {
    goal: 'general',
    level: 'intermediate',
    daysPerWeek: 4,
    minutesPerSession: 45,
    equipment: 'all',
    avoid: [],
    likes: ['pull_up'],
    dislikes: [],
    readiness: {},
    locks: [{ exerciseId: 'hip_thrust' }],
  },
  history: [],
  constraints: [],
  today: '2026-11-23',
  seed: 1,
};

function problemOf() {
  const basis = weekBasis(request);
  if (!basis) throw new Error('no week');
  return weekProblem(request, basis, weekPreferences(request, basis), createRandom(1));
}

const problem = problemOf();
const search = (rounds: number, isLate?: () => boolean) =>
  searchWeek(problem, createRandom(5), { rounds, ...(isLate && { isLate }) });

describe('the search of a week', () => {
  it('has the worth of what is in it, in whatever order it came', () => {
    const { entries, objective } = search(30);
    const random = createRandom(9);
    for (let round = 0; round < 10; round += 1) {
      const shuffled = entries
        .map((entry) => ({ entry, at: random() }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ entry }) => entry);
      expect(new WeekDraft(problem, shuffled).objective).toBeCloseTo(objective, 9);
    }
  });

  it('is better with more rounds, usable after none, and can be stopped', () => {
    const first = search(0);
    expect(first.isComplete).toBe(true);
    expect(search(100).objective).toBeGreaterThan(first.objective);
    expect(search(100, () => true).objective).toBe(first.objective);
  });

  it('holds what is locked and takes pushing with pulling', () => {
    const { entries } = search(100);
    expect(entries.some(({ candidate }) => candidate.exercise.id === 'hip_thrust')).toBe(true);
    const sides = [0, 0];
    for (const { candidate, sets } of entries)
      for (const [pair, side] of sidesOf(candidate.exercise)) if (pair === 0) sides[side] = (sides[side] ?? 0) + sets;
    expect(Math.abs((sides[0] ?? 0) - (sides[1] ?? 0))).toBeLessThanOrEqual(6);
  });
});
