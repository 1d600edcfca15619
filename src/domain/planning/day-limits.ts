// Hard limits of a day and of a week that do not hang on the person's wishes: how often, how hard, how close together.
import { type Exercise, MUSCLES } from '../catalogue/exercise.ts';

/** Direct sets of a muscle that ask for a day of rest: none on the days beside it, or fewer than this where a day would else be empty. */
export const HARD_DAY_SETS = 3;

/** Muscles that are ready again the next day (design default). */
const QUICK = new Set(
  ['abs', 'obliques', 'calves', 'forearms', 'neck', 'hip_flexors'].map((muscle) =>
    MUSCLES.findIndex((one) => one === muscle),
  ),
);

const MOST_DAYS_A_WEEK = 3;
/** Lifts that shear the lower back recover slowest. */
const MOST_HEAVY_DAYS = 2;

/** `muscle`: index in MUSCLES. */
export function isQuick(muscle: number): boolean {
  return QUICK.has(muscle);
}

export function mostDaysAWeek({ pattern, joints }: Exercise): number {
  if (pattern === 'mobility') return 7;
  return joints.lower_back === 'shear' ? MOST_HEAVY_DAYS : MOST_DAYS_A_WEEK;
}

/** Stretching and cardio are counted in minutes, not in sets of muscles. */
export function isTimed({ pattern }: Exercise): boolean {
  return pattern === 'cardio' || pattern === 'mobility';
}
