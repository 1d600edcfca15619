// The workouts that fit a query, kept true while the screen is open, more on request.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { WorkoutSummary } from '../../domain/log/roll-up.ts';
import { useApp } from '../app-services.tsx';
import { createFinder, type Finder, type HistoryQuery, type Titled } from './find-workouts.ts';

/** What fills a screen is drawn before more is read. */
const FIRST = 12;
const PAGE = 40;

export interface Found {
  /** `loading`: what is there is of the query before. */
  readonly kind: 'loading' | 'loaded' | 'failed';
  readonly summaries: readonly WorkoutSummary[];
  readonly done: boolean;
}

export interface FoundControls extends Found {
  readonly showMore: () => void;
  readonly reload: () => void;
}

/** `atFirst`: how many are shown before anybody asks for more. */
export function useFound(query: HistoryQuery, titles: readonly Titled[], atFirst: number = FIRST): FoundControls {
  const { storage } = useApp();
  const [found, setFound] = useState<Found & { readonly of?: () => Finder }>({
    kind: 'loading',
    summaries: [],
    done: false,
  });
  const [version, setVersion] = useState(0);
  const finder = useRef<Finder | null>(null);
  const shown = useRef(atFirst);
  const busy = useRef(false);
  const reload = useCallback(() => setVersion((current) => current + 1), []);

  const { insight } = storage;
  const make = useMemo(() => () => createFinder(insight, query, titles), [insight, query, titles]);
  const before = useRef(make);
  useEffect(() => storage.onChange((what) => what === 'log' && reload()), [storage, reload]);
  useEffect(() => {
    let current = true;
    const own = make();
    if (before.current !== make) shown.current = FIRST;
    before.current = make;
    finder.current = null;
    setFound((last) => ({ ...last, kind: 'loading' }));
    own.next(shown.current).then(
      ({ found: summaries, done }) => {
        if (!current) return;
        finder.current = own;
        setFound({ kind: 'loaded', summaries, done, of: make });
      },
      () => {
        if (current) setFound((last) => ({ ...last, kind: 'failed', of: make }));
      },
    );
    return () => {
      current = false;
    };
  }, [make, version]);

  const showMore = useCallback(() => {
    const own = finder.current;
    if (!own || busy.current) return;
    busy.current = true;
    own
      .next(PAGE)
      .then(
        (next) => {
          if (finder.current !== own) return;
          setFound((last) => ({
            ...last,
            kind: 'loaded',
            summaries: [...last.summaries, ...next.found],
            done: next.done,
          }));
          shown.current += next.found.length;
        },
        () => setFound((last) => ({ ...last, kind: 'failed' })),
      )
      .finally(() => {
        busy.current = false;
      });
  }, []);
  const { kind, summaries, done, of } = found;
  return { kind: of === make ? kind : 'loading', summaries, done, showMore, reload };
}
