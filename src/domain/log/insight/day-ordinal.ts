// The number of a day, for thousands of roll-ups at once: dayNumber asks the calendar whether a text is a day; those of the log are.

/** Whole days since 1970-01-01 of a day of the calendar, YYYY-MM-DD; as dayNumber in planning/calendar.ts. (Days from civil, Hinnant 2013.) */
export function dayOrdinal(day: string): number {
  const month = digits(day, 5, 2);
  const year = digits(day, 0, 4) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const ofEra = year - 400 * era;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + digits(day, 8, 2) - 1;
  return 146_097 * era + 365 * ofEra + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

function digits(text: string, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at++) value = 10 * value + text.charCodeAt(at) - 48;
  return value;
}
