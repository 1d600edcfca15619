// The last layer, factory or personal: from a token's row to the probabilities of its labels and statuses. Small enough to need no backend.
import { LABELS, type TokenReading } from '../../../domain/notes/tagger/labels.ts';
import { STATUSES } from '../../../domain/notes/tagger/roles.ts';
import type { PersonalTagHead } from '../../../domain/notes/tagger/tag-head.ts';
import { type TaggerWeights, WIDTH } from './tagger-shape.ts';

/** Labels, then statuses. */
export const OUTPUTS = LABELS.length + STATUSES.length;

/** Row-major [WIDTH × OUTPUTS]. */
export type LastLayer = Pick<PersonalTagHead, 'weights' | 'bias'>;

export function factoryLayer(weights: TaggerWeights): LastLayer {
  const layer = { weights: new Float32Array(WIDTH * OUTPUTS), bias: new Float32Array(OUTPUTS) };
  const copy = (from: Float32Array | undefined, into: Float32Array, rows: number, columns: number, first: number) => {
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++)
        into[row * OUTPUTS + first + column] = from?.[row * columns + column] ?? 0;
  };
  copy(weights.get('label'), layer.weights, WIDTH, LABELS.length, 0);
  copy(weights.get('labelBias'), layer.bias, 1, LABELS.length, 0);
  copy(weights.get('status'), layer.weights, WIDTH, STATUSES.length, LABELS.length);
  copy(weights.get('statusBias'), layer.bias, 1, STATUSES.length, LABELS.length);
  return layer;
}

/** `rows` [tokens × WIDTH]. */
export function readingsOf(rows: Float32Array, { weights, bias }: LastLayer): readonly TokenReading[] {
  return Array.from({ length: rows.length / WIDTH }, (_, token) => {
    const logits = Float32Array.from(bias);
    for (let input = 0; input < WIDTH; input++) {
      const value = rows[token * WIDTH + input] ?? 0;
      for (let output = 0; output < OUTPUTS; output++)
        logits[output] = (logits[output] ?? 0) + value * (weights[input * OUTPUTS + output] ?? 0);
    }
    return { labels: softmax(logits.subarray(0, LABELS.length)), statuses: softmax(logits.subarray(LABELS.length)) };
  });
}

function softmax(logits: Float32Array): Float32Array {
  const largest = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - largest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
