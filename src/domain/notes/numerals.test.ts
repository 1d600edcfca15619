import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumber } from './numerals.ts';

test.each([
  ['82.5', 82.5],
  ['82,5', 82.5],
  ['1,000', 1000],
  ['ten', 10],
  ['sixty', 60],
  ['twenty five', 25],
  ['twenty-five', 25],
  ['a hundred', 100],
  ['one hundred and twenty', 120],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['六十', 60],
  ['一百', 100],
  ['一百二', 120],
  ['一百零五', 105],
  ['两百', 200],
  ['一百四十', 140],
  ['七点五', 7.5],
])('%s', (text, value) => {
  expect(readNumber(text)).toBe(value);
});

const DIGITS = '零一二三四五六七八九';

function inHan(value: number): string {
  const [hundreds, tens, units] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const head = hundreds > 0 ? `${DIGITS.charAt(hundreds)}百` : '';
  const middle = tens > 0 ? `${DIGITS.charAt(tens)}十` : hundreds > 0 && units > 0 ? '零' : '';
  return head + middle + (units > 0 ? DIGITS.charAt(units) : '');
}

test('every Chinese numeral below a thousand is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), (value) => {
      expect(readNumber(inHan(value))).toBe(value);
    }),
  );
});
