// How the person's muscles stand, asked anew whenever the log, their words or their exercises change, in this tab or another.
import { useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { localDay } from '../../coach/local-day.ts';
import { addDays } from '../../domain/log/calendar-days.ts';
import { toTrainingHistory } from '../../domain/log/history.ts';
import type { MuscleAdjustment, MuscleState } from '../../domain/planning/muscle-state.ts';
import { useApp } from '../app-services.tsx';

export type Muscles =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | {
      readonly kind: 'loaded';
      readonly states: readonly MuscleState[];
      /** What the person said of them. */
      readonly words: readonly MuscleAdjustment[];
    };

/** What the model reads of the past, as the planner does. */
const HISTORY_DAYS = 84;
const CHANGES: ReadonlySet<string> = new Set(['log', 'plan']);
/** An open page goes along with time. */
const AGAIN_MS = 10 * 60_000;

export function useMuscles(): Muscles {
  const { storage, recommender, ownExercises, now } = useApp();
  const custom = useStore(ownExercises.store, (state) => state.custom);
  const [answer, setAnswer] = useState<Omit<Extract<Muscles, { kind: 'loaded' }>, 'kind'> | 'failed' | null>(null);
  const [version, setVersion] = useState(0);
  const again = useCallback(() => setVersion((current) => current + 1), []);
  useEffect(() => storage.onChange((what) => CHANGES.has(what) && again()), [storage, again]);
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && again();
    const timer = setInterval(look, AGAIN_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [again]);
  useEffect(() => {
    let current = true;
    const ask = async () => {
      const today = localDay(now());
      const [workouts, constraints, { muscles: words }] = await Promise.all([
        storage.log.since(addDays(today, -HISTORY_DAYS)),
        storage.plan.constraints(today),
        storage.plan.wishes(),
      ]);
      const told = await recommender.muscles({
        history: toTrainingHistory(workouts),
        adjustments: words,
        constraints,
        now: now().toISOString(),
        ...(custom.length === 0 ? {} : { customExercises: custom }),
      });
      if (current) setAnswer(told.kind === 'told' ? { states: told.muscles, words } : 'failed');
    };
    ask().catch(() => current && setAnswer('failed'));
    return () => {
      current = false;
    };
  }, [storage, recommender, custom, now, version]);
  if (answer === null) return { kind: 'loading' };
  return answer === 'failed' ? { kind: 'failed', retry: again } : { kind: 'loaded', ...answer };
}
