// Copies of the log: byte for byte the same after a clean device without a network took one in, locked ones, merging and replacing with their way back,
// files that are none, a folder that copies are written to, automatic ones, and the word that one is due.
import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Decrypter, Encrypter } from 'age-encryption';
import type { Page } from '@playwright/test';
import { expect, ORIGIN, test } from './app-fixture.ts';
import { violations } from './axe.ts';
import { kept } from './everywhere.ts';
import { buildPlan, readyOffline } from './walk.ts';

const SMALL = { width: 360, height: 640 };
const HEAD = 'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE';
const PASSPHRASE = 'five heavy plates please';

function strong(days: number, name: string): string {
  const rows = Array.from({ length: days }, (_, day) => {
    const date = new Date(Date.UTC(2026, 8, 1 + day)).toISOString().slice(0, 10);
    return [1, 2, 3].map((set) => `${date} 18:00:00,${name},1h 5m,Squat (Barbell),${set},100,5,0,0,,,`);
  }).flat();
  return [HEAD, ...rows].join('\n');
}

const given = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

async function open(page: Page): Promise<void> {
  await page.goto(`${ORIGIN}/data`);
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
}

async function give(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles(given(name, content));
}

async function bringIn(page: Page, days: number, name: string): Promise<void> {
  await open(page);
  await give(page, 'strong.csv', strong(days, name));
  await page.getByRole('radio', { name: 'kg' }).check({ force: true });
  await page.getByRole('button', { name: `Bring in ${days} workouts` }).click();
  await page.getByRole('button', { name: 'Back to your data' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `${days} workouts, all on this device` })).toBeVisible();
}

async function makeCopy(page: Page): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make a copy' }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

async function isSound(page: Page, where: string): Promise<void> {
  expect(await violations(page), where).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, `${where}: nothing runs over the side`).toBeLessThanOrEqual(0);
}

const back = (page: Page) => page.getByRole('button', { name: 'Back to your data' });
const headline = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

test('a clean device without a network takes a copy in and writes the same bytes again', async ({ launch }) => {
  test.setTimeout(240_000);
  const { page } = await launch();
  await bringIn(page, 12, 'Legs');
  await buildPlan(page);
  await open(page);
  const first = await makeCopy(page);
  expect(first.name).toMatch(/^plumbline-\d{4}-\d{2}-\d{2}\.jsonl\.gz$/);
  await expect(page.getByText('Last complete copy:')).toBeVisible();
  const { bytes } = await makeCopy(page);

  const { page: other, context } = await launch({ viewport: SMALL, keepsFiles: true });
  await readyOffline(other);
  await context.setOffline(true);
  await open(other);
  await give(other, 'copy.jsonl.gz', bytes);
  await expect(headline(other, 'A copy with 12 workouts')).toBeVisible();
  await expect(other.getByText('Checked: it is whole, and just as it was written.')).toBeVisible();
  await expect(other.getByText('12 new')).toBeVisible();
  await expect(other.getByRole('heading', { name: 'Workouts that would come' })).toBeVisible();
  await isSound(other, 'a copy');
  await other.getByText('The settings of the copy too').click();
  await other.getByRole('button', { name: 'Merge the copy' }).click();
  await expect(headline(other, '12 workouts came in')).toBeVisible();
  await isSound(other, 'a copy that was read');
  await back(other).click();
  const again = await makeCopy(other);
  expect(gunzipSync(again.bytes).toString('utf8')).toBe(gunzipSync(bytes).toString('utf8'));
  expect(Buffer.compare(again.bytes, bytes)).toBe(0);

  await give(other, 'copy.jsonl.gz', bytes);
  await expect(other.getByText('Everything in it is here already, as new or newer.')).toBeVisible();
  await other.getByRole('button', { name: 'Merge the copy' }).click();
  await expect(headline(other, 'Everything in it was here already')).toBeVisible();
});

test('a locked copy is a file of age; the wrong passphrase is told kindly, the right one opens it', async ({
  launch,
}) => {
  test.setTimeout(240_000);
  const { page } = await launch({ viewport: SMALL });
  await bringIn(page, 3, 'Legs');
  await page.getByText('Lock it with a passphrase').click();
  await page.getByLabel('Passphrase', { exact: true }).fill('short');
  await expect(page.getByText('Use at least 8 characters')).toBeVisible();
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('Once more').fill('something else');
  await expect(page.getByText('The two are not the same.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Make a copy' })).toBeDisabled();
  await page.getByLabel('Once more').fill(PASSPHRASE);
  await isSound(page, 'a lock');
  const { name, bytes } = await makeCopy(page);
  expect(name).toMatch(/\.jsonl\.gz\.age$/);
  expect(Buffer.from(bytes.slice(0, 22)).toString()).toBe('age-encryption.org/v1\n');
  expect(Buffer.from(bytes.slice(22, 100)).toString()).toMatch(/^-> scrypt \S+ 18\n/);
  const standard = new Decrypter();
  standard.addPassphrase(PASSPHRASE);
  expect(gunzipSync(await standard.decrypt(bytes)).toString('utf8')).toContain('"format":"plumbline"');

  const { page: other } = await launch({ viewport: SMALL });
  await open(other);
  await give(other, name, bytes);
  await expect(headline(other, 'This copy is locked')).toBeVisible();
  await other.getByLabel('Passphrase').fill('five light plates please');
  await other.getByRole('button', { name: 'Open it' }).click();
  await expect(other.getByText('That passphrase does not open it.')).toBeVisible({ timeout: 30_000 });
  await isSound(other, 'a wrong passphrase');
  await other.getByLabel('Passphrase').fill(PASSPHRASE);
  await other.keyboard.press('Enter');
  await expect(headline(other, 'A copy with 3 workouts')).toBeVisible({ timeout: 30_000 });
  await other.getByRole('button', { name: 'Merge the copy' }).click();
  await expect(headline(other, '3 workouts came in')).toBeVisible();
});

