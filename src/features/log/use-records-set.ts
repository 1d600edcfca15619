// In how many exercises each workout on the screen set a record: told once the list stands, exercise by exercise, out of the roll-ups of each.
import { useEffect, useMemo, useRef, useState } from 'react';
import { recordHistory } from '../../domain/log/insight/records.ts';
import type { WorkoutSummary } from '../../domain/log/roll-up.ts';
import { useApp } from '../app-services.tsx';

type ByWorkout = ReadonlyMap<string, number>;

/** Workouts without one are left out. Nothing is counted of exercises that are not on the screen. */
export function useRecordsSet(summaries: readonly WorkoutSummary[]): ByWorkout {
  const { storage } = useApp();
  const [byExercise, setByExercise] = useState<ReadonlyMap<string, ByWorkout>>(new Map());
  const asked = useRef(new Set<string>());
  useEffect(
    () =>
      storage.onChange((what) => {
        if (what !== 'log') return;
        asked.current = new Set();
        setByExercise(new Map());
      }),
    [storage],
  );
  const wanted = [...new Set(summaries.flatMap(({ exercises }) => exercises.map(({ exerciseId }) => exerciseId)))].join(
    '\n',
  );
  const isNew = byExercise.size === 0;
  useEffect(() => {
    let current = true;
    void (async () => {
      for (const exerciseId of wanted.split('\n')) {
        if (exerciseId === '' || asked.current.has(exerciseId)) continue;
        await idle();
        if (!current) return;
        const round = asked.current;
        round.add(exerciseId);
        const counts = countRecords(await storage.insight.ofExercise(exerciseId).catch(() => []));
        // The log changed meanwhile: what was read is of before.
        if (round === asked.current) setByExercise((known) => new Map(known).set(exerciseId, counts));
      }
    })();
    return () => {
      current = false;
    };
  }, [storage, wanted, isNew]);
  return useMemo(() => {
    const sums = new Map<string, number>();
    for (const counts of byExercise.values())
      for (const [workoutId, count] of counts) sums.set(workoutId, (sums.get(workoutId) ?? 0) + count);
    return sums;
  }, [byExercise]);
}

/** The first time of an exercise beats nothing; volume is the workout's and no record in a list. */
function countRecords(rollups: Parameters<typeof recordHistory>[0]): ByWorkout {
  const counts = new Map<string, number>();
  for (const { kind, workoutId, before } of recordHistory(rollups))
    if (before !== undefined && kind !== 'volume') counts.set(workoutId, 1);
  return counts;
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no idle callbacks.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 500 });
    else setTimeout(resolve, 50);
  });
}
