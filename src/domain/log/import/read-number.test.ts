import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDuration } from './read-duration.ts';
import { numberShape, readNumber } from './read-number.ts';

test.each([
  ['82', 'plain', 82, 82],
  ['82,5', 'decimal_comma', 82.5, 82.5],
  ['82.5', 'decimal_point', 82.5, 82.5],
  ['1,250', 'either_comma', 1250, 1.25],
  ['1.250', 'either_point', 1.25, 1250],
  ['0,500', 'decimal_comma', 0.5, 0.5],
  ['1,250.5', 'decimal_point', 1250.5, 1250.5],
  ['1.250,5', 'decimal_comma', 1250.5, 1250.5],
  ['1,250,000', 'decimal_point', 1_250_000, 1_250_000],
  ["1'250", 'plain', 1250, 1250],
  ['1 250', 'plain', 1250, 1250],
  ['-5', 'plain', -5, -5],
  ['−5', 'plain', -5, -5],
  ["'-5", 'plain', -5, -5],
  ['="80"', 'plain', 80, 80],
  ['1e9', 'plain', 1e9, 1e9],
  ['.5', 'decimal_point', 0.5, 0.5],
  ['５０', 'plain', 50, 50],
] as const)('%s', (cell, shape, withPoint, withComma) => {
  expect(numberShape(cell)).toBe(shape);
  expect(readNumber(cell, '.')).toEqual({ value: withPoint, rest: '' });
  expect(readNumber(cell, ',')).toEqual({ value: withComma, rest: '' });
});

test('what stands behind a number is told, not dropped', () => {
  expect(readNumber('180 lbs', '.')).toEqual({ value: 180, rest: 'lbs' });
  expect(readNumber('80kg', '.')).toEqual({ value: 80, rest: 'kg' });
  expect(readNumber('80 公斤', '.')).toEqual({ value: 80, rest: '公斤' });
  expect(readNumber('60+20', '.')).toEqual({ value: 60, rest: '+20' });
});

test.each(['', '-', 'many', '1..2', '1,2,3', '=1+1', 'NaN', 'Infinity', '1e999'])('"%s" is no number', (cell) => {
  expect(readNumber(cell, '.')).toBeNull();
});

test('a number written with either mark is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -999_999, max: 999_999 }), (hundredths) => {
      const text = (hundredths / 100).toFixed(2);
      expect(readNumber(text, '.')?.value).toBe(hundredths / 100);
      expect(readNumber(text.replace('.', ','), ',')?.value).toBe(hundredths / 100);
    }),
  );
});

test.each([
  ['1h 5m', 3900],
  ['7m', 420],
  ['40s', 40],
  ['1:05:00', 3900],
  ['65 min', 3900],
  ['1 Std. 5 Min.', 3900],
  ['1 小时 5 分钟', 3900],
  ['1.5 h', 5400],
  ['45', 45],
  ['', null],
  ['soon', null],
  ['2 h 10', null],
] as const)('%s lasts %s s', (cell, seconds) => {
  expect(readDuration(cell, 's', 'h:m')).toBe(seconds);
});

test('two numbers with a colon are what the column holds', () => {
  expect([
    readDuration('00:45', 's', 'm:s'),
    readDuration('00:45', 's', 'h:m'),
    readDuration('45', 'min', 'm:s'),
  ]).toEqual([45, 2700, 2700]);
});
