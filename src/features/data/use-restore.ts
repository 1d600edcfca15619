// The course of reading a copy in: compared with what is here, what is here kept first, merged or put in its place, and undone again where wanted.
import { useCallback, useEffect, useRef, useState } from 'react';
import { followBodyMass } from '../../coach/follow-body-mass.ts';
import {
  compareCopy,
  type Compared,
  type NotRestored,
  restoreCopy,
  type RestoreChoice,
  type Restored,
} from '../../coach/restore-copy.ts';
import { runExport } from '../../coach/run-export.ts';
import type { FoundCopy } from '../../contracts/export.ts';
import { StorageError } from '../../storage/storage.ts';
import { COPIED_STORES } from '../../storage/write-passage.ts';
import { useApp } from '../app-services.tsx';

export type RestoreStage =
  | { readonly kind: 'review' }
  /** What is here is put aside. */
  | { readonly kind: 'keeping' }
  /** Asked once more before anything goes. `isKept`: an automatic copy of what is here was made. */
  | { readonly kind: 'asking'; readonly before: File; readonly isKept: boolean; readonly workouts: number }
  | { readonly kind: 'running'; readonly share: number; readonly mode: RestoreChoice['mode'] }
  | {
      readonly kind: 'done';
      readonly restored: Restored;
      readonly mode: RestoreChoice['mode'];
      readonly workouts: number;
    }
  | { readonly kind: 'undone' }
  | { readonly kind: 'undo_failed' }
  | { readonly kind: 'failed'; readonly reason: StorageError['reason'] | null; readonly isHalf: boolean };

export interface RestoreCourse {
  readonly stage: RestoreStage;
  /** Null while it is compared; `failed`: could not be. */
  readonly compared: Compared | 'failed' | null;
  /** 0–1, of the comparison. */
  readonly comparedShare: number;
  readonly canUndo: boolean;
  /** A merge can be left in the middle; what takes the place of a log cannot. */
  readonly canStop: boolean;
  readonly merge: (withSettings: boolean) => Promise<void>;
  /** Keeps what is here; `replace` is asked for with what it answers. */
  readonly prepareReplace: () => Promise<void>;
  readonly replace: (withSettings: boolean) => Promise<void>;
  readonly backToReview: () => void;
  readonly cancel: () => void;
  readonly undo: () => Promise<void>;
}

export function useRestore(file: File, found: FoundCopy): RestoreCourse {
  const { storage, loadTransfers, loadSecondCopy, changeSettings, planKeeper, ownExercises, workout, now, newId } =
    useApp();
  const [stage, setStage] = useState<RestoreStage>({ kind: 'review' });
  const [compared, setCompared] = useState<RestoreCourse['compared']>(null);
  const [comparedShare, setComparedShare] = useState(0);
  /** What was here before, whole; until the page is left. */
  const [before, setBefore] = useState<File | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  useEffect(() => {
    const controller = new AbortController();
    const look = async () => {
      const { exports } = await loadTransfers();
      const outcome = await compareCopy({ storage, exports, newId }, file, found, {
        signal: controller.signal,
        onProgress: setComparedShare,
      });
      if (!controller.signal.aborted) setCompared(outcome.kind === 'compared' ? outcome : 'failed');
    };
    void look().catch(() => controller.signal.aborted || setCompared('failed'));
    return () => controller.abort();
  }, [file, found, storage, loadTransfers, newId]);

  const keepBefore = useCallback(async (): Promise<File> => {
    const { exports } = await loadTransfers();
    const outcome = await runExport({ storage, exports, now, newId }, { form: 'backup', unit: 'kg', pack: true });
    if (outcome.kind !== 'file') throw new Error(outcome.kind);
    setBefore(outcome.file);
    return outcome.file;
  }, [storage, loadTransfers, now, newId]);

  async function read(copy: File, holds: FoundCopy, choice: RestoreChoice): Promise<Restored | NotRestored> {
    const controller = new AbortController();
    stop.current = controller;
    const { exports } = await loadTransfers();
    const measures = await storage.measures.all();
    const outcome = await restoreCopy({ storage, exports, newId }, copy, holds, {
      ...choice,
      ...(choice.mode === 'merge' && { signal: controller.signal }),
      onProgress: (share) => setStage({ kind: 'running', share, mode: choice.mode }),
    });
    if (outcome.kind === 'failed') return outcome;
    if (outcome.person.includes('settings')) await changeSettings(await storage.person.settings());
    if (outcome.person.length > 0 || choice.mode === 'replace') await planKeeper.load();
    else void planKeeper.replan();
    if ((outcome.stores.measures?.added ?? 0) > 0)
      await followBodyMass(planKeeper, measures, await storage.measures.all());
    await ownExercises.load();
    await workout.load();
    return outcome;
  }

  async function begin(mode: RestoreChoice['mode'], withSettings: boolean): Promise<void> {
    let isHalf = false;
    try {
      if (mode === 'merge') {
        setStage({ kind: 'keeping' });
        await keepBefore();
      }
      setStage({ kind: 'running', share: 0, mode });
      // A file on a drive that is pulled out, or that is written meanwhile, must fail before anything goes.
      const held = mode === 'replace' ? new File([await file.arrayBuffer()], file.name) : file;
      isHalf = mode === 'replace';
      const restored = await read(held, found, { mode, withSettings });
      if (restored.kind === 'failed') setStage({ kind: 'failed', reason: null, isHalf });
      else setStage({ kind: 'done', restored, mode, workouts: await storage.insight.summaryCount() });
    } catch (error) {
      setStage({ kind: 'failed', reason: error instanceof StorageError ? error.reason : null, isHalf });
    }
  }

  return {
    stage,
    compared,
    comparedShare,
    canUndo: before !== null,
    canStop: stage.kind === 'running' && stage.mode === 'merge',
    merge: (withSettings) => begin('merge', withSettings),
    async prepareReplace() {
      setStage({ kind: 'keeping' });
      try {
        const kept = await keepBefore();
        const workouts = await storage.insight.summaryCount();
        const copies = await loadSecondCopy();
        const made = await copies.snapshot({ database: 'plumbline', stores: COPIED_STORES }).catch(() => null);
        setStage({ kind: 'asking', before: kept, isKept: made?.kind === 'made', workouts });
      } catch (error) {
        setStage({ kind: 'failed', reason: error instanceof StorageError ? error.reason : null, isHalf: false });
      }
    },
    replace: (withSettings) => begin('replace', withSettings),
    backToReview: () => setStage({ kind: 'review' }),
    cancel: () => stop.current?.abort(),
    async undo() {
      if (!before) return;
      setStage({ kind: 'running', share: 0, mode: 'replace' });
      try {
        const { exports } = await loadTransfers();
        const holds = await exports.inspectCopy(before);
        if (holds.kind !== 'copy') throw new Error(holds.kind);
        const restored = await read(before, holds, { mode: 'replace', withSettings: true });
        setStage({ kind: restored.kind === 'restored' ? 'undone' : 'undo_failed' });
      } catch {
        setStage({ kind: 'undo_failed' });
      }
    },
  };
}
