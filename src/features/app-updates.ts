// The state of updates and of offline use, as screens see it.
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { InstallPrompt } from '../device/install-prompt.ts';

/**
 * `offline`: `unsupported` without service workers, `preparing` while files are fetched, `ready` only where every file is held,
 * `incomplete` where some could not be. `updateWaiting`: a newer version is installed and waits to be asked for.
 */
export interface UpdateState {
  readonly offline: 'unsupported' | 'preparing' | 'ready' | 'incomplete';
  readonly updateWaiting: boolean;
}

export interface AppUpdates {
  readonly store: StoreApi<UpdateState>;
  /** Lets the waiting version take over and reloads. False: somebody trains in another window, whose files would be gone; nothing happens. */
  readonly apply: () => Promise<boolean>;
  /** Asks the server for a newer version and the worker for what it holds. */
  readonly check: () => Promise<void>;
  readonly install: InstallPrompt;
}

const AppUpdatesContext = createContext<AppUpdates | null>(null);

export const AppUpdatesProvider = AppUpdatesContext.Provider;

/** Throws outside the provider: a bug, not a state. */
export function useUpdates(): AppUpdates & { readonly state: UpdateState } {
  const updates = useContext(AppUpdatesContext);
  if (!updates) throw new Error('useUpdates is used outside AppUpdatesProvider');
  return { ...updates, state: useStore(updates.store) };
}
