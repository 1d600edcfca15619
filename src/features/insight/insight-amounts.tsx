// How much was done in a stretch of time, out of the days' totals alone: the sums, and one of them over time.
import { useState } from 'react';
import type { Period } from '../../domain/log/insight/period-insight.ts';
import type { DayTotals } from '../../domain/log/roll-up.ts';
import { Choice } from '../../ui/field.tsx';
import { Card, Fact, Facts } from '../../ui/screen.tsx';
import { AmountBars } from '../amount-bars.tsx';
import type { InsightFormats } from '../insight-formats.ts';

export interface InsightAmountsProps {
  /** Oldest first; more than the period is welcome. */
  readonly days: readonly DayTotals[];
  readonly period: Period;
  readonly formats: InsightFormats;
}

const MEASURES = ['sets', 'minutes', 'volume'] as const;

export function InsightAmounts({ days, period, formats }: InsightAmountsProps) {
  const { texts, number, inUnit, volume } = formats;
  const [measure, setMeasure] = useState<(typeof MEASURES)[number]>('sets');
  const own = days.filter(({ day }) => day >= period.fromDay);
  const sum = (of: (day: DayTotals) => number) => own.reduce((total, day) => total + of(day), 0);
  const minutesOfOwn = sum(({ minutes }) => minutes);
  // Some apps do not write down how long a workout took: nothing is said of it then.
  const isTimed = days.some(({ minutes }) => minutes > 0);
  const measures = MEASURES.filter((each) => isTimed || each !== 'minutes');
  const bars = {
    sets: {
      of: ({ sets }: DayTotals) => sets,
      titles: texts.setsOver,
      label: texts.columns.sets,
      value: (sets: number) => texts.setsText(number(sets)),
    },
    minutes: {
      of: ({ minutes }: DayTotals) => minutes,
      titles: texts.minutesOver,
      label: texts.totals.minutes,
      value: (minutes: number) => texts.minutesText(number(minutes)),
    },
    volume: {
      of: ({ volumeKg }: DayTotals) => inUnit(volumeKg),
      titles: texts.volumeOver,
      label: texts.totals.volume,
      value: volume,
    },
  }[measure];
  return (
    <>
      {own.length > 0 && (
        <Facts>
          <Fact figure={number(sum(({ workouts }) => workouts))} label={texts.totals.workouts} />
          <Fact figure={number(sum(({ sets }) => sets))} label={texts.totals.sets} />
          {minutesOfOwn > 0 && <Fact figure={number(minutesOfOwn)} label={texts.totals.minutes} />}
          <Fact
            figure={formats.brief(inUnit(sum(({ volumeKg }) => volumeKg)))}
            label={`${texts.totals.volume}, ${formats.unit}`}
          />
        </Facts>
      )}
      <Card>
        <Choice
          label={texts.measure}
          hideLabel
          value={measure}
          options={measures.map((value) => ({ value, label: texts.measures[value] }))}
          onChange={setMeasure}
        />
        <AmountBars
          rows={days}
          fromDay={period.barsFrom}
          today={period.toDay}
          of={bars.of}
          titles={bars.titles}
          valueLabel={bars.label}
          value={bars.value}
          formats={formats}
          {...(measure === 'volume' ? { note: texts.volumeNote } : {})}
        />
      </Card>
    </>
  );
}
