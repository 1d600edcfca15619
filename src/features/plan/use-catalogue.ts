// The exercise catalogue and the person's own exercises for screens of the first load: fetched when something needs its names, kept for the next.
import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { createExerciseBook, type ExerciseBook } from '../../domain/catalogue/exercise-book.ts';
import type { Exercise } from '../../domain/catalogue/exercise.ts';
import { useApp } from '../app-services.tsx';

export interface Catalogue extends ExerciseBook {
  /** Whether the camera can count and coach it. */
  cameraCoaches(exerciseId: string): boolean;
}

export type CatalogueState =
  | { readonly kind: 'loading' | 'failed' }
  | { readonly kind: 'ready'; readonly catalogue: Catalogue };

interface Fetched {
  readonly exercises: readonly Exercise[];
  readonly cameraCoaches: (exerciseId: string) => boolean;
}

type Fetching = { readonly kind: 'loading' | 'failed' } | { readonly kind: 'ready'; readonly fetched: Fetched };

/** Kept so that a screen come back to does not start empty. */
let loaded: Fetching = { kind: 'loading' };

/** `failed`: it is not in the cache and the network is gone; a reload is what helps. `isWanted` false: it is not fetched for this one yet. */
export function useCatalogue(isWanted = true): CatalogueState {
  const [state, setState] = useState(loaded);
  const custom = useStore(useApp().ownExercises.store, (own) => own.custom);
  useEffect(() => {
    if (!isWanted) return undefined;
    if (loaded.kind === 'ready') {
      setState(loaded);
      return undefined;
    }
    let gone = false;
    void readCatalogue().then(() => {
      if (!gone) setState(loaded);
    });
    return () => {
      gone = true;
    };
  }, [isWanted]);
  return useMemo(() => {
    if (state.kind !== 'ready') return state;
    const { exercises, cameraCoaches } = state.fetched;
    return { kind: 'ready', catalogue: { ...createExerciseBook(exercises, custom), cameraCoaches } };
  }, [state, custom]);
}

/** To be called ahead of the screen where it is sure to be wanted: the screen then has it from its first frame on. Never rejects. */
export async function readCatalogue(): Promise<void> {
  try {
    loaded = { kind: 'ready', fetched: await fetchCatalogue() };
  } catch {
    loaded = { kind: 'failed' };
  }
}

async function fetchCatalogue(): Promise<Fetched> {
  const [{ EXERCISES }, { movementById }] = await Promise.all([
    import('../../domain/catalogue/exercises.ts'),
    import('../../domain/movements/registry.ts'),
  ]);
  return { exercises: EXERCISES, cameraCoaches: (exerciseId) => movementById(exerciseId) !== undefined };
}
