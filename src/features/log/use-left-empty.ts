// A workout that was just written down and is left without a set or a note is taken out of the log again: no empty card stays.
import { useEffect, useRef } from 'react';
import { useApp } from '../app-services.tsx';

/** `isWritten`: come to by writing it down; any other empty workout stays as it is. */
export function useLeftEmpty(workoutId: string, isWritten: boolean): void {
  const { storage, now } = useApp();
  const here = useRef<string | null>(null);
  useEffect(() => {
    here.current = workoutId;
    return () => {
      here.current = null;
      if (!isWritten) return;
      void (async () => {
        const found = await storage.log.workout(workoutId);
        const isEmpty = found?.sets.length === 0 && found.notes.length === 0 && found.workout.deletedAt === undefined;
        // The page may be back by now.
        if (isEmpty && here.current !== workoutId) await storage.log.deleteWorkout(workoutId, now().toISOString());
      })().catch(() => undefined);
    };
  }, [storage, now, workoutId, isWritten]);
}
