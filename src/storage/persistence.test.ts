import { afterEach, expect, test, vi } from 'vitest';
import { requestPersistence, storageEstimate } from './persistence.ts';

afterEach(() => vi.unstubAllGlobals());

function browserWith(storage: Partial<StorageManager> | undefined): void {
  vi.stubGlobal('navigator', { storage });
}

test.each([
  ['granted before', { persisted: () => Promise.resolve(true), persist: () => Promise.resolve(false) }, 'persisted'],
  ['granted now', { persisted: () => Promise.resolve(false), persist: () => Promise.resolve(true) }, 'persisted'],
  ['refused', { persisted: () => Promise.resolve(false), persist: () => Promise.resolve(false) }, 'refused'],
  ['granted, without a way to ask before', { persist: () => Promise.resolve(true) }, 'persisted'],
  ['failing', { persist: () => Promise.reject(new TypeError('opaque origin')) }, 'unsupported'],
  ['without the question', {}, 'unsupported'],
  ['without storage (an insecure page)', undefined, 'unsupported'],
])('persistence %s', async (_case, storage, expected) => {
  browserWith(storage);
  expect(await requestPersistence()).toBe(expected);
});

test('the room there is, or null where the browser does not say', async () => {
  browserWith({ estimate: () => Promise.resolve({ usage: 5_000_000, quota: 60_000_000 }) });
  expect(await storageEstimate()).toEqual({ usedBytes: 5_000_000, quotaBytes: 60_000_000 });
  browserWith({ estimate: () => Promise.resolve({}) });
  expect(await storageEstimate()).toBeNull();
  browserWith({ estimate: () => Promise.reject(new TypeError('opaque origin')) });
  expect(await storageEstimate()).toBeNull();
  browserWith(undefined);
  expect(await storageEstimate()).toBeNull();
});
