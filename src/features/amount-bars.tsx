// How much was done, week by week, month by month or year by year, as the stretch of time asks for.
import { type Span, spanFor, startOf, sumsBy } from '../domain/log/insight/weeks.ts';
import { BarChart } from '../ui/charts/bar-chart.tsx';
import { type InsightFormats, noonOf } from './insight-formats.ts';
import parts from './insight-parts.module.css';

export interface AmountBarsProps<T extends { readonly day: string }> {
  readonly rows: readonly T[];
  readonly fromDay: string;
  readonly today: string;
  readonly of: (row: T) => number;
  /** By how finely the time is cut. */
  readonly titles: Readonly<Record<Span, string>>;
  readonly valueLabel: string;
  readonly value: (value: number) => string;
  readonly formats: InsightFormats;
  readonly note?: string;
}

export function AmountBars<T extends { readonly day: string }>(props: AmountBarsProps<T>) {
  const { rows, fromDay, today, of, titles, valueLabel, value, formats, note } = props;
  const { texts, words, dates } = formats;
  const span = spanFor(fromDay, today);
  const sums = sumsBy(span, rows, fromDay, today, of);
  // An axis without bars would measure nothing.
  if (sums.every(({ value: sum }) => sum <= 0))
    return <p className={parts['help']}>{[texts.noAmount, ...(note === undefined ? [] : [note])].join(' ')}</p>;
  const current = startOf(today, span);
  const full = (start: string) => {
    if (span === 'week') return texts.weekOf(formats.day(start));
    return span === 'month' ? formats.month(start) : start.slice(0, 4);
  };
  return (
    <BarChart
      title={titles[span]}
      bars={sums.map(({ start, value: sum }) => ({
        key: start,
        label: full(start),
        tick: dates.tick(noonOf(start), STEP_DAYS[span]),
        value: sum,
        open: start === current,
      }))}
      keyLabel={texts.chart[span]}
      valueLabel={valueLabel}
      value={value}
      tick={formats.short}
      words={words}
      note={note}
      height={7}
    />
  );
}

const STEP_DAYS: Readonly<Record<Span, number>> = { week: 7, month: 30, year: 365 };
