// The plainest networks on the hundred features, one for each movement: the reference, 100 → 64 → 64 → 1 with relu and a sigmoid, ten epochs
// of Adam at 0.001 on binary cross-entropy and nothing else; and logistic regression, for the whole and for each fault.
import * as tf from '@tensorflow/tfjs-core';
import { createRandom, normal } from '../../../src/domain/movements/random.ts';
import { shuffled } from '../../shuffled.ts';
import { fitStandard, type Standard, standardise } from '../standardise.ts';
import { answerOf, calibratedHeads, predictionOf } from './calibrated-heads.ts';
import { type ComparedData, kernelBytes, type Method } from './method.ts';
import type { SequenceExample } from './sequence-store.ts';

const BATCH = 32;

interface PlainOptions {
  readonly seed: number;
  /** Units of the hidden layers. */
  readonly hidden: readonly number[];
  readonly rate: number;
  readonly epochs: number;
  /** Epochs without a gain on `validation` after which it stops; null: never, and the last epoch's weights are taken. */
  readonly patience: number | null;
  /** Weight decay on the kernels. */
  readonly decay: number;
}

/** `target[row × outputs]` 0 or 1, NaN where nothing is known. */
interface PlainRows {
  readonly features: readonly (readonly number[])[];
  readonly target: readonly (readonly number[])[];
}

/** Dense layers with relu between them; its outputs are logits. */
interface PlainNetwork {
  readonly parameters: number;
  readonly bytes: number;
  readonly logits: (features: readonly (readonly number[])[]) => Promise<readonly (readonly number[])[]>;
}

/** (a). Overall quality alone. */
export const trainReference = (data: ComparedData, seed: number): Promise<Method> =>
  trainPlain('reference network', data, () => [], false, {
    seed,
    hidden: [64, 64],
    rate: 0.001,
    epochs: 10,
    patience: null,
    decay: 0,
  });

/** (d). Overall quality and each fault, calibrated as the joint network is. */
export const trainLogistic = (data: ComparedData, seed: number): Promise<Method> =>
  trainPlain('logistic regression', data, ({ faults }) => faults.map(({ id }) => id), true, {
    seed,
    hidden: [],
    rate: 0.005,
    epochs: 60,
    patience: 6,
    decay: 1e-4,
  });

async function trainPlain(
  name: string,
  { movements, train, validation }: ComparedData,
  faultsOf: (movement: ComparedData['movements'][number]) => readonly string[],
  isCalibrated: boolean,
  options: PlainOptions,
): Promise<Method> {
  const trained = new Map<string, Awaited<ReturnType<typeof trainOne>>>();
  for (const [index, movement] of movements.entries())
    trained.set(movement.id, await trainOne(faultsOf(movement), train[index] ?? [], validation[index] ?? []));
  const of = (id: string) => {
    const found = trained.get(id);
    if (!found) throw new Error(`${id} was not trained.`);
    return found;
  };
  return {
    name,
    async predict({ id }, examples) {
      const { network, standard, faults, calibrations } = of(id);
      const logits = await network.logits(examples.map(({ features }) => standardise(standard, features)));
      return examples.map((example, row) => predictionOf(faults, example, logits[row] ?? [], calibrations));
    },
    sizeOf({ id }) {
      const { network, standard } = of(id);
      return { parameters: network.parameters, bytes: network.bytes + 8 * standard.mean.length };
    },
  };

  async function trainOne(
    faults: readonly string[],
    examples: readonly SequenceExample[],
    others: readonly SequenceExample[],
  ) {
    const standard = fitStandard(examples.map(({ features }) => features));
    const rows = plainRows(faults, standard, examples);
    const network = await fitPlain(rows, plainRows(faults, standard, others), options);
    const logits = await network.logits(others.map(({ features }) => standardise(standard, features)));
    return { network, standard, faults, calibrations: isCalibrated ? calibratedHeads(faults, others, logits) : [] };
  }
}

/** Those of which something is known. */
function plainRows(faults: readonly string[], standard: Standard, examples: readonly SequenceExample[]): PlainRows {
  const known = examples
    .map((example) => ({
      features: standardise(standard, example.features),
      target: [null, ...faults].map((fault) => {
        const answer = answerOf(example, fault);
        return answer === null ? Number.NaN : Number(answer);
      }),
    }))
    .filter(({ target }) => target.some((value) => !Number.isNaN(value)));
  return { features: known.map(({ features }) => features), target: known.map(({ target }) => target) };
}

