// Where a chart's parts lie: the plot between its gutters, round values on the axes, and how many labels have room.
import { scaleLinear, scaleUtc } from 'd3-scale';

/** CSS pixels. */
export interface PlotFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
  readonly rem: number;
}

/** In rem. */
export const HEAD = 0.7;
export const FOOT = 1.5;
const LETTER = 0.44;
const LETTER_WIDE = 0.8;
const GUTTER_GAP = 0.5;
const SIDE = 0.5;
const LABEL_GAP = 0.8;
const DAY_MS = 86_400_000;

export function plotFrame(width: number, rem: number, plotRem: number, labels: readonly string[]): PlotFrame {
  const gutter = Math.max(0, ...labels.map((label) => textWidth(label, rem))) + GUTTER_GAP * rem;
  return {
    left: Math.min(gutter, width / 3),
    right: width - SIDE * rem,
    top: HEAD * rem,
    foot: (HEAD + plotRem) * rem,
    rem,
  };
}

/** About how wide a small label is: Chinese takes a whole square a letter. */
export function textWidth(text: string, rem: number): number {
  let width = 0;
  for (const letter of text) width += (letter > '\u2e7f' ? LETTER_WIDE : LETTER) * rem;
  return width;
}

export interface ValueAxis {
  readonly ticks: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** Round values, about `count`, from below the lowest to above the highest; `fromZero` for bars. `least`: the smallest span shown. */
export function valueAxis(
  low: number,
  high: number,
  { count = 3, fromZero = false, least = 1 }: { count?: number; fromZero?: boolean; least?: number } = {},
): ValueAxis {
  const span = Math.max(high - low, least);
  const middle = (low + high) / 2;
  const from = fromZero ? Math.min(0, low) : Math.min(low, middle - span / 2) - 0.06 * span;
  const to = fromZero ? Math.max(high, from + least) : Math.max(high, middle + span / 2) + 0.06 * span;
  const scale = scaleLinear([from, to], [0, 1]);
  if (fromZero) scale.nice(count);
  const [start = from, end = to] = scale.domain();
  return { ticks: scale.ticks(count), low: start, high: end };
}

export interface TimeTick {
  readonly atMs: number;
  readonly label: string;
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** As many labels as do not touch each other; those at the edges lean inwards. */
export function timeTicks(
  fromMs: number,
  toMs: number,
  { left, right, rem }: PlotFrame,
  label: (atMs: number, stepDays: number) => string,
): readonly TimeTick[] {
  const scale = scaleUtc([new Date(fromMs), new Date(toMs)], [left, right]);
  const days = (toMs - fromMs) / DAY_MS;
  const most = Math.min(Math.floor((right - left) / (3 * rem)), Math.max(1, Math.floor(days)));
  let fewest: readonly TimeTick[] = [];
  for (let wanted = Math.max(2, most); wanted >= 1; wanted--) {
    const dates = scale.ticks(wanted);
    const step = dates.length > 1 ? (Number(dates[1]) - Number(dates[0])) / DAY_MS : Math.max(1, days);
    const ticks = dates.map((date): TimeTick => {
      const [x, text] = [scale(date), label(Number(date), step)];
      const half = textWidth(text, rem) / 2;
      const anchor = x - half < left - rem ? 'start' : x + half > right + SIDE * rem ? 'end' : 'middle';
      return { atMs: Number(date), label: text, x, anchor };
    });
    if (ticks.length > 1 && !touch(ticks, rem)) return ticks;
    if (ticks.length > 0 && (fewest.length === 0 || ticks.length < fewest.length)) fewest = ticks;
  }
  return fewest.slice(-1);
}

function touch(ticks: readonly TimeTick[], rem: number): boolean {
  let free = Number.NEGATIVE_INFINITY;
  return ticks.some(({ x, label, anchor }) => {
    const width = textWidth(label, rem);
    const start = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    const isOver = start < free;
    free = start + width + LABEL_GAP * rem;
    return isOver;
  });
}

/** Every how-manieth of `count` labels, each `width` wide, has room on `room`. */
export function labelStride(count: number, width: number, room: number): number {
  return Math.max(1, Math.ceil((count * width) / Math.max(1, room)));
}
