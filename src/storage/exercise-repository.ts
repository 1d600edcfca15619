// The person's own exercises, and how they log each exercise, on disk.
import type { CustomExercise } from '../domain/catalogue/custom-exercise.ts';
import type { Announce } from './announcer.ts';
import type { Connection } from './connection.ts';
import { isCustomExercise, isPreference } from './readable-library.ts';
import { existing, marked, refuseUnless, unmarked } from './rows.ts';
import type { ExerciseRepository } from './storage.ts';

export function createExerciseRepository(connection: Connection, announce: Announce): ExerciseRepository {
  async function change(id: string, edit: (exercise: CustomExercise) => CustomExercise): Promise<void> {
    await connection.write(['exercises'], 'strict', async (tx) => {
      const exercises = tx.objectStore('exercises');
      await exercises.put(edit(existing(await exercises.get(id), isCustomExercise, id)));
    });
    announce('exercises');
  }

  return {
    custom: () =>
      connection.read(['exercises'], async (reader) =>
        (await reader.rows('exercises'))
          .filter(isCustomExercise)
          .sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt) || (a.id < b.id ? -1 : 1)),
      ),
    async saveCustom(exercise) {
      refuseUnless(isCustomExercise(exercise), 'exercise of the person’s own');
      await connection.write(['exercises'], 'strict', (tx) => tx.objectStore('exercises').put(exercise));
      announce('exercises');
    },
    removeCustom: (exerciseId, deletedAt) => change(exerciseId, (exercise) => marked(exercise, deletedAt)),
    restoreCustom: (exerciseId) => change(exerciseId, unmarked),

    preferences: () =>
      connection.read(['preferences'], async (reader) => (await reader.rows('preferences')).filter(isPreference)),
    async savePreference(preference) {
      refuseUnless(isPreference(preference), 'preference');
      await connection.write(['preferences'], 'strict', (tx) => tx.objectStore('preferences').put(preference));
      announce('exercises');
    },
  };
}
