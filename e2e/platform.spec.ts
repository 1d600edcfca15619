// What the app is to the system it is installed on: what is shared with it, opened with it, asked of it by its icon, and what it says of itself.
import type { Page } from '@playwright/test';
import { expect, ORIGIN, test } from './app-fixture.ts';
import { buildPlan, readyOffline } from './walk.ts';

interface SharedFile {
  readonly name: string;
  readonly type: string;
  readonly body: string;
}

/** As the system does it: a form posted to the address of the manifest, taken by the service worker. Where it leads to. */
async function share(
  page: Page,
  texts: Readonly<Record<string, string>>,
  files: readonly SharedFile[] = [],
): Promise<void> {
  const url = await page.evaluate(
    async ([words, shared]) => {
      const form = new FormData();
      for (const [name, value] of Object.entries(words)) form.append(name, value);
      for (const { name, type, body } of shared) form.append('files', new File([body], name, { type }));
      // The system follows the answer by going there, which the worker serves without a network; a fetch of the test cannot.
      const redirect = navigator.onLine ? 'follow' : 'manual';
      const answer = await fetch('/incoming', { method: 'POST', body: form, redirect });
      return answer.type === 'opaqueredirect' ? '/incoming' : answer.url;
    },
    [texts, files] as const,
  );
  await page.goto(url);
}

const CSV: SharedFile = {
  name: 'strong.csv',
  type: 'text/csv',
  body: 'Date,Workout Name,Exercise Name,Set Order,Weight,Reps\n2026-11-02 18:00:00,Legs,Squat (Barbell),1,100,5\n',
};

test('shares are taken without a network: a log is looked through, words go to the note box, the rest is told kindly', async ({
  launch,
}) => {
  const { page, context } = await launch({ keepsFiles: true });
  await readyOffline(page);
  await context.setOffline(true);

  await share(page, {}, [CSV]);
  await expect(page).toHaveURL(`${ORIGIN}/data`);
  await expect(page.getByText('strong.csv').first()).toBeVisible();
  await expect(page.getByText(/1 workout/).first()).toBeVisible();

  await share(page, { title: 'Notes', text: 'bench 3x8 60kg, felt easy' });
  await expect(page.getByRole('heading', { name: 'Where should these words go?' })).toBeVisible();
  await page.getByRole('button', { name: 'Put into the note box' }).click();
  await expect(page).toHaveURL(`${ORIGIN}/log`);
  await expect(page.getByRole('textbox', { name: 'What you did, and how it felt' })).toHaveValue(
    'bench 3x8 60kg, felt easy',
  );

  await context.setOffline(false);
  await share(page, { title: '', text: '' });
  await expect(page.getByText('The share was empty.')).toBeVisible();

  await share(page, { url: 'https://example.org/workout' });
  await expect(page.getByText('This is only a link.')).toBeVisible();
  await page.getByRole('button', { name: 'Throw away' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing is waiting here' })).toBeVisible();
});

test('several things at once are listed, each with what can be done with it', async ({ launch }) => {
  const { page } = await launch({ keepsFiles: true });
  await readyOffline(page);
  await share(page, { text: '2 Nov 2026\nsquat 3x5 100kg\n\n4 Nov 2026\nbench 3x8 60kg' }, [
    CSV,
    { name: 'run.fit', type: 'application/octet-stream', body: 'fit' },
    { name: 'me.jpg', type: 'image/jpeg', body: 'jpg' },
  ]);
  await expect(page.getByRole('heading', { name: '4 things came in' })).toBeVisible();
  await expect(page.getByText('FIT, TCX and GPX files are not read.')).toBeVisible();
  await expect(page.getByText('Pictures are not looked at.')).toBeVisible();
  await page.getByRole('button', { name: 'Where should these words go?' }).click();
  await page.getByRole('button', { name: 'Read as a log' }).click();
  await expect(page).toHaveURL(`${ORIGIN}/paste`);
  await page.goBack();
  await expect(page.getByRole('heading', { name: '3 things came in' })).toBeVisible();
  await page.getByRole('button', { name: 'Look through it' }).click();
  await expect(page).toHaveURL(`${ORIGIN}/data`);
  await expect(page.getByText('strong.csv').first()).toBeVisible();
});

test('a video is counted as the exercise that is chosen; one that is none is told so by the coach', async ({
  launch,
}) => {
  const { page } = await launch({ keepsFiles: true });
  await readyOffline(page);
  await share(page, {}, [{ name: 'squats.mp4', type: 'video/mp4', body: 'no pictures at all' }]);
  await expect(page.getByRole('heading', { name: 'Which exercise is in the video?' })).toBeVisible();
  await page.getByRole('textbox').fill('squat');
  await page.getByRole('button', { name: 'Air squat', exact: true }).click();
  await expect(page).toHaveURL(`${ORIGIN}/coach/air_squat`);
  await expect(page.getByRole('alert')).toContainText(/video/i);
});

test('a share while a workout is under way waits, and leads back to it', async ({ launch }) => {
  const { page } = await launch({ keepsFiles: true });
  await readyOffline(page);
  await buildPlan(page);
  await page.goto(`${ORIGIN}/start`);
  await expect(page).toHaveURL(`${ORIGIN}/workout`);
  await share(page, {}, [CSV]);
  await expect(page.getByRole('heading', { name: 'A file for your log' })).toBeVisible();
  await page.getByRole('link', { name: 'Back to the workout' }).click();
  await expect(page).toHaveURL(`${ORIGIN}/workout`);
});

/** A launch queue that the test speaks through, as the system would. */
async function fakeLaunches(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const queue = {
      waiting: [] as unknown[],
      consumer: null as ((params: unknown) => void) | null,
      setConsumer(consumer: (params: unknown) => void) {
        queue.consumer = consumer;
        for (const params of queue.waiting.splice(0)) consumer(params);
      },
      launch(targetURL: string, names: readonly string[] = []) {
        const files = names.map((name) => ({
          kind: 'file',
          getFile: () =>
            Promise.resolve(
              new File(['Date,Exercise Name,Weight,Reps\n2026-11-02,Squat (Barbell),100,5\n'], name, {
                type: 'text/csv',
              }),
            ),
        }));
        if (queue.consumer) queue.consumer({ targetURL, files });
        else queue.waiting.push({ targetURL, files });
      },
    };
    Object.defineProperty(globalThis, 'launchQueue', { value: queue });
  });
}

