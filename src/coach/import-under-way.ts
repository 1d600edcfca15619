// The import that is being written, kept apart from the screen that began it: the person walks about the app and it goes on.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ImportProgress, ImportResult, ImportWatch } from './run-import.ts';

export type ImportState =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly fileName: string; readonly progress: ImportProgress }
  /** `seen`: its outcome was on the screen. */
  | { readonly kind: 'over'; readonly fileName: string; readonly result: ImportResult; readonly seen: boolean };

export interface ImportUnderWay {
  readonly store: StoreApi<ImportState>;
  /** `run` writes, and stops by the signal it is given. Nothing happens while another import runs. */
  begin(fileName: string, run: (watch: ImportWatch) => Promise<ImportResult>): void;
  /** Stops it between two pages: what came in by then stays, see the result. */
  cancel(): void;
  /** The outcome of this import is on the screen. */
  see(): void;
  /** The outcome is of no interest any more. */
  dismiss(): void;
}

export function createImportUnderWay(): ImportUnderWay {
  const store = createStore<ImportState>()(() => ({ kind: 'none' }));
  let stop: AbortController | null = null;

  async function follow(fileName: string, run: () => Promise<ImportResult>): Promise<void> {
    const result = await run().catch((): ImportResult => ({ kind: 'stopped', why: 'failed', record: null }));
    stop = null;
    store.setState({ kind: 'over', fileName, result, seen: false }, true);
  }

  return {
    store,
    begin(fileName, run) {
      if (stop) return;
      const controller = new AbortController();
      stop = controller;
      const show = (progress: ImportProgress) => store.setState({ kind: 'running', fileName, progress }, true);
      show({ share: 0, workouts: 0, sets: 0 });
      void follow(fileName, async () =>
        run({
          signal: controller.signal,
          onProgress: (progress) => {
            if (stop === controller) show(progress);
          },
        }),
      );
    },
    cancel: () => stop?.abort(),
    see() {
      const state = store.getState();
      if (state.kind === 'over' && !state.seen) store.setState({ ...state, seen: true }, true);
    },
    dismiss() {
      if (store.getState().kind === 'over') store.setState({ kind: 'none' }, true);
    },
  };
}
