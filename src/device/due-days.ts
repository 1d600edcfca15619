// The days of the plan that are still to be trained, for the service worker: where the browser wakes it once a day, it marks the app's
// icon without any page. Days and nothing else, in Cache Storage, which both can reach without opening the log. Used by both.

const DUE_CACHE = 'plumbline-due-v1';
const DUE_ADDRESS = '/due-days';
/** The tag under which the browser's daily look is asked for. */
export const DUE_TAG = 'due-workout';

/** `days`: YYYY-MM-DD, local. Never rejects. */
export async function keepDueDays(days: readonly string[], shelf = ownCaches()): Promise<void> {
  try {
    const cache = await shelf?.open(DUE_CACHE);
    await cache?.put(
      DUE_ADDRESS,
      new Response(JSON.stringify(days), { headers: { 'Content-Type': 'application/json' } }),
    );
  } catch {
    // No room, or none of it there: the mark then changes with the next start alone.
  }
}

/** Whether one of them is today or past. False where nothing is kept. Never rejects. */
export async function isDueToday(today: string, shelf = ownCaches()): Promise<boolean> {
  try {
    const kept: unknown = await (await (await shelf?.open(DUE_CACHE))?.match(DUE_ADDRESS))?.json();
    return Array.isArray(kept) && kept.some((day) => typeof day === 'string' && day <= today);
  } catch {
    return false;
  }
}

/** YYYY-MM-DD of the clock on the wall. */
export function dayOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function ownCaches(): CacheStorage | null {
  return (globalThis as { readonly caches?: CacheStorage }).caches ?? null;
}
