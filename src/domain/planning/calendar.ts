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

/** Days from `earlier` to `later`, negative where the order is the other way. */
export function daysBetween(earlier: string, later: string): number {
  return dayNumber(later) - dayNumber(earlier);
}
