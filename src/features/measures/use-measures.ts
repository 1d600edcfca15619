// Every measure of the body, kept true while the screen is open, and what can be done with one.
import { useCallback, useEffect, useRef, useState } from 'react';
import { followBodyMass } from '../../coach/follow-body-mass.ts';
import type { BodyMeasure } from '../../domain/log/body-measure.ts';
import { inOrder } from '../../domain/log/latest-measure.ts';
import { StorageError } from '../../storage/storage.ts';
import { useApp } from '../app-services.tsx';

export type Measures =
  | { readonly kind: 'loading' | 'failed' }
  /** Oldest first. */
  | { readonly kind: 'loaded'; readonly measures: readonly BodyMeasure[] };

export interface MeasureActions {
  readonly found: Measures;
  readonly reload: () => void;
  /** What the last change failed of. */
  readonly problem: StorageError['reason'] | null;
  /** Each resolves true once it is on disk. */
  readonly save: (measure: BodyMeasure) => Promise<boolean>;
  readonly remove: (measureId: string) => Promise<boolean>;
  readonly restore: (measureId: string) => Promise<boolean>;
}

export function useMeasures(): MeasureActions {
  const { storage, planKeeper, now } = useApp();
  const { measures: repository } = storage;
  const [found, setFound] = useState<Measures>({ kind: 'loading' });
  const [problem, setProblem] = useState<StorageError['reason'] | null>(null);
  const latest = useRef<readonly BodyMeasure[]>([]);

  const read = useCallback(async () => {
    try {
      latest.current = inOrder(await repository.all());
      setFound({ kind: 'loaded', measures: latest.current });
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      setFound({ kind: 'failed' });
    }
  }, [repository]);
  useEffect(() => {
    void read();
    return storage.onChange((what) => {
      if (what === 'library') void read();
    });
  }, [storage, read]);

  async function change(act: () => Promise<void>): Promise<boolean> {
    const before = latest.current;
    try {
      await act();
      setProblem(null);
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      setProblem(error.reason);
      return false;
    }
    await read();
    await followBodyMass(planKeeper, before, latest.current);
    return true;
  }

  return {
    found,
    reload: () => void read(),
    problem,
    save: (measure) => change(() => repository.save(measure)),
    remove: (measureId) => change(() => repository.remove(measureId, now().toISOString())),
    restore: (measureId) => change(() => repository.restore(measureId)),
  };
}
