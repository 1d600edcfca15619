import { expect, test } from 'vitest';
import { ANY_NUMBER, readNumber } from './numerals.ts';

test.each([
  ['zwölf', 12],
  ['vierundzwanzig', 24],
  ['achtzig', 80],
  ['hundert', 100],
  ['hundertzwanzig', 120],
  ['einhundertfünfundzwanzig', 125],
  ['quince', 15],
  ['treinta y cinco', 35],
  ['ochenta', 80],
  ['cien', 100],
  ['ciento veinte', 120],
  ['quinze', 15],
  ['vingt-cinq', 25],
  ['soixante-quinze', 75],
  ['quatre-vingts', 80],
  ['quatre-vingt-dix', 90],
  ['cent vingt', 120],
])('%s is %d', (text, value) => {
  expect(readNumber(text)).toBe(value);
  expect(new RegExp(`^${ANY_NUMBER}$`, 'u').test(text)).toBe(true);
});

test.each(['once', 'un', 'une', 'ein', 'centre', 'neunmalklug', 'dosis'])('%s is none', (text) => {
  expect(new RegExp(`^${ANY_NUMBER}$`, 'u').test(text)).toBe(false);
});
