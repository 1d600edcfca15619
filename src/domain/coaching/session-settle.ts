// The session where the clock says it stands: after a lock, a reload, or a deadline that has passed on the screen.
import type { SetRecord } from '../log/records.ts';
import { intervalNow } from './interval-now.ts';
import { endInterval, pauseInterval, resumeInterval } from './session-intervals.ts';
import { hasLiveCount, restOver, setsDone } from './session-machine.ts';
import { performedOf } from './session-places.ts';
import { standingAt } from './session-standing.ts';
import { pauseWarmUp, resumeWarmUp, warmUpOver } from './session-warm-up.ts';
import type { SessionSnapshot } from './session.ts';

/**
 * A rest or a warm-up that is over is over; a running block is at the exercise whose turn it is; one whose time is up is ended, unless a
 * set with something counted is under way: then with that set. The same object where nothing changes. `sets`: of the workout, in order.
 */
export function settle(session: SessionSnapshot, sets: readonly SetRecord[], nowMs: number): SessionSnapshot {
  const settled = warmUpOver(restOver(session, nowMs), nowMs);
  const { interval } = settled;
  if (!interval) return settled;
  const performed = performedOf(settled, sets);
  const now = intervalNow(settled, sets, nowMs);
  if (!now) return endInterval(settled, performed, nowMs);
  if (now.kind === 'done')
    return hasLiveCount(settled) ? settled : restOver(endInterval(settled, performed, now.deadlineMs), nowMs);
  if (settled.phase === 'performing' || now.exerciseIndex === settled.exerciseIndex) return settled;
  return standingAt(settled, now.exerciseIndex, setsDone(settled.exercises, performed), settled.phase);
}

/** Holds the clock that runs, of a block or a warm-up. A rest is not held: its deadline is extended instead. */
export function pauseClock(session: SessionSnapshot, nowMs: number): SessionSnapshot {
  const { interval, warmUp } = session;
  if (interval)
    return interval.pausedAtMs === undefined ? { ...session, interval: pauseInterval(interval, nowMs) } : session;
  if (warmUp) return warmUp.pausedAtMs === undefined ? { ...session, warmUp: pauseWarmUp(warmUp, nowMs) } : session;
  return session;
}

export function resumeClock(session: SessionSnapshot, nowMs: number): SessionSnapshot {
  const { interval, warmUp } = session;
  if (interval?.pausedAtMs !== undefined) return { ...session, interval: resumeInterval(interval, nowMs) };
  if (warmUp?.pausedAtMs !== undefined) return { ...session, warmUp: resumeWarmUp(warmUp, nowMs) };
  return session;
}
