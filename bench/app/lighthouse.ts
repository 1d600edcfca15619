// Lighthouse (mobile) and Chromium's own installability check. Lighthouse is fetched by npx: it is 90 MB that nobody who builds or tests needs.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CHROMIUM_FLAGS, ensureChromium } from '../../scripts/chromium.mjs';
import { openBrowser } from '../log/browser.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

export interface LighthouseRun {
  /** 0–100. */
  readonly scores: Readonly<Record<Category, number>>;
  /** On Lighthouse's own slow phone and network. */
  readonly largestPaintMs: number;
  readonly firstPaintMs: number;
  readonly blockedMs: number;
  /** Of audits that count and are not passed. */
  readonly faults: readonly string[];
}

interface Report {
  readonly categories: Readonly<
    Record<
      Category,
      { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }
    >
  >;
  readonly audits: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly title: string;
        readonly displayValue?: string;
        readonly numericValue?: number;
      }
    >
  >;
}

const ATTEMPTS = 3;

/** One run in a browser of its own, on a copy of `profile`. What Lighthouse could not record is run again. */
export async function runLighthouse(
  profile: string,
  url: string,
  copyOf: (profile: string) => string,
): Promise<LighthouseRun> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runOnce(profile, url, copyOf);
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

async function runOnce(profile: string, url: string, copyOf: (profile: string) => string): Promise<LighthouseRun> {
  const copy = copyOf(profile);
  const chromium = spawn(
    ensureChromium(),
    [...CHROMIUM_FLAGS, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${copy}`, 'about:blank'],
    { stdio: 'ignore' },
  );
  try {
    const output = join(mkdtempSync(join(tmpdir(), 'plumbline-')), 'report.json');
    const port = await debuggingPort(join(copy, 'DevToolsActivePort'));
    await finished(
      spawn(
        'npx',
        [
          '--yes',
          LIGHTHOUSE,
          url,
          '--quiet',
          '--output=json',
          `--output-path=${output}`,
          `--port=${port}`,
          '--disable-storage-reset',
        ],
        {
          stdio: ['ignore', 'ignore', 'inherit'],
          env: { ...process.env, NODE_NO_WARNINGS: '1', npm_config_loglevel: 'error' },
        },
      ),
    );
    return readReport(JSON.parse(readFileSync(output, 'utf8')) as Report);
  } finally {
    chromium.kill();
    await new Promise((done) => chromium.once('exit', done));
    // Processes of the browser that outlive it for a moment may still write.
    rmSync(copy, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

/** What keeps the app from being installed; nothing, it is hoped. */
export async function installabilityErrors(profile: string, url: string): Promise<readonly unknown[]> {
  const context = await openBrowser(profile);
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    const session = await context.newCDPSession(page);
    const { installabilityErrors: errors } = await session.send('Page.getInstallabilityErrors');
    return errors;
  } finally {
    await context.close();
  }
}

async function debuggingPort(file: string): Promise<number> {
  for (let tries = 0; tries < 200; tries += 1) {
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0;
    if (port > 0) return port;
    await wait(100);
  }
  throw new Error('Chromium did not start.');
}

async function finished(child: ReturnType<typeof spawn>): Promise<void> {
  const code = await new Promise<number>((done) => child.once('exit', (exit) => done(exit ?? 1)));
  if (code !== 0) throw new Error('Lighthouse did not finish.');
}

function readReport({ categories, audits }: Report): LighthouseRun {
  const scores = Object.fromEntries(
    CATEGORIES.map((id) => [id, Math.round((categories[id].score ?? 0) * 100)]),
  ) as Record<Category, number>;
  const faults = CATEGORIES.flatMap((id) => categories[id].auditRefs).flatMap(({ id, weight }) => {
    const audit = audits[id];
    if (!audit || weight === 0 || audit.score === null || audit.score >= 1) return [];
    return [`${audit.title} ${audit.displayValue ?? ''}`.trim()];
  });
  const ms = (id: string) => Math.round(audits[id]?.numericValue ?? Number.NaN);
  return {
    scores,
    largestPaintMs: ms('largest-contentful-paint'),
    firstPaintMs: ms('first-contentful-paint'),
    blockedMs: ms('total-blocking-time'),
    faults: [...new Set(faults)],
  };
}
