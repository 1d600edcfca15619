// From dates as written to days: which number is the month, which year was meant. Decided for the log as a whole.
import { dayNumber, dayNumberOf, dayText, weekdayOf, yearOf } from './calendar-day.ts';
import type { DateMention } from './find-dates.ts';

export interface SettledDays {
  /** One for each mention, in order; null where there is no such day. */
  readonly days: readonly { readonly day: string | null; readonly doubtful: boolean }[];
  /** Null where no date left it open. */
  readonly dayFirst: boolean | null;
  /** Nothing in the log told which it is. */
  readonly dayOrderDoubtful: boolean;
}

/** A year that was not written is doubtful where the day lies further back (design default: half a year). */
const SURELY_THIS_YEAR_DAYS = 183;
/** A step back of more than this in an ascending log is the turn of a year. */
const TURN_OF_YEAR_DAYS = 120;

/** @param today YYYY-MM-DD. @param dayFirst what the person said where the log leaves it open. */
export function settleDays(mentions: readonly DateMention[], today: string, dayFirst?: boolean): SettledDays {
  const now = dayNumberOf(today);
  const open = mentions.filter(({ either }) => either !== undefined);
  const order = open.length === 0 ? null : orderOf(mentions, now, dayFirst);
  const readDayFirst = order?.dayFirst ?? false;
  const numbers = numbersOf(mentions, now, readDayFirst);
  return {
    days: mentions.map((mention, index) => {
      const number = numbers[index] ?? null;
      if (number === null) return { day: null, doubtful: true };
      const swapped = mention.either && mention.either[0] !== mention.either[1] && order?.doubtful === true;
      const oldWithoutYear =
        mention.year === undefined &&
        mention.before === undefined &&
        now - number > SURELY_THIS_YEAR_DAYS &&
        !mentions.some(({ year }) => year !== undefined);
      return { day: dayText(number), doubtful: swapped === true || oldWithoutYear || number > now };
    }),
    dayFirst: order?.dayFirst ?? null,
    dayOrderDoubtful: order?.doubtful ?? false,
  };
}

/** Weekdays beside the numbers tell; else dates that cannot be otherwise; else the order in which the days make one run. */
function orderOf(
  mentions: readonly DateMention[],
  now: number,
  wish: boolean | undefined,
): { readonly dayFirst: boolean; readonly doubtful: boolean } {
  const penaltyOf = (dayFirst: boolean) => {
    const numbers = numbersOf(mentions, now, dayFirst);
    const wrongWeekdays = mentions.filter(({ weekday, either }, index) => {
      const number = numbers[index];
      return (
        weekday !== undefined &&
        either !== undefined &&
        number !== null &&
        number !== undefined &&
        weekdayOf(number) !== weekday
      );
    }).length;
    const missing = numbers.filter((number) => number === null || number > now).length;
    return { wrong: wrongWeekdays * 3 + missing * 2, steps: unevenness(numbers) };
  };
  const [dayFirst, monthFirst] = [penaltyOf(true), penaltyOf(false)];
  const certain = certainOrder(mentions);
  if (certain !== null) return { dayFirst: certain, doubtful: false };
  if (dayFirst.wrong !== monthFirst.wrong) return { dayFirst: dayFirst.wrong < monthFirst.wrong, doubtful: false };
  // Three dates or more that run evenly one way and jump the other.
  if (
    mentions.length >= 3 &&
    Math.max(dayFirst.steps, monthFirst.steps) > 2 * Math.min(dayFirst.steps, monthFirst.steps) + 14
  )
    return { dayFirst: dayFirst.steps < monthFirst.steps, doubtful: false };
  return { dayFirst: wish ?? false, doubtful: wish === undefined };
}

/** 25/3 among them: the day comes first in all. Months by name or points between numbers say nothing of slashes. */
function certainOrder(mentions: readonly DateMention[]): boolean | null {
  return mentions.map(slashedOrder).find((order) => order !== null) ?? null;
}

function slashedOrder({ numeric }: DateMention): boolean | null {
  if (!numeric) return null;
  const [first, second] = numeric;
  return first > 12 ? true : second > 12 ? false : null;
}

/** Days jumped over in all, forwards or back. */
function unevenness(numbers: readonly (number | null)[]): number {
  let total = 0;
  let last: number | null = null;
  for (const number of numbers) {
    if (number === null) continue;
    if (last !== null) total += Math.abs(number - last);
    last = number;
  }
  return total;
}

