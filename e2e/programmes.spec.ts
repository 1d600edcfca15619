// Programmes: one is found, judged, begun, followed in the week, stopped and taken back; a block of one's own has an aim.
import { expect, ORIGIN, test } from './app-fixture.ts';
import { violations } from './axe.ts';
import { buildPlan } from './walk.ts';

test('a published programme is begun with maxima, makes the week, and can be stopped and gone on with', async ({
  launch,
}) => {
  const { page } = await launch({ cameraClip: null });
  await buildPlan(page);
  await page.getByRole('link', { name: 'Programmes and aims' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Made for you, or one that others wrote');
  expect(await violations(page)).toEqual([]);

  const names = page.getByRole('region', { name: 'Written by others' }).getByRole('heading', { level: 3 });
  await expect(names.first()).toBeVisible();
  const all = await names.count();
  expect(all).toBeGreaterThanOrEqual(15);
  await page.getByText('Narrow it down').click();
  await page.getByText('5–7').click();
  await expect.poll(() => names.count()).toBeLessThan(all);
  await page.getByRole('radio', { name: '5–7' }).press('ArrowLeft');
  await page.getByText('1–3').click();

  await page.getByRole('link', { name: '5/3/1 for Beginners' }).click();
  const source = page.getByRole('link', { name: /^Read it at its source/ });
  await expect(source).toHaveAttribute('rel', /noopener/);
  await expect(source).toHaveAttribute('href', /^https:/);
  expect(await violations(page)).toEqual([]);
  const bench = page.getByRole('textbox', { name: /^Bench press, one repetition/ });
  await bench.fill('9999');
  await expect(page.getByRole('button', { name: 'Start this programme' })).toBeDisabled();
  await bench.fill('100');
  await page.getByRole('button', { name: 'Start this programme' }).click();
  await expect(page.getByText('Week 1 of 12')).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.getByRole('link', { name: 'See the week' }).click();
  await expect(page.getByText(/5\/3\/1 for Beginners, week 1 of 12/).first()).toBeVisible({ timeout: 20_000 });
  // Of the session, once; its exercises have reasons of their own.
  await expect(page.getByRole('region', { name: 'Exercises' }).getByText(/week 1 of 12/)).toHaveCount(1);
  expect(await violations(page)).toEqual([]);
  await page.reload();
  await expect(page.getByText(/5\/3\/1 for Beginners, week 1 of 12/).first()).toBeVisible({ timeout: 20_000 });

  await page.getByRole('link', { name: 'Programmes and aims' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You follow 5/3/1 for Beginners');
  await page.getByRole('link', { name: 'Open it' }).click();
  await page.getByRole('button', { name: 'Pause or end it' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep going' }).click();
  await page.getByRole('button', { name: 'Pause or end it' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Pause or end it' }).click();
  await expect(page.getByRole('button', { name: 'Go on where you stopped' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Week 1 of 12')).toBeVisible();
});

test('a block of one’s own has an aim, and another programme asks before it takes its place', async ({ launch }) => {
  const { page } = await launch({ cameraClip: null, colorScheme: 'light' });
  await buildPlan(page);
  await page.goto(`${ORIGIN}/programmes/generated`);
  await page.getByRole('button', { name: 'Add an aim' }).click();
  const find = page.getByRole('dialog');
  await find.getByRole('textbox').fill('Pull-up');
  await find
    .getByRole('button', { name: /^Pull-up/ })
    .first()
    .click();
  const sheet = page.getByRole('dialog');
  await sheet.getByText('Repetitions', { exact: true }).click();
  await sheet.getByRole('textbox', { name: 'Aim for Pull-up' }).fill('10');
  expect(await violations(page)).toEqual([]);
  await sheet.getByRole('button', { name: 'Add an aim' }).click();
  await expect(page.getByRole('article', { name: 'Pull-up' })).toContainText('Too little done to tell');
  await page.getByRole('button', { name: 'Start this block' }).click();
  await expect(page.getByText('Week 1 of 8')).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.goto(`${ORIGIN}/programmes/stronglifts_5x5`);
  await page.getByRole('button', { name: 'Start this programme' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Start it instead' }).click();
  await expect(page.getByText('Week 1 of 12')).toBeVisible();
  await page.goto(`${ORIGIN}/programmes/no-such-one`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such programme');
});

for (const width of [360, 1280] as const)
  test(`in Chinese nothing is wider than the screen of ${width} px`, async ({ launch }) => {
    const { page } = await launch({ cameraClip: null, locale: 'zh-CN', viewport: { width, height: 800 } });
    for (const path of ['/programmes', '/programmes/nsuns_lp_4_day', '/programmes/generated']) {
      await page.goto(`${ORIGIN}${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(await violations(page)).toEqual([]);
    }
  });