async function fitPlain(train: PlainRows, validation: PlainRows, options: PlainOptions): Promise<PlainNetwork> {
  const { seed, hidden, rate, epochs, patience, decay } = options;
  const random = createRandom(seed);
  const sizes = [train.features[0]?.length ?? 0, ...hidden, train.target[0]?.length ?? 1];
  const layers = [...hidden, 0].map((_, index) => {
    const [inputs = 0, units = 0] = [sizes[index], sizes[index + 1]];
    // Glorot and Bengio (2010), as such networks are usually begun.
    const sd = Math.sqrt(2 / (inputs + units));
    const values = Float32Array.from({ length: inputs * units }, () => sd * normal(random));
    return {
      kernel: tf.variable(tf.tensor2d(values, [inputs, units])),
      bias: tf.variable(tf.zeros<tf.Rank.R2>([1, units])),
    };
  });
  const forward = (x: tf.Tensor2D) =>
    layers.reduce<tf.Tensor2D>((rows, { kernel, bias }, index) => {
      const sums = tf.add<tf.Tensor2D>(tf.matMul(rows, kernel), bias);
      return index < layers.length - 1 ? tf.relu(sums) : sums;
    }, x);
  const variables = layers.flatMap(({ kernel, bias }) => [kernel, bias]);
  const optimizer = tf.train.adam(rate);
  let best: { readonly loss: number; readonly weights: readonly Float32Array[] } | null = null;
  let sinceBest = 0;
  const most = patience ?? Infinity;
  for (let epoch = 0; epoch < epochs && sinceBest < most; epoch++) {
    const order = shuffled(train.features.length, random);
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = batchOf(train, order.slice(from, from + BATCH));
      optimizer.minimize(
        () => {
          const decays =
            decay > 0 ? layers.map(({ kernel }) => tf.mul<tf.Scalar>(decay / 2, tf.sum(tf.square(kernel)))) : [];
          return tf.addN<tf.Scalar>([crossEntropy(forward(batch.x), batch), ...decays]);
        },
        false,
        variables,
      );
      tf.dispose(Object.values(batch));
    }
    if (patience === null) continue;
    const batch = batchOf(
      validation,
      validation.features.map((_, index) => index),
    );
    const loss = tf.tidy(() => crossEntropy(forward(batch.x), batch));
    const value = (await loss.data())[0] ?? Infinity;
    tf.dispose([...Object.values(batch), loss]);
    if (best === null || value < best.loss) {
      best = { loss: value, weights: variables.map((variable) => new Float32Array(variable.dataSync())) };
      sinceBest = 0;
    } else sinceBest += 1;
  }
  optimizer.dispose();
  for (const [index, variable] of variables.entries()) {
    const values = best?.weights[index];
    if (!values) continue;
    const value = tf.tensor2d(values, variable.shape);
    variable.assign(value);
    value.dispose();
  }
  return {
    parameters: variables.reduce((sum, { size }) => sum + size, 0),
    bytes: layers.reduce(
      (sum, { kernel, bias }) => sum + kernelBytes(kernel.shape[0] ?? 0, bias.size) + 4 * bias.size,
      0,
    ),
    async logits(features) {
      if (features.length === 0) return [];
      const x = tf.tensor2d(features.map((row) => [...row]));
      const logits = tf.tidy(() => forward(x));
      const values = await logits.data();
      const width = sizes.at(-1) ?? 1;
      tf.dispose([x, logits]);
      return features.map((_, row) => Array.from(values.slice(row * width, (row + 1) * width)));
    },
  };
}

function batchOf({ features, target }: PlainRows, picked: readonly number[]) {
  const targets = picked.map((index) => target[index] ?? []);
  return {
    x: tf.tensor2d(picked.map((index) => [...(features[index] ?? [])])),
    y: tf.tensor2d(targets.map((row) => row.map((value) => (Number.isNaN(value) ? 0 : value)))),
    weight: tf.tensor2d(targets.map((row) => row.map((value) => (Number.isNaN(value) ? 0 : 1)))),
  };
}

/** Each output's mean over the rows of which it is known, outputs added: each learns as if it were alone. */
function crossEntropy(logits: tf.Tensor2D, { y, weight }: ReturnType<typeof batchOf>): tf.Scalar {
  // log(1 + e^z) − y·z, the stable form of binary cross-entropy on a sigmoid.
  const softplus = tf.add(tf.relu(logits), tf.log1p(tf.exp(tf.neg(tf.abs(logits)))));
  const cross = tf.mul(weight, tf.sub(softplus, tf.mul(y, logits)));
  return tf.sum(tf.div(tf.sum(cross, 0), tf.maximum(tf.sum(weight, 0), 1)));
}
