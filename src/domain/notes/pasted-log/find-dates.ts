// Where a pasted log says which day it is: a date at the head of a line, in whatever way it was written.
import { alternatives, MONTHS, RELATIVE_DAYS, WEEKDAYS } from './date-words.ts';

export interface DateMention {
  /** Half-open UTF-16 offsets of the whole text, weekday included. */
  readonly start: number;
  readonly end: number;
  /** Absent: not written. */
  readonly year?: number;
  readonly month?: number;
  readonly dayOfMonth?: number;
  /** As written where a stroke stands between the numbers (25/3, 3/4): what tells the order of the log. */
  readonly numeric?: readonly [first: number, second: number];
  /** Two numbers of which either may be the month. */
  readonly either?: readonly [first: number, second: number];
  /** 1–7, Monday first. */
  readonly weekday?: number;
  /** Days before today. */
  readonly before?: number;
  /** Could just as well be repetitions or a load: believed on a line of its own, or where several lines begin so. */
  readonly weak: boolean;
  /** Nothing but a title without numbers follows on the line. */
  readonly alone: boolean;
}

const MONTH = alternatives(MONTHS);
const WEEKDAY = alternatives(WEEKDAYS);
const RELATIVE = alternatives(RELATIVE_DAYS);

/** Bullets, headings, quotes and brackets a notes app puts before a date. */
const OPENING = String.raw`[\s#*>•·\-–—=_\[(【]*(?:(?:date|datum|fecha|日期)\s*[:：]\s*)?`;
const YEAR = String.raw`(?:19[7-9]\d|20\d\d)`;
const SHORT_YEAR = String.raw`(?:${YEAR}|'?\d\d)`;
const END = String.raw`(?![\p{L}\d]|[.,]\d)`;
const weekday = (name: string) => String.raw`(?:(?<${name}>${WEEKDAY})\.?(?![a-z])[\s,]*(?:(?:the|den|le|el)\s+)?)?`;

const SHAPES: readonly { readonly pattern: RegExp; readonly weak: boolean }[] = [
  // 2024-03-05, 2024.3.5, 2024年3月5日
  shape(String.raw`(?<y>${YEAR})\s?[-/.年]\s?(?<m>\d{1,2})\s?[-/.月]\s?(?<d>\d{1,2})\s?[日号]?${END}`),
  // 3月5日, 24年3月5号
  shape(String.raw`(?:(?<y>\d\d)年\s?)?(?<m>\d{1,2})\s?月\s?(?<d>\d{1,2})\s?[日号]?(?!\d)`),
  // March 5th, 2024
  shape(
    String.raw`(?<name>${MONTH})\.?\s{0,2}(?<d>\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(?<y>${YEAR})|,?\s+'(?<yy>\d\d)(?!\d))?${END}`,
  ),
  // 5 March 2024, 5. März, 5 de marzo de 2024
  shape(
    String.raw`(?<d>\d{1,2})(?:st|nd|rd|th|er|\.)?\s{0,2}(?:(?:of|de)\s+)?(?<name>${MONTH})\.?(?:,?\s+(?:(?:de|del)\s+)?(?<y>${YEAR})|,?\s+'(?<yy>\d\d)(?!\d))?${END}`,
  ),
  // 3/5/24, 5.3.2024, 3-5-24
  shape(String.raw`(?<a>\d{1,2})(?<mark>[./-])(?<b>\d{1,2})\k<mark>(?<y>${SHORT_YEAR})${END}`),
  // 5.3.
  shape(String.raw`(?<d>\d{1,2})\.(?<m>\d{1,2})\.${END}`),
  // 3/5, 5-3
  shape(String.raw`(?<a>\d{1,2})[/.-](?<b>\d{1,2})${END}`, true),
];

const WEEKDAY_ALONE = new RegExp(String.raw`^${OPENING}(?<w>${WEEKDAY})\.?(?![a-z])`, 'u');
const RELATIVE_ALONE = new RegExp(String.raw`^${OPENING}(?<r>${RELATIVE})(?![a-z])`, 'u');

