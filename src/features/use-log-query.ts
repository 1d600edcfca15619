// One question to the log, asked again whenever the log changes, in this tab or another.
import { useCallback, useEffect, useState } from 'react';
import { type Storage } from '../storage/storage.ts';
import { useApp } from './app-services.tsx';

export type LogQuery<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly value: T }
  | { readonly kind: 'failed'; readonly retry: () => void };

/**
 * `ask` must stay the same function as long as the question does (useCallback). What was read last stays until the next answer, so that
 * nothing flickers; a failed read says so.
 */
export function useLogQuery<T>(ask: (storage: Storage) => Promise<T>): LogQuery<T> {
  const { storage } = useApp();
  const [answer, setAnswer] = useState<{ readonly value: T } | 'failed' | null>(null);
  const [version, setVersion] = useState(0);
  const retry = useCallback(() => setVersion((current) => current + 1), []);
  useEffect(() => storage.onChange((what) => what === 'log' && retry()), [storage, retry]);
  useEffect(() => {
    let current = true;
    ask(storage).then(
      (value) => current && setAnswer({ value }),
      () => current && setAnswer('failed'),
    );
    return () => {
      current = false;
    };
  }, [storage, ask, version]);
  if (answer === null) return { kind: 'loading' };
  return answer === 'failed' ? { kind: 'failed', retry } : { kind: 'loaded', value: answer.value };
}