function numbersOf(mentions: readonly DateMention[], now: number, dayFirst: boolean): readonly (number | null)[] {
  const numbers: (number | null)[] = [];
  /** The day before it in the text, which a year or a weekday alone counts from. */
  let last: number | null = null;
  const ascending = runsForward(mentions, dayFirst);
  for (const mention of mentions) {
    const number = numberOf(mention, { now, dayFirst, last, ascending });
    numbers.push(number);
    last = number ?? last;
  }
  // Without any year the newest is not later than today: the whole run is moved back by years until it is so.
  if (mentions.every(({ year, before }) => year === undefined && before === undefined))
    return ascending ? endingBy(mentions, now, dayFirst) : numbers;
  return numbers;
}

interface Surroundings {
  readonly now: number;
  readonly dayFirst: boolean;
  readonly last: number | null;
  readonly ascending: boolean;
}

function numberOf(mention: DateMention, { now, dayFirst, last, ascending }: Surroundings): number | null {
  if (mention.before !== undefined) return now - mention.before;
  const [month, day] = monthAndDay(mention, dayFirst);
  if (month === undefined || day === undefined) return weekdayNear(mention.weekday, now, last, ascending);
  if (mention.year !== undefined) return dayNumber(mention.year, month, day);
  if (last === null) return latestBy(month, day, now);
  const same = dayNumber(yearOf(last), month, day);
  if (same === null) return latestBy(month, day, last);
  if (ascending && last - same > TURN_OF_YEAR_DAYS) return dayNumber(yearOf(last) + 1, month, day) ?? same;
  if (!ascending && same - last > TURN_OF_YEAR_DAYS) return dayNumber(yearOf(last) - 1, month, day) ?? same;
  return same;
}

function monthAndDay(
  { month, dayOfMonth, either }: DateMention,
  dayFirst: boolean,
): readonly [month: number | undefined, day: number | undefined] {
  if (!either) return [month, dayOfMonth];
  return dayFirst ? [either[1], either[0]] : [either[0], either[1]];
}

/** The newest such day not after `limit`; 29 February looks back four years. */
function latestBy(month: number, day: number, limit: number): number | null {
  for (let year = yearOf(limit); year > yearOf(limit) - 8; year--) {
    const number = dayNumber(year, month, day);
    if (number !== null && number <= limit) return number;
  }
  return null;
}

function weekdayNear(weekday: number | undefined, now: number, last: number | null, ascending: boolean): number | null {
  if (weekday === undefined) return null;
  if (last === null) return now - ((weekdayOf(now) - weekday + 7) % 7);
  if (ascending) return last + ((weekday - weekdayOf(last) + 6) % 7) + 1;
  return last - (((weekdayOf(last) - weekday + 6) % 7) + 1);
}

/** Ascending runs of dates without years, told from the last one back. */
function endingBy(mentions: readonly DateMention[], now: number, dayFirst: boolean): readonly (number | null)[] {
  const numbers: (number | null)[] = [];
  let limit = now;
  for (const mention of mentions.toReversed()) {
    const [month, day] = monthAndDay(mention, dayFirst);
    const number =
      month !== undefined && day !== undefined
        ? latestBy(month, day, limit)
        : mention.weekday === undefined
          ? null
          : limit - ((weekdayOf(limit) - mention.weekday + 7) % 7);
    numbers.push(number);
    if (number !== null) limit = number;
  }
  return numbers.toReversed();
}

/** Places of a day in a year of twelve months of 31. */
const YEAR = 372;

/** Most notes apps have the oldest first; newest first where most steps go back. */
function runsForward(mentions: readonly DateMention[], dayFirst: boolean): boolean {
  let [forward, back] = [0, 0];
  let last: { readonly place: number; readonly year: number | undefined } | null = null;
  for (const mention of mentions) {
    const [month, day] = monthAndDay(mention, dayFirst);
    if (month === undefined || day === undefined) continue;
    const place = month * 31 + day;
    const { year } = mention;
    if (last) {
      const inYear = place - last.place;
      // Without a year the nearer way round is meant: December to January goes forward.
      const nearer = inYear > YEAR / 2 ? inYear - YEAR : inYear < -YEAR / 2 ? inYear + YEAR : inYear;
      const step = year !== undefined && last.year !== undefined ? (year - last.year) * YEAR + inYear : nearer;
      if (step > 0) forward += 1;
      if (step < 0) back += 1;
    }
    last = { place, year };
  }
  return forward >= back;
}
