import { beforeEach, expect, test, vi } from 'vitest';
import { emptyOrigin, handOverLog, PASTED_DRAFT } from './pasted-draft.ts';
import { draftOf, keepDraft } from './use-draft.ts';

function tab(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

beforeEach(() => {
  vi.stubGlobal('sessionStorage', tab());
  return () => vi.unstubAllGlobals();
});

test('a log is handed over whole, nothing that lay there is lost, and the box keeps its words', () => {
  keepDraft('note', 'day one');
  keepDraft(PASTED_DRAFT, 'older');
  handOverLog('day one', 'note');
  expect(draftOf(PASTED_DRAFT)).toBe('day one\n\nolder');
  expect(draftOf('note')).toBe('day one');
  handOverLog('day one', 'note');
  expect(draftOf(PASTED_DRAFT)).toBe('day one\n\nolder');
});

test('once it is in the log, the box it came from is empty, unless it holds more than that', () => {
  keepDraft('note', 'day one ');
  handOverLog('day one', 'note');
  emptyOrigin('day one\n\nolder');
  expect(draftOf('note')).toBe('');
  keepDraft('note', 'day one');
  handOverLog('day one', 'note');
  keepDraft('note', 'day one, and two');
  emptyOrigin('day one');
  expect(draftOf('note')).toBe('day one, and two');
  keepDraft('note', 'day one');
  emptyOrigin('day one');
  expect(draftOf('note'), 'what was not handed over').toBe('day one');
});

test('where the tab keeps nothing, the page does', () => {
  vi.stubGlobal('sessionStorage', {
    ...tab(),
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  keepDraft('note', 'words');
  expect(draftOf('note')).toBe('words');
  keepDraft('note', '');
  expect(draftOf('note')).toBe('');
});
