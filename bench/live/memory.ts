// What half an hour of training leaves behind: replayed as fast as it goes, the heap after each stretch with the garbage gone.
import type { BrowserContext } from '@playwright/test';
import { heapBytes } from './browser.ts';
import type { LiveOptions, SectionResult } from './options.ts';
import type { Replayed } from './page/replay.ts';
import { round } from './statistics.ts';

/** Before this much, code is still being compiled and caches fill. */
const SETTLED_MINUTES = 3;
const MOST_GROWTH_MB = 5;

export async function measureMemory(
  context: BrowserContext,
  origin: string,
  { minutes }: LiveOptions,
): Promise<SectionResult> {
  const page = await context.newPage();
  try {
    await page.goto(origin);
    await page.waitForFunction('typeof globalThis.createReplay === "function"');
    await page.evaluate('void (globalThis.replay = createReplay())');
    const marks: { readonly minutes: number; readonly heapMb: number; readonly played: Replayed }[] = [];
    for (const until of [SETTLED_MINUTES, SETTLED_MINUTES + minutes / 3, SETTLED_MINUTES + minutes]) {
      const played = await page.evaluate<Replayed>(`replay.playTo(${until})`);
      // What the bench itself has collected is none of the app's.
      await page.evaluate('globalThis.forgetCollected()');
      marks.push({ minutes: played.minutes, heapMb: (await heapBytes(page)) / 1e6, played });
    }
    const [first, , last] = marks;
    const growth = (last?.heapMb ?? Number.NaN) - (first?.heapMb ?? 0);
    const sets = last?.played.sets ?? 0;
    const counted = last?.played.repetitions ?? 0;
    return {
      figures: { marks: marks.map((mark) => ({ ...mark, heapMb: round(mark.heapMb) })), growthMb: round(growth) },
      lines: [
        marks.map((mark) => `${round(mark.minutes, 0)} min: ${round(mark.heapMb, 1)} MB`).join('   '),
        `${sets} sets, ${counted} repetitions counted, ${last?.played.frames ?? 0} frames`,
      ],
      bars: [
        {
          what: `heap growth over ${minutes} minutes of replay < ${MOST_GROWTH_MB} MB`,
          value: `${round(growth)} MB`,
          // A replay that counts nothing would prove nothing.
          met: counted > 0 ? growth < MOST_GROWTH_MB : false,
        },
      ],
    };
  } finally {
    await page.close();
  }
}
