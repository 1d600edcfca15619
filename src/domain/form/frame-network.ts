// A frame network in plain arithmetic: a few hundred multiplications a pose, so it needs no tfjs, no worker and no waiting.
import type { View } from '../movements/movement.ts';

/** Dense: `kernel` row-major [inputs × units]. */
export interface FrameLayer {
  readonly inputs: number;
  readonly units: number;
  readonly kernel: ArrayLike<number>;
  readonly bias: ArrayLike<number>;
}

export interface FrameNetwork {
  readonly movementId: string;
  /** From where it is heard. */
  readonly views: readonly View[];
  /** Fault ids of the movement, one for each output. */
  readonly faults: readonly string[];
  /** Names of the inputs, in order, as in FRAME_FEATURES. */
  readonly features: readonly string[];
  /** Inputs are standardised: (value − mean) / sd, and kept within ±Z_LIMIT. */
  readonly mean: ArrayLike<number>;
  readonly sd: ArrayLike<number>;
  /** Relu between them, a sigmoid for each fault after the last. */
  readonly layers: readonly FrameLayer[];
  /** Mean square of the standardised inputs past which a pose is like nothing it was shown. */
  readonly familiarMeanSquare: number;
}

/** Beyond so many standard deviations more is not worse. */
export const Z_LIMIT = 3.5;

/**
 * Probability 0–1 of each fault of the network, by id. Null where the view is not one of its own, or the features are not, or are not
 * finite, or unlike anything it was shown: then the rules judge alone.
 */
export function frameFaultProbabilities(
  network: FrameNetwork,
  features: readonly number[],
  view: View,
): Readonly<Record<string, number>> | null {
  if (!network.views.includes(view)) return null;
  if (features.length !== network.features.length || !features.every(Number.isFinite)) return null;
  const inputs = standardiseFrame(network, features);
  if (meanSquare(inputs) > network.familiarMeanSquare) return null;
  const logits = frameLogits(network.layers, inputs.map(withinLimit));
  return Object.fromEntries(network.faults.map((fault, index) => [fault, sigmoid(logits[index] ?? 0)]));
}

export function standardiseFrame(
  { mean, sd }: Pick<FrameNetwork, 'mean' | 'sd'>,
  features: readonly number[],
): number[] {
  return features.map((value, index) => (value - (mean[index] ?? 0)) / (sd[index] ?? 1));
}

export function withinLimit(z: number): number {
  return Math.min(Z_LIMIT, Math.max(-Z_LIMIT, z));
}

export function meanSquare(inputs: readonly number[]): number {
  return inputs.reduce((sum, z) => sum + z * z, 0) / Math.max(1, inputs.length);
}

/** The last layer's outputs before the sigmoid. */
export function frameLogits(layers: readonly FrameLayer[], inputs: readonly number[]): readonly number[] {
  let activation = inputs;
  for (const [index, { inputs: width, units, kernel, bias }] of layers.entries()) {
    const isLast = index === layers.length - 1;
    const next: number[] = [];
    for (let unit = 0; unit < units; unit++) {
      let sum = bias[unit] ?? 0;
      for (let input = 0; input < width; input++) sum += (activation[input] ?? 0) * (kernel[input * units + unit] ?? 0);
      next.push(isLast ? sum : Math.max(0, sum));
    }
    activation = next;
  }
  return activation;
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
