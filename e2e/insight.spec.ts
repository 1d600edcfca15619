// What the log says, out of an imported one: the finding first, its picture read by the keyboard, the table behind it; of a log that ended years
// ago, of one of these weeks, and of none.
import type { Locator, Page } from '@playwright/test';
import { expect, ORIGIN, test } from './app-fixture.ts';
import { violations } from './axe.ts';

const SMALL = { width: 360, height: 640 };
const DAY_MS = 86_400_000;
const HEAD = 'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE';

/** YYYY-MM-DD of the Monday so many weeks before this one, where the browser is. */
function monday(weeksAgo: number): string {
  const today = Date.parse(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(Date.now()));
  const sinceMonday = (new Date(today).getUTCDay() + 6) % 7;
  return new Date(today - (sinceMonday + 7 * weeksAgo) * DAY_MS).toISOString().slice(0, 10);
}

/** A workout a week, on its Monday, as Strong writes it: three sets of squats and two of pull-ups with a plate. The last is the heaviest. */
function strong(weeksAgo: readonly number[]): string {
  const rows = weeksAgo.flatMap((ago, at) => {
    const start = `${monday(ago)} 18:00:00,Legs and back,45m`;
    const squats = [1, 2, 3].map((order) => `${start},Squat (Barbell),${order},${80 + 2.5 * at},5,0,0,,,`);
    return [...squats, ...[1, 2].map((order) => `${start},Pull Up,${order},10,6,0,0,,,`)];
  });
  return [HEAD, ...rows].join('\n');
}

async function bringIn(page: Page, weeksAgo: readonly number[]): Promise<void> {
  await page.goto(`${ORIGIN}/data`);
  const buffer = Buffer.from(strong(weeksAgo));
  await page.locator('input[type="file"]').setInputFiles({ name: 'strong.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('radio', { name: 'kg' }).check({ force: true });
  await page.getByRole('button', { name: `Bring in ${weeksAgo.length} workouts` }).click();
  await expect(page.getByRole('heading', { level: 1, name: `${weeksAgo.length} workouts came in` })).toBeVisible();
}

async function isSound(page: Page, where: string): Promise<void> {
  expect(await violations(page), where).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, `${where}: nothing runs over the side`).toBeLessThanOrEqual(0);
}

const weeks = (from: number, count: number) => Array.from({ length: count }, (_none, at) => from - at);
const headline = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const period = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const said = async (slider: Locator) => slider.getAttribute('aria-valuetext');

test('of these weeks: a finding, a chart walked with the arrow keys, the table behind it, muscles by keyboard, other periods', async ({
  launch,
}) => {
  const { page } = await launch({ viewport: SMALL });
  await bringIn(page, weeks(8, 8));
  await page.goto(`${ORIGIN}/insight`);
  await expect(headline(page, /^[01](\.\d)? workouts? a week over 12 weeks$/)).toBeVisible();
  await expect(period(page, '12 weeks')).toBeChecked();

  const chart = page.getByRole('slider', { name: 'Sets by week' });
  await chart.focus();
  await expect(chart).toHaveAttribute('aria-valuetext', /^Week of .+, so far, 0 sets$/);
  await page.keyboard.press('ArrowLeft');
  await expect(chart).toHaveAttribute('aria-valuetext', /^Week of [^,]+, 5 sets$/);
  await page.getByRole('button', { name: 'Show as a table: Sets by week' }).click();
  const table = page.getByRole('table', { name: 'Sets by week' });
  await expect(table.getByRole('columnheader')).toHaveText(['Week', 'Sets']);
  await expect(table.getByRole('cell')).toHaveText([
    '0 sets',
    ...Array.from({ length: 8 }, () => '5 sets'),
    ...Array.from({ length: 3 }, () => '0 sets'),
  ]);
  await page.getByRole('button', { name: 'Show as a picture: Sets by week' }).click();
  await expect(chart).toBeVisible();

  const body = page.getByRole('slider', { name: 'Sets a week over 12 weeks, by muscle' });
  await body.focus();
  await expect(body).toHaveAttribute('aria-valuetext', /, 3 sets$/);
  const first = await said(body);
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => said(body)).not.toBe(first);
  await page.keyboard.press('End');
  await expect(body).toHaveAttribute('aria-valuetext', /, 0 sets$/);
  await expect(page.getByRole('region', { name: 'Records over 12 weeks' }).getByRole('listitem')).not.toHaveCount(0);
  await isSound(page, 'twelve weeks');

  await period(page, 'Year').check({ force: true });
  await expect(headline(page, /a week over the year$/)).toBeVisible();
  await period(page, 'This week').check({ force: true });
  await expect(headline(page, 'This week is still open')).toBeVisible();
  await expect(page.getByRole('slider', { name: /by muscle$/ })).toHaveCount(0);
  await period(page, 'All').check({ force: true });
  await expect(headline(page, /^8 workouts since /)).toBeVisible();
  await isSound(page, 'all of it');
});

