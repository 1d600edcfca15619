// One clip as a picture: the signal that drove the count with its levels, the repetitions counted, and what the counter said meanwhile.
import type { ExpectedDriving } from '../../src/domain/counting/expectation.ts';
import type { CountedClip } from './product-counter.ts';
import type { Refusal } from './refusals.ts';
import { escapeHtml } from './report-page.ts';
import type { TracePoint } from './trace.ts';

const [WIDTH, SIGNAL_HEIGHT, DEPTH_HEIGHT, LANE] = [900, 200, 70, 10];
const [LEFT, RIGHT, TOP, GAP] = [52, 8, 18, 14];
const DEPTH_TOP = TOP + SIGNAL_HEIGHT + GAP;
const LANES_TOP = DEPTH_TOP + DEPTH_HEIGHT + GAP;
const HEIGHT = LANES_TOP + 3 * (LANE + 4) + 20;

const COLOURS = {
  signal: '#1b1d1f',
  other: '#7a6a9b',
  level: '#b4722a',
  repetition: '#2c6a3f',
  partial: '#c08a1e',
  lost: '#a3341c',
  waiting: '#b9b4aa',
  depth: '#3b6ea5',
} as const;

type Range = readonly [low: number, high: number];

/** What was really done, where that is known to the millisecond. */
export interface Done {
  readonly startMs: number;
  readonly turnMs: number;
  readonly endMs: number;
  /** False for one broken off. */
  readonly counts: boolean;
}

export function plotSvg(
  trace: readonly TracePoint[],
  counted: CountedClip,
  alt: string,
  more: { readonly refusals?: readonly Refusal[]; readonly done?: readonly Done[] } = {},
): string {
  const endMs = Math.max(1, trace.at(-1)?.timestampMs ?? 1);
  const x = (ms: number) => LEFT + (ms / endMs) * (WIDTH - LEFT - RIGHT);
  const parts = [
    ...signalPanel(trace, x),
    ...depthPanel(trace, counted, x),
    ...repetitionMarks(counted, x),
    ...(more.refusals ?? []).map((refusal) => refusalMark(refusal, x)),
    ...(more.done ?? []).map((one) => doneMark(one, x)),
    ...lanes(trace, counted, x),
    ...seconds(endMs, x),
  ];
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(alt)}">${parts.join('')}</svg>`;
}

function refusalMark({ startMs, endMs }: Refusal, x: (ms: number) => number): string {
  const width = fixed(x(endMs) - x(startMs));
  const fill = `<rect x="${fixed(x(startMs))}" y="${TOP}" width="${width}" height="${DEPTH_TOP + DEPTH_HEIGHT - TOP}" fill="${COLOURS.lost}" opacity="0.08"/>`;
  return fill + label(x(startMs) + 3, TOP + SIGNAL_HEIGHT - 4, 'refused');
}

function doneMark({ startMs, turnMs, endMs, counts }: Done, x: (ms: number) => number): string {
  const colour = counts ? COLOURS.repetition : COLOURS.partial;
  return [
    line(x(startMs), TOP + 2, x(endMs), TOP + 2, colour, ''),
    line(x(turnMs), TOP - 2, x(turnMs), TOP + 6, colour, ''),
  ].join('');
}

function signalPanel(trace: readonly TracePoint[], x: (ms: number) => number): readonly string[] {
  const driven = trace.flatMap(({ driving }) => driving ?? []);
  const values = trace.flatMap((point) => point.values.flatMap((value) => value ?? []));
  if (driven.length === 0) return [label(LEFT, TOP + 12, 'no signal drives this from here')];
  const levels = driven.flatMap(({ start, turn }) => [start, turn]);
  const [low, high] = rangeOf([...values, ...levels]);
  const y = (value: number) => TOP + SIGNAL_HEIGHT * (1 - (value - low) / (high - low));
  const names = [...new Set(driven.map(({ driving }) => driving.signal))];
  const level = (pick: (point: TracePoint) => number | undefined, dash: string) =>
    path(trace, x, (point) => pick(point), y, COLOURS.level, 1, dash);
  return [
    label(LEFT, TOP - 6, `${names.join(', then ')}; ${viewsOf(trace)}`),
    level(({ driving }) => driving?.start, ''),
    level(({ driving }) => driving?.turn, ''),
    level(({ driving }) => (driving ? leastTurnOf(driving) : undefined), '4 3'),
    ...[driven[0]].flatMap((first) =>
      first ? [levelName(first.start, y, 'start'), levelName(first.turn, y, 'turn')] : [],
    ),
    path(trace, x, ({ values: [own] }) => own, y, COLOURS.signal, 1.5, ''),
    path(trace, x, ({ values: [, other] }) => other, y, COLOURS.other, 1.5, ''),
    label(2, TOP + 8, tick(high)),
    label(2, TOP + SIGNAL_HEIGHT, tick(low)),
  ];
}

/** Where the least travel that counts ends. */
function leastTurnOf({ start, turn, minimumRange }: ExpectedDriving): number {
  return start + Math.sign(turn - start) * minimumRange;
}

/** Progress as the counter itself reports it: 0 the person's own start, 1 the turning point. */
function depthPanel(
  trace: readonly TracePoint[],
  { states }: CountedClip,
  x: (ms: number) => number,
): readonly string[] {
  const high = Math.max(1.2, ...states.map(({ depth }) => depth));
  const y = (value: number) => DEPTH_TOP + DEPTH_HEIGHT * (1 - value / high);
  const depths = new Map(trace.map((point, index) => [point, states[index]?.depth]));
  return [
    line(LEFT, y(1), WIDTH - RIGHT, y(1), COLOURS.level, '2 4'),
    path(trace, x, (point) => depths.get(point), y, COLOURS.depth, 1.5, ''),
    label(2, DEPTH_TOP + 10, 'depth'),
  ];
}

