// The coach's state and how it changes: in place of the whole, only by what differs, so that a frame that changes nothing wakes nobody.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CoachNotice, CoachState } from './coach-state.ts';

export interface CoachStore {
  readonly api: StoreApi<CoachState>;
  get(): CoachState;
  update(changes: Partial<CoachState>): void;
  /** Shows the notice unless it is shown already. */
  raise(notice: CoachNotice): void;
  /** Takes it back where it is the one shown. */
  lower(kind: CoachNotice['kind']): void;
}

type Lasting = 'movement' | 'target' | 'muted' | 'backend';

export function idleState(lasting: Pick<CoachState, Lasting>): CoachState {
  return {
    ...lasting,
    phase: 'idle',
    source: null,
    preview: null,
    mirrored: false,
    hint: null,
    countdown: null,
    pausedBy: null,
    count: 0,
    holdSec: 0,
    repetitions: [],
    partials: 0,
    lastScore: null,
    cue: null,
    notice: null,
    problem: null,
    finished: null,
  };
}

export function createCoachStore(lasting: Pick<CoachState, Lasting>): CoachStore {
  const api = createStore<CoachState>()(() => idleState(lasting));

  function update(changes: Partial<CoachState>): void {
    const state = api.getState();
    const differs = (Object.keys(changes) as (keyof CoachState)[]).some((key) => !Object.is(changes[key], state[key]));
    if (differs) api.setState(changes);
  }

  return {
    api,
    get: () => api.getState(),
    update,
    raise(notice) {
      if (api.getState().notice?.kind !== notice.kind) update({ notice });
    },
    lower(kind) {
      if (api.getState().notice?.kind === kind) update({ notice: null });
    },
  };
}
