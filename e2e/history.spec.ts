// The log as it is looked back on: found by day and by word, mended, moved and taken back, with a thumb, with the keyboard alone, and with
// another tab at the same workout.
import type { Locator, Page } from '@playwright/test';
import { expect, ORIGIN, test } from './app-fixture.ts';
import { violations } from './axe.ts';

const DAY_MS = 86_400_000;

interface Fixture {
  readonly daysAgo: number;
  readonly title?: string;
  readonly note?: string;
  readonly sets: readonly (readonly [exerciseId: string, reps: number, kg: number | null, supersetId?: string])[];
}

/** Four weeks, three workouts a week, a superset in the newest; a note and a title far down. */
const MONTH: readonly Fixture[] = [
  {
    daysAgo: 1,
    title: 'Legs',
    sets: [
      ['back_squat', 5, 100],
      ['back_squat', 5, 105],
      ['bicep_curl', 12, 10, 'a'],
      ['tricep_pushdown', 12, 20, 'a'],
      ['bicep_curl', 11, 10, 'a'],
      ['tricep_pushdown', 10, 20, 'a'],
    ],
  },
  ...Array.from({ length: 40 }, (_none, n): Fixture => {
    const sets: Fixture['sets'] = [
      ['back_squat', 5, 90 - n],
      ['bench_press', 8, 60],
    ];
    return {
      daysAgo: 3 + 2 * n,
      sets: n % 2 === 0 ? sets : sets.slice(1),
      ...(n === 35 ? { title: 'Moving house' } : {}),
      ...(n === 30 ? { note: 'left knee a bit sore' } : {}),
    };
  }),
];

/** Into the database as an earlier version would have left it; what it comes to is made by the app. */
async function fill(page: Page, fixtures: readonly Fixture[]): Promise<void> {
  const nowMs = Date.now();
  const workouts = fixtures.map(({ daysAgo, title }, index) => {
    const at = new Date(nowMs - daysAgo * DAY_MS);
    return {
      id: `w${index}`,
      startedAt: at.toISOString(),
      endedAt: new Date(at.getTime() + 40 * 60_000).toISOString(),
      day: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(at),
      ...(title === undefined ? {} : { title }),
    };
  });
  const sets = fixtures.flatMap(({ sets: done }, index) =>
    done.map(([exerciseId, reps, kg, supersetId], order) => ({
      id: `w${index}s${order}`,
      workoutId: `w${index}`,
      exerciseId,
      order,
      type: 'normal',
      reps,
      ...(kg === null ? {} : { load: { value: kg, unit: 'kg' } }),
      ...(supersetId === undefined ? {} : { supersetId }),
      source: 'typed',
      startedAt: workouts[index]?.startedAt,
      endedAt: workouts[index]?.startedAt,
    })),
  );
  const notes = fixtures.flatMap(({ note }, index) =>
    note === undefined
      ? []
      : [
          {
            id: `n${index}`,
            workoutId: `w${index}`,
            text: note,
            writtenAt: workouts[index]?.startedAt,
            parsed: { sets: [], signals: [], ambiguous: false, confidence: 0, spans: [] },
          },
        ],
  );
  await page.goto(`${ORIGIN}/log`);
  await expect(page.getByRole('heading', { name: 'Nothing logged yet' })).toBeVisible();
  await page.evaluate(
    async (rows) => {
      const open = indexedDB.open('plumbline');
      await new Promise((done) => open.addEventListener('success', done, { once: true }));
      const tx = open.result.transaction(['workouts', 'sets', 'notes', 'upkeep'], 'readwrite');
      for (const store of ['workouts', 'sets', 'notes'] as const)
        for (const row of rows[store]) tx.objectStore(store).put(row);
      tx.objectStore('upkeep').clear();
      await new Promise((done) => tx.addEventListener('complete', done, { once: true }));
      open.result.close();
    },
    { workouts, sets, notes },
  );
  await page.reload();
  await expect(page.getByRole('link', { name: 'Open Legs' })).toBeVisible();
}

const search = (page: Page) => page.getByRole('searchbox', { name: 'Search the log' });
const setsOf = (page: Page, exercise: string) =>
  page.getByRole('region', { name: exercise, exact: true }).getByRole('button', { name: /^Edit / });
