// Logging by thumb and by keyboard: taps are counted, what was entered stays as it was entered, and nothing is lost on the way.
import type { Locator, Page } from '@playwright/test';
import { expect, ORIGIN, test } from './app-fixture.ts';
import { violations } from './axe.ts';

interface StoredSet {
  readonly exerciseId: string;
  readonly reps?: number;
  readonly durationSec?: number;
  readonly load?: { readonly value: number; readonly unit: string };
  readonly type: string;
  readonly source: string;
  readonly side?: string;
  readonly rir?: number;
}

/** Sets on the disk that are not removed, in order of their workouts. */
async function stored(page: Page): Promise<readonly StoredSet[]> {
  return page.evaluate(async () => {
    const open = indexedDB.open('plumbline');
    await new Promise((done) => {
      open.addEventListener('success', done, { once: true });
    });
    const all = open.result.transaction('sets').objectStore('sets').getAll();
    await new Promise((done) => {
      all.addEventListener('success', done, { once: true });
    });
    open.result.close();
    const sets = all.result as (StoredSet & { startedAt: string; order: number; deletedAt?: string })[];
    return sets
      .filter(({ deletedAt }) => deletedAt === undefined)
      .sort((a, b) => a.startedAt.localeCompare(b.startedAt) || a.order - b.order);
  });
}

async function begin(page: Page, ...exercises: readonly string[]): Promise<void> {
  await page.goto(`${ORIGIN}/workout`);
  await page.getByRole('button', { name: 'Begin without a plan' }).click();
  for (const exercise of exercises) await addExercise(page, exercise);
}

async function addExercise(page: Page, exercise: string): Promise<void> {
  await page.getByRole('button', { name: 'Add an exercise' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(exercise);
  await dialog
    .getByRole('button', { name: new RegExp(`^${exercise}`) })
    .first()
    .click();
  await expect(page.getByRole('list', { name: `Sets of ${exercise}` })).toBeVisible();
}

const row = (page: Page, exercise: string, name: string) =>
  page
    .getByRole('list', { name: `Sets of ${exercise}` })
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: new RegExp(`${name}(:| is done|$)`, 'i') }) });
const weight = (page: Page, name = 'Set 1') => page.getByRole('button', { name: new RegExp(`^Weight, ${name}:`) });
const reps = (page: Page, name = 'Set 1') => page.getByRole('button', { name: new RegExp(`^Repetitions, ${name}:`) });
const done = (page: Page, name = 'Set 1') => page.getByRole('button', { name: new RegExp(`^${name} is done`) });

/** Enters both numbers with the keys of a keyboard and logs. */
async function enter(page: Page, load: string, count: string, name = 'Set 1'): Promise<void> {
  await weight(page, name).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^(Added w|W)eight/ }).fill(load);
  await dialog.getByRole('textbox', { name: 'Repetitions' }).fill(count);
  await dialog.getByRole('button', { name: 'Log the set' }).click();
  await expect(done(page, name)).toBeVisible();
}

async function finish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Finish the workout' }).click();
  await expect(page).toHaveURL(/\/log\/[\w-]+$/);
}

function counted() {
  let taps = 0;
  return {
    async tap(target: Locator): Promise<void> {
      taps += 1;
      await target.click();
    },
    taken: () => taps,
  };
}

test('a repeat is one tap, a set with another number three, the first of all as many as its digits', async ({
  launch,
}) => {
  const { page } = await launch({ cameraClip: null });
  await begin(page, 'Bench press');
  await enter(page, '80', '8');
  await enter(page, '80', '7', 'Set 2');
  await finish(page);

  await begin(page, 'Bench press');
  await expect(weight(page)).toHaveText('80 kg');
  await expect(row(page, 'Bench press', 'Set 1')).toContainText('as last time');
  const repeat = counted();
  await repeat.tap(page.getByRole('button', { name: 'Log Set 1: 80 kg × 8' }));
  await expect(done(page)).toBeVisible();
  expect(repeat.taken()).toBe(1);

  await expect(reps(page, 'Set 2')).toHaveText('×7');
  const change = counted();
  await change.tap(weight(page, 'Set 2'));
  await change.tap(page.getByRole('button', { name: 'More: Weight' }));
  await change.tap(page.getByRole('button', { name: 'Log the set' }));
  await expect(done(page, 'Set 2')).toBeVisible();
  expect(change.taken()).toBeLessThanOrEqual(3);

  // More than ever, said on the row.
  await expect(row(page, 'Bench press', 'Set 2')).toContainText('Heaviest yet: 82.5 kg');
  // A repeat of what was just done, beyond last time.
  await page.getByRole('button', { name: 'Log Set 3: 82.5 kg × 7' }).click();
  await expect(done(page, 'Set 3')).toBeVisible();
  await expect(row(page, 'Bench press', 'Set 3')).not.toContainText('yet');
  const sets = await stored(page);
  expect(sets.slice(2).map((set) => [set.load?.value, set.reps, set.source])).toEqual([
    [80, 8, 'typed'],
    [82.5, 7, 'typed'],
    [82.5, 7, 'typed'],
  ]);
});

