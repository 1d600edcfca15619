// Strength over time with its uncertainty; or, where an exercise has no load, the best of each workout.
import type { StrengthLevel, StrengthPoint } from '../../domain/log/insight/e1rm-trend.ts';
import type { ExerciseStrength as Strength } from '../../domain/log/insight/exercise-insight.ts';
import { dayNumber } from '../../domain/planning/calendar.ts';
import { LineChart } from '../../ui/charts/line-chart.tsx';
import { Card } from '../../ui/screen.tsx';
import { FINE_BELOW, type InsightFormats, noonOf } from '../insight-formats.ts';

export interface ExerciseStrengthProps {
  readonly insight: Strength;
  readonly fromDay: string | undefined;
  readonly formats: InsightFormats;
}

const DAY_MS = 86_400_000;

export function ExerciseStrength({ insight, fromDay, formats }: ExerciseStrengthProps) {
  const { texts, words, dates, inUnit } = formats;
  const { bestKind, best, strength, isAddedToBody } = insight;
  if (bestKind !== 'maximum') {
    if (best.length === 0) return null;
    return (
      <Card>
        <LineChart
          title={texts.best[bestKind]}
          points={best.map(({ day, value }) => ({ at: noonOf(day), value }))}
          valueLabel={texts.bestValue}
          value={(value) => formats.best(bestKind, value)}
          tick={
            bestKind === 'most_reps' ? (value) => formats.number(value, 1) : (value) => formats.best(bestKind, value)
          }
          words={words}
          dates={dates}
          note={isAddedToBody ? texts.noMaximum : undefined}
        />
      </Card>
    );
  }
  const since = fromDay === undefined ? Number.NEGATIVE_INFINITY : dayNumber(fromDay);
  const shown = (rows: readonly (StrengthPoint | StrengthLevel)[]) =>
    rows
      .filter((row) => row.dayNumber >= since)
      .map((row) => ({
        at: (row.dayNumber + 0.5) * DAY_MS,
        value: inUnit(row.value),
        low: inUnit(row.low),
        high: inUnit(row.high),
      }));
  const points = shown(strength.points);
  if (points.length === 0) return null;
  return (
    <Card>
      <LineChart
        title={texts.best.maximum}
        points={points}
        course={shown(strength.levels)}
        valueLabel={texts.bestValue}
        value={formats.estimate}
        tick={(value) => formats.number(value, value < FINE_BELOW ? 1 : 0)}
        words={words}
        dates={dates}
        note={strength.course ? texts.strengthNote : texts.strengthFew}
      />
    </Card>
  );
}
