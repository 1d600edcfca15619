// What the person told of the last weeks, read anew whenever a note, a check-in or a limit of the plan changes, in this tab or another.
import { useCallback, useEffect, useMemo, useState } from 'react';
import { localDay } from '../../coach/local-day.ts';
import { addDays } from '../../domain/log/calendar-days.ts';
import type { CheckIn } from '../../domain/log/check-in.ts';
import { type DayState, dayStates, type NoteOfDay } from '../../domain/readiness/day-states.ts';
import type { PlanRepository } from '../../storage/storage.ts';
import { useApp } from '../app-services.tsx';

export type KeptConstraint = Awaited<ReturnType<PlanRepository['constraintsSince']>>[number];

export interface Told {
  /** YYYY-MM-DD, local, oldest first, today the last. */
  readonly days: readonly string[];
  readonly today: string;
  readonly checkIns: readonly CheckIn[];
  readonly notes: readonly NoteOfDay[];
  readonly states: readonly DayState[];
  /** The latest first; those taken back say when. */
  readonly constraints: readonly KeptConstraint[];
}

export type Readiness =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | { readonly kind: 'loaded'; readonly told: Told };

const WEEKS = 8;
const CHANGES: ReadonlySet<string> = new Set(['log', 'checkIns', 'plan']);

type Read = Pick<Told, 'checkIns' | 'notes' | 'constraints'>;

export function useReadiness(): Readiness {
  const { storage, now } = useApp();
  const today = localDay(now());
  const [read, setRead] = useState<Read | 'failed' | null>(null);
  const [version, setVersion] = useState(0);
  const retry = useCallback(() => setVersion((current) => current + 1), []);
  useEffect(() => storage.onChange((what) => CHANGES.has(what) && retry()), [storage, retry]);
  const days = useMemo(
    () => Array.from({ length: 7 * WEEKS }, (_none, at) => addDays(today, at + 1 - 7 * WEEKS)),
    [today],
  );
  useEffect(() => {
    let current = true;
    const from = days[0] ?? today;
    Promise.all([
      storage.checkIns.between(from, today),
      storage.log.since(from),
      storage.plan.constraintsSince(from),
    ]).then(
      ([checkIns, workouts, constraints]) => {
        if (!current) return;
        const notes = workouts.flatMap(({ workout, notes: own }) => own.map((note) => ({ day: workout.day, note })));
        setRead({ checkIns, notes: notes.filter(({ day }) => day <= today), constraints });
      },
      () => current && setRead('failed'),
    );
    return () => {
      current = false;
    };
  }, [storage, days, today, version]);
  return useMemo(() => {
    if (read === null) return { kind: 'loading' };
    if (read === 'failed') return { kind: 'failed', retry };
    return { kind: 'loaded', told: { days, today, ...read, states: dayStates(read.notes, read.checkIns) } };
  }, [read, retry, days, today]);
}
