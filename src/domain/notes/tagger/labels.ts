// Between spans and the labels of tokens: what the network is taught, and what its answers mean.
import { ROLES, type Role, type RoleSpan, STATUSES, type Status } from './roles.ts';
import type { Token } from './tokens.ts';

export const OUTSIDE = 'outside';
/** A token behind the first of an exercise's name; names may follow each other without a sign between. */
export const INSIDE_EXERCISE = 'exercise, inside';
export type Label = Role | typeof OUTSIDE | typeof INSIDE_EXERCISE;

/** In the order of the network's output. */
export const LABELS: readonly Label[] = [OUTSIDE, INSIDE_EXERCISE, ...ROLES];

export interface TokenLabel {
  /** Index into LABELS. */
  readonly label: number;
  /** Index into STATUSES; of what is outside 0. */
  readonly status: number;
}

/** A token belongs to the span that covers its first character; spans in order and not overlapping. */
export function labelsOf(tokens: readonly Token[], spans: readonly RoleSpan[]): readonly TokenLabel[] {
  let next = 0;
  let last: RoleSpan | undefined;
  return tokens.map(({ start }) => {
    while ((spans[next]?.end ?? Infinity) <= start) next += 1;
    const span = spans[next];
    if (!span || span.start > start) return { label: 0, status: 0 };
    const isInside = span === last && span.role === 'exercise';
    last = span;
    return {
      label: LABELS.indexOf(isInside ? INSIDE_EXERCISE : span.role),
      status: STATUSES.indexOf(span.status),
    };
  });
}

/** A span as read, and how sure the reader is: the mean probability of its tokens' labels, 0–1. */
export interface ReadSpan extends RoleSpan {
  readonly confidence: number;
}

/** What the network says of a token. */
export interface TokenReading {
  /** By LABELS, summing to 1. */
  readonly labels: ArrayLike<number>;
  /** By STATUSES, summing to 1. */
  readonly statuses: ArrayLike<number>;
}

/** Roles that are one number each: a second number begins the next span. */
const NUMERIC = new Set<Label>(['sets', 'reps', 'load', 'duration', 'distance', 'rpe', 'rir', 'severity']);

/** The likeliest label of each token, runs of one label together; the status is the likeliest over the run. */
export function spansOf(tokens: readonly Token[], readings: readonly TokenReading[]): readonly ReadSpan[] {
  const spans: { role: Role; from: number; to: number; numbers: number; sum: number }[] = [];
  for (const [index, token] of tokens.entries()) {
    const labels = readings[index]?.labels ?? [];
    const best = likeliest(labels);
    const label = LABELS[best] ?? OUTSIDE;
    if (label === OUTSIDE || token.kind === 'line') continue;
    const role = label === INSIDE_EXERCISE ? 'exercise' : label;
    const open = spans.at(-1);
    const number = token.kind === 'number' ? 1 : 0;
    const goesOn =
      open?.to === index &&
      open.role === role &&
      label !== 'exercise' &&
      !(NUMERIC.has(role) && number === 1 && open.numbers > 0 && !isJoined(tokens, index));
    if (goesOn) {
      open.to = index + 1;
      open.numbers += number;
      open.sum += labels[best] ?? 0;
    } else spans.push({ role, from: index, to: index + 1, numbers: number, sum: labels[best] ?? 0 });
  }
  return spans.map(({ role, from, to, sum }) => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    role,
    status: statusOf(readings.slice(from, to)),
    confidence: sum / (to - from),
  }));
}

/** 1:30, 1h20 and 2-3 are one value: something other than a blank stands between the numbers. */
function isJoined(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.glued === true;
}

function statusOf(readings: readonly TokenReading[]): Status {
  const sums = STATUSES.map((_, status) => readings.reduce((sum, { statuses }) => sum + (statuses[status] ?? 0), 0));
  return STATUSES[likeliest(sums)] ?? 'present';
}

function likeliest(values: ArrayLike<number>): number {
  let best = 0;
  for (let at = 1; at < values.length; at++) if ((values[at] ?? 0) > (values[best] ?? 0)) best = at;
  return best;
}
