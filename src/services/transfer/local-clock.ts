// Wall clocks of this device, for files that know no time zones.
import type { LocalClock } from '../../domain/log/import/plan-import.ts';

/** An hour that a change of clocks left out is read as the one after it, one that came twice as the first, as Date does. */
export const localClock: LocalClock = {
  toMs: ({ year, month, day, hour, minute, second, offsetMin }) =>
    offsetMin === undefined
      ? new Date(year, month - 1, day, hour, minute, second).getTime()
      : Date.UTC(year, month - 1, day, hour, minute, second) - offsetMin * 60_000,
  dayOf(ms) {
    const date = new Date(ms);
    const two = (value: number) => String(value).padStart(2, '0');
    return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  },
};
