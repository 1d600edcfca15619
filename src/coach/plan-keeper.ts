// Keeps the week's plan true: it is made anew when the profile, the log or the person's own words change what it should be.
import type { StoreApi } from 'zustand/vanilla';
import type { Obstacle, Plan } from '../domain/planning/plan.ts';
import type { ConstraintNote } from '../domain/planning/history.ts';
import type { Profile } from '../domain/planning/profile.ts';
import type { Unavailable } from '../contracts/outcome.ts';

/** `no_profile`: the person has not said who the plan is for yet. `unsatisfiable` and `refer` carry what stands in the way. */
export type PlanStatus =
  | { readonly kind: 'loading' | 'no_profile' }
  | { readonly kind: 'planned'; readonly plan: Plan }
  | { readonly kind: 'unsatisfiable' | 'refer'; readonly obstacles: readonly Obstacle[] }
  | { readonly kind: 'unavailable'; readonly reason: Unavailable['reason'] | 'storage' };

export interface PlanKeeperState {
  readonly status: PlanStatus;
  /** True while a newer plan is being made; `status` still shows the last one. */
  readonly planning: boolean;
  readonly profile: Profile | null;
  /** In force today. */
  readonly constraints: readonly ConstraintNote[];
  /** Ids of sessions of the plan that were trained, by the log. */
  readonly doneSessionIds: readonly string[];
}

export interface PlanKeeper {
  readonly store: StoreApi<PlanKeeperState>;
  /** Reads what is kept and plans where there is none for this week. */
  load(): Promise<void>;
  /** Plans anew from the profile, the log and what is in force. Calls that come while it plans are answered by one more run. */
  replan(): Promise<void>;
  /** Stores the profile, then plans. False where it could not be stored. */
  saveProfile(profile: Profile): Promise<boolean>;
  removeConstraint(id: string): Promise<void>;
}
