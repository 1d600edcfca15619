// From the start of the navigation to the first screen: cold (no file of the app on the device) and warm (service worker, second visit on).
import { rmSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { openBrowser } from '../log/browser.ts';
import { addClock, openOnce, quiet } from '../log/tap-clock.ts';
import { copyWithoutCaches } from './profiles.ts';

export interface Start {
  /** The frame in which the first screen stands, with its content. */
  readonly drawnMs: number;
  /** The browser's own largest contentful paint, until all was quiet. */
  readonly largestPaintMs: number;
  /** From here on a tap is answered at once: drawn, and the main thread free. */
  readonly interactiveMs: number;
}

/** Headline and what stands under it: the ways on from a first visit, the sessions of a week. */
const DRAWN = {
  nobody: ['#content h1', '#content main :is(a, button)'],
  tenYears: ['#content h1', '#content section'],
} as const;

export type Person = keyof typeof DRAWN;

const HELD_WITHIN_MS = 60_000;
const DRAWN_WITHIN_MS = 60_000;

// As text: see bench/log/tap-clock.ts.
const LARGEST = `
  globalThis.benchLargestMs = 0;
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) globalThis.benchLargestMs = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
`;

/** Each in a browser of its own on a copy of `profile`. */
export async function coldStarts(profile: string, person: Person, origin: string, tries: number): Promise<Start[]> {
  const starts: Start[] = [];
  for (let turn = 0; turn < tries; turn += 1) {
    const copy = copyWithoutCaches(profile);
    const context = await openBrowser(copy);
    try {
      // The browser's own first page costs more than every later one.
      const other = await context.newPage();
      await other.goto('about:blank');
      starts.push(await openAndTime(await context.newPage(), person, origin));
    } finally {
      await context.close();
      rmSync(copy, { recursive: true, force: true });
    }
  }
  return starts;
}

/** One browser, in which the app was opened before and is held whole; each start in a page of its own. */
export async function warmStarts(profile: string, person: Person, origin: string, tries: number): Promise<Start[]> {
  const copy = copyWithoutCaches(profile);
  const context = await openBrowser(copy);
  const starts: Start[] = [];
  try {
    await holdWhole(context, origin);
    for (let turn = 0; turn <= tries; turn += 1) {
      const page = await context.newPage();
      const start = await openAndTime(page, person, origin);
      // In the first one the browser compiles what it keeps compiled for all others.
      if (turn > 0) starts.push(start);
      await page.close();
    }
  } finally {
    await context.close();
    rmSync(copy, { recursive: true, force: true });
  }
  return starts;
}

/** A profile of somebody who comes back: opened once, with everything held by the service worker. To be removed by the caller. */
export async function heldProfile(profile: string, origin: string): Promise<string> {
  const copy = copyWithoutCaches(profile);
  const context = await openBrowser(copy);
  try {
    await holdWhole(context, origin);
    // Once more, as the browser keeps compiled what is opened again.
    const page = await context.newPage();
    await page.goto(origin);
    await quietly(page);
  } finally {
    await context.close();
  }
  return copy;
}

/** Waits until the service worker of this origin has every file. */
export async function holdWhole(context: BrowserContext, origin: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(origin);
  await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
  await page.waitForFunction('navigator.serviceWorker.controller !== null', null, { timeout: HELD_WITHIN_MS });
  await quietly(page);
  await page.close();
}

async function quietly(page: Page): Promise<void> {
  await page.waitForTimeout(3000);
}

async function openAndTime(page: Page, person: Person, origin: string): Promise<Start> {
  await addClock(page);
  await page.addInitScript(LARGEST);
  const drawnMs = await within(DRAWN_WITHIN_MS, openOnce(page, origin, DRAWN[person]), `${person}: nothing was drawn`);
  await quiet(page);
  const { largestPaintMs, tasks }: { largestPaintMs: number; tasks: { startTime: number; duration: number }[] } =
    await page.evaluate('({ largestPaintMs: globalThis.benchLargestMs, tasks: globalThis.benchTasks })');
  // The last long task that began before the screen stood for half a second.
  const busyUntilMs = tasks
    .filter(({ startTime }) => startTime < drawnMs + 500)
    .map(({ startTime, duration }) => startTime + duration);
  return { drawnMs, largestPaintMs, interactiveMs: Math.max(drawnMs, ...busyUntilMs) };
}

/** Rejects with `otherwise` where it takes longer: a screen that has changed must not keep the bench waiting for what it once showed. */
async function within<T>(limitMs: number, work: Promise<T>, otherwise: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${otherwise} within ${limitMs / 1000} s`)), limitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
