// The reference network: 100 features, two hidden layers of 64 with relu, one sigmoid. Adam, binary cross-entropy, ten epochs.
import * as tf from '@tensorflow/tfjs-core';
import { initializers, layers, type Sequential, sequential } from '@tensorflow/tfjs-layers';
import { createRandom } from '../../src/domain/movements/random.ts';

export const HIDDEN_UNITS = 64;
export const EPOCHS = 10;
const BATCH = 32;
const LEARNING_RATE = 0.001;
/** Weight decay, on the kernels: there are more weights than repetitions. */
const DECAY = 1e-4;

/** One dense layer: `kernel` is row-major [inputs × units]. */
export interface DenseLayer {
  readonly inputs: number;
  readonly units: number;
  readonly kernel: Float32Array;
  readonly bias: Float32Array;
}

export interface Rows {
  /** Standardised. */
  readonly features: readonly (readonly number[])[];
  readonly isGood: readonly boolean[];
}

export interface TrainingOptions {
  readonly seed: number;
  readonly epochs: number;
  /** Empty for logistic regression. */
  readonly hidden: readonly number[];
  readonly onEpoch?: (epoch: number, loss: number) => void;
}

/** Both kinds weigh alike, however many there are of each: the output is then a likelihood that calibration sets right. */
export async function trainNetwork(rows: Rows, options: TrainingOptions): Promise<readonly DenseLayer[]> {
  const width = rows.features[0]?.length ?? 0;
  const model = build(width, options);
  const optimizer = tf.train.adam(LEARNING_RATE);
  const variables = model.trainableWeights.map((weight) => weight.read() as tf.Variable);
  const kernels = variables.filter((variable) => variable.rank === 2);
  const random = createRandom(options.seed);
  const goodShare = rows.isGood.filter(Boolean).length / rows.isGood.length;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const order = shuffled(rows.features.length, random);
    let total = 0;
    for (let from = 0; from < order.length; from += BATCH) {
      const picked = order.slice(from, from + BATCH);
      const x = tf.tensor2d(picked.map((index) => [...(rows.features[index] ?? [])]));
      const y = tf.tensor2d(picked.map((index) => [rows.isGood[index] ? 1 : 0]));
      const weight = tf.tensor2d(picked.map((index) => [0.5 / (rows.isGood[index] ? goodShare : 1 - goodShare)]));
      const loss = optimizer.minimize(
        () => {
          const logits = model.apply(x, { training: true }) as tf.Tensor2D;
          // log(1 + e^z) − y·z, the stable form of binary cross-entropy on a sigmoid.
          const cross = tf.sub(softplus(logits), tf.mul(y, logits));
          const decay = kernels.map((kernel) => tf.mul(DECAY / 2, tf.sum(tf.square(kernel))));
          return tf.addN([tf.mean(tf.mul(weight, cross)), ...decay]) as tf.Scalar;
        },
        true,
        variables,
      );
      if (!loss) throw new Error('The optimiser returned no loss.');
      const [value] = await loss.data();
      tf.dispose([x, y, weight, loss]);
      total += (value ?? 0) * picked.length;
    }
    options.onEpoch?.(epoch + 1, total / order.length);
  }
  const dense = extract(model);
  model.dispose();
  optimizer.dispose();
  return dense;
}

function softplus(logits: tf.Tensor): tf.Tensor {
  return tf.add(tf.relu(logits), tf.log1p(tf.exp(tf.neg(tf.abs(logits)))));
}

function build(width: number, { seed, hidden }: TrainingOptions): Sequential {
  const model = sequential();
  const shape = { inputShape: [width] };
  for (const [index, units] of hidden.entries())
    model.add(
      layers.dense({
        units,
        activation: 'relu',
        kernelInitializer: initializers.heNormal({ seed: seed + index }),
        ...(index === 0 ? shape : {}),
      }),
    );
  model.add(
    layers.dense({
      units: 1,
      kernelInitializer: initializers.glorotNormal({ seed: seed + hidden.length }),
      ...(hidden.length === 0 ? shape : {}),
    }),
  );
  return model;
}

function extract(model: Sequential): readonly DenseLayer[] {
  return model.layers.map((layer) => {
    const [kernel, bias] = layer.getWeights();
    if (!kernel || !bias) throw new Error(`Layer ${layer.name} has no weights.`);
    const [inputs, units] = kernel.shape as [number, number];
    return {
      inputs,
      units,
      kernel: new Float32Array(kernel.dataSync()),
      bias: new Float32Array(bias.dataSync()),
    };
  });
}

/** The last layer's output before the sigmoid, in plain arithmetic: for fitting the calibration and for the known answer. */
export function logitOf(network: readonly DenseLayer[], standardised: readonly number[]): number {
  let activation: readonly number[] = standardised;
  for (const [index, { inputs, units, kernel, bias }] of network.entries()) {
    const next = Array.from({ length: units }, (_, unit) => {
      let sum = bias[unit] ?? 0;
      for (let input = 0; input < inputs; input++)
        sum += (activation[input] ?? 0) * (kernel[input * units + unit] ?? 0);
      return sum;
    });
    activation = index === network.length - 1 ? next : next.map((value) => Math.max(0, value));
  }
  return activation[0] ?? 0;
}

/** Fisher and Yates. */
export function shuffled(length: number, random: () => number): number[] {
  const order = Array.from({ length }, (_, index) => index);
  for (let at = length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const held = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = held;
  }
  return order;
}
