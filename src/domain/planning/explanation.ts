// Where a number of the plan comes from: what went in, which rule made it, who says so, and what would make it another.
import type { Equipment, Level, Muscle } from '../catalogue/exercise.ts';
import type { ConstraintNote, HistorySet } from './history.ts';
import type { Reason } from './plan.ts';
import type { Goal, PlaceKind } from './profile.ts';
import type { PlanChange } from './plan-change.ts';

/** A number that is shown. `set` is 0-based within the exercise. */
export type PlanNumber =
  | {
      readonly kind: 'reps' | 'load' | 'seconds' | 'distance' | 'rest' | 'reserve';
      readonly sessionId: string;
      readonly exerciseId: string;
      readonly set: number;
    }
  | { readonly kind: 'sets'; readonly sessionId: string; readonly exerciseId: string }
  | { readonly kind: 'minutes' | 'date' | 'exercises'; readonly sessionId: string }
  | { readonly kind: 'weekly_sets' | 'target_sets'; readonly muscle: Muscle };

export const EXPLANATION_RULES = [
  'first_load',
  'double_progression',
  'held_back',
  'eased',
  'after_break',
  'hold_progression',
  'steady_block',
  'top_set',
  'back_off',
  'percentage',
  'warm_up',
  'range_of_goal',
  'reserve_of_level',
  'rest_of_goal',
  'sets_for_muscles',
  'volume_cut',
  'time_budget',
  'spread_over_week',
  'fractional_sets',
  'weekly_target',
  'programme',
  'own_choice',
  /** What it was made from has changed since: only its reasons of then are known. */
  'as_planned',
] as const;
export type ExplanationRule = (typeof EXPLANATION_RULES)[number];

/** Who says so. `design_default`: a choice of ours without a study behind it. `person`: they said it. */
export type ExplanationSource =
  | 'nsca'
  | 'pelland_2025'
  | 'halperin_2022'
  | 'coleman_2024'
  | 'maximum_formulas'
  | 'programme'
  | 'design_default'
  | 'person';

/** Units in the names; shares 0–1; days YYYY-MM-DD. */
export type ExplanationInput =
  | { readonly kind: 'goal'; readonly goal: Goal }
  | { readonly kind: 'level'; readonly level: Level }
  | { readonly kind: 'last_time'; readonly day: string; readonly sets: readonly HistorySet[] }
  | { readonly kind: 'range'; readonly min: number; readonly max: number; readonly unit: 'reps' | 'seconds' }
  | { readonly kind: 'step'; readonly kg: number }
  | { readonly kind: 'strength_estimate'; readonly kg: number; readonly lowKg: number; readonly highKg: number }
  | { readonly kind: 'percent'; readonly percent: number; readonly ofKg: number }
  | { readonly kind: 'body_mass'; readonly kg: number }
  | { readonly kind: 'form_score'; readonly score: number }
  | { readonly kind: 'range_reached'; readonly share: number }
  | { readonly kind: 'constraint'; readonly constraint: ConstraintNote }
  | { readonly kind: 'gap'; readonly days: number }
  | {
      readonly kind: 'time';
      readonly warmUpSec: number;
      readonly setUpSec: number;
      readonly workSec: number;
      readonly restSec: number;
      readonly allowedMinutes: number;
    }
  | {
      readonly kind: 'contribution';
      readonly exerciseId: string;
      readonly sets: number;
      /** Of a set of it, for this muscle. */
      readonly share: number;
    }
  | { readonly kind: 'weekly_target'; readonly muscle: Muscle; readonly sets: number }
  | { readonly kind: 'session_cap'; readonly sets: number }
  | { readonly kind: 'equipment'; readonly equipment: readonly Equipment[] | 'all'; readonly place?: PlaceKind }
  | { readonly kind: 'change'; readonly change: PlanChange }
  | { readonly kind: 'reason'; readonly reason: Reason }
  /** The lightest that the tool can be: an empty bar, the first dumbbell. */
  | { readonly kind: 'least_load'; readonly kg: number }
  /** One step above what was lifted: no more than that at once. */
  | { readonly kind: 'most_load'; readonly kg: number }
  /** Of the session, that the lighter ones follow. */
  | { readonly kind: 'heaviest_set'; readonly reps: number; readonly kg: number }
  /** As many as the estimate of strength, or the reserve stated last time, lets be asked for at once. */
  | { readonly kind: 'estimate_allows'; readonly reps: number }
  /** For the goal and the kind of exercise; `longest_rest`: in a session of so many minutes. */
  | { readonly kind: 'usual_rest'; readonly sec: number }
  | { readonly kind: 'longest_rest'; readonly sec: number; readonly minutes: number }
  /** Repetitions left at the end: for the level, added while a limit is in force, the fewest that care asks for. */
  | { readonly kind: 'usual_reserve' | 'more_reserve' | 'least_reserve'; readonly reps: number }
  /** Seconds that the session has room for. */
  | { readonly kind: 'room'; readonly sec: number }
  /** Sets the week was filled with, and those taken away again. */
  | { readonly kind: 'wanted_sets' | 'fewer_sets'; readonly sets: number }
  /** What one set more would run into; `worth`: another exercise gains more by it. */
  | { readonly kind: 'stops_at'; readonly what: 'minutes' | 'session_cap' | 'target' | 'worth' }
  | { readonly kind: 'exercise_minutes'; readonly exerciseId: string; readonly minutes: number }
  /** `from`: its first training day; `day`: 1-based training day. */
  | { readonly kind: 'week'; readonly from: string; readonly daysPerWeek: number; readonly day: number }
  /** Days the session lies away from where it would be. */
  | { readonly kind: 'moved'; readonly days: number }
  | { readonly kind: 'last_workout'; readonly day: string }
  /** Weekly sets of a large muscle for goal and level. */
  | { readonly kind: 'usual_sets'; readonly sets: number }
  /** `factor`: on the usual sets. */
  | { readonly kind: 'weekly_minutes'; readonly minutes: number; readonly factor: number }
  /** `factor`: of this week of a block that the planner makes, on the usual sets; `eased`: signs of fatigue took it back. */
  | {
      readonly kind: 'block_week';
      readonly week: number;
      readonly weeks: number;
      readonly factor: number;
      readonly eased: boolean;
    }
  /** Of a large muscle's sets. */
  | { readonly kind: 'muscle_share'; readonly muscle: Muscle; readonly share: number };

export interface Explanation {
  readonly number: PlanNumber;
  readonly value: number | string;
  readonly rule: ExplanationRule;
  readonly source: ExplanationSource;
  readonly inputs: readonly ExplanationInput[];
  /** What would make it another, most telling first; may be empty. */
  readonly wouldChange: readonly (
    | { readonly kind: 'all_sets_reach'; readonly reps: number; readonly thenKg: number }
    | { readonly kind: 'another_goal' | 'another_level' | 'more_minutes' | 'fewer_days' | 'more_days' }
    | { readonly kind: 'better_form'; readonly score: number }
    | { readonly kind: 'constraint_ends'; readonly until: string }
  )[];
}
