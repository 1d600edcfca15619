// Which day it is, and whether it was trained on: looked at again when the page comes back to the front.
import { useEffect, useState } from 'react';
import { localDay } from '../../coach/local-day.ts';
import { useApp } from '../app-services.tsx';

/** YYYY-MM-DD, local. */
export function useDay(): string {
  const { now } = useApp();
  const [day, setDay] = useState(() => localDay(now()));
  useEffect(() => {
    const look = () => setDay(localDay(now()));
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [now]);
  return day;
}

/** Whether a workout with sets ended on `day`. False while the log is read, and where it cannot be. */
export function useTrainedOn(day: string): boolean {
  const { storage } = useApp();
  const [trained, setTrained] = useState(false);
  useEffect(() => {
    let gone = false;
    const read = async () => {
      const workouts = await storage.log.since(day).catch(() => []);
      if (!gone)
        setTrained(
          workouts.some(({ workout, sets }) => workout.day === day && workout.endedAt !== undefined && sets.length > 0),
        );
    };
    void read();
    const stop = storage.onChange((what) => {
      if (what === 'log') void read();
    });
    return () => {
      gone = true;
      stop();
    };
  }, [storage, day]);
  return trained;
}
