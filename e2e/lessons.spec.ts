// What was learnt from somebody's words: taught by putting a note right, listed, forgotten, brought back, and all forgotten.
import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, ORIGIN, test } from './app-fixture.ts';

const SMALL = { width: 360, height: 640 };
const AT = '2026-11-20T09:00:00.000Z';

const LESSONS = [
  { id: 'a1', madeAt: AT, kind: 'alias', words: 'zerchy thing', exerciseId: 'back_squat' },
  { id: 'o1', madeAt: AT, kind: 'order', loadFirst: true },
  { id: 'o2', madeAt: AT, kind: 'order', loadFirst: true },
  {
    id: 's1',
    madeAt: AT,
    kind: 'signal',
    words: 'dead tired',
    read: { kind: 'fatigue', polarity: 'present', severity: 8 },
    meant: null,
  },
  {
    id: 'l1',
    madeAt: AT,
    kind: 'line',
    text: 'zerchy thing 3x8 60kg',
    spans: [
      [0, 12, 'exercise'],
      [13, 14, 'sets'],
      [15, 16, 'reps'],
      [17, 21, 'load'],
    ],
  },
];

async function isSound(page: Page, where: string): Promise<void> {
  expect(await violations(page), where).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, `${where}: nothing runs over the side`).toBeLessThanOrEqual(0);
}

/** As the app keeps them. */
async function fill(page: Page): Promise<void> {
  await page.evaluate(async (rows) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('plumbline');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error('The database did not open')));
    });
    const tx = database.transaction('lessons', 'readwrite');
    for (const row of rows) tx.objectStore('lessons').put(row);
    await new Promise((resolve) => {
      tx.addEventListener('complete', resolve);
    });
    database.close();
  }, LESSONS);
}

test('a name put right in a note is listed, forgotten and read no more, brought back and read again', async ({
  launch,
}) => {
  const { page } = await launch({ viewport: SMALL, cameraClip: null });
  await page.goto(`${ORIGIN}/more`);
  await page.getByRole('link', { name: 'What I learnt from your words' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing learnt from your words yet.' })).toBeVisible();
  await isSound(page, 'nothing learnt');
  await page.getByRole('link', { name: 'Write a note' }).click();

  const box = page.getByRole('textbox', { name: 'What you did, and how it felt' });
  const understood = page.getByRole('region', { name: 'Understood' });
  await box.fill('zerchy thing 3x8 60kg');
  await understood.getByRole('button', { name: /^Not understood: “zerchy thing”/ }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: 'This is an exercise' }).click();
  await sheet.getByRole('textbox', { name: 'Find an exercise' }).fill('zercher squat');
  await sheet
    .getByRole('button', { name: /^Zercher squat/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Save 3 sets' }).click();
  await expect(page.getByText('3 sets saved')).toBeVisible();

  await page.goto(`${ORIGIN}/learnt`);
  await expect(page.getByRole('heading', { level: 1, name: '2 things learnt from your words.' })).toBeVisible();
  const names = page.getByRole('region', { name: 'Names you use' });
  await expect(names.getByRole('listitem')).toContainText('“zerchy thing”');
  await expect(names.getByRole('listitem')).toContainText('means Zercher squat');
  const lines = page.getByRole('region', { name: 'Lines read with you' });
  await expect(lines.getByRole('listitem')).toContainText('zerchy thing exercise');
  await isSound(page, 'two things');

  await names.getByRole('button', { name: 'Forget: “zerchy thing”' }).click();
  await expect(page.getByText('Forgotten: “zerchy thing”')).toBeVisible();
  await expect(names).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(names.getByRole('listitem')).toHaveCount(1);
  await names.getByRole('button', { name: 'Forget: “zerchy thing”' }).click();
  await expect(names).toHaveCount(0);
  await page.goto(`${ORIGIN}/log`);
  await box.fill('zerchy thing 3x8 60kg');
  await expect(understood.getByRole('button', { name: /^Not understood: “zerchy thing”/ })).toBeVisible();
});

test('all of it is forgotten after a question, and comes back with undo', async ({ launch }) => {
  const { page } = await launch({ viewport: SMALL, cameraClip: null });
  await page.goto(`${ORIGIN}/learnt`);
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing learnt from your words yet.' })).toBeVisible();
  await fill(page);
  await page.reload();
  const headline = page.getByRole('heading', { level: 1, name: '4 things learnt from your words.' });
  await expect(headline).toBeVisible();
  await expect(page.getByRole('region', { name: 'How you write sets' })).toContainText('Answered 2 times');
  await expect(page.getByRole('region', { name: 'How you tell how you feel' })).toContainText(
    'means nothing of the kind',
  );
  await page.getByRole('button', { name: 'Forget all of it' }).click();
  const sheet = page.getByRole('dialog');
  await isSound(page, 'the question');
  await sheet.getByRole('button', { name: 'Keep it' }).click();
  await expect(headline).toBeVisible();
  await page.getByRole('button', { name: 'Forget all of it' }).click();
  await sheet.getByRole('button', { name: 'Yes, forget all of it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing learnt from your words yet.' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(headline).toBeVisible();
});

test('in Chinese, in the light, it is as sound', async ({ launch }) => {
  const { page } = await launch({ viewport: SMALL, locale: 'zh-CN', colorScheme: 'light', cameraClip: null });
  await page.goto(`${ORIGIN}/learnt`);
  await expect(page.getByRole('heading', { level: 1, name: '还没有从你的话里学到什么。' })).toBeVisible();
  await isSound(page, 'nothing learnt');
  await fill(page);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: '从你的话里学到了 4 件事。' })).toBeVisible();
  await isSound(page, 'four things');
});
