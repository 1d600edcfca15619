// A set is looked at again: its timeline with the keyboard, two repetitions over each other, a picture of it to share.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { decodeGif } from '../src/domain/picture/testing/decode-gif.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../src/domain/picture/review-card.ts';
import { expect, ORIGIN, test } from './app-fixture.ts';
import { unevenRecording } from './uneven-recording.ts';

test('a recorded set is walked through with the keyboard, laid over itself, and shared as pictures', async ({
  launch,
}) => {
  const { page } = await launch();
  await page.goto(`${ORIGIN}/coach/air_squat`);
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: 'squats.json', mimeType: 'application/json', buffer: Buffer.from(unevenRecording()) });

  const timeline = page.getByRole('slider', { name: 'Repetitions of the set' });
  await timeline.focus({ timeout: 60_000 });
  await page.keyboard.press('Home');
  await expect(timeline).toHaveAttribute('aria-valuetext', /^Repetition 1: .*Depth/);
  await page.keyboard.press('ArrowRight');
  await expect(timeline).toHaveAttribute('aria-valuetext', /^Repetition 2: .*Above the band/);
  await expect(page.getByText(/^Number \d was the best|^Number \d stands out/)).toBeVisible();
  await expect(
    page.getByRole('img', { name: /^Repetition 2 as a drawn skeleton, over repetition \d, dashed$/ }),
  ).toBeVisible();
  await expect(page.getByRole('img', { name: 'Angles: Knee' })).toBeVisible();
  await page.getByText('As a table').first().click();
  await expect(page.getByRole('row', { name: /^2 .* no Above the band$/ })).toBeVisible();

  const moment = page.getByRole('slider', { name: 'Moment of the two' });
  await expect(moment).toHaveAttribute('aria-valuetext', /^at the bottom/);
  await page.getByRole('button', { name: 'Play over and over' }).click();
  await expect(moment).toHaveAttribute('aria-valuetext', /^on the way up/);
  await page.getByRole('button', { name: 'Stop', exact: true }).click();

  const png = await shared(page, 'As a picture');
  expect(png.name).toMatch(/^plumbline-air-squat-.*\.png$/);
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([CARD_WIDTH, CARD_HEIGHT]);
  const gif = decodeGif((await shared(page, 'As a moving picture')).bytes);
  expect([gif.width, gif.height]).toEqual([CARD_WIDTH / 2, CARD_HEIGHT / 2]);
  expect(gif.frames.length).toBeGreaterThan(10);
});

async function shared(page: Page, label: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: label, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