function launchApp(page: Page, path: string, names: readonly string[] = []): Promise<void> {
  return page.evaluate(
    ([url, files]) =>
      (
        globalThis as unknown as { launchQueue: { launch(url: string, names: readonly string[]): void } }
      ).launchQueue.launch(url, files),
    [ORIGIN + path, names] as const,
  );
}

test('opened again while it is open: the icon changes nothing, a shortcut goes to its screen, a file is asked about', async ({
  launch,
}) => {
  const { page } = await launch();
  await fakeLaunches(page);
  await page.goto(`${ORIGIN}/exercises`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await launchApp(page, '/');
  await launchApp(page, '/log?note');
  await expect(page.getByRole('textbox', { name: 'What you did, and how it felt' })).toBeFocused();
  await launchApp(page, '/incoming', ['copy.csv']);
  await expect(page).toHaveURL(`${ORIGIN}/data`);
  await expect(page.getByText('copy.csv').first()).toBeVisible();
});

test('in a set nothing comes between: a file waits until the screen of the set is left', async ({ launch }) => {
  const { page } = await launch();
  await fakeLaunches(page);
  await page.goto(`${ORIGIN}/coach`);
  await page
    .getByRole('link', { name: /Air squat/ })
    .first()
    .click();
  await expect(page).toHaveURL(`${ORIGIN}/coach/air_squat`);
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  await launchApp(page, '/log');
  await launchApp(page, '/incoming', ['copy.csv']);
  await expect(page).toHaveURL(`${ORIGIN}/coach/air_squat`);
  await page.goBack();
  await expect(page).toHaveURL(`${ORIGIN}/data`);
});

test('the page of this device says what works, what is held, and what the room is taken by', async ({ launch }) => {
  const { page } = await launch({ keepsFiles: true });
  await readyOffline(page);
  await page.getByRole('link', { name: 'What works on this device' }).click();
  await expect(page).toHaveURL(`${ORIGIN}/device`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('here');
  const offline = page.getByRole('region', { name: 'What works without a network' });
  await expect(offline.getByRole('listitem').filter({ hasText: 'Counting with the camera' })).toContainText(
    'On the device',
  );
  await expect(offline.getByRole('listitem').filter({ hasText: 'Thunder' })).toContainText('Not downloaded');
  await expect(page.getByRole('region', { name: 'Room on the device' })).toContainText(/App and models\s*[\d.]+ MB/);
  await expect(page.getByRole('region', { name: 'As an app' })).toContainText('Install Plumbline');
});

test('a share that no service worker takes is told so, and can be brought in by hand', async ({ launch }) => {
  const { page } = await launch();
  await page.goto(`${ORIGIN}/`);
  await share(page, {}, [CSV]);
  await expect(page.getByText('The share did not arrive.')).toBeVisible();
  await page.getByRole('link', { name: 'Choose a file' }).click();
  await expect(page).toHaveURL(`${ORIGIN}/data`);
});

test('the manifest is in the language of the app', async ({ launch }) => {
  const { page } = await launch({ locale: 'zh-CN' });
  await page.goto(`${ORIGIN}/`);
  const link = page.locator('link[rel="manifest"]');
  await expect(link).toHaveAttribute('href', '/manifest.zh.webmanifest');
  const manifest = await page.evaluate(
    async () => (await fetch('/manifest.zh.webmanifest')).json() as Promise<unknown>,
  );
  expect(manifest).toMatchObject({ lang: 'zh-Hans', id: '/', share_target: { action: '/incoming' } });
});
