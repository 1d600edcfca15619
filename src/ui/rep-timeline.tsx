// A set over its real time: one plumb line a repetition, hanging at its moment, the bob at its depth; below it tempo and speed. One
// repetition is chosen by a tap near it or with the arrow keys.
import type { PointerEvent } from 'react';
import type { SetTimeline, TimelineRepetition } from '../domain/form/review/set-timeline.ts';
import { clockText } from './load-text.ts';
import styles from './rep-timeline.module.css';
import { labelled, wordsApart } from './timeline-labels.ts';
import { useMeasured } from './use-measured.ts';

export interface RepTimelineProps {
  readonly timeline: SetTimeline;
  /** In the measure of `depth`. */
  readonly band: { readonly from: number; readonly to: number };
  /** What is usual for the person, in the measure of `depth`. */
  readonly usual: number | null;
  /** Index of a repetition, from 1. */
  readonly selected: number;
  readonly onSelect: (index: number) => void;
  /** Of the whole, read aloud. */
  readonly label: string;
  /** Of one repetition, read aloud when it is chosen. */
  readonly describe: (repetition: TimelineRepetition) => string;
  readonly bandLabel: string;
  readonly usualLabel: string;
  readonly restText: (ms: number) => string;
}

/** Shares of the travel shown, and sizes in rem. */
const DEEPEST = 1.25;
const PLOT = 9.5;
const HEAD = 0.6;
const LANE = 1.6;
const FOOT = 1.3;
const GUTTER = 3;
const SIDE = 0.75;
const LABEL_ROOM = 1.8;
const REST_TOLD_MS = 1500;

export function RepTimeline(props: RepTimelineProps) {
  const { timeline, selected, onSelect, label, describe } = props;
  const { ref, width, rem } = useMeasured();
  const { repetitions } = timeline;
  const at = Math.max(
    0,
    repetitions.findIndex(({ index }) => index === selected),
  );
  const chosen = repetitions[at];
  const go = (to: number) => {
    const next = repetitions[Math.min(repetitions.length - 1, Math.max(0, to))];
    if (next) onSelect(next.index);
  };
  const scale = width === null ? null : createScale(timeline, width, rem);
  const onPointer = (event: PointerEvent<HTMLDivElement>) => {
    if (!scale) return;
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const nearest = [...repetitions].sort(
      (a, b) => Math.abs(scale.x(a.turnMs) - x) - Math.abs(scale.x(b.turnMs) - x),
    )[0];
    if (nearest) onSelect(nearest.index);
  };
  return (
    <div
      ref={ref}
      className={styles['timeline']}
      style={{ blockSize: `${HEAD + PLOT + LANE + FOOT}rem` }}
      onPointerUp={onPointer}
    >
      {width !== null && scale && <Picture {...props} width={width} rem={rem} scale={scale} />}
      <input
        type="range"
        className={styles['keys']}
        min={1}
        max={Math.max(1, repetitions.length)}
        step={1}
        value={at + 1}
        aria-label={label}
        aria-valuetext={chosen && describe(chosen)}
        onChange={(event) => go(event.target.valueAsNumber - 1)}
      />
    </div>
  );
}

interface Scale {
  readonly x: (ms: number) => number;
  readonly y: (depth: number) => number;
}

function createScale({ lengthMs }: SetTimeline, width: number, rem: number): Scale {
  const [left, right] = [(GUTTER + SIDE) * rem, width - SIDE * rem];
  return {
    x: (ms) => left + (ms / lengthMs) * Math.max(1, right - left),
    y: (depth) => HEAD * rem + (Math.min(DEEPEST, Math.max(0, depth)) / DEEPEST) * PLOT * rem,
  };
}

interface PictureProps extends RepTimelineProps {
  readonly width: number;
  readonly rem: number;
  readonly scale: Scale;
}