const textsOf = async (rows: Locator) => (await rows.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '));
/** So often as somebody with a keyboard alone would press it before giving up. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('The keyboard does not come there');
}

test('the log says weeks in a row, and a day of the calendar leads to its workout', async ({ launch }) => {
  const { page } = await launch();
  await fill(page, MONTH);
  await expect(page.getByText(/weeks in a row\./)).toBeVisible();
  const calendar = page.getByRole('grid');
  await expect(calendar).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: 'Month before' }).click();
  const trained = calendar.getByRole('button', { name: /, \d+ sets?$/ });
  const name = (await trained.first().getAttribute('aria-label')) ?? '';
  await trained.first().click();
  const focused = page.locator('[data-workout] a:focus');
  await expect(focused).toBeVisible();
  await focused.click();
  await expect(page.getByText(name.split(',')[0] ?? '')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the log' }).click();
  await expect(page.locator('[data-workout] a:focus')).toBeVisible();
});

test('the calendar is walked with the keyboard, and read as a list', async ({ launch }) => {
  const { page } = await launch();
  await fill(page, MONTH);
  const today = page.getByRole('gridcell').locator('[aria-current="date"]');
  await tabTo(page, today);
  const days = async () => page.evaluate(() => document.activeElement?.getAttribute('data-day'));
  const from = await days();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(days).not.toBe(from);
  await page.keyboard.press('ArrowRight');
  await expect.poll(days).toBe(from);
  await page.keyboard.press('PageUp');
  await expect.poll(async () => (await days())?.slice(0, 7)).not.toBe(from?.slice(0, 7));
  await page.keyboard.press('Home');
  await expect.poll(days).toBeTruthy();
  await page.getByText('As a list').click();
  await expect(page.getByRole('columnheader', { name: 'Minutes' })).toBeVisible();
});

test('a workout is found by exercise, by note, by title and by time; filters are taken away one by one', async ({
  launch,
}) => {
  const { page } = await launch();
  await fill(page, MONTH);
  const cards = page.getByRole('article');
  await search(page).fill('knee');
  await expect(page.getByText('1 workout', { exact: true })).toBeVisible();
  await expect(cards).toHaveCount(1);
  await search(page).fill('moving house');
  await expect(cards.getByRole('link', { name: 'Open Moving house' })).toBeVisible();

  await search(page).fill('squat');
  await page.getByRole('button', { name: 'Only Back squat' }).click();
  await expect(page.getByText('21 workouts', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByText('Last 4 weeks').click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Show' }).last().click();
  await expect(page.getByText(/^[1-9] workouts$/)).toBeVisible();
  await page.getByRole('button', { name: 'Remove: Last 4 weeks' }).click();
  await expect(page.getByText('21 workouts', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Remove: Back squat' }).click();
  await expect(page.getByText(/^\d+ workouts?, \d+ sets$/).first()).toBeVisible();
  await search(page).fill('zzz');
  await expect(page.getByRole('heading', { name: 'Nothing in the log fits that' })).toBeVisible();
});

test('a workout of the past is mended, added to, moved and taken back', async ({ launch }) => {
  const { page } = await launch();
  await fill(page, MONTH);
  await page.getByRole('link', { name: 'Open Legs' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: /Back squat: .*105 kg, the heaviest so far/ }),
  ).toBeVisible();
  await expect(page.getByText('Superset')).toBeVisible();
  await expect(page.getByText(/^Time before, /).first()).toBeVisible();
  expect(await violations(page)).toEqual([]);

  const squats = setsOf(page, 'Back squat');
  await squats.first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Repetitions' }).fill('6');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(squats.first()).toContainText('6');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(squats.first()).toContainText('5');

  await squats.last().click();
  await dialog.getByRole('button', { name: 'Duplicate' }).click();
  await expect(squats).toHaveCount(3);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(squats).toHaveCount(2);

  await page.getByRole('button', { name: 'Add a set of Back squat' }).click();
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(squats).toHaveCount(3);
  await expect(page.getByRole('region', { name: 'Back squat', exact: true })).toHaveCount(1);

  await squats.last().click();
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await expect(squats).toHaveCount(2);

  await page.getByRole('button', { name: 'Title and times' }).click();
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Legs and arms');
  await dialog.getByLabel('Day').fill('2099-01-01');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(dialog.getByRole('alert')).toHaveText('That is still to come. Enter a time that has passed.');
  await dialog.getByLabel('Day').fill('2020-05-04');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/^Legs and arms · Monday,? 4 May 2020/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText(/^Legs · /)).toBeVisible();

  await page.getByRole('button', { name: 'Remove the workout' }).click();
  await expect(page.getByRole('heading', { name: 'This workout was removed' })).toBeVisible();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(setsOf(page, 'Biceps curl').or(setsOf(page, 'Bicep curl'))).toHaveCount(2);
});

test('sets and exercises change places by the keyboard alone, and keep it', async ({ launch }) => {
  const { page } = await launch();
  await fill(page, MONTH);
  await page.goto(`${ORIGIN}/log/w0`);
  const squats = setsOf(page, 'Back squat');
  await expect(squats).toHaveCount(2);
  const before = await textsOf(squats);
  await tabTo(page, page.getByRole('button', { name: 'Change the order' }));
  await page.keyboard.press('Enter');
  const down = page.getByRole('button', { name: /^Move down: Back squat: 5 × 100 kg/ });
  await tabTo(page, down);
  await page.keyboard.press('Enter');
  const up = page.getByRole('button', { name: /^Move up: Back squat: 5 × 100 kg/ });
  await expect(up).toBeFocused();
  const block = page.getByRole('button', { name: 'Move down: Back squat', exact: true });
  await block.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Move up: Back squat', exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect.poll(async () => textsOf(squats)).toEqual(before.toReversed());
  const headings = page.getByRole('heading', { level: 2 });
  await expect.poll(async () => (await headings.allInnerTexts()).indexOf('Back squat')).toBe(2);
  await page.reload();
  await expect.poll(async () => textsOf(squats)).toEqual(before.toReversed());
});

test('another tab removes the set that is being typed into: it is said, and nothing typed is lost', async ({
  launch,
}) => {
  const { page, context } = await launch();
  await fill(page, MONTH);
  await page.goto(`${ORIGIN}/log/w0`);
  const squats = setsOf(page, 'Back squat');
  await squats.first().click();
  const dialog = page.getByRole('dialog');
  const reps = dialog.getByRole('textbox', { name: 'Repetitions' });
  await reps.fill('9');

  const other = await context.newPage();
  await other.goto(`${ORIGIN}/log/w0`);
  await setsOf(other, 'Back squat').first().click();
  await other.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(setsOf(other, 'Back squat')).toHaveCount(1);

  await expect(dialog.getByText('This set was removed in the meantime')).toBeVisible();
  await expect(reps).toHaveValue('9');
  await dialog.getByRole('button', { name: 'Bring it back and save' }).click();
  await expect(squats).toHaveCount(2);
  await expect(squats.first()).toContainText('9');
  await expect(setsOf(other, 'Back squat').first()).toContainText('9');
});

test('a workout is done again, and kept as a template', async ({ launch }) => {
  const { page } = await launch();
  await fill(page, MONTH);
  await page.goto(`${ORIGIN}/log/w0`);
  await page.getByRole('button', { name: 'Save as a template' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Legs, heavy');
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved as a template')).toBeVisible();
  await page.getByRole('button', { name: 'Do it again' }).click();
  await expect(page).toHaveURL(`${ORIGIN}/workout`);
  await expect(page.getByText('Back squat').first()).toBeVisible();
});

test('a workout of the past is written down afterwards; left empty it leaves no card', async ({ launch }) => {
  const { page } = await launch();
  await fill(page, MONTH);
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Write down a past workout' }).click();
  await expect(dialog.getByLabel('Begun')).toHaveValue('18:00');
  await dialog.getByLabel('Day').fill('2099-01-01');
  await expect(dialog.getByText('That is still to come. Enter a time that has passed.')).toBeVisible();
  await dialog.getByLabel('Day').fill('2020-05-04');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Go to its page' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'No sets in this workout' })).toBeVisible();
  await expect(page.getByText('Add what you did. Left empty, it is not kept.')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the log' }).click();
  await expect(page.getByRole('link', { name: 'Open Legs' })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('heading', { name: 'This workout was removed' })).toBeVisible();

  await page.goto(`${ORIGIN}/log`);
  await page.getByRole('button', { name: 'Write down a past workout' }).click();
  await dialog.getByLabel('Day').fill('2020-05-04');
  await dialog.getByLabel('Begun').fill('07:30');
  await dialog.getByRole('button', { name: 'Go to its page' }).click();
  await page.getByRole('button', { name: 'Add an exercise' }).click();
  await dialog
    .getByRole('button', { name: /Back squat/ })
    .first()
    .click();
  await dialog.getByRole('textbox', { name: 'Repetitions' }).fill('5');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(setsOf(page, 'Back squat')).toHaveCount(1);
  await page.getByRole('button', { name: 'Back to the log' }).click();
  await search(page).fill('squat');
  await page.getByRole('button', { name: 'Only Back squat' }).click();
  await expect(page.getByText('22 workouts', { exact: true })).toBeVisible();
});
