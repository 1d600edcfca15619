// Days as people say them in a wish, in English and Chinese, counted from today.
import { dayFrom, dayNumber } from './calendar.ts';

/** YYYY-MM-DD, both inside. */
export interface Spell {
  readonly from: string;
  readonly until: string;
}

export interface DaysRead {
  readonly spells: readonly Spell[];
  /** The text with the days blanked out. */
  readonly rest: string;
}

const WEEKDAY = [
  String.raw`mon(?:day)?|(?:周|星期|礼拜)一`,
  String.raw`tue(?:s(?:day)?)?|(?:周|星期|礼拜)二`,
  String.raw`wed(?:s|nesday)?|(?:周|星期|礼拜)三`,
  String.raw`thu(?:rs?(?:day)?)?|(?:周|星期|礼拜)四`,
  String.raw`fri(?:day)?|(?:周|星期|礼拜)五`,
  String.raw`sat(?:urday)?|(?:周|星期|礼拜)六`,
  String.raw`sun(?:day)?|(?:周|星期|礼拜)[日天]`,
] as const;
const ANY_WEEKDAY = `(?:${WEEKDAY.join('|')})`;
const NUMBER: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  ten: 10,
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  十: 10,
};
const COUNT = String.raw`(\d{1,2}|${Object.keys(NUMBER).join('|')})`;
const END = String.raw`(?![a-z])`;
const START = '(?<![a-z])';
const WEEK = 7;
const MOST_DAYS = 28;

type Rule = readonly [pattern: RegExp, spell: (match: RegExpExecArray, today: number, past: boolean) => Spell | null];

const dated = (from: number, until = from): Spell => ({ from: dayFrom(from), until: dayFrom(until) });
const rule = (source: string): RegExp => new RegExp(source, 'g');

/** Longest first: what one has read the next ones no longer see. */
const RULES: readonly Rule[] = [
  [
    rule(String.raw`(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)`),
    ([text]) => (Number.isNaN(dayNumber(text)) ? null : { from: text, until: text }),
  ],
  [
    rule(
      String.raw`${START}(?:from )?(this |next |下个?|这个?|本)?(${ANY_WEEKDAY})${END} ?(?:to|till?|until|through|thru|-|–|到|至) ?(?:下|这|本)?(${ANY_WEEKDAY})${END}`,
    ),
    ([, which = '', first = '', last = ''], today) => {
      const from = weekday(first, which, today);
      return dated(from, from + ((indexOf(last) - indexOf(first) + WEEK) % WEEK));
    },
  ],
  [
    rule(
      String.raw`${START}(?:until|till?|through|up to|到|直到)(?: and including)? ?(this |next |下个?|这个?|本)?(${ANY_WEEKDAY})${END}(?:为止)?`,
    ),
    ([, which = '', day = ''], today) => dated(today, weekday(day, which, today)),
  ],
  [
    rule(
      String.raw`${START}(?:for )?(?:the )?(?:next |coming )?${COUNT} ?(?:more )?(days?|weeks?)${END}|(?:接下来|未来|这|往后)的?${COUNT}(天|周|个?星期|个?礼拜)`,
    ),
    (match, today) => {
      const count = countOf(match[1] ?? match[3] ?? '');
      const days = /^(?:d|天)/.test(match[2] ?? match[4] ?? '') ? count : WEEK * count;
      return days >= 1 && days <= MOST_DAYS ? dated(today, today + days - 1) : null;
    },
  ],
  [
    rule(
      String.raw`${START}(?:for |over |on )?(?:the |this |the coming )?(next )?weekend${END}|(下)?(?:这|本)?(?:个)?周末`,
    ),
    ([, next = '', then = ''], today) => {
      const sunday = today + 6 - indexOfDay(today) + (next + then === '' ? 0 : WEEK);
      return dated(Math.max(today, sunday - 1), sunday);
    },
  ],
  [
    rule(
      String.raw`${START}(?:(?:for |over )?(?:all )?next week)${END}|下(?:个)?(?:周|星期|礼拜)(?![一二三四五六日天末])`,
    ),
    (_match, today) => {
      const monday = today + WEEK - indexOfDay(today);
      return dated(monday, monday + 6);
    },
  ],
  [
    rule(
      String.raw`${START}(?:for |over )?(?:all |the rest of |the whole |the )?(?:this |of the )?week${END}|(?:这|本)(?:一)?(?:个)?(?:整)?(?:周|星期|礼拜)(?![一二三四五六日天末])(?:里|内)?`,
    ),
    (_match, today) => dated(today, today + 6 - indexOfDay(today)),
  ],
  [rule(String.raw`${START}(?:the )?day after tomorrow${END}|后天`), (_match, today) => dated(today + 2)],
  [
    rule(String.raw`${START}tomorrow(?:'s)?(?: morning| evening| afternoon| night)?${END}|明(?:天|早|晚)`),
    (_match, today) => dated(today + 1),
  ],
  [rule(String.raw`${START}(?:the )?day before yesterday${END}|前天`), (_match, today) => dated(today - 2)],
  [rule(String.raw`${START}(?:yesterday(?:'s)?|last night)${END}|昨(?:天|晚)`), (_match, today) => dated(today - 1)],
  [
    rule(
      String.raw`${START}(?:today(?:'s)?|tonight|this (?:morning|evening|afternoon)|now)${END}|今(?:天|日|晚|早)|现在`,
    ),
    (_match, today) => dated(today),
  ],
  [
    rule(String.raw`${START}(?:on )?(last |this |next |上个?|下个?|这个?|本)?(${ANY_WEEKDAY})(?:'?s)?${END}`),
    ([, which = '', day = ''], today, past) =>
      dated(past ? weekdayBefore(day, which, today) : weekday(day, which, today)),
  ],
];

