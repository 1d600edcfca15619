// How well signals were read: what was found of what is there, kind by kind, place and polarity included.
import { type NoteSignal, SIGNAL_KINDS, type SignalKind } from '../../../src/domain/notes/parsed-note.ts';
import type { SignalLine } from './dev-lines.ts';

export interface Tally {
  right: number;
  missed: number;
  invented: number;
}

export interface SignalScore {
  /** Right in kind and polarity; pain in body part and side besides. */
  readonly kinds: Readonly<Record<SignalKind, Tally>>;
  /** Of signals whose kind and place were found, how many had the polarity right. */
  readonly polarity: { right: number; of: number };
  /** Of pains that state a severity and were found, how many had it right. */
  readonly severity: { right: number; of: number };
  /** Lines read without any fault. */
  readonly exact: number;
  /** Lines that say nothing, and those of them something was read in. */
  readonly silent: { right: number; of: number };
  readonly lines: number;
  /** Confidence given and whether the signal was right. */
  readonly sure: readonly (readonly [confidence: number, right: boolean])[];
  readonly faulty: readonly (readonly [line: SignalLine, read: readonly NoteSignal[]])[];
}

export interface ReadSignal {
  readonly signal: NoteSignal;
  /** 0–1. */
  readonly confidence: number;
}

/** @param placed whether the reader tells where a pain is; if not, pains are compared by polarity alone. */
export function scoreSignals(
  lines: readonly SignalLine[],
  read: (text: string) => readonly ReadSignal[],
  placed = true,
): SignalScore {
  const kinds = Object.fromEntries(
    SIGNAL_KINDS.map((kind) => [kind, { right: 0, missed: 0, invented: 0 }]),
  ) as unknown as Record<SignalKind, Tally>;
  const polarity = { right: 0, of: 0 };
  const severity = { right: 0, of: 0 };
  const silent = { right: 0, of: 0 };
  const sure: (readonly [number, boolean])[] = [];
  const faulty: (readonly [SignalLine, readonly NoteSignal[]])[] = [];
  for (const line of lines) {
    const open = [...line.signals];
    const got = read(line.text);
    let fault = false;
    for (const { signal, confidence } of got) {
      const same = open.findIndex((one) => sameThing(one, signal, placed) && one.polarity === signal.polarity);
      const at = same >= 0 ? same : open.findIndex((one) => sameThing(one, signal, placed));
      const wanted = open[at];
      sure.push([confidence, same >= 0]);
      if (wanted === undefined) {
        kinds[signal.kind].invented += 1;
        fault = true;
        continue;
      }
      open.splice(at, 1);
      polarity.of += 1;
      if (same >= 0) {
        polarity.right += 1;
        kinds[signal.kind].right += 1;
      } else {
        kinds[signal.kind].invented += 1;
        kinds[signal.kind].missed += 1;
        fault = true;
      }
      if (placed && signal.kind === 'pain' && wanted.severity !== undefined) {
        severity.of += 1;
        if (signal.severity === wanted.severity) severity.right += 1;
      }
    }
    for (const { kind } of open) kinds[kind].missed += 1;
    if (fault || open.length > 0) faulty.push([line, got.map(({ signal }) => signal)]);
    if (line.signals.length === 0) {
      silent.of += 1;
      if (got.length === 0) silent.right += 1;
    }
  }
  return { kinds, polarity, severity, exact: lines.length - faulty.length, silent, lines: lines.length, sure, faulty };
}

function sameThing(a: NoteSignal, b: NoteSignal, placed: boolean): boolean {
  if (a.kind !== b.kind) return false;
  return !placed || a.kind !== 'pain' || (a.bodyPart === b.bodyPart && a.side === b.side);
}

export function precision({ right, invented }: Tally): number {
  return right + invented === 0 ? 1 : right / (right + invented);
}

export function recall({ right, missed }: Tally): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

export function f1({ right, missed, invented }: Tally): number {
  const of = 2 * right + missed + invented;
  return of === 0 ? 1 : (2 * right) / of;
}

export function macroF1(kinds: Readonly<Record<SignalKind, Tally>>): number {
  return SIGNAL_KINDS.reduce((sum, kind) => sum + f1(kinds[kind]), 0) / SIGNAL_KINDS.length;
}
