// How many sets a week each muscle should get, by goal and level, and what a set more is worth. Sets count fractionally.
import { type Level, MUSCLES, type Muscle } from '../catalogue/exercise.ts';
import type { Goal } from './profile.ts';

/**
 * Weekly sets of a large muscle. Hypertrophy grows with sets up to about 10–20 a week, strength with fewer (Pelland 2025, dose
 * response of 67 studies; fractional counting); the steps between levels are a design default.
 */
const SETS_PER_WEEK: Readonly<Record<Goal, Readonly<Record<Level, number>>>> = {
  strength: { beginner: 6, intermediate: 8, advanced: 11 },
  hypertrophy: { beginner: 8, intermediate: 12, advanced: 16 },
  fat_loss: { beginner: 6, intermediate: 8, advanced: 9 },
  general: { beginner: 5, intermediate: 7, advanced: 9 },
  mobility: { beginner: 2, intermediate: 3, advanced: 3 },
};

/** Importance 0–1 of a muscle, and with it the share of the large muscles' sets. Design default. */
const IMPORTANCE: Readonly<Record<Muscle, number>> = {
  quadriceps: 1,
  hamstrings: 1,
  glutes: 1,
  chest: 1,
  lats: 1,
  upper_back: 1,
  side_delts: 0.7,
  front_delts: 0.6,
  rear_delts: 0.6,
  biceps: 0.6,
  triceps: 0.6,
  abs: 0.6,
  calves: 0.5,
  lower_back: 0.4,
  obliques: 0.35,
  traps: 0.3,
  forearms: 0.3,
  adductors: 0.3,
  abductors: 0.25,
  hip_flexors: 0.1,
  neck: 0.05,
};

/** Sets of one muscle that one session can hold before their quality falls (6–8: field evidence in Pelland 2025). */
export const SESSION_CAP: Readonly<Record<Level, number>> = { beginner: 6, intermediate: 7, advanced: 8 };

/** Minutes a week of steady cardio and of mobility work the plan aims at, at most. Design default. */
export const CARDIO_MINUTES: Readonly<Record<Goal, number>> = {
  strength: 0,
  hypertrophy: 0,
  fat_loss: 75,
  general: 40,
  mobility: 0,
};
export const MOBILITY_MINUTES: Readonly<Record<Goal, number>> = {
  strength: 0,
  hypertrophy: 0,
  fat_loss: 0,
  general: 5,
  mobility: 60,
};

export interface MuscleTarget {
  readonly muscle: Muscle;
  readonly sets: number;
  readonly weight: number;
}

export function weeklyTargets(goal: Goal, level: Level): readonly MuscleTarget[] {
  return MUSCLES.map((muscle) => ({
    muscle,
    sets: SETS_PER_WEEK[goal][level] * Math.max(0.25, IMPORTANCE[muscle]),
    weight: IMPORTANCE[muscle],
  }));
}

const CURVATURE = 1.8;

/**
 * What `sets` of a target are worth: 0 at none, 1 at the target, each set less than the one before; beyond half as much again
 * it falls, as what is added there is fatigue.
 */
export function worth(sets: number, target: number): number {
  if (target <= 0) return 0;
  const share = sets / target;
  const grown = (1 - Math.exp(-CURVATURE * Math.min(share, 1.5))) / (1 - Math.exp(-CURVATURE));
  return share > 1.5 ? grown - 0.4 * (share - 1.5) : grown;
}
