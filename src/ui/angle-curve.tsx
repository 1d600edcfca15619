// One angle over a repetition from start to end: the chosen one, another dashed behind it, the set's others faint, against what was meant.
import { type Curve, curveAt, stretchesOf } from '../domain/form/review/angle-curve.ts';
import type { CurveBand } from '../domain/form/review/review-signals.ts';
import styles from './angle-curve.module.css';
import { useMeasured } from './use-measured.ts';

export interface CurveMark {
  /** 0–1 of the repetition. */
  readonly progress: number;
  readonly label: string;
}

export interface AngleCurveProps {
  readonly own: Curve;
  readonly ghost: Curve | null;
  readonly others: readonly Curve[];
  readonly bands: readonly CurveBand[];
  /** Where faults of the chosen repetition lay. */
  readonly marks: readonly CurveMark[];
  /** 0–1. */
  readonly progress: number;
  readonly ownLabel: string;
  readonly ghostLabel: string;
  readonly bandLabel: string;
  readonly axis: readonly [start: string, turn: string, end: string];
  readonly degrees: (value: number) => string;
  /** Read aloud. */
  readonly label: string;
}

/** In rem. */
const PLOT = 11;
const HEAD = 0.8;
const FOOT = 1.5;
const LEFT = 2.6;
const RIGHT = 3.4;
/** Narrower than this, for letters this large, words stand in the text beside the picture only. */
const ROOM_FOR_WORDS = 16;
/** Degrees of room above and below. */
const MARGIN_DEG = 8;
const LINES = 4;

export function AngleCurve(props: AngleCurveProps) {
  const { ref, width, rem } = useMeasured();
  return (
    <div ref={ref} className={styles['curve']} style={{ blockSize: `${HEAD + PLOT + FOOT}rem` }}>
      {width !== null && <Picture {...props} width={width} rem={rem} />}
    </div>
  );
}

function Picture(props: AngleCurveProps & { readonly width: number; readonly rem: number }) {
  const { own, ghost, others, bands, marks, progress, axis, width, rem, degrees } = props;
  const { low, high } = extent([own, ...(ghost ? [ghost] : []), ...others]);
  const isRoomy = width >= ROOM_FOR_WORDS * rem;
  const [left, right] = [LEFT * rem, width - (isRoomy ? RIGHT : 0.5) * rem];
  const x = (at: number) => left + at * Math.max(1, right - left);
  const y = (value: number) => HEAD * rem + ((high - value) / Math.max(1, high - low)) * PLOT * rem;
  const within = (value: number) => Math.min(high, Math.max(low, value));
  const foot = (HEAD + PLOT) * rem;
  const path = (curve: Curve) =>
    stretchesOf(curve)
      .map((stretch) =>
        stretch.map(([at, value], k) => `${k === 0 ? 'M' : 'L'}${x(at).toFixed(1)} ${y(value).toFixed(1)}`).join(''),
      )
      .join('');
  const ownNow = curveAt(own, progress);
  const ghostNow = ghost && curveAt(ghost, progress);
  const [ownEnd, ghostEnd] = [lastOf(own), ghost && lastOf(ghost)];
  const apart = ghostEnd === null ? 0 : spreadApart(y(ownEnd ?? low), y(ghostEnd), 1.05 * rem);
  return (
    <svg
      width={width}
      height={(HEAD + PLOT + FOOT) * rem}
      role="img"
      aria-label={props.label}
      className={styles['picture']}
    >
      {ticks(low, high).map((value) => (
        <g key={value}>
          <path d={`M${left} ${y(value)}H${right}`} className={styles['grid']} />
          <text x={left - 0.4 * rem} y={y(value) + 0.25 * rem} textAnchor="end" className={styles['tick']}>
            {degrees(value)}
          </text>
        </g>
      ))}
      {bands.map((band) => {
        const [top, bottom] = [y(within(band.high)), y(within(band.low))];
        if (bottom - top < 1) return null;
        return (
          <g key={`${band.from}-${band.low}`}>
            <rect
              x={x(band.from)}
              y={top}
              width={x(band.to) - x(band.from)}
              height={bottom - top}
              rx={6}
              className={styles['band']}
            />
            {isRoomy && (
              <text
                x={band.to > 0.9 ? x(band.from) - 0.4 * rem : x(band.to) + 0.4 * rem}
                y={(top + bottom) / 2 + 0.25 * rem}
                textAnchor={band.to > 0.9 ? 'end' : 'start'}
                className={styles['bandLabel']}
              >
                {props.bandLabel}
              </text>
            )}
          </g>
        );
      })}
      <path d={`M${x(0.5)} ${HEAD * rem}V${foot}`} className={styles['turn']} />
      {others.map((curve, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- the nth of the set's curves stays the nth
        <path key={at} d={path(curve)} className={styles['other']} />
      ))}
      {ghost && <path d={path(ghost)} className={styles['ghost']} />}
      <path d={path(own)} className={styles['own']} />
      <path d={`M${x(progress)} ${HEAD * rem}V${foot}`} className={styles['now']} />
      {ghostNow !== null && <circle cx={x(progress)} cy={y(ghostNow)} r={4} className={styles['ghostDot']} />}
      {ownNow !== null && <circle cx={x(progress)} cy={y(ownNow)} r={5} className={styles['ownDot']} />}
      {marks.map((mark, at) => (
        <Mark
          key={mark.label}
          mark={mark}
          x={x}
          y={y(curveAt(own, mark.progress) ?? low)}
          level={isRoomy ? levelOf(marks, at) : null}
          rem={rem}
        />
      ))}
      {isRoomy && ownEnd !== null && (
        <text x={right + 0.4 * rem} y={y(ownEnd) + apart + 0.25 * rem} className={styles['ownLabel']}>
          {props.ownLabel}
        </text>
      )}
      {isRoomy && ghostEnd !== null && (
        <text x={right + 0.4 * rem} y={y(ghostEnd) - apart + 0.25 * rem} className={styles['ghostLabel']}>
          {props.ghostLabel}
        </text>
      )}
      {(isRoomy ? axis : [axis[0], '', axis[2]]).map((word, at) => (
        <text
          key={word}
          x={x(at / 2)}
          y={foot + 1.1 * rem}
          textAnchor={ANCHORS[at] ?? 'middle'}
          className={styles['tick']}
        >
          {word}
        </text>
      ))}
    </svg>
  );
}

