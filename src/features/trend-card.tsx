// One measure over the workouts: what changed as a sentence, how sure that is, and the picture of it.
import type { Trend, TrendChange } from '../domain/log/insight/trends.ts';
import { LineChart } from '../ui/charts/line-chart.tsx';
import { Card } from '../ui/screen.tsx';
import { type InsightFormats, noonOf, trendNumber } from './insight-formats.ts';
import styles from './insight-parts.module.css';

export interface TrendCardProps {
  readonly trend: Trend;
  readonly change: TrendChange;
  readonly formats: InsightFormats;
  /** Default: the name of the measure. */
  readonly title?: string;
}

/** The smallest span of values drawn, in what is shown. */
const LEAST_SPAN = { form: 20, range: 20, tempo: 1, velocity: 0.2, symmetry: 10, heart: 25, effort: 2 } as const;

export function TrendCard({ trend, change, formats, title }: TrendCardProps) {
  const { texts, words, dates } = formats;
  const { kind, points } = trend;
  const write = (value: number) => formats.trend(kind, kind === 'symmetry' ? value / 100 : value);
  return (
    <Card>
      <div className={styles['stack']}>
        <p className={styles['said']}>{trendFinding(kind, change, formats)}</p>
        {change.kind !== 'too_little' && (
          <p className={styles['help']}>
            {texts.trendHelp(
              change.latest,
              change.earlier,
              signed(formats.number(trendNumber(kind, change.low), kind === 'velocity' ? 2 : 1)),
              signed(formats.trend(kind, change.high)),
            )}
          </p>
        )}
      </div>
      <LineChart
        title={title ?? texts.trend[kind]}
        points={points.map(({ day, value }) => ({ at: noonOf(day), value: trendNumber(kind, value) }))}
        valueLabel={title ?? texts.trend[kind]}
        value={write}
        tick={(value) => formats.number(value, kind === 'velocity' ? 2 : 1)}
        leastSpan={LEAST_SPAN[kind]}
        height={6}
        words={words}
        dates={dates}
      />
    </Card>
  );
}

export function trendFinding(kind: Trend['kind'], change: TrendChange, { texts, trend }: InsightFormats): string {
  if (change.kind === 'too_little') return texts.trendTooLittle(kind);
  return change.kind === 'same'
    ? texts.trendSame(kind)
    : texts.trendChange(kind, change.kind, trend(kind, Math.abs(change.value)));
}

/** A plus where it is one: `+3`, `−2`. */
function signed(text: string): string {
  return /^(?:RPE )?[−0]/.test(text) ? text : text.replace(/\d/, '+$&');
}
