// Days and times as the browser's own fields have them, and the moments they mean here.

/** `day` YYYY-MM-DD, `time` HH:MM, both local; NaN where one is empty or no such thing. */
export function localMs(day: string, time: string): number {
  return day === '' || time === '' ? Number.NaN : new Date(`${day}T${time}`).getTime();
}

/** HH:MM, local. */
export function timeOf(iso: string): string {
  const date = new Date(iso);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** While a year is being typed it is one of the first centuries. */
const FIRST_DAY = '1900-01-01';

/** When something began that is over by now; why not, where it cannot be. */
export function pastMoment(
  day: string,
  time: string,
  nowMs: number,
): { readonly iso: string } | 'no_date' | 'in_future' {
  const ms = localMs(day, time);
  if (Number.isNaN(ms) || day < FIRST_DAY) return 'no_date';
  return ms > nowMs ? 'in_future' : { iso: new Date(ms).toISOString() };
}