test('by the digits on the screen', async ({ launch }) => {
  const { page } = await launch({ cameraClip: null });
  await begin(page, 'Bench press');
  await weight(page).click();
  const dialog = page.getByRole('dialog');
  const digits = dialog.getByRole('group', { name: 'Digits' });
  for (const key of ['6', '2', 'Decimal point', '5'])
    await digits.getByRole('button', { name: key, exact: true }).click();
  await expect(dialog.getByRole('textbox', { name: 'Weight (kg)' })).toHaveValue('62.5');
  await dialog.getByRole('textbox', { name: 'Repetitions' }).click();
  for (const key of ['1', '2', 'Delete a digit', '0'])
    await digits.getByRole('button', { name: key, exact: true }).click();
  await dialog.getByRole('button', { name: 'Log the set' }).click();
  await expect(page.getByRole('button', { name: /^Set 1 is done: 62.5 kg × 10/ })).toBeVisible();
});

test('by the keyboard alone: Enter logs and goes on, arrows step, Escape leaves all as it was', async ({ launch }) => {
  const { page } = await launch({ cameraClip: null });
  await begin(page, 'Bench press');
  await enter(page, '60', '8');
  await enter(page, '60', '8', 'Set 2');
  await finish(page);
  await begin(page, 'Bench press');

  const check = page.getByRole('button', { name: 'Log Set 1: 60 kg × 8' });
  for (let step = 0; step < 40 && !(await check.evaluate((one) => one === document.activeElement)); step++)
    await page.keyboard.press('Tab');
  await expect(check).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(done(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Log Set 2: 60 kg × 8' })).toBeFocused();

  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(weight(page, 'Set 2')).toBeFocused();
  await page.keyboard.press('Enter');
  const field = page.getByRole('dialog').getByRole('textbox', { name: 'Weight (kg)' });
  await expect(field).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field).toHaveValue('62.5');
  await page.keyboard.press('Escape');
  await expect(weight(page, 'Set 2')).toBeFocused();
  await expect(weight(page, 'Set 2')).toHaveText('60 kg');

  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Set 2 is done: 62.5 kg × 8/ })).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('180 lb stays 180 lb, whatever the unit of the person is', async ({ launch }) => {
  const { page } = await launch({ cameraClip: null });
  await begin(page, 'Bench press');
  await weight(page).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Weight (kg)' }).fill('180');
  // Typed by the person: another unit is another unit, not another number.
  await dialog.getByRole('button', { name: 'lb', exact: true }).click();
  await expect(dialog.getByRole('textbox', { name: 'Weight (lb)' })).toHaveValue('180');
  await dialog.getByRole('textbox', { name: 'Repetitions' }).fill('5');
  await dialog.getByRole('button', { name: 'Log the set' }).click();
  await expect(page.getByRole('button', { name: /^Set 1 is done: 180 lb × 5/ })).toBeVisible();
  expect((await stored(page))[0]?.load).toEqual({ value: 180, unit: 'lb' });
  await page.reload();
  await expect(weight(page)).toHaveText('180 lb');

  // Only proposed: the other unit proposes what its gym has.
  await expect(weight(page, 'Set 2')).toHaveText('180 lb');
  await weight(page, 'Set 2').click();
  await dialog.getByRole('button', { name: 'kg', exact: true }).click();
  await expect(dialog.getByRole('textbox', { name: 'Weight (kg)' })).toHaveValue('81.65');
  await page.keyboard.press('Escape');
  await finish(page);
  await begin(page, 'Bench press');
  await expect(weight(page)).toHaveText('180 lb');
});

