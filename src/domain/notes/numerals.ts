// Numbers as people write them: digits, decimal commas, words, Chinese numerals.
import { NUMBER_ELSEWHERE, readElsewhere } from './numerals-elsewhere.ts';

/** Followed by a unit or by a set notation, a comma of one or two digits is a decimal comma; otherwise it separates a list. */
const DECIMAL_COMMA = String.raw`(?<![\d,x])\d{1,3},\d{1,2}(?![\d,])(?=\s?(?:kg|kilo|公斤|千克|lb|磅|斤|km|公里|#))|\d{1,3},(?:5|25|75)(?![\d,])(?<=(?:mit|con|avec|à) \d{1,3},\d{1,2})|(?<![\d,x])[2-9]\d,(?:5|25|75)(?!@\d{2})(?=\s?[x*@:])|(?<![\d,x])1\d\d,(?:5|25|75)(?![\d,]|@\d{2})|(?<=(?<!\d)\d{1,2}\s?x\s?)(?:1\d\d|[4-9]\d),(?:5|25|75)(?!\d|,\d|\s?x)|(?<=x\s?)[2-9]\d,(?:5|25|75)(?=\s?(?:kg|kilo))|(?<![\d,x] ?)[2-9]\d,(?:5|25|75)(?= \d{1,2}\s?x\s?\d)`;
const THOUSANDS = String.raw`\d{1,3},\d{3}(?=\s?(?:m(?![a-z])|met|米|steps|步))`;
export const DIGITS = String.raw`(?:${THOUSANDS}|${DECIMAL_COMMA}|\d{1,7}(?:\.\d{1,3})?)`;
export const HAN_NUMBER = '(?:[零〇一二两俩三四五六七八九十百]{1,6}(?:点[零〇一二三四五六七八九]{1,2})?)';

const UNITS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const UNIT_WORDS = Object.keys(UNITS).toReversed().join('|');
const BELOW_HUNDRED = String.raw`(?:(?:${Object.keys(TENS).join('|')})(?:[ -](?:one|two|three|four|five|six|seven|eight|nine)(?![a-z]))?|(?:${UNIT_WORDS})(?![a-z]))`;
export const ENGLISH_NUMBER = String.raw`(?:(?:one|two|three|four|five|six|seven|eight|ten) thousand(?: five hundred)?|(?:(?:an?|one|two|three|four|five) )?hundred(?: and)?(?: ${BELOW_HUNDRED})?|(?:one|two|three) (?:${Object.keys(TENS).join('|')})(?:[ -](?:one|two|three|four|five|six|seven|eight|nine)(?![a-z]))?|${BELOW_HUNDRED}(?: point five)?)(?![a-z])`;

/** Any of them; callers anchor it. */
export const ANY_NUMBER = `(?:(?=\\d)${DIGITS}|${HAN_NUMBER}|(?=[a-z])(?:${ENGLISH_NUMBER}|${NUMBER_ELSEWHERE}))`;

/** NaN where the text is none of them. */
export function readNumber(text: string): number {
  const plain = text.trim();
  if (/^\d/.test(plain))
    return Number(/^\d{1,3},\d{3}$/.test(plain) ? plain.replace(',', '') : plain.replace(',', '.'));
  if (!/^[a-z]/.test(plain)) return readHan(plain);
  const english = readSpelt(plain);
  return Number.isNaN(english) ? readElsewhere(plain) : english;
}

function readSpelt(text: string): number {
  let total = 0;
  for (const word of text.split(/[ -]/)) {
    if (word === 'and' || word === 'a' || word === 'an') continue;
    if (word === 'thousand') total = Math.max(1, total) * 1000;
    else if (word === 'hundred')
      total = total >= 1000 ? total - (total % 10) + (total % 10) * 100 : Math.max(1, total) * 100;
    // "One forty" is a hundred and forty.
    else if (TENS[word] !== undefined && total >= 1 && total <= 3) total = total * 100 + TENS[word];
    else if (word === 'point') return total + 0.5;
    else total += UNITS[word] ?? TENS[word] ?? Number.NaN;
  }
  return total;
}

const HAN_DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  俩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

function readHan(text: string): number {
  const [whole = '', fraction] = text.split('点');
  let total = 0;
  let digit: number | null = null;
  let lastScale = 1;
  for (const unit of whole) {
    const scale = unit === '十' ? 10 : unit === '百' ? 100 : 0;
    if (scale > 0) {
      total += (digit ?? 1) * scale;
      digit = null;
      lastScale = scale;
    } else {
      const value = HAN_DIGITS[unit];
      if (value === undefined || (digit !== null && digit !== 0)) return Number.NaN;
      if (value === 0) lastScale = 1;
      digit = value;
    }
  }
  // 一百二 is a hundred and twenty.
  total += (digit ?? 0) * (lastScale === 100 ? 10 : 1);
  if (fraction === undefined) return total;
  const digits = fraction.replace(/./gu, (unit) => String(HAN_DIGITS[unit] ?? 0));
  return Number(`${total}.${digits}`);
}
