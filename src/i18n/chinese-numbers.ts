// Chinese number words for the voice: engines read figures before measure words now one way, now the other.

const DIGITS = '零一二三四五六七八九';

/** `十二`, `九十`, `一百零五`; figures from 1000 on. Whole numbers. */
export function chineseNumber(count: number): string {
  if (count < 0 || count >= 1000) return String(count);
  const [hundreds, rest] = [Math.floor(count / 100), count % 100];
  const [tens, ones] = [Math.floor(rest / 10), rest % 10];
  const digit = (value: number) => DIGITS.charAt(value);
  if (hundreds > 0) {
    if (rest === 0) return `${digit(hundreds)}百`;
    return `${digit(hundreds)}百${tens === 0 ? '零' : `${digit(tens)}十`}${ones === 0 ? '' : digit(ones)}`;
  }
  if (tens === 0) return digit(ones);
  return `${tens === 1 ? '' : digit(tens)}十${ones === 0 ? '' : digit(ones)}`;
}

/** Before a measure word two is 两: `两次`, `两组`. */
export function chineseAmount(count: number): string {
  return count === 2 ? '两' : chineseNumber(count);
}
