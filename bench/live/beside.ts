// Two smaller questions about the bare model: how much slower Thunder is than Lightning, and what drawing the skeleton takes from it.
import type { BrowserContext } from '@playwright/test';
import type { LiveOptions, SectionResult } from './options.ts';
import type { OverlayMode } from './page/overlay.ts';
import { median, round } from './statistics.ts';

const ROUNDS = 3;
const MILLISECONDS = 4000;
const WARM_UP_MS = 1500;
const MODES: readonly OverlayMode[] = ['none', 'per pose', 'display rate'];

export async function measureModels(
  context: BrowserContext,
  origin: string,
  options: LiveOptions,
): Promise<SectionResult> {
  const times = { lightning: [] as number[], thunder: [] as number[] };
  for (let count = 0; count < ROUNDS; count++)
    for (const model of ['lightning', 'thunder'] as const)
      times[model].push(...(await ask(context, origin, `runBare(${question(options, model)})`)));
  const lightning = median(times.lightning);
  const thunder = median(times.thunder);
  return {
    figures: { lightningMs: round(lightning), thunderMs: round(thunder), ratio: round(thunder / lightning) },
    lines: [
      `Lightning ${round(lightning, 1)} ms, Thunder ${round(thunder, 1)} ms a frame: ${round(thunder / lightning)} times`,
    ],
    bars: [],
  };
}

export async function measureOverlay(
  context: BrowserContext,
  origin: string,
  options: LiveOptions,
): Promise<SectionResult> {
  const times = new Map<OverlayMode, number[]>(MODES.map((mode) => [mode, []]));
  for (let count = 0; count < ROUNDS; count++)
    for (const mode of MODES)
      times
        .get(mode)
        ?.push(
          ...(await ask(context, origin, `runOverlay(${question(options, 'lightning')}, ${JSON.stringify(mode)})`)),
        );
  const fps = MODES.map((mode) => [mode, 1000 / median(times.get(mode) ?? [])] as const);
  return {
    figures: Object.fromEntries(fps.map(([mode, rate]) => [mode, round(rate)])),
    lines: fps.map(([mode, rate]) => `skeleton drawn ${mode.padEnd(14)} ${round(rate, 1)} frames/s of the bare model`),
    bars: [],
  };
}

function question({ backend }: LiveOptions, model: 'lightning' | 'thunder'): string {
  return JSON.stringify({ backend, model, milliseconds: MILLISECONDS, warmUpMilliseconds: WARM_UP_MS });
}

async function ask(context: BrowserContext, origin: string, script: string): Promise<readonly number[]> {
  const page = await context.newPage();
  try {
    await page.goto(origin);
    await page.waitForFunction('typeof globalThis.runBare === "function"');
    return await page.evaluate<readonly number[]>(script);
  } finally {
    await page.close();
  }
}
