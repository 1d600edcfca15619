// How a measure of the body went over time, in the unit it was entered in last.
import type { BodyMeasure, MeasureUnit } from '../../domain/log/body-measure.ts';
import { inUnit } from '../../domain/log/measure-limits.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { measuresTexts } from '../../i18n/measures.ts';
import { LineChart } from '../../ui/charts/line-chart.tsx';
import { numberText } from '../../ui/load-text.ts';
import { noonOf, useInsightFormats } from '../insight-formats.ts';

export interface MeasureCourseProps {
  /** Of one kind, newest first; at least one. */
  readonly measures: readonly BodyMeasure[];
  readonly unit: MeasureUnit;
}

/** So that a tenth of a kilogram is no mountain. */
const LEAST_SPAN: Readonly<Record<MeasureUnit, number>> = { kg: 2, lb: 4, cm: 3, in: 1, percent: 2 };

export function MeasureCourse({ measures, unit }: MeasureCourseProps) {
  const texts = useTexts(measuresTexts);
  const { words, dates } = useInsightFormats();
  const [newest] = measures;
  if (!newest) return null;
  return (
    <LineChart
      title={texts.course}
      points={measures
        .map((measure) => ({ at: noonOf(measure.day), value: inUnit(measure.value, measure.unit, unit) }))
        .toReversed()}
      valueLabel={texts.kinds[newest.kind]}
      value={(value) => texts.value(numberText(value), unit)}
      tick={numberText}
      leastSpan={LEAST_SPAN[unit]}
      words={words}
      dates={dates}
    />
  );
}
