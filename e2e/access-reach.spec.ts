// What the person asks for: captions, large digits, the left hand; in a set, in the rest, on the list.
import type { Locator, Page } from '@playwright/test';
import { expect, ORIGIN, test } from './app-fixture.ts';
import { violations } from './axe.ts';
import { beginWorkout, kept, rest } from './everywhere.ts';
import { unevenRecording } from './uneven-recording.ts';

const WIDE = { width: 844, height: 390 };

async function set(page: Page, choose: (section: Locator) => Promise<void>): Promise<void> {
  await page.goto(`${ORIGIN}/more`);
  const section = page.getByRole('region', { name: 'Reading and reaching' });
  await expect(section).toBeVisible();
  await kept(page, () => choose(section));
}

const box = async (control: Locator) => {
  const found = await control.boundingBox();
  if (!found) throw new Error('It is not on the screen.');
  return found;
};

test('what is said in a rest is written, always or only while the voice is off, as the person wants it', async ({
  launch,
}) => {
  test.setTimeout(180_000);
  const { page } = await launch({ cameraClip: null });
  const sentence = page.locator('main footer p[aria-hidden="true"]');
  await rest(page);
  await expect(sentence).toHaveText(/^Rest, .*Next: push-up/i);
  const size = await sentence.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(size).toBeGreaterThanOrEqual(20);
  await page.screenshot({ path: 'test-results/access-caption.png' });
  // Long enough for all that follows.
  for (let presses = 0; presses < 4; presses += 1) await page.getByRole('button', { name: '+30 s' }).click();

  await set(page, (section) => section.getByText('When it is off').click());
  await page.reload();
  await expect(page.getByRole('radio', { name: 'When it is off' })).toBeChecked();
  await page.goto(`${ORIGIN}/workout/camera`);
  await expect(page.getByRole('button', { name: 'Start now' })).toBeVisible();
  await expect(page.getByRole('timer')).toHaveText(/\d/);
  await expect(sentence).toHaveCount(0);

  await page.goto(`${ORIGIN}/more`);
  await kept(page, () => page.getByRole('switch', { name: /^Spoken counts/ }).click());
  await expect(page.getByRole('switch', { name: /^Spoken counts/ })).not.toBeChecked();
  await page.goto(`${ORIGIN}/workout/camera`);
  await expect(sentence).toHaveText(/Next: push-up/i);
});

test('large digits fill the screen in the rest, on the list and in a turned phone, and are kept', async ({
  launch,
}) => {
  test.setTimeout(180_000);
  const { page } = await launch({ cameraClip: null });
  const digits = page.getByRole('timer').locator('[aria-hidden="true"]');
  const height = () => digits.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  await rest(page);
  const usual = await height();
  await set(page, (section) => section.getByRole('switch', { name: /^Large digits/ }).click());
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-digits', 'large');
  await page.goto(`${ORIGIN}/workout/camera`);
  await expect(digits).toHaveText(/\d/);
  expect(await height()).toBeGreaterThan(1.25 * usual);
  const whole = await box(digits);
  expect(whole.x).toBeGreaterThanOrEqual(0);
  expect(whole.x + whole.width).toBeLessThanOrEqual(390);
  // Under a minute its two digits stand alone, as wide as the screen.
  await expect(digits).toHaveText(/^\d\d$/, { timeout: 90_000 });
  const width = await digits.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range.getBoundingClientRect().width;
  });
  expect(width / 390).toBeGreaterThan(0.6);
  expect(await violations(page)).toEqual([]);
  await page.screenshot({ path: 'test-results/access-digits-rest.png' });
  await page.setViewportSize(WIDE);
  expect(await height()).toBeGreaterThan(150);
  await page.screenshot({ path: 'test-results/access-digits-rest-wide.png' });
  await page.goto(`${ORIGIN}/workout`);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(digits).toHaveText(/^\d\d$/);
  expect(await height()).toBeGreaterThan(120);
  await page.screenshot({ path: 'test-results/access-digits-log.png' });
});

test('for the left hand the main actions lie at the left: on the list, in sheets, in the rest, in a turned phone', async ({
  launch,
}) => {
  test.setTimeout(180_000);
  const { page } = await launch({ cameraClip: null });
  await set(page, (section) => section.getByText('Left', { exact: true }).click());
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-hand', 'left');
  const toggle = page.getByRole('switch').first();
  expect((await box(toggle)).x).toBeLessThan(100);
  await beginWorkout(page, 'Push-up');
  const check = page.getByRole('button', { name: /^(Log|Enter) Set 1/ });
  const number = page.getByRole('button', { name: /^Repetitions, Set 1:/ });
  expect((await box(check)).x).toBeLessThan((await box(number)).x);
  await page.screenshot({ path: 'test-results/access-left-log.png' });
  await number.click();
  const close = page.getByRole('dialog').getByRole('button', { name: 'Close' });
  expect((await box(close)).x).toBeLessThan(100);
  await page.getByRole('textbox', { name: 'Repetitions' }).fill('8');
  await page.getByRole('button', { name: 'Log the set' }).click();
  await page.getByRole('link', { name: /hands free/ }).click();
  const start = page.getByRole('button', { name: 'Start now' });
  const more = page.getByRole('button', { name: '+30 s' });
  expect((await box(start)).x).toBeLessThan((await box(more)).x);
  await page.screenshot({ path: 'test-results/access-left-rest.png' });
  await page.setViewportSize(WIDE);
  const next = page.getByRole('region', { name: 'Next' });
  expect((await box(next)).x).toBeLessThan((await box(page.getByRole('timer'))).x);
  await page.screenshot({ path: 'test-results/access-left-rest-wide.png' });
});

test('while one trains the count fills the screen, and in a turned phone the panel lies under the left hand', async ({
  launch,
}) => {
  test.setTimeout(180_000);
  const { page } = await launch({ cameraClip: null });
  await set(page, async (section) => {
    await section.getByRole('switch', { name: /^Large digits/ }).click();
    await section.getByText('Left', { exact: true }).click();
  });
  await page.goto(`${ORIGIN}/coach/air_squat`);
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: 'squats.json', mimeType: 'application/json', buffer: Buffer.from(unevenRecording(14)) });
  const count = page.locator('main[data-phase="performing"] span[data-digits]');
  await expect(count).toHaveText('1', { timeout: 60_000 });
  expect(await count.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))).toBeGreaterThan(340);
  const finish = page.getByRole('button', { name: 'Finish the set' });
  await expect(finish).toBeInViewport({ ratio: 1 });
  expect((await box(finish)).x).toBeLessThan((await box(page.getByRole('button', { name: 'Pause' }))).x);
  await page.screenshot({ path: 'test-results/access-digits-set.png' });
  await page.setViewportSize(WIDE);
  const panel = await box(finish);
  expect(panel.x + panel.width).toBeLessThan(0.6 * WIDE.width);
  const picture = await box(page.locator('main > div').first());
  expect(picture.x).toBeGreaterThan(0.5 * WIDE.width);
  await page.screenshot({ path: 'test-results/access-left-set-wide.png' });
});
