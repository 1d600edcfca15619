// How near the search comes to the optimum of the very problem it was given.
import { createRandom } from '../../src/domain/movements/random.ts';
import { checkProfile, PROFILE_LIMITS } from '../../src/domain/planning/check-profile.ts';
import { weekBasis } from '../../src/domain/planning/fixed-exercises.ts';
import { weekProblem } from '../../src/domain/planning/plan-week.ts';
import { searchWeek } from '../../src/domain/planning/search-week.ts';
import { weekPreferences } from '../../src/domain/planning/week-preferences.ts';
import { optimumOf } from './oracle.ts';
import { person } from './people.ts';

export interface Gap {
  readonly number: number;
  readonly first: number;
  readonly final: number;
  readonly isProven: boolean;
  /** HiGHS had time for a bound that means something. */
  readonly isBounded: boolean;
  readonly bound: number;
}

/** Bounds further than this above the best known week tell of HiGHS's time, not of ours. */
const LOOSE = 1.5;

/** Null where that person has no week. */
export async function gapOf(number: number, seconds: number): Promise<Gap | null> {
  const request = person(number);
  const { profile } = request;
  const isPlannable =
    profile.minutesPerSession >= PROFILE_LIMITS.minutesPerSession.min &&
    checkProfile(profile).length === 0 &&
    Object.keys(profile.readiness).length === 0;
  const basis = isPlannable ? weekBasis(request) : null;
  if (!basis) return null;
  const problem = weekProblem(request, basis, weekPreferences(request, basis), createRandom(request.seed));
  const first = searchWeek(problem, createRandom(request.seed), { rounds: 0 }).objective;
  const final = searchWeek(problem, createRandom(request.seed)).objective;
  const { isProven, bound, found } = await optimumOf(problem, seconds);
  const best = Math.max(final, found ?? 0);
  return { number, first, final, isProven, bound, isBounded: bound > 0 && bound < LOOSE * best };
}
