// Where a replay stands when it is played round and round, slowed down, and held at its turning point so that it can be looked at.
import type { Replay } from '../pack-skeleton.ts';

export const REPLAY_SPEEDS = [0.25, 0.5, 1] as const;
export type ReplaySpeed = (typeof REPLAY_SPEEDS)[number];

/** Milliseconds at the turning point and at the end, whatever the speed. */
const HOLD_MS = 700;
export const REST_MS = 400;

/** A half that was recorded shorter than this is played as long. */
const SHORTEST_HALF_MS = 250;

/** How long one round takes. */
export function roundMs(replay: Pick<Replay, 'turnMs' | 'endMs'>, speed: ReplaySpeed): number {
  const [out, back] = halves(replay, speed);
  return out + HOLD_MS + back + REST_MS;
}

/** 0–1 of the repetition after `elapsedMs` (from 0) of playing. */
export function loopProgress(replay: Pick<Replay, 'turnMs' | 'endMs'>, speed: ReplaySpeed, elapsedMs: number): number {
  const [out, back] = halves(replay, speed);
  const at = Math.max(0, elapsedMs) % roundMs(replay, speed);
  if (at < out) return (0.5 * at) / out;
  if (at < out + HOLD_MS) return 0.5;
  return Math.min(1, 0.5 + (0.5 * (at - out - HOLD_MS)) / back);
}

/** The reverse: when a round first stands at `progress`. */
export function elapsedAt(replay: Pick<Replay, 'turnMs' | 'endMs'>, speed: ReplaySpeed, progress: number): number {
  const [out, back] = halves(replay, speed);
  const within = Math.min(1, Math.max(0, progress));
  return within <= 0.5 ? 2 * within * out : out + HOLD_MS + (2 * within - 1) * back;
}

function halves({ turnMs, endMs }: Pick<Replay, 'turnMs' | 'endMs'>, speed: number): readonly [number, number] {
  return [Math.max(SHORTEST_HALF_MS, turnMs) / speed, Math.max(SHORTEST_HALF_MS, endMs - turnMs) / speed];
}
