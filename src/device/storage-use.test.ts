import { expect, test } from 'vitest';
import { storageParts } from './storage-use.ts';

const NONE = { usage: null, details: null, videos: 0, thunder: 0, shared: 0, copies: 0 };

test('where the browser tells by kind, the app is what the caches hold besides the shelves', () => {
  const parts = storageParts({
    ...NONE,
    usage: 100,
    details: { indexedDB: 40, caches: 60 },
    videos: 20,
    thunder: 25,
    shared: 5,
  });
  expect(parts).toEqual([
    { use: 'log', bytes: 40 },
    { use: 'thunder', bytes: 25 },
    { use: 'videos', bytes: 20 },
    { use: 'app', bytes: 10 },
    { use: 'shared', bytes: 5 },
  ]);
});

test('where it tells only a sum, log and app stand together; where it tells nothing, what is known', () => {
  expect(storageParts({ ...NONE, usage: 100, videos: 30, copies: 10 })).toEqual([
    { use: 'log_and_app', bytes: 60 },
    { use: 'videos', bytes: 30 },
    { use: 'copies', bytes: 10 },
  ]);
  expect(storageParts({ ...NONE, thunder: 7 })).toEqual([{ use: 'thunder', bytes: 7 }]);
});

test('figures that do not add up make no part smaller than nothing', () => {
  expect(storageParts({ ...NONE, usage: 10, videos: 30 })).toEqual([{ use: 'videos', bytes: 30 }]);
});
