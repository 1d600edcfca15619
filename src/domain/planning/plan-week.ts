// The weekly plan: check, filter, search, prescribe, explain. Every limit a person set is hard; what cannot be met is named.
import type { Exercise } from '../catalogue/exercise.ts';
import { unresolvedFlags } from '../health/readiness.ts';
import { createRandom } from '../movements/random.ts';
import { likedForAims } from './block-volume.ts';
import { blockWeek } from './block-week.ts';
import { dayNumber } from './calendar.ts';
import { checkProfile, PROFILE_LIMITS } from './check-profile.ts';
import { finishWeek, missedSessions } from './finish-week.ts';
import { type WeekBasis, weekBasis } from './fixed-exercises.ts';
import type { ConstraintNote, TrainingHistory } from './history.ts';
import { currentEntries, keepDays, movedTo } from './keep-current.ts';
import type { MuscleAdjustment } from './muscle-state.ts';
import type { Obstacle, Plan, PlanResult } from './plan.ts';
import type { PlanChange } from './plan-change.ts';
import type { Bars } from './prescription.ts';
import type { Profile } from './profile.ts';
import type { RecommendModel } from './recommend-model.ts';
import { smallestRelaxation } from './relax-wishes.ts';
import { searchWeek } from './search-week.ts';
import type { TrainingBlock } from './training-block.ts';
import { type WeekPreferences, weekPreferences } from './week-preferences.ts';
import { createWeekProblem, type WeekProblem } from './week-problem.ts';

export interface PlanWeekRequest {
  readonly catalogue: readonly Exercise[];
  /** Ids of the exercises the camera can follow. */
  readonly cameraIds: ReadonlySet<string>;
  readonly profile: Profile;
  readonly history: TrainingHistory;
  readonly constraints: readonly ConstraintNote[];
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Any whole number; the same question with the same seed has the same answer. */
  readonly seed: number;
  /** What the person asked to be otherwise this week, in the order it was said. */
  readonly changes?: readonly PlanChange[];
  /** What they said of their muscles. */
  readonly muscles?: readonly MuscleAdjustment[];
  /** The block they are in. */
  readonly block?: TrainingBlock;
  /** The bars that they use, where they are not the usual ones. */
  readonly bars?: Bars;
  /** The plan in force: what need not change of it stays, and a missed session is read from it. */
  readonly current?: Plan;
  /** How often the search takes a part of the week out and fills it again, 0 and up; absent: as often as is worth the wait. */
  readonly rounds?: number;
  /** Asked before each of them, so that a machine far slower than any ordinary one is not kept waiting. Absent: never late. */
  readonly isLate?: () => boolean;
  /** What was learnt of taste; absent: popularity and content alone. */
  readonly recommendModel?: RecommendModel;
}

/** `today` that is no day of the calendar is a fault of the caller and throws. */
export function planWeek(request: PlanWeekRequest): PlanResult {
  const { profile, today, rounds, isLate } = request;
  if (!Number.isFinite(dayNumber(today))) throw new RangeError(`"${today}" is no day`);
  const flags = unresolvedFlags(profile.readiness, profile.adviceSought, today);
  if (flags.length > 0) return { status: 'refer', obstacles: flags.map((flag) => ({ kind: 'readiness', flag })) };
  const wrong = checkProfile(profile);
  if (wrong.length > 0) return { status: 'unsatisfiable', obstacles: wrong };
  const ofBlock = blockWeek(request);
  if (ofBlock) return ofBlock;
  const basis = profile.minutesPerSession < PROFILE_LIMITS.minutesPerSession.min ? null : weekBasis(request);
  if (!basis) return { status: 'unsatisfiable', obstacles: obstaclesOf(request) };
  const preferences = weekPreferences(request, basis);
  const random = createRandom(request.seed);
  const inForce = request.current && movedTo(request.current, basis.days, today);
  const problem = weekProblem({ ...request, ...(inForce && { current: inForce }) }, basis, preferences, random);
  const current = inForce ? currentEntries(problem, inForce) : [];
  const draft = searchWeek(problem, random, {
    ...(rounds === undefined ? {} : { rounds }),
    ...(isLate && { isLate }),
    current,
  });
  return finishWeek(request, keepDays(draft, current), preferences);
}

/** What is searched for this request; the bench gives the same to an exact solver. */
export function weekProblem(
  request: PlanWeekRequest,
  basis: WeekBasis,
  { preferenceOf }: WeekPreferences,
  random: () => number,
): WeekProblem {
  const missed = new Set(missedSessions(request).flatMap(({ ids }) => [...ids]));
  const profile = likedForAims(request.profile, request);
  return createWeekProblem({ ...request, profile, basis, missed, preferenceOf, random });
}

/** Where no wish that gives way helps, what keeps everything out is named. */
function obstaclesOf(request: PlanWeekRequest): readonly Obstacle[] {
  const relax = smallestRelaxation(request);
  return [relax.length > 0 ? { kind: 'wishes', relax } : { kind: 'nothing_left', because: ['equipment', 'avoid'] }];
}
