// A planned exercise gone through again by the rules that made it, so that what is told of its numbers is what happened.
import type { Exercise } from '../catalogue/exercise.ts';
import { dayFrom, dayNumber } from './calendar.ts';
import { progressionContext } from './finish-week.ts';
import { planningDays } from './planning-days.ts';
import type { TrainingHistory } from './history.ts';
import { type Lift, liftOf } from './lift.ts';
import type { Plan, PlannedExercise, PlannedSession, PlannedSet } from './plan.ts';
import type { PlanWeekRequest } from './plan-week.ts';
import type { ProgressionContext, ProgressionFacts } from './prescription.ts';
import { progressionFacts } from './progression.ts';
import { type Scheme, schemeOf } from './schemes.ts';

export interface Rerun {
  readonly exercise: Exercise;
  readonly scheme: Scheme;
  /** Of the session, all included. */
  readonly minutes: number;
  /** Working sets, or blocks of cardio, that the week was filled with. */
  readonly wanted: number;
  readonly context: ProgressionContext;
  readonly facts: ProgressionFacts;
  readonly lift: Lift;
}

const MOST_WANTED = 10;

/** Null where the rules give other sets now: the past, the profile or the limits have changed, or they never made it. */
export function rerunExercise(
  request: PlanWeekRequest,
  plan: Plan,
  session: PlannedSession,
  planned: PlannedExercise,
): Rerun | null {
  const exercise = request.catalogue.find(({ id }) => id === planned.exerciseId);
  if (!exercise) return null;
  const { goal, level, minutesPerSession } = request.profile;
  const fewest = planned.sets.filter(({ setType }) => setType !== 'warmup').length;
  let cut: Rerun | null = null;
  for (const history of pasts(request, plan))
    for (const minutes of new Set([minutesOf(request, session), minutesPerSession]))
      for (let wanted = fewest; wanted <= MOST_WANTED; wanted += 1) {
        const scheme = schemeOf(exercise, goal, level, minutes);
        const context = progressionContext({ ...request, history }, session.date, scheme, wanted);
        const facts = progressionFacts(exercise, context);
        const { sets } = facts.prescription;
        if (!beginsWith(sets, planned.sets)) continue;
        const found = { exercise, scheme, minutes, wanted, context, facts, lift: liftOf(exercise, context) };
        if (sets.length === planned.sets.length) return found;
        // The last sets of a day go where its minutes are over.
        cut ??= found;
      }
  return cut;
}

/** What the person has on the day of the session. */
export function minutesOf(request: PlanWeekRequest, session: PlannedSession): number {
  const day = planningDays(request).find(({ date }) => date === session.date);
  return day?.minutes ?? request.profile.minutesPerSession;
}

/** What is known now, and what was known when the plan was made: before that day or in the course of it, by either clock. */
function* pasts({ history, today }: PlanWeekRequest, { createdAt }: Plan): Generator<TrainingHistory> {
  yield history;
  let { length } = history;
  for (const last of [today, dayFrom(dayNumber(today) - 1), dayFrom(dayNumber(createdAt.slice(0, 10)) - 1)]) {
    const before = history.filter(({ day }) => day <= last);
    if (before.length < length) yield before;
    length = Math.min(length, before.length);
  }
}

function beginsWith(sets: readonly PlannedSet[], first: readonly PlannedSet[]): boolean {
  return first.every((set, at) => isSame(set, sets[at]));
}

function isSame(a: PlannedSet, b: PlannedSet | undefined): boolean {
  return b !== undefined && NUMBERS.every((field) => a[field] === b[field]);
}

const NUMBERS = [
  'reps',
  'durationSec',
  'distanceM',
  'loadKg',
  'targetRir',
  'restSec',
  'setType',
] as const satisfies readonly (keyof PlannedSet)[];