test('what is done can be changed, taken back and brought again', async ({ launch }) => {
  const { page } = await launch({ cameraClip: null });
  await begin(page, 'Bench press');
  await enter(page, '60', '8');
  await reps(page).click();
  await page.getByRole('button', { name: 'More: Repetitions' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('button', { name: /^Set 1 is done: 60 kg × 9/ })).toBeVisible();

  await page
    .getByRole('group', { name: 'How many more could you have done?' })
    .getByRole('button', { name: '2' })
    .click();
  await expect(row(page, 'Bench press', 'Set 1')).toContainText('RIR 2');

  await done(page).click();
  await expect(done(page)).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: /^Set 1 is done: 60 kg × 9/ })).toBeVisible();

  await page.getByRole('button', { name: 'Take back the last set' }).click();
  await expect(done(page)).toBeHidden();
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(done(page)).toBeVisible();
  expect((await stored(page)).map((set) => [set.reps, set.rir])).toEqual([[9, 2]]);

  await page.getByRole('button', { name: 'Change Bench press' }).click();
  await page.getByRole('button', { name: /^Take it out of the workout/ }).click();
  await expect(page.getByRole('list', { name: 'Sets of Bench press' })).toBeHidden();
  expect(await stored(page)).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(done(page)).toBeVisible();
});

