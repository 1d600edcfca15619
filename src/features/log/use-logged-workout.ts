// One workout as it is on disk, kept true while the page is open whichever tab changes it; and every change to it, with its way back.
import { useCallback, useEffect, useRef, useState } from 'react';
import { StorageError, type WorkoutDetail } from '../../storage/storage.ts';
import { useApp } from '../app-services.tsx';

/** Something was changed, and how to take it back. */
export interface Change {
  readonly text: string;
  readonly undo: () => Promise<void>;
  /** Of sets that were removed: their videos go when it can no longer be undone. */
  readonly setIds?: readonly string[];
}

export interface LoggedWorkout {
  readonly kind: 'loading' | 'missing' | 'failed' | 'found';
  /** The last that was read. A removed workout is still read (see its `deletedAt`). */
  readonly detail: WorkoutDetail | null;
  /** What can be undone now. */
  readonly last: Change | null;
  readonly problem: StorageError['reason'] | null;
  /** Does it and offers the way back. True when it is on disk. */
  readonly change: (act: () => Promise<void>, back: Change | null) => Promise<boolean>;
  readonly undo: () => void;
  /** Nothing is offered to be undone any more. */
  readonly settle: () => void;
  readonly reload: () => void;
}

export function useLoggedWorkout(workoutId: string): LoggedWorkout {
  const { storage, planKeeper, loadClips } = useApp();
  const [{ kind, detail }, setFound] = useState<Pick<LoggedWorkout, 'kind' | 'detail'>>({
    kind: 'loading',
    detail: null,
  });
  const [last, setLast] = useState<Change | null>(null);
  const [problem, setProblem] = useState<StorageError['reason'] | null>(null);
  const undone = useRef<Change | null>(null);

  const load = useCallback(async () => {
    try {
      const found = await storage.log.workout(workoutId);
      setFound((before) => (found ? { kind: 'found', detail: found } : { ...before, kind: 'missing' }));
    } catch {
      setFound((before) => ({ ...before, kind: 'failed' }));
    }
  }, [storage, workoutId]);
  useEffect(() => void load(), [load]);
  useEffect(() => storage.onChange((what) => what === 'log' && void load()), [storage, load]);

  useEffect(() => {
    const ids = last?.setIds ?? [];
    if (ids.length === 0) return undefined;
    return () => {
      if (undone.current !== last)
        void loadClips()
          .then((shelf) => shelf.remove(ids))
          .catch(() => undefined);
    };
  }, [last, loadClips]);

  async function change(act: () => Promise<void>, back: Change | null): Promise<boolean> {
    setProblem(null);
    try {
      await act();
    } catch (error) {
      setProblem(error instanceof StorageError ? error.reason : 'failed');
      return false;
    }
    await load();
    void planKeeper.replan();
    setLast(back);
    return true;
  }

  return {
    kind,
    detail,
    last,
    problem,
    change,
    undo: () => {
      if (!last) return;
      undone.current = last;
      void change(last.undo, null);
    },
    settle: () => setLast(null),
    reload: () => void load(),
  };
}
