// What is promised to everybody: headers, installability, nothing off the origin, and screens that everybody can use.
import { SECURITY_HEADERS } from '../scripts/headers.mjs';
import { expect, ORIGIN, test } from './app-fixture.ts';
import { violations } from './axe.ts';
import { PLACES } from './everywhere.ts';
import { buildPlan, readyOffline } from './walk.ts';

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
  const { page, context } = await launch({ keepsFiles: true });
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
  for (const place of PLACES) {
    await page.goto(ORIGIN + place);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const fontSize of ['100%', '200%']) {
      await session.send('Runtime.evaluate', { expression: `document.documentElement.style.fontSize = '${fontSize}'` });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${place} at ${fontSize}`).toBeLessThanOrEqual(0);
    }
  }
});
