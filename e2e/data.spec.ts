// What comes in can be looked at first and taken out again; what goes out comes back the same; files that are none are told so kindly.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, ORIGIN, test } from './app-fixture.ts';
import { violations } from './axe.ts';

const SMALL = { width: 360, height: 640 };
const HEAD = 'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE';

function strong(days: number, fromYear = 2025): string {
  const rows = Array.from({ length: days }, (_, day) => {
    const date = new Date(Date.UTC(fromYear, 0, 1 + day)).toISOString().slice(0, 10);
    return [
      `${date} 18:00:00,Push,1h 5m,Squat (Barbell),1,225,5,0,0,,,`,
      `${date} 18:00:00,Push,1h 5m,Bench Press (Barbell),1,180,8,0,0,,,`,
      `${date} 18:00:00,Push,1h 5m,Flurbomat 3000,1,45,12,0,0,,,`,
    ];
  }).flat();
  return [HEAD, ...rows, 'nonsense,Push,1h,Squat (Barbell),1,100,5,0,0,,,'].join('\n');
}

function file(name: string, content: string | Uint8Array) {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(content) };
}

async function open(page: Page): Promise<void> {
  await page.goto(`${ORIGIN}/data`);
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
}

async function give(page: Page, given: ReturnType<typeof file>): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles(given);
}

async function isSound(page: Page, where: string): Promise<void> {
  expect(await violations(page), where).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, `${where}: nothing runs over the side`).toBeLessThanOrEqual(0);
}

