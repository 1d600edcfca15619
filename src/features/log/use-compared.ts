// Each exercise of a workout beside the time before it: read once the sets stand on the screen.
import { useEffect, useState } from 'react';
import { type ComparedExercise, compareWithBefore } from '../../domain/log/workout-findings.ts';
import { useApp } from '../app-services.tsx';

/** In the order of `exerciseIds`. Null until it was read. */
export function useCompared(
  workoutId: string,
  exerciseIds: readonly string[],
  version: unknown,
): readonly ComparedExercise[] | null {
  const { storage } = useApp();
  const [compared, setCompared] = useState<readonly ComparedExercise[] | null>(null);
  const wanted = exerciseIds.join('\n');
  useEffect(() => {
    let current = true;
    const ids = wanted === '' ? [] : wanted.split('\n');
    Promise.all(ids.map(async (id) => compareWithBefore(workoutId, await storage.insight.ofExercise(id)))).then(
      (all) => current && setCompared(all.flatMap((each) => each ?? [])),
      // Without it the page says what was done.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [storage, workoutId, wanted, version]);
  return compared;
}
