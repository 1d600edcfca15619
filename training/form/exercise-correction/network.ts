// Trains one frame network: features → relu → a sigmoid for each fault, or no hidden layer for logistic regression. Adam, binary
// cross-entropy with softened targets, both answers of every fault weighing alike.
import * as tf from '@tensorflow/tfjs-core';
import { initializers, layers, type Sequential, sequential } from '@tensorflow/tfjs-layers';
import {
  type FrameLayer,
  frameLogits,
  type FrameNetwork,
  meanSquare,
  standardiseFrame,
  withinLimit,
} from '../../../src/domain/form/frame-network.ts';
import type { View } from '../../../src/domain/movements/movement.ts';
import { createRandom } from '../../../src/domain/movements/random.ts';
import { fitStandard, type Standard } from '../standardise.ts';
import type { Row } from './teach.ts';

export const HIDDEN_UNITS = 20;
const BATCH = 256;
const LEARNING_RATE = 0.006;
const DECAY = 3e-4;
/** Nobody's label of a frame in the middle of a movement is certain. */
const SOFT = 0.05;
export const MOST_EPOCHS = 14;
/** A pose further from the mean than this share of those it learnt from gets no answer, with some room. */
const FAMILIAR = { share: 0.995, room: 1.5 } as const;

export interface FrameTraining {
  readonly movementId: string;
  readonly views: readonly View[];
  readonly faults: readonly string[];
  readonly features: readonly string[];
  readonly hidden: readonly number[];
  readonly seed: number;
  readonly epochs: number;
}

export interface TrainedFrames {
  readonly network: FrameNetwork;
  /** Mean loss on the rows held back after each epoch; empty without any. */
  readonly heldBackLosses: readonly number[];
}

/** `heldBack`: rows of scenes that are not in `rows`, to find out when to stop. */
export async function trainFrames(
  rows: readonly Row[],
  options: FrameTraining,
  heldBack: readonly Row[] = [],
): Promise<TrainedFrames> {
  const standard = fitStandard(rows.map(({ features }) => features));
  const inputs = rows.map(({ features }) => standardiseFrame(standard, features).map(withinLimit));
  const targets = rows.map(({ fault }) => options.faults.map((id) => (id === fault ? 1 : 0)));
  const weights = balance(targets, options.faults.length);
  const model = build(options);
  const optimizer = tf.train.adam(LEARNING_RATE);
  const variables = model.trainableWeights.map((weight) => weight.read() as tf.Variable);
  const kernels = variables.filter(({ rank }) => rank === 2);
  const random = createRandom(options.seed);
  const heldBackLosses: number[] = [];
  const tables = [inputs, targets.map(softened), weights].map((table) => tf.tensor2d(table.map((row) => [...row])));
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const order = shuffled(inputs.length, random);
    for (let from = 0; from < order.length; from += BATCH)
      tf.tidy(() => {
        const picked = tf.tensor1d(order.slice(from, from + BATCH), 'int32');
        const [x, y, weight] = tables.map((table) => tf.gather(table, picked));
        if (!x || !y || !weight) return;
        optimizer.minimize(
          () => {
            const logits = model.apply(x, { training: true }) as tf.Tensor2D;
            const cross = tf.sub(softplus(logits), tf.mul(y, logits));
            const decay = kernels.map((kernel) => tf.mul(DECAY / 2, tf.sum(tf.square(kernel))));
            return tf.addN([tf.mean(tf.mul(weight, cross)), ...decay]) as tf.Scalar;
          },
          false,
          variables,
        );
      });
    if (heldBack.length > 0) heldBackLosses.push(lossOn(extract(model), standard, options.faults, heldBack));
  }
  const dense = extract(model);
  tf.dispose(tables);
  model.dispose();
  optimizer.dispose();
  const spreads = rows.map(({ features }) => meanSquare(standardiseFrame(standard, features))).sort((a, b) => a - b);
  const { movementId, views, faults, features } = options;
  const network: FrameNetwork = {
    movementId,
    views,
    faults,
    features,
    ...standard,
    layers: dense,
    familiarMeanSquare: FAMILIAR.room * (spreads[Math.floor(FAMILIAR.share * (spreads.length - 1))] ?? Infinity),
  };
  return { network, heldBackLosses };
}

/** For each fault, those with and those without it weigh the same together; a fault nobody here has weighs nothing. */
function balance(targets: readonly (readonly number[])[], faults: number): readonly (readonly number[])[] {
  const shares = Array.from(
    { length: faults },
    (_, at) => targets.reduce((sum, row) => sum + (row[at] ?? 0), 0) / targets.length,
  );
  return targets.map((row) =>
    row.map((target, at) => {
      const share = shares[at] ?? 0;
      return share === 0 || share === 1 ? 0 : 0.5 / (target === 1 ? share : 1 - share);
    }),
  );
}

function lossOn(
  dense: readonly FrameLayer[],
  standard: Standard,
  faults: readonly string[],
  rows: readonly Row[],
): number {
  const truths = rows.map(({ fault }) => faults.map((id) => (id === fault ? 1 : 0)));
  const targets = truths.map(softened);
  const weights = balance(truths, faults.length);
  const total = rows.reduce((sum, { features }, index) => {
    const logits = frameLogits(dense, standardiseFrame(standard, features).map(withinLimit));
    return logits.reduce((inner, z, at) => {
      const cross = Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - (targets[index]?.[at] ?? 0) * z;
      return inner + (weights[index]?.[at] ?? 0) * cross;
    }, sum);
  }, 0);
  return total / rows.length;
}

function softened(row: readonly number[]): readonly number[] {
  return row.map((target) => SOFT + (1 - 2 * SOFT) * target);
}

function softplus(logits: tf.Tensor): tf.Tensor {
  return tf.add(tf.relu(logits), tf.log1p(tf.exp(tf.neg(tf.abs(logits)))));
}

function build({ features, faults, hidden, seed }: FrameTraining): Sequential {
  const model = sequential();
  const widths = [...hidden, faults.length];
  for (const [index, units] of widths.entries())
    model.add(
      layers.dense({
        units,
        ...(index < hidden.length ? { activation: 'relu' as const } : {}),
        kernelInitializer: initializers.glorotNormal({ seed: seed + index }),
        ...(index === 0 ? { inputShape: [features.length] } : {}),
      }),
    );
  return model;
}

function extract(model: Sequential): readonly FrameLayer[] {
  return model.layers.map((layer) => {
    const [kernel, bias] = layer.getWeights();
    if (!kernel || !bias) throw new Error(`Layer ${layer.name} has no weights.`);
    const [inputs = 0, units = 0] = kernel.shape;
    return { inputs, units, kernel: new Float32Array(kernel.dataSync()), bias: new Float32Array(bias.dataSync()) };
  });
}

/** Fisher and Yates. */
function shuffled(length: number, random: () => number): number[] {
  const order = Array.from({ length }, (_, index) => index);
  for (let at = length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}
