// The video of a set is kept only of the one for which it was asked.
import { expect, ORIGIN, test } from './app-fixture.ts';
import { squatFootage } from './footage.ts';

test('the video of a set is kept only where it was asked for, and can be deleted', async ({ launch }) => {
  test.setTimeout(240_000);
  const footage = await squatFootage();
  const { page } = await launch({ cameraClip: footage.clip });
  await page.goto(`${ORIGIN}/coach/air_squat`);
  const wish = page.getByRole('switch', { name: /^Keep the video of the next set/ });
  await expect(wish).not.toBeChecked();
  await wish.check();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByText('3 repetitions')).toBeAttached({ timeout: 90_000 });
  await page.getByRole('button', { name: 'Finish the set' }).click();
  const video = page.getByLabel('Video of the set');
  await expect(video).toBeVisible({ timeout: 30_000 });
  await expect.poll(() => video.evaluate((element: HTMLVideoElement) => element.videoWidth)).toBeGreaterThan(0);

  await page.goto(`${ORIGIN}/more`);
  await expect(page.getByText(/^1 kept on this device, \d+\.\d MB together\.$/)).toBeVisible();
  await page.goto(`${ORIGIN}/coach/air_squat`);
  await expect(page.getByRole('switch', { name: /^Keep the video of the next set/ })).not.toBeChecked();

  await page.goto(`${ORIGIN}/more`);
  await page.getByRole('button', { name: 'Delete all videos' }).click();
  await expect(page.getByText(/^None are kept\./)).toBeVisible();
});
