// What was measured over the workouts, one measure at a time: what changed as a sentence, how sure that is, and the picture of it.
import { useMemo, useState } from 'react';
import type { MeasuredTrend } from '../domain/log/insight/exercise-insight.ts';
import { type TrendChange, trendCourse, type TrendKind } from '../domain/log/insight/trends.ts';
import { Choice } from '../ui/field.tsx';
import { LineChart } from '../ui/charts/line-chart.tsx';
import { Card } from '../ui/screen.tsx';
import { type InsightFormats, noonOf, trendNumber } from './insight-formats.ts';
import styles from './insight-parts.module.css';

export interface TrendCardProps {
  /** At least one. */
  readonly trends: readonly MeasuredTrend[];
  readonly formats: InsightFormats;
  /** Default: the name of the measure. */
  readonly title?: string;
}

/** The smallest span of values drawn, in what is shown. */
const LEAST_SPAN = { form: 20, range: 20, tempo: 1, velocity: 0.2, symmetry: 10, heart: 25, effort: 2 } as const;

export function TrendCard({ trends, formats, title }: TrendCardProps) {
  const { texts } = formats;
  const [chosen, setChosen] = useState<TrendKind | null>(null);
  const changed = trends.filter(({ change }) => change.kind === 'up' || change.kind === 'down');
  const shown = trends.find(({ kind }) => kind === chosen) ?? changed[0] ?? trends[0];
  if (!shown) return null;
  return (
    <Card>
      {trends.length > 1 && (
        <Choice
          label={texts.measure}
          hideLabel
          value={shown.kind}
          options={trends.map(({ kind }) => ({ value: kind, label: texts.trend[kind] }))}
          onChange={setChosen}
        />
      )}
      {changed
        .filter(({ kind }) => kind !== shown.kind)
        .map(({ kind, change }) => (
          <p key={kind}>{trendFinding(kind, change, formats)}</p>
        ))}
      <Shown key={shown.kind} trend={shown} formats={formats} title={title ?? texts.trend[shown.kind]} />
    </Card>
  );
}

interface ShownProps {
  readonly trend: MeasuredTrend;
  readonly formats: InsightFormats;
  readonly title: string;
}

function Shown({ trend, formats, title }: ShownProps) {
  const { kind, points, change } = trend;
  const course = useMemo(() => trendCourse(trend), [trend]);
  const { texts, words, dates, number } = formats;
  const digits = kind === 'velocity' ? 2 : 1;
  const shownOf = (value: number) => trendNumber(kind, value);
  return (
    <>
      <div className={styles['stack']}>
        <p className={styles['said']}>{trendFinding(kind, change, formats)}</p>
        {change.kind !== 'too_little' && (
          <p className={styles['help']}>
            {texts.trendHelp(
              change.latest,
              change.earlier,
              signed(number(shownOf(change.low), digits)),
              signed(texts.trendBy(kind, number(shownOf(change.high), digits))),
            )}
          </p>
        )}
      </div>
      <LineChart
        title={title}
        points={points.map(({ day, value }) => ({ at: noonOf(day), value: shownOf(value) }))}
        course={course.map(({ day, value, low, high }) => ({
          at: noonOf(day),
          value: shownOf(value),
          low: shownOf(low),
          high: shownOf(high),
        }))}
        valueLabel={title}
        value={(value) => formats.trend(kind, kind === 'symmetry' ? value / 100 : value)}
        tick={(value) => number(value, digits)}
        leastSpan={LEAST_SPAN[kind]}
        height={7}
        words={words}
        dates={dates}
      />
    </>
  );
}

export function trendFinding(kind: TrendKind, change: TrendChange, { texts, trendBy }: InsightFormats): string {
  if (change.kind === 'too_little') return texts.trendTooLittle(kind);
  return change.kind === 'same'
    ? texts.trendSame(kind)
    : texts.trendChange(kind, change.kind, trendBy(kind, Math.abs(change.value)));
}

/** A plus where it is one: `+3`, `−2`. */
function signed(text: string): string {
  return /^[−0]/.test(text) ? text : `+${text}`;
}
