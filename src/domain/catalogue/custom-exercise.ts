// An exercise of the person's own: everywhere an exercise can be, and told apart by its id alone.
import type { Exercise } from './exercise.ts';

/** `id` begins with `custom_`. The name they typed stands for both languages unless they gave two. */
export interface CustomExercise extends Exercise {
  /** ISO 8601 UTC. */
  readonly createdAt: string;
  /** Removed: offered nowhere any more, but what was done with it keeps its name. */
  readonly deletedAt?: string;
  /** The import that created it. */
  readonly importId?: string;
}

export const CUSTOM_PREFIX = 'custom_';

export function isCustomId(exerciseId: string): boolean {
  return exerciseId.startsWith(CUSTOM_PREFIX);
}
