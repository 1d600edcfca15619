// What is promised to everybody: headers, installability, and nothing that runs off the screen.
import { SECURITY_HEADERS } from '../scripts/headers.mjs';
import { expect, ORIGIN, test } from './app-fixture.ts';
import { PLACES } from './everywhere.ts';
import { readyOffline } from './walk.ts';

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
