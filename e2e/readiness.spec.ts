// How somebody was over weeks: told with a tap, put right, taken back; drawn with the words it came from; what it eases in the plan, undone.
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

/** Five weeks of bad nights and a knee, as the app keeps them. */
async function fill(page: Page): Promise<void> {
  const told = [35, 28, 21, 14, 8, 7, 4, 3, 2, 1].map((ago, at) => ({
    id: `check-in-${ago}`,
    day: dayAgo(ago),
    at: `${dayAgo(ago)}T06:00:00.000Z`,
    sleep: at < 6 ? 4 : 2,
    energy: 3 + (at % 3),
  }));
  const day = dayAgo(2);
  const at = `${day}T17:00:00.000Z`;
  const workout = { id: 'w1', startedAt: at, endedAt: at, day };
  const note = {
    id: 'n1',
    workoutId: 'w1',
    text: 'Squat 5x5 100kg. Left knee a bit sore',
    writtenAt: at,
    parsed: {
      sets: [],
      signals: [{ kind: 'pain', polarity: 'present', bodyPart: 'knee', side: 'left', severity: 4 }],
      ambiguous: false,
      confidence: 1,
      spans: [[27, 37, 'pain']],
    },
  };
  const limit = {
    id: 'n1:0',
    kind: 'sore_joint',
    joint: 'knee',
    severity: 4,
    quote: 'Left knee a bit sore',
    noteId: 'n1',
    from: day,
    until: dayAgo(-2),
  };
  await page.evaluate(
    async ([checkIns, workouts, notes, constraints]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('plumbline');
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error('The database did not open')));
      });
      const stores = { checkIns, workouts, notes, constraints };
      const tx = database.transaction(Object.keys(stores), 'readwrite');
      for (const [name, rows] of Object.entries(stores)) for (const row of rows ?? []) tx.objectStore(name).put(row);
      await new Promise((resolve) => {
        tx.addEventListener('complete', resolve);
      });
      database.close();
    },
    [told, [workout], [note], [limit]] as const,
  );
}

test('told with one tap each, kept at once, put right with another and taken back', async ({ launch }) => {
  const { page } = await launch({ viewport: SMALL });
  await page.goto(`${ORIGIN}/readiness`);
  await expect(page.getByRole('heading', { level: 1, name: 'How are you today?' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Nothing is drawn yet' })).toContainText('slept badly');
  await isSound(page, 'nothing told');

  const step = (name: string) => page.getByRole('button', { name, exact: true });
  await step('Sleep: badly (1 of 5)').click();
  await expect(step('Sleep: badly (1 of 5)')).toHaveAttribute('aria-pressed', 'true');
  const limits = page.getByRole('region', { name: 'What eases your plan now' });
  await expect(limits.getByRole('listitem')).toContainText(['Slept badly']);
  await expect(limits).toContainText('“Sleep: badly (1 of 5)”');

  await step('Sleep: well (4 of 5)').click();
  await expect(step('Sleep: well (4 of 5)')).toHaveAttribute('aria-pressed', 'true');
  await expect(step('Sleep: badly (1 of 5)')).toHaveAttribute('aria-pressed', 'false');
  await expect(limits.getByRole('listitem')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(step('Sleep: badly (1 of 5)')).toHaveAttribute('aria-pressed', 'true');

  await limits.getByRole('button', { name: 'Take back: Slept badly' }).click();
  await expect(limits).toContainText('taken back');
  await limits.getByRole('button', { name: 'Bring back: Slept badly' }).click();
  await expect(limits.getByRole('button', { name: 'Take back: Slept badly' })).toBeVisible();

  await page.reload();
  await expect(step('Sleep: badly (1 of 5)')).toHaveAttribute('aria-pressed', 'true');
  await step('Sleep: badly (1 of 5)').click();
  await expect(page.getByRole('region', { name: 'Nothing is drawn yet' })).toBeVisible();
});

test('drawn over eight weeks, read by the keyboard, with the words and the workout they stand in', async ({
  launch,
}) => {
  const { page } = await launch({ viewport: SMALL });
  await page.goto(`${ORIGIN}/readiness`);
  await expect(page.getByRole('heading', { level: 1, name: 'How are you today?' })).toBeVisible();
  await fill(page);
  await page.reload();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Sleep was short of the band on 4 of 4 days' }),
  ).toBeVisible();

  const title = 'How you were, day by day';
  const chart = page.getByRole('slider', { name: title });
  await expect(chart).toHaveAttribute('aria-valuetext', /Sleep 2/);
  await chart.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(chart).toHaveAttribute('aria-valuetext', /left knee hurt, 4 of 10$/);
  const words = page.getByRole('region', { name: /^What you said on / });
  await expect(words).toContainText('“Left knee a bit sore”');
  await isSound(page, 'eight weeks');

  await page.getByRole('button', { name: `Show as a table: ${title}` }).click();
  const table = page.getByRole('table', { name: title });
  await expect(table.getByRole('columnheader')).toHaveText(['Day', 'Sleep', 'Energy', 'Places']);
  await expect(table.getByRole('row')).toHaveCount(11);
  await isSound(page, 'the table');

  await words.getByRole('link', { name: 'To the workout of “Left knee a bit sore”' }).click();
  await expect(page).toHaveURL(`${ORIGIN}/log/w1`);
});

test('in Chinese, in the light, it is as sound', async ({ launch }) => {
  const { page } = await launch({ viewport: SMALL, locale: 'zh-CN', colorScheme: 'light' });
  await page.goto(`${ORIGIN}/readiness`);
  await page.getByRole('button', { name: '睡眠：好（4/5）' }).click();
  await expect(page.getByRole('slider', { name: '每天的状态' })).toBeVisible();
  await isSound(page, 'Chinese');
});
