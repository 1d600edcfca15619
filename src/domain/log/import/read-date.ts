// Dates as apps and phones write them, in the order and the language of whoever exported them.
import { plainCell } from './cell-text.ts';
import type { DateOrder } from './inspection.ts';

/** A moment on a wall clock; `offsetMin` (east of UTC) only where the file states a zone. */
export interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly offsetMin?: number;
  readonly precision: 'second' | 'minute' | 'day';
}

/** What a date says of the order of its parts: `either` says nothing, `none` is no date. */
export type DateShape = DateOrder | 'either' | 'none';

/** First letters by month, accents aside: English, German, French, Spanish, Italian, Portuguese, Dutch, Scandinavian, Polish, Russian. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene|gen|sty|янв)/,
  /^(?:feb|fev|lut|фев)/,
  /^(?:mar|maa|mrt|mrz|maerz|мар)/,
  /^(?:apr|abr|avr|kwi|апр)/,
  /^(?:may|mai|mei|maj|mag|мая|май)/,
  /^(?:jun|juin|giu|cze|июн)/,
  /^(?:jul|juil|lug|lip|июл)/,
  /^(?:aug|ago|aou|sie|авг)/,
  /^(?:sep|set|wrz|сен)/,
  /^(?:oct|okt|out|ott|paz|окт)/,
  /^(?:nov|lis|ноя)/,
  /^(?:dec|dez|dic|des|gru|дек)/,
];
const TIME =
  /(?:^|[\s,T])(上午|下午|午前|午後)?\s*(\d{1,2})(?:[:h時时点]|(?<=[\s,T]\d{1,2})\.)(\d{2})(?:[:.分](\d{2}))?(?:[.,]\d+)?\s*(?:秒|Uhr|h)?\s*([ap]\.?\s?m\.?)?\s*(z|utc|gmt|[+-]\d{2}:?\d{2})?$/i;

interface Parts {
  readonly numbers: readonly [number, number, number];
  readonly shape: DateOrder | 'either';
}

/** What is written in front of the time, taken apart. */
function partsOf(text: string): Parts | null {
  const first = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?/.exec(text);
  if (first) return { numbers: [Number(first[1]), Number(first[2]), Number(first[3])], shape: 'ymd' };
  const compact = /^(20\d{2}|19\d{2})(\d{2})(\d{2})$/.exec(text);
  if (compact) return { numbers: [Number(compact[1]), Number(compact[2]), Number(compact[3])], shape: 'ymd' };
  const numeric = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})$/.exec(text);
  if (numeric) {
    const [a, b, year] = [Number(numeric[1]), Number(numeric[3]), fullYear(numeric[4] ?? '')];
    // Points are written where days come first; nobody writes months first with them.
    const shape = a > 12 || numeric[2] === '.' ? 'dmy' : b > 12 ? 'mdy' : 'either';
    return { numbers: [a, b, year], shape };
  }
  const word = /[a-zа-я]{3,}/i;
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = bare.match(new RegExp(word, 'gi')) ?? [];
  const month = words
    // Days of the week stand before the month: mardi 3 novembre.
    .toReversed()
    .map((name) => MONTHS.findIndex((names) => names.test(name)) + 1)
    .find((at) => at > 0);
  const numbers = bare.match(/\d+/g) ?? [];
  const year = numbers.find(({ length }) => length === 4);
  const day = numbers.find(({ length }) => length <= 2);
  if (month === undefined || year === undefined || day === undefined || numbers.length !== 2) return null;
  return { numbers: [Number(year), month, Number(day)], shape: 'ymd' };
}

function fullYear(written: string): number {
  const year = Number(written);
  return written.length === 4 ? year : year + (year < 70 ? 2000 : 1900);
}

function split(cell: string): { readonly date: string; readonly time: RegExpExecArray | null } {
  const text = plainCell(cell);
  const time = TIME.exec(text);
  const date = (time ? text.slice(0, time.index) : text).replace(/[\s,]+$/, '').replace(/\s+(?:at|um|kl\.?)$/i, '');
  return { date, time };
}

export function dateShape(cell: string): DateShape {
  return partsOf(split(cell).date)?.shape ?? 'none';
}

/** Null where it is no date, or no day of the calendar. Times before 1950 and after 2100 are slips. */
export function readDate(cell: string, order: DateOrder): LocalTime | null {
  const { date, time } = split(cell);
  const parts = partsOf(date);
  if (!parts) return null;
  const [a, b, c] = parts.numbers;
  const [year, month, day] =
    parts.shape === 'ymd'
      ? [a, b, c]
      : parts.shape === 'mdy' || (parts.shape === 'either' && order === 'mdy')
        ? [c, a, b]
        : [c, b, a];
  if (year < 1950 || year > 2100 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  if (!time) return { year, month, day, hour: 12, minute: 0, second: 0, precision: 'day' };
  const clock = readClock(time);
  return clock && { year, month, day, ...clock };
}

/** A time of the day alone, as some files keep it in a column of its own. */
export function readTime(cell: string): Pick<LocalTime, 'hour' | 'minute' | 'second' | 'precision'> | null {
  const time = TIME.exec(plainCell(cell));
  return time && readClock(time);
}

function readClock(time: RegExpExecArray): Omit<LocalTime, 'year' | 'month' | 'day'> | null {
  const half = (time[1] ?? time[5] ?? '').toLowerCase();
  const afternoon = /^(?:下午|午後|p)/.test(half);
  const written = Number(time[2]);
  const hour = half === '' ? written : (written % 12) + (afternoon ? 12 : 0);
  const [minute, second] = [Number(time[3]), Number(time[4] ?? 0)];
  if (written > 23 || minute > 59 || second > 59) return null;
  const zone = time[6];
  const offset = zone && (/^[zug]/i.test(zone) ? 0 : offsetOf(zone));
  return {
    hour,
    minute,
    second,
    ...(typeof offset === 'number' && { offsetMin: offset }),
    precision: time[4] === undefined ? 'minute' : 'second',
  };
}

function offsetOf(zone: string): number {
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') ? -minutes : minutes;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
