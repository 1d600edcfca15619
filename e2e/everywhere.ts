// Every place of the app, with something in it: a plan, a template, a workout in the log. For what must hold on each of them.
import { expect, type Page } from '@playwright/test';
import { ORIGIN } from './origin.ts';
import { buildPlan } from './walk.ts';

/** Whatever the app knows by an address of its own. What needs something of the person's is told by `furnish`. */
export const PLACES: readonly string[] = [
  '/',
  '/profile',
  '/log',
  '/coach',
  '/coach/air_squat',
  '/coach/plank',
  '/movements/lunge',
  '/exercises',
  '/exercises/air_squat',
  '/measures',
  '/insight',
  '/muscles',
  '/readiness',
  '/how-good',
  '/paste',
  '/learnt',
  '/care',
  '/care/now',
  '/data',
  '/lab',
  '/device',
  '/incoming',
  '/workout',
  '/workout/camera',
  '/templates',
  '/programmes',
  '/more',
  '/nowhere',
];

/** Every theme with every language takes twice as long: `npm run e2e` with EVERYTHING=1. Else each language in one theme. */
export const EVERYTHING = process.env['EVERYTHING'] === '1';

/** Every third of the places, from `first` on, where not everything is asked for: two walks that differ little share them out. */
export function some(places: readonly string[], first: number): readonly string[] {
  return EVERYTHING ? places : places.filter((_, at) => at % 3 === first);
}

/** To a place, until it stands there: its headline, and nothing that is still being fetched. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.goto(ORIGIN + place);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
}

/** Fills an empty app; resolves to the addresses that this has brought. English. */
export async function furnish(page: Page): Promise<readonly string[]> {
  await buildPlan(page);
  await page.goto(`${ORIGIN}/templates`);
  await page.getByRole('button', { name: 'New template' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Push day');
  await addExercise(page, 'Bench press');
  await expect(page.getByRole('article', { name: 'Bench press' })).toBeVisible();
  const template = new URL(page.url()).pathname;
  const logged = await logWorkout(page);
  await page.goto(`${ORIGIN}/programmes`);
  const first = page.getByRole('region', { name: 'Written by others' }).getByRole('link').first();
  const programme = await first.getAttribute('href');
  return [template, logged, ...(programme === null ? [] : [programme])];
}

/** A workout of two sets of an exercise with a bar; resolves to its address in the log. */
export async function logWorkout(page: Page): Promise<string> {
  await beginWorkout(page, 'Bench press');
  await page.getByRole('button', { name: /^Weight, Set 1:/ }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('textbox', { name: /^Weight/ }).fill('60');
  await sheet.getByRole('textbox', { name: 'Repetitions' }).fill('8');
  await sheet.getByRole('button', { name: 'Log the set' }).click();
  await expect(page.getByRole('button', { name: /^Set 1 is done/ })).toBeVisible();
  await page.getByRole('button', { name: 'Finish the workout' }).click();
  await expect(page).toHaveURL(/\/log\/[\w-]+$/);
  return new URL(page.url()).pathname;
}

/** Without a plan, with these exercises. */
export async function beginWorkout(page: Page, ...exercises: readonly string[]): Promise<void> {
  await page.goto(`${ORIGIN}/workout`);
  await page.getByRole('button', { name: 'Begin without a plan' }).click();
  for (const exercise of exercises) {
    await addExercise(page, exercise);
    await expect(page.getByRole('list', { name: `Sets of ${exercise}` })).toBeVisible();
  }
}

async function addExercise(page: Page, exercise: string): Promise<void> {
  await page.getByRole('button', { name: 'Add an exercise' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(exercise);
  await dialog
    .getByRole('button', { name: new RegExp(`^${exercise}`) })
    .first()
    .click();
}

/** Changes the language where a person would. Back in English it is `English`. */
export async function speak(page: Page, language: 'English' | '简体中文'): Promise<void> {
  await page.goto(`${ORIGIN}/more`);
  await page.waitForLoadState('networkidle');
  // A tap on its words, as a person does: sections that come in late move it meanwhile.
  await page.locator('label').filter({ hasText: language }).first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', language === 'English' ? 'en' : 'zh-Hans');
  await page.waitForLoadState('networkidle');
}

/** What was chosen is shown at once and on the disk a moment later: the page is not to be left before. */
export async function kept(page: Page, choose: () => Promise<unknown>): Promise<void> {
  const before = await settingsOnDisk(page);
  await choose();
  await expect.poll(() => settingsOnDisk(page)).not.toBe(before);
}

function settingsOnDisk(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('plumbline');
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const reading = database.transaction('person').objectStore('person').get('settings');
          reading.addEventListener('success', () => {
            database.close();
            resolve(JSON.stringify(reading.result ?? null));
          });
        });
      }),
  );
}

/** To the rest of a workout without a camera, on the whole screen. */
export async function rest(page: Page): Promise<void> {
  await beginWorkout(page, 'Push-up');
  await logSet(page);
  await page.getByRole('link', { name: /hands free/ }).click();
  await expect(page.getByRole('button', { name: 'Start now' })).toBeVisible();
}

async function logSet(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Repetitions, Set 1:/ }).click();
  await page.getByRole('textbox', { name: 'Repetitions' }).fill('8');
  await page.getByRole('button', { name: 'Log the set' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
}
