// Numbers, days, times and the signs between words, as each language writes them: the one place that asks Intl for them.
import type { Localized } from '../domain/language.ts';

export interface Formats {
  /** `1,240.5`: at most `digits` decimals (default 0), thousands apart. */
  readonly number: (value: number, digits?: number) => string;
  /** `1.0`: as many decimals as are asked for. */
  readonly fixed: (value: number, digits: number) => string;
  /** `09:05`, local. */
  readonly time: (at: Date) => string;
  /** Local, of an instant. */
  readonly date: (at: Date, options: Intl.DateTimeFormatOptions) => string;
  /** Of a local day (YYYY-MM-DD). */
  readonly day: (day: string, options: Intl.DateTimeFormatOptions) => string;
  /** For sorting by name. */
  readonly compare: (a: string, b: string) => number;
  /** `chest, triceps`: no last word before the last. */
  readonly series: (items: readonly string[]) => string;
  /** Parts of one line: `8 × 60 kg, warm-up`. */
  readonly parts: (items: readonly string[]) => string;
  /** Sentences without their full stops, one after the other. */
  readonly sentences: (items: readonly string[]) => string;
  /** Sentences with their full stops, to be said one after the other. */
  readonly said: (sentences: readonly string[]) => string;
  /** `Not judged: depth`. */
  readonly labelled: (label: string, text: string) => string;
  /** `depth (too far away)`. */
  readonly aside: (text: string, why: string) => string;
  /** Parts that may hold commas of their own. */
  readonly clauses: (items: readonly string[]) => string;
  /** `3 × 8 kg becomes 3 × 10 kg`, in signs. */
  readonly change: (from: string, to: string) => string;
  /** `80 %`, of a figure that is written already. */
  readonly percent: (figure: string | number) => string;
  /** `45 s`. */
  readonly seconds: (figure: string) => string;
}

interface Signs {
  /** Between things of one kind. */
  readonly comma: string;
  /** Between parts of a line. */
  readonly pause: string;
  readonly stop: string;
  /** After a full stop. */
  readonly space: string;
  readonly colon: string;
  readonly semicolon: string;
  readonly brackets: readonly [open: string, close: string];
  readonly seconds: string;
  readonly percent: string;
}

export const formats: Localized<Formats> = {
  en: formatsOf('en-GB', {
    comma: ', ',
    pause: ', ',
    stop: '. ',
    space: ' ',
    colon: ': ',
    semicolon: '; ',
    brackets: [' (', ')'],
    seconds: ' s',
    percent: ' %',
  }),
  zh: formatsOf('zh-CN', {
    comma: '、',
    pause: '，',
    stop: '。',
    space: '',
    colon: '：',
    semicolon: '；',
    brackets: ['（', '）'],
    seconds: ' 秒',
    percent: '%',
  }),
};

function formatsOf(locale: string, signs: Signs): Formats {
  const [open, close] = signs.brackets;
  // A browser takes milliseconds to make each of these.
  const dates = new Map<string, Intl.DateTimeFormat>();
  const dateFormat = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
    const key = JSON.stringify(options);
    const known = dates.get(key) ?? new Intl.DateTimeFormat(locale, options);
    dates.set(key, known);
    return known;
  };
  const numbers = new Map<string, Intl.NumberFormat>();
  const number = (value: number, least: number, most: number): string => {
    const key = `${least} ${most}`;
    const known =
      numbers.get(key) ?? new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: most });
    numbers.set(key, known);
    // What rounds to zero has no sign, and a minus is no hyphen.
    return known
      .format(value)
      .replace(/^-(?=[0.]*$)/, '')
      .replace('-', '−');
  };
  let collator: Intl.Collator | undefined;
  return {
    number: (value, digits = 0) => number(value, 0, digits),
    fixed: (value, digits) => number(value, digits, digits),
    time: (at) => dateFormat({ hour: '2-digit', minute: '2-digit' }).format(at),
    date: (at, options) => dateFormat(options).format(at),
    day: (day, options) => dateFormat({ ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`)),
    compare: (a, b) => (collator ??= new Intl.Collator(locale)).compare(a, b),
    series: (items) => items.join(signs.comma),
    parts: (items) => items.join(signs.pause),
    sentences: (items) => items.filter((item) => item !== '').join(signs.stop),
    said: (sentences) => sentences.filter((sentence) => sentence !== '').join(signs.space),
    labelled: (label, text) => `${label}${signs.colon}${text}`,
    aside: (text, why) => `${text}${open}${why}${close}`,
    clauses: (items) => items.join(signs.semicolon),
    change: (from, to) => `${from} → ${to}`,
    percent: (figure) => `${figure}${signs.percent}`,
    seconds: (figure) => `${figure}${signs.seconds}`,
  };
}
