// A workout hands free, from its first set to its summary, as a pure machine: what is on the screen and what happens next. What was
// trained is never kept here: that is the log's, and where the session stands is told by it each time.
import type { CoachProblem } from '../../coach/coach-state.ts';
import type { SetRecord } from '../../domain/log/records.ts';
import type { StorageError } from '../../storage/storage.ts';
import type { GuidedSet, Standing } from './guided-standing.ts';

/** What went wrong before the set that was stored was over. */
export type Mishap = 'camera_lost' | 'coach_stopped';

/** A stored set that something outside ended, and what is missing to its target. */
export interface CutShort {
  readonly why: Mishap;
  /** Repetitions, or seconds of a hold; 0 where there was no target or it was reached. */
  readonly missing: number;
}

export type GuidedStage =
  /** The disk is being read. */
  | { readonly kind: 'waiting' }
  /** The browser wants a tap before the camera may be opened. */
  | { readonly kind: 'gate'; readonly set: GuidedSet }
  /** `attempt`: another one is another coach. */
  | { readonly kind: 'coaching'; readonly set: GuidedSet; readonly attempt: number }
  /** `writing`: the set is on its way to the disk, and the session moves on with it; what comes then is told by `saved`. */
  | { readonly kind: 'by_hand'; readonly set: GuidedSet; readonly writing: boolean }
  /** The coach still holds the set; nothing goes on before it is on the disk. */
  | { readonly kind: 'unsaved'; readonly set: GuidedSet; readonly attempt: number; readonly reason: Unsaved }
  /** Nothing was counted: the same set is offered again. */
  | { readonly kind: 'empty'; readonly set: GuidedSet; readonly attempt: number }
  | {
      readonly kind: 'trouble';
      readonly set: GuidedSet;
      readonly attempt: number;
      readonly problem: CoachProblem;
    }
  /** Rest, or a breath where no rest is planned. `untilMs`: epoch milliseconds; null: it waits for the person. */
  | {
      readonly kind: 'between';
      readonly untilMs: number | null;
      /** The set just done; null after a reload or an undo. */
      readonly done: SetRecord | null;
      readonly cutShort: CutShort | null;
    }
  | { readonly kind: 'interval'; readonly groupId: string }
  | { readonly kind: 'warm_up' }
  /** All sets are in the log; the summary comes by itself at `untilMs`. */
  | {
      readonly kind: 'all_done';
      readonly untilMs: number | null;
      readonly done: SetRecord | null;
      readonly cutShort: CutShort | null;
    }
  | { readonly kind: 'ending' }
  | { readonly kind: 'end_failed' };

export type Unsaved = StorageError['reason'];

export interface GuidedState {
  readonly stage: GuidedStage;
  /** The camera may be opened without a tap. */
  readonly allowed: boolean;
}

export type GuidedEvent =
  /** The session is known, or was changed elsewhere: by undo, swap, skip, the clock, another tab. */
  | { readonly kind: 'session'; readonly standing: Standing; readonly nowMs: number }
  /** The person tapped, or the permission is there. */
  | { readonly kind: 'allowed' }
  | {
      readonly kind: 'saved';
      readonly set: SetRecord;
      readonly cutShort: CutShort | null;
      readonly standing: Standing;
      readonly nowMs: number;
    }
  | { readonly kind: 'save_failed'; readonly reason: Unsaved }
  | { readonly kind: 'nothing_counted' }
  | { readonly kind: 'failed'; readonly problem: CoachProblem }
  /** Once more: by the person, or because the camera is back. */
  | { readonly kind: 'again' }
  | { readonly kind: 'by_hand' }
  /** The form's set is being written; `not_written`: it did not reach the disk, and the form stays. */
  | { readonly kind: 'writing' }
  | { readonly kind: 'not_written' }
  | { readonly kind: 'by_camera' }
  /** The deadline has passed with the page in sight, or the person goes on before it. */
  | { readonly kind: 'go_on'; readonly standing: Standing }
  /** The set was skipped: whatever is on the screen, the session's place counts. */
  | { readonly kind: 'skipped'; readonly standing: Standing; readonly nowMs: number }
  /** The last set is about to be taken back: nothing begins by itself at the end of the workout. */
  | { readonly kind: 'taken_back' }
  | { readonly kind: 'stay' }
  | { readonly kind: 'end' }
  | { readonly kind: 'end_failed' };

/** Where no rest is planned: time to hear what was found and what comes next. */
export const BREATH_MS = 6000;
/** The end is looked at for so long before the summary comes by itself. */
export const LAST_LOOK_MS = 8000;
/** Where the last set was cut short: time to see to the camera and to choose. */
export const CUT_LOOK_MS = 45_000;

export const BEFORE_ANYTHING: GuidedState = { stage: { kind: 'waiting' }, allowed: false };

