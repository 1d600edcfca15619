// When a locked app locks again by itself: after a while in the background, never in a workout or an import, which it waits for.
import type { WorkoutState } from '../coach/workout-state.ts';

/** A workout in which nothing was done for so long was left open, and keeps the app open no longer. */
const LEFT_OPEN_MS = 2 * 60 * 60 * 1000;

/** A workout is under way: one that is only open, because a note was written in it, is not. */
export function isTraining(
  { workout, snapshot, sets }: Pick<WorkoutState, 'workout' | 'snapshot' | 'sets'>,
  nowMs: number,
): boolean {
  if (!workout || !snapshot) return false;
  const times = [workout.startedAt, ...sets.map(({ endedAt }) => endedAt)].map((at) => Date.parse(at));
  return nowMs - Math.max(...times, snapshot.liveAtMs ?? 0) < LEFT_OPEN_MS;
}

/** Looked again whether what it waits for is over. */
const LOOK_AGAIN_MS = 30_000;

export interface AwayParts {
  readonly nowMs: () => number;
  /** Null: there is no lock. */
  readonly afterMs: () => number | null;
  /** Something is under way that must go on. */
  readonly isBusy: () => boolean;
  /** The page is gone when it is done. */
  readonly lock: () => void;
  /** Calls back after so long, perhaps much later in the background; returns how to take it back. */
  readonly later: (run: () => void, ms: number) => () => void;
}

export interface AwayWatch {
  /** The page went to the background. */
  hidden(): void;
  /** And came back. True: it is being locked, and nothing is to be shown. */
  shown(): boolean;
  /** A picker of the system opens, which takes the page to the background by itself: what it is opened for is not to be lost. */
  picking(): void;
}

export function watchAway({ nowMs, afterMs, isBusy, lock, later }: AwayParts): AwayWatch {
  let sinceMs: number | null = null;
  let isPicking = false;
  let takeBack: () => void = () => undefined;

  function look(): boolean {
    takeBack();
    const after = afterMs();
    if (sinceMs === null || after === null) return false;
    const leftMs = after - (nowMs() - sinceMs);
    if (leftMs <= 0 && !isBusy()) {
      sinceMs = null;
      lock();
      return true;
    }
    takeBack = later(look, leftMs > 0 ? leftMs : LOOK_AGAIN_MS);
    return false;
  }

  return {
    hidden() {
      if (isPicking) return;
      sinceMs ??= nowMs();
      look();
    },
    shown() {
      isPicking = false;
      const locks = look();
      takeBack();
      sinceMs = null;
      return locks;
    },
    picking() {
      isPicking = true;
    },
  };
}
