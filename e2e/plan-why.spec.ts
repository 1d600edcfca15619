// A plan that answers: every number shown opens where it comes from; exercises are kept, swapped and ruled out; wishes are tried before they
// are taken; and all of it is taken back.
import type { Page } from '@playwright/test';
import { expect, ORIGIN, test } from './app-fixture.ts';
import { violations } from './axe.ts';
import { buildPlan } from './walk.ts';

const SMALL = { width: 360, height: 640 };

async function isSound(page: Page, where: string): Promise<void> {
  expect(await violations(page), where).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, `${where}: nothing runs over the side`).toBeLessThanOrEqual(0);
}

/** All days and all muscles are on the page. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Opens every number of the open sheet; what each of them is called, and the first that has no explanation. */
async function openAll(page: Page): Promise<{ readonly numbers: readonly string[]; readonly silent: string | null }> {
  return page.evaluate(async () => {
    const numbers: string[] = [];
    for (const button of document.querySelectorAll<HTMLButtonElement>('dialog [data-number]')) {
      button.click();
      const until = Date.now() + 10_000;
      let rule: string | null = null;
      while (rule === null && Date.now() < until) {
        await new Promise((done) => {
          setTimeout(done, 10);
        });
        const open = button.getAttribute('aria-expanded') === 'true';
        rule = (open && document.querySelector('dialog [data-rule]')?.textContent) || null;
      }
      const name = `${button.dataset['number']}: ${button.textContent}`;
      if (!rule) return { numbers, silent: name };
      numbers.push(name);
      button.click();
    }
    return { numbers, silent: null };
  });
}

/** Pieces of text with a figure in them, in the plan's own sections, that open nothing. */
async function figuresThatOpenNothing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const main = document.querySelector('main');
    const walker = main && document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (walker?.nextNode()) {
      const text = walker.currentNode.textContent ?? '';
      const element = walker.currentNode.parentElement;
      if (!/\d/.test(text) || !element || element.closest('[data-why], summary, .visually-hidden')) continue;
      // The day above the headline, and the finding about the muscles, whose numbers follow below it one by one.
      if (element.closest('header') && !element.closest('h1')) continue;
      if (element.closest('h2')) continue;
      found.push(text);
    }
    return found;
  });
}

test('every number of a whole plan opens where it comes from', async ({ launch }) => {
  const { page } = await launch();
  await buildPlan(page);
  await unfold(page);
  expect(await figuresThatOpenNothing(page)).toEqual([]);
  const asked = page.locator('[data-why]');
  const count = await asked.count();
  expect(count).toBeGreaterThan(15);
  const kinds = new Set<string>();
  let opened = 0;
  for (let at = 0; at < count; at += 1) {
    const target = asked.nth(at);
    const button = (await target.evaluate((element) => element.tagName === 'BUTTON'))
      ? target
      : target.getByRole('button');
    await button.click();
    const sheet = page.getByRole('dialog');
    await expect(sheet.locator('[data-number]').first()).toBeVisible();
    const { numbers, silent } = await openAll(page);
    expect(silent, 'a number without an explanation').toBeNull();
    opened += numbers.length;
    for (const number of numbers) kinds.add(/"kind":"(\w+)"/.exec(number)?.[1] ?? '');
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(button).toBeFocused();
  }
  expect(opened).toBeGreaterThan(60);
  for (const kind of ['reps', 'rest', 'reserve', 'sets', 'minutes', 'date', 'exercises', 'weekly_sets', 'target_sets'])
    expect([...kinds]).toContain(kind);
});

