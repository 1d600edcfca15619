// What is promised to everybody: headers, installability, nothing off the origin, and screens that everybody can use.
import type { Page } from '@playwright/test';
import { SECURITY_HEADERS } from '../scripts/headers.mjs';
import { expect, ORIGIN, test } from './app-fixture.ts';
import { violations } from './axe.ts';
import { buildPlan, readyOffline } from './walk.ts';

const PLACES = [
  '/',
  '/profile',
  '/log',
  '/coach',
  '/coach/air_squat',
  '/coach/plank',
  '/movements/lunge',
  '/workout',
  '/more',
  '/lab',
  '/data',
  '/templates',
  '/exercises',
  '/exercises/air_squat',
  '/insight',
  '/measures',
  '/nowhere',
];

for (const { colorScheme, locale } of [
  { colorScheme: 'dark', locale: 'en-GB' },
  { colorScheme: 'light', locale: 'zh-CN' },
] as const)
  test(`axe finds nothing on any screen, ${colorScheme}, ${locale}`, async ({ launch }) => {
    test.setTimeout(180_000);
    const { page } = await launch({ colorScheme, locale });
    for (const place of PLACES) {
      await page.goto(ORIGIN + place);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await violations(page), place).toEqual([]);
    }
    if (locale !== 'en-GB') return;
    await buildPlan(page);
    expect(await violations(page), 'the week').toEqual([]);
    await page
      .getByRole('button', { name: /^start/i })
      .first()
      .click();
    await expect(page).toHaveURL(`${ORIGIN}/workout`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await violations(page), 'a workout under way').toEqual([]);
  });

test('every answer carries the security policy, and the app can be installed', async ({ launch }) => {
  const { page, context } = await launch();
  const response = await page.goto(`${ORIGIN}/`);
  for (const [name, value] of Object.entries(SECURITY_HEADERS))
    expect(response?.headers()[name.toLowerCase()], name).toBe(value);
  await readyOffline(page);
  const session = await context.newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors).toEqual([]);
});

test('nothing runs off the screen sideways, at phone size and with text at 200 %', async ({ launch }) => {
  const { page } = await launch();
  const session = await page.context().newCDPSession(page);
  for (const place of PLACES)
    for (const fontSize of ['100%', '200%']) {
      await page.goto(ORIGIN + place);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await session.send('Runtime.evaluate', { expression: `document.documentElement.style.fontSize = '${fontSize}'` });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${place} at ${fontSize}`).toBeLessThanOrEqual(0);
    }
});

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
  const { page, context } = await launch({ cameraClip: null });
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
