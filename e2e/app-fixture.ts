// Opens the built app in a Chromium of its own (the fake camera's clip is a launch flag) and fails the test on anything a person
// should never meet: a console error, a page error, a request off the origin.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as playwrightTest, chromium, expect, type BrowserContext, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, ensureChromium } from '../scripts/chromium.mjs';
import { watchRequests } from './watch-requests.ts';

export const ORIGIN = 'http://127.0.0.1:4199';

/** A phone in the hand: what most people hold. */
export const PHONE = { width: 390, height: 844 };

export interface LaunchOptions {
  /** Absolute path of an MJPEG the fake camera plays; null = the machine has no camera. Default: Chromium's test pattern. */
  readonly cameraClip?: string | null;
  /** Whether the person has allowed the camera. Default true. */
  readonly cameraAllowed?: boolean;
  /** A profile directory to come back to; default: a fresh one, removed afterwards. */
  readonly profile?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'dark' | 'light';
  readonly locale?: string;
  readonly flags?: readonly string[];
  /** Whether the app keeps all its files for use without a network, at a third of the time of a short test. Default false. */
  readonly keepsFiles?: boolean;
  /** Other servers of the build that the test started; may grow while it runs. Each is an origin of its own, and all stand for the app's. */
  readonly origins?: readonly string[];
  /** Console errors that the test provokes on purpose. */
  readonly expectedErrors?: readonly RegExp[];
}

export interface App {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly profile: string;
  /** Ends the browser as a dying phone would: no unload, no goodbye. */
  kill(): Promise<void>;
}

interface Fixtures {
  readonly launch: (options?: LaunchOptions) => Promise<App>;
}

export const test = playwrightTest.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixture's dependencies from this pattern.
  launch: async ({}, provide) => {
    const contexts: BrowserContext[] = [];
    const profiles: string[] = [];
    const offences: string[] = [];
    const watched: ReturnType<typeof watchRequests>[] = [];
    await provide(async (options = {}) => {
      const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'plumbline-e2e-'));
      if (options.profile === undefined) profiles.push(profile);
      const context = await chromium.launchPersistentContext(profile, {
        executablePath: ensureChromium(),
        args: [...CHROMIUM_FLAGS, ...cameraFlags(options), ...(options.flags ?? [])],
        viewport: options.viewport ?? PHONE,
        colorScheme: options.colorScheme ?? 'dark',
        locale: options.locale ?? 'en-GB',
        timezoneId: 'Europe/Berlin',
        permissions: options.cameraAllowed === false ? [] : ['camera'],
        baseURL: ORIGIN,
        serviceWorkers: options.keepsFiles === true ? 'allow' : 'block',
      });
      contexts.push(context);
      const isOwn = (url: string) => [ORIGIN, ...(options.origins ?? [])].some((own) => url.startsWith(`${own}/`));
      watched.push(watchRequests(context, isOwn, (url) => offences.push(`request to ${url}`)));
      const expected = options.expectedErrors ?? [];
      const note = (what: string) => {
        if (!expected.some((pattern) => pattern.test(what))) offences.push(what);
      };
      context.on('weberror', (event) => note(`page error: ${String(event.error())}`));
      context.on('console', (message) => {
        if (message.type() === 'error') note(`console: ${message.text()}`);
      });
      const page = context.pages()[0] ?? (await context.newPage());
      return { context, page, profile, kill: () => kill(context, page) };
    });
    await Promise.all(contexts.map((context) => context.close().catch(() => undefined)));
    for (const requests of watched) requests.end();
    for (const profile of profiles) rmSync(profile, { recursive: true, force: true });
    expect(offences, 'nothing leaves the origin, nothing fails in the console').toEqual([]);
  },
});

export { expect };

function cameraFlags(options: LaunchOptions): string[] {
  if (options.cameraClip === null) return [];
  const flags = ['--use-fake-device-for-media-stream'];
  if (options.cameraClip !== undefined) flags.push(`--use-file-for-fake-video-capture=${options.cameraClip}`);
  return flags;
}

async function kill(context: BrowserContext, page: Page): Promise<void> {
  const browser = context.browser();
  const session = browser ? await browser.newBrowserCDPSession() : await context.newCDPSession(page);
  const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as {
    processInfo: { type: string; id: number }[];
  };
  const closed = context.waitForEvent('close');
  for (const { type, id } of processInfo) if (type === 'browser') process.kill(id, 'SIGKILL');
  await closed;
}
