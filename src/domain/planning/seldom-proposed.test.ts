import { describe, expect, it } from 'vitest';
import { EXERCISES, exerciseById } from '../catalogue/exercises.ts';
import { jointLimits } from '../health/joint-limits.ts';
import { usableExercises } from './candidates.ts';
import type { Profile } from './profile.ts';
import { SELDOM_PROPOSED } from './seldom-proposed.ts';

const profile: Profile = {
  goal: 'strength',
  level: 'advanced',
  daysPerWeek: 4,
  minutesPerSession: 60,
  equipment: 'all',
  avoid: [],
  likes: [],
  dislikes: [],
  readiness: {},
};
const usableIds = (likes: readonly string[]) =>
  usableExercises(EXERCISES, { ...profile, likes }, jointLimits([], [], '2026-11-23')).map(({ id }) => id);

describe('what few people do', () => {
  it('is part of the catalogue', () => {
    expect([...SELDOM_PROPOSED].filter((id) => !exerciseById(id))).toEqual([]);
  });

  it('is left to those who like it', () => {
    expect(usableIds([]).filter((id) => SELDOM_PROPOSED.has(id))).toEqual([]);
    expect(usableIds(['sled_push']).filter((id) => SELDOM_PROPOSED.has(id))).toEqual(['sled_push']);
  });
});
