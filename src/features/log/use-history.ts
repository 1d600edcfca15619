// The newest days of the log, kept true while the screen is open; more on request.
import { useCallback, useEffect, useState } from 'react';
import { type DayOfHistory, StorageError } from '../../storage/storage.ts';
import { useApp } from '../app-services.tsx';

const DAYS_AT_ONCE = 14;

export type History =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly days: readonly DayOfHistory[]; readonly more: boolean }
  | { readonly kind: 'failed'; readonly reason: StorageError['reason'] };

export function useHistory(): {
  readonly history: History;
  readonly showMore: () => void;
  readonly reload: () => void;
} {
  const { storage } = useApp();
  const [limit, setLimit] = useState(DAYS_AT_ONCE);
  const [history, setHistory] = useState<History>({ kind: 'loading' });
  const [version, setVersion] = useState(0);
  const reload = useCallback(() => setVersion((current) => current + 1), []);

  useEffect(() => storage.onChange((what) => what === 'log' && reload()), [storage, reload]);
  useEffect(() => {
    let current = true;
    storage.log.days(limit + 1).then(
      (days) => {
        if (current) setHistory({ kind: 'loaded', days: days.slice(0, limit), more: days.length > limit });
      },
      (error: unknown) => {
        if (current) setHistory({ kind: 'failed', reason: error instanceof StorageError ? error.reason : 'failed' });
      },
    );
    return () => {
      current = false;
    };
  }, [storage, limit, version]);

  return { history, reload, showMore: () => setLimit((shown) => shown + DAYS_AT_ONCE) };
}
