// What goes wrong on real phones: each gets words that say what to do, and nothing that was recorded is lost.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, ORIGIN, test } from './app-fixture.ts';

async function startSquats(page: Page): Promise<void> {
  await page.goto(`${ORIGIN}/coach/air_squat`);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
}

test('the camera is refused: it says how to allow it, and other ways are open', async ({ launch }) => {
  const { page } = await launch({ cameraAllowed: false });
  await startSquats(page);
  await expect(page.getByRole('alert')).toContainText(/camera/i);
  await expect(page.getByRole('button', { name: /try again/i })).toBeVisible();
  await expect(page.getByText(/open a video/i).first()).toBeVisible();
});

test('there is no camera at all', async ({ launch }) => {
  const { page } = await launch({ cameraClip: null });
  await startSquats(page);
  await expect(page.getByRole('alert')).toContainText(/no camera/i);
});

test('a file that is no video, and one that is empty', async ({ launch }, info) => {
  const { page } = await launch();
  const text = join(info.outputPath(), '..', 'notes.mp4');
  writeFileSync(text, 'these are words, not pictures');
  const empty = join(info.outputPath(), '..', 'empty.mp4');
  writeFileSync(empty, '');
  for (const file of [text, empty]) {
    await page.goto(`${ORIGIN}/coach/air_squat`);
    await page.locator('input[type="file"]').setInputFiles(file);
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.getByRole('alert')).toContainText(/video/i);
  }
});

test('a missing model file is named, and counting by hand stays open', async ({ launch }) => {
  const { page, context } = await launch({ whole: true, expectedErrors: [/Failed to load resource/] });
  await context.route('**/models/movenet-lightning/weights.bin', (route) => route.fulfill({ status: 404 }));
  await startSquats(page);
  await expect(page.getByRole('alert')).toContainText(/model/i, { timeout: 60_000 });
});

test('a damaged model file is refused', async ({ launch }) => {
  const { page, context } = await launch({ whole: true });
  await context.route('**/models/movenet-lightning/weights.bin', (route) =>
    route.fulfill({ body: Buffer.alloc(4_650_216, 7), contentType: 'application/octet-stream' }),
  );
  await startSquats(page);
  await expect(page.getByRole('alert')).toContainText(/model|damaged/i, { timeout: 60_000 });
});

test('a full disk: the note stays in its box, and is saved when there is room again', async ({ launch }) => {
  const { page } = await launch();
  await page.goto(`${ORIGIN}/log`);
  // Chromium asks how much room is left only now and then, so that a quota taken away is not felt at once.
  await page.evaluate(() => {
    // oxlint-disable-next-line typescript/unbound-method -- called on its store below
    const { add, put } = IDBObjectStore.prototype;
    Object.assign(globalThis, { roomAgain: () => Object.assign(IDBObjectStore.prototype, { add, put }) });
    for (const [name, write] of Object.entries({ add, put }))
      Object.assign(IDBObjectStore.prototype, {
        [name](this: IDBObjectStore, ...row: Parameters<IDBObjectStore['put']>) {
          if (this.name === 'sets') throw new DOMException('no room', 'QuotaExceededError');
          return write.apply(this, row);
        },
      });
  });
  const box = page.getByRole('textbox', { name: 'What you did, and how it felt' });
  await box.fill('bench 3x8 60kg');
  await page.getByRole('button', { name: 'Save 3 sets' }).click();
  await expect(page.getByRole('alert')).toContainText(/room/i);
  await expect(box).toHaveValue('bench 3x8 60kg');
  await page.evaluate(() => (globalThis as unknown as { roomAgain: () => void }).roomAgain());
  await page.getByRole('button', { name: 'Save 3 sets' }).click();
  await expect(page.getByText('3 sets saved')).toBeVisible();
});

test('absurd numbers are asked about, not stored', async ({ launch }) => {
  const { page } = await launch();
  await page.goto(`${ORIGIN}/log`);
  await page.getByRole('textbox', { name: 'What you did, and how it felt' }).fill('bench 8x60kg');
  await page.getByRole('button', { name: /^Save/ }).click();
  await page.getByRole('link', { name: /^Open/ }).first().click();
  await page.getByRole('button', { name: /^Edit/ }).first().click();
  const reps = page.getByRole('textbox', { name: 'Repetitions' });
  for (const absurd of ['10000', '0', '-5', 'many']) {
    await reps.fill(absurd);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
  }
  await reps.fill('9');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: /^Edit Bench press: 9/ })).toBeVisible();
});

test('a removed set comes back with one tap', async ({ launch }) => {
  const { page } = await launch();
  await page.goto(`${ORIGIN}/log`);
  await page.getByRole('textbox', { name: 'What you did, and how it felt' }).fill('squat 5x100kg, squat 3x110kg');
  await page.getByRole('button', { name: /^Save/ }).click();
  await page.getByRole('link', { name: /^Open/ }).first().click();
  const rows = page.getByRole('button', { name: /^Edit Back squat/ });
  await expect(rows).toHaveCount(2);
  await rows.first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(rows).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows).toHaveCount(2);
});
