// Services as the browser has them: each worker of the app asked what the contract asks, one that dies started again, one taken from
// another path, and the lab page telling of all of it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { SECURITY_HEADERS } from '../scripts/headers.mjs';
import { serve } from '../scripts/serve.mjs';
import { expect, ORIGIN, test } from './app-fixture.ts';
import { violations } from './axe.ts';
import type { ContractAnswer, ContractQuestion } from './contract-page.ts';

const SCRIPT = { ...SECURITY_HEADERS, 'Content-Type': 'text/javascript' };

async function write(page: Page, note: string, origin = ORIGIN): Promise<void> {
  await page.goto(`${origin}/log`);
  await page.getByRole('textbox', { name: 'What you did, and how it felt' }).fill(note);
  await expect(page.getByRole('region', { name: 'Understood' }).getByRole('button').first()).toBeVisible();
}

/** To the lab by the app's own links: a load would end the workers. */
async function toLab(page: Page): Promise<void> {
  await page.evaluate(() => {
    history.pushState(null, '', '/lab');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await expect(page.getByRole('heading', { name: 'The parts at work' })).toBeVisible();
}

const service = (page: Page, name: string) =>
  page.getByRole('group').filter({ has: page.locator('summary', { hasText: name }) });

/** The build with that list of services and a module beside it, on a server of its own; `close` ends it. */
async function builtWith(list: string, module: string): Promise<{ readonly origin: string; close(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-elsewhere-'));
  for (const entry of readdirSync('dist')) {
    if (!entry.startsWith('services.json')) symlinkSync(resolve('dist', entry), join(folder, entry));
  }
  writeFileSync(join(folder, 'services.json'), list);
  mkdirSync(join(folder, 'elsewhere'));
  writeFileSync(join(folder, 'elsewhere', 'notes-1.js'), module);
  const server = await serve(0, folder);
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

test('a worker that dies is started again, and the lab page tells of it', async ({ launch }) => {
  const { page } = await launch({ expectedErrors: [/the graphics went away/] });
  await write(page, 'squat 3x5 100kg');
  const worker = page.workers().find((each) => each.url().includes('notes.worker'));
  expect(worker, 'notes have a worker').toBeDefined();
  await worker?.evaluate(() => {
    setTimeout(() => {
      throw new Error('the graphics went away');
    });
  });
  await page.getByRole('textbox', { name: 'What you did, and how it felt' }).fill('bench press 4x8 60kg');
  await expect(page.getByRole('region', { name: 'Understood' }).getByRole('button', { name: /4 × 8/ })).toBeVisible();
  await toLab(page);
  const notes = service(page, 'Reading notes');
  await expect(notes.locator('summary')).toContainText('running');
  await notes.locator('summary').click();
  await expect(notes).toContainText('this app');
  await expect(notes).toContainText('the graphics went away');
  await expect(notes.getByText('Started again').locator('..')).toContainText('1');
  await expect(service(page, 'Pictures to share').locator('summary')).toContainText('not needed yet');
  expect(await violations(page), 'the lab').toEqual([]);
});

test('a service from another path is used, and falls back to the own one where it is none', async ({ launch }) => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-elsewhere-'));
  const { status, stderr } = spawnSync('npx', ['tsx', 'scripts/build-services.mjs', 'notes', '--into', folder], {
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  const module = readFileSync(join(folder, 'notes-1.js'), 'utf8');
  rmSync(folder, { recursive: true });
  const origins: string[] = [];
  const { page } = await launch({ origins, expectedErrors: [/Failed to load/] });
  const notes = service(page, 'Reading notes');
  /** Whether the app's own worker of notes runs once a note was read with that list. */
  async function readBy(list: string): Promise<{ readonly isOwn: boolean; readonly close: () => void }> {
    const built = await builtWith(list, module);
    origins.push(built.origin);
    await write(page, 'squat 3x5 100kg', built.origin);
    const isOwn = page.workers().some((each) => each.url().includes('notes.worker'));
    await toLab(page);
    await notes.locator('summary').click();
    return { isOwn, close: () => built.close() };
  }

  const taken = await readBy('{"notes":"/elsewhere/notes-1.js"}');
  expect(taken.isOwn).toBe(false);
  await expect(notes).toContainText('/elsewhere/notes-1.js');
  await expect(notes).not.toContainText('not used');
  await expect(notes.locator('summary')).toContainText('running');
  taken.close();

  for (const [list, told] of [
    ['{"notes":"/elsewhere/notes-2.js"}', 'not used: it has another contract'],
    ['{"notes":"/elsewhere/notes-1.mjs"}', 'not used: nothing may be started from there'],
    ['{"notes":"/missing/notes-1.js"}', 'not used: it did not start'],
  ] as const) {
    const { isOwn, close } = await readBy(list);
    expect(isOwn, list).toBe(true);
    await expect(notes, list).toContainText(told);
    await expect(notes, list).toContainText('this app');
    close();
  }

  const { isOwn, close } = await readBy('["services are none"]');
  expect(isOwn).toBe(true);
  await expect(page.getByText('could not be read, so all of them come from this app')).toBeVisible();
  close();
});

const WORKERS = [
  ['vision', ['form', 'recogniser', 'pose'], 9],
  ['notes', ['notes'], 31],
  ['planner', ['recommender'], 97],
  ['transfer', ['transfer', 'exports'], 9],
  ['picture', ['picture'], 9],
] as const;

test("the app's own workers keep the contracts", async ({ launch }) => {
  test.setTimeout(300_000);
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-suite-'));
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      target: 'es2022',
      rolldownOptions: { input: 'e2e/contract-page.ts', output: { entryFileNames: 'suite.js', codeSplitting: false } },
    },
  });
  const suite = readFileSync(join(folder, 'suite.js'), 'utf8');
  rmSync(folder, { recursive: true });
  const { page, context } = await launch();
  await context.route('**/suite/suite.js', (route) => route.fulfill({ body: suite, headers: SCRIPT }));
  await context.route('**/suite/', (route) =>
    route.fulfill({
      body: '<!doctype html><title>Suite</title><script type="module" src="/suite/suite.js"></script>',
      headers: { ...SECURITY_HEADERS, 'Content-Type': 'text/html' },
    }),
  );
  const files = readdirSync('dist/assets');
  for (const [name, services, every] of WORKERS) {
    const file = files.find((each) => each.startsWith(`${name}.worker-`) && each.endsWith('.js'));
    if (file === undefined) throw new Error(`the build has no ${name} worker`);
    await page.goto(`${ORIGIN}/suite/`);
    // Polled from here: the policy lets nothing be evaluated there later on.
    await expect.poll(() => page.evaluate(() => 'holds' in globalThis)).toBe(true);
    const question: ContractQuestion = { workerUrl: `/assets/${file}`, services, every };
    const { asked, refused, faults } = await page.evaluate(
      (given) => (globalThis as unknown as { holds: (q: ContractQuestion) => Promise<ContractAnswer> }).holds(given),
      question,
    );
    expect(faults, name).toEqual([]);
    expect(asked, name).toBeGreaterThan(services.length);
    expect(refused, name).toBeGreaterThan(0);
  }
});
