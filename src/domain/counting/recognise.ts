// Tells which of the known movements is being done: each runs its own counter, and what was really counted or held decides,
// as far as it looks like the movement.
import type { Pose } from '../body/keypoints.ts';
import type { Movement } from '../movements/movement.ts';
import { createCounter } from './create-counter.ts';
import { createPrototype } from './prototype.ts';
import type { CounterEvent } from './repetition.ts';

export interface Recognised {
  readonly exercise: string;
  /** 0–1: the best movement's share of all the evidence. */
  readonly confidence: number;
}

export interface Recogniser {
  push(pose: Pose | null, timestampMs: number): void;
  /** At the end of a recording: a repetition left open there is evidence too. */
  finish(timestampMs: number): void;
  /** Null until anything was recognised. */
  best(): Recognised | null;
}

/** One repetition weighs as much as this many seconds in the movement's posture. */
const REPETITION_WEIGHT = 3;
/** Holds and repetitions share the same position (plank and push-up): a second held still weighs less than a second moved. */
const HOLD_WEIGHT = 1;
/** Less than half a repetition or a second held is no evidence of anything. */
const MIN_EVIDENCE = 1;
/** A repetition that looks less like its movement than this is one of some other exercise. */
const MIN_FIT = 0.5;
const MAX_STEP_MS = 500;

export function createRecogniser(movements: readonly Movement[]): Recogniser {
  const candidates = movements.map((movement) => ({
    movement,
    counter: createCounter(movement),
    prototype: movement.kind === 'repetition' ? createPrototype(movement) : null,
    evidence: 0,
  }));
  let lastMs: number | null = null;

  function weighEvents(candidate: (typeof candidates)[number], events: readonly CounterEvent[]): void {
    for (const event of events) {
      if (event.kind !== 'repetition') continue;
      const fit = candidate.prototype?.fit(event.repetition) ?? 0;
      if (fit >= MIN_FIT) candidate.evidence += REPETITION_WEIGHT * fit;
    }
  }

  return {
    push(pose, timestampMs) {
      const seconds = lastMs === null ? 0 : Math.min(MAX_STEP_MS, timestampMs - lastMs) / 1000;
      lastMs = timestampMs;
      for (const candidate of candidates) {
        const { movement } = candidate;
        const { state, events } = candidate.counter.push(pose, timestampMs);
        weighEvents(candidate, events);
        if (movement.kind === 'hold' && state.phase === 'holding') candidate.evidence += HOLD_WEIGHT * seconds;
      }
    },
    finish(timestampMs) {
      for (const candidate of candidates) weighEvents(candidate, candidate.counter.finish(timestampMs));
    },
    best() {
      // A hold whose repetition twin was counted is the pause between repetitions.
      const repeated = candidates.some(
        ({ movement, evidence }) => movement.kind === 'repetition' && evidence >= REPETITION_WEIGHT / 2,
      );
      const weigh = ({ movement, evidence }: (typeof candidates)[number]) =>
        movement.kind === 'hold' && repeated ? 0.1 * evidence : evidence;
      const total = candidates.reduce((sum, candidate) => sum + weigh(candidate), 0);
      const [best] = [...candidates].sort((a, b) => weigh(b) - weigh(a));
      if (!best || weigh(best) < MIN_EVIDENCE) return null;
      return { exercise: best.movement.id, confidence: weigh(best) / total };
    },
  };
}
