// The tagger's spans of remarks → signals, each with the body part, side and strength said nearest to it.
import { bodyPartsIn } from '../body-parts.ts';
import { type NoteSignal, SIGNAL_KINDS, type SignalKind, type ValueSource } from '../parsed-note.ts';
import type { ReadSpan } from './labels.ts';
import { middleOf } from './span-values.ts';

/** A side this near to a body part is the part's, not the set's; UTF-16 units. */
const SIDE_REACH = 10;
/** Kinds that can have a place and a strength. */
const PLACED = new Set<SignalKind>(['pain', 'fatigue', 'form_issue']);

export interface DecodedSignals {
  readonly signals: readonly NoteSignal[];
  /** One for each of `signals`: its words, and how sure of them the tagger is. */
  readonly sources: readonly ValueSource[];
  /** Spans of `left` and `right` that say where it hurts. */
  readonly sideSpans: ReadonlySet<ReadSpan>;
}

/** `text` folded. */
export function decodeSignals(text: string, spans: readonly ReadSpan[]): DecodedSignals {
  const parts = spans.filter(({ role }) => role === 'body_part');
  const sideSpans = new Set(
    spans.filter(
      (span) => (span.role === 'left' || span.role === 'right') && parts.some((part) => gap(part, span) <= SIDE_REACH),
    ),
  );
  const read = spans.flatMap((span): { signal: NoteSignal; source: ValueSource }[] => {
    const { start, end, confidence } = span;
    const found = (signal: NoteSignal) => [{ signal, source: { start, end, confidence } }];
    if (!isKind(span.role) || span.status === 'void') return [];
    const base: NoteSignal = { kind: span.role, polarity: span.status };
    if (!PLACED.has(span.role)) return found(base);
    const own = parts.filter((part) => isTogether(text, part, span));
    const rated = nearest(
      spans.filter(({ role }) => role === 'severity').filter((other) => isTogether(text, other, span)),
      span,
    );
    const severity = rated ? middleOf(text.slice(rated.start, rated.end)) : null;
    const strength = severity !== null && severity >= 0 && severity <= 10 ? { severity } : {};
    const part = nearest(own, span) ?? (inside(text, span) ? span : undefined);
    if (!part) return found({ ...base, ...strength });
    return found({ ...base, ...placeOf(text, part, spans, sideSpans), ...strength });
  });
  return { signals: read.map(({ signal }) => signal), sources: read.map(({ source }) => source), sideSpans };
}

function isKind(role: string): role is SignalKind {
  return (SIGNAL_KINDS as readonly string[]).includes(role);
}

function placeOf(
  text: string,
  part: ReadSpan,
  spans: readonly ReadSpan[],
  sideSpans: ReadonlySet<ReadSpan>,
): Pick<NoteSignal, 'bodyPart' | 'side'> {
  const [mention] = bodyPartsIn(text.slice(part.start, part.end));
  const side = nearest(
    spans.filter((span) => sideSpans.has(span) && gap(span, part) <= SIDE_REACH),
    part,
  )?.role;
  const told = side === 'left' || side === 'right' ? side : mention?.side;
  return {
    ...(mention ? { bodyPart: mention.part } : {}),
    ...(told === undefined ? {} : { side: told }),
  };
}

function inside(text: string, { start, end }: ReadSpan): boolean {
  return bodyPartsIn(text.slice(start, end)).length > 0;
}

/** No end of a sentence lies between. */
function isTogether(text: string, a: ReadSpan, b: ReadSpan): boolean {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  return !/[\n!?;。；]|\.(?!\d)/.test(text.slice(from, to));
}

function gap(a: ReadSpan, b: ReadSpan): number {
  return Math.max(0, a.start < b.start ? b.start - a.end : a.start - b.end);
}

function nearest(spans: readonly ReadSpan[], to: ReadSpan): ReadSpan | undefined {
  return spans.toSorted((a, b) => gap(a, to) - gap(b, to))[0];
}
