// What was ever done and how often, kept true while the screen is open.
import { useEffect, useState } from 'react';
import type { ExerciseUse } from '../domain/log/roll-up.ts';
import { useApp } from './app-services.tsx';

const NONE: readonly ExerciseUse[] = [];

/** Null while it is read. Where it cannot be read it is as if nothing was done: a list is then in another order. */
export function useExerciseUses(): readonly ExerciseUse[] | null {
  const { storage } = useApp();
  const [uses, setUses] = useState<readonly ExerciseUse[] | null>(null);
  useEffect(() => {
    let gone = false;
    const read = () =>
      void storage.insight
        .exercisesUsed()
        .catch(() => NONE)
        .then((found) => {
          if (!gone) setUses(found);
        });
    read();
    const stop = storage.onChange((what) => {
      if (what === 'log') read();
    });
    return () => {
      gone = true;
      stop();
    };
  }, [storage]);
  return uses;
}
