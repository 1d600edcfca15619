// Where a browser cannot hand the camera's frames to a worker, the page takes pictures one by one: the same person is counted the same.
import { expect, ORIGIN, test } from './app-fixture.ts';
import { squatFootage } from './footage.ts';

for (const [way, script] of [
  ['in the worker', ''],
  ['picture by picture on the page', 'delete globalThis.MediaStreamTrackProcessor'],
] as const)
  test(`a camera is counted ${way}`, async ({ launch }) => {
    const footage = await squatFootage();
    const { page, context } = await launch({ cameraClip: footage.clip });
    await context.addInitScript(`
      ${script};
      globalThis.handed = 0;
      const post = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function (message, transfer) {
        for (const each of transfer ?? []) if (each instanceof ReadableStream) globalThis.handed += 1;
        return post.call(this, message, transfer);
      };
    `);
    await page.goto(`${ORIGIN}/coach/air_squat`);
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(page.getByText('3 repetitions')).toBeAttached({ timeout: 60_000 });
    expect(await page.evaluate('globalThis.handed')).toBe(script === '' ? 1 : 0);
  });
