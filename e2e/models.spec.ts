// The pose model at work without a camera: the demonstration counted from its pixels, and the larger model fetched only when asked for.
import type { Page } from '@playwright/test';
import { expect, ORIGIN, test } from './app-fixture.ts';
import { readyOffline } from './walk.ts';

test('the demonstration is counted from its pixels and never stored', async ({ launch }) => {
  test.setTimeout(180_000);
  const { page } = await launch({ cameraClip: null });
  await page.goto(`${ORIGIN}/coach/air_squat`);
  await page.getByRole('button', { name: 'Try it without a camera' }).click();
  await expect(page.getByText('Demonstration').first()).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/counted/, { timeout: 120_000 });
  await expect(page.getByText(/not stored/i).first()).toBeVisible();
  await page.goto(`${ORIGIN}/log`);
  await expect(page.getByText('Nothing logged yet')).toBeVisible();
});

/** As a set on a device with quick graphics leaves it. */
async function rememberQuickSet(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((settle, fail) => {
        request.addEventListener('success', () => settle(request.result));
        request.addEventListener('error', () => fail(new Error(String(request.error))));
      });
    const database = await done(indexedDB.open('plumbline'));
    const store = database.transaction('person', 'readwrite').objectStore('person');
    const settings = (await done(store.get('settings'))) as object | undefined;
    const speed = { backend: 'webgpu', model: 'lightning', medianMs: 9, measuredAt: '2026-05-01T10:00:00.000Z' };
    await done(store.put({ ...settings, poseSpeeds: [speed] }, 'settings'));
    database.close();
  });
  await page.reload();
}

test('Thunder is offered on a quick device, fetched only when asked for, and then runs without a network', async ({
  launch,
}) => {
  test.setTimeout(180_000);
  const { page, context } = await launch({ cameraClip: null, keepsFiles: true });
  await readyOffline(page);
  await expect(page.getByText(/Thunder is offered once a set/)).toBeVisible();
  await expect(page.getByRole('button', { name: /Download Thunder/ })).toHaveCount(0);
  await rememberQuickSet(page);
  await expect(page.getByRole('radio', { name: /Thunder/ })).toHaveCount(0);
  await page.getByRole('button', { name: /Download Thunder/ }).click();
  await expect(page.getByRole('radio', { name: /Thunder/ })).toBeChecked({ timeout: 60_000 });
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('radio', { name: /Thunder/ })).toBeChecked();
  await page.getByRole('button', { name: 'Check this device' }).click();
  await expect(page.getByText('Runs on WebAssembly')).toBeVisible({ timeout: 90_000 });
});
