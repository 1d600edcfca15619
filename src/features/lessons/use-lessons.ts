// What was learnt from the person's words, read anew whenever it changes, in this tab or another; forgetting it and the way back.
import { useCallback, useEffect, useState } from 'react';
import { learnFromNotes } from '../../coach/learn-from-notes.ts';
import { headInForce, type KeptTagHead } from '../../domain/notes/kept-tag-head.ts';
import { type Taught, taughtBy } from '../../domain/notes/taught.ts';
import { StorageError } from '../../storage/storage.ts';
import { useApp } from '../app-services.tsx';

export type Lessons =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | { readonly kind: 'loaded'; readonly taught: readonly Taught[]; readonly head: KeptTagHead | null };

export interface ForgettingLessons {
  readonly lessons: Lessons;
  /** `said`: told of it, with the way back. */
  readonly forget: (what: readonly Taught[], said: string) => void;
  readonly last: { readonly text: string; readonly undo: () => void; readonly close: () => void } | null;
  /** The last change did not reach the disk. */
  readonly failed: boolean;
}

interface Forgotten {
  readonly said: string;
  readonly lessonIds: readonly string[];
}

export function useLessons(): ForgettingLessons {
  const { storage, notes, now } = useApp();
  const [lessons, setLessons] = useState<Lessons>({ kind: 'loading' });
  const [last, setLast] = useState<Forgotten | null>(null);
  const [failed, setFailed] = useState(false);
  const [version, setVersion] = useState(0);
  const retry = useCallback(() => setVersion((current) => current + 1), []);
  useEffect(() => storage.onChange((what) => what === 'lessons' && retry()), [storage, retry]);
  useEffect(() => {
    let current = true;
    Promise.all([storage.lessons.all(), storage.lessons.head()]).then(
      ([all, head]) => current && setLessons({ kind: 'loaded', taught: taughtBy(all), head: headInForce(head, all) }),
      () => current && setLessons({ kind: 'failed', retry }),
    );
    return () => {
      current = false;
    };
  }, [storage, version, retry]);

  /** `after`: what is told once all of it is on the disk. */
  async function change(lessonIds: readonly string[], act: (id: string) => Promise<void>, after: Forgotten | null) {
    try {
      for (const id of lessonIds) await act(id);
      setLast(after);
      setFailed(false);
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      setFailed(true);
    }
    // The reader is fitted to what still holds, or is the factory's again.
    void learnFromNotes(storage, notes, now);
  }

  return {
    lessons,
    forget: (what, said) => {
      const lessonIds = what.flatMap((one) => one.lessonIds);
      const at = now().toISOString();
      void change(lessonIds, (id) => storage.lessons.remove(id, at), { said, lessonIds });
    },
    last: last && {
      text: last.said,
      undo: () => void change(last.lessonIds, (id) => storage.lessons.restore(id), null),
      close: () => setLast(null),
    },
    failed,
  };
}
