// Erasing everything: nothing that the app kept is left, and it begins as new.
import type { BrowserContext, Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, ORIGIN, test } from './app-fixture.ts';
import { logWorkout } from './everywhere.ts';
import { keptNames } from './kept-bytes.ts';

const NOTHING = { databases: [], files: [], caches: [], marks: [], registrations: 0 };

/** The start is an empty page until it is let go: what the app makes anew is not to be taken for what was left. */
async function holdStart(context: BrowserContext): Promise<() => Promise<void>> {
  const isStart = (url: URL) => url.pathname === '/';
  await context.route(isStart, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>held</title>' }),
  );
  return () => context.unroute(isStart);
}

async function erase(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Erase everything …' }).click();
  await expect(page.getByRole('button', { name: 'Erase it all now' })).toBeDisabled();
  await page.getByRole('textbox', { name: 'To confirm, type “erase”' }).fill('Erase');
  await page.getByRole('button', { name: 'Erase it all now' }).click();
}

test('from the lock, for whoever forgot the passphrase', async ({ launch }) => {
  const { page, context } = await launch();
  await logWorkout(page);
  await page.goto(`${ORIGIN}/lock`);
  for (const label of ['Passphrase', 'The same again'])
    await page
      .locator('input')
      .and(page.getByLabel(label, { exact: true }))
      .fill('rusty plumb bob');
  await page.getByRole('button', { name: 'Lock with this passphrase' }).click();
  await expect(page.getByText('Locked from now on')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Lock now' }).click();
  await page.getByRole('button', { name: 'I forgot it' }).click();
  expect(await violations(page)).toEqual([]);
  const letGo = await holdStart(context);
  await erase(page);
  await expect(page).toHaveTitle('held');
  await expect.poll(() => keptNames(page)).toEqual(NOTHING);
  await letGo();
  await page.goto(ORIGIN);
  await expect(page.getByRole('link', { name: 'Build my week' })).toBeVisible();
});
