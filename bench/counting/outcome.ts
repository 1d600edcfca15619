// One clip at one rate, counted by the product and by the two baselines.
import type { Movement } from '../../src/domain/movements/movement.ts';
import { MOVEMENTS } from '../../src/domain/movements/registry.ts';
import { countByAutocorrelation } from './autocorrelation-counter.ts';
import { type LabelledClip, movementIdOf, POSED_FPS } from './footage.ts';
import { countByProduct, type CountedClip } from './product-counter.ts';
import { type Scored, scoreOf } from './scores.ts';
import { countByTextbook } from './textbook-counter.ts';
import { type Frame, thin } from './thin.ts';

/** Frames a second, the fastest first. */
export const RATES = [POSED_FPS, 15, 10] as const;

export const COUNTERS = ['product', 'textbook', 'autocorrelation'] as const;

export type CounterName = (typeof COUNTERS)[number];

export interface Outcome {
  readonly clip: LabelledClip;
  readonly fps: number;
  /** Null: the camera does not follow the label's exercise, so nothing of it is counted. */
  readonly movement: Movement | null;
  readonly frames: readonly Frame[];
  readonly counted: CountedClip | null;
  readonly scores: Readonly<Record<CounterName, Scored>>;
}

export function outcomeOf(clip: LabelledClip, fps: number): Outcome {
  const frames = thin(clip.recording, fps);
  const id = movementIdOf(clip.label);
  const movement = MOVEMENTS.find((candidate) => candidate.id === id) ?? null;
  const counted = movement && countByProduct(frames, movement);
  const score = (count: number) => scoreOf(clip.label, count);
  const scores = {
    product: score(counted?.repetitions.length ?? 0),
    textbook: score(countByTextbook(frames, id)),
    autocorrelation: score(countByAutocorrelation(frames)),
  };
  return { clip, fps, movement, frames, counted, scores };
}

export function expectedText({ clip: { label } }: Outcome): string {
  if (typeof label.holdSeconds === 'number') return `${label.holdSeconds} s`;
  const { accept } = label;
  return accept && accept[0] !== accept[1] ? `${label.reps} (${accept.join('–')})` : String(label.reps);
}

export function countedText({ counted, movement, scores }: Outcome): string {
  if (!movement) return 'not followed';
  return movement.kind === 'hold' ? `${((counted?.holdMs ?? 0) / 1000).toFixed(1)} s` : String(scores.product.counted);
}