export function guided(state: GuidedState, event: GuidedEvent): GuidedState {
  const { stage } = state;
  switch (event.kind) {
    case 'session':
      return { ...state, stage: onSession(state, event.standing, event.nowMs) };
    case 'allowed':
      return {
        allowed: true,
        stage: stage.kind === 'gate' ? { kind: 'coaching', set: stage.set, attempt: 1 } : stage,
      };
    case 'saved':
      // A set that comes late, from a coach that was left, changes nothing here: it is in the log.
      if (!('set' in stage) || stage.kind === 'gate') return state;
      return { ...state, stage: afterSet(event) };
    case 'save_failed':
      if (stage.kind !== 'coaching' && stage.kind !== 'unsaved') return state;
      return { ...state, stage: { kind: 'unsaved', set: stage.set, attempt: stage.attempt, reason: event.reason } };
    case 'nothing_counted':
      return stage.kind === 'coaching' ? { ...state, stage: { ...stage, kind: 'empty' } } : state;
    case 'failed':
      return stage.kind === 'coaching'
        ? { ...state, stage: { ...stage, kind: 'trouble', problem: event.problem } }
        : state;
    case 'again':
      return stage.kind === 'empty' || stage.kind === 'trouble'
        ? { ...state, stage: { kind: 'coaching', set: stage.set, attempt: stage.attempt + 1 } }
        : state;
    case 'by_hand':
      // A set that is not on the disk yet is not to be typed a second time.
      return 'set' in stage && stage.kind !== 'unsaved'
        ? { ...state, stage: { kind: 'by_hand', set: stage.set, writing: false } }
        : state;
    case 'writing':
    case 'not_written':
      return stage.kind === 'by_hand' ? { ...state, stage: { ...stage, writing: event.kind === 'writing' } } : state;
    case 'by_camera':
      return stage.kind === 'by_hand' && stage.set.byCamera ? { ...state, stage: begin(stage.set, state) } : state;
    case 'go_on':
      if (stage.kind === 'all_done') return { ...state, stage: { kind: 'ending' } };
      return stage.kind === 'between' ? { ...state, stage: next(state, event.standing) } : state;
    case 'skipped':
      return stage.kind === 'unsaved' || stage.kind === 'ending'
        ? state
        : { ...state, stage: opened(state, event.standing, event.nowMs) };
    case 'taken_back':
      if (stage.kind !== 'all_done') return state;
      return { ...state, stage: { kind: 'between', untilMs: null, done: stage.done, cutShort: null } };
    case 'stay':
      if (stage.kind !== 'all_done' && stage.kind !== 'between') return state;
      return { ...state, stage: { ...stage, untilMs: null } };
    case 'end':
      return { ...state, stage: { kind: 'ending' } };
    case 'end_failed':
      return stage.kind === 'ending' ? { ...state, stage: { kind: 'end_failed' } } : state;
  }
}

/** Whether the screen may go on by itself at a deadline, and when: epoch milliseconds. */
export function deadlineOf({ stage }: GuidedState): number | null {
  return stage.kind === 'between' || stage.kind === 'all_done' ? stage.untilMs : null;
}

function onSession(state: GuidedState, standing: Standing, nowMs: number): GuidedStage {
  const { stage } = state;
  switch (stage.kind) {
    case 'waiting':
      return opened(state, standing, nowMs);
    case 'between':
      if (standing.clock) return standing.clock;
      if (standing.isOver) return { kind: 'all_done', untilMs: null, done: stage.done, cutShort: null };
      // The rest was lengthened. Where it was taken back with its set, the time until that set begins again runs on.
      return standing.restUntilMs !== null && standing.restUntilMs > nowMs
        ? { ...stage, untilMs: standing.restUntilMs }
        : stage;
    case 'all_done':
      // The last set was taken back, or something was added.
      return standing.isOver ? stage : opened(state, standing, nowMs);
    case 'interval':
    case 'warm_up':
      if (standing.clock) return standing.clock;
      return opened(state, standing, nowMs);
    case 'gate':
    case 'by_hand':
      if (stage.kind === 'by_hand' && stage.writing) return stage;
      // Swapped, skipped or logged elsewhere while nothing runs here.
      if (standing.clock) return standing.clock;
      if (standing.isOver) return { kind: 'all_done', untilMs: null, done: null, cutShort: null };
      return standing.next && standing.next.key !== stage.set.key ? begin(standing.next, state) : stage;
    case 'coaching':
    case 'unsaved':
    case 'empty':
    case 'trouble':
    case 'ending':
    case 'end_failed':
      return stage;
  }
}

/** The screen comes up, or the session jumped: where it stands is where it goes on. */
function opened(state: GuidedState, standing: Standing, nowMs: number): GuidedStage {
  if (standing.clock) return standing.clock;
  if (standing.isOver) return { kind: 'all_done', untilMs: null, done: null, cutShort: null };
  if (standing.restUntilMs !== null && standing.restUntilMs > nowMs)
    return { kind: 'between', untilMs: standing.restUntilMs, done: null, cutShort: null };
  return next(state, standing);
}

function afterSet({ set, cutShort, standing, nowMs }: Extract<GuidedEvent, { kind: 'saved' }>): GuidedStage {
  if (standing.clock) return standing.clock;
  if (standing.isOver) {
    const lookMs = cutShort && cutShort.missing > 0 ? CUT_LOOK_MS : LAST_LOOK_MS;
    return { kind: 'all_done', untilMs: nowMs + lookMs, done: set, cutShort };
  }
  // Without a plan nobody knows whether another set is wanted.
  const untilMs = standing.isFree ? null : Math.max(standing.restUntilMs ?? 0, nowMs + BREATH_MS);
  return { kind: 'between', untilMs, done: set, cutShort };
}

function next(state: GuidedState, standing: Standing): GuidedStage {
  if (standing.clock) return standing.clock;
  if (standing.next) return begin(standing.next, state);
  return { kind: 'all_done', untilMs: null, done: null, cutShort: null };
}

function begin(set: GuidedSet, { allowed }: GuidedState): GuidedStage {
  if (set.intervalId !== null) return { kind: 'interval', groupId: set.intervalId };
  if (!set.byCamera) return { kind: 'by_hand', set, writing: false };
  return allowed ? { kind: 'coaching', set, attempt: 1 } : { kind: 'gate', set };
}
