// What can happen to the disk under a person who trains: it is full, the log is newer than the app, the connection ends. Nothing is
// lost, and it is said what to do.
import type { Page } from '@playwright/test';
import { expect, ORIGIN, test } from './app-fixture.ts';
import { beginWorkout, logWorkout } from './everywhere.ts';

const broken = (page: Page) => page.getByRole('heading', { level: 1, name: 'The log cannot be opened' });

/** A page of the origin without the app. */
async function openBare(page: Page): Promise<void> {
  await page.route(`${ORIGIN}/bare`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bare</title>' }),
  );
  await page.goto(`${ORIGIN}/bare`);
}

/** As a later version of the app leaves it. */
async function makeNewer(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const open = (at?: number) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('plumbline', at);
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
      });
    const now = await open();
    const { version } = now;
    now.close();
    (await open(version + 1)).close();
  });
}

async function logSet(page: Page, set: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^Weight, ${set}:`) }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('textbox', { name: /^Weight/ }).fill('60');
  await sheet.getByRole('textbox', { name: 'Repetitions' }).fill('8');
  await sheet.getByRole('button', { name: 'Log the set' }).click();
}

test('no room left in the middle of a workout: it is said, what was there stays, and with room it goes on', async ({
  launch,
}) => {
  const { page } = await launch();
  await beginWorkout(page, 'Bench press');
  await logSet(page, 'Set 1');
  await expect(page.getByRole('button', { name: /^Set 1 is done/ })).toBeVisible();
  await page.evaluate(() => {
    const { prototype } = IDBObjectStore;
    const before = Object.getOwnPropertyDescriptors(prototype);
    Object.assign(globalThis, {
      roomAgain: () => Object.defineProperties(prototype, { put: before.put, add: before.add }),
    });
    const full = function (this: IDBObjectStore, ...row: [unknown, IDBValidKey?]): unknown {
      if (this.name === 'sets') throw new DOMException('no room', 'QuotaExceededError');
      return before.put.value?.apply(this, row);
    };
    Object.assign(prototype, { put: full, add: full });
  });
  await logSet(page, 'Set 2');
  await expect(page.getByText(/no room left/i).first()).toBeVisible();
  await page.evaluate(() => (globalThis as unknown as { roomAgain: () => void }).roomAgain());
  await page.reload();
  await expect(page.getByRole('button', { name: /^Set 1 is done/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Set 2 is done/ })).toHaveCount(0);
  await logSet(page, 'Set 2');
  await expect(page.getByRole('button', { name: /^Set 2 is done/ })).toBeVisible();
});

test('a log of a newer version is left alone: it is said, nothing is changed, and it can be erased', async ({
  launch,
}) => {
  const { page } = await launch();
  await logWorkout(page);
  await openBare(page);
  await makeNewer(page);
  await page.goto(ORIGIN);
  await expect(broken(page)).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('newer version');
  await openBare(page);
  const sets = await page.evaluate(async () => {
    const request = indexedDB.open('plumbline');
    await new Promise((resolve) => {
      request.addEventListener('success', resolve);
    });
    const count = request.result.transaction('sets').objectStore('sets').count();
    await new Promise((resolve) => {
      count.addEventListener('success', resolve);
    });
    request.result.close();
    return count.result;
  });
  expect(sets).toBe(1);
  await page.goto(ORIGIN);
  await page.getByRole('button', { name: 'Erase everything …' }).click();
  await page.getByRole('textbox', { name: 'To confirm, type “erase”' }).fill('erase');
  await page.getByRole('button', { name: 'Erase it all now' }).click();
  await expect(page.getByRole('link', { name: 'Build my week' })).toBeVisible();
});

test('the browser ends the connection in the middle of a workout: nobody notices', async ({ launch }) => {
  const { page } = await launch();
  await page.addInitScript(() => {
    // oxlint-disable-next-line typescript/unbound-method -- called on its factory below
    const { open } = IDBFactory.prototype;
    const connections = new Set<IDBDatabase>();
    Object.assign(globalThis, { connections });
    IDBFactory.prototype.open = function (this: IDBFactory, ...asked: Parameters<IDBFactory['open']>) {
      const request = open.apply(this, asked);
      request.addEventListener('success', () => connections.add(request.result));
      return request;
    };
  });
  await beginWorkout(page, 'Bench press');
  await logSet(page, 'Set 1');
  await expect(page.getByRole('button', { name: /^Set 1 is done/ })).toBeVisible();
  // As Safari does to pages in the background.
  await page.evaluate(() => {
    const { connections } = globalThis as unknown as { connections: Set<IDBDatabase> };
    for (const connection of connections) {
      connection.close();
      connection.dispatchEvent(new Event('close'));
    }
  });
  await logSet(page, 'Set 2');
  await expect(page.getByRole('button', { name: /^Set 2 is done/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: /^Set 2 is done/ })).toBeVisible();
});
