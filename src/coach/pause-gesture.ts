// Both hands up before the camera: pauses the set and goes on with it. The time of the gesture is taken out of the set: what the rising arms
// look like to the counter is no repetition.
import type { Pose } from '../domain/body/keypoints.ts';
import { type PauseGesture, pauseGestureOf } from '../domain/coaching/hands-up.ts';
import type { CounterEvent, Repetition } from '../domain/counting/repetition.ts';
import type { Movement } from '../domain/movements/movement.ts';
import type { Run } from './coach-run.ts';
import type { CoachStore } from './coach-store.ts';

export interface PauseGestureLine {
  /** Null where hands up means nothing: not wanted, or a source that cannot answer. */
  readonly of: (run: Run) => PauseGesture | null;
  /** Once a frame, before it is counted; progress of the gesture 0–1. */
  watch(run: Run, pose: Pose | null, timestampMs: number): number;
  /** False where the event is held back, or was the gesture's and is dropped. */
  admits(run: Run, event: CounterEvent): boolean;
  /** Repetitions are numbered without those that were dropped. */
  numbered(run: Run, repetition: Repetition): Repetition;
}

interface Deed {
  pause(run: Run): void;
  goOn(run: Run): void;
  /** An event that was held back while the hands were up is the set's after all. */
  release(run: Run, event: CounterEvent): void;
}

/** Less of it is not shown: arms go up for other reasons. */
const SHOWN_FROM = 0.12;

export function createPauseGesture(
  { movement, isWanted }: { readonly movement: Movement; readonly isWanted: boolean },
  store: CoachStore,
  deed: Deed,
): PauseGestureLine {
  const of = (run: Run) => (isWanted && run.source.kind === 'camera' ? pauseGestureOf(movement) : null);

  function isHeeded(run: Run): boolean {
    const { phase, pausedBy } = store.get();
    if (phase === 'performing') return of(run) === 'hands_up';
    return phase === 'paused' && pausedBy === 'person' && of(run) !== null;
  }

  function releaseAll(run: Run): void {
    const held = run.heldBack;
    if (held.length === 0) return;
    run.heldBack = [];
    for (const event of held) deed.release(run, event);
  }

  function fire(run: Run, sinceMs: number, timestampMs: number): void {
    run.raisedSinceMs = null;
    if (store.get().phase === 'paused') {
      run.takenOutFromMs = null;
      deed.goOn(run);
      return;
    }
    run.takenOutFromMs = sinceMs;
    if (run.counting.phase === 'holding') {
      run.takenOutHoldMs += timestampMs - sinceMs;
      run.holdMs = Math.max(0, run.holdMs - (timestampMs - sinceMs));
    }
    for (const event of run.heldBack) drop(run, event);
    run.heldBack = [];
    deed.pause(run);
  }

  return {
    of,
    watch(run, pose, timestampMs) {
      if (!isHeeded(run)) {
        if (run.raisedSinceMs !== null) run.hands.reset();
        run.raisedSinceMs = null;
        // Counting begins anew from here.
        run.takenOutFromMs = null;
        releaseAll(run);
        return 0;
      }
      const { progress, fired, sinceMs } = run.hands.push(pose, timestampMs);
      run.raisedSinceMs = sinceMs;
      if (fired && sinceMs !== null) {
        fire(run, sinceMs, timestampMs);
        return 0;
      }
      if (sinceMs === null) releaseAll(run);
      return progress < SHOWN_FROM ? 0 : progress;
    },
    admits(run, event) {
      if (event.kind !== 'repetition' && event.kind !== 'partial') return true;
      const endMs = event.kind === 'repetition' ? event.repetition.endMs : event.partial.endMs;
      if (run.takenOutFromMs !== null && endMs > run.takenOutFromMs) {
        drop(run, event);
        return false;
      }
      if (run.raisedSinceMs === null || endMs <= run.raisedSinceMs) return true;
      run.heldBack = [...run.heldBack, event];
      return false;
    },
    numbered(run, repetition) {
      return run.dropped === 0 ? repetition : { ...repetition, index: repetition.index - run.dropped };
    },
  };
}

function drop(run: Run, event: CounterEvent): void {
  if (event.kind !== 'repetition') return;
  run.dropped += 1;
  const { side } = event.repetition;
  if (side) run.droppedSides = { ...run.droppedSides, [side]: run.droppedSides[side] + 1 };
}

/** Of a one-sided movement: how many of those counted were each side's. */
export function sidesOf(run: Run): Run['droppedSides'] | null {
  const { sides } = run.counting;
  if (!sides) return null;
  const { left, right } = run.droppedSides;
  return left + right === 0 ? sides : { left: sides.left - left, right: sides.right - right };
}
