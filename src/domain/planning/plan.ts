// A week's plan and the reasons for it. Reasons are data; the interface and the command line put them into words.
import type { Equipment, Joint, Level, Muscle } from '../catalogue/exercise.ts';
import type { SidedLimb } from '../form/sided-limb.ts';
import type { Load, SetType } from '../log/records.ts';
import type { Exclusion } from './candidates.ts';
import type { ExerciseGroup } from './exercise-group.ts';
import type { Goal, PlaceKind, ReadinessFlag } from './profile.ts';

/** Why an exercise or a number was chosen, or what stands in the way. Weeks' sets are fractional (see Exercise.muscles). */
export type Reason =
  | {
      readonly kind: 'trains_muscle';
      readonly muscle: Muscle;
      readonly weeklySets: number;
      readonly targetSets: number;
    }
  | { readonly kind: 'pattern_missing'; readonly pattern: string }
  | { readonly kind: 'liked' }
  | { readonly kind: 'goal'; readonly goal: Goal }
  | { readonly kind: 'equipment_fits' }
  | { readonly kind: 'camera_coaches' }
  | { readonly kind: 'spares_joint'; readonly joint: Joint; readonly quote?: string }
  | { readonly kind: 'replaces'; readonly exercise: string; readonly joint?: Joint }
  /** Of a published programme, with nothing that could stand in. */
  | { readonly kind: 'left_out'; readonly exercise: string; readonly because: Exclusion | 'minutes' }
  | { readonly kind: 'often_done_with'; readonly exercise: string }
  | { readonly kind: 'similar_to'; readonly exercise: string }
  | { readonly kind: 'popular' }
  | { readonly kind: 'rested'; readonly muscle: Muscle; readonly days: number }
  | { readonly kind: 'progressed_reps'; readonly from: number; readonly to: number }
  | { readonly kind: 'progressed_load'; readonly fromKg: number; readonly toKg: number }
  | { readonly kind: 'progressed_hold'; readonly fromSec: number; readonly toSec: number }
  | { readonly kind: 'repeat_form'; readonly setScore: number }
  | { readonly kind: 'repeat_range' }
  | { readonly kind: 'lighter_form' }
  | { readonly kind: 'repeat_missed' }
  | { readonly kind: 'eased_fatigue'; readonly quote?: string }
  | { readonly kind: 'eased_sleep'; readonly quote?: string }
  | { readonly kind: 'first_time' }
  | { readonly kind: 'after_break'; readonly days: number }
  /** Of a one-repetition maximum, kilograms, with its 80 % interval. */
  | { readonly kind: 'strength_estimate'; readonly kg: number; readonly lowKg: number; readonly highKg: number }
  | { readonly kind: 'top_set' | 'back_off'; readonly percent: number }
  | { readonly kind: 'volume_cut'; readonly sets: number }
  /** `percent` 0–100 recovered on the day. */
  | { readonly kind: 'recovering'; readonly muscle: Muscle; readonly percent: number }
  | { readonly kind: 'locked' | 'chosen' }
  | { readonly kind: 'missed_session'; readonly date: string }
  | { readonly kind: 'shortened'; readonly minutes: number }
  | { readonly kind: 'at_place'; readonly place: PlaceKind }
  | { readonly kind: 'care'; readonly flag: ReadinessFlag }
  /** Of an exercise: on the chair, or with the arm or leg that works. Of a week: what it was planned around. */
  | { readonly kind: 'suits_body'; readonly how: 'seated' | SidedLimb }
  | { readonly kind: 'programme'; readonly name: string; readonly week: number; readonly weeks: number };

/** One wish that would have to give way, and how far. */
export type Relaxation =
  | { readonly kind: 'minutes'; readonly to: number }
  | { readonly kind: 'equipment'; readonly add: readonly Equipment[] }
  | { readonly kind: 'joint'; readonly joint: Joint; readonly toSeverity: number }
  | { readonly kind: 'dislike'; readonly exerciseId: string }
  | { readonly kind: 'level'; readonly to: Level }
  | { readonly kind: 'days'; readonly to: number }
  | { readonly kind: 'lock'; readonly exerciseId: string };

/** What must be relaxed for a plan to exist. `wishes`: the smallest set that is enough; each alone is not. */
export type Obstacle =
  | { readonly kind: 'wishes'; readonly relax: readonly Relaxation[] }
  | { readonly kind: 'too_short'; readonly minutes: number; readonly neededMinutes: number }
  | { readonly kind: 'nothing_left'; readonly because: readonly ('equipment' | 'avoid' | 'dislikes' | 'level')[] }
  | { readonly kind: 'invalid_profile'; readonly field: string }
  | { readonly kind: 'readiness'; readonly flag: ReadinessFlag };

export interface PlannedSet {
  readonly reps?: number;
  readonly durationSec?: number;
  /** Metres, of what is measured by distance. */
  readonly distanceM?: number;
  readonly loadKg?: number;
  /** The same load as a person stated it, where one did: 180 lb stays 180 lb. `loadKg` is then that of it. */
  readonly load?: Load;
  readonly targetRir: number;
  readonly restSec: number;
  /** The planner asks for normal, warm-up and AMRAP sets; the others are a person's own. */
  readonly setType: SetType;
}

export interface PlannedExercise {
  readonly exerciseId: string;
  readonly reasons: readonly Reason[];
  readonly sets: readonly PlannedSet[];
  /** Stays whatever else is planned anew. */
  readonly locked?: true;
  /** Done in turns with its neighbours of the same group. Warm-up sets come before the turns begin. */
  readonly group?: ExerciseGroup;
}

export interface PlannedSession {
  /** Stable within a plan, e.g. `2026-11-23/1`. */
  readonly id: string;
  /** 1-based training day of the week. */
  readonly day: number;
  /** YYYY-MM-DD suggested. */
  readonly date: string;
  readonly minutes: number;
  readonly exercises: readonly PlannedExercise[];
}

export interface Plan {
  readonly createdAt: string;
  readonly seed: number;
  readonly weeklySets: Readonly<Partial<Record<Muscle, number>>>;
  readonly objective: number;
  readonly sessions: readonly PlannedSession[];
  /** Short mark of the profile, the past and the limits it was made from: where they have changed since, it is stale. */
  readonly madeFrom?: string;
}

export type PlanResult =
  | { readonly status: 'ok'; readonly plan: Plan; readonly reasons: readonly Reason[] }
  | { readonly status: 'unsatisfiable'; readonly obstacles: readonly Obstacle[] }
  | { readonly status: 'refer'; readonly obstacles: readonly Obstacle[] };