test('a copy takes the place of what is here only when asked twice, and all of it can be undone', async ({
  launch,
}) => {
  const { page } = await launch();
  await bringIn(page, 12, 'Legs');
  const { bytes } = await makeCopy(page);
  const { page: other } = await launch({ viewport: SMALL });
  await bringIn(other, 3, 'Arms');
  await give(other, 'copy.jsonl.gz', bytes);
  await other.getByText('Replace', { exact: true }).click();
  await other.getByRole('button', { name: 'Replace what is here' }).click();
  const sheet = other.getByRole('dialog', { name: 'Replace what is here?' });
  await expect(sheet.getByText(/^3 workouts with all sets/)).toBeVisible();
  await expect(sheet.getByText('A copy of what is here was made on this device first.')).toBeVisible();
  await isSound(other, 'asked once more');
  await sheet.getByRole('button', { name: 'Keep what is here' }).click();
  await expect(sheet).toBeHidden();
  await other.getByRole('button', { name: 'Replace what is here' }).click();
  await sheet.getByRole('button', { name: 'Replace it' }).click();
  await expect(headline(other, 'Replaced: 12 workouts are here now')).toBeVisible();
  await isSound(other, 'replaced');
  await other.getByRole('button', { name: 'Undo' }).click();
  await expect(headline(other, 'Everything is as it was before')).toBeVisible();
  await back(other).click();
  await expect(headline(other, '3 workouts, all on this device')).toBeVisible();

  // Automatic copies are read as any other.
  const automatic = other.getByRole('region', { name: 'Automatic copies on this device' });
  await automatic
    .getByRole('button', { name: /^Look at the copy of/ })
    .first()
    .click();
  await expect(headline(other, /^A copy with \d+ workouts/)).toBeVisible();
  await expect(other.getByText('Checked: it is whole, and just as it was written.')).toBeVisible();
});

test('cut, changed, newer, foreign, empty: each is told in words, none can replace, and the log stays as it is', async ({
  launch,
}) => {
  const { page } = await launch();
  await bringIn(page, 6, 'Legs');
  const { bytes } = await makeCopy(page);
  const text = gunzipSync(bytes).toString('utf8');
  const forKey = new Encrypter();
  forKey.addRecipient('age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p');

  const { page: other } = await launch({ viewport: SMALL });
  await bringIn(other, 3, 'Arms');
  const readable: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['cut.jsonl.gz', bytes.slice(0, Math.floor(bytes.length / 2)), /ends in the middle/],
    ['changed.jsonl.gz', gzipSync(text.replace('"reps":5', '"reps":6')), /was changed after it was made/],
    ['lines.jsonl', Buffer.from(text.split('\n').slice(0, 20).join('\n')), /ends in the middle/],
  ];
  for (const [name, content, words] of readable) {
    await give(other, name, content);
    await expect(other.getByText(words), name).toBeVisible();
    await expect(other.getByText('Only a whole, checked copy can replace what is here.'), name).toBeVisible();
    await expect(other.getByText('Replace', { exact: true }), name).toHaveCount(0);
    await isSound(other, name);
    await back(other).click();
  }
  const refused: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['newer.jsonl.gz', gzipSync(text.replace('"version":2', '"version":3')), /made by a newer Plumbline/],
    ['foreign.jsonl', Buffer.from('{"format":"other","version":2}\n{"a":1}\n'), /not a copy of Plumbline/],
    ['empty.jsonl.gz', gzipSync(''), /The file is empty/],
  ];
  for (const [name, content, words] of refused) {
    await give(other, name, content);
    await expect(other.getByText(words), name).toBeVisible();
    await back(other).click();
  }
  await give(other, 'keyed.age', await forKey.encrypt('{}'));
  await other.getByLabel('Passphrase').fill('anything at all');
  await other.getByRole('button', { name: 'Open it' }).click();
  await expect(other.getByText(/locked by another means/)).toBeVisible();
  await back(other).click();
  await expect(headline(other, '3 workouts, all on this device')).toBeVisible();
});

