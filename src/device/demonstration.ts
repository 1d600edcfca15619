// What the drawn figure does, as a function of time: stand still, so many repetitions at the movement's own tempo, stand still.
import type { Movement } from '../domain/movements/movement.ts';

export interface DemonstrationScript {
  readonly movement: Movement;
  /** Repetitions, or seconds of a hold; 1–60. */
  readonly repetitions: number;
  /** Stillness before and after, in milliseconds; before it must outlast the countdown. */
  readonly leadMs: number;
  readonly tailMs: number;
}

/** Between repetitions, so that each begins from a start position that was truly reached. */
const REST_MS = 350;
/** Holds at the turning point at least this long: a pose at 15 frames a second must see it. */
const MIN_PAUSE_MS = 150;

export function demonstrationMs(script: DemonstrationScript): number {
  return script.leadMs + activeMs(script) + script.tailMs;
}

/** 0 = start position, 1 = turning point. */
export function demonstrationProgress(script: DemonstrationScript, timestampMs: number): number {
  const { movement } = script;
  if (movement.kind === 'hold') return 0;
  const sinceMs = timestampMs - script.leadMs;
  if (sinceMs < 0 || sinceMs >= activeMs(script)) return 0;
  const { firstMs, pauseMs, secondMs, wholeMs } = phases(movement);
  const atMs = sinceMs % wholeMs;
  if (atMs < firstMs) return atMs / firstMs;
  if (atMs < firstMs + pauseMs) return 1;
  return Math.max(0, 1 - (atMs - firstMs - pauseMs) / secondMs);
}

function activeMs({ movement, repetitions }: DemonstrationScript): number {
  return repetitions * (movement.kind === 'hold' ? 1000 : phases(movement).wholeMs);
}

function phases({ tempo, firstPhase }: Extract<Movement, { kind: 'repetition' }>) {
  const [firstMs, secondMs] =
    firstPhase === 'eccentric' ? [tempo.eccentricMs, tempo.concentricMs] : [tempo.concentricMs, tempo.eccentricMs];
  const pauseMs = Math.max(MIN_PAUSE_MS, tempo.pauseMs);
  return { firstMs, pauseMs, secondMs, wholeMs: firstMs + pauseMs + secondMs + REST_MS };
}
