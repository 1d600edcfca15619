// How sure the reading of a whole note is.
import type { NoteSignal, ParsedSet } from './parsed-note.ts';

export interface Doubts {
  /** The least sure name among the sets, 0–1. */
  readonly names: number;
  readonly ambiguous: boolean;
  /** Sets that were on their way; fewer left. */
  readonly drafted: number;
  /** Something that looks like training was not understood. */
  readonly unread: boolean;
}

/** 0–1, to two decimals (design defaults, checked by `npm run bench:notes`). */
export function confidenceOf(
  sets: readonly ParsedSet[],
  signals: readonly NoteSignal[],
  { names, ambiguous, drafted, unread }: Doubts,
): number {
  if (sets.length === 0 && signals.length === 0) return drafted > 0 || unread ? 0.3 : 0.5;
  let confidence = 0.98;
  if (sets.length > 0) confidence *= names;
  if (sets.some(({ exercise }) => exercise === null)) confidence = Math.min(confidence, 0.5);
  if (sets.length < drafted) confidence *= 0.7;
  else if (unread) confidence *= 0.85;
  if (ambiguous) confidence *= 0.6;
  return Math.round(confidence * 100) / 100;
}
