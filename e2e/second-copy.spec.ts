// A database that is gone: what was in it comes back from the second copy before anything is shown, roll-ups and the running workout too.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, ORIGIN, test } from './app-fixture.ts';
import { violations } from './axe.ts';

const done = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name} is done`) });

async function logSet(page: Page, name: string, load: string, reps: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^Weight, ${name}:`) }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^Weight/ }).fill(load);
  await dialog.getByRole('textbox', { name: 'Repetitions' }).fill(reps);
  await dialog.getByRole('button', { name: 'Log the set' }).click();
  await expect(done(page, name)).toBeVisible();
}

async function beginWithBackSquat(page: Page): Promise<void> {
  await page.goto(`${ORIGIN}/workout`);
  await page.getByRole('button', { name: 'Begin without a plan' }).click();
  await page.getByRole('button', { name: 'Add an exercise' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Back squat');
  await dialog
    .getByRole('button', { name: /^Back squat/ })
    .first()
    .click();
}

/** As the browser does behind the app's back. */
async function takeAway(page: Page, storageTypes: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await page.goto('about:blank');
  await session.send('Storage.clearDataForOrigin', { origin: ORIGIN, storageTypes });
  await session.detach();
}

/** Rows of the stores, as they lie on disk, without what says when each was written. */
async function onDisk(page: Page, ...stores: readonly string[]): Promise<Readonly<Record<string, readonly unknown[]>>> {
  return page.evaluate(async (names) => {
    const open = indexedDB.open('plumbline');
    await new Promise((opened) => {
      open.addEventListener('success', opened, { once: true });
    });
    const found: Record<string, unknown[]> = {};
    for (const name of names) {
      const all = open.result.transaction(name).objectStore(name).getAll();
      await new Promise((read) => {
        all.addEventListener('success', read, { once: true });
      });
      found[name] = all.result as unknown[];
    }
    open.result.close();
    return found;
  }, stores);
}

const LOG = ['workouts', 'sets', 'session', 'person'] as const;
const ROLL_UPS = ['rollups', 'summaries', 'days', 'uses'] as const;

test('the database is gone: the workout goes on where it was, and the log adds up as before', async ({ launch }) => {
  const { page } = await launch();
  await beginWithBackSquat(page);
  await logSet(page, 'Set 1', '100', '5');
  await logSet(page, 'Set 2', '102.5', '4');
  const [log, rollUps] = [await onDisk(page, ...LOG), await onDisk(page, ...ROLL_UPS)];
  expect(log['sets']).toHaveLength(2);

  await takeAway(page, 'indexeddb');
  await page.goto(`${ORIGIN}/workout`);
  await expect(done(page, 'Set 2')).toBeVisible();
  expect(await onDisk(page, ...LOG)).toEqual(log);
  await logSet(page, 'Set 3', '105', '3');
  await page.getByRole('button', { name: 'Finish the workout' }).click();
  await expect(page).toHaveURL(/\/log\/[\w-]+$/);
  await takeAway(page, 'indexeddb');
  await page.goto(`${ORIGIN}/log`);
  await expect(page.getByText(/3 sets/).first()).toBeVisible();
  await expect.poll(async () => (await onDisk(page, 'rollups'))['rollups']?.length).toBe(rollUps['rollups']?.length);
  expect((await onDisk(page, 'summaries'))['summaries']).toMatchObject([{ sets: 3 }]);
});

test('the person is told once what happened, and that it is back', async ({ launch }) => {
  const { page } = await launch();
  await beginWithBackSquat(page);
  await logSet(page, 'Set 1', '60', '8');
  await takeAway(page, 'indexeddb');
  await page.goto(ORIGIN);
  const notice = page.getByRole('status').filter({ hasText: 'Your log is back' });
  await expect(notice).toContainText('1 workout');
  expect(await violations(page)).toEqual([]);
  await notice.getByRole('button', { name: 'All right' }).click();
  await expect(notice).toBeHidden();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(notice).toBeHidden();
});

test('where no copy is left either, a backup is asked for before a new log is begun', async ({ launch }) => {
  const { page } = await launch();
  await beginWithBackSquat(page);
  await logSet(page, 'Set 1', '60', '8');
  await takeAway(page, 'indexeddb,file_systems');
  await page.goto(ORIGIN);
  const notice = page.getByRole('status').filter({ hasText: 'The browser has cleared your log' });
  await expect(notice).toBeVisible();
  await notice.getByRole('link', { name: 'Bring in a backup' }).click();
  await expect(page).toHaveURL(`${ORIGIN}/data`);
});

test('killed, the database gone and no network: everything is there, and a snapshot is made once it is quiet', async ({
  launch,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'plumbline-second-copy-'));
  try {
    const first = await launch({ profile, keepsFiles: true });
    await beginWithBackSquat(first.page);
    await logSet(first.page, 'Set 1', '60', '8');
    await first.page.evaluate(() => navigator.serviceWorker.ready);
    await expect
      .poll(() => first.page.evaluate(async () => (await caches.keys()).some((name) => name.includes('precache'))))
      .toBe(true);
    await first.page.reload();
    await expect(done(first.page, 'Set 1')).toBeVisible();
    await first.kill();
    rmSync(join(profile, 'Default', 'IndexedDB'), { recursive: true });

    const { page, context } = await launch({ profile, keepsFiles: true });
    await context.setOffline(true);
    await page.goto(`${ORIGIN}/workout`);
    await expect(done(page, 'Set 1')).toBeVisible();
    await page.getByRole('button', { name: 'Finish the workout' }).click();
    await expect(page).toHaveURL(/\/log\/[\w-]+$/);
    const snapshots = () =>
      page.evaluate(async () => {
        const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('second-copy');
        let whole = 0;
        for await (const [name, handle] of folder.entries())
          if (name.startsWith('snapshot') && handle instanceof FileSystemFileHandle)
            whole += Number((await handle.getFile()).size > 0);
        return whole;
      });
    await expect.poll(snapshots, { timeout: 15_000 }).toBe(1);
    await takeAway(page, 'indexeddb');
    await page.goto(`${ORIGIN}/log`);
    await expect(page.getByText(/1 set/).first()).toBeVisible();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});