test('of an exercise: its strength is read point by point, and what is added to a body is given no estimate', async ({
  launch,
}) => {
  const { page } = await launch({ viewport: SMALL, colorScheme: 'light' });
  await bringIn(page, weeks(8, 8));
  await page.goto(`${ORIGIN}/exercises/back_squat`);
  await expect(page.getByText(/^Up [\d.]+ kg since /)).toBeVisible();
  await expect(period(page, 'Year')).toBeChecked();
  const chart = page.getByRole('slider', { name: 'Estimated one-repetition maximum' });
  await chart.focus();
  const newest = await said(chart);
  await page.keyboard.press('Home');
  await expect.poll(async () => said(chart)).not.toBe(newest);
  await expect(chart).toHaveAttribute('aria-valuetext', /\d kg/);
  await page.getByRole('button', { name: 'Show as a table: Estimated one-repetition maximum' }).click();
  const table = page.getByRole('table', { name: 'Estimated one-repetition maximum' });
  await expect(table.getByRole('rowheader')).toHaveCount(8);
  await expect(table.getByRole('cell').first()).toHaveText(/^\d+ kg$/);
  await expect(page.getByRole('region', { name: 'Best so far' }).getByText('97.5 kg × 5')).toBeVisible();
  await isSound(page, 'an exercise');

  await page.goto(`${ORIGIN}/exercises/pull_up`);
  await expect(page.getByRole('slider', { name: 'Most repetitions in a set' })).toBeVisible();
  await expect(page.getByText(/^No maximum is estimated: the load is only what is added/)).toBeVisible();
});

test('of a log that ended years ago: all of it at first; a shorter time says that nothing is in it', async ({
  launch,
}) => {
  const { page } = await launch({ viewport: SMALL });
  await bringIn(page, weeks(420, 70));
  await page.goto(`${ORIGIN}/insight`);
  await expect(headline(page, /^70 workouts from \w+ \d{4} to \w+ \d{4}$/)).toBeVisible();
  await expect(period(page, 'All')).toBeChecked();
  await expect(page.getByText(/is of the year up to \w+ \d{4} alone/)).toBeVisible();
  const body = page.getByRole('slider', { name: /^Sets a week in the year up to \w+ \d{4}, by muscle$/ });
  await expect(body).toHaveAttribute('aria-valuetext', /, 3 sets$/);
  await page.getByRole('button', { name: 'Show as a table: Sets by year' }).click();
  const cells = await page.getByRole('table', { name: 'Sets by year' }).getByRole('cell').allInnerTexts();
  expect(cells.reduce((sum, cell) => sum + Number.parseInt(cell.replace(',', ''), 10), 0)).toBe(350);
  await isSound(page, 'an old log');

  await period(page, '12 weeks').check({ force: true });
  await expect(headline(page, /^Nothing in these 12 weeks\. The log goes back to \w+ \d{4}\.$/)).toBeVisible();
  await expect(page.getByRole('figure')).toHaveCount(0);
  await isSound(page, 'twelve weeks of an old log');

  await page.goto(`${ORIGIN}/exercises/back_squat`);
  await expect(period(page, 'All')).toBeChecked();
  await expect(page.getByText(/Last done on \d+ \w+ \d{4}\./)).toBeVisible();
  await period(page, 'Year').check({ force: true });
  await expect(page.getByText('Not done in this year')).toBeVisible();
  await expect(page.getByText(/^Done 70 times, last in \w+ \d{4}\./)).toBeVisible();
});

test('of no log: one sentence, and the way to begin', async ({ launch }) => {
  const { page } = await launch({ viewport: SMALL });
  await page.goto(`${ORIGIN}/insight`);
  await expect(headline(page, 'Nothing to read yet')).toBeVisible();
  await expect(page.getByText(/^After the first workout/)).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);
  await isSound(page, 'no log');
  await page.getByRole('link', { name: 'To today' }).click();
  await expect(page).toHaveURL(`${ORIGIN}/`);
});
