// Care: a yes holds the plan back until advice was sought and then eases it, a joint is asked about before it is loosened, and whoever does
// not feel well is one tap from silence and advice. Both languages, both themes.
import type { Page } from '@playwright/test';
import { expect, ORIGIN, test } from './app-fixture.ts';
import { violations } from './axe.ts';
import { buildPlan } from './walk.ts';

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

/** Rows as the app keeps them. */
async function put(page: Page, rows: Readonly<Record<string, readonly unknown[]>>): Promise<void> {
  await page.evaluate(async (stores) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('plumbline');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error('The database did not open')));
    });
    const tx = database.transaction(Object.keys(stores), 'readwrite');
    for (const [name, each] of Object.entries(stores)) for (const row of each) tx.objectStore(name).put(row);
    await new Promise((resolve) => {
      tx.addEventListener('complete', resolve);
    });
    database.close();
  }, rows);
}

test('a yes holds the plan back until advice was sought; then it is made with care', async ({ launch }) => {
  const { page } = await launch({ viewport: SMALL });
  await page.goto(`${ORIGIN}/profile`);
  await page.getByText('I am pregnant').click();
  await expect(page.getByRole('link', { name: /official PAR-Q\+/ })).toHaveAttribute('href', 'https://eparmedx.com/');
  await isSound(page, 'a yes');
  await page.getByRole('button', { name: 'Build my week' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'First, talk to a professional' })).toBeVisible();
  await page.getByRole('link', { name: 'Change my profile' }).click();
  await page.getByRole('switch', { name: /I asked a professional/ }).click();
  const eased = page.getByRole('status').filter({ hasText: 'Your plan is made with care' });
  await expect(eased).toContainText('lying flat on your back');
  await expect(eased).toContainText('3 repetitions left');
  await isSound(page, 'advice sought');
  await page.getByRole('button', { name: 'Save and plan again' }).click();
  await expect(page.getByRole('button', { name: /^start/i }).first()).toBeVisible({ timeout: 30_000 });
  await page.goto(`${ORIGIN}/profile`);
  await expect(page.getByRole('switch', { name: /I asked a professional/ })).toBeChecked();
});

test('a sore joint is asked about before it is loosened, and what does not feel fine is told', async ({ launch }) => {
  const { page } = await launch({ viewport: SMALL });
  await buildPlan(page);
  const at = `${dayAgo(8)}T17:00:00.000Z`;
  await put(page, {
    workouts: [{ id: 'w1', startedAt: at, endedAt: at, day: dayAgo(8) }],
    notes: [
      {
        id: 'n1',
        workoutId: 'w1',
        text: 'Left knee aches',
        writtenAt: at,
        parsed: { sets: [], signals: [], ambiguous: false, confidence: 1, spans: [] },
      },
    ],
    constraints: [
      {
        id: 'n1:0',
        kind: 'sore_joint',
        joint: 'knee',
        severity: 5,
        quote: 'Left knee aches',
        noteId: 'n1',
        from: dayAgo(8),
        until: dayAgo(2),
      },
    ],
  });
  await page.goto(`${ORIGIN}/`);
  await expect(page.getByRole('heading', { name: 'How is your knee?' })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('You wrote: “Left knee aches”')).toBeVisible();
  await isSound(page, 'how is your knee');
  await page.getByRole('button', { name: /^Better/ }).click();
  await expect(page.getByRole('heading', { name: 'How is your knee?' })).toBeHidden();
  await page.goto(`${ORIGIN}/profile`);
  await expect(page.getByRole('radio', { name: /A little/ })).toBeChecked();
  await page.getByRole('group', { name: 'Knee: what does not feel fine' }).getByText('Landing and bouncing').click();
  await isSound(page, 'what does not feel fine');
  await page.getByRole('button', { name: 'Save and plan again' }).click();
  await expect(page.getByRole('button', { name: /^start/i }).first()).toBeVisible({ timeout: 30_000 });
  await page.goto(`${ORIGIN}/profile`);
  await expect(page.getByRole('checkbox', { name: 'Landing and bouncing' })).toBeChecked();
});

test('a note of dizziness leads to the questions and to nothing else', async ({ launch }) => {
  const { page } = await launch({ viewport: SMALL });
  await buildPlan(page);
  const at = new Date().toISOString();
  await put(page, {
    workouts: [{ id: 'w1', startedAt: at, endedAt: at, day: dayAgo(0) }],
    notes: [
      {
        id: 'n1',
        workoutId: 'w1',
        text: 'Got dizzy after the last set',
        writtenAt: at,
        parsed: { sets: [], signals: [], ambiguous: false, confidence: 1, spans: [] },
      },
    ],
  });
  await page.goto(`${ORIGIN}/`);
  const card = page.getByRole('status').filter({ hasText: 'You wrote “dizzy”' });
  await expect(card).toBeVisible({ timeout: 30_000 });
  await isSound(page, 'asked again');
  await card.getByRole('link', { name: 'Answer the questions' }).click();
  await expect(page.getByText('I get dizzy or have fainted lately')).toBeInViewport();
  await page.getByText('None of these').click();
  await page.getByRole('button', { name: 'Save and plan again' }).click();
  await expect(page.getByRole('button', { name: /^start/i }).first()).toBeVisible({ timeout: 30_000 });
  await expect(card).toBeHidden();
});

test('out of a workout with one tap: everything kept, advice shown, and the workout ended or gone on with', async ({
  launch,
}) => {
  const { page } = await launch({ viewport: SMALL });
  await buildPlan(page);
  await page
    .getByRole('button', { name: /^start/i })
    .first()
    .click();
  const rules = page.getByRole('status').filter({ hasText: 'When to stop' });
  await expect(rules).toContainText('chest pain');
  await isSound(page, 'first training');
  await rules.getByRole('button', { name: 'I have read this' }).click();
  await expect(rules).toBeHidden();
  await page.getByRole('link', { name: 'I don’t feel well' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Stop here/ })).toBeVisible();
  await expect(page.getByText('Call your local emergency number', { exact: false })).toBeVisible();
  await isSound(page, 'not well');
  await page.getByRole('link', { name: /I feel fine again/ }).click();
  await expect(page).toHaveURL(`${ORIGIN}/workout`);
  await page.getByRole('link', { name: 'I don’t feel well' }).click();
  await page.getByRole('button', { name: 'End the workout here' }).click();
  await expect(page).toHaveURL(`${ORIGIN}/`);
});

test('the rules are read from the settings and come up no more', async ({ launch }) => {
  const { page } = await launch({ viewport: SMALL });
  await page.goto(`${ORIGIN}/more`);
  await page.getByRole('link', { name: 'When to stop and get help' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'When to stop' })).toBeVisible();
  await page.getByRole('button', { name: 'I have read this' }).click();
  await page.goto(`${ORIGIN}/coach/air_squat`);
  await expect(page.getByRole('heading', { level: 1, name: 'Air squat' })).toBeVisible();
  await expect(page.getByText('When to stop')).toBeHidden();
});

for (const [language, colorScheme] of [
  ['zh', 'light'],
  ['en', 'light'],
  ['zh', 'dark'],
] as const)
  test(`care in ${language}, ${colorScheme}`, async ({ launch }) => {
    const { page } = await launch({
      viewport: { width: 1280, height: 800 },
      colorScheme,
      locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    });
    for (const path of ['/care', '/care/now']) {
      await page.goto(`${ORIGIN}${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await isSound(page, path);
    }
    await expect(page.getByText(language === 'zh' ? '当地急救电话' : 'local emergency number')).toBeVisible();
  });
