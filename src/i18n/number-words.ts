// Small numbers as words, for headlines that are read as sentences.

const WORDS = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];

/** `seven`; figures from 21 on. */
export function numberWord(count: number): string {
  return WORDS[count] ?? String(count);
}

/** `Seven`, to begin a sentence with. */
export function numberWordFirst(count: number): string {
  const word = numberWord(count);
  return word.charAt(0).toUpperCase() + word.slice(1);
}
