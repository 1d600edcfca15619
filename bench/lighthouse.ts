// Lighthouse (mobile) and Chromium's own installability check on the built app. Lighthouse is fetched by npx: it is 90 MB that
// nobody who builds or tests needs. Prints a table and writes bench/results/lighthouse.json; fails where a bar is missed.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, ensureChromium } from '../scripts/chromium.mjs';
import { serve } from '../scripts/serve.mjs';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const BARS: Readonly<Record<string, number>> = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };

interface LighthouseReport {
  readonly categories: Readonly<
    Record<
      string,
      { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }
    >
  >;
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly title: string; readonly displayValue?: string }>
  >;
}

async function installabilityErrors(url: string): Promise<readonly unknown[]> {
  const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'plumbline-')), {
    executablePath: ensureChromium(),
    args: CHROMIUM_FLAGS,
  });
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    const session = await context.newCDPSession(page);
    const { installabilityErrors: errors } = await session.send('Page.getInstallabilityErrors');
    return errors;
  } finally {
    await context.close();
  }
}

const server = await serve(0, 'dist');
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const output = join(mkdtempSync(join(tmpdir(), 'plumbline-')), 'report.json');
const exit = await new Promise<number>((done) => {
  const child = spawn(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      url,
      '--quiet',
      '--output=json',
      `--output-path=${output}`,
      `--chrome-flags=--headless=new ${CHROMIUM_FLAGS.join(' ')}`,
    ],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, CHROME_PATH: ensureChromium(), NODE_NO_WARNINGS: '1' },
    },
  );
  child.on('exit', (code) => done(code ?? 1));
});
if (exit !== 0) {
  console.error('Lighthouse did not finish.');
  process.exit(exit);
}
const report = JSON.parse(readFileSync(output, 'utf8')) as LighthouseReport;
const errors = await installabilityErrors(url);
server.close();

let missed = errors.length > 0;
const scores: Record<string, number> = {};
for (const [id, bar] of Object.entries(BARS)) {
  const category = report.categories[id];
  const score = Math.round((category?.score ?? 0) * 100);
  scores[id] = score;
  if (score < bar) missed = true;
  console.log(`${id.padEnd(16)} ${String(score).padStart(4)}   bar ${bar}${score < bar ? '   MISSED' : ''}`);
  if (score < 100) {
    for (const ref of category?.auditRefs ?? []) {
      const audit = report.audits[ref.id];
      if (audit && ref.weight > 0 && audit.score !== null && audit.score < 1)
        console.log(`    ${audit.title} ${audit.displayValue ?? ''}`);
    }
  }
}
console.log(`installability   ${errors.length === 0 ? 'no errors' : JSON.stringify(errors)}`);
mkdirSync('bench/results', { recursive: true });
writeFileSync('bench/results/lighthouse.json', JSON.stringify({ scores, installabilityErrors: errors }, null, 2));
process.exit(missed ? 1 : 0);
