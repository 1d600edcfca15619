// The second opinion on a recognised exercise: its own counter. What a network takes for an exercise but no counter would count is not it.
import type { Pose } from '../../body/keypoints.ts';
import type { Movement } from '../../movements/movement.ts';
import { createCounter } from '../create-counter.ts';
import { replay, repetitionsIn } from '../replay.ts';

/** Held shorter than this, a posture was passed through. */
const LEAST_HOLD_MS = 1000;

export interface CountedEvidence {
  readonly repetitions: number;
  readonly holdMs: number;
  /** Time in repetitions and holds, as a share of the whole, 0–1. */
  readonly coverage: number;
  /** At least one repetition, or a hold of a second. */
  readonly confirmed: boolean;
}

export function countedEvidence(
  movement: Movement,
  poses: readonly (Pose | null)[],
  timesMs: readonly number[],
): CountedEvidence {
  const { events } = replay(createCounter(movement), poses, timesMs);
  const repetitions = repetitionsIn(events);
  const holdMs = events.reduce((sum, event) => sum + (event.kind === 'hold_broken' ? event.holdMs : 0), 0);
  const movingMs = events.reduce(
    (sum, event) => sum + (event.kind === 'repetition' ? event.repetition.endMs - event.repetition.startMs : 0),
    0,
  );
  const totalMs = (timesMs.at(-1) ?? 0) - (timesMs[0] ?? 0);
  const coverage = totalMs > 0 ? Math.min(1, (movingMs + holdMs) / totalMs) : 0;
  return { repetitions, holdMs, coverage, confirmed: repetitions > 0 || holdMs >= LEAST_HOLD_MS };
}
