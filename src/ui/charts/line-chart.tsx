// Values over time, drawn like an instrument: a point a measurement, the likely course with its band through them, what was meant as a band,
// and the plumb line that hangs to the point being read.
import { area, curveMonotoneX, line } from 'd3-shape';
import { memo, useMemo, useState } from 'react';
import { ChartFigure } from './chart-figure.tsx';
import { ChartReader } from './chart-reader.tsx';
import type { ChartDates, ChartWords } from './chart-words.ts';
import { decimate } from './decimate.ts';
import styles from './line-chart.module.css';
import { circles, diamonds } from './marks.ts';
import { FOOT, HEAD, plotFrame, timeTicks, type ValueAxis, valueAxis } from './plot-frame.ts';

export interface LinePoint {
  /** Milliseconds, UTC; never falling. */
  readonly at: number;
  readonly value: number;
  /** Ends of its 80 % interval. */
  readonly low?: number;
  readonly high?: number;
}

export interface LineChartProps {
  readonly title: string;
  /** At least one, oldest first. */
  readonly points: readonly LinePoint[];
  /** The likely course through the points, with its band; oldest first. */
  readonly course?: readonly Required<LinePoint>[];
  /** What was meant. Points outside are diamonds. */
  readonly target?: { readonly from: number; readonly to: number; readonly label: string };
  /** Of the value, heading the table. */
  readonly valueLabel: string;
  readonly value: (value: number) => string;
  /** On the axis, without a unit where the title names it. */
  readonly tick?: (value: number) => string;
  /** The smallest span of values shown, so that noise is not blown up to mountains. */
  readonly leastSpan?: number;
  readonly dates: ChartDates;
  readonly words: ChartWords;
  readonly note?: string | undefined;
  /** Rem; default 11. */
  readonly height?: number;
}

/** More than a phone has columns of dots for; drawing stays quick. */
const MOST_POINTS = 400;
const MOST_OF_COURSE = 300;
const PLOT = 11;
const DAY_MS = 86_400_000;

export function LineChart(props: LineChartProps) {
  const { title, points, target, words, dates, value, height = PLOT } = props;
  const [chosen, setChosen] = useState<number | null>(null);
  const last = points.length - 1;
  const selected = chosen === null ? last : Math.min(chosen, last);
  const point = points[selected];
  const axis = useMemo(() => axisOf(props), [props]);
  const [from, to] = useMemo(() => timesOf(points), [points]);
  if (!point) return null;
  const read = readingOf(point, props);
  const isOff = (each: LinePoint) => target !== undefined && (each.value < target.from || each.value > target.to);
  const geometry = (width: number, rem: number) => {
    const frame = plotFrame(width, rem, height, axis.ticks.map(props.tick ?? value));
    const across = Math.max(1, frame.right - frame.left);
    return {
      frame,
      x: (at: number) => frame.left + ((at - from) / (to - from)) * across,
      y: (own: number) => frame.foot - ((own - axis.low) / (axis.high - axis.low)) * (frame.foot - frame.top),
    };
  };
  return (
    <ChartFigure
      title={title}
      words={words}
      note={props.note}
      reading={
        <>
          <strong>{read.value}</strong>
          <small>{[dates.full(point.at), ...(read.range === null ? [] : [read.range])].join(' · ')}</small>
        </>
      }
      table={{
        columns: columnsOf(props),
        rows: () => [...points].reverse().map((each) => rowOf(each, props, isOff(each))),
      }}
    >
      <ChartReader
        heightRem={HEAD + height + FOOT}
        count={points.length}
        selected={selected}
        onSelect={setChosen}
        label={title}
        valueText={[dates.full(point.at), read.value, ...(read.range === null ? [] : [read.range])].join(', ')}
        nearest={(x, width, rem) => {
          const { frame } = geometry(width, rem);
          return nearestTo(points, from + ((x - frame.left) / Math.max(1, frame.right - frame.left)) * (to - from));
        }}
      >
        {(width, rem) => {
          const { frame, x, y } = geometry(width, rem);
          const [at, hangs] = [x(point.at), y(point.value)];
          const within = (own: number) => Math.min(frame.foot, Math.max(frame.top, y(own)));
          return (
            <>
              <Plot {...props} width={width} rem={rem} axis={axis} height={height} />
              <path d={`M${at} ${frame.top}V${hangs}`} className={styles['plumb']} />
              {point.low !== undefined && point.high !== undefined && (
                <path
                  d={`M${at} ${within(point.low)}V${within(point.high)}M${at - 4} ${within(point.low)}h8M${at - 4} ${within(point.high)}h8`}
                  className={styles['whisker']}
                />
              )}
              <path
                d={(isOff(point) ? diamonds : circles)([{ x: at, y: hangs }], 0.4 * rem)}
                className={isOff(point) ? styles['bobOff'] : styles['bob']}
              />
            </>
          );
        }}
      </ChartReader>
    </ChartFigure>
  );
}

interface PlotProps extends LineChartProps {
  readonly width: number;
  readonly rem: number;
  readonly axis: ValueAxis;
  readonly height: number;
}

