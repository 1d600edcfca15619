// axe finds nothing in a workout. Every other place: access-places.spec.ts.
import { expect, test } from './app-fixture.ts';
import { beginWorkout } from './everywhere.ts';
import { everySheet, isSound } from './sound.ts';

test('axe finds nothing in a workout under way, its sheets and its rest', async ({ launch }) => {
  test.setTimeout(300_000);
  const { page } = await launch({ cameraClip: null });
  await beginWorkout(page, 'Push-up', 'Bench press');
  await isSound(page, 'begun');
  expect(await everySheet(page, 'begun')).toBeGreaterThan(1);
  await page
    .getByRole('button', { name: /^Repetitions, Set 1:/ })
    .first()
    .click();
  await isSound(page, 'the sheet of numbers');
  await page.getByRole('textbox', { name: 'Repetitions' }).fill('8');
  await page.getByRole('button', { name: 'Log the set' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  await isSound(page, 'resting');
  await page.getByRole('link', { name: /hands free/ }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  await isSound(page, 'resting, on the whole screen');
});