/** `past`: weekdays are those gone by. Spells in the order they are said; `rest` keeps its length. */
export function readDays(text: string, today: string, past: boolean): DaysRead {
  const now = dayNumber(today);
  const found: { readonly at: number; readonly spell: Spell }[] = [];
  let rest = text;
  for (const [pattern, spellOf] of RULES)
    rest = rest.replace(pattern, (...args: unknown[]) => {
      const match = args.filter((arg) => typeof arg !== 'number').slice(0, -1) as unknown as RegExpExecArray;
      const at = args.find((arg) => typeof arg === 'number') as number;
      const spell = spellOf(match, now, past);
      if (!spell) return match[0];
      found.push({ at, spell });
      return ' '.repeat(match[0].length);
    });
  return { spells: found.toSorted((a, b) => a.at - b.at).map(({ spell }) => spell), rest };
}

/** Every day of the spells, YYYY-MM-DD, each once. */
export function daysOf(spells: readonly Spell[]): readonly string[] {
  const days = spells.flatMap(({ from, until }) =>
    Array.from({ length: dayNumber(until) - dayNumber(from) + 1 }, (_none, index) => dayFrom(dayNumber(from) + index)),
  );
  return [...new Set(days)];
}

function countOf(text: string): number {
  return NUMBER[text] ?? Number(text);
}

function indexOf(text: string): number {
  return WEEKDAY.findIndex((words) => new RegExp(`^(?:${words})$`).test(text));
}

/** 0 = Monday. */
function indexOfDay(day: number): number {
  return (((day + 3) % WEEK) + WEEK) % WEEK;
}

/** The coming one, today counted; of the calendar week after this one where that is said. */
function weekday(text: string, which: string, today: number): number {
  if (/next|下/.test(which)) return today - indexOfDay(today) + WEEK + indexOf(text);
  return today + ((indexOf(text) - indexOfDay(today) + WEEK) % WEEK);
}

/** The last one gone by, today counted. */
function weekdayBefore(text: string, which: string, today: number): number {
  if (/上/.test(which)) return today - indexOfDay(today) - WEEK + indexOf(text);
  return today - ((indexOfDay(today) - indexOf(text) + WEEK) % WEEK);
}
