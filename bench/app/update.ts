// What an update costs somebody who has the app: built again with one sentence changed, and the bytes that the service worker fetches for it.
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { serve } from '../../scripts/serve.mjs';
import { newProfile, openBrowser } from '../log/browser.ts';
import { holdWhole } from './starts.ts';

/** A file that is changed, and how: each by a few letters, as a correction would. */
export const CHANGES = [
  {
    what: 'a sentence of the settings',
    file: 'src/i18n/settings.ts',
    from: 'Set up once, then train',
    to: 'Set up once, then train!',
  },
  {
    what: 'a rule of the log',
    file: 'src/domain/log/limits.ts',
    from: '\n',
    to: '\nexport const CHANGED_BY_THE_BENCH = 1;\n',
  },
] as const;

export interface UpdateCost {
  readonly what: string;
  /** Files and bytes (as sent) that the worker fetched anew, itself among them. */
  readonly files: number;
  readonly bytes: number;
  readonly largest: readonly { readonly path: string; readonly bytes: number }[];
}

interface PrecacheFile {
  readonly url: string;
  readonly revision: string | null;
}

/** Builds a copy of the working tree with each change beside the build in `dist`. Takes a build each. */
export async function measureUpdates(): Promise<UpdateCost[]> {
  const costs: UpdateCost[] = [];
  for (const change of CHANGES) {
    const tree = copyOfTree();
    try {
      const path = join(tree, change.file);
      const source = readFileSync(path, 'utf8');
      if (!source.includes(change.from)) throw new Error(`${change.file} no longer holds "${change.from}".`);
      writeFileSync(path, source.replace(change.from, change.to));
      const { status } = spawnSync('node_modules/.bin/vite', ['build', '--logLevel', 'error'], {
        cwd: tree,
        stdio: 'inherit',
      });
      if (status !== 0) throw new Error('The changed app does not build.');
      costs.push({ what: change.what, ...(await fetchedBy(join(tree, 'dist'))) });
    } finally {
      rmSync(tree, { recursive: true, force: true });
    }
  }
  return costs;
}

function copyOfTree(): string {
  const tree = mkdtempSync(join(tmpdir(), 'plumbline-update-'));
  for (const name of readdirSync('.')) {
    if (/^(node_modules|dist.*|\..*|docs)$/.test(name)) continue;
    cpSync(name, join(tree, name), { recursive: true });
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(tree, 'node_modules'));
  return tree;
}

/** Opens the build in `dist`, puts `newer` in its place, and asks for the update as the page does. */
async function fetchedBy(newer: string): Promise<Omit<UpdateCost, 'what'>> {
  const served = mkdtempSync(join(tmpdir(), 'plumbline-served-'));
  cpSync('dist', served, { recursive: true });
  const old = await serve(0, served);
  const { port } = old.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}/`;
  const profile = newProfile();
  const context = await openBrowser(profile);
  try {
    await holdWhole(context, origin);
    old.closeAllConnections();
    await new Promise((done) => old.close(done));
    const server = await serve(port, newer);
    const sent: { path: string; bytes: number }[] = [];
    server.on('request', (request, response) => {
      response.on('finish', () => {
        if (response.statusCode === 200)
          sent.push({ path: request.url ?? '', bytes: Number(response.getHeader('content-length') ?? 0) });
      });
    });
    const page = await context.newPage();
    await page.goto(origin);
    await page.evaluate('navigator.serviceWorker.getRegistration().then((registration) => registration.update())');
    await page.waitForFunction(
      'navigator.serviceWorker.getRegistration().then((registration) => registration.waiting !== null)',
      null,
      { timeout: 60_000 },
    );
    server.closeAllConnections();
    server.close();
    const held = new Set(precached(newer).map(({ url }) => url));
    const fetched = sent.filter(({ path }) => held.has(new URL(path, origin).pathname) || path === '/sw.js');
    return {
      files: fetched.length,
      bytes: fetched.reduce((total, { bytes }) => total + bytes, 0),
      largest: fetched.sort((a, b) => b.bytes - a.bytes).slice(0, 6),
    };
  } finally {
    await context.close();
    for (const folder of [profile, served]) rmSync(folder, { recursive: true, force: true });
  }
}

function precached(directory: string): readonly PrecacheFile[] {
  return JSON.parse(readFileSync(join(directory, '.vite/precache.json'), 'utf8')) as readonly PrecacheFile[];
}
