// Weeks from a notes app: pasted, read by their days, looked through, kept at once, taken back, and never kept twice.
import { expect, ORIGIN, test } from './app-fixture.ts';
import { violations } from './axe.ts';

const LOG = `2024-03-05 Push day
Bench press 3x8 80kg
Dips 3x10

Thu 7 March 2024
Squat 5x5 100kg, left knee a bit sore

shopping: oats, eggs`;

test('a pasted log becomes workouts of its days after a look, once, and goes again in one go', async ({ launch }) => {
  const { page } = await launch({ cameraClip: null });
  await page.goto(`${ORIGIN}/log`);
  await page.getByRole('link', { name: 'Paste a log' }).click();
  await expect(page).toHaveURL(/\/paste$/);
  await page.getByRole('textbox', { name: 'Your log' }).fill(LOG);
  expect(await violations(page)).toEqual([]);
  // Words that were not kept yet outlive a reload.
  await page.reload();
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '2 workouts found, 11 sets in them.' })).toBeVisible();
  await expect(page.getByLabel('Day', { exact: true }).first()).toHaveValue('2024-03-05');
  await expect(page.getByRole('checkbox', { name: 'Keep Push day' })).toBeChecked();
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: 'Keep 2 workouts, 11 sets' }).click();
  await expect(page.getByRole('heading', { name: '2 workouts and 11 sets are in the log.' })).toBeVisible();
  await page.getByRole('button', { name: 'Take it out again' }).click();
  await expect(page.getByRole('textbox', { name: 'Your log' })).toHaveValue(LOG);
  await page.goto(`${ORIGIN}/log`);
  await expect(page.getByText('Push day')).toBeHidden();
});

test('a day that can be read two ways is asked about', async ({ launch }) => {
  const { page } = await launch({ cameraClip: null });
  await page.goto(`${ORIGIN}/paste`);
  await page.getByRole('textbox', { name: 'Your log' }).fill('3/4/24\nSquat 5x5 100kg');
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('button', { name: '3 April 2024' }).click();
  await expect(page.getByLabel('Day', { exact: true })).toHaveValue('2024-04-03');
  await page.getByRole('button', { name: 'Keep 1 workout, 5 sets' }).click();
  await page.getByRole('link', { name: 'To the log' }).click();
  await expect(page.getByText('Back squat').first()).toBeVisible();
});

test('a log typed in the note box is handed over to be looked through, and both keep it until it is in the log', async ({
  launch,
}) => {
  const { page } = await launch({ cameraClip: null });
  await page.goto(`${ORIGIN}/log`);
  const note = page.getByRole('textbox', { name: 'What you did, and how it felt' });
  await note.fill(LOG);
  await expect(page.getByText('This looks like a log of several workouts')).toBeVisible();
  await page.getByRole('button', { name: 'Look through it' }).click();
  await expect(page).toHaveURL(/\/paste$/);
  await expect(page.getByRole('textbox', { name: 'Your log' })).toHaveValue(LOG);
  await page.goBack();
  await expect(note).toHaveValue(LOG);
  await page.getByRole('button', { name: 'Look through it' }).click();
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('button', { name: 'Keep 2 workouts, 11 sets' }).click();
  await page.getByRole('link', { name: 'To the log' }).click();
  await expect(page.getByText('Push day').first()).toBeVisible();
  await expect(note).toHaveValue('');
});

test('months in the note box are read with their chips folded, and the page answers', async ({ launch }) => {
  const { page } = await launch({ cameraClip: null });
  await page.goto(`${ORIGIN}/log`);
  const lines = ['Squat 5x5 100kg', 'zorblax wheel 3x10', 'Deadlift 140kg x 3, lower back a bit sore'];
  const text = Array.from({ length: 3500 }, (_none, at) => lines[at % lines.length]).join('\n');
  // As pasting does: typing it in would be another matter.
  await page.evaluate((words) => sessionStorage.setItem('draft/note', words), text);
  await page.reload();
  await expect(page.getByText('This is a long text')).toBeVisible();
  const understood = page.getByRole('region', { name: 'Understood' });
  const more = understood.getByRole('button', { name: /^And \d+ more$/ });
  await expect(more).toBeVisible();
  const chips = understood.getByRole('list', { name: 'Understood' }).getByRole('listitem');
  const first = await chips.count();
  expect(first).toBeLessThanOrEqual(36);
  await more.click();
  await expect.poll(() => chips.count()).toBeGreaterThan(first);
  await page.getByRole('button', { name: 'Look through it' }).click();
  await expect(page.getByRole('textbox', { name: 'Your log' })).toHaveValue(text);
});