function shape(source: string, weak = false): { readonly pattern: RegExp; readonly weak: boolean } {
  return {
    pattern: new RegExp(
      String.raw`^(?<open>${OPENING})${weekday('w')}(?<date>${source})[\])】]?(?:[\s,(（]*(?<w2>${WEEKDAY})\.?(?![a-z])[)）]?)?`,
      'u',
    ),
    weak,
  };
}

/** Without accents, unit for unit. */
function foldLine(line: string): string {
  return line.replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize('NFD')[0] ?? letter).toLowerCase();
}

/** @param line without its break. @param offset of the line in the text. Null where it does not begin with a day. */
export function dateAtHead(line: string, offset: number): DateMention | null {
  const folded = foldLine(line);
  for (const { pattern, weak } of SHAPES) {
    const match = pattern.exec(folded);
    if (!match) continue;
    const mention = mentionOf(match, weak, folded, offset);
    if (mention) return mention;
  }
  const relative = RELATIVE_ALONE.exec(folded);
  const before = relative ? RELATIVE_DAYS.get(relative.groups?.['r'] ?? '') : undefined;
  if (relative && before !== undefined && isTitle(folded.slice(relative[0].length)))
    return { start: offset, end: offset + relative[0].length, before, weak: false, alone: true };
  const named = WEEKDAY_ALONE.exec(folded);
  const day = named ? WEEKDAYS.get(named.groups?.['w'] ?? '') : undefined;
  const longName = (named?.groups?.['w'] ?? '').length > 2 || /\p{Script=Han}/u.test(named?.groups?.['w'] ?? '');
  if (named && day !== undefined && longName && isTitle(folded.slice(named[0].length)))
    return { start: offset, end: offset + named[0].length, weekday: day, weak: true, alone: true };
  return null;
}

function mentionOf(match: RegExpExecArray, weak: boolean, line: string, offset: number): DateMention | null {
  const { y, yy, m, d, a, b, name, w, w2, mark, open = '' } = match.groups ?? {};
  const rest = line.slice(match[0].length);
  // "3/5 reps", "5.5 kg", "3-5 x 100": numbers of a set.
  if (weak && /^\s*(?:[x×*@:%]|kg|lbs?\b|reps?\b|sets?\b|rounds?\b|min|sec|km\b|mi\b|组|次|公斤|斤)/u.test(rest))
    return null;
  const weekday = WEEKDAYS.get(w ?? w2 ?? '');
  const year = y ?? yy;
  const where = {
    start: offset + open.length,
    end: offset + match[0].length,
    ...(year === undefined ? {} : { year: fullYear(year) }),
    ...(weekday === undefined ? {} : { weekday }),
    weak: weak && weekday === undefined,
    alone: isTitle(rest),
  };
  if (a !== undefined && b !== undefined) return numbered(Number(a), Number(b), mark === '.', where);
  const month = name === undefined ? Number(m) : (MONTHS.get(name) ?? 0);
  const dayOfMonth = Number(d);
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31) return null;
  return { ...where, month, dayOfMonth };
}

/** Points between the numbers are written where the day comes first. */
function numbered(
  a: number,
  b: number,
  points: boolean,
  where: Omit<DateMention, 'month' | 'dayOfMonth' | 'either' | 'numeric'>,
): DateMention | null {
  if (a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12)) return null;
  if (points && b <= 12) return { ...where, month: b, dayOfMonth: a };
  const numeric = [a, b] as const;
  if (a > 12) return { ...where, numeric, month: b, dayOfMonth: a };
  if (b > 12) return { ...where, numeric, month: a, dayOfMonth: b };
  return { ...where, numeric, either: numeric };
}

function fullYear(written: string): number {
  const year = Number(written.replace("'", ''));
  return year < 100 ? 2000 + year : year;
}

/** A title or nothing: "(Monday) – Push day", without numbers. */
function isTitle(rest: string): boolean {
  return rest.length <= 60 && !/\d/.test(rest);
}
