// The week of a published programme, where the running block follows one.
import type { PlanResult } from './plan.ts';
import type { PlanWeekRequest } from './plan-week.ts';
import { schemeById } from './programme-schemes/published.ts';
import { programmeWeek } from './programme-week.ts';
import { runningBlock } from './wishes-in-force.ts';

/** Null where the planner makes the week itself. */
export function blockWeek(request: PlanWeekRequest): PlanResult | null {
  const block = request.block && runningBlock([request.block], request.today);
  const scheme = block ? schemeById(block.programmeId) : undefined;
  return block && scheme ? programmeWeek(scheme, block, request) : null;
}