/** All that stays while a finger slides over it. */
const Plot = memo(function Plot(props: PlotProps) {
  const { points, course = [], target, width, rem, axis, height, dates } = props;
  const tick = props.tick ?? props.value;
  const frame = plotFrame(width, rem, height, axis.ticks.map(tick));
  const [from, to] = timesOf(points);
  const x = (at: number) => frame.left + ((at - from) / (to - from)) * Math.max(1, frame.right - frame.left);
  const y = (value: number) => frame.foot - ((value - axis.low) / (axis.high - axis.low)) * (frame.foot - frame.top);
  const drawn = decimate(points, MOST_POINTS, ({ value }) => value);
  const smooth = decimate(course, MOST_OF_COURSE, ({ value }) => value);
  const places = drawn.map(({ at, value }) => ({ x: x(at), y: y(value), value }));
  const isOff = ({ value }: { readonly value: number }) =>
    target !== undefined && (value < target.from || value > target.to);
  const radius = Math.max(1.6, Math.min(0.24 * rem, (0.5 * (frame.right - frame.left)) / Math.max(1, places.length)));
  const band = area<Required<LinePoint>>(
    (each) => x(each.at),
    (each) => y(each.low),
    (each) => y(each.high),
  ).curve(curveMonotoneX);
  const middle = line<Required<LinePoint>>(
    (each) => x(each.at),
    (each) => y(each.value),
  ).curve(curveMonotoneX);
  const joined = line<(typeof places)[number]>(
    (each) => each.x,
    (each) => each.y,
  );
  return (
    <>
      {axis.ticks.map((value) => (
        <g key={value}>
          <path d={`M${frame.left} ${y(value)}H${frame.right}`} className={styles['grid']} />
          <text x={frame.left - 0.5 * rem} y={y(value) + 0.26 * rem} textAnchor="end" className={styles['tick']}>
            {tick(value)}
          </text>
        </g>
      ))}
      {target && (
        <>
          <rect
            x={frame.left}
            y={y(Math.min(axis.high, target.to))}
            width={frame.right - frame.left}
            height={Math.max(2, y(Math.max(axis.low, target.from)) - y(Math.min(axis.high, target.to)))}
            rx={6}
            className={styles['target']}
          />
          <text
            x={frame.right - 0.4 * rem}
            y={y(Math.min(axis.high, target.to)) + 1.05 * rem}
            textAnchor="end"
            className={styles['targetLabel']}
          >
            {target.label}
          </text>
        </>
      )}
      {smooth.length > 1 ? (
        <>
          <path d={band(smooth) ?? ''} className={styles['band']} />
          <path
            d={circles(
              places.filter((each) => !isOff(each)),
              radius,
            )}
            className={styles['faint']}
          />
          <path d={middle(smooth) ?? ''} className={styles['course']} />
        </>
      ) : (
        <>
          <path d={joined(places) ?? ''} className={styles['joined']} />
          <path
            d={circles(
              places.filter((each) => !isOff(each)),
              radius,
            )}
            className={styles['point']}
          />
        </>
      )}
      <path d={diamonds(places.filter(isOff), radius)} className={styles['off']} />
      {timeTicks(from, to, frame, dates.tick).map(({ atMs, label, x: at, anchor }) => (
        <text key={atMs} x={at} y={frame.foot + 1.15 * rem} textAnchor={anchor} className={styles['tick']}>
          {label}
        </text>
      ))}
    </>
  );
});

/** A lone day stands in the middle of a fortnight. */
function timesOf(points: readonly LinePoint[]): readonly [from: number, to: number] {
  const [from, to] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 0];
  return to > from ? [from, to] : [from - 7 * DAY_MS, from + 7 * DAY_MS];
}

function axisOf({ points, course = [], target, leastSpan }: LineChartProps): ValueAxis {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { value } of points) [low, high] = [Math.min(low, value), Math.max(high, value)];
  for (const each of course) [low, high] = [Math.min(low, each.low), Math.max(high, each.high)];
  if (target) [low, high] = [Math.min(low, target.from), Math.max(high, target.to)];
  return valueAxis(low, high, { least: leastSpan ?? 0.1 * Math.max(1, Math.abs(high)) });
}

/** The range names the unit only where the axis does. */
function readingOf({ value, low, high }: LinePoint, { value: write, tick = write, words }: LineChartProps) {
  return {
    value: write(value),
    range: low === undefined || high === undefined ? null : words.between(tick(low), tick(high)),
  };
}

function columnsOf({ points, target, words, valueLabel }: LineChartProps): readonly string[] {
  const hasRange = points.some(({ low }) => low !== undefined);
  return [words.day, valueLabel, ...(hasRange ? [words.range] : []), ...(target ? [words.target] : [])];
}

function rowOf(point: LinePoint, props: LineChartProps, isOff: boolean): readonly string[] {
  const { points, target, words, dates } = props;
  const { value, range } = readingOf(point, props);
  const hasRange = points.some(({ low }) => low !== undefined);
  return [
    dates.full(point.at),
    value,
    ...(hasRange ? [range ?? '–'] : []),
    ...(target ? [isOff ? words.off : words.on] : []),
  ];
}

/** By bisection: the points are in order. */
export function nearestTo(points: readonly Pick<LinePoint, 'at'>[], at: number): number {
  let [low, high] = [0, points.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((points[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const [here, before] = [points[low], points[low - 1]];
  return here && before && at - before.at < here.at - at ? low - 1 : low;
}
