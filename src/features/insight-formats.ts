// How charts and findings write loads, numbers and days: in the person's language, and in their unit for this exercise.
import { useEffect, useMemo } from 'react';
import type { LoadKind } from '../domain/catalogue/exercise.ts';
import type { ExerciseRecord, RecordKind } from '../domain/log/insight/records.ts';
import type { TrendKind } from '../domain/log/insight/trends.ts';
import { KG_PER_LB } from '../domain/log/limits.ts';
import { dayOrdinal } from '../domain/log/insight/day-ordinal.ts';
import { useTexts } from '../i18n/i18n.tsx';
import { insightTexts, type InsightTexts } from '../i18n/insight.ts';
import type { ChartDates, ChartWords } from '../ui/charts/chart-words.ts';
import { durationText, loadText } from '../ui/load-text.ts';
import { useApp } from './app-services.tsx';

export interface InsightFormats {
  readonly texts: InsightTexts;
  readonly unit: 'kg' | 'lb';
  readonly words: ChartWords;
  readonly dates: ChartDates;
  /** Kilograms in the person's unit. */
  readonly inUnit: (kg: number) => number;
  /** Of values in the person's unit: `82.5 kg`, of one hand named so. */
  readonly load: (value: number) => string;
  /** Of an estimate, that is no surer than a whole kilogram: `104 kg`. */
  readonly estimate: (value: number) => string;
  /** Of a change: halves below ten. */
  readonly amount: (value: number) => string;
  /** `12,400 kg`. */
  readonly volume: (value: number) => string;
  /** On an axis: `12k`, `1.2万`. */
  readonly short: (value: number) => string;
  /** The same where only a few letters have room. */
  readonly brief: (value: number) => string;
  readonly number: (value: number, digits?: number) => string;
  readonly trend: (kind: TrendKind, value: number) => string;
  /** Of a difference. */
  readonly trendBy: (kind: TrendKind, value: number) => string;
  readonly record: (record: Pick<ExerciseRecord, 'kind' | 'value' | 'load' | 'reps'>) => string;
  /** What a record beat, written as the record is. */
  readonly beaten: (record: ExerciseRecord) => string | null;
  readonly best: (kind: Exclude<RecordKind, 'volume'>, value: number) => string;
  /** `12 Nov 2026`. */
  readonly day: (day: string) => string;
  /** `12 Nov`. */
  readonly dayShort: (day: string) => string;
  /** `September`, and its year where that is not this one. */
  readonly since: (day: string, today: string) => string;
  readonly month: (day: string) => string;
}

const MADE = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): (atMs: number) => string {
  const key = `${locale} ${JSON.stringify(options)}`;
  return (atMs) => {
    const known = (MADE.get(key) ??
      new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })) as Intl.DateTimeFormat;
    MADE.set(key, known);
    return known.format(atMs);
  };
}

function numberFormat(locale: string, options: Intl.NumberFormatOptions): (value: number) => string {
  const key = `${locale} # ${JSON.stringify(options)}`;
  return (value) => {
    const known = (MADE.get(key) ?? new Intl.NumberFormat(locale, options)) as Intl.NumberFormat;
    MADE.set(key, known);
    // What rounds to zero has no sign, and a minus is no hyphen.
    return known
      .format(value)
      .replace(/^-(?=[0.]*$)/, '')
      .replace('-', '−');
  };
}

const DAY_MS = 86_400_000;

/** Noon of a day, UTC: where charts put it. */
export function noonOf(day: string): number {
  return (dayOrdinal(day) + 0.5) * DAY_MS;
}

/** Estimates of lighter loads than this are told in tenths, in the person's unit. */
export const FINE_BELOW = 20;

const DIGITS: Readonly<Record<TrendKind, number>> = {
  form: 0,
  range: 0,
  tempo: 1,
  velocity: 2,
  symmetry: 0,
  heart: 0,
  effort: 1,
};

/** Symmetry is kept as 0–1 and told in hundredths. */
export function trendNumber(kind: TrendKind, value: number): number {
  return kind === 'symmetry' ? 100 * value : value;
}

