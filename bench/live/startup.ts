// From the tap to the first pose: at the first visit ever, and at later ones, when everything is on the device.
import { collected, firstPose, newProfile, openBrowser, openCoach, tapStart } from './browser.ts';
import type { SectionResult } from './options.ts';
import { median, round } from './statistics.ts';

/** A person reads where to stand before the tap; the model is being made ready meanwhile. Measured with that and without. */
const READS_MS = 3000;
const WARM_VISITS = 3;
const WARM_WITHIN_MS = 1500;
const LONG_TASK_MS = 50;

interface Visit {
  readonly tapToPoseMs: number;
  /** Main-thread tasks over 50 ms between the tap and the first pose. */
  readonly blocksMs: readonly number[];
}

/** With the backend the app itself chooses, as a new person has it. */
export async function measureStartup(clip: string, origin: string): Promise<SectionResult> {
  const profile = newProfile();
  const cold = await visit(clip, origin, profile, READS_MS);
  const warm: Visit[] = [];
  const atOnce: Visit[] = [];
  for (let count = 0; count < WARM_VISITS; count++) {
    warm.push(await visit(clip, origin, profile, READS_MS));
    atOnce.push(await visit(clip, origin, profile, 0));
  }
  const coldAtOnce = await visit(clip, origin, newProfile(), 0);
  const warmMs = median(warm.map(({ tapToPoseMs }) => tapToPoseMs));
  const blocks = warm.flatMap(({ blocksMs }) => blocksMs);
  return {
    figures: { readsMs: READS_MS, cold, warm, atOnce: { cold: coldAtOnce, warm: atOnce } },
    lines: [
      `tap → first pose, ${READS_MS / 1000} s after the screen is there   cold ${ms(cold)}, warm ${warm.map(ms).join(', ')}`,
      `tap → first pose, at once                     cold ${ms(coldAtOnce)}, warm ${atOnce.map(ms).join(', ')}`,
      `main-thread tasks over 50 ms between          ${blocks.length === 0 ? 'none' : blocks.map((block) => `${block} ms`).join(', ')}`,
    ],
    bars: [
      {
        what: `tap → first pose warm ≤ 1.5 s (median of ${WARM_VISITS}), in ms`,
        value: String(round(warmMs, 0)),
        met: warmMs <= WARM_WITHIN_MS,
      },
      {
        what: 'no main-thread task over 50 ms between the tap and the first pose (warm)',
        value: String(blocks.length),
        met: blocks.length === 0,
      },
    ],
  };
}

async function visit(clip: string, origin: string, profile: string, readsMs: number): Promise<Visit> {
  const { context } = await openBrowser(clip, profile);
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await openCoach(page, origin);
    await page.waitForTimeout(readsMs);
    await tapStart(page);
    await firstPose(page);
    const { frames, longTasks, tapMs } = await collected(page);
    const poseMs = frames[0]?.endMs ?? Number.NaN;
    const from = tapMs ?? Number.NaN;
    // The next visit is a later one only when the service worker holds everything.
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await page.waitForTimeout(1500);
    return {
      tapToPoseMs: Math.round(poseMs - from),
      blocksMs: longTasks
        .filter(
          ({ startMs, durationMs }) => startMs + durationMs > from && startMs < poseMs && durationMs > LONG_TASK_MS,
        )
        .map(({ durationMs }) => Math.round(durationMs)),
    };
  } finally {
    await context.close();
  }
}

function ms({ tapToPoseMs }: Visit): string {
  return `${tapToPoseMs} ms`;
}
