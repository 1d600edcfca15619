// The exercise catalogue for screens of the first load: fetched when something needs its names, kept for the next screen.
import { useEffect, useState } from 'react';
import type { Exercise } from '../../domain/catalogue/exercise.ts';

export interface Catalogue {
  readonly exercises: readonly Exercise[];
  byId(exerciseId: string): Exercise | undefined;
  /** Whether the camera can count and coach it. */
  cameraCoaches(exerciseId: string): boolean;
}

export type CatalogueState =
  | { readonly kind: 'loading' | 'failed' }
  | { readonly kind: 'ready'; readonly catalogue: Catalogue };

/** Kept so that a screen come back to does not start empty. */
let loaded: CatalogueState = { kind: 'loading' };

/** `failed`: it is not in the cache and the network is gone; a reload is what helps. */
export function useCatalogue(): CatalogueState {
  const [state, setState] = useState(loaded);
  useEffect(() => {
    if (loaded.kind === 'ready') return undefined;
    let gone = false;
    const settle = (settled: CatalogueState) => {
      loaded = settled;
      if (!gone) setState(settled);
    };
    loadCatalogue().then(
      (catalogue) => settle({ kind: 'ready', catalogue }),
      () => settle({ kind: 'failed' }),
    );
    return () => {
      gone = true;
    };
  }, []);
  return state;
}

async function loadCatalogue(): Promise<Catalogue> {
  const [{ EXERCISES, exerciseById }, { movementById }] = await Promise.all([
    import('../../domain/catalogue/exercises.ts'),
    import('../../domain/movements/registry.ts'),
  ]);
  return {
    exercises: EXERCISES,
    byId: exerciseById,
    cameraCoaches: (exerciseId) => movementById(exerciseId) !== undefined,
  };
}
