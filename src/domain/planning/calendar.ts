// Days as YYYY-MM-DD text, without a clock or a time zone: arithmetic happens at noon UTC, where no day is short.

const DAY_MS = 86_400_000;

/** Whole days since 1970-01-01; NaN where the text is no day of the calendar. */
export function dayNumber(day: string): number {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return Number.NaN;
  const ms = Date.parse(`${day}T12:00:00Z`);
  return Number.isFinite(ms) && new Date(ms).toISOString().startsWith(day) ? Math.floor(ms / DAY_MS) : Number.NaN;
}

export function dayFrom(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** 0–6, Sunday first, as Date counts; NaN where the text is no day of the calendar. */
export function weekdayOf(day: string): number {
  // 1970-01-01 was a Thursday.
  return (dayNumber(day) + 4) % 7;
}

/** Some day on that weekday (0–6, Sunday first), where a date is wanted to name it by. */
export function someDayOn(weekday: number): string {
  return dayFrom(weekday + 3);
}

/** Days from `earlier` to `later`, negative where the order is the other way. */
export function daysBetween(earlier: string, later: string): number {
  return dayNumber(later) - dayNumber(earlier);
}
