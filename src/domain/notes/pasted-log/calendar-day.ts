// Days of the calendar as numbers and as text, without a clock and without a time zone.

const MS_OF_DAY = 86_400_000;

/** Days since 1970-01-01; null where there is no such day (31 April). Years 1970–2100. */
export function dayNumber(year: number, month: number, day: number): number | null {
  if (year < 1970 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.getTime() / MS_OF_DAY : null;
}

/** @param text YYYY-MM-DD. */
export function dayNumberOf(text: string): number {
  return Date.parse(`${text}T00:00:00Z`) / MS_OF_DAY;
}

/** YYYY-MM-DD. */
export function dayText(number: number): string {
  return new Date(number * MS_OF_DAY).toISOString().slice(0, 10);
}

export function yearOf(number: number): number {
  return new Date(number * MS_OF_DAY).getUTCFullYear();
}

/** 1–7, Monday first. 1970-01-01 was a Thursday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}
