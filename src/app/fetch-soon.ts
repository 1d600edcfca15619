// Screens that are likely to be gone to next are read in while nothing else is to do, so that a tap on them is not answered by waiting.

/**
 * One after the other, each in a moment of its own; what cannot be read is left: the tap tries again. On a first visit only the list of the
 * screens: its network and its processor are for the screen it came for. From the second visit on the app is on the device.
 */
export async function fetchSoon(): Promise<void> {
  await later(AFTER_FIRST_SCREEN_MS);
  await idle();
  const list = await import('./other-screens.tsx').catch(() => null);
  if (list === null || !('serviceWorker' in navigator) || navigator.serviceWorker.controller === null) return;
  for (const fetchScreen of list.LIKELY_SCREENS) {
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
