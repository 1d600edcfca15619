// Tells which of the known movements is being done: each runs its own counter, and what was really counted or held decides.
import type { Pose } from '../body/keypoints.ts';
import { measureSignals } from '../body/measure-signals.ts';
import type { Movement } from '../movements/movement.ts';
import { createCounter } from './create-counter.ts';

export interface Recognised {
  readonly exercise: string;
  /** 0–1: the best movement's share of all the evidence. */
  readonly confidence: number;
}

export interface Recogniser {
  push(pose: Pose | null, timestampMs: number): void;
  /** Null until anything was recognised. */
  best(): Recognised | null;
}

/** One repetition weighs as much as this many seconds in the movement's posture. */
const REPETITION_WEIGHT = 3;
/** Holds and repetitions share the same position (plank and push-up): a second held still weighs less than a second moved. */
const HOLD_WEIGHT = 1;
const MIN_EVIDENCE = 0.8;
const MAX_STEP_MS = 500;

export function createRecogniser(movements: readonly Movement[]): Recogniser {
  const candidates = movements.map((movement) => ({ movement, counter: createCounter(movement), evidence: 0 }));
  let lastMs: number | null = null;
  return {
    push(pose, timestampMs) {
      const seconds = lastMs === null ? 0 : Math.min(MAX_STEP_MS, timestampMs - lastMs) / 1000;
      lastMs = timestampMs;
      const signals = pose ? measureSignals(pose) : null;
      for (const candidate of candidates) {
        const { movement } = candidate;
        const { state, events } = candidate.counter.push(pose, timestampMs);
        for (const event of events)
          if (event.kind === 'repetition')
            candidate.evidence += REPETITION_WEIGHT * Math.min(1, event.repetition.depth);
        if (movement.kind === 'hold') {
          if (state.phase === 'holding') candidate.evidence += HOLD_WEIGHT * seconds;
        } else if (signals && state.phase === 'moving') {
          // Moving in this movement's posture; the others' postures fail or their signals rest.
          candidate.evidence += 0.3 * seconds;
        }
      }
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