test('in mid-workout a reload keeps the rows, the rest and the clock of a hold', async ({ launch }) => {
  const { page } = await launch({ cameraClip: null });
  await begin(page, 'Bench press', 'Plank');
  await enter(page, '60', '8');
  await expect(page.getByRole('region', { name: 'Rest' })).toBeVisible();
  await page.getByRole('button', { name: 'Start the clock, Set 1' }).click();
  await expect(page.getByRole('button', { name: 'Stop and log' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('region', { name: 'Rest' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Set 1 is done: 60 kg × 8/ })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Sets of Plank' }).getByRole('timer')).toContainText(/0:0[1-9]/);
  await page.getByRole('button', { name: 'Stop and log' }).click();
  await expect(page.getByRole('button', { name: /^Set 1 is done: \d+ s/ })).toBeVisible();
  const [, held] = await stored(page);
  expect(held?.durationSec).toBeGreaterThanOrEqual(1);
  expect(held?.durationSec).toBeLessThan(60);
});

test('absurd numbers are asked about, not stored', async ({ launch }) => {
  const { page } = await launch({ cameraClip: null });
  await begin(page, 'Bench press');
  await weight(page).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Weight (kg)' }).fill('60');
  for (const absurd of ['0', '-5', '9999', '1e9', '8.5', 'many', '']) {
    await dialog.getByRole('textbox', { name: 'Repetitions' }).fill(absurd);
    await dialog.getByRole('button', { name: 'Log the set' }).click();
    await expect(dialog.getByRole('alert')).toBeVisible();
  }
  await dialog.getByRole('textbox', { name: 'Repetitions' }).fill('8');
  for (const absurd of ['-5', '9999', '1e9']) {
    await dialog.getByRole('textbox', { name: 'Weight (kg)' }).fill(absurd);
    await dialog.getByRole('button', { name: 'Log the set' }).click();
    await expect(dialog.getByRole('alert')).toBeVisible();
  }
  await dialog.getByRole('textbox', { name: 'Weight (kg)' }).fill('60');
  await dialog.getByRole('button', { name: 'Log the set' }).click();
  await expect(done(page)).toBeVisible();
  expect(await stored(page)).toHaveLength(1);
});

/** From now on the disk takes no more sets, as a full one does; `false`: there is room again. */
async function fillDisk(page: Page, isFull: boolean): Promise<void> {
  await page.evaluate((full) => {
    const { prototype } = IDBObjectStore as unknown as { prototype: Record<string, unknown> };
    for (const name of ['put', 'add']) {
      const kept = `${name} with room`;
      prototype[kept] ??= prototype[name];
      const write = prototype[kept] as (...args: unknown[]) => unknown;
      prototype[name] = function (this: IDBObjectStore, ...args: unknown[]) {
        if (full && this.name === 'sets') throw new DOMException('The disk is full.', 'QuotaExceededError');
        return write.apply(this, args);
      };
    }
  }, isFull);
}

test('a full disk in mid-set: it is said, what was entered stays, and it is logged when there is room', async ({
  launch,
}) => {
  const { page } = await launch({ cameraClip: null });
  await begin(page, 'Bench press');
  await weight(page).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Weight (kg)' }).fill('60');
  await dialog.getByRole('textbox', { name: 'Repetitions' }).fill('8');
  await fillDisk(page, true);
  await dialog.getByRole('button', { name: 'Log the set' }).click();
  await expect(dialog.getByRole('alert')).toContainText(/room/i);
  await expect(dialog.getByRole('textbox', { name: 'Weight (kg)' })).toHaveValue('60');
  expect(await stored(page)).toEqual([]);
  await fillDisk(page, false);
  await dialog.getByRole('button', { name: 'Log the set' }).click();
  await expect(done(page)).toBeVisible();
  expect(await stored(page)).toHaveLength(1);

  await fillDisk(page, true);
  await page.getByRole('button', { name: 'Log Set 2: 60 kg × 8' }).click();
  await expect(page.getByRole('alert')).toContainText(/room/i);
  await expect(done(page, 'Set 2')).toBeHidden();
});

test('what another tab logs is there, and both tabs have one workout', async ({ launch }) => {
  const { page, context } = await launch({ cameraClip: null });
  await begin(page, 'Bench press');
  const other = await context.newPage();
  await other.goto(`${ORIGIN}/workout`);
  await enter(other, '60', '8');
  await expect(done(page)).toBeVisible();
  await page.getByRole('button', { name: 'Log Set 2: 60 kg × 8' }).click();
  await expect(done(other, 'Set 2')).toBeVisible();
  expect(await stored(page)).toHaveLength(2);
});

test('exercises are moved by keys, warm-ups lead up to the load, and a set is left out and brought back', async ({
  launch,
}) => {
  const { page } = await launch({ cameraClip: null });
  await begin(page, 'Bench press');
  await enter(page, '100', '5');
  await finish(page);
  await begin(page, 'Bench press', 'Plank');
  const order = () => page.getByRole('article').getByRole('heading', { level: 3 }).allInnerTexts();
  await page.getByRole('button', { name: /^Move Plank/ }).press('ArrowUp');
  await expect.poll(async () => (await order())[0]).toContain('Plank');
  await expect(page.getByRole('button', { name: /^Move Plank/ })).toBeFocused();

  const handle = await page.getByRole('button', { name: /^Move Plank/ }).boundingBox();
  const below = await page.getByRole('article', { name: 'Bench press' }).boundingBox();
  if (!handle || !below) throw new Error('both cards are on the screen');
  await page.mouse.move(handle.x + 20, handle.y + 20);
  await page.mouse.down();
  await page.mouse.move(handle.x + 20, below.y + below.height, { steps: 6 });
  await page.mouse.up();
  await expect.poll(async () => (await order())[0]).toContain('Bench press');

  await page.getByRole('button', { name: 'Change Bench press' }).click();
  await page.getByRole('button', { name: /^Add warm-up sets/ }).click();
  for (const [name, load] of [
    ['Warm-up 1', '20 kg'],
    ['Warm-up 2', '45 kg'],
    ['Warm-up 3', '65 kg'],
    ['Warm-up 4', '85 kg'],
    ['Set 1', '100 kg'],
  ] as const)
    await expect(weight(page, name)).toHaveText(load);

  await weight(page, 'Warm-up 2').click();
  await page.getByText('Kind, effort, more').click();
  await page.getByRole('button', { name: 'Leave this set out' }).click();
  await expect(weight(page, 'Warm-up 4')).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(weight(page, 'Warm-up 4')).toBeVisible();

  // Out of turn: the work before its warm-ups.
  await page.getByRole('button', { name: 'Log Set 1: 100 kg × 5' }).click();
  await expect(done(page)).toBeVisible();
  const sets = await stored(page);
  expect(sets.at(-1)).toMatchObject({ type: 'normal', load: { value: 100, unit: 'kg' }, reps: 5 });
  await expect(weight(page, 'Warm-up 4')).toBeVisible();
});

test('an exercise that stands twice: a set tapped in the second card stays there, over a reload too', async ({
  launch,
}) => {
  const { page } = await launch({ cameraClip: null });
  await begin(page, 'Bench press');
  await enter(page, '60', '8');
  await finish(page);
  await begin(page, 'Bench press');
  await page.getByRole('button', { name: /^Log Set 1/ }).click();
  await expect(done(page)).toBeVisible();
  await page.getByRole('button', { name: 'Change Bench press' }).click();
  await page.getByRole('button', { name: /^Double this exercise/ }).click();
  const cards = page.getByRole('list', { name: 'Sets of Bench press' });
  await expect(cards).toHaveCount(2);
  const doneIn = (card: number) => cards.nth(card).getByRole('button', { name: / is done:/ });
  await cards
    .nth(1)
    .getByRole('button', { name: /^Log Set 1/ })
    .click();
  await expect(doneIn(1)).toHaveCount(1);
  await expect(doneIn(0)).toHaveCount(1);
  await cards
    .nth(0)
    .getByRole('button', { name: /^Log Set 2/ })
    .click();
  await expect(doneIn(0)).toHaveCount(2);
  await expect(doneIn(1)).toHaveCount(1);
  await page.reload();
  await expect(doneIn(0)).toHaveCount(2);
  await expect(doneIn(1)).toHaveCount(1);
});

test('the rest of an exercise is its own, and is kept for the next time', async ({ launch }) => {
  const { page } = await launch({ cameraClip: null });
  await begin(page, 'Bench press');
  await page.getByRole('button', { name: 'Change Bench press' }).click();
  await page.getByRole('button', { name: /^Rest, bar/ }).click();
  await page.getByText('3:00', { exact: true }).click();
  await page.getByRole('textbox', { name: 'A remark to see each time' }).fill('narrow grip');
  await page.getByText('RPE', { exact: true }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('article', { name: 'Bench press' })).toContainText('narrow grip');
  await enter(page, '60', '8');
  await expect(page.getByRole('timer').first()).toContainText(/[23]:\d\d/);
  await page
    .getByRole('group', { name: 'How hard was it? RPE' })
    .getByRole('button', { name: '9', exact: true })
    .click();
  await expect(row(page, 'Bench press', 'Set 1')).toContainText('RPE 9');
  await finish(page);
  await begin(page, 'Bench press');
  await expect(page.getByRole('article', { name: 'Bench press' })).toContainText('Rest 3:00');
});

test('help on a pull-up is below nothing, and said as help', async ({ launch }) => {
  const { page } = await launch({ cameraClip: null });
  await begin(page, 'Pull-up');
  await expect(weight(page)).toHaveText('Body');
  await weight(page).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'helps', exact: true }).click();
  const digits = dialog.getByRole('group', { name: 'Digits' });
  for (const key of ['2', '0']) await digits.getByRole('button', { name: key, exact: true }).click();
  await dialog.getByRole('textbox', { name: 'Repetitions' }).fill('6');
  await dialog.getByRole('button', { name: 'Log the set' }).click();
  await expect(weight(page)).toHaveText('−20 kg');
  expect((await stored(page))[0]?.load).toEqual({ value: -20, unit: 'kg' });
});

test('left and right are two taps, each with its side', async ({ launch }) => {
  const { page } = await launch({ cameraClip: null });
  await begin(page, 'Lunge');
  await reps(page).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Repetitions' }).fill('10');
  await dialog.getByText('Kind, effort, more').click();
  await dialog.getByText('Left', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Log the set' }).click();
  await expect(done(page)).toBeVisible();
  await page.getByRole('button', { name: /^Log Set 1: 10, right/ }).click();
  await expect.poll(async () => (await stored(page)).map(({ side }) => side)).toEqual(['left', 'right']);
});

test('axe finds nothing in the rows and in the sheet of numbers', async ({ launch }) => {
  for (const colorScheme of ['dark', 'light'] as const) {
    const { page } = await launch({ cameraClip: null, colorScheme });
    await begin(page, 'Bench press');
    await enter(page, '60', '8');
    await addExercise(page, 'Plank');
    await addExercise(page, 'Pull-up');
    expect(await violations(page), `rows, ${colorScheme}`).toEqual([]);
    await weight(page, 'Set 2').click();
    await page.getByText('Kind, effort, more').click();
    expect(await violations(page), `sheet, ${colorScheme}`).toEqual([]);
  }
});
