// A heart-rate strap beside the set: paired by a tap, lost and found again, its rate beside the count, and what it heard told after the set.
import type { Page } from '@playwright/test';
import { movementById } from '../src/domain/movements/registry.ts';
import { createRandom } from '../src/domain/movements/random.ts';
import { simulateSet } from '../src/domain/movements/simulate.ts';
import { expect, ORIGIN, test } from './app-fixture.ts';
import { kept } from './everywhere.ts';

declare global {
  interface Window {
    /** The strap in the page: in or out of reach, and how fast it beats. */
    strap: { away: boolean; bpm: number; drop(): void };
  }
}

/** Runs in the page, in place of the browser's own Bluetooth: a strap that sends once a second. */
function wearStrap(): void {
  const measurement = Object.assign(new EventTarget(), {
    value: undefined as DataView | undefined,
    startNotifications: () => Promise.resolve(measurement),
  });
  const level = { readValue: () => Promise.resolve(new DataView(Uint8Array.of(76).buffer)) };
  let connected = false;
  const device = Object.assign(new EventTarget(), { id: 'strap', name: 'Strap 7', forget: () => Promise.resolve() });
  const server = {
    get connected() {
      return connected;
    },
    connect: () => {
      if (window.strap.away) return Promise.reject(new DOMException('out of range', 'NetworkError'));
      connected = true;
      return Promise.resolve(server);
    },
    disconnect: () => {
      if (!connected) return;
      connected = false;
      device.dispatchEvent(new Event('gattserverdisconnected'));
    },
    getPrimaryService: (service: string) =>
      Promise.resolve({ getCharacteristic: () => Promise.resolve(service === 'heart_rate' ? measurement : level) }),
  };
  Object.assign(device, { gatt: server });
  window.strap = { away: false, bpm: 128, drop: () => server.disconnect() };
  setInterval(() => {
    if (!connected) return;
    measurement.value = new DataView(Uint8Array.of(6, window.strap.bpm).buffer);
    measurement.dispatchEvent(new Event('characteristicvaluechanged'));
  }, 1000);
  const known = () => localStorage.getItem('strap') === 'paired';
  Object.defineProperty(navigator, 'bluetooth', {
    value: {
      requestDevice: () => {
        localStorage.setItem('strap', 'paired');
        return Promise.resolve(device);
      },
      getDevices: () => Promise.resolve(known() ? [device] : []),
      getAvailability: () => Promise.resolve(true),
    },
  });
}

const section = (page: Page) => page.getByRole('region', { name: 'Heart-rate strap' });

async function pair(page: Page): Promise<void> {
  await page.goto(`${ORIGIN}/more`);
  await section(page).getByRole('button', { name: 'Pair a strap' }).click();
  await expect(section(page).getByText('Strap 7 is connected')).toBeVisible();
}

test('a strap is paired, lost, found again and let go', async ({ launch }) => {
  const { context, page } = await launch({ cameraClip: null });
  await context.addInitScript(wearStrap);
  await pair(page);
  await expect(section(page).getByText('Battery 76%')).toBeVisible();
  await section(page).getByRole('textbox', { name: 'Highest heart rate you have measured' }).fill('187');
  await expect(section(page).getByText('Zone 2', { exact: true })).toBeVisible();
  await expect(section(page).getByText('Zones go by your own maximum of 187.')).toBeVisible();

  await page.evaluate(() => {
    window.strap.away = true;
    window.strap.drop();
  });
  await expect(section(page).getByText('Strap 7 is out of reach. It is being looked for.')).toBeVisible();
  await page.evaluate(() => {
    window.strap.away = false;
  });
  await expect(section(page).getByText('Strap 7 is connected')).toBeVisible();

  await section(page).getByRole('button', { name: 'Forget this strap' }).click();
  await expect(section(page).getByText('No strap is paired.')).toBeVisible();
});

test('the rate and its zone stand beside the count, and what the set took is told after it', async ({ launch }) => {
  const { context, page } = await launch({ cameraClip: null });
  await context.addInitScript(wearStrap);
  await pair(page);
  await kept(page, () =>
    section(page).getByRole('textbox', { name: 'Highest heart rate you have measured' }).fill('187'),
  );
  await expect(section(page).getByText('Zones go by your own maximum of 187.')).toBeVisible();

  await page.goto(`${ORIGIN}/coach/air_squat`);
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: 'squats.json', mimeType: 'application/json', buffer: Buffer.from(tiringRecording()) });
  await expect(page.getByText('Heart rate 128, zone 2, light')).toBeAttached();
  await page.evaluate(() => {
    window.strap.bpm = 152;
  });
  await expect(page.getByText('Heart rate 152, zone 4, hard')).toBeAttached();

  await expect(page.getByRole('heading', { name: 'Heart rate beats a minute' })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('Time in zones')).toBeVisible();
  await expect(page.getByText('slower at the end')).toBeVisible();
});

/** Ten squats from the side that take longer and longer to come up, as a recording file. */
function tiringRecording(): string {
  const movement = movementById('air_squat');
  if (movement?.kind !== 'repetition') throw new Error('The squat is no longer a movement of repetitions.');
  const { poses } = simulateSet(
    movement,
    { repetitions: 10, fps: 20, yawDeg: 90, noise: 0.5, slowing: (index) => 1 + index / 9 },
    createRandom(11),
  );
  const first = poses.find((pose) => pose !== null);
  return JSON.stringify({
    fps: 20,
    size: [first?.width, first?.height],
    keypoints: poses.map((pose) => pose && pose.keypoints.map(({ x, y, score }) => [x, y, score])),
  });
}
