// How muscles stand: drawn and in words, one muscle in numbers, the person's own word kept, undone and taken back; the plan goes by it.
import type { Page } from '@playwright/test';
import { expect, ORIGIN, test } from './app-fixture.ts';
import { violations } from './axe.ts';

const SMALL = { width: 360, height: 640 };
const DAY_MS = 86_400_000;

/** YYYY-MM-DD where the browser is. */
function dayAgo(days: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(Date.now() - days * DAY_MS);
}

async function isSound(page: Page, where: string): Promise<void> {
  expect(await violations(page), where).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, `${where}: nothing runs over the side`).toBeLessThanOrEqual(0);
}

/** Four bench presses every third day for five weeks, the last ones yesterday, as the app keeps them. */
async function fill(page: Page): Promise<void> {
  const workouts = Array.from({ length: 12 }, (_none, index) => {
    const day = dayAgo(1 + 3 * index);
    return { id: `w${index}`, day, startedAt: `${day}T16:00:00.000Z`, endedAt: `${day}T17:00:00.000Z` };
  });
  const sets = workouts.flatMap(({ id, startedAt, endedAt }) =>
    Array.from({ length: 4 }, (_none, order) => ({
      id: `${id}-${order}`,
      workoutId: id,
      exerciseId: 'bench_press',
      order,
      type: 'normal',
      source: 'typed',
      reps: 8,
      rir: 2,
      load: { value: 60, unit: 'kg' },
      startedAt,
      endedAt,
    })),
  );
  await page.evaluate(
    async ([workoutRows, setRows]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('plumbline');
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error('The database did not open')));
      });
      const stores = { workouts: workoutRows, sets: setRows };
      const tx = database.transaction(Object.keys(stores), 'readwrite');
      for (const [name, rows] of Object.entries(stores)) for (const row of rows ?? []) tx.objectStore(name).put(row);
      await new Promise((resolve) => {
        tx.addEventListener('complete', resolve);
      });
      database.close();
    },
    [workouts, sets] as const,
  );
}

/** Moves the slider with the keys. */
async function feel(page: Page, percent: number): Promise<void> {
  const slider = page.getByRole('slider', { name: 'How does it feel?' });
  await slider.focus();
  await page.keyboard.press('Home');
  for (let at = 0; at < percent; at += 5) await page.keyboard.press('ArrowRight');
}

test('with nothing logged all is taken to be rested, and says how unsure that is', async ({ launch }) => {
  const { page } = await launch({ viewport: SMALL });
  await page.goto(`${ORIGIN}/muscles`);
  await expect(page.getByRole('heading', { level: 1, name: 'All your muscles are ready' })).toBeVisible();
  await expect(page.getByText('Nothing was logged in the last ten weeks')).toBeVisible();
  const list = page.getByRole('region', { name: 'Every muscle, the most tired first' });
  await expect(list.getByRole('button')).toHaveCount(21);
  await expect(list.getByRole('button').first()).toHaveAccessibleName(/could be 75–100 %/);
  await isSound(page, 'nothing logged');
});

test('a muscle in numbers; the own word is kept, undone, kept again and taken back', async ({ launch }) => {
  const { page } = await launch({ viewport: SMALL });
  await page.goto(`${ORIGIN}/muscles`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All your muscles are ready');
  await fill(page);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: /^Still recovering: .*Chest/ })).toBeVisible();
  await isSound(page, 'worked yesterday');

  const list = page.getByRole('region', { name: 'Every muscle, the most tired first' });
  const chest = list.getByRole('button', { name: /^Chest/ });
  const estimate = await chest.textContent();
  // The picture opens the same sheet.
  await page.locator('[data-muscle="chest"]').first().click();
  const sheet = page.getByRole('dialog', { name: 'Chest' });
  await expect(sheet).toContainText(/About \d+ % recovered, could be \d+–\d+ %/);
  await expect(sheet.getByText('Sets, last 7 days').locator('..')).toContainText('8');
  await isSound(page, 'the sheet');
  await feel(page, 95);
  await sheet.getByRole('button', { name: 'That is how it feels' }).click();
  await expect(page.getByText('Chest: fresh. Your plan goes by it.')).toBeVisible();
  await expect(chest).toContainText('By your word');
  await expect(chest).toContainText('95 %');

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(chest).toHaveText(estimate ?? '');

  await chest.click();
  await feel(page, 20);
  await page.getByRole('button', { name: 'That is how it feels' }).click();
  await expect(chest).toContainText('20 %');
  await page.reload();
  await expect(chest).toContainText('20 %');
  await chest.click();
  await page.getByRole('button', { name: 'Back to the estimate' }).click();
  await expect(page.getByText('Chest: back to the estimate.')).toBeVisible();
  await expect(chest).not.toContainText('By your word');
});

test('in Chinese, in the light, it is as sound', async ({ launch }) => {
  const { page } = await launch({ viewport: SMALL, locale: 'zh-CN', colorScheme: 'light' });
  await page.goto(`${ORIGIN}/muscles`);
  await fill(page);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: /^还在恢复/ })).toBeVisible();
  await isSound(page, 'Chinese');
  await page.getByRole('button', { name: /^胸肌/ }).click();
  await expect(page.getByRole('slider', { name: '感觉怎么样？' })).toBeVisible();
  await isSound(page, 'the Chinese sheet');
});
