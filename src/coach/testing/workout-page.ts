// Pages with a workout over one database, to be killed and opened again; time stands still until a test moves it.
import type { PlannedExercise } from '../../domain/planning/plan.ts';
import { freshDatabase } from '../../storage/fixtures/fresh-database.ts';
import { openStorage } from '../../storage/open.ts';
import { type Storage, StorageError } from '../../storage/storage.ts';
import { createWorkout } from '../workout.ts';
import type { Workout, WorkoutState } from '../workout-state.ts';

export interface WorkoutPage {
  readonly storage: Storage;
  readonly workout: Workout;
  /** A reason makes storing sets fail with it. */
  readonly broken: { reason: StorageError['reason'] | null };
  readonly state: () => WorkoutState;
}

export interface WorkoutPages {
  nowMs: number;
  /** What it shows is what was left on disk. */
  open(): Promise<WorkoutPage>;
  /** As a killed tab: nothing is told, nothing is written. */
  kill(page: WorkoutPage): void;
  closeAll(): void;
}

/** A database of its own; 23 November 2026, six in the evening. */
export function createWorkoutPages(): WorkoutPages {
  freshDatabase();
  const opened = new Set<Storage>();
  let ids = 0;
  const pages: WorkoutPages = {
    nowMs: new Date(2026, 10, 23, 18, 0).getTime(),
    async open() {
      const storage = await openStorage();
      opened.add(storage);
      const broken: WorkoutPage['broken'] = { reason: null };
      const log: Storage['log'] = {
        ...storage.log,
        async addSet(...args) {
          if (broken.reason) throw new StorageError(broken.reason, 'no room');
          await storage.log.addSet(...args);
        },
      };
      const workout = createWorkout({
        storage: { ...storage, log },
        now: () => new Date(pages.nowMs),
        newId: () => `id-${++ids}`,
        ownExercises: () => storage.exercises.custom(),
      });
      await workout.load();
      return { storage, workout, broken, state: () => workout.store.getState() };
    },
    kill({ storage }) {
      storage.close();
      opened.delete(storage);
    },
    closeAll() {
      for (const storage of opened) storage.close();
      opened.clear();
    },
  };
  return pages;
}

export function plannedExercise(exerciseId: string, sets: number): PlannedExercise {
  return {
    exerciseId,
    reasons: [],
    sets: Array.from({ length: sets }, () => ({ reps: 8, targetRir: 2, restSec: 60, setType: 'normal' as const })),
  };
}
