// Exercises the catalogue does not have, and what is measured of a body: made by whoever needs them, and everywhere like all others.
import type { Page } from '@playwright/test';
import { expect, ORIGIN, test } from './app-fixture.ts';
import { violations } from './axe.ts';

const PLACES = [
  '/exercises',
  '/exercises?muscle=chest&camera',
  '/exercises/air_squat',
  '/exercises/bench_press',
  '/measures',
];

async function makeByKeyboard(page: Page): Promise<void> {
  await page.goto(`${ORIGIN}/workout`);
  await page.getByRole('button', { name: 'Begin without a plan' }).click();
  await page.getByRole('button', { name: 'Add an exercise' }).click();
  const field = page.getByLabel('Find an exercise');
  await field.focus();
  await page.keyboard.type('Zottman tsunami');
  await page.getByRole('button', { name: /^Make “Zottman tsunami”/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Zottman tsunami');
  await page.getByRole('button', { name: 'Biceps: not at all' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Biceps: mainly' })).toBeFocused();
  await page.getByRole('button', { name: 'Make it' }).focus();
  await page.keyboard.press('Enter');
}

test('an exercise that is nowhere is made on the spot, by keyboard, and is one like all others', async ({ launch }) => {
  const { page } = await launch();
  await makeByKeyboard(page);
  await expect(page.getByRole('heading', { level: 1, name: /Zottman tsunami/ })).toBeVisible();

  // A note knows it by name, the log shows it by name.
  await page.goto(`${ORIGIN}/log`);
  await page.getByLabel('What you did, and how it felt').fill('zottman tsunami 3x10 12kg');
  await expect(page.getByRole('heading', { name: 'Zottman tsunami' })).toBeVisible();
  await page.getByRole('button', { name: 'Save 3 sets' }).click();
  await expect(page.getByText(/Zottman tsunami/).first()).toBeVisible();
  await page.goto(`${ORIGIN}/exercises?own`);
  await page.getByRole('link', { name: /Zottman tsunami/ }).click();
  await expect(page.getByText('Biceps', { exact: true })).toBeVisible();
  expect(await violations(page), 'a page of one’s own').toEqual([]);
  await page.getByLabel('Your remark').fill('Slow on the way down');
  await page.getByLabel('Your remark').blur();
  // Shown once it is on the disk.
  await expect(page.getByRole('blockquote').getByText('Slow on the way down')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('blockquote').getByText('Slow on the way down')).toBeVisible();

  await page.getByRole('button', { name: 'Change it' }).click();
  await page.getByText('More names').click();
  await page.getByLabel('Also called').fill('zt curl');
  await page.getByRole('button', { name: 'Save the changes' }).click();
  await expect(page.getByText('zt curl')).toBeVisible();

  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(page.getByRole('heading', { name: 'Zottman tsunami, removed' })).toBeVisible();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Zottman tsunami' })).toBeVisible();
});

test('a name that is there is answered with the exercise that has it', async ({ launch }) => {
  const { page } = await launch();
  await page.goto(`${ORIGIN}/exercises`);
  await page.getByRole('button', { name: 'Make an exercise of your own' }).click();
  await page.getByRole('button', { name: 'Make it' }).click();
  await expect(page.getByText('It needs a name to be found by.')).toBeVisible();
  await page.getByLabel('Name', { exact: true }).fill('a'.repeat(61));
  await expect(page.getByText(/Up to 60 characters/)).toBeVisible();
  await page.getByLabel('Name', { exact: true }).fill('bench-PRESS');
  await page.getByRole('button', { name: 'Take Bench press' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bench press' })).toBeVisible();
});

test('the library is narrowed by what is trained and with what, and the way back finds the same list', async ({
  launch,
}) => {
  const { page } = await launch();
  await page.goto(`${ORIGIN}/exercises`);
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('group', { name: 'Mainly works' }).getByText('Chest', { exact: true }).click();
  await page.getByRole('switch', { name: 'Counted by the camera' }).check();
  await page.getByRole('button', { name: /^\d+ exercises$/ }).click();
  await page.getByRole('link', { name: /^Push-up/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Push-up' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Filters, 2 on' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Push-up/ })).toBeVisible();
});

test('a measure is two taps, a slip is told, what is taken away comes back', async ({ launch }) => {
  const { page } = await launch();
  await page.goto(`${ORIGIN}/measures`);
  await page
    .getByRole('button', { name: /Enter body weight/i })
    .first()
    .click();
  const value = page.getByLabel('Body weight (kg)');
  for (const slip of ['0', '-5', '9999', '1e9']) {
    await value.fill(slip);
    await expect(page.getByText('Believable is 25 kg to 350 kg.')).toBeVisible();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await expect(value).toBeVisible();
  }
  await value.fill('82,4');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '82.4 kg, today' })).toBeVisible();

  // The last one stands in the form: the same again is two taps.
  await page
    .getByRole('button', { name: /Enter body weight/i })
    .first()
    .click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page
    .getByRole('button', { name: /Enter body weight/i })
    .first()
    .click();
  await expect(page.getByRole('button', { name: /^Remove 82.4 kg/ })).toHaveCount(2);
  expect(await violations(page), 'a measure and its past').toEqual([]);
  await page
    .getByRole('button', { name: /^Remove 82.4 kg/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: /^Remove 82.4 kg/ })).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: /^Remove 82.4 kg/ })).toHaveCount(2);
});

for (const { colorScheme, locale } of [
  { colorScheme: 'dark', locale: 'en-GB' },
  { colorScheme: 'light', locale: 'zh-CN' },
] as const)
  test(`everybody can use the library, ${colorScheme}, ${locale}`, async ({ launch }) => {
    const { page } = await launch({ colorScheme, locale, viewport: { width: 360, height: 640 } });
    const session = await page.context().newCDPSession(page);
    for (const place of PLACES) {
      await page.goto(ORIGIN + place);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await violations(page), place).toEqual([]);
      await session.send('Runtime.evaluate', { expression: "document.documentElement.style.fontSize = '200%'" });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${place} at 200 %`).toBeLessThanOrEqual(0);
    }
  });