/** Goes on by the tab key until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const element = document.activeElement;
      return (
        element?.getAttribute('aria-label') ?? element?.closest('label')?.textContent ?? element?.textContent ?? ''
      );
    });
    if (name.test(here)) return;
  }
  throw new Error(`The tab key does not lead to ${String(name)}`);
}

test('by keyboard alone: a log of Strong is looked at, asked about, brought in, taken out and brought back; the same file again adds nothing', async ({
  launch,
}) => {
  const { page } = await launch({ viewport: SMALL });
  await open(page);
  await isSound(page, 'the overview');
  const chooser = page.waitForEvent('filechooser');
  await tabTo(page, /^Choose a file/);
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(file('strong.csv', strong(40)));

  await expect(page.getByRole('heading', { level: 1, name: 'A log from Strong' })).toBeVisible();
  // The headline has the focus: whoever listens goes on from it.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('A log from Strong');
  await tabTo(page, /^(kg|lb)$/);
  // 225 and 180 are plates of pounds: suggested, and to be changed by the person.
  await expect(page.getByRole('radio', { name: 'lb' })).toBeChecked();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText('5 × 225 kg').first()).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('5 × 225 lb').first()).toBeVisible();
  await expect(page.getByText('1 name is not known here')).toBeVisible();
  const begin = page.getByRole('button', { name: 'Bring in 40 workouts' });
  await expect(begin).toBeEnabled();
  await isSound(page, 'the review');

  await tabTo(page, /^Bring in 40 workouts/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '40 workouts came in' })).toBeVisible();
  await isSound(page, 'the result');
  await tabTo(page, /^Take this import out again/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('The import is out again')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('The import is back in the log')).toBeVisible();
  await tabTo(page, /^Back to your data/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '40 workouts, all on this device' })).toBeVisible();

  await page.getByRole('button', { name: 'Take out the import of strong.csv' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing in the log yet' })).toBeVisible();
  await page.getByRole('button', { name: 'Bring back the import of strong.csv' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '40 workouts, all on this device' })).toBeVisible();
  await isSound(page, 'earlier imports');

  await give(page, file('strong.csv', strong(40)));
  await page.getByRole('radio', { name: 'lb' }).check({ force: true });
  await expect(page.getByText('Everything in it is in the log already.')).toBeVisible();
});

test('an import goes on while the log is looked at, and says there what it came to', async ({ launch }) => {
  const { page } = await launch({ viewport: SMALL });
  await open(page);
  await give(page, file('years.csv', strong(1500, 2015)));
  await page.getByRole('button', { name: 'Bring in 1,500 workouts' }).click();
  await expect(page.getByText('It goes on while you look around the app.')).toBeVisible();
  await page.getByRole('link', { name: 'Log', exact: true }).click();
  await expect(page.getByText('The import is done: 1500 workouts came in')).toBeVisible({ timeout: 60_000 });
  await isSound(page, 'the log with an import');
  await page.getByRole('link', { name: 'Look at the import' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '1,500 workouts came in' })).toBeVisible();
  await page.getByRole('link', { name: 'To the log' }).click();
  // An old log is told by its own months, the year with them.
  await expect(page.getByText('Last trained on 8 February 2019.')).toBeVisible();
  await expect(page.getByRole('grid', { name: 'February 2019' })).toBeVisible();
  await expect(page.getByText('8 workouts, 24 sets')).toBeVisible();
  await expect(page.getByText('The import is done')).toHaveCount(0);
  await page.getByRole('button', { name: 'To this month' }).click();
  await expect(page.getByRole('gridcell').locator('[aria-current="date"]')).toBeVisible();
});

test('a complete copy goes out by one tap and comes into another browser as it was; reading it twice adds nothing', async ({
  launch,
}) => {
  const { page } = await launch();
  await open(page);
  await give(page, file('strong.csv', strong(12)));
  await page.getByRole('button', { name: 'Bring in 12 workouts' }).click();
  await page.getByRole('button', { name: 'Back to your data' }).click();
  await expect(page.getByText('No complete copy was made')).toBeVisible();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make a copy' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^plumbline-\d{4}-\d{2}-\d{2}\.jsonl\.gz$/);
  const copy = new Uint8Array(readFileSync(await download.path()));
  await expect(page.getByText('Last complete copy:')).toBeVisible();

  const { page: other } = await launch({ viewport: SMALL });
  await open(other);
  await give(other, file('copy.jsonl.gz', copy));
  await expect(other.getByRole('heading', { level: 1, name: 'A copy with 12 workouts' })).toBeVisible();
  await isSound(other, 'a copy');
  await other.getByRole('button', { name: 'Merge the copy' }).click();
  await expect(other.getByRole('heading', { level: 1, name: '12 workouts came in' })).toBeVisible();
  await isSound(other, 'a copy that was read');
  await other.getByRole('button', { name: 'Back to your data' }).click();
  await give(other, file('copy.jsonl.gz', copy));
  await other.getByRole('button', { name: 'Merge the copy' }).click();
  await expect(other.getByRole('heading', { level: 1, name: 'Everything in it was here already' })).toBeVisible();

  await other.getByRole('button', { name: 'Back to your data' }).click();
  await give(other, file('half.jsonl.gz', copy.slice(0, Math.floor(copy.length / 2))));
  await expect(other.getByText(/ends in the middle|could not be read/).first()).toBeVisible();
});

test('files that are no logs are told so in words, and the log stays as it is', async ({ launch }) => {
  const { page } = await launch({ viewport: SMALL });
  await open(page);
  const cases: readonly (readonly [ReturnType<typeof file>, RegExp])[] = [
    [file('empty.csv', ''), /The file is empty/],
    [file('other.json', '{"hello":1}'), /not a copy of Plumbline/],
    [file('newer.json', '{"format":"plumbline","version":99,"stores":{}}'), /made by a newer Plumbline/],
    [file('log.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0])), /workbook of a spreadsheet/],
    [file('packed.gz', Uint8Array.from([0x1f, 0x8b, 8, 0, 1, 2, 3])), /cannot be unpacked/],
    [file('head.csv', HEAD), /nothing below it/],
    [file('novel.txt', 'It was a dark and stormy night.\nNothing happened.\n'), /names an exercise and a date/],
  ];
  for (const [given, words] of cases) {
    await give(page, given);
    await expect(page.getByText(words), given.name).toBeVisible();
    await isSound(page, given.name);
    await page.getByRole('button', { name: 'Back to your data' }).click();
  }
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing in the log yet' })).toBeVisible();
});

test('a table of no known app: columns are looked at, the order of dates is asked, a name is decided with a tap', async ({
  launch,
}) => {
  const { page } = await launch({ viewport: SMALL });
  await open(page);
  const table = 'Day;Lift;Weight (kg);Wiggles\n03/04/2025;Back squat;100;5\n05/06/2025;Wobble press;50;8\n';
  await give(page, file('table.csv', table));
  await expect(page.getByRole('heading', { level: 1, name: 'A log from a table' })).toBeVisible();
  await expect(page.getByText('Answer the questions above first.')).toBeVisible();
  const begin = page.getByRole('button', { name: /^Bring / });
  await expect(begin).toBeDisabled();
  await page.getByLabel('Column “Wiggles”').selectOption({ label: 'Repetitions' });
  await expect(page.getByText('5 × 100 kg')).toBeVisible();
  await page.getByText('day, month', { exact: true }).click();
  await expect(page.getByText('3 April 2025 to 5 June 2025')).toBeVisible();
  await expect(page.getByText('2 workouts with 2 sets come in.')).toBeVisible();
  await isSound(page, 'columns');
  const wobble = page.getByRole('group', { name: /^Wobble press/ });
  await wobble.getByText('Leave out').click();
  await expect(page.getByText('1 workout with 1 set comes in.')).toBeVisible();
  await page.getByRole('button', { name: 'Another exercise for Wobble press' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('bench press');
  await page.keyboard.press('Enter');
  await expect(wobble.getByRole('radio', { name: /^It is Bench press/ })).toBeChecked();
  await page.getByRole('button', { name: 'Bring in 2 workouts' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '2 workouts came in' })).toBeVisible();
});

test('a long import is stopped in the middle: what came in is whole, is told, and can be taken out', async ({
  launch,
}) => {
  test.setTimeout(180_000);
  const { page } = await launch();
  await open(page);
  await give(page, file('strong.csv', strong(4000)));
  await page.getByRole('button', { name: 'Bring in 4,000 workouts' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(page.getByText(/[1-9][\d,]* workouts?, [\d,]+ sets so far/)).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Stopped, as you asked' })).toBeVisible();
  await expect(page.getByText(/came in by then, whole/)).toBeVisible();
  await page.getByRole('button', { name: 'Take this import out again' }).click();
  await expect(page.getByText('The import is out again')).toBeVisible();
  await page.getByRole('button', { name: 'Back to your data' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing in the log yet' })).toBeVisible();
});
