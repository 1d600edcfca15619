// Eight weeks drawn: a small line for each measure with its band, a row of marks for each place, and one plumb line that hangs through all of
// them at the day being read.
import { dayNumber } from '../../domain/log/calendar-days.ts';
import type { CheckInMeasure } from '../../domain/log/check-in.ts';
import type { PainState } from '../../domain/readiness/day-states.ts';
import { IN_BAND_FROM, type WeekMean } from '../../domain/readiness/readiness-weeks.ts';
import type { ChartDates } from '../../ui/charts/chart-words.ts';
import { bob, circles, diamonds, type Place } from '../../ui/charts/marks.ts';
import { labelStride, textWidth } from '../../ui/charts/plot-frame.ts';
import { noonOf } from '../insight-formats.ts';
import styles from './readiness.module.css';

export interface MeasureRow {
  readonly measure: CheckInMeasure;
  readonly label: string;
  /** By place among the days. */
  readonly values: ReadonlyMap<number, number>;
  readonly means: readonly (WeekMean & { readonly first: number; readonly last: number })[];
}

export interface PainRow {
  readonly key: string;
  readonly label: string;
  readonly marks: ReadonlyMap<number, PainState>;
}

export interface WeeksPictureProps {
  /** YYYY-MM-DD, oldest first. */
  readonly days: readonly string[];
  readonly measures: readonly MeasureRow[];
  readonly pains: readonly PainRow[];
  /** Place among the days. */
  readonly selected: number;
  readonly value: (value: number) => string;
  readonly dates: ChartDates;
  readonly width: number;
  readonly rem: number;
}

/** In rem. */
const HEAD = 0.9;
const LABEL = 1.1;
const PLOT = 2.4;
const MARKS = 1.1;
const GAP = 0.7;
const FOOT = 1.6;
const SIDE = 0.5;

export const pictureHeight = (measures: number, pains: number): number =>
  HEAD + measures * (LABEL + PLOT + GAP) + pains * (LABEL + MARKS + GAP) + FOOT;

/** Where a day lies, in CSS pixels. */
export function dayAt(day: number, count: number, width: number, rem: number): number {
  const side = SIDE * rem;
  return side + ((day + 0.5) / Math.max(1, count)) * Math.max(1, width - 2 * side);
}

export function nearestDay(x: number, count: number, width: number, rem: number): number {
  const side = SIDE * rem;
  const at = Math.floor(((x - side) / Math.max(1, width - 2 * side)) * count);
  return Math.max(0, Math.min(count - 1, at));
}

/** Days further apart than this are not joined: nobody knows how they were between. */
const JOINED_DAYS = 3;

export function WeeksPicture(props: WeeksPictureProps) {
  const { days, measures, pains, selected, dates, width, rem } = props;
  const hangs = dayAt(selected, days.length, width, rem);
  const afterMeasures = HEAD + measures.length * (LABEL + PLOT + GAP);
  const foot = (afterMeasures + pains.length * (LABEL + MARKS + GAP)) * rem;
  return (
    <>
      <path d={`M${hangs} ${0.4 * rem}V${foot}`} className={styles['plumb']} />
      <path d={bob({ x: hangs, y: 0.75 * rem }, 0.5 * rem)} className={styles['bob']} />
      {measures.map((row, at) => (
        <Measure key={row.measure} {...props} row={row} top={(HEAD + at * (LABEL + PLOT + GAP)) * rem} />
      ))}
      {pains.map((row, at) => (
        <Pain key={row.key} {...props} row={row} top={(afterMeasures + at * (LABEL + MARKS + GAP)) * rem} />
      ))}
      {mondays(days, (day) => dates.tick(noonOf(day), 7), width, rem).map(({ at, label }) => (
        <text
          key={at}
          x={dayAt(at, days.length, width, rem)}
          y={foot + 1.1 * rem}
          textAnchor="middle"
          className={styles['label']}
        >
          {label}
        </text>
      ))}
    </>
  );
}

