import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CopyFacts, isCopyDue } from './copy-reminder.ts';

const FACTS: CopyFacts = { copyDays: null, setsSince: 60, keeping: 'kept', isFolderBroken: false };
const facts = fc.record({
  copyDays: fc.option(fc.nat({ max: 400 })),
  setsSince: fc.nat({ max: 500 }),
  keeping: fc.constantFrom<CopyFacts['keeping']>('clears', 'not_kept', 'kept'),
  isFolderBroken: fc.boolean(),
});

test('never copied: after some workouts, sooner where the browser keeps less', () => {
  expect(isCopyDue({ ...FACTS, setsSince: 59 })).toBe(false);
  expect(isCopyDue(FACTS)).toBe(true);
  expect(isCopyDue({ ...FACTS, setsSince: 30, keeping: 'not_kept' })).toBe(true);
  expect(isCopyDue({ ...FACTS, setsSince: 15, keeping: 'clears' })).toBe(true);
  expect(isCopyDue({ ...FACTS, setsSince: 14, keeping: 'clears' })).toBe(false);
});

test('copied lately: not however much was trained; copied long ago: not where nothing was', () => {
  expect(isCopyDue({ ...FACTS, copyDays: 27, setsSince: 400 })).toBe(false);
  expect(isCopyDue({ ...FACTS, copyDays: 28, setsSince: 400 })).toBe(true);
  fc.assert(fc.property(facts, (each) => !isCopyDue({ ...each, setsSince: 0 })));
});

test('more days, more sets or a browser that keeps less never take a reminder away', () => {
  fc.assert(
    fc.property(facts, fc.nat({ max: 100 }), fc.nat({ max: 100 }), (each, days, sets) => {
      fc.pre(isCopyDue(each));
      const { copyDays, setsSince } = each;
      expect(
        isCopyDue({ ...each, copyDays: copyDays === null ? null : copyDays + days, setsSince: setsSince + sets }),
      ).toBe(true);
      expect(isCopyDue({ ...each, keeping: 'clears' })).toBe(true);
    }),
  );
});

test('copies that no longer reach the folder are told of at once', () => {
  expect(isCopyDue({ ...FACTS, copyDays: 1, setsSince: 3, isFolderBroken: true })).toBe(true);
});