const ANCHORS = ['start', 'middle', 'end'] as const;

interface MarkProps {
  readonly mark: CurveMark;
  readonly x: (progress: number) => number;
  readonly y: number;
  /** How many lines above the diamond its word stands; null: nowhere. */
  readonly level: number | null;
  readonly rem: number;
}

function Mark({ mark: { progress, label }, x, y, level, rem }: MarkProps) {
  const [at, size] = [x(progress), 0.5 * rem];
  const anchor = progress < 0.3 ? 'start' : progress > 0.7 ? 'end' : 'middle';
  return (
    <g>
      <path d={`M${at} ${y - size}l${size} ${size}l${-size} ${size}l${-size} ${-size}z`} className={styles['mark']} />
      {level !== null && (
        <text x={at} y={y - (0.8 + 1.1 * level) * rem} textAnchor={anchor} className={styles['markLabel']}>
          {label}
        </text>
      )}
    </g>
  );
}

/** Words of marks near each other stand above each other. */
function levelOf(marks: readonly CurveMark[], at: number): number {
  const own = marks[at]?.progress ?? 0;
  return marks.slice(0, at).filter(({ progress }) => Math.abs(progress - own) < 0.4).length;
}

function extent(curves: readonly Curve[]): { readonly low: number; readonly high: number } {
  const values = curves.flatMap((curve) => curve.filter((value) => value !== null));
  if (values.length === 0) return { low: 0, high: 180 };
  return { low: Math.min(...values) - MARGIN_DEG, high: Math.max(...values) + MARGIN_DEG };
}

/** Round values, a few of them. */
function ticks(low: number, high: number): readonly number[] {
  const step = [5, 10, 15, 30, 45, 60].find((size) => (high - low) / size <= LINES + 1) ?? 90;
  const first = Math.ceil(low / step) * step;
  return Array.from({ length: Math.floor((high - first) / step) + 1 }, (_, k) => first + k * step);
}

function lastOf(curve: Curve): number | null {
  return curve.findLast((value) => value !== null) ?? null;
}

/** How far the first goes down and the second up, so that their words do not lie on each other. */
function spreadApart(first: number, second: number, room: number): number {
  const missing = room - Math.abs(first - second);
  if (missing <= 0) return 0;
  return (first >= second ? 1 : -1) * (missing / 2);
}
