// What is promised to everybody: headers and installability.
import { SECURITY_HEADERS } from '../scripts/headers.mjs';
import { expect, ORIGIN, test } from './app-fixture.ts';
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
