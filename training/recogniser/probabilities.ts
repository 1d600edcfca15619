// The recogniser in plain arithmetic, for calibration, confusion and the known answer: what the service computes on a device.
import {
  type Layer,
  type RecogniserModel,
  ROW_FEATURES,
  ROWS,
  rowsOf,
} from '../../src/services/recogniser/recogniser-model.ts';

type Network = Pick<RecogniserModel, 'stepLayers' | 'windowLayers' | 'temperature'>;

export function logitsOf({ stepLayers, windowLayers }: Network, window: ArrayLike<number>): Float32Array {
  const rows = rowsOf(window);
  const width = stepLayers.at(-1)?.units ?? 0;
  const pooled = new Float32Array(2 * width).fill(-Infinity, 0, width);
  for (let row = 0; row < ROWS; row++) {
    let activation: Float32Array = rows.subarray(row * ROW_FEATURES, (row + 1) * ROW_FEATURES);
    for (const layer of stepLayers) activation = dense(layer, activation, true);
    for (const [unit, value] of activation.entries()) {
      pooled[unit] = Math.max(pooled[unit] ?? 0, value);
      pooled[width + unit] = (pooled[width + unit] ?? 0) + value / ROWS;
    }
  }
  let activation: Float32Array = pooled;
  for (const [index, layer] of windowLayers.entries())
    activation = dense(layer, activation, index < windowLayers.length - 1);
  return activation;
}

export function probabilitiesOf(network: Network, window: ArrayLike<number>): readonly number[] {
  return softmax(logitsOf(network, window), network.temperature);
}

export function softmax(logits: ArrayLike<number>, temperature: number): readonly number[] {
  const scaled = Array.from(logits, (value) => value / temperature);
  const largest = Math.max(...scaled);
  const raised = scaled.map((value) => Math.exp(value - largest));
  const total = raised.reduce((sum, value) => sum + value, 0);
  return raised.map((value) => value / total);
}

function dense({ inputs, units, kernel, bias }: Layer, input: Float32Array, isHidden: boolean): Float32Array {
  const sums = Float32Array.from(bias);
  for (let index = 0; index < inputs; index++) {
    const value = input[index] ?? 0;
    if (value === 0) continue;
    const from = index * units;
    for (let unit = 0; unit < units; unit++) sums[unit] = (sums[unit] ?? 0) + value * (kernel[from + unit] ?? 0);
  }
  return isHidden ? sums.map((value) => Math.max(0, value)) : sums;
}