/** As many Mondays as have room for their labels, counted back from the last one that has room itself. */
function mondays(
  days: readonly string[],
  write: (day: string) => string,
  width: number,
  rem: number,
): readonly { readonly at: number; readonly label: string }[] {
  const found = days
    .map((day, at) => ({ at, day }))
    .filter(({ day }) => isMonday(day))
    .map(({ at, day }) => ({ at, label: write(day) }));
  const widest = Math.max(0, ...found.map(({ label }) => textWidth(label, rem)));
  const fits = found.filter(({ at }) => {
    const x = dayAt(at, days.length, width, rem);
    return x - widest / 2 >= 0 && x + widest / 2 <= width;
  });
  const stride = labelStride(found.length, widest + rem, width);
  return fits.filter((_tick, at) => (fits.length - 1 - at) % stride === 0);
}

/** 1970-01-01 was a Thursday. */
function isMonday(day: string): boolean {
  return (((dayNumber(day) - 4) % 7) + 7) % 7 === 0;
}

interface RowProps<T> extends WeeksPictureProps {
  readonly row: T;
  /** CSS pixels. */
  readonly top: number;
}

function Measure({ row, top, days, selected, value, width, rem }: RowProps<MeasureRow>) {
  const x = (day: number) => dayAt(day, days.length, width, rem);
  const [start, span] = [top + LABEL * rem + 0.2 * rem, (PLOT - 0.4) * rem];
  const y = (own: number) => start + ((5 - own) / 4) * span;
  const points = [...row.values].map(([day, own]) => ({ day, value: own, x: x(day), y: y(own) }));
  const joined = points
    .map((point, at) => {
      const before = points[at - 1];
      return `${before && point.day - before.day <= JOINED_DAYS ? 'L' : 'M'}${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
    })
    .join('');
  const half = (x(1) - x(0)) / 2;
  const now = row.values.get(selected);
  return (
    <>
      <rect
        x={SIDE * rem}
        y={y(5) - 0.2 * rem}
        width={Math.max(0, width - 2 * SIDE * rem)}
        height={y(IN_BAND_FROM) - y(5) + 0.2 * rem}
        rx={6}
        className={styles['band']}
      />
      <path
        d={row.means
          .map(({ first, last, mean }) => `M${x(first) - half} ${y(mean).toFixed(1)}H${x(last) + half}`)
          .join('')}
        className={styles['mean']}
      />
      <path d={joined} className={styles['joined']} />
      <path
        d={circles(
          points.filter(({ value: own }) => own >= IN_BAND_FROM),
          0.2 * rem,
        )}
        className={styles['point']}
      />
      <path
        d={diamonds(
          points.filter(({ value: own }) => own < IN_BAND_FROM),
          0.2 * rem,
        )}
        className={styles['off']}
      />
      <Label row={row.label} now={now === undefined ? '–' : value(now)} top={top} rem={rem} />
    </>
  );
}

function Pain({ row, top, days, selected, width, rem }: RowProps<PainRow>) {
  const y = top + (LABEL + MARKS / 2) * rem;
  const places = (state: PainState['state']): readonly (Place & { readonly severity: number })[] =>
    [...row.marks].flatMap(([day, pain]) =>
      pain.state === state ? [{ x: dayAt(day, days.length, width, rem), y, severity: pain.severity ?? 4 }] : [],
    );
  const now = row.marks.get(selected);
  return (
    <>
      <path d={`M${SIDE * rem} ${y}H${width - SIDE * rem}`} className={styles['rail']} />
      <path
        d={places('present')
          .map((place) => diamonds([place], (0.16 + 0.02 * place.severity) * rem))
          .join('')}
        className={styles['off']}
      />
      <path d={circles(places('improving'), 0.24 * rem)} className={styles['better']} />
      <path d={circles(places('absent'), 0.16 * rem)} className={styles['point']} />
      <Label
        row={row.label}
        now={now === undefined || now.state !== 'present' || now.severity === null ? '' : String(now.severity)}
        top={top}
        rem={rem}
      />
    </>
  );
}

interface LabelProps {
  readonly row: string;
  /** Of the day being read. */
  readonly now: string;
  readonly top: number;
  readonly rem: number;
}

function Label({ row, now, top, rem }: LabelProps) {
  return (
    <text x={SIDE * rem} y={top + 0.8 * rem} className={styles['label']}>
      {row}
      <tspan dx={0.4 * rem} className={styles['value']}>
        {now}
      </tspan>
    </text>
  );
}
