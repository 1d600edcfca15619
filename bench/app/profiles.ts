// The two people the app is opened as: nobody yet, and somebody with a plan and 100,000 sets. Each is a browser's profile that no page of the
// app has cached anything into, to be copied for every start that must be a first one.
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, ensureChromium } from '../../scripts/chromium.mjs';
import { blankPage, newProfile, openBrowser } from '../log/browser.ts';
import { buildScript } from '../log/build-script.ts';
import type { Filled } from '../log/page-script.ts';

export interface People {
  /** Nothing stored. */
  readonly nobody: string;
  /** Ten years of sets, and this week's plan made from them. */
  readonly tenYears: string;
  readonly filled: Filled;
}

/** What a browser keeps of files it fetched; the person's data are elsewhere. */
const CACHES = ['Default/Cache', 'Default/Code Cache', 'Default/Service Worker', 'ShaderCache', 'GrShaderCache'];
const PLANNED_WITHIN_MS = 120_000;

/** `workouts`: 4,000 are 100,000 sets. Takes a minute. */
export async function makePeople(origin: string, workouts: number): Promise<People> {
  const tenYears = newProfile();
  const context = await openBrowser(tenYears);
  const page = await blankPage(context, origin, await buildScript());
  await page.evaluate('benchLog.introduce()');
  const filled: Filled = await page.evaluate(`benchLog.fill(${workouts})`);
  await context.close();
  await planOnce(tenYears, origin);
  return { nobody: newProfile(), tenYears, filled };
}

/** Opened once without a service worker, so that the plan is on disk as it is for whoever came before. */
async function planOnce(profile: string, origin: string): Promise<void> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    args: CHROMIUM_FLAGS,
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    await page.goto(origin);
    await page.locator('#content section').first().waitFor({ timeout: PLANNED_WITHIN_MS });
    // The plan is stored right after it is shown, and looked at again once all of the past is read.
    await page.waitForTimeout(4000);
  } finally {
    await context.close();
  }
}

/** As the person comes back: what they stored, and all that the browser keeps of the app. */
export function wholeCopy(profile: string): string {
  const copy = newProfile();
  cpSync(profile, copy, { recursive: true });
  return copy;
}

/** As the person comes for the first time on this device: all they stored, nothing of the app. */
export function copyWithoutCaches(profile: string): string {
  const copy = wholeCopy(profile);
  for (const folder of CACHES) rmSync(join(copy, folder), { recursive: true, force: true });
  return copy;
}
