// What the keeper notices about plans and logs: which sessions are done, whether a plan is of this week, what it was made from.
import type { CustomExercise } from '../domain/catalogue/custom-exercise.ts';
import { toTrainingHistory } from '../domain/log/history.ts';
import { dayFrom, dayNumber, daysBetween } from '../domain/planning/calendar.ts';
import type { ConstraintNote } from '../domain/planning/history.ts';
import type { Plan } from '../domain/planning/plan.ts';
import type { Bars } from '../domain/planning/prescription.ts';
import type { Profile } from '../domain/planning/profile.ts';
import type { PlanWishes } from '../domain/planning/training-block.ts';
import type { WorkoutDetail } from '../storage/storage.ts';
import { localDay } from './local-day.ts';

const WEEK_DAYS = 7;

/**
 * By the workouts that name them. A plan made anew on the same day may use an id again: what was trained before it was made is none
 * of its later sessions.
 */
export function doneSessions(plan: Plan, workouts: readonly WorkoutDetail[]): readonly string[] {
  const trained = workouts.filter(({ workout, sets }) => workout.endedAt !== undefined && sets.length > 0);
  return plan.sessions
    .filter(({ id, date }) =>
      trained.some(
        ({ workout }) =>
          workout.plannedSessionId === id && (workout.startedAt >= plan.createdAt || date <= workout.day),
      ),
    )
    .map(({ id }) => id);
}

/** The first day on which a session of the plan may have been trained. */
export function beginningOf({ createdAt, sessions }: Plan): string {
  const made = dayFrom(dayNumber(localDay(new Date(createdAt))) - 1);
  return sessions.map(({ date }) => date).reduce((first, date) => (date < first ? date : first), made);
}

/** Seven days from the day it was made. One without sessions stands for none. */
export function isOfThisWeek(plan: Plan, today: string): boolean {
  const age = daysBetween(localDay(new Date(plan.createdAt)), today);
  return plan.sessions.length > 0 && age >= 0 && age < WEEK_DAYS;
}

export function emptyPlan(at: Date, seed: number): Plan {
  return { createdAt: at.toISOString(), seed, weeklySets: {}, objective: 0, sessions: [] };
}

/** What the plan hangs on of what the person made known of exercises. */
export interface OwnThings {
  readonly custom: readonly CustomExercise[];
  readonly bars: Bars;
}

/** FNV-1a, 32 bit: not for safety, only to notice a change. */
export function madeFrom(
  profile: Profile,
  constraints: readonly ConstraintNote[],
  past: string,
  { custom, bars }: OwnThings,
  { changes, muscles, blocks }: PlanWishes,
): string {
  const added = [changes, muscles, blocks];
  let hash = 0x811c9dc5;
  for (const character of spelt([
    profile,
    constraints.map(({ id }) => id).toSorted(),
    past,
    ...(custom.length === 0 ? [] : [custom]),
    ...(Object.keys(bars).length === 0 ? [] : [bars]),
    ...(added.every(({ length }) => length === 0) ? [] : [added]),
  ]))
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16);
}

/** Of what was done in workouts that are over. */
export function signature(workouts: readonly WorkoutDetail[]): string {
  return spelt(toTrainingHistory(workouts.filter(isOver)));
}

/** One spelling for one thing: out of a copy fields come in another order. */
function spelt(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

export function isOver({ workout }: WorkoutDetail): boolean {
  return workout.endedAt !== undefined;
}
