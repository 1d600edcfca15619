// The catalogue for the week on the first screen. Half a megabyte of facts is much to read before a few names are shown: what the last drawing
// looked up is kept, the week stands from that, and the whole follows.
import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { createExerciseBook } from '../../domain/catalogue/exercise-book.ts';
import type { Plan } from '../../domain/planning/plan.ts';
import { useApp } from '../app-services.tsx';
import { keepFacts, keptFacts } from './kept-week.ts';
import { type Catalogue, type CatalogueState, useCatalogue } from './use-catalogue.ts';

export interface WeekCatalogue {
  readonly state: CatalogueState;
  /** False while the whole is still to come: what looks for exercises that the week does not hold waits for it. */
  readonly isSettled: boolean;
}

/** The screen is drawn first, then the whole is fetched. */
const WHOLE_AFTER_MS = 500;
/** What is looked up for a week is looked up by then. */
const KEPT_AFTER_MS = 2000;

export function useWeekCatalogue(plan: Plan): WeekCatalogue {
  const custom = useStore(useApp().ownExercises.store, (own) => own.custom);
  const [kept] = useState(keptFacts);
  const part = useMemo((): Catalogue | null => {
    if (!kept) return null;
    const coached = new Set(kept.coached);
    const book = createExerciseBook(kept.exercises, custom);
    const holds = plan.sessions.every((session) =>
      session.exercises.every(({ exerciseId }) => book.byId(exerciseId) !== undefined),
    );
    return holds ? { ...book, cameraCoaches: (id) => coached.has(id) } : null;
  }, [kept, custom, plan]);
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDrawn(true), WHOLE_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  const whole = useCatalogue(part === null || isDrawn);
  const [lookedUp] = useState(() => new Set<string>());
  const followed = useMemo((): CatalogueState => {
    if (whole.kind !== 'ready') return whole;
    const { catalogue } = whole;
    const byId = (id: string) => {
      lookedUp.add(id);
      return catalogue.byId(id);
    };
    return { kind: 'ready', catalogue: { ...catalogue, byId } };
  }, [whole, lookedUp]);
  useEffect(() => {
    if (followed.kind !== 'ready') return undefined;
    const { catalogue } = followed;
    const timer = setTimeout(() => {
      const own = new Set(custom.map(({ id }) => id));
      const exercises = [...lookedUp].flatMap((id) => (own.has(id) ? [] : (catalogue.byId(id) ?? [])));
      keepFacts({ exercises, coached: exercises.map(({ id }) => id).filter((id) => catalogue.cameraCoaches(id)) });
    }, KEPT_AFTER_MS);
    return () => clearTimeout(timer);
  }, [followed, custom, lookedUp]);
  if (followed.kind !== 'ready' && part)
    return { state: { kind: 'ready', catalogue: part }, isSettled: followed.kind === 'failed' };
  return { state: followed, isSettled: followed.kind === 'ready' };
}