function repetitionMarks({ repetitions, partials }: CountedClip, x: (ms: number) => number): readonly string[] {
  const bottom = DEPTH_TOP + DEPTH_HEIGHT;
  return [
    ...repetitions.flatMap(({ index, startMs, turnMs, endMs, side }) => [
      `<rect x="${fixed(x(startMs))}" y="${TOP}" width="${fixed(x(endMs) - x(startMs))}" height="${bottom - TOP}" fill="${COLOURS.repetition}" opacity="0.1"/>`,
      line(x(startMs), TOP, x(startMs), bottom, COLOURS.repetition, '1 2'),
      line(x(turnMs), TOP, x(turnMs), bottom, COLOURS.repetition, '5 3'),
      line(x(endMs), TOP, x(endMs), bottom, COLOURS.repetition, ''),
      label(x(turnMs) + 3, TOP + 12, `${index}${side ? ` ${side}` : ''}`),
    ]),
    ...partials.flatMap(({ startMs, endMs, reachedPercent }) => [
      `<rect x="${fixed(x(startMs))}" y="${TOP}" width="${fixed(x(endMs) - x(startMs))}" height="${SIGNAL_HEIGHT}" fill="${COLOURS.partial}" opacity="0.15"/>`,
      label(x(startMs) + 3, TOP + SIGNAL_HEIGHT - 4, `partial ${reachedPercent} %`),
    ]),
  ];
}

/** Not armed or lost; out of posture; nobody found. */
function lanes(trace: readonly TracePoint[], { states }: CountedClip, x: (ms: number) => number): readonly string[] {
  const lane = (row: number, name: string, colourAt: (index: number) => string | null) => {
    const y = LANES_TOP + row * (LANE + 4);
    const bars = trace.flatMap(({ timestampMs }, index) => {
      const colour = colourAt(index);
      const toMs = trace[index + 1]?.timestampMs ?? timestampMs;
      const width = fixed(Math.max(0.5, x(toMs) - x(timestampMs)));
      return colour
        ? [`<rect x="${fixed(x(timestampMs))}" y="${y}" width="${width}" height="${LANE}" fill="${colour}"/>`]
        : [];
    });
    return [label(2, y + LANE - 1, name), ...bars];
  };
  const phaseColours: Readonly<Record<string, string>> = { waiting: COLOURS.waiting, lost: COLOURS.lost };
  return [
    ...lane(0, 'waiting', (index) => phaseColours[states[index]?.phase ?? ''] ?? null),
    ...lane(1, 'posture', (index) => ((trace[index]?.violated.length ?? 0) > 0 ? COLOURS.partial : null)),
    ...lane(2, 'unseen', (index) => (trace[index]?.unseen ? COLOURS.lost : null)),
  ];
}

function seconds(endMs: number, x: (ms: number) => number): readonly string[] {
  const stepMs = endMs > 20_000 ? 5000 : 1000;
  return Array.from({ length: Math.floor(endMs / stepMs) + 1 }, (_, index) =>
    label(x(index * stepMs) - 4, HEIGHT - 4, `${(index * stepMs) / 1000} s`),
  );
}

function viewsOf(trace: readonly TracePoint[]): string {
  const shares = new Map<string, number>();
  for (const { view, unseen } of trace) if (!unseen) shares.set(view, (shares.get(view) ?? 0) + 1 / trace.length);
  return [...shares]
    .sort(([, a], [, b]) => b - a)
    .map(([view, share]) => `seen from ${view} ${Math.round(100 * share)} %`)
    .join(', ');
}

function levelName(value: number, y: (value: number) => number, name: string): string {
  return label(WIDTH - RIGHT - 30, y(value) - 3, name);
}

/** Broken wherever there is no value. */
function path(
  trace: readonly TracePoint[],
  x: (ms: number) => number,
  valueAt: (point: TracePoint) => number | undefined,
  y: (value: number) => number,
  colour: string,
  width: number,
  dash: string,
): string {
  let drawn = '';
  let isOpen = false;
  for (const point of trace) {
    const value = valueAt(point);
    if (value === undefined) {
      isOpen = false;
      continue;
    }
    drawn += `${isOpen ? 'L' : 'M'}${fixed(x(point.timestampMs))} ${fixed(y(value))}`;
    isOpen = true;
  }
  return `<path d="${drawn}" fill="none" stroke="${colour}" stroke-width="${width}"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`;
}

function line(x1: number, y1: number, x2: number, y2: number, colour: string, dash: string): string {
  return `<line x1="${fixed(x1)}" y1="${fixed(y1)}" x2="${fixed(x2)}" y2="${fixed(y2)}" stroke="${colour}"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`;
}

function label(x: number, y: number, text: string): string {
  return `<text x="${fixed(x)}" y="${fixed(y)}">${escapeHtml(text)}</text>`;
}

function rangeOf(values: readonly number[]): Range {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const margin = 0.05 * Math.max(0.1, high - low);
  return [low - margin, high + margin];
}

function tick(value: number): string {
  return Math.abs(value) >= 10 ? String(Math.round(value)) : value.toFixed(2);
}

function fixed(value: number): string {
  return String(Math.round(value * 10) / 10);
}
