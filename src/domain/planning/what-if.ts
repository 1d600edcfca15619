// What a wish would do to the week, before it is taken: planned with it, by the same rules and the same seed.
import { EQUIPMENT, JOINTS } from '../catalogue/exercise.ts';
import { dayNumber, daysBetween } from './calendar.ts';
import { PROFILE_LIMITS } from './check-profile.ts';
import type { Plan, PlanResult } from './plan.ts';
import type { PlanChange, PlanDifference } from './plan-change.ts';
import { planDifference } from './plan-difference.ts';
import { planWeek, type PlanWeekRequest } from './plan-week.ts';
import type { Profile } from './profile.ts';

export interface Wish {
  /** After those of the request. */
  readonly changes: readonly PlanChange[];
  /** Instead of the profile's own. */
  readonly profile?: Partial<Profile>;
}

/** `plan`: the one in force; what need not change of it stays. The difference is null where no plan comes of it. */
export function whatIf(
  request: PlanWeekRequest,
  plan: Plan,
  { changes, profile }: Wish,
): { readonly result: PlanResult; readonly difference: PlanDifference | null } {
  const result = planWeek({
    ...request,
    profile: { ...request.profile, ...profile },
    changes: [...(request.changes ?? []), ...changes],
    current: plan,
  });
  return { result, difference: result.status === 'ok' ? planDifference(plan, result.plan) : null };
}

/** The first change that makes no sense, as `kind: what should be`; null where all do. Shape is the caller's, ranges are checked here. */
export function wrongChange(changes: readonly PlanChange[]): string | null {
  for (const change of changes) {
    const wrong = faultOf(change);
    if (wrong !== null) return `${change.kind}: ${wrong}`;
  }
  return null;
}

function faultOf(change: PlanChange): string | null {
  const { minutesPerSession, severity } = PROFILE_LIMITS;
  switch (change.kind) {
    case 'skip_day':
      return isDay(change.date) ? null : 'a day as YYYY-MM-DD';
    case 'missed':
      return change.sessionId === '' ? 'the id of a session' : null;
    case 'swap':
      return change.from === change.to ? 'another exercise' : null;
    case 'minutes':
      return within(change.minutes, minutesPerSession)
        ? faultOfDays(change)
        : `${minutesPerSession.min} to ${minutesPerSession.max} minutes`;
    case 'equipment':
      return change.equipment.every((tool) => EQUIPMENT.includes(tool)) ? faultOfDays(change) : 'known equipment';
    case 'sore_joint':
      return JOINTS.includes(change.joint) && within(change.severity, severity)
        ? faultOfDays(change)
        : `a joint, ${severity.min} to ${severity.max}`;
  }
}

function faultOfDays({ from, until }: { readonly from: string; readonly until: string }): string | null {
  return isDay(from) && isDay(until) && daysBetween(from, until) >= 0
    ? null
    : 'days as YYYY-MM-DD, the first before the last';
}

function isDay(text: string): boolean {
  return Number.isFinite(dayNumber(text));
}

function within(value: number, { min, max }: { readonly min: number; readonly max: number }): boolean {
  return Number.isFinite(value) && value >= min && value <= max;
}
