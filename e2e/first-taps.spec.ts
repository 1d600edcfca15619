// The first few taps of a stranger: asked by what is at hand, kept as likes; sound on a small screen in both languages and themes.
import type { Page } from '@playwright/test';
import { expect, ORIGIN, test } from './app-fixture.ts';
import { violations } from './axe.ts';

const SMALL = { width: 360, height: 640 };
const ASKED = { en: 'Which of these do you do or like?', zh: '下面哪些你在做，或者喜欢？' };

async function isSound(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, 'nothing runs over the side').toBeLessThanOrEqual(0);
}

test('a tap is a liking, a second one takes it back', async ({ launch }) => {
  const { page } = await launch({ viewport: SMALL });
  await page.goto(`${ORIGIN}/profile`);
  const taps = page.getByRole('region', { name: ASKED.en }).getByRole('button');
  await expect(taps).toHaveCount(8);
  const first = taps.first();
  const name = (await first.textContent()) ?? '';
  await first.click();
  await expect(first).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { name: `Remove ${name}` })).toBeVisible();
  expect((await first.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await isSound(page);
  await page.screenshot({ path: 'test-results/first-taps-en.png' });
  await first.click();
  await expect(first).toHaveAttribute('aria-pressed', 'false');
  await expect(page.getByRole('button', { name: `Remove ${name}` })).toHaveCount(0);
});

test('in Chinese, by daylight', async ({ launch }) => {
  const { page } = await launch({ viewport: SMALL, locale: 'zh-CN', colorScheme: 'light' });
  await page.goto(`${ORIGIN}/profile`);
  const taps = page.getByRole('region', { name: ASKED.zh }).getByRole('button');
  await expect(taps).toHaveCount(8);
  await taps.nth(2).click();
  await expect(taps.nth(2)).toHaveAttribute('aria-pressed', 'true');
  await isSound(page);
  await page.screenshot({ path: 'test-results/first-taps-zh.png' });
});
