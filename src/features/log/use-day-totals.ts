// Every day that was trained with what it came to: small rows, read beside the list and never before it.
import { useEffect, useState } from 'react';
import type { DayTotals } from '../../domain/log/roll-up.ts';
import { useApp } from '../app-services.tsx';

/** Null until they were read. */
export function useDayTotals(): ReadonlyMap<string, DayTotals> | null {
  const { storage } = useApp();
  const [totals, setTotals] = useState<ReadonlyMap<string, DayTotals> | null>(null);
  const [version, setVersion] = useState(0);
  useEffect(() => storage.onChange((what) => what === 'log' && setVersion((current) => current + 1)), [storage]);
  useEffect(() => {
    let current = true;
    storage.insight.days().then(
      (days) => current && setTotals(new Map(days.map((each) => [each.day, each]))),
      // The list beside it says that the log could not be read.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [storage, version]);
  return totals;
}
