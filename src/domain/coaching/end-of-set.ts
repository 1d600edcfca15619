// Hands free: when a set is over without anybody touching the phone.
import type { CounterState } from '../counting/repetition.ts';
import type { PlannedSet } from '../planning/plan.ts';

/** After the target is reached: time in which another repetition, or the hold, may go on. */
export const QUIET_AFTER_TARGET_MS = 3000;
/** Nobody in view for this long: the set waits; for the second: it is over, where anything was counted. */
export const PAUSE_UNSEEN_MS = 3000;
export const FINISH_UNSEEN_MS = 10_000;

export interface SetProgress {
  readonly count: number;
  readonly holdMs: number;
  readonly counter: CounterState['phase'];
  /** Since the last repetition was counted or the body was last held; null before the first. */
  readonly quietMs: number | null;
  readonly unseenMs: number;
}

/** As many as one can has no target to stop at. */
export function isSetOver(progress: SetProgress, target: PlannedSet | null): boolean {
  const anything = progress.count > 0 || progress.holdMs >= 1000;
  if (anything && progress.unseenMs >= FINISH_UNSEEN_MS) return true;
  if (!target || target.setType === 'amrap' || progress.quietMs === null) return false;
  if (progress.counter === 'moving' || progress.counter === 'holding') return false;
  const reached =
    (target.reps !== undefined && progress.count >= target.reps) ||
    (target.durationSec !== undefined && progress.holdMs >= 1000 * target.durationSec);
  return reached && progress.quietMs >= QUIET_AFTER_TARGET_MS;
}
