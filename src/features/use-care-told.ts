// What care goes by when it asks something on the way to training, read along with the week.
import { useEffect, useState } from 'react';
import { heldSince, type KeptConstraint } from '../domain/health/held-limits.ts';
import { dayFrom, dayNumber } from '../domain/planning/calendar.ts';
import { useApp } from './app-services.tsx';

export interface CareTold {
  readonly kept: readonly KeptConstraint[];
  readonly lastTrainedOn: string | null;
  readonly notes: readonly { readonly text: string; readonly at: string }[];
}

/** Notes older than this are no news. */
const NOTES_DAYS = 14;
/** A disk that takes longer keeps nobody from the week; the card comes when it is read. */
const WAITED_FOR_MS = 400;

/** `day`: YYYY-MM-DD, local. `reading`: for a moment at the start; null where it takes longer, and where it cannot be read. */
export function useCareTold(day: string): CareTold | 'reading' | null {
  const { storage } = useApp();
  const [told, setTold] = useState<CareTold | 'reading' | null>('reading');
  useEffect(() => {
    let gone = false;
    const orNull = (before: CareTold | 'reading' | null) => (before === 'reading' ? null : before);
    const read = async () => {
      const [kept, [latest], workouts] = await Promise.all([
        storage.plan.constraintsSince(heldSince(day)),
        storage.log.days(1),
        storage.log.since(dayFrom(dayNumber(day) - NOTES_DAYS)),
      ]);
      const notes = workouts.flatMap((each) => each.notes.map(({ text, writtenAt }) => ({ text, at: writtenAt })));
      if (!gone) setTold({ kept, lastTrainedOn: latest?.day ?? null, notes });
    };
    const attempt = () => void read().catch(() => !gone && setTold(orNull));
    attempt();
    const timer = setTimeout(() => setTold(orNull), WAITED_FOR_MS);
    const stop = storage.onChange((what) => {
      if (what === 'log' || what === 'plan' || what === 'person') attempt();
    });
    return () => {
      gone = true;
      clearTimeout(timer);
      stop();
    };
  }, [storage, day]);
  return told;
}
