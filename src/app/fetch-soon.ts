// Screens that are likely to be gone to next are read in while nothing else is to do, so that a tap on them is not answered by waiting.

const SOON: readonly (() => Promise<unknown>)[] = [
  () => import('../features/log/log-screen.tsx'),
  () => import('../features/coach/workout-screen.tsx'),
  () => import('../features/log/logged-workout-screen.tsx'),
  () => import('../features/library/exercises-screen.tsx'),
  () => import('../features/library/exercise-screen.tsx'),
  () => import('../features/library/exercise-history.tsx'),
  () => import('../features/insight/insight-screen.tsx'),
];

/**
 * One after the other, each in a moment of its own. Only where the app is on the device already (from the second visit on): a first visit
 * has its network and its processor for the screen it came for. What cannot be read is left: the tap tries again.
 */
export async function fetchSoon(): Promise<void> {
  if (!('serviceWorker' in navigator) || navigator.serviceWorker.controller === null) return;
  await later(AFTER_FIRST_SCREEN_MS);
  for (const fetchScreen of SOON) {
    await idle();
    await fetchScreen().catch(() => undefined);
  }
}

const AFTER_FIRST_SCREEN_MS = 700;

function later(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/** Safari has no idle callback: a pause stands in for it. */
function idle(): Promise<void> {
  if (!('requestIdleCallback' in globalThis)) return later(100);
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: 3000 });
  });
}
