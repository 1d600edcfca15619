// Seconds to a stored deadline, for the screen: a locked phone, a reload or a late tick change nothing about when it ends.
import { useEffect, useState } from 'react';

const TICK_MS = 250;
/** Where nobody looks, for the lock screen. */
const HIDDEN_TICK_MS = 1000;

/** Whole seconds, rounded up, never below 0; null without a deadline. */
export function useSecondsLeft(deadlineMs: number | null, now: () => Date): number | null {
  const [seen, setSeen] = useState(() => ({ deadlineMs, nowMs: now().getTime() }));
  // Another deadline is not told from the time at which the one before was looked at.
  const current = seen.deadlineMs === deadlineMs ? seen : { deadlineMs, nowMs: now().getTime() };
  if (current !== seen) setSeen(current);
  useEffect(() => {
    if (deadlineMs === null) return undefined;
    let timer: ReturnType<typeof setInterval> | null = null;
    const look = () => setSeen({ deadlineMs, nowMs: now().getTime() });
    const follow = () => {
      if (timer !== null) clearInterval(timer);
      look();
      timer = setInterval(look, document.visibilityState === 'visible' ? TICK_MS : HIDDEN_TICK_MS);
    };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      if (timer !== null) clearInterval(timer);
      document.removeEventListener('visibilitychange', follow);
    };
  }, [deadlineMs, now]);
  return deadlineMs === null ? null : Math.max(0, Math.ceil((deadlineMs - current.nowMs) / 1000));
}

/** The wall clock, four times a second while `runs`; once more when it stops. Epoch milliseconds. */
export function useNowMs(now: () => Date, runs: boolean): number {
  const [nowMs, setNowMs] = useState(() => now().getTime());
  useEffect(() => {
    const look = () => setNowMs(now().getTime());
    look();
    document.addEventListener('visibilitychange', look);
    const timer = runs ? setInterval(look, TICK_MS) : null;
    return () => {
      if (timer !== null) clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [now, runs]);
  return nowMs;
}
