// The whole line, as a person walks it: plan, camera, count, note, log, plan changed; then the same with the network off.
import type { Page } from '@playwright/test';
import { expect, ORIGIN, test } from './app-fixture.ts';
import { squatFootage } from './footage.ts';
import { buildPlan, readyOffline } from './walk.ts';

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** @param least ends the set at so many, though the camera may show more meanwhile. */
async function coachSquats(page: Page, { least, most }: { least: number; most: number }): Promise<void> {
  await page.goto(`${ORIGIN}/coach/air_squat`);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByText(`${least} repetitions`)).toBeAttached({ timeout: 90_000 });
  await page.getByRole('button', { name: 'Finish the set' }).click();
  const counted = NUMBERS.slice(least, most + 1).join('|');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(new RegExp(`^(?:${counted}) counted`, 'i'));
  await expect(page.getByText('In the log')).toBeVisible();
}

test('squats before the camera reach the log, a sentence beside them changes the plan, online and offline', async ({
  launch,
}) => {
  test.setTimeout(300_000);
  const footage = await squatFootage();
  const { page, context } = await launch({ cameraClip: footage.clip, keepsFiles: true });
  await buildPlan(page);
  await readyOffline(page);

  await coachSquats(page, { least: footage.reps, most: footage.reps });
  await page.getByRole('textbox', { name: 'How was this set?' }).fill('left knee a bit sore, slept badly');
  await page.getByRole('button', { name: 'Save the note' }).click();
  await expect(page.getByText('Your note is beside the set.')).toBeVisible();

  await page.goto(`${ORIGIN}/log`);
  const squats = page.getByRole('article').filter({ hasText: 'Air squat' });
  await expect(squats.getByText(String(footage.reps), { exact: true })).toBeVisible();
  await squats.getByRole('link').first().click();
  await expect(page.getByText('left knee a bit sore, slept badly')).toBeVisible();

  await page.goto(`${ORIGIN}/`);
  await expect(page.getByRole('button', { name: /^Knee eased until/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Slept badly/ })).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'Exercises' }).getByRole('heading', { level: 3 }).first(),
  ).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: 'Air squat' })).toBeHidden();

  await context.setOffline(true);
  await page.goto(`${ORIGIN}/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await coachSquats(page, { least: 3, most: footage.reps });
  await page.goto(`${ORIGIN}/log`);
  await page.getByRole('textbox', { name: 'What you did, and how it felt' }).fill('bench 3x8 60kg');
  await page.getByRole('button', { name: 'Save 3 sets' }).click();
  await expect(page.getByText('3 sets saved')).toBeVisible();
  await expect(page.getByRole('article').filter({ hasText: 'Bench press' })).toBeVisible();
});

test('a workout goes on after the browser was killed in mid-set', async ({ launch }) => {
  test.setTimeout(240_000);
  const footage = await squatFootage();
  const first = await launch({ cameraClip: footage.clip });
  await first.page.goto(`${ORIGIN}/coach/air_squat`);
  await first.page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(first.page.getByText('3 repetitions')).toBeAttached({ timeout: 90_000 });
  await first.kill();

  const second = await launch({ cameraClip: footage.clip, profile: first.profile });
  await second.page.goto(`${ORIGIN}/log`);
  const kept = second.page.getByRole('article').filter({ hasText: 'Air squat' });
  await expect(kept).toBeVisible();
  await expect(kept.getByText(/^[34]$/)).toBeVisible();
  await expect(kept.getByText('In progress')).toBeVisible();
});
