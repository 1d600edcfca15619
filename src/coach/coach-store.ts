// The coach's state and how it changes: in place of the whole, only by what differs, so that a frame that changes nothing wakes nobody.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CoachNotice, CoachState } from './coach-state.ts';

export interface CoachStore {
  readonly api: StoreApi<CoachState>;
  get(): CoachState;
  update(changes: Partial<CoachState>): void;
  /** Of the notices that hold, the weightiest is shown. */
  raise(notice: CoachNotice): void;
  lower(kind: CoachNotice['kind']): void;
  /** As before anything was started, but for the changes. */
  reset(changes: Partial<CoachState>): void;
}

const WEIGHTIEST_FIRST: readonly CoachNotice['kind'][] = [
  'camera_lost',
  'stalled',
  'pose_recovered',
  'two_people',
  'too_dark',
  'other_movement',
  'form_unavailable',
];

type Lasting = 'movement' | 'target' | 'muted' | 'backend';

function idleState(lasting: Pick<CoachState, Lasting>): CoachState {
  return {
    ...lasting,
    phase: 'idle',
    source: null,
    preview: null,
    mirrored: false,
    hint: null,
    observation: null,
    sides: null,
    countdown: null,
    pausedBy: null,
    count: 0,
    holdSec: 0,
    repetitions: [],
    partials: 0,
    lastScore: null,
    cue: null,
    caption: null,
    notice: null,
    problem: null,
    finished: null,
  };
}

/** `later` runs work in a task of its own: what is shown is drawn after the frame that changed it, not in the middle of it. */
export function createCoachStore(lasting: Pick<CoachState, Lasting>, later?: (work: () => void) => void): CoachStore {
  const api = createStore<CoachState>()(() => idleState(lasting));
  if (later) tellLater(api, later);

  function update(changes: Partial<CoachState>): void {
    const state = api.getState();
    const differs = (Object.keys(changes) as (keyof CoachState)[]).some((key) => !Object.is(changes[key], state[key]));
    if (differs) api.setState(changes);
  }

  const notices = new Map<CoachNotice['kind'], CoachNotice>();

  function showWeightiest(): void {
    const kind = WEIGHTIEST_FIRST.find((candidate) => notices.has(candidate));
    update({ notice: (kind && notices.get(kind)) ?? null });
  }

  return {
    api,
    get: () => api.getState(),
    update,
    raise(notice) {
      if (notices.has(notice.kind)) return;
      notices.set(notice.kind, notice);
      showWeightiest();
    },
    lower(kind) {
      if (notices.delete(kind)) showWeightiest();
    },
    reset(changes) {
      notices.clear();
      const { movement, target, muted, backend } = api.getState();
      update({ ...idleState({ movement, target, muted, backend }), ...changes });
    },
  };
}

/** Listeners are told of each change in order, in one later task; what is read is always the newest. */
function tellLater(api: StoreApi<CoachState>, later: (work: () => void) => void): void {
  const subscribe = api.subscribe.bind(api);
  api.subscribe = (listener) => {
    let waiting: (readonly [CoachState, CoachState])[] = [];
    let isOver = false;
    const stop = subscribe((state, before) => {
      waiting.push([state, before]);
      if (waiting.length > 1) return;
      later(() => {
        const changes = waiting;
        waiting = [];
        for (const [now, then] of changes) if (!isOver) listener(now, then);
      });
    });
    return () => {
      isOver = true;
      stop();
    };
  };
}
