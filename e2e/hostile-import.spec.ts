// Names that are markup, formulas and what every object has come in from a file and go through every screen that shows them: as text.
import type { Page } from '@playwright/test';
import { expect, ORIGIN, test } from './app-fixture.ts';

const HEAD = 'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE';
const NAMES = [
  '<img src=x onerror=globalThis.touched=1>',
  '<script>globalThis.touched=1</script>',
  '"><svg onload=globalThis.touched=1>',
  "<iframe srcdoc='<script>parent.touched=1</script>'>",
  'javascript:globalThis.touched=1',
  '{{constructor.constructor("touched=1")()}}',
  '${globalThis.touched=1}',
  '__proto__',
  'constructor',
  '=HYPERLINK("https://example.com","x")',
  '\u202Etxet desrever\u202C <b>bold</b>',
] as const;
const [IMG] = NAMES;

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

function hostileLog(): string {
  const rows = NAMES.flatMap((name, at) =>
    [1, 2, 3].map((day) => {
      const date = `2026-0${day}-${String(10 + at)} 18:00:00`;
      return [date, quoted(name), '1h', quoted(name), '1', '60', '5', '0', '0', quoted(name), quoted(name), '8'].join();
    }),
  );
  return [HEAD, ...rows].join('\n');
}

/** Nothing of a name became an element, and none of them ran. */
async function isText(page: Page, where: string): Promise<void> {
  const found = await page.evaluate(() => ({
    markup: document.querySelectorAll(
      'img[src="x"], svg[onload], [onerror], [onload], iframe, script:not([src]), [href^="javascript:" i]',
    ).length,
    bold: [...document.querySelectorAll('b')].filter(({ textContent }) => textContent === 'bold').length,
    touched: 'touched' in globalThis || 'touched' in {},
  }));
  expect(found, where).toEqual({ markup: 0, bold: 0, touched: false });
}

for (const locale of ['en-GB', 'zh-CN'])
  test(`names that are markup stay text on every screen, ${locale}`, async ({ launch }) => {
    test.setTimeout(180_000);
    const { page } = await launch({ locale });
    await page.goto(`${ORIGIN}/data`);
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: `${IMG}.csv`, mimeType: 'text/csv', buffer: Buffer.from(hostileLog()) });
    await expect(page.getByText(IMG).first()).toBeVisible();
    await isText(page, 'the review');
    await page.getByRole('button', { name: /33/ }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: /33/ })).toBeVisible();
    await isText(page, 'what came in');
    for (const place of ['/data', '/log', '/exercises', '/insight', '/']) {
      await page.goto(ORIGIN + place);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await isText(page, place);
    }
    await page.goto(`${ORIGIN}/exercises`);
    await page.getByRole('searchbox').or(page.getByRole('textbox')).first().fill('<img');
    await page.getByText(IMG).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(IMG);
    await isText(page, 'the exercise');
    // A note with the same names, read and shown as it was understood.
    await page.goto(`${ORIGIN}/log`);
    await page
      .locator('textarea')
      .first()
      .fill(`${NAMES.join(' 3x5 60kg, ')} 3x5 60kg`);
    await expect(page.getByRole('region').getByRole('button').first()).toBeVisible();
    await isText(page, 'a note');
  });
