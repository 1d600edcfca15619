// How many sets a week each muscle should get, by goal and level, and what a set more is worth. Sets count fractionally.
import { type Level, MUSCLES, type Muscle } from '../catalogue/exercise.ts';
import type { Goal, Profile } from './profile.ts';

/**
 * Weekly sets of a large muscle. Hypertrophy grows with sets up to about 10–20 a week, strength with fewer (Pelland 2025, dose
 * response of 67 studies; fractional counting); the steps between levels are a design default.
 */
const SETS_PER_WEEK: Readonly<Record<Goal, Readonly<Record<Level, number>>>> = {
  strength: { beginner: 7, intermediate: 9, advanced: 12 },
  hypertrophy: { beginner: 8, intermediate: 12, advanced: 16 },
  fat_loss: { beginner: 7, intermediate: 9, advanced: 11 },
  general: { beginner: 6, intermediate: 8, advanced: 10 },
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

/** Of the week's minutes, the share that steady cardio and mobility work should have, and the most minutes of it. Design default. */
const CARDIO: Readonly<Record<Goal, readonly [share: number, most: number]>> = {
  strength: [0, 0],
  hypertrophy: [0, 0],
  fat_loss: [0.35, 180],
  general: [0.25, 100],
  mobility: [0, 0],
};
const MOBILITY: Readonly<Record<Goal, readonly [share: number, most: number]>> = {
  strength: [0, 0],
  hypertrophy: [0, 0],
  fat_loss: [0, 0],
  general: [0.04, 10],
  mobility: [0.5, 150],
};

export function cardioMinutes(profile: Profile): number {
  const [share, most] = CARDIO[profile.goal];
  return Math.min(most, share * weeklyMinutes(profile));
}

export function mobilityMinutes(profile: Profile): number {
  const [share, most] = MOBILITY[profile.goal];
  return Math.min(most, share * weeklyMinutes(profile));
}

function weeklyMinutes({ daysPerWeek, minutesPerSession }: Profile): number {
  return daysPerWeek * minutesPerSession;
}

/** The minutes a week for which the numbers of sets above are meant; less time asks for less, more for more, by the square root. */
const USUAL_MINUTES = 200;

export interface MuscleTarget {
  readonly muscle: Muscle;
  readonly sets: number;
  readonly weight: number;
}

export function weeklyTargets(profile: Profile): readonly MuscleTarget[] {
  return MUSCLES.map((muscle) => {
    const { usual, factor, share } = targetParts(profile, muscle);
    return { muscle, sets: factor * usual * share, weight: IMPORTANCE[muscle] };
  });
}

/** What a target is made of: sets of a large muscle for goal and level, by how much the time changes them, the muscle's share of them. */
export function targetParts(
  profile: Profile,
  muscle: Muscle,
): { readonly usual: number; readonly minutes: number; readonly factor: number; readonly share: number } {
  const minutes = weeklyMinutes(profile);
  return {
    usual: SETS_PER_WEEK[profile.goal][profile.level],
    minutes,
    factor: Math.min(1.4, Math.max(0.8, Math.sqrt(minutes / USUAL_MINUTES))),
    share: Math.max(0.25, IMPORTANCE[muscle]),
  };
}

const CURVATURE = 1.8;

const ENOUGH = 1.3;
const DECLINE = 1.2;

/**
 * What `sets` of a target are worth: 0 at none, 1 at the target, each set less than the one before; well beyond the target it
 * falls, as what is added there is fatigue.
 */
export function worth(sets: number, target: number): number {
  if (target <= 0) return 0;
  const share = sets / target;
  const grown = (1 - Math.exp(-CURVATURE * Math.min(share, ENOUGH))) / (1 - Math.exp(-CURVATURE));
  return share > ENOUGH ? grown - DECLINE * (share - ENOUGH) : grown;
}
