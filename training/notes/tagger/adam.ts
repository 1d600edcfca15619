// Adam over plain arrays: its memory is part of the checkpoint, and rows of the table that took no part are left alone.
import { type TaggerWeights, type TensorName, WIDTH } from '../../../src/services/notes/tagger/tagger-shape.ts';

const MEAN_KEPT = 0.9;
const SQUARE_KEPT = 0.98;
const EPSILON = 1e-8;
/** Gradients are shortened to this length together. */
const LONGEST = 1;

export interface Moments {
  readonly mean: Map<TensorName, Float32Array>;
  readonly square: Map<TensorName, Float32Array>;
}

export type Gradients = ReadonlyMap<TensorName, Float32Array>;

export function noMoments(weights: TaggerWeights): Moments {
  const zeros = () => new Map([...weights].map(([name, values]) => [name, new Float32Array(values.length)] as const));
  return { mean: zeros(), square: zeros() };
}

/** Changes `weights` and `moments` in place. `step` counts from 1; of the table only `rows` are touched. */
export function applyAdam(
  weights: TaggerWeights,
  moments: Moments,
  gradients: Gradients,
  rows: Iterable<number>,
  { step, rate }: { readonly step: number; readonly rate: number },
): void {
  const shorten = Math.min(1, LONGEST / (lengthOf(gradients) + EPSILON));
  const meanScale = 1 / (1 - MEAN_KEPT ** step);
  const squareScale = 1 / (1 - SQUARE_KEPT ** step);
  for (const [name, gradient] of gradients) {
    const [values, mean, square] = [weights.get(name), moments.mean.get(name), moments.square.get(name)];
    if (!values || !mean || !square) continue;
    const update = (from: number, to: number) => {
      for (let at = from; at < to; at++) {
        const slope = (gradient[at] ?? 0) * shorten;
        const first = MEAN_KEPT * (mean[at] ?? 0) + (1 - MEAN_KEPT) * slope;
        const second = SQUARE_KEPT * (square[at] ?? 0) + (1 - SQUARE_KEPT) * slope * slope;
        mean[at] = first;
        square[at] = second;
        values[at] = (values[at] ?? 0) - (rate * first * meanScale) / (Math.sqrt(second * squareScale) + EPSILON);
      }
    };
    if (name === 'table') for (const row of rows) update(row * WIDTH, (row + 1) * WIDTH);
    else update(0, values.length);
  }
}

function lengthOf(gradients: Gradients): number {
  let sum = 0;
  for (const values of gradients.values()) for (const value of values) sum += value * value;
  return Math.sqrt(sum);
}
