// What is usual for this person in a set's movement, read from the log of the last months.
import { useEffect, useState } from 'react';
import { type Beside, usualBeside } from '../domain/form/review/usual-for-person.ts';
import type { SetRecord } from '../domain/log/records.ts';
import { useApp } from './app-services.tsx';

const DAYS_BACK = 120;

/** Null while it is read, and where too little is known. */
export function useUsual(set: SetRecord): Beside | null {
  const { storage } = useApp();
  const [beside, setBeside] = useState<Beside | null>(null);
  useEffect(() => {
    let gone = false;
    const from = new Date(Date.parse(set.startedAt) - DAYS_BACK * 86_400_000).toISOString().slice(0, 10);
    void storage.log
      .since(from)
      .catch(() => [])
      .then((workouts) => {
        const earlier = workouts.flatMap(({ sets }) => sets);
        if (!gone) setBeside(set.source === 'demonstration' ? null : usualBeside(set, earlier));
      });
    return () => {
      gone = true;
    };
  }, [storage, set]);
  return beside;
}
