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

/** Languages a note may be written in; set notation and exercise names in all five, signals in English and Chinese, the
 * commonest of pain, tiredness and sleep in the others. */
export const NOTE_LANGUAGES = ['en', 'zh', 'de', 'es', 'fr'] as const;
export type NoteLanguage = (typeof NOTE_LANGUAGES)[number];

/** Where a value was written, half-open UTF-16 offsets of the text, and the share of such values that are right, 0–1. */
export interface ValueSource {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

export type SetField = 'exercise' | 'reps' | 'load' | 'duration' | 'distance' | 'rpe' | 'rir' | 'type' | 'side';

/** Absent: the value was not written of this set (an exercise named in the line before points there all the same). */
export type SetSource = Readonly<Partial<Record<SetField, ValueSource>>>;

/** An `a×b×c` that can be read two ways. */
export interface OrderChoice {
  /** As written. */
  readonly start: number;
  readonly end: number;
  /** The sets it stands for: `count` of them from `first`. */
  readonly first: number;
  readonly count: number;
  /** Which way it was read. */
  readonly loadFirst: boolean;
  /** What they are when read the other way. */
  readonly swapped: readonly ParsedSet[];
  /** 0–1: how likely the reading taken is; near 0.5 the person is asked. */
  readonly confidence: number;
}

/** What the notes service answers: what was understood, and what not. */
export interface NoteReading extends ParsedNote {
  /** One for each of `sets`, in order. */
  readonly setSources: readonly SetSource[];
  /** One for each of `signals`, in order. */
  readonly signalSources: readonly ValueSource[];
  /** Asked where the margin is small. */
  readonly orders: readonly OrderChoice[];
  /** Words and numbers that look as if they tell of training and were not understood; half-open, in order, not overlapping. */
  readonly notUnderstood: readonly (readonly [start: number, end: number])[];
}
