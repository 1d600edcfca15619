import { beforeEach, expect, test, vi } from 'vitest';
import { EXERCISES } from '../../domain/catalogue/exercises.ts';
import { keepFacts, keepWeekAtHand, keptFacts } from './kept-week.ts';

const FACTS = { exercises: EXERCISES.slice(0, 3), coached: EXERCISES.slice(0, 1).map(({ id }) => id) };

beforeEach(() => {
  const held = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => held.set(key, value),
    removeItem: (key: string) => held.delete(key),
  });
  return () => vi.unstubAllGlobals();
});

test('what was looked up is there at the next start', () => {
  keepWeekAtHand(false);
  expect(keptFacts()).toBeNull();
  keepFacts(FACTS);
  expect(keptFacts()).toMatchObject(JSON.parse(JSON.stringify(FACTS)));
});

test('with the lock on nothing of the plan lies open', () => {
  keepWeekAtHand(false);
  keepFacts(FACTS);
  keepWeekAtHand(true);
  expect(keptFacts()).toBeNull();
  keepFacts(FACTS);
  expect(keptFacts()).toBeNull();
});

test('facts of another version, or what is none, count for nothing', () => {
  localStorage.setItem('plumbline-week', JSON.stringify({ ...FACTS, build: 'another' }));
  expect(keptFacts()).toBeNull();
  localStorage.setItem('plumbline-week', '{');
  expect(keptFacts()).toBeNull();
});

test('without a place for it the app goes on', () => {
  const refuse = () => {
    throw new DOMException('', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  keepWeekAtHand(false);
  keepFacts(FACTS);
  keepWeekAtHand(true);
  expect(keptFacts()).toBeNull();
});
