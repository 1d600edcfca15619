// Out of a set that runs, with one tap: what was counted is kept, nothing more is said, and advice stands on the screen.
import { existsSync } from 'node:fs';
import { expect, ORIGIN, test } from './app-fixture.ts';
import { installVirtualCamera, virtualCamera } from './virtual-camera.ts';

const CLIP = '../shared/data/videos/clips/squat-a.mp4';

test('a set in front of the camera is left with one tap, and kept', async ({ launch }) => {
  test.skip(!existsSync(CLIP), 'no footage: the shared clips are not here');
  test.setTimeout(180_000);
  const { page, context } = await launch({ expectedErrors: [/A VideoFrame was garbage collected/] });
  await installVirtualCamera(context);
  await page.goto(`${ORIGIN}/coach/air_squat`);
  const camera = virtualCamera(page);
  await camera.hold('squat-a.mp4', 0.1);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.locator('main[data-phase="performing"]')).toBeAttached({ timeout: 60_000 });
  await camera.play();
  await expect(page.getByText('2 repetitions')).toBeAttached({ timeout: 30_000 });
  await page.getByRole('button', { name: 'I don’t feel well' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Stop here/ })).toBeVisible();
  expect(await page.evaluate(() => speechSynthesis.speaking || speechSynthesis.pending)).toBe(false);
  await page.goto(`${ORIGIN}/log`);
  await expect(page.getByText(/Air squat/).first()).toBeVisible();
});
