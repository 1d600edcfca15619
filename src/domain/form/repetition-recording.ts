// A counted repetition as it is kept for later: a small skeleton to replay, what it measured, how it scored, and what the person said
// of it. About 4.5 kB each; no picture is ever in it.
import type { View } from '../movements/movement.ts';
import type { FormRepetition } from './network-terms.ts';

export type Verdict = 'good' | 'bad';

export interface RepetitionRecording {
  readonly setId: string;
  /** From 1, as the set counts its repetitions. */
  readonly index: number;
  readonly movementId: string;
  /** ISO 8601 UTC. */
  readonly recordedAt: string;
  /** 0–100; null where form could not be judged. */
  readonly score: number | null;
  readonly view: View;
  /** By fault id, for each fault that could be judged: dead bands past the bound. */
  readonly bands: Readonly<Record<string, number>>;
  /** What the form network reads; null where too little was seen to make it. */
  readonly features: readonly number[] | null;
  /** As `packSkeleton` makes it. */
  readonly skeleton: Uint8Array<ArrayBuffer>;
  /** The person's own verdict; absent where none was given. */
  readonly mark?: Verdict;
}

/** A recording before it is known which set it belongs to. */
export type UnfiledRecording = Omit<RepetitionRecording, 'setId' | 'recordedAt'>;

/** From this score on a repetition is a good one to hold others against. */
export const GOOD_SCORE = 85;

/** Null where the form network has nothing to read. */
export function recordedRepetition({
  features,
  view,
  bands,
}: Pick<RepetitionRecording, 'features' | 'view' | 'bands'>): FormRepetition | null {
  return features ? { features, view, bands } : null;
}

/** One that the person called good, or that scored so and that the person did not call bad. */
export function isGoodExample({ score, mark }: Pick<RepetitionRecording, 'score' | 'mark'>): boolean {
  return mark === 'good' || (mark === undefined && score !== null && score >= GOOD_SCORE);
}
