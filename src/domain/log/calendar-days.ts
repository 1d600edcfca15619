// Calendar days as numbers, and a month as the weeks it is drawn in. Days are the person's own (YYYY-MM-DD); no time zone is involved.

/** 0 = Sunday … 6 = Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** YYYY-MM. */
export type Month = string;

/** Days since 1970-01-01; NaN for what is no day. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

export function dayOfNumber(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

export function addDays(day: string, days: number): string {
  return dayOfNumber(dayNumber(day) + days);
}

/** Consecutive numbers for consecutive weeks. 1970-01-01 was a Thursday. */
export function weekNumber(day: string, weekStartsOn: Weekday): number {
  return Math.floor((dayNumber(day) + 4 - weekStartsOn) / 7);
}

export function monthOf(day: string): Month {
  return day.slice(0, 7);
}

export function addMonths(month: Month, months: number): Month {
  const [year = 1970, of = 1] = month.split('-').map(Number);
  const index = year * 12 + of - 1 + months;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((((index % 12) + 12) % 12) + 1).padStart(2, '0')}`;
}

/** The last day of a month; the same day of another month where that has it. */
export function inMonth(day: string, month: Month): string {
  const last = dayOfNumber(dayNumber(`${addMonths(month, 1)}-01`) - 1);
  const same = `${month}-${day.slice(8)}`;
  return same > last ? last : same;
}

/** Rows of seven, null where a cell belongs to another month. */
export function monthWeeks(month: Month, weekStartsOn: Weekday): readonly (readonly (string | null)[])[] {
  const first = dayNumber(`${month}-01`);
  const end = dayNumber(`${addMonths(month, 1)}-01`);
  const blank = (((first + 4 - weekStartsOn) % 7) + 7) % 7;
  return Array.from({ length: Math.ceil((blank + end - first) / 7) }, (_none, week) =>
    Array.from({ length: 7 }, (_cell, column) => {
      const number = first - blank + 7 * week + column;
      return number < first || number >= end ? null : dayOfNumber(number);
    }),
  );
}

/** The latest of the days that is not after `today`; null where there is none. */
export function latestDay(days: Iterable<string>, today: string): string | null {
  let last: string | null = null;
  for (const day of days) if (day <= today && (last === null || day > last)) last = day;
  return last;
}

/** So long without a workout, a month that has none yet says nothing. */
const LONG_AGO_DAYS = 28;

/** The day a calendar opens on: today, or the last day trained where this month has none and that was long ago. */
export function openingDay(trained: Iterable<string>, today: string): string {
  const last = latestDay(trained, today);
  if (last === null || monthOf(last) === monthOf(today)) return today;
  return dayNumber(today) - dayNumber(last) > LONG_AGO_DAYS ? last : today;
}
