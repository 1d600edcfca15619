// The app's lock: nothing private is read, shown or left lying anywhere while it is locked; and the ways in and out.
import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, ORIGIN, test } from './app-fixture.ts';
import { kept } from './everywhere.ts';
import { placesWith } from './kept-bytes.ts';

const PASSPHRASE = 'rusty plumb bob';
/** Of the person alone, so that no file of the app holds it. */
const NOTE = 'Squat 3x5 100kg, left knee hurts like gravelcrunch';
const DRAFT = 'marblesunderfoot';

const locked = (page: Page) => page.getByRole('heading', { level: 1, name: 'Plumbline is locked' });

/** Passwords have no role of their own. */
const field = (page: Page, label: string) => page.locator('input').and(page.getByLabel(label, { exact: true }));

async function writeNote(page: Page): Promise<void> {
  await page.goto(`${ORIGIN}/log`);
  await page.getByRole('textbox', { name: 'What you did, and how it felt' }).fill(NOTE);
  await page.getByRole('button', { name: 'Save 3 sets' }).click();
  await expect(page.getByText('3 sets saved')).toBeVisible();
}

/** From the list to the workout that the note stands in. */
async function openNote(page: Page): Promise<void> {
  await page.getByRole('article').first().getByRole('link').first().click();
  await expect(page.getByText(/gravelcrunch/).first()).toBeVisible();
}

async function setUp(page: Page): Promise<void> {
  await page.goto(`${ORIGIN}/more`);
  await page.getByRole('link', { name: 'App lock' }).click();
  await field(page, 'Passphrase').fill(PASSPHRASE);
  await field(page, 'The same again').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Lock with this passphrase' }).click();
  await expect(page.getByText('Locked from now on')).toBeVisible({ timeout: 60_000 });
}

async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await field(page, 'Passphrase').fill(passphrase);
  await field(page, 'Passphrase').press('Enter');
}