test('while a workout is under way a copy is looked at, and not read in', async ({ launch }) => {
  const { page } = await launch({ viewport: SMALL });
  await bringIn(page, 3, 'Legs');
  const { bytes } = await makeCopy(page);
  await page.goto(`${ORIGIN}/workout`);
  await page.getByRole('button', { name: 'Begin without a plan' }).click();
  await expect(page.getByRole('button', { name: 'Add an exercise' })).toBeVisible();
  await open(page);
  await give(page, 'copy.jsonl.gz', bytes);
  await expect(page.getByText('A workout is under way')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Merge the copy' })).toHaveCount(0);
  await isSound(page, 'refused during a workout');
  await page.getByRole('link', { name: 'To the workout' }).click();
  await expect(page).toHaveURL(`${ORIGIN}/workout`);
});

test('copies are written to a chosen folder, now and by themselves, and the last few stay', async ({ launch }) => {
  const { page } = await launch({ viewport: SMALL });
  // The system's own dialog cannot be pressed by a test: a folder of the private file system stands for the chosen one.
  await page.addInitScript(() => {
    Object.assign(globalThis, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('chosen', { create: true }),
    });
  });
  const inFolder = () =>
    page.evaluate(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('chosen');
      const names: string[] = [];
      for await (const name of folder.keys()) names.push(name);
      return names.toSorted();
    });
  await bringIn(page, 3, 'Legs');
  await page.getByRole('button', { name: 'Choose a folder' }).click();
  await expect(page.getByText(/^Last copy there: .*read back and right\.$/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Folder: chosen' })).toBeVisible();
  await isSound(page, 'a folder');
  const [first = ''] = await inFolder();
  expect(first).toMatch(/^plumbline-\d{4}-\d{2}-\d{2}-\d{4}\.jsonl\.gz$/);
  await expect(page.getByText('Last complete copy:')).toBeVisible();

  // Copies that are as old as names say: only those beyond the last few go, and nothing else.
  await page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('chosen');
    const names = Array.from({ length: 6 }, (_, at) => `plumbline-2026-01-0${at + 1}-1800.jsonl.gz`);
    for (const name of [...names, 'holiday.txt']) await folder.getFileHandle(name, { create: true });
  });
  await page.getByText('The last 3', { exact: true }).click();
  await page.getByRole('button', { name: 'Write one now' }).click();
  await expect.poll(async () => (await inFolder()).length).toBeLessThanOrEqual(4);
  const left = await inFolder();
  expect(left).toContain('holiday.txt');
  expect(left.filter((name) => name.startsWith('plumbline-2026-01'))).not.toContain(
    'plumbline-2026-01-01-1800.jsonl.gz',
  );

  // A workout is over: a few seconds later there is another one, without a tap.
  await page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('chosen');
    for await (const name of folder.keys()) await folder.removeEntry(name);
  });
  await page.goto(`${ORIGIN}/workout`);
  await page.getByRole('button', { name: 'Begin without a plan' }).click();
  await page.getByRole('button', { name: 'Add an exercise' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Back squat');
  await dialog
    .getByRole('button', { name: /^Back squat/ })
    .first()
    .click();
  await page.getByRole('button', { name: /^Weight, Set 1:/ }).click();
  await dialog.getByRole('textbox', { name: /^Weight/ }).fill('100');
  await dialog.getByRole('textbox', { name: 'Repetitions' }).fill('5');
  await dialog.getByRole('button', { name: 'Log the set' }).click();
  await page.getByRole('button', { name: 'Finish the workout' }).click();
  await expect(page).toHaveURL(/\/log\/[\w-]+$/);
  await expect.poll(async () => (await inFolder()).length, { timeout: 30_000 }).toBe(1);
  await open(page);

  // Gone behind the app's back: told, and older copies of the log are untouched.
  await page.getByRole('button', { name: 'Write one now' }).waitFor();
  await page.evaluate(async () => {
    await (await navigator.storage.getDirectory()).removeEntry('chosen', { recursive: true });
  });
  await page.getByRole('button', { name: 'Write one now' }).click();
  await expect(page.getByText('The folder is not there any more.')).toBeVisible();
  await page.getByRole('button', { name: 'No more copies there' }).click();
  await expect(page.getByRole('button', { name: 'Choose a folder' })).toBeVisible();
});

test('the log says that a copy is due, and is quiet when told so', async ({ launch }) => {
  const { page } = await launch({ viewport: SMALL });
  await bringIn(page, 12, 'Legs');
  await page.goto(`${ORIGIN}/log`);
  await expect(page.getByText('36 sets are on this device alone')).toBeVisible();
  await isSound(page, 'a reminder');
  await kept(page, () => page.getByRole('button', { name: 'Later' }).click());
  await expect(page.getByText('36 sets are on this device alone')).toBeHidden();
  await page.reload();
  await expect(page.getByText('12 workouts, 36 sets').first()).toBeVisible();
  await expect(page.getByText('on this device alone')).toHaveCount(0);
  await open(page);
  await expect(page.getByRole('switch', { name: /Remind me of copies/ })).toBeChecked();
});
