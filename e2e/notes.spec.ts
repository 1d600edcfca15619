// A sentence in the note box: chips with their words, a tap puts each right, what is saved is what was put right, and it is learnt.
import { violations } from './axe.ts';
import { expect, ORIGIN, test } from './app-fixture.ts';

const NOTE = 'Squat 3x5 100kg @8, zerchy thing 3x8 60kg, left knee a bit sore, slept badly';

test('what was misread is put right by a tap, saved as it was put, and read so the next time', async ({ launch }) => {
  const { page } = await launch();
  await page.goto(`${ORIGIN}/log`);
  const box = page.getByRole('textbox', { name: 'What you did, and how it felt' });
  await box.fill(NOTE);
  const understood = page.getByRole('region', { name: 'Understood' });
  await expect(understood.getByRole('button', { name: /^Back squat\s*: 3 × 5 × 100 kg/ })).toContainText(
    'Squat 3x5 100kg @8',
  );
  await expect(understood.getByRole('button', { name: /^Poor sleep\s*, from “slept badly”/ })).toBeVisible();
  await expect(understood.getByRole('status').first()).toContainText('1 part not understood');
  expect(await violations(page), 'the chips').toEqual([]);

  await understood.getByRole('button', { name: /^Not understood: “zerchy thing”/ }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: 'This is an exercise' }).click();
  await sheet.getByRole('textbox', { name: 'Find an exercise' }).fill('zercher squat');
  await sheet
    .getByRole('button', { name: /^Zercher squat/ })
    .first()
    .click();
  await expect(
    understood.getByRole('button', { name: /^Zercher squat\s*: 3 × 8 × 60 kg\s*, from “zerchy thing/ }),
  ).toBeVisible();

  await understood.getByRole('button', { name: /^Back squat/ }).click();
  await expect(sheet.getByRole('textbox', { name: 'Repetitions' })).toHaveValue('5');
  expect(await violations(page), 'the sheet of sets').toEqual([]);
  await sheet.getByRole('textbox', { name: 'Repetitions' }).fill('4');
  await sheet.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(understood.getByRole('button', { name: /^Back squat\s*: 3 × 4 × 100 kg/ })).toBeVisible();

  await understood.getByRole('button', { name: /^Poor sleep/ }).click();
  await sheet.getByRole('button', { name: 'Not meant' }).click();
  await expect(understood.getByRole('button', { name: /^Poor sleep/ })).toHaveCount(0);
  await understood.getByRole('button', { name: 'Undo the last change' }).click();
  await expect(understood.getByRole('button', { name: /^Poor sleep/ })).toBeVisible();

  await page.getByRole('button', { name: 'Save 6 sets' }).click();
  await expect(page.getByText('6 sets saved')).toBeVisible();
  await box.fill('zerchy thing 5x3 70kg');
  await expect(understood.getByRole('button', { name: /^Zercher squat\s*: 5 × 3 × 70 kg/ })).toBeVisible();
});

test('a text of fifty thousand characters and more is kept, and the person is told how it is better saved', async ({
  launch,
}) => {
  const { page } = await launch();
  await page.goto(`${ORIGIN}/log`);
  await page.getByRole('textbox', { name: 'What you did, and how it felt' }).fill('felt good today '.repeat(3200));
  await expect(page.getByText('This is a long text')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Save/ })).toBeVisible();
});

test('a name that nobody knows is found by the tagger, whose files are read for it alone', async ({ launch }) => {
  const { page } = await launch();
  // By the page's workers, not by the service worker that keeps all files.
  const weights: string[] = [];
  page.context().on('request', (request) => {
    if (request.serviceWorker() === null && request.url().endsWith('/models/notes/weights.bin'))
      weights.push(request.url());
  });
  await page.goto(`${ORIGIN}/log`);
  const box = page.getByRole('textbox', { name: 'What you did, and how it felt' });
  const understood = page.getByRole('region', { name: 'Understood' });
  await box.fill('Squat 3x5 100kg');
  await expect(understood.getByRole('button', { name: /^Back squat/ })).toBeVisible();
  expect(weights).toEqual([]);
  await box.fill('did garage pulls for 3x12 at 15kg');
  await expect(understood.getByRole('button', { name: /^Not understood: “garage pulls”/ })).toBeVisible();
  expect(weights).toHaveLength(1);
});
