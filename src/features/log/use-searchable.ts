// What searching needs beside the indexes: titles, and which exercises are in the log at all. Read when somebody is about to search.
import { useCallback, useEffect, useState } from 'react';
import { useApp } from '../app-services.tsx';
import { readTitles, type Titled } from './find-workouts.ts';

export interface Searchable {
  readonly titles: readonly Titled[];
  readonly used: ReadonlySet<string>;
  readonly prepare: () => void;
}

export const NO_TITLES: readonly Titled[] = [];
const NONE: ReadonlySet<string> = new Set();

/** `now`: somebody searches already. */
export function useSearchable(now: boolean): Searchable {
  const { storage } = useApp();
  const [wanted, setWanted] = useState(now);
  const [version, setVersion] = useState(0);
  const [titles, setTitles] = useState(NO_TITLES);
  const [used, setUsed] = useState(NONE);
  const prepare = useCallback(() => setWanted(true), []);
  useEffect(() => storage.onChange((what) => what === 'log' && setVersion((current) => current + 1)), [storage]);
  useEffect(() => {
    if (!wanted) return undefined;
    let current = true;
    const { insight } = storage;
    // Where it cannot be read, the list beside it says so.
    insight.exercisesUsed().then(
      (uses) => current && setUsed(new Set(uses.map(({ exerciseId }) => exerciseId))),
      () => undefined,
    );
    readTitles(insight).then(
      (found) => current && setTitles(found.length === 0 ? NO_TITLES : found),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [storage, wanted, version]);
  return { titles, used, prepare };
}
