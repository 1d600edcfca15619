// The catalogue and the person's own exercises as one: what screens, search and the planner look exercises up in.
import type { CustomExercise } from './custom-exercise.ts';
import type { Exercise } from './exercise.ts';

export interface ExerciseBook {
  /** What may be offered: removed ones of the person's own are left out. */
  readonly exercises: readonly Exercise[];
  /** Removed ones too, so that history keeps its names. */
  readonly byId: (exerciseId: string) => Exercise | undefined;
}

export function createExerciseBook(catalogue: readonly Exercise[], custom: readonly CustomExercise[]): ExerciseBook {
  const byId = new Map<string, Exercise>([...catalogue, ...custom].map((exercise) => [exercise.id, exercise]));
  return {
    exercises: [...catalogue, ...custom.filter(({ deletedAt }) => deletedAt === undefined)],
    byId: (exerciseId) => byId.get(exerciseId),
  };
}