export function useInsightFormats(
  of: { readonly unit?: 'kg' | 'lb' | undefined; readonly loadKind?: LoadKind | undefined } = {},
): InsightFormats {
  const texts = useTexts(insightTexts);
  const { settings } = useApp();
  const unit = of.unit ?? settings.unit;
  const isPerHand = of.loadKind === 'per_hand';
  const formats = useMemo<InsightFormats>(() => {
    const { locale, chart } = texts;
    const date = (options: Intl.DateTimeFormatOptions) => dateFormat(locale, options);
    const [full, dayMonth] = [
      date({ day: 'numeric', month: 'short', year: 'numeric' }),
      date({ day: 'numeric', month: 'short' }),
    ];
    const [monthShort, monthLong, year] = [
      date({ month: 'short' }),
      date({ month: 'long' }),
      date({ year: 'numeric' }),
    ];
    const monthYear = date({ month: 'long', year: 'numeric' });
    const number = (value: number, digits = 0) => numberFormat(locale, { maximumFractionDigits: digits })(value);
    const hand = (text: string) => (isPerHand ? texts.ofOneHand(text) : text);
    const handBy = (text: string) => (isPerHand ? texts.amountOfOneHand(text) : text);
    const load = (value: number) => hand(loadText(value, unit));
    const estimateText = (value: number) => `${number(value, Math.abs(value) < FINE_BELOW ? 1 : 0)} ${unit}`;
    const inUnit = (kg: number) => (unit === 'kg' ? kg : kg / KG_PER_LB);
    const distance = (metres: number) => (metres < 1000 ? `${number(metres)} m` : `${number(metres / 1000, 2)} km`);
    const trend = (kind: TrendKind, value: number) =>
      texts.trendValue(kind, number(trendNumber(kind, value), DIGITS[kind]));
    const best: InsightFormats['best'] = (kind, value) => {
      if (kind === 'most_reps') return texts.repsText(number(value, 1));
      if (kind === 'longest') return durationText(value);
      if (kind === 'farthest') return distance(value);
      return kind === 'maximum' ? hand(estimateText(inUnit(value))) : load(inUnit(value));
    };
    return {
      texts,
      unit,
      words: chart,
      dates: {
        full,
        tick: (atMs, stepDays) => {
          if (stepDays >= 300) return year(atMs);
          if (stepDays < 27) return dayMonth(atMs);
          return new Date(atMs).getUTCMonth() === 0 ? year(atMs) : monthShort(atMs);
        },
      },
      inUnit,
      load,
      estimate: (value) => hand(estimateText(value)),
      amount: (value) =>
        handBy(`${Math.abs(value) < 10 ? number(Math.round(2 * value) / 2, 1) : number(value)} ${unit}`),
      volume: (value) => hand(`${number(value)} ${unit}`),
      short: numberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 }),
      brief: numberFormat(locale, { notation: 'compact', maximumSignificantDigits: locale === 'zh-CN' ? 2 : 3 }),
      number,
      trend,
      trendBy: (kind, value) => texts.trendBy(kind, number(trendNumber(kind, value), DIGITS[kind])),
      best,
      record: ({ kind, value, load: entered, reps }) => {
        if (kind === 'volume') return hand(`${number(inUnit(value))} ${unit}`);
        if (kind !== 'heaviest') return best(kind, value);
        // As it was entered, where it was entered as the exercise states it: 180 lb stays 180 lb.
        const written =
          entered && entered.counts === undefined ? hand(loadText(entered.value, entered.unit)) : load(inUnit(value));
        return reps === undefined ? written : `${written} × ${reps}`;
      },
      beaten: ({ kind, before, load: entered }) => {
        if (before === undefined) return null;
        if (kind === 'volume') return hand(`${number(inUnit(before))} ${unit}`);
        if (kind !== 'heaviest') return best(kind, before);
        if (!entered || entered.counts !== undefined) return load(inUnit(before));
        return hand(loadText(entered.unit === 'kg' ? before : before / KG_PER_LB, entered.unit));
      },
      day: (day) => full(noonOf(day)),
      dayShort: (day) => dayMonth(noonOf(day)),
      since: (day, today) =>
        day.slice(0, 4) === today.slice(0, 4) || dayOrdinal(today) - dayOrdinal(day) < 300
          ? monthLong(noonOf(day))
          : monthYear(noonOf(day)),
      month: (day) => monthYear(noonOf(day)),
    };
  }, [texts, unit, isPerHand]);
  useEffect(() => {
    // A browser takes milliseconds to make each of these; it has the time while the log is read.
    formats.day(SOME_DAY);
    formats.since(SOME_DAY, SOME_DAY);
    formats.dates.tick(noonOf(SOME_DAY), 30);
    formats.number(0, 1);
  }, [formats]);
  return formats;
}

const SOME_DAY = '2026-06-01';
