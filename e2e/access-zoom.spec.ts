// A workout with little room, and another way for what is dragged. Every place: access-places.spec.ts.
import { expect, test } from './app-fixture.ts';
import { beginWorkout } from './everywhere.ts';
import { cut } from './fits.ts';

test('a workout and its rest can be used at 400 %', async ({ launch }) => {
  const { page } = await launch({ cameraClip: null, viewport: { width: 320, height: 256 } });
  await beginWorkout(page, 'Push-up');
  expect.soft(await cut(page), 'the workout').toEqual([]);
  await page.getByRole('button', { name: /^Repetitions, Set 1:/ }).click();
  expect.soft(await cut(page), 'the sheet of numbers').toEqual([]);
  await page.getByRole('textbox', { name: 'Repetitions' }).fill('8');
  await page.getByRole('button', { name: 'Log the set' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  expect.soft(await cut(page), 'resting').toEqual([]);
  await page.getByRole('link', { name: /hands free/ }).click();
  const start = page.getByRole('button', { name: 'Start now' });
  await expect(start).toBeVisible();
  expect.soft(await cut(page), 'the rest, on the whole screen').toEqual([]);
  // Everything of the rest can be brought into sight.
  for (const control of await page.getByRole('main').getByRole('button').all()) {
    await control.scrollIntoViewIfNeeded();
    await expect(control).toBeInViewport();
  }
  await start.click();
});

test('what is dragged can be done without dragging', async ({ launch }) => {
  const { page } = await launch({ cameraClip: null });
  await beginWorkout(page, 'Push-up', 'Plank');
  // One tap each: the menu of an exercise moves it up and down.
  await page.getByRole('button', { name: /^Change Plank/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /earlier|up/i })
    .first()
    .click();
  await expect(page.getByRole('article').first()).toHaveAccessibleName(/Plank/);
});
