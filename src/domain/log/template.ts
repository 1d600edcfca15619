// A workout to be done again: made from a past one, or by hand.
import type { ExerciseGroup } from '../planning/exercise-group.ts';
import type { PlannedSet } from '../planning/plan.ts';
import type { Load } from './records.ts';

/** A set as asked for; the load as it was entered, so that 45 lb stays 45 lb. */
export interface TemplateSet extends PlannedSet {
  readonly load?: Load;
  /** Metres, of what is measured by distance. */
  readonly distanceM?: number;
}

export interface TemplateExercise {
  readonly exerciseId: string;
  readonly sets: readonly TemplateSet[];
  readonly group?: ExerciseGroup;
}

export interface Template {
  readonly id: string;
  readonly name: string;
  readonly exercises: readonly TemplateExercise[];
  /** The workout it was made from. */
  readonly fromWorkoutId?: string;
  /** ISO 8601 UTC. */
  readonly createdAt: string;
  /** When a workout was last begun with it. */
  readonly usedAt?: string;
  readonly changedAt: string;
  readonly deletedAt?: string;
}