function Picture({
  timeline,
  band,
  usual,
  selected,
  bandLabel,
  usualLabel,
  restText,
  width,
  rem,
  scale,
}: PictureProps) {
  const { repetitions, lengthMs } = timeline;
  const { x, y } = scale;
  const room = (width - (GUTTER + 2 * SIDE) * rem) / Math.max(1, repetitions.length);
  const size = Math.min(0.55 * rem, Math.max(0.22 * rem, 0.26 * room));
  const scored = labelled(repetitions, selected, x, LABEL_ROOM * rem);
  const laneTop = (HEAD + PLOT) * rem;
  const laneFoot = laneTop + (LANE - 0.25) * rem;
  const chosen = repetitions.find(({ index }) => index === selected);
  const gutter = GUTTER * rem;
  const [targetY, usualY] = wordsApart(y(band.from), y(band.to), usual === null ? null : y(usual), rem);
  return (
    <svg width={width} height={(HEAD + PLOT + LANE + FOOT) * rem} aria-hidden className={styles['picture']}>
      {chosen && (
        <rect
          x={x(chosen.startMs) - 2}
          y={0}
          width={Math.max(4, x(chosen.endMs) - x(chosen.startMs) + 4)}
          height={laneFoot + 3}
          rx={8}
          className={styles['chosen']}
        />
      )}
      <rect
        x={gutter}
        y={y(band.from)}
        width={width - gutter}
        height={y(band.to) - y(band.from)}
        rx={7}
        className={styles['band']}
      />
      <text x={gutter - 0.4 * rem} y={targetY} textAnchor="end" className={styles['bandLabel']}>
        {bandLabel}
      </text>
      {usual !== null && (
        <>
          <path d={`M${gutter} ${y(usual)}H${width}`} className={styles['usual']} />
          <text x={gutter - 0.4 * rem} y={usualY} textAnchor="end" className={styles['usualLabel']}>
            {usualLabel}
          </text>
        </>
      )}
      <path d={`M${gutter} ${y(0)}H${width}`} className={styles['rail']} />
      {repetitions.map((repetition) => (
        <Line
          key={repetition.index}
          repetition={repetition}
          scale={scale}
          size={size}
          chosen={repetition.index === selected}
        />
      ))}
      {scored.map(({ index, turnMs, depth, score }) => (
        <text
          key={index}
          x={x(turnMs)}
          y={y(depth) - size - 0.3 * rem}
          textAnchor="middle"
          className={index === selected ? styles['scoreChosen'] : styles['score']}
        >
          {score === null ? '–' : Math.round(score)}
        </text>
      ))}
      {repetitions.map((repetition) => (
        <Tempo
          key={repetition.index}
          repetition={repetition}
          scale={scale}
          foot={laneFoot}
          height={(LANE - 0.4) * rem}
        />
      ))}
      {repetitions.map(({ index, startMs, restMs }) => {
        const [from, to] = [x(startMs - restMs), x(startMs)];
        return restMs >= REST_TOLD_MS && to - from > 2.2 * rem ? (
          <text key={index} x={(from + to) / 2} y={laneFoot} textAnchor="middle" className={styles['rest']}>
            {restText(restMs)}
          </text>
        ) : null;
      })}
      <path d={`M${gutter} ${laneFoot}H${width}`} className={styles['rail']} />
      <text x={x(0)} y={laneFoot + FOOT * rem - 2} className={styles['clock']}>
        {clockText(0)}
      </text>
      <text x={x(lengthMs)} y={laneFoot + FOOT * rem - 2} textAnchor="end" className={styles['clock']}>
        {clockText(lengthMs / 1000)}
      </text>
    </svg>
  );
}

interface LineProps {
  readonly repetition: TimelineRepetition;
  readonly scale: Scale;
  readonly size: number;
  readonly chosen: boolean;
}

/** Off target, or with a fault, the bob is a diamond. */
function Line({ repetition: { turnMs, depth, onTarget, faults }, scale: { x, y }, size, chosen }: LineProps) {
  const [at, foot] = [x(turnMs), y(depth)];
  const good = onTarget && faults.length === 0;
  const reach = 1.25 * size;
  return (
    <g className={good ? styles['on'] : styles['off']}>
      <path d={`M${at} ${y(0)}V${foot}`} className={chosen ? styles['lineChosen'] : styles['line']} />
      {good ? (
        <circle cx={at} cy={foot} r={size} />
      ) : (
        <path d={`M${at} ${foot - reach}l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}z`} />
      )}
    </g>
  );
}

interface TempoProps {
  readonly repetition: TimelineRepetition;
  readonly scale: Scale;
  readonly foot: number;
  readonly height: number;
}

/** As wide as it took; the lifting half as high as it was fast. */
function Tempo({ repetition: { parts, speed }, scale: { x }, foot, height }: TempoProps) {
  return (
    <>
      {parts.map(({ kind, fromMs, toMs }) => {
        const high = kind === 'concentric' ? height * (speed ?? 0.4) : kind === 'eccentric' ? height * 0.32 : 2;
        const width = x(toMs) - x(fromMs);
        return width < 0.5 ? null : (
          <rect
            key={kind}
            x={x(fromMs)}
            y={foot - high}
            width={width}
            height={high}
            rx={1.5}
            className={styles[kind]}
          />
        );
      })}
    </>
  );
}
