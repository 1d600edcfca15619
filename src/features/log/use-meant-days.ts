// How often a week the person means to train, as they said.
import { useEffect, useState } from 'react';
import { useApp } from '../app-services.tsx';

/** Null where nothing was said, or it was not read yet. */
export function useMeantDays(): number | null {
  const { storage } = useApp();
  const [days, setDays] = useState<number | null>(null);
  useEffect(() => {
    let current = true;
    const read = () =>
      storage.person.profile().then(
        (profile) => current && setDays(profile?.daysPerWeek ?? null),
        () => undefined,
      );
    void read();
    const stop = storage.onChange((what) => what === 'person' && void read());
    return () => {
      current = false;
      stop();
    };
  }, [storage]);
  return days;
}
