// The recognising network: two dense layers on each pair of steps 0.3 s apart, their largest and mean activation over the window, two
// dense layers on those. Nothing in it depends on where in the window a repetition begins. Adam, cross-entropy.
import * as tf from '@tensorflow/tfjs-core';
// With it come the gradients of every operation.
import { initializers } from '@tensorflow/tfjs-layers';
import { createRandom } from '../../src/domain/movements/random.ts';
import { type Layer, ROW_FEATURES, ROWS, rowsOf } from '../../src/services/recogniser/recogniser-model.ts';

const STEP_UNITS = [96, 96] as const;
const WINDOW_UNITS = 128;
const BATCH = 64;
const FIRST_RATE = 0.002;
const LAST_RATE = 0.0002;
/** Part of the target that is spread over all classes: the network must not be certain of what looks alike. */
const SMOOTHING = 0.05;
const DECAY = 1e-4;

export interface Example {
  readonly window: Float32Array;
  readonly label: number;
}

export interface Layers {
  readonly stepLayers: readonly Layer[];
  readonly windowLayers: readonly Layer[];
}

export interface TrainingOptions {
  readonly seed: number;
  readonly epochs: number;
  readonly classes: number;
}

/** A network after `epoch` epochs: with it the next epoch can be trained, now or in another process, with the same result. */
export interface Trained extends Layers {
  readonly epoch: number;
  readonly loss: number;
}

/** One more epoch on `before`, or the first. Each begins with Adam's memory empty, so that it does not matter where a run breaks off. */
export async function trainEpoch(
  examples: readonly Example[],
  before: Trained | null,
  { seed, epochs, classes }: TrainingOptions,
): Promise<Trained> {
  const epoch = before?.epoch ?? 0;
  const random = createRandom(seed + epoch);
  const [first, second] = STEP_UNITS;
  const stepLayers = before?.stepLayers.map(restored) ?? [
    drawn(ROW_FEATURES, first, seed),
    drawn(first, second, seed + 1),
  ];
  const windowLayers = before?.windowLayers.map(restored) ?? [
    drawn(2 * second, WINDOW_UNITS, seed + 2),
    drawn(WINDOW_UNITS, classes, seed + 3),
  ];
  const variables = [...stepLayers, ...windowLayers].flatMap(({ kernel, bias }) => [kernel, bias]);
  const done = epoch / Math.max(1, epochs - 1);
  const optimizer = tf.train.adam(LAST_RATE + 0.5 * (FIRST_RATE - LAST_RATE) * (1 + Math.cos(Math.PI * done)));
  const order = shuffled(examples.length, random);
  let total = 0;
  for (let from = 0; from < order.length; from += BATCH) {
    const picked = order.slice(from, from + BATCH).flatMap((index) => examples[index] ?? []);
    const loss = stepOn(picked, stepLayers, windowLayers, optimizer, variables, classes);
    const [value] = await loss.data();
    loss.dispose();
    total += (value ?? 0) * picked.length;
  }
  const trained = {
    epoch: epoch + 1,
    loss: total / examples.length,
    stepLayers: stepLayers.map(layerOf),
    windowLayers: windowLayers.map(layerOf),
  };
  tf.dispose(variables);
  optimizer.dispose();
  return trained;
}

function drawn(inputs: number, units: number, seed: number): Variables {
  const kernel = initializers.heNormal({ seed }).apply([inputs, units]);
  return { kernel: tf.variable(kernel), bias: tf.variable(tf.zeros([units])) };
}

function restored({ inputs, units, kernel, bias }: Layer): Variables {
  return { kernel: tf.variable(tf.tensor2d(kernel, [inputs, units])), bias: tf.variable(tf.tensor1d(bias)) };
}

interface Variables {
  readonly kernel: tf.Variable;
  readonly bias: tf.Variable;
}

function stepOn(
  picked: readonly Example[],
  stepLayers: readonly Variables[],
  windowLayers: readonly Variables[],
  optimizer: tf.Optimizer,
  variables: tf.Variable[],
  classes: number,
): tf.Scalar {
  const rows = new Float32Array(picked.length * ROWS * ROW_FEATURES);
  const targets = new Float32Array(picked.length * classes).fill(SMOOTHING / classes);
  for (const [index, { window, label }] of picked.entries()) {
    rows.set(rowsOf(window), index * ROWS * ROW_FEATURES);
    targets[index * classes + label] = 1 - SMOOTHING + SMOOTHING / classes;
  }
  const x = tf.tensor2d(rows, [picked.length * ROWS, ROW_FEATURES]);
  const y = tf.tensor2d(targets, [picked.length, classes]);
  const loss = optimizer.minimize(
    () => {
      const logits = forward(x, picked.length, stepLayers, windowLayers);
      const largest = tf.max(logits, 1, true);
      const shifted = tf.sub(logits, largest);
      const total = tf.log(tf.sum(tf.exp(shifted), 1, true));
      const cross = tf.neg(tf.sum(tf.mul(y, tf.sub(shifted, total)), 1));
      const decay = [...stepLayers, ...windowLayers].map(({ kernel }) => tf.mul(DECAY / 2, tf.sum(tf.square(kernel))));
      return tf.addN([tf.mean(cross), ...decay]) as tf.Scalar;
    },
    true,
    variables,
  );
  tf.dispose([x, y]);
  if (!loss) throw new Error('The optimiser returned no loss.');
  return loss;
}

function forward(
  x: tf.Tensor2D,
  windows: number,
  stepLayers: readonly Variables[],
  windowLayers: readonly Variables[],
): tf.Tensor2D {
  const dense = (input: tf.Tensor, { kernel, bias }: Variables) =>
    tf.add(tf.matMul(input as tf.Tensor2D, kernel as tf.Tensor2D), bias);
  const steps = stepLayers.reduce<tf.Tensor>((input, layer) => tf.relu(dense(input, layer)), x);
  const byWindow = tf.reshape(steps, [windows, ROWS, steps.shape[1] ?? 0]);
  const pooled = tf.concat([tf.max(byWindow, 1), tf.mean(byWindow, 1)], 1);
  return windowLayers.reduce<tf.Tensor>((input, layer, index) => {
    const sum = dense(input, layer);
    return index === windowLayers.length - 1 ? sum : tf.relu(sum);
  }, pooled) as tf.Tensor2D;
}

function layerOf({ kernel, bias }: Variables): Layer {
  const [inputs = 0, units = 0] = kernel.shape;
  return {
    inputs,
    units,
    kernel: new Float32Array(kernel.dataSync()),
    bias: new Float32Array(bias.dataSync()),
  };
}

/** Fisher and Yates. */
function shuffled(length: number, random: () => number): number[] {
  const order = Array.from({ length }, (_, index) => index);
  for (let at = length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const held = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = held;
  }
  return order;
}
