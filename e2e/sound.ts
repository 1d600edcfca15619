// What axe finds on a screen and in every sheet that it opens.
import type { Page } from '@playwright/test';
import { expect } from './app-fixture.ts';
import { violations } from './axe.ts';
import { EVERYTHING } from './everywhere.ts';

/** Sheets of one kind on a screen are alike: so many of each are opened. */
const OF_A_KIND = 2;

/** The themes of the page as it stands: both, or the one that goes with its language. */
export async function isSound(page: Page, what: string): Promise<void> {
  const isEnglish = (await page.locator('html').getAttribute('lang')) === 'en';
  const themes = EVERYTHING ? (['dark', 'light'] as const) : [isEnglish ? ('dark' as const) : ('light' as const)];
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    expect.soft(await violations(page), `${what}, ${colorScheme}`).toEqual([]);
  }
}

/** Opens what says that it opens a sheet, one after the other, and closes it by Escape; resolves to how many there were. */
export async function everySheet(page: Page, place: string): Promise<number> {
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