/** As the system tells a page that goes to the background. */
async function goAway(page: Page, isAway = true): Promise<void> {
  await page.evaluate((hidden) => {
    Object.defineProperty(document, 'visibilityState', { value: hidden ? 'hidden' : 'visible', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, isAway);
}

test('locked, no private word is left in any place; unlocked, everything is there', async ({ launch }) => {
  const { page } = await launch({ keepsFiles: true });
  await writeNote(page);
  await page.getByRole('textbox', { name: 'What you did, and how it felt' }).fill(DRAFT);
  expect(await placesWith(page, ['gravelcrunch', 'knee', DRAFT], false)).not.toEqual([]);
  await setUp(page);
  expect(await violations(page)).toEqual([]);
  expect(await placesWith(page, ['gravelcrunch', DRAFT, PASSPHRASE])).toEqual([]);
  expect(await placesWith(page, ['knee', 'sore_joint'], false)).toEqual([]);

  // While it is open, what is half typed stays off the disk.
  await page.getByRole('link', { name: 'Log' }).click();
  await page.getByRole('textbox', { name: 'What you did, and how it felt' }).fill(DRAFT);
  expect(await page.evaluate(() => Object.entries(sessionStorage).join())).not.toContain(DRAFT);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'App lock' }).click();
  await page.getByRole('button', { name: 'Lock now' }).click();
  await expect(locked(page)).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  expect(await placesWith(page, ['gravelcrunch', DRAFT, PASSPHRASE])).toEqual([]);
  expect(await placesWith(page, ['sore_joint', 'hurts'], false)).toEqual([]);

  await unlock(page, 'another one');
  await expect(page.getByRole('alert')).toContainText('That is not it');
  await unlock(page);
  await expect(page.getByRole('button', { name: 'Lock now' })).toBeVisible();
  await page.getByRole('link', { name: 'Log' }).click();
  await expect(page.getByRole('textbox', { name: 'What you did, and how it felt' })).toHaveValue('');
  await openNote(page);
});

test('wrong ones have to wait, longer and longer; the language and the look are the person’s', async ({ launch }) => {
  const { page } = await launch({ locale: 'en-GB', colorScheme: 'dark' });
  await page.goto(`${ORIGIN}/more`);
  for (const wish of ['简体中文', '浅色'])
    await kept(page, () => page.locator('label').filter({ hasText: wish }).first().click());
  await page.goto(`${ORIGIN}/lock`);
  await field(page, '口令').fill(PASSPHRASE);
  await field(page, '再输入一次').fill(PASSPHRASE);
  await page.getByRole('button', { name: '用这个口令上锁' }).click();
  await expect(page.getByText('已上锁')).toBeVisible({ timeout: 60_000 });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Plumbline 已锁定' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  const typed = field(page, '口令');
  const button = page.getByRole('button', { name: '解锁' });
  for (const guess of ['one', 'two', 'three']) {
    await typed.fill(guess);
    await expect(button).toBeEnabled();
    await button.click();
    await expect(page.getByRole('alert')).toContainText('口令不对');
  }
  await expect(page.getByRole('alert')).toContainText('2 秒后');
  await expect(button).toBeDisabled();
  await typed.fill(PASSPHRASE);
  await expect(button).toBeEnabled();
  await button.click();
  await expect(page.getByRole('button', { name: '立即锁定' })).toBeVisible();
});

test('in the background it locks by itself, not in a workout; the workout goes on after it', async ({ launch }) => {
  const { page } = await launch();
  await setUp(page);
  await kept(page, () => page.getByText('At once', { exact: true }).click());
  await page.getByRole('link', { name: 'Log' }).click();
  await page.goto(`${ORIGIN}/workout`);
  await unlock(page);
  await page.getByRole('button', { name: 'Begin without a plan' }).click();
  await expect(page.getByRole('button', { name: 'Add an exercise' })).toBeVisible();
  await goAway(page);
  await goAway(page, false);
  await page.getByRole('button', { name: 'Add an exercise' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();

  await page.reload();
  await unlock(page);
  await expect(page.getByRole('button', { name: 'Add an exercise' })).toBeVisible();
  await page.getByRole('button', { name: 'Close without a set' }).click();
  // It is closed once it is on the disk.
  await expect(page).toHaveURL(`${ORIGIN}/`);
  await page.goto(`${ORIGIN}/log`);
  await unlock(page);
  await expect(page.getByRole('textbox', { name: 'What you did, and how it felt' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await goAway(page);
  await expect(locked(page)).toBeVisible();
});

test('other tabs follow: a lock that is set, now, and taken away', async ({ launch }) => {
  const { page, context } = await launch();
  await writeNote(page);
  const other = await context.newPage();
  await other.goto(`${ORIGIN}/log`);
  await openNote(other);
  await other.waitForLoadState('networkidle');
  await setUp(page);
  await expect(locked(other)).toBeVisible();
  await unlock(other);
  await expect(other.getByText(/gravelcrunch/).first()).toBeVisible();
  await other.waitForLoadState('networkidle');

  await page.getByRole('button', { name: 'Lock now' }).click();
  await expect(locked(page)).toBeVisible();
  await expect(locked(other)).toBeVisible();

  await unlock(page);
  await page.getByRole('button', { name: 'Take the lock away' }).click();
  await field(page, 'The passphrase now').fill('wrong');
  await page.getByRole('button', { name: 'Open everything' }).click();
  await expect(page.getByRole('alert')).toContainText('That is not it');
  await field(page, 'The passphrase now').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Open everything' }).click();
  await expect(page.getByText('The lock is taken away')).toBeVisible({ timeout: 60_000 });
  await expect(other.getByText(/gravelcrunch/).first()).toBeVisible();
});

test('a new passphrase opens it, the old one does not, nor what the second copy holds', async ({ launch }) => {
  const { page } = await launch();
  await writeNote(page);
  await setUp(page);
  await page.getByRole('button', { name: 'Change the passphrase' }).click();
  await field(page, 'The passphrase now').fill(PASSPHRASE);
  await field(page, 'The new one').fill('another plumb bob');
  await field(page, 'The same again').fill('another plumb bob');
  await page.getByRole('button', { name: 'Change it' }).click();
  await expect(page.getByText('The passphrase is changed')).toBeVisible({ timeout: 60_000 });
  // The database is lost: what comes back is under the new one.
  const session = await page.context().newCDPSession(page);
  await page.goto('about:blank');
  await session.send('Storage.clearDataForOrigin', { origin: ORIGIN, storageTypes: 'indexeddb' });
  await page.goto(`${ORIGIN}/log`);
  await unlock(page);
  await expect(page.getByRole('alert')).toContainText('That is not it');
  await unlock(page, 'another plumb bob');
  await openNote(page);
});
