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

/** Labels that do not touch each other or the edges. */
export function timeTicks(
  fromMs: number,
  toMs: number,
  { left, right, rem }: PlotFrame,
  label: (atMs: number, stepDays: number) => string,
): readonly TimeTick[] {
  const scale = scaleUtc([new Date(fromMs), new Date(toMs)], [left, right]);
  const widest = 4.2 * rem;
  const count = Math.max(2, Math.floor((right - left) / widest));
  const days = (toMs - fromMs) / 86_400_000;
  const wanted = Math.min(count, Math.max(1, Math.floor(days)));
  // Months come a few at a time: where they leave one label, days are asked for.
  const dates =
    [wanted, wanted + 1, wanted + 3].map((each) => scale.ticks(each)).find(({ length }) => length > 1) ?? [];
  const step = dates.length > 1 ? (Number(dates[1]) - Number(dates[0])) / 86_400_000 : Math.max(1, days);
  let free = Number.NEGATIVE_INFINITY;
  return dates.flatMap((date): TimeTick[] => {
    const atMs = Number(date);
    const [x, text] = [scale(date), label(atMs, step)];
    const width = textWidth(text, rem);
    const anchor = x - width / 2 < left - rem ? 'start' : x + width / 2 > right + SIDE * rem ? 'end' : 'middle';
    const start = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    if (start < free) return [];
    free = start + width + 0.6 * rem;
    return [{ atMs, label: text, x, anchor }];
  });
}

/** Every how-manieth of `count` labels, each `width` wide, has room on `room`. */
export function labelStride(count: number, width: number, room: number): number {
  return Math.max(1, Math.ceil((count * width) / Math.max(1, room)));
}
