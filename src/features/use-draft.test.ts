import { beforeEach, expect, test, vi } from 'vitest';
import { draftOf, dropDrafts, keepDraft, keepDraftsAtHand } from './use-draft.ts';

/** What lies in the tab's storage; like the browser's it names its keys as its own properties. */
let lying: Record<string, string>;

beforeEach(() => {
  lying = {};
  const storage = {
    getItem: (key: string) => lying[key] ?? null,
    setItem: (key: string, value: string) => void (lying[key] = value),
    removeItem: (key: string) => void delete lying[key],
  };
  vi.stubGlobal(
    'sessionStorage',
    new Proxy(storage, {
      ownKeys: () => Object.keys(lying),
      getOwnPropertyDescriptor: (_target, key) => ({ value: lying[String(key)], enumerable: true, configurable: true }),
    }),
  );
  return () => {
    keepDraftsAtHand(false);
    dropDrafts();
    vi.unstubAllGlobals();
  };
});

test('with a lock drafts live in memory alone, those from before too', () => {
  keepDraft('note', 'left knee');
  lying['other'] = 'stays';
  expect(lying).toEqual({ 'draft/note': 'left knee', other: 'stays' });
  keepDraftsAtHand(true);
  keepDraft('wish', 'lighter');
  expect(lying).toEqual({ other: 'stays' });
  expect([draftOf('note'), draftOf('wish')]).toEqual(['left knee', 'lighter']);
  keepDraft('wish', '');
  expect(draftOf('wish')).toBe('');
});

test('locking drops them wherever they are', () => {
  keepDraft('note', 'left knee');
  keepDraftsAtHand(true);
  keepDraftsAtHand(false);
  keepDraft('wish', 'lighter');
  dropDrafts();
  expect([draftOf('note'), draftOf('wish')]).toEqual(['', '']);
  expect(lying).toEqual({});
});
