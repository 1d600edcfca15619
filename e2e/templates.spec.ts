// A template from nothing to a workout in the log, and a past workout done again.
import { expect, ORIGIN, test } from './app-fixture.ts';
import { violations } from './axe.ts';

test('a template is made, changed, taken back and begun; the workout carries its name and its numbers', async ({
  launch,
}) => {
  const { page } = await launch({ cameraClip: null });
  await page.goto(`${ORIGIN}/templates`);
  await page.getByRole('button', { name: 'New template' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Push day');
  for (const exercise of ['Bench press', 'Dip']) {
    await page.getByRole('button', { name: 'Add an exercise' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(exercise);
    await dialog
      .getByRole('button', { name: new RegExp(`^${exercise}`) })
      .first()
      .click();
    await expect(page.getByRole('article', { name: exercise })).toBeVisible();
  }

  await page.getByRole('button', { name: /^Bench press, set 1:/ }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('textbox', { name: 'Repetitions' }).fill('1e9');
  await sheet.getByRole('textbox', { name: /^Weight/ }).fill('62,5');
  await sheet.getByRole('button', { name: 'Done' }).click();
  await expect(sheet.getByRole('textbox', { name: 'Repetitions' })).toHaveAttribute('aria-invalid', 'true');
  await sheet.getByRole('textbox', { name: 'Repetitions' }).fill('5');
  await sheet.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('button', { name: /^Bench press, set 3:\s+5 × 62.5 kg/ })).toBeVisible();

  await page.getByRole('button', { name: 'Remove Dip' }).click();
  await expect(page.getByRole('article', { name: 'Dip' })).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('article', { name: 'Dip' })).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.getByRole('link', { name: 'All templates' }).click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Begin Push day' }).click();
  await expect(page).toHaveURL(/\/workout$/);
  await page.getByRole('list', { name: 'Sets of Bench press' }).getByRole('button', { name: /^Log/ }).first().click();
  await expect(page.getByRole('button', { name: /^Set 1 is done/ })).toBeVisible();
  await page.getByRole('button', { name: 'Finish the workout' }).click();
  await page
    .getByRole('button', { name: /Finish anyway|Finish/ })
    .last()
    .click();
  await expect(page).toHaveURL(/\/log\/[\w-]+$/);
  await expect(page.getByText('Push day')).toBeVisible();

  await page.goto(`${ORIGIN}/templates`);
  await page.getByRole('button', { name: 'Do Push day again' }).click();
  await expect(page).toHaveURL(/\/workout$/);
  await expect(page.getByRole('list', { name: 'Sets of Bench press' })).toContainText('62.5');
});
