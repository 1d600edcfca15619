import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { createModelStore } from './model-store.ts';

const content = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]);
const file = {
  path: 'big/weights.bin',
  sha256: createHash('sha256').update(content).digest('hex'),
  bytes: content.length,
};
const baseUrl = 'https://plumbline.test/';

/** Cache Storage as far as the store uses it. */
function fakeCaches(full = false) {
  const kept = new Map<string, Response>();
  const cache = {
    match: (url: string) => Promise.resolve(kept.get(url)?.clone()),
    put: (url: string, response: Response) => {
      if (full) return Promise.reject(new DOMException('no room', 'QuotaExceededError'));
      kept.set(url, response);
      return Promise.resolve();
    },
    delete: (url: string) => Promise.resolve(kept.delete(url)),
  };
  return { kept, caches: { open: () => Promise.resolve(cache) } as unknown as CacheStorage };
}

function store(answer: () => Response | Promise<Response>, full = false) {
  const { kept, caches } = fakeCaches(full);
  return { kept, store: createModelStore({ files: [file], baseUrl, caches, fetch: () => Promise.resolve(answer()) }) };
}

test('fetches with progress, checks, keeps, removes', async () => {
  const { kept, store: models } = store(() => new Response(content));
  const shares: number[] = [];
  expect(await models.has()).toBe(false);
  expect(await models.download((share) => shares.push(share))).toEqual({ kind: 'stored' });
  expect(shares[0]).toBe(0);
  expect(shares.at(-1)).toBe(1);
  expect(await models.has()).toBe(true);
  expect([...kept.keys()]).toEqual(['https://plumbline.test/models/big/weights.bin']);
  await models.remove();
  expect(await models.has()).toBe(false);
});

test('what is kept already is not fetched again', async () => {
  let fetched = 0;
  const { store: models } = store(() => {
    fetched += 1;
    return new Response(content);
  });
  await models.download(() => undefined);
  await models.download(() => undefined);
  expect(fetched).toBe(1);
});

test.each([
  ['a changed byte', () => new Response(content.with(2, 99)), 'model_corrupt'],
  ['too few bytes', () => new Response(content.slice(1)), 'model_corrupt'],
  ['too many bytes', () => new Response(new Uint8Array(100)), 'model_corrupt'],
  ['an absent file', () => new Response('gone', { status: 404 }), 'model_missing'],
  [
    'the page instead',
    () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
    'model_missing',
  ],
  ['no network', () => Promise.reject<Response>(new TypeError('Failed to fetch')), 'offline'],
])('%s is never kept', async (_name, answer, reason) => {
  const { kept, store: models } = store(answer);
  expect(await models.download(() => undefined)).toMatchObject({ kind: 'failed', reason });
  expect(kept.size).toBe(0);
});

test('a full device says so', async () => {
  const { store: models } = store(() => new Response(content), true);
  expect(await models.download(() => undefined)).toMatchObject({ kind: 'failed', reason: 'storage_full' });
});
