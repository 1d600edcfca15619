// How the person was over eight weeks: read day by day, with the table of the same days behind.
import { useMemo } from 'react';
import { CHECK_IN_MEASURES } from '../../domain/log/check-in.ts';
import { painCourses, weeklyMeans } from '../../domain/readiness/readiness-weeks.ts';
import { ChartFigure } from '../../ui/charts/chart-figure.tsx';
import { ChartReader } from '../../ui/charts/chart-reader.tsx';
import { noonOf, useInsightFormats } from '../insight-formats.ts';
import type { Told } from './use-readiness.ts';
import { useStateWords } from './use-state-words.ts';
import { type MeasureRow, nearestDay, type PainRow, pictureHeight, WeeksPicture } from './weeks-picture.tsx';

export interface WeeksChartProps {
  readonly told: Told;
  /** Place among the days. */
  readonly selected: number;
  readonly onSelect: (at: number) => void;
}

/** Monday, as the weeks of the plan. */
const WEEK_STARTS_ON = 1;

/** More rows than this are not read at a glance; the table has all. */
const MOST_PAINS = 6;

export function WeeksChart({ told, selected, onSelect }: WeeksChartProps) {
  const { days, states } = told;
  const { words, dates } = useInsightFormats();
  const { texts, place, pain, value, day } = useStateWords();
  const byDay = useMemo(() => new Map(states.map((state) => [state.day, state])), [states]);
  const { measures, pains } = useMemo(() => {
    const placeOf = new Map(days.map((own, at) => [own, at]));
    const at = (own: string) => placeOf.get(own) ?? 0;
    const rows = CHECK_IN_MEASURES.map((measure): MeasureRow => ({
      measure,
      label: texts.measures[measure],
      values: new Map(
        states.flatMap(({ day: own, measures: all }) => {
          const found = all[measure];
          return found ? [[at(own), found.value] as const] : [];
        }),
      ),
      means: weeklyMeans(states, measure, WEEK_STARTS_ON).map((mean) => ({
        ...mean,
        first: at(mean.fromDay),
        last: at(mean.toDay),
      })),
    }));
    const courses = painCourses(states).map((course): PainRow => ({
      key: `${course.part ?? ''}|${course.side ?? ''}`,
      label: place(course),
      marks: new Map([...course.byDay].map(([own, state]) => [at(own), state])),
    }));
    return { measures: rows.filter(({ values }) => values.size > 0), pains: courses };
    // oxlint-disable-next-line react/exhaustive-deps -- `place` is made of the texts
  }, [days, states, texts]);
  const chosen = days[selected] ?? told.today;
  const drawn = pains.slice(0, MOST_PAINS);
  const reading = day(byDay.get(chosen)) ?? texts.nothingTold;
  const chosenDay = dates.full(noonOf(chosen));
  return (
    <ChartFigure
      title={texts.weeksTitle}
      words={words}
      note={texts.weeksNote}
      reading={
        <>
          <strong>{chosenDay}</strong>
          <small>{reading}</small>
        </>
      }
      table={{
        columns: [texts.day, ...measures.map(({ label }) => label), ...(pains.length > 0 ? [texts.hurts] : [])],
        rows: () =>
          states.toReversed().map((state) => [
            dates.full(noonOf(state.day)),
            ...measures.map(({ measure }) => {
              const own = state.measures[measure];
              return own ? value(own.value) : '–';
            }),
            ...(pains.length > 0 ? [state.pains.map(pain).join(' · ') || '–'] : []),
          ]),
      }}
    >
      <ChartReader
        heightRem={pictureHeight(measures.length, drawn.length)}
        count={days.length}
        selected={selected}
        onSelect={onSelect}
        label={texts.weeksTitle}
        valueText={`${chosenDay}, ${reading}`}
        nearest={(x, width, rem) => nearestDay(x, days.length, width, rem)}
      >
        {(width, rem) => (
          <WeeksPicture
            days={days}
            measures={measures}
            pains={drawn}
            selected={selected}
            value={value}
            dates={dates}
            width={width}
            rem={rem}
          />
        )}
      </ChartReader>
    </ChartFigure>
  );
}
