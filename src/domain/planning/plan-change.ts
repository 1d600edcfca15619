// What a person changes of a plan already made, and what that does to it.
import type { Equipment, Joint, Muscle } from '../catalogue/exercise.ts';
import type { PlannedSet } from './plan.ts';

/**
 * A wish about the week, kept until it has run out; the planner obeys all of them, in the order they were said. Days are YYYY-MM-DD
 * local, both ends inside. `minutes` 10–180; `severity` 1–10. `missed`: the session of that id never happened and is placed again.
 */
export type PlanChange =
  | { readonly kind: 'skip_day'; readonly date: string }
  | { readonly kind: 'missed'; readonly sessionId: string }
  | { readonly kind: 'minutes'; readonly minutes: number; readonly from: string; readonly until: string }
  | {
      readonly kind: 'equipment';
      readonly equipment: readonly Equipment[];
      readonly from: string;
      readonly until: string;
    }
  | {
      readonly kind: 'sore_joint';
      readonly joint: Joint;
      readonly severity: number;
      readonly from: string;
      readonly until: string;
    }
  | { readonly kind: 'swap'; readonly sessionId: string; readonly from: string; readonly to: string };

/** One exercise of a session in two plans: which numbers differ. */
export interface ExerciseDifference {
  readonly exerciseId: string;
  readonly before: readonly PlannedSet[];
  readonly after: readonly PlannedSet[];
}

/** A session by its day of the week; `before` or `after` is null where there is none. */
export interface SessionDifference {
  readonly day: number;
  readonly before: { readonly date: string; readonly minutes: number } | null;
  readonly after: { readonly date: string; readonly minutes: number } | null;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly ExerciseDifference[];
}

/** Sessions that are the same in both plans are left out; so are muscles whose fractional weekly sets are. */
export interface PlanDifference {
  readonly sessions: readonly SessionDifference[];
  readonly muscles: readonly { readonly muscle: Muscle; readonly before: number; readonly after: number }[];
}
