// What the words of a span are worth: "102.5 kg" → kilograms, "1:30" → seconds, "5k" → metres.
import { KG_PER_LB } from '../../log/limits.ts';
import { ANY_NUMBER, readNumber } from '../numerals.ts';

const NUMBER = new RegExp(ANY_NUMBER, 'gu');

/** All numbers of a span, as written. */
export function numbersIn(words: string): readonly number[] {
  return [...words.matchAll(NUMBER)].map(([number]) => readNumber(number)).filter((value) => Number.isFinite(value));
}

/** 7–8 is their middle. */
export function middleOf(words: string): number | null {
  const [first, second] = numbersIn(words);
  if (first === undefined) return null;
  return second !== undefined && /\d\s*[-~到]\s*\d/.test(words) ? (first + second) / 2 : first;
}

export interface LoadValue {
  readonly value: number;
  /** Absent: none was written. */
  readonly unit?: 'kg' | 'lb';
  readonly sign?: 1 | -1;
  /** Nothing but the body, or on top of it. */
  readonly body: boolean;
}

/** Null where it says no load. */
export function loadIn(asWritten: string, unit: 'kg' | 'lb'): LoadValue | null {
  // A load is one number: its comma separates no list.
  const words = asWritten.replace(/(\d),(\d{1,2})(?!\d)/, '$1.$2');
  const body = /(?<![a-z])(?:bw|body ?weight)(?![a-z])|自重|corps|körper|corporal/.test(words);
  // How many plates, of a weight that nobody told.
  if (/plate|scheibe|disco|disque|片/.test(words)) return null;
  const sign = /^\s*-|assist|辅助|助力/.test(words) ? -1 : /\+|weighted|负重/.test(words) ? 1 : undefined;
  const [number] = numbersIn(words);
  if (number === undefined) {
    if (/(?<![a-z])bar(?![a-z])|空杆/.test(words)) return { value: unit === 'lb' ? 45 : 20, body };
    return body ? { value: 0, body } : null;
  }
  // A Chinese pound is half a kilogram.
  const isHalf = /(?<![公])斤/.test(words);
  const isPounds = /lbs?|pound|磅|#|libra|livre|pfund/.test(words);
  const isKilos = /kg|kilo|公斤|千克/.test(words);
  const written = isPounds ? 'lb' : isKilos || isHalf ? 'kg' : undefined;
  return {
    value: isHalf ? number / 2 : number,
    ...(written === undefined ? {} : { unit: written }),
    ...(sign === undefined ? {} : { sign }),
    body,
  };
}

export function inKilograms(value: number, unit: 'kg' | 'lb'): number {
  return toThousandths(unit === 'lb' ? value * KG_PER_LB : value);
}

/** Seconds; null where it says no time. */
export function secondsIn(words: string): number | null {
  const clock = /(?:(\d{1,2}):)?(\d{1,3}):(\d{2})/.exec(words);
  if (clock) return 3600 * Number(clock[1] ?? 0) + 60 * Number(clock[2]) + Number(clock[3]);
  const primes = /(\d{1,3})'(?:(\d{1,2})"?)?/.exec(words);
  if (primes) return 60 * Number(primes[1]) + Number(primes[2] ?? 0);
  const seconds = (unit: string, worth: number) => {
    const match = new RegExp(String.raw`(${ANY_NUMBER})\s?个?(?:${unit})`, 'u').exec(words);
    return match?.[1] === undefined ? 0 : worth * readNumber(match[1]);
  };
  const sum =
    seconds('h(?![a-z])|hrs?|hours?|stunden?|std|horas?|heures?|小时', 3600) +
    seconds('m(?![a-z])|mins?(?![a-z])|minut|分', 60) +
    seconds('s(?![a-z])|secs?|sek|seg|秒', 1);
  if (sum > 0) return toThousandths(sum);
  const [number] = numbersIn(words);
  return number ?? null;
}

/** Metres; null where it says no distance. */
export function metresIn(words: string): number | null {
  const [number] = numbersIn(words);
  if (number === undefined) return null;
  if (/mi(?:les?)?(?![a-z])|英里|meilen|millas|milles/.test(words)) return toThousandths(number * 1609.344);
  if (/k(?:m|ilom|s)?(?![a-z])|kilom|公里|千米/.test(words)) return toThousandths(number * 1000);
  if (/yd|yards?|码/.test(words)) return toThousandths(number * 0.9144);
  if (/ft|feet|foot|英尺/.test(words)) return toThousandths(number * 0.3048);
  return number;
}

function toThousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}
