// axe finds nothing: on every screen, with every sheet open, in both languages and both themes; see EVERYTHING.
import type { Page } from '@playwright/test';
import { expect, test } from './app-fixture.ts';
import { violations } from './axe.ts';
import { beginWorkout, EVERYTHING, furnish, goTo, PLACES, speak } from './everywhere.ts';

/** Sheets of one kind on a screen are alike: so many of each are opened. */
const OF_A_KIND = 2;

/** The themes of the page as it stands: both, or the one that goes with its language. */
async function isSound(page: Page, what: string): Promise<void> {
  const isEnglish = (await page.locator('html').getAttribute('lang')) === 'en';
  const themes = EVERYTHING ? (['dark', 'light'] as const) : [isEnglish ? ('dark' as const) : ('light' as const)];
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    expect.soft(await violations(page), `${what}, ${colorScheme}`).toEqual([]);
  }
}

/** Opens what says that it opens a sheet, one after the other, and closes it by Escape; resolves to how many there were. */
async function everySheet(page: Page, place: string): Promise<number> {
  const openers = page.locator('main [aria-haspopup="dialog"]:visible');
  const kinds = new Map<string, number>();
  let opened = 0;
  for (let index = 0; index < (await openers.count()); index += 1) {
    const opener = openers.nth(index);
    if (await opener.isDisabled()) continue;
    const kind = (await opener.getAttribute('class')) ?? '';
    const before = kinds.get(kind) ?? 0;
    if (before === OF_A_KIND) continue;
    kinds.set(kind, before + 1);
    const name = (await opener.getAttribute('aria-label')) ?? (await opener.innerText());
    await opener.click();
    const dialog = page.locator('dialog[open]').last();
    await expect(dialog, name).toBeVisible();
    await page.waitForLoadState('networkidle');
    await isSound(page, `${place}: ${name}`);
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog[open]'), name).toHaveCount(0);
    await expect(opener, `${place}: ${name} has the focus back`).toBeFocused();
    opened += 1;
  }
  return opened;
}

for (const language of ['English', '简体中文'] as const)
  test(`axe finds nothing on any screen or sheet, ${language}`, async ({ launch }) => {
    test.setTimeout(400_000);
    const { page } = await launch({ cameraClip: null });
    const own = await furnish(page);
    await speak(page, language);
    let sheets = 0;
    for (const place of [...PLACES, ...own]) {
      await goTo(page, place);
      await expect.soft(page, place).toHaveTitle(/.+ · Plumbline$/);
      await isSound(page, place);
      sheets += await everySheet(page, place);
    }
    expect(sheets).toBeGreaterThan(12);
  });

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
