// After a set, a repetition says what cost it and what would have been enough, and shows itself again; with the keyboard alone.
import { expect, ORIGIN, test } from './app-fixture.ts';
import { unevenRecording } from './uneven-recording.ts';

test('a shallow squat between good ones is replayed, and says what it lost', async ({ launch }) => {
  const { page } = await launch();
  await page.goto(`${ORIGIN}/coach/air_squat`);
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: 'squats.json', mimeType: 'application/json', buffer: Buffer.from(unevenRecording()) });
  const replay = page.getByRole('button', { name: 'Replay repetition 2' });
  await replay.focus({ timeout: 60_000 });
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Most of what was lost: the hips/)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(/^About \d+ cm deeper would have made this/)).toBeVisible();
  await expect(page.getByRole('list', { name: 'What was lost, by joint' })).toContainText('Hips');
  await expect(page.getByRole('img', { name: 'Replay of repetition 2 as a drawn skeleton' })).toBeVisible();

  const moment = page.getByRole('slider', { name: 'Moment of the repetition' });
  await expect(moment).toHaveAttribute('aria-valuetext', /^at the bottom/);
  await moment.focus();
  await page.keyboard.press('Home');
  await expect(moment).toHaveAttribute('aria-valuetext', /^on the way down/);

  await replay.focus();
  await page.keyboard.press('Enter');
  await expect(moment).toBeHidden();
});
