import { expect, test, vi } from 'vitest';
import { holdWakeLock } from './wake-lock.ts';

class Sentinel extends EventTarget {
  released = false;

  release(): Promise<void> {
    this.released = true;
    this.dispatchEvent(new Event('release'));
    return Promise.resolve();
  }
}

function fixture() {
  const taken: Sentinel[] = [];
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const hold = holdWakeLock({
    wakeLock: {
      request: () => {
        const sentinel = new Sentinel();
        taken.push(sentinel);
        return Promise.resolve(sentinel);
      },
    },
    page: page as unknown as Document,
  });
  return { hold, taken, page };
}

test('takes the lock again when the page comes back', async () => {
  const { hold, taken, page } = fixture();
  await vi.waitFor(() => expect(hold.isHeld()).toBe(true));
  page.visibilityState = 'hidden';
  await taken[0]?.release();
  page.dispatchEvent(new Event('visibilitychange'));
  expect(hold.isHeld()).toBe(false);
  page.visibilityState = 'visible';
  page.dispatchEvent(new Event('visibilitychange'));
  await vi.waitFor(() => expect(hold.isHeld()).toBe(true));
  expect(taken).toHaveLength(2);
});

test('released, it stays released', async () => {
  const { hold, taken, page } = fixture();
  await vi.waitFor(() => expect(hold.isHeld()).toBe(true));
  hold.release();
  page.dispatchEvent(new Event('visibilitychange'));
  expect(taken.map(({ released }) => released)).toEqual([true]);
  expect(hold.isHeld()).toBe(false);
});

test('a refusal is silent', async () => {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const request = vi.fn(() => Promise.reject(new Error('battery saver')));
  const hold = holdWakeLock({ wakeLock: { request }, page: page as unknown as Document });
  await vi.waitFor(() => expect(request).toHaveBeenCalled());
  expect(hold.isHeld()).toBe(false);
  hold.release();
});
