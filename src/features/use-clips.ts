// The shelf of kept videos, once it is fetched, looked at again after every change of it.
import { useEffect, useState } from 'react';
import type { ClipShelf } from '../device/clip-shelf.ts';
import { useApp } from './app-services.tsx';

export interface Clips {
  readonly shelf: ClipShelf;
  /** Another number after each change. */
  readonly version: number;
}

/** Null until it is there. */
export function useClips(): Clips | null {
  const { loadClips } = useApp();
  const [clips, setClips] = useState<Clips | null>(null);
  useEffect(() => {
    let stop = () => {};
    let gone = false;
    void loadClips()
      .then((shelf) => {
        if (gone) return;
        setClips({ shelf, version: 0 });
        stop = shelf.onChange(() => setClips((was) => ({ shelf, version: (was?.version ?? 0) + 1 })));
      })
      .catch(() => undefined);
    return () => {
      gone = true;
      stop();
    };
  }, [loadClips]);
  return clips;
}
