// How hard a passphrase is to guess, by length and by what guessers try first. A hint, not a measure: a list of words cannot know a person's own.
import type { PassphraseStrength } from '../../i18n/lock.ts';

/** Fewer are refused. A Han character counts for two and a half letters. */
const LEAST = 8;
const GOOD = 16;
const HAN = /\p{Script=Han}/u;
const HAN_WORTH = 2.5;

/** Beginnings of lists of leaked passwords, and what somebody who trains here would come to first. */
const COMMON =
  /^(?:password|passwort|passw0rd|p4ssword|letmein|welcome|iloveyou|qwerty|qwertz|azerty|asdfgh|zxcvbn|abc|admin|dragon|monkey|football|baseball|superman|batman|master|shadow|sunshine|princess|trustno|login|plumbline|training|workout|fitness|deadlift|benchpress|squat|woaini|mima)+[\W\d_]*$/i;
const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
  '01234567890123456789',
];

export function passphraseStrength(text: string): PassphraseStrength {
  const shape = text.normalize('NFKC');
  if (shape === '') return 'empty';
  const characters = Array.from(shape);
  const worth = characters.reduce((sum, each) => sum + (HAN.test(each) ? HAN_WORTH : 1), 0);
  if (worth < LEAST) return 'short';
  if (isCommon(shape)) return 'common';
  // One kind of character alone is guessed sooner.
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}]/u, HAN].filter((kind) => kind.test(shape)).length;
  return worth + 2 * (kinds - 1) >= GOOD ? 'good' : 'fair';
}

/** Whether it may be set. */
export function isPassphraseEnough(text: string): boolean {
  return ['fair', 'good'].includes(passphraseStrength(text));
}

function isCommon(text: string): boolean {
  const plain = text.toLowerCase().replace(/[\s\-_.]/gu, '');
  if (COMMON.test(plain) || new Set(plain).size <= 3) return true;
  // A day or a telephone number.
  if (/^\d{1,11}$/.test(plain)) return true;
  // One word, and it again.
  if (/^(.{1,6})\1+$/u.test(plain)) return true;
  const backwards = Array.from(plain).toReversed().join('');
  return ROWS.some((row) => row.includes(plain) || row.includes(backwards));
}
