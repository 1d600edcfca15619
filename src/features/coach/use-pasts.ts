// What was done before of the exercises of a workout: last time's sets for its rows, roll-ups to tell records by. Read once for each exercise.
import { useEffect, useRef, useState } from 'react';
import { lastSession } from '../../domain/log/last-time.ts';
import type { SetRecord } from '../../domain/log/records.ts';
import type { ExerciseRollup } from '../../domain/log/roll-up.ts';
import { StorageError } from '../../storage/storage.ts';
import { useApp } from '../app-services.tsx';

export interface ExercisePast {
  /** Of the latest other workout with the exercise, in order. */
  readonly last: readonly SetRecord[];
  /** Of all other workouts. */
  readonly rollUps: readonly ExerciseRollup[];
}

export const NO_PAST: ExercisePast = { last: [], rollUps: [] };

/** Newest sets read of an exercise: today's and those of last time. */
const LATEST = 60;

/** By exercise id; what is not read yet, or cannot be read, is not there: rows are then as for an exercise that is new. */
export function usePasts(exerciseIds: readonly string[], workoutId: string): ReadonlyMap<string, ExercisePast> {
  const { storage } = useApp();
  const [pasts, setPasts] = useState<ReadonlyMap<string, ExercisePast>>(new Map());
  const asked = useRef(new Set<string>());
  const ids = [...new Set(exerciseIds)].join('\n');
  useEffect(() => {
    for (const exerciseId of ids.split('\n')) {
      if (exerciseId === '' || asked.current.has(exerciseId)) continue;
      asked.current.add(exerciseId);
      Promise.all([storage.log.latestSets(exerciseId, LATEST), storage.insight.ofExercise(exerciseId)]).then(
        ([latest, rollUps]) => {
          const past: ExercisePast = {
            last: lastSession(latest, workoutId),
            rollUps: rollUps.filter((one) => one.workoutId !== workoutId),
          };
          setPasts((before) => new Map(before).set(exerciseId, past));
        },
        (error: unknown) => {
          asked.current.delete(exerciseId);
          if (!(error instanceof StorageError)) throw error;
        },
      );
    }
  }, [ids, storage, workoutId]);
  return pasts;
}