test('loads that come out of the log are explained as well', async ({ launch }) => {
  const { page } = await launch({ viewport: SMALL, colorScheme: 'light' });
  await page.goto(`${ORIGIN}/data`);
  const head =
    'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE';
  const rows = [9, 6, 3].flatMap((ago) => {
    const day = new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
    const set = (name: string, order: number, kg: number) => `${day} 10:00:00,Legs,45m,${name},${order},${kg},8,0,0,,,`;
    return [1, 2, 3].flatMap((order) => [set('Squat (Barbell)', order, 80), set('Bench Press (Barbell)', order, 60)]);
  });
  const buffer = Buffer.from([head, ...rows].join('\n'));
  await page.locator('input[type="file"]').setInputFiles({ name: 'strong.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('radio', { name: 'kg' }).check({ force: true });
  await page.getByRole('button', { name: 'Bring in 3 workouts' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '3 workouts came in' })).toBeVisible();

  await page.goto(`${ORIGIN}/profile`);
  await page.getByRole('group', { name: 'Equipment', exact: true }).getByText('Full gym').click();
  await page.getByRole('group', { name: 'Goal' }).getByText('Strength', { exact: true }).click();
  await page.getByRole('group', { name: 'Training so far' }).getByText('Some practice').click();
  await page.getByText('None of these').click();
  await page.getByRole('button', { name: 'Build my week' }).click();
  await expect(page.getByRole('button', { name: 'What if …' })).toBeVisible({ timeout: 30_000 });
  await unfold(page);
  expect(await figuresThatOpenNothing(page)).toEqual([]);
  const loaded = page.locator('li[data-why]').filter({ hasText: /\d kg/ });
  const count = await loaded.count();
  expect(count).toBeGreaterThan(0);
  const sheet = page.getByRole('dialog');
  for (let at = 0; at < count; at += 1) {
    await loaded.nth(at).getByRole('button').click();
    await expect(sheet.locator('[data-number]').first()).toBeVisible();
    const { numbers, silent } = await openAll(page);
    expect(silent, 'a number without an explanation').toBeNull();
    expect(numbers.some((number) => number.includes('"kind":"load"'))).toBe(true);
    await page.keyboard.press('Escape');
  }
});

test('an exercise is kept, swapped and ruled out, and each is taken back', async ({ launch }) => {
  const { page } = await launch({ viewport: SMALL });
  await buildPlan(page);
  const exercises = page.getByRole('region', { name: 'Exercises' });
  const first = exercises.getByRole('listitem').first();
  const sheet = page.getByRole('dialog');
  const said = page.getByRole('status').or(page.locator('output'));
  const open = async () => {
    await first.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect(sheet).toBeVisible();
  };
  const name = (await first.getByRole('heading').textContent())?.split(',')[0] ?? '';

  await open();
  await sheet.locator('[data-number]').nth(1).click();
  await expect(sheet.locator('[data-rule]')).toBeVisible();
  await isSound(page, 'the sheet of an exercise');
  await sheet.getByRole('button', { name: /^Keep it on [A-Z][a-z]+days$/ }).click();
  await expect(said.filter({ hasText: `${name} stays` })).toBeVisible();
  await expect(exercises.getByRole('button', { name: /stays in your plan/ })).toBeVisible();
  await exercises.getByRole('button', { name: /stays in your plan/ }).click();
  await expect(sheet.getByText(/^You keep it on [A-Z][a-z]+days\.$/)).toBeVisible();
  await sheet.getByRole('button', { name: 'Let it go again' }).click();
  await expect(exercises.getByRole('button', { name: /stays in your plan/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(exercises.getByRole('button', { name: /stays in your plan/ })).toBeVisible();
  await open();
  await sheet.getByRole('button', { name: 'Let it go again' }).click();
  await expect(exercises.getByRole('button', { name: /stays in your plan/ })).toHaveCount(0);

  await open();
  await sheet.getByRole('button', { name: 'Swap for another' }).click();
  const substitute = sheet.locator('[data-substitute]').first();
  const other = await substitute.locator('strong').textContent();
  await isSound(page, 'what could be done instead');
  await substitute.click();
  await expect(said.filter({ hasText: `${other} in place of` })).toBeVisible();
  await expect(exercises.getByRole('button', { name: new RegExp(`^${other}`) })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Changes of this week' }).getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('list', { name: 'Changes of this week' })).toHaveCount(0);
  await expect(exercises.getByRole('button', { name: new RegExp(`^${name}`) })).toBeVisible();

  await exercises.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await sheet.getByRole('button', { name: 'Never plan it' }).click();
  await expect(said.filter({ hasText: `${name} is never planned` })).toBeVisible();
  await unfold(page);
  await expect(page.getByRole('button', { name: new RegExp(`^${name}, why`) })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(said.filter({ hasText: 'Undone' })).toBeVisible();
  await isSound(page, 'the week after all that');
});

test('a wish is seen before it is taken, taken, and taken back', async ({ launch }) => {
  const { page } = await launch({ viewport: SMALL, colorScheme: 'light' });
  await buildPlan(page);
  const sheet = page.getByRole('dialog');
  const changes = page.getByRole('list', { name: 'Changes of this week' });
  await page.getByRole('button', { name: 'What if …' }).click();
  await isSound(page, 'what if');
  await sheet.getByRole('button', { name: 'Less time' }).click();
  await sheet.getByRole('button', { name: '20 minutes' }).click();
  await expect(sheet.getByRole('heading', { name: /would change$/ })).toBeVisible();
  await expect(sheet.getByText(/minutes become/).first()).toBeVisible();
  await isSound(page, 'what would change');
  await sheet.getByRole('button', { name: 'Leave it as it is' }).click();
  await expect(changes).toHaveCount(0);

  await page.getByRole('button', { name: 'What if …' }).click();
  await sheet.getByRole('textbox').fill('20 minutes today');
  await sheet.getByRole('button', { name: 'Show what changes' }).click();
  await expect(sheet.getByRole('heading', { name: /would change$/ })).toBeVisible();
  await sheet.getByRole('button', { name: 'Do that' }).click();
  const chip = changes.getByRole('button', { name: /^20 minutes today/ });
  await expect(chip).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: /, (1\d|20) minutes$/ })).toBeVisible();
  await page.reload();
  await expect(chip).toBeVisible();
  await chip.click();
  await expect(page.getByRole('heading', { level: 1, name: /, (2[1-9]|3\d|4[0-5]) minutes$/ })).toBeVisible();
  await changes.getByRole('button', { name: /^Taken away: 20 minutes today/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /, (1\d|20) minutes$/ })).toBeVisible();

  await page.getByRole('button', { name: 'What if …' }).click();
  await sheet.getByRole('textbox').fill('purple elephants');
  await sheet.getByRole('button', { name: 'Show what changes' }).click();
  await expect(sheet.getByText(/^“purple elephants”: say a day to skip/)).toBeVisible();
});

test('what cannot be planned says what to give way, one tap each', async ({ launch }) => {
  const { page } = await launch({ viewport: SMALL });
  await page.goto(`${ORIGIN}/profile`);
  await page.getByText('Dumbbells at home').first().click();
  await page.getByText('None of these').click();
  await page.getByRole('button', { name: 'Build my week' }).click();
  await expect(page.getByRole('button', { name: 'What if …' })).toBeVisible({ timeout: 30_000 });
  await unfold(page);
  const held = page.getByRole('button', { name: /^Dumbbell .+, why/ }).first();
  const name = (await held.textContent())?.split(',')[0] ?? '';
  await held.click();
  await page.getByRole('button', { name: 'Keep in every week' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();

  await page.goto(`${ORIGIN}/profile`);
  await page.getByRole('group', { name: 'Equipment', exact: true }).getByText('None').click();
  await page.getByRole('button', { name: 'Save and plan again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing fits all of this' })).toBeVisible();
  await isSound(page, 'nothing fits');
  await page.getByRole('button', { name: `No longer keep: ${name}` }).click();
  await expect(page.getByRole('button', { name: 'What if …' })).toBeVisible({ timeout: 30_000 });
  await isSound(page, 'the way back from what gave way');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing fits all of this' })).toBeVisible();
  await expect(page.getByRole('button', { name: `No longer keep: ${name}` })).toBeVisible();
});

test('in Chinese, places in the profile and the sheets of the plan', async ({ launch }) => {
  const { page } = await launch({ viewport: SMALL, locale: 'zh-CN' });
  await page.goto(`${ORIGIN}/profile`);
  await page.getByRole('group', { name: '你还在哪些地方练' }).getByText('健身房').click();
  await page.getByRole('group', { name: '第 2 个训练日在哪里' }).getByText('健身房').click();
  await page.getByText('都没有').click();
  await isSound(page, 'places');
  await page.getByRole('button', { name: '安排我的一周' }).click();
  await expect(page.getByRole('button', { name: '如果……' })).toBeVisible({ timeout: 30_000 });
  await page.locator('h1 button').click();
  const sheet = page.getByRole('dialog', { name: '这一次训练' });
  await expect(sheet.locator('[data-number]')).toHaveCount(3);
  const { silent, numbers } = await openAll(page);
  expect(silent).toBeNull();
  expect(numbers).toHaveLength(3);
  await sheet.locator('[data-number]').nth(1).click();
  await isSound(page, 'a session');
});
