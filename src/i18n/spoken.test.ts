import { expect, test } from 'vitest';
import { nextUp } from '../domain/coaching/announcements.ts';
import { chineseAmount, chineseNumber } from './chinese-numbers.ts';
import { spoken } from './spoken.ts';

const { en, zh } = spoken;
const SECOND = nextUp('Push-up', { reps: 8 }, { setIndex: 1, of: 3 });
const ONE = nextUp('Wall sit', { durationSec: 30 }, { setIndex: 0, of: 1 }, { stand: { view: 'side', floor: false } });
const LOADED = nextUp(
  'Romanian deadlift',
  { reps: 1 },
  { setIndex: 0, of: 2 },
  { load: { value: 62.5, unit: 'kg' }, stand: { view: 'front', floor: true } },
);

test('a rest says how long and what comes next', () => {
  expect(en.rest(90, SECOND)).toBe('Rest, 90 seconds. Next: Push-up, set two of three, eight repetitions');
  expect(zh.rest(90, SECOND)).toBe('休息九十秒。下一个：俯卧撑，第二组，共三组，八次'.replace('俯卧撑', 'Push-up'));
  expect(en.rest(1, null)).toBe('Rest, one second.');
  expect(en.restOver(null)).toBe('Rest over');
});

test('another exercise says how to stand', () => {
  expect(en.next(ONE)).toBe('Next: Wall sit, 30 seconds. Side to the phone');
  expect(zh.next(ONE)).toBe('下一个：Wall sit，三十秒。侧面对着手机');
  expect(en.next(LOADED)).toBe(
    'Next: Romanian deadlift, set one of two, one repetition, 62.5 kilograms. On the floor, facing the phone',
  );
  expect(zh.next(LOADED)).toBe('下一个：Romanian deadlift，第一组，共两组，一次，62.5公斤。在地上，面对手机');
});

test('milestones, with the number or without', () => {
  expect(en.milestone('halfway', 5)).toBe('Five, halfway');
  expect(en.milestone('last_two', null)).toBe('Last two');
  expect(zh.milestone('last_one', 9)).toBe('九，最后一次');
  expect(en.secondsLeft(10)).toBe('Ten seconds left');
  expect(en.secondsLeft(1)).toBe('One second left');
  expect(zh.secondsLeft(10)).toBe('还剩十秒');
});

test('what is left before the limit, and what was done', () => {
  expect(en.nearLimit(2)).toBe('About two left in you');
  expect(zh.nearLimit(2)).toBe('大约还能做两次');
  expect(en.nearLimit(0)).not.toContain('zero');
  expect(en.setDone(8, 'repetitions')).toBe('Done. Eight');
  expect(en.setDone(1, 'hold')).toBe('Done. One second');
  expect(zh.setDone(2, 'repetitions')).toBe('完成，两次');
});

test('Chinese numbers are counted one way and measured another', () => {
  expect([0, 2, 10, 12, 20, 35, 100, 105, 110, 120, 999].map(chineseNumber)).toEqual([
    '零',
    '二',
    '十',
    '十二',
    '二十',
    '三十五',
    '一百',
    '一百零五',
    '一百一十',
    '一百二十',
    '九百九十九',
  ]);
  expect([1, 2, 12].map(chineseAmount)).toEqual(['一', '两', '十二']);
  expect(zh.count(2)).toBe('二');
});

test('nothing is shouted', () => {
  const said = [en, zh].flatMap((words) => [
    words.rest(90, SECOND),
    words.restOver(ONE),
    words.milestone('last_one', 3),
    words.nearLimit(1),
    words.setDone(3, 'repetitions'),
  ]);
  for (const text of said) expect(text).not.toMatch(/[!！]/);
});
