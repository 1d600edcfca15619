// What the counter says of a set while it runs: the vocabulary between counting, form, coaching and the log.
import type { Pose, Side } from '../body/keypoints.ts';
import type { Tempo, View } from '../movements/movement.ts';

/** One counted repetition. Times are on the poses' clock, in milliseconds. */
export interface Repetition {
  /** From 1. */
  readonly index: number;
  readonly startMs: number;
  /** The turning point: bottom of a squat, top of a curl. */
  readonly turnMs: number;
  readonly endMs: number;
  readonly view: View;
  /** Travel of the driving joint, degrees (of the nearest angle where a height drives the count). */
  readonly romDeg: number;
  /** 0 = start position, 1 = the movement's full turning point; may exceed 1. */
  readonly depth: number;
  /** The person's own side that worked, of a one-sided movement; null where there is none or it cannot be told from here. */
  readonly side?: Side | null;
  /** When each of the movement's phases was reached, in order. */
  readonly phases?: readonly { readonly id: string; readonly atMs: number }[];
  readonly tempo: Tempo;
  /** 1 = both sides travelled alike, 0 = one did not move; null where only one side is seen. */
  readonly symmetry: number | null;
  /** The repetition's poses from start to end, in time order, unsmoothed. */
  readonly poses: readonly Pose[];
  /** The half second before it set out, as far as it was in posture: whether the last one was finished is seen here. Default none. */
  readonly leadIn?: readonly Pose[];
}

/** A movement begun but not completed; never counted. `reachedPercent` 0–100 of the usual range. */
export interface PartialRepetition {
  readonly startMs: number;
  readonly endMs: number;
  readonly reachedPercent: number;
}

/**
 * State after a frame. `phase` `waiting`: the body is not seen, or not in the start position; `armed`: ready; `moving`: in a
 * repetition; `holding`: a hold counts; `lost`: the person left. `depth` drives the plumb-line gauge: 0 start … 1 full range.
 */
export interface CounterState {
  readonly phase: 'waiting' | 'armed' | 'moving' | 'holding' | 'lost';
  readonly count: number;
  readonly depth: number;
  readonly view: View;
  readonly holdMs: number;
  /** Of a one-sided movement: how many of `count` were each side's; those that could not be told are in neither. */
  readonly sides?: Readonly<Record<Side, number>>;
}

export type CounterEvent =
  | { readonly kind: 'armed'; readonly timestampMs: number }
  | { readonly kind: 'repetition'; readonly repetition: Repetition }
  | { readonly kind: 'partial'; readonly partial: PartialRepetition }
  | { readonly kind: 'hold_started' | 'hold_broken'; readonly timestampMs: number; readonly holdMs: number }
  | { readonly kind: 'lost' | 'found'; readonly timestampMs: number };

/** Streaming and causal: one call per pose, in time order; `null` pose = nobody was found in the frame at `timestampMs`. */
export interface Counter {
  push(
    pose: Pose | null,
    timestampMs: number,
  ): { readonly state: CounterState; readonly events: readonly CounterEvent[] };
  /** Closes a repetition left open at the end of a recording: as a repetition if it is nearly complete, else as a partial. */
  finish(timestampMs: number): readonly CounterEvent[];
  reset(): void;
}
