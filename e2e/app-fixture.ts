// Opens the built app in a Chromium of its own (the fake camera's clip is a launch flag) and fails the test on anything a person
// should never meet: a console error, a page error, a request off the origin.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as playwrightTest, chromium, expect, type BrowserContext, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, ensureChromium, ensureHeadlessShell } from '../scripts/chromium.mjs';
import { furnish } from './everywhere.ts';
import { ORIGIN } from './origin.ts';
import { watchRequests } from './watch-requests.ts';

/** A phone in the hand: what most people hold. */
export const PHONE = { width: 390, height: 844 };

export interface LaunchOptions {
  /** Absolute path of an MJPEG the fake camera plays; null = the machine has no camera. Default: Chromium's test pattern. */
  readonly cameraClip?: string | null;
  /** Whether the person has allowed the camera. Default true. */
  readonly cameraAllowed?: boolean;
  /** A profile directory to come back to; default: a fresh one, removed afterwards. */
  readonly profile?: string;
  /** A profile directory that a copy is made of: what it holds is there, and stays as it is. */
  readonly like?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'dark' | 'light';
  readonly locale?: string;
  readonly flags?: readonly string[];
  /** Needs what only the whole browser has, such as a camera. By default those in which the pose model looks at pictures have it, the others its headless shell. */
  readonly whole?: boolean;
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

/** An app with something in it; see `furnish`. */
export interface Furnished {
  /** For `launch({ like })`. */
  readonly profile: string;
  /** The addresses that this has brought. */
  readonly own: readonly string[];
}

interface WorkerFixtures {
  /** Made once for all tests of a worker. */
  readonly furnished: Furnished;
}

export const test = playwrightTest.extend<Fixtures, WorkerFixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixture's dependencies from this pattern.
  launch: async ({}, provide, { project }) => {
    const opened: Opened[] = [];
    const profiles: string[] = [];
    await provide(async (options = {}) => {
      const profile = options.profile ?? newProfile();
      if (options.profile === undefined) profiles.push(profile);
      if (options.like !== undefined) cpSync(options.like, profile, { recursive: true, filter: isNoLock });
      const app = await open(profile, { whole: project.name === 'live', ...options });
      opened.push(app);
      const { context } = app;
      const page = context.pages()[0] ?? (await context.newPage());
      return { context, page, profile, kill: () => kill(context, page) };
    });
    await Promise.all(opened.map((app) => app.end()));
    for (const profile of profiles) rmSync(profile, { recursive: true, force: true });
    expectNone(opened);
  },
  furnished: [
    // oxlint-disable-next-line no-empty-pattern -- as above
    async ({}, provide) => {
      const profile = newProfile();
      const app = await open(profile, { cameraClip: null });
      const own = await furnish(app.context.pages()[0] ?? (await app.context.newPage()));
      await app.end();
      expectNone([app]);
      await provide({ profile, own });
      rmSync(profile, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});

function newProfile(): string {
  return mkdtempSync(join(tmpdir(), 'plumbline-e2e-'));
}

/** The mark that a browser is open on a profile is not copied. */
function isNoLock(path: string): boolean {
  return !/[\\/]Singleton\w+$/.test(path);
}

interface Opened {
  readonly context: BrowserContext;
  /** What a person should never meet. */
  readonly offences: readonly string[];
  end(): Promise<void>;
}

async function open(profile: string, options: LaunchOptions): Promise<Opened> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.whole === true ? ensureChromium() : ensureHeadlessShell(),
    args: [...CHROMIUM_FLAGS, ...cameraFlags(options), ...(options.flags ?? [])],
    viewport: options.viewport ?? PHONE,
    colorScheme: options.colorScheme ?? 'dark',
    locale: options.locale ?? 'en-GB',
    timezoneId: 'Europe/Berlin',
    permissions: options.cameraAllowed === false ? [] : ['camera'],
    baseURL: ORIGIN,
    serviceWorkers: options.keepsFiles === true ? 'allow' : 'block',
  });
  const offences: string[] = [];
  const isOwn = (url: string) => [ORIGIN, ...(options.origins ?? [])].some((own) => url.startsWith(`${own}/`));
  const requests = watchRequests(context, isOwn, (url) => offences.push(`request to ${url}`));
  const expected = options.expectedErrors ?? [];
  const note = (what: string) => {
    if (!expected.some((pattern) => pattern.test(what))) offences.push(what);
  };
  context.on('weberror', (event) => note(`page error: ${String(event.error())}`));
  context.on('console', (message) => {
    if (message.type() === 'error') note(`console: ${message.text()}`);
  });
  return {
    context,
    offences,
    async end() {
      await context.close().catch(() => undefined);
      requests.end();
    },
  };
}

function expectNone(opened: readonly Opened[]): void {
  expect(
    opened.flatMap(({ offences }) => offences),
    'nothing leaves the origin, nothing fails in the console',
  ).toEqual([]);
}

export { expect, ORIGIN };

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
