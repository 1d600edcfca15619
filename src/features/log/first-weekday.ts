// On which day a week begins where the person lives; the browser knows it from the region of its locale.
import type { Weekday } from '../../domain/log/calendar-days.ts';

/** In browsers since 2021–2025 under one of two names; 1 = Monday … 7 = Sunday. */
interface WeekInfo {
  readonly firstDay: number;
}
type LocaleWithWeek = Intl.Locale & { readonly weekInfo?: WeekInfo; getWeekInfo?(): WeekInfo };

/** Monday (ISO 8601) where the browser cannot say. */
export function firstWeekday(locales: readonly string[]): Weekday {
  const [tag] = locales;
  if (tag === undefined) return 1;
  try {
    const locale: LocaleWithWeek = new Intl.Locale(tag);
    const firstDay = (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay;
    return firstDay === undefined ? 1 : ((firstDay % 7) as Weekday);
  } catch {
    // A locale the engine cannot read.
    return 1;
  }
}
