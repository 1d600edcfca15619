// The week of a published programme, where the running block follows one.
import type { PlanResult } from './plan.ts';
import type { PlanWeekRequest } from './plan-week.ts';

/** Null where the planner makes the week itself. */
export function blockWeek(_request: PlanWeekRequest): PlanResult | null {
  return null;
}
