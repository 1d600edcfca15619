// What a sentence about training turns into; field for field what the `parse` command prints.
import type { Side } from '../body/keypoints.ts';

/** A performed set read from text. Absent fields were not said. `exercise` null = none named and none in context. */
export interface ParsedSet {
  readonly exercise: string | null;
  readonly reps?: number;
  /** Kilograms to 3 decimals; the added load where `loadUnit` is 'bodyweight'; negative = assistance. */
  readonly loadKg?: number;
  /** Absent where no unit was written. */
  readonly loadUnit?: 'kg' | 'lb' | 'bodyweight';
  readonly perSide?: boolean;
  readonly durationSec?: number;
  readonly distanceM?: number;
  readonly rpe?: number;
  readonly rir?: number;
  readonly setType?: 'warmup' | 'drop' | 'amrap' | 'failure';
  readonly side?: Side;
}

export const SIGNAL_KINDS = [
  'pain',
  'fatigue',
  'sleep',
  'stress',
  'mood_positive',
  'mood_negative',
  'form_issue',
  'pr',
  'equipment',
  'time_limit',
] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

/** `sleep`, `stress`, `equipment`, `time_limit` mean the problem: slept well = sleep, absent. `severity` 0–10 where stated. */
export interface NoteSignal {
  readonly kind: SignalKind;
  readonly polarity: 'present' | 'absent' | 'improving';
  readonly bodyPart?: string;
  readonly side?: Side | 'both';
  readonly severity?: number;
}

/** Half-open [start, end) offsets in UTF-16 units of the text, with what the words were read as. */
export type NoteSpan = readonly [start: number, end: number, role: string];

export interface ParsedNote {
  readonly sets: readonly ParsedSet[];
  readonly signals: readonly NoteSignal[];
  /** A reader could take the order of a×b×c the other way. */
  readonly ambiguous: boolean;
  /** 0–1. */
  readonly confidence: number;
  readonly spans: readonly NoteSpan[];
}
