import { expect, test } from 'vitest';
import { isPassphraseEnough, passphraseStrength } from './passphrase-strength.ts';

test.each([
  ['', 'empty'],
  ['plumb', 'short'],
  ['铅垂线', 'short'],
  ['password1', 'common'],
  ['Pass-word 2026!', 'common'],
  ['deadlift99', 'common'],
  ['12345678', 'common'],
  ['24111984', 'common'],
  ['+49 170 1234567', 'good'],
  ['qwertyuiop', 'common'],
  ['zyxwvuts', 'common'],
  ['ababababab', 'common'],
  ['aaaaaaaaaaaaaaaaaaaa', 'common'],
  ['knarzend', 'fair'],
  ['knarzend7', 'fair'],
  ['rusty plumb bob', 'good'],
  ['correct horse battery staple', 'good'],
  ['青石街口旧书摊', 'good'],
])('“%s” is %s', (text, strength) => {
  expect(passphraseStrength(text)).toBe(strength);
});

test('what is too short or tried first is refused, the rest is the person’s choice', () => {
  expect(['short', 'password1', 'knarzend', 'rusty plumb bob'].map(isPassphraseEnough)).toEqual([
    false,
    false,
    true,
    true,
  ]);
});
