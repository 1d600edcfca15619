// A newer version: it never comes up under somebody's hands, is taken when it is asked for, and leaves the log as it is.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../scripts/serve.mjs';
import { expect, test } from './app-fixture.ts';

const OFFER = 'A newer version is ready';

/** The build as it would be after a correction: another page, and a worker that knows of it. */
function newerBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-newer-'));
  cpSync('dist', folder, { recursive: true, filter: (path) => !/(?:index\.html|sw\.js)\.(?:br|gz)$/.test(path) });
  const files = JSON.parse(readFileSync(join(folder, '.vite/precache.json'), 'utf8')) as readonly {
    readonly url: string;
    readonly revision: string | null;
  }[];
  const revision = files.find(({ url }) => url === '/index.html')?.revision;
  if (!revision) throw new Error('The page is not among the files that are kept.');
  const change = (name: string, from: string, to: string) => {
    const path = join(folder, name);
    const before = readFileSync(path, 'utf8');
    expect(before, name).toContain(from);
    writeFileSync(path, before.replaceAll(from, to));
  };
  change('index.html', '</head>', '<meta name="newer" content="yes"></head>');
  change('sw.js', revision, 'newer');
  return folder;
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
}

/** A network that takes its time over the files of a new version. */
function slowly(server: Server): Server {
  const [answer] = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  return server.on('request', (request, response) => {
    setTimeout(() => answer?.(request, response), request.url?.includes('__WB_REVISION__') ? 5000 : 0);
  });
}

const isNewer = (page: Page) => page.locator('meta[name="newer"]');
const offer = (page: Page) => page.getByText(OFFER);
const to = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true }).click();

test('a newer version is offered on a screen of rest, not in a workout, and is there when it is asked for', async ({
  launch,
}) => {
  test.setTimeout(180_000);
  const newer = newerBuild();
  let server = await serve(0, 'dist');
  try {
    const { port } = server.address() as AddressInfo;
    const origin = `http://127.0.0.1:${port}`;
    const { page } = await launch({ cameraClip: null, keepsFiles: true, origins: [origin] });
    await page.goto(`${origin}/more`);
    await expect(page.getByText('Ready offline')).toBeVisible({ timeout: 60_000 });

    await stop(server);
    server = slowly(await serve(port, newer));
    await page.goto(`${origin}/workout`);
    // As the browser does by itself when it opens a page.
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => void found?.update()));
    await page.getByRole('button', { name: 'Begin without a plan' }).click();
    await page.getByRole('button', { name: 'Add an exercise' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('Push-up');
    await dialog
      .getByRole('button', { name: /^Push-up/ })
      .first()
      .click();
    await expect
      .poll(
        () =>
          page.evaluate(() =>
            navigator.serviceWorker.getRegistration().then((found) => found !== undefined && found.waiting !== null),
          ),
        { timeout: 60_000 },
      )
      .toBe(true);

    // With the workout under way nothing is said, wherever one goes.
    await page.getByRole('button', { name: /^Repetitions, Set 1:/ }).click();
    await dialog.getByRole('textbox', { name: 'Repetitions' }).fill('8');
    await dialog.getByRole('button', { name: 'Log the set' }).click();
    await expect(page.getByRole('button', { name: /^Set 1 is done/ })).toBeVisible();
    await to(page, 'Log');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(offer(page)).toHaveCount(0);
    await page.getByRole('link', { name: 'Continue the workout' }).click();
    await page.getByRole('button', { name: 'Finish the workout' }).click();
    await expect(page).toHaveURL(/\/log\/[\w-]+$/);
    await expect(offer(page)).toHaveCount(0);
    await expect(isNewer(page)).toHaveCount(0);

    // Once the page has heard of it, it says so where one arrives next.
    await expect(async () => {
      await to(page, 'Log');
      await to(page, 'Today');
      await expect(offer(page)).toBeVisible({ timeout: 1000 });
    }).toPass();
    await page.getByRole('button', { name: 'Not now' }).click();
    await expect(offer(page)).toHaveCount(0);

    // Put off, it can be had in the settings.
    await to(page, 'Settings');
    await page.getByRole('button', { name: 'Update now' }).click();
    await expect(isNewer(page)).toHaveCount(1);
    await to(page, 'Log');
    await expect(page.getByRole('article').first()).toContainText('Push-up');
    await expect(offer(page)).toHaveCount(0);
  } finally {
    await stop(server);
    rmSync(newer, { recursive: true, force: true });
  }
});
