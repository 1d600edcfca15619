// A whole workout without a mouse, from the first visit to the log: by the plan's rows, and hands free with sets written by hand.
import type { Page } from '@playwright/test';
import { expect, ORIGIN, test } from './app-fixture.ts';
import { expectFocus, expectTrap, go, tabTo } from './keyboard.ts';

async function planByKeys(page: Page): Promise<void> {
  await page.goto(`${ORIGIN}/`);
  await expect(page.getByRole('link', { name: 'Build my week' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: /^Skip to/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await go(page, page.getByRole('link', { name: 'Build my week' }), 'first visit');
  await expect(page).toHaveURL(`${ORIGIN}/profile`);
  await expect(page.getByRole('button', { name: 'Build my week' })).toBeVisible();
  await expectFocus(page, 'profile');
  await tabTo(page, page.getByRole('checkbox', { name: 'None of these' }), 'profile');
  await page.keyboard.press('Space');
  await go(page, page.getByRole('button', { name: 'Build my week' }), 'profile');
  await expect(page).toHaveURL(`${ORIGIN}/`);
  await expect(page.getByRole('button', { name: /^start/i }).first()).toBeVisible({ timeout: 30_000 });
  await expectFocus(page, 'the week');
}

test('plan, start, log, rest, finish, summary, log: by keys alone', async ({ launch }) => {
  test.setTimeout(420_000);
  const { page } = await launch({ cameraClip: null });
  await planByKeys(page);
  await go(page, page.getByRole('button', { name: /^start/i }), 'the week');
  await expect(page).toHaveURL(`${ORIGIN}/workout`);
  const check = page.getByRole('button', { name: /^(Log|Enter) Set 1/ });
  await expect(check.first()).toBeVisible();
  await expectFocus(page, 'the workout');

  const menu = page.getByRole('button', { name: /^Change this workout/ });
  await go(page, menu, 'the workout');
  await expectTrap(page, menu, 'the menu of the workout');
  const numbers = page.getByRole('button', { name: /^Repetitions, Set 1:/ }).first();
  await tabTo(page, numbers, 'the workout', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Repetitions' })).toBeFocused();
  await expectTrap(page, numbers, 'the sheet of numbers');

  // Numbers typed and logged; the next check has the focus.
  await page.keyboard.press('Enter');
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Set 1 is done: .*7/ })).toBeVisible();
  await expectFocus(page, 'a set logged from the sheet');
  await expect(page.getByRole('timer')).toBeVisible();
  await go(page, page.getByRole('button', { name: 'Skip the rest' }), 'the rest');
  await expect(page.getByRole('timer')).toHaveCount(0);
  await expectFocus(page, 'the rest is over');
  const second = page.getByRole('button', { name: /^(Log|Enter) Set 2/ }).first();
  await tabTo(page, second, 'the second set', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Set 2 is done/ })).toBeVisible();
  await expectFocus(page, 'a set logged by its check');

  const finish = page.getByRole('button', { name: 'Finish the workout' });
  await go(page, finish, 'the end');
  await expectTrap(page, finish, 'finish before everything is done');
  await expect(finish).toBeFocused();
  await page.keyboard.press('Enter');
  await go(page, page.getByRole('dialog').getByRole('button', { name: /^Finish/ }), 'finish all the same');
  await expect(page).toHaveURL(/\/log\/[\w-]+$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectFocus(page, 'the summary');

  await go(page, page.getByRole('navigation').getByRole('link', { name: 'Log' }), 'to the log');
  await expect(page).toHaveURL(`${ORIGIN}/log`);
  const entry = page.getByRole('main').locator('a[href^="/log/"]');
  await go(page, entry, 'the log');
  await expect(page).toHaveURL(/\/log\/[\w-]+$/);
  await expectFocus(page, 'the workout in the log');
});

test('hands free without a camera: each screen takes the focus over from the one before', async ({ launch }) => {
  test.setTimeout(240_000);
  const { page } = await launch({ cameraClip: null });
  await page.goto(`${ORIGIN}/workout`);
  await go(page, page.getByRole('button', { name: 'Begin without a plan' }), 'no workout');
  await expect(page.getByRole('button', { name: 'Add an exercise' })).toBeVisible();
  await expectFocus(page, 'an empty workout');
  await go(page, page.getByRole('button', { name: 'Add an exercise' }), 'an empty workout');
  const find = page.getByRole('dialog').getByRole('textbox');
  await tabTo(page, find, 'the search for an exercise');
  await page.keyboard.type('Push-up');
  await go(page, page.getByRole('dialog').getByRole('button', { name: /^Push-up/ }), 'what was found');
  await expect(page.getByRole('list', { name: 'Sets of Push-up' })).toBeVisible();
  await expectFocus(page, 'an exercise is added');

  await go(page, page.getByRole('link', { name: /hands free/ }), 'the workout');
  await expect(page.getByRole('button', { name: 'Log this set by hand' })).toBeVisible({ timeout: 30_000 });
  await expectFocus(page, 'no camera');
  await go(page, page.getByRole('button', { name: 'Log this set by hand' }), 'no camera');
  const log = page.getByRole('button', { name: 'Log the set' });
  await expect(log).toBeVisible();
  await expectFocus(page, 'the form of a set');
  await tabTo(page, page.getByRole('textbox', { name: 'Repetitions' }), 'the form of a set');
  await page.keyboard.type('9');
  await go(page, log, 'the form of a set');

  await expect(page.getByRole('button', { name: 'Start now' })).toBeVisible();
  await expectFocus(page, 'the rest');
  const menu = page.getByRole('button', { name: 'Change this workout' });
  await tabTo(page, menu, 'the rest');
  await page.keyboard.press('Enter');
  await expectTrap(page, menu, 'the menu in the rest');
  await go(page, page.getByRole('button', { name: 'Take back the last set' }), 'the rest');
  await expect(page.getByRole('button', { name: 'Put it back' })).toBeVisible();
  await expectFocus(page, 'a set taken back');
  await go(page, page.getByRole('button', { name: 'Put it back' }), 'the rest');
  await expect(page.getByRole('button', { name: 'Take back the last set' })).toBeVisible();
  await expectFocus(page, 'a set put back');
  await go(page, page.getByRole('button', { name: 'Start now' }), 'the rest');
  await expect(page.getByRole('button', { name: 'Log this set by hand' })).toBeVisible({ timeout: 30_000 });
  await expectFocus(page, 'the next set');
});

test('an exercise is moved by arrow keys, and keeps the focus', async ({ launch }) => {
  const { page } = await launch({ cameraClip: null });
  await page.goto(`${ORIGIN}/workout`);
  await go(page, page.getByRole('button', { name: 'Begin without a plan' }), 'no workout');
  for (const exercise of ['Push-up', 'Plank']) {
    await go(page, page.getByRole('button', { name: 'Add an exercise' }), exercise);
    await tabTo(page, page.getByRole('dialog').getByRole('textbox'), exercise);
    await page.keyboard.type(exercise);
    await go(page, page.getByRole('dialog').getByRole('button', { name: new RegExp(`^${exercise}`) }), exercise);
    await expect(page.getByRole('list', { name: `Sets of ${exercise}` })).toBeVisible();
  }
  const handle = page.getByRole('button', { name: /^Move Push-up/ });
  await tabTo(page, handle, 'the handle', 'Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('article').first()).toHaveAccessibleName(/Plank/);
  await expect(handle).toBeFocused();
  await expect(page.getByText('Push-up is number 2 of 2 now')).toBeAttached();
});
