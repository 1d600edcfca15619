// The shipped network, trained: one for all movements. Two hidden layers are shared, each movement has a bias of its own in the first of
// them and heads of its own: overall quality and one for each fault, which also hear what the rules measured. Adam, binary cross-entropy,
// stopped early on people it was not trained on.
import * as tf from '@tensorflow/tfjs-core';
import { FORM_FEATURE_COUNT } from '../../src/contracts/form.ts';
import { ruleProbability } from '../../src/domain/form/fault-evidence.ts';
import type { RepetitionMovement } from '../../src/domain/movements/movement.ts';
import { createRandom, normal } from '../../src/domain/movements/random.ts';
import { clippedBands, inputRow } from '../../src/services/form/form-inputs.ts';
import { FORM_INPUTS } from '../../src/services/form/form-model.ts';
import type { Example } from './examples.ts';
import { shuffled } from '../shuffled.ts';
import { createJointVariables, gatherMatrix, headPlaces, type JointWeights, softplus } from './joint-variables.ts';
import { type Standard, standardise } from './standardise.ts';

export interface JointOptions {
  readonly seed: number;
  readonly hidden: readonly [number, number];
  readonly epochs: number;
  /** Epochs without a gain on validation after which it stops. */
  readonly patience: number;
  readonly onEpoch?: (epoch: number, loss: number, validationLoss: number) => void;
}

export interface JointData {
  readonly movements: readonly RepetitionMovement[];
  readonly standards: readonly Standard[];
  /** By movement, in the same order. */
  readonly train: readonly (readonly Example[])[];
  readonly validation: readonly (readonly Example[])[];
}

const BATCH = 256;
const RATE = { first: 0.003, last: 0.0003 } as const;
/** Standard deviation of what is added to standardised features: a camera and a body never shown are off by more than noise. */
const JITTER = 0.15;

/** What a perfect camera's rules would say of it, 0–1: nothing wrong in any fault that was judged from here. */
export function trueQuality({ bands, trueBands }: Pick<Example, 'bands' | 'trueBands'>): number {
  return Object.keys(bands).reduce((product, fault) => product * (1 - ruleProbability(trueBands[fault] ?? -3)), 1);
}

/** Everything as flat rows: inputs, movement, and per head target and weight. */
interface Rows {
  readonly count: number;
  readonly inputs: Float32Array;
  readonly movement: Uint16Array;
  readonly examples: readonly Example[];
}

function rowsOf({ standards }: JointData, byMovement: readonly (readonly Example[])[]): Rows {
  const examples = byMovement.flat();
  const inputs = new Float32Array(examples.length * FORM_INPUTS);
  const movement = new Uint16Array(examples.length);
  let at = 0;
  for (const [index, of] of byMovement.entries())
    for (const { features, seenFrom } of of) {
      const standard = standards[index];
      if (!standard) throw new Error('a movement without a standard');
      inputs.set(inputRow(standardise(standard, features), seenFrom), at * FORM_INPUTS);
      movement[at++] = index;
    }
  return { count: examples.length, inputs, movement, examples };
}

export async function trainJoint(data: JointData, options: JointOptions): Promise<JointWeights> {
  const { movements } = data;
  const heads = headPlaces(movements);
  const firstHead = movements.map((_, movement) => heads.findIndex((head) => head.movement === movement));
  const [train, validation] = [rowsOf(data, data.train), rowsOf(data, data.validation)];
  const weights = createJointVariables(movements.length, heads, options.seed, options.hidden);
  const gather = gatherMatrix(heads);
  const random = createRandom(options.seed);
  const optimizer = tf.train.adam(RATE.first);

  const batchOf = (rows: Rows, picked: readonly number[], jitter: number) => {
    const n = picked.length;
    const x = new Float32Array(n * FORM_INPUTS);
    const whose = new Float32Array(n * movements.length);
    const [bands, target, weight] = [0, 1, 2].map(() => new Float32Array(n * heads.length)) as [
      Float32Array,
      Float32Array,
      Float32Array,
    ];
    for (const [row, index] of picked.entries()) {
      x.set(rows.inputs.subarray(index * FORM_INPUTS, (index + 1) * FORM_INPUTS), row * FORM_INPUTS);
      if (jitter > 0)
        for (let input = 0; input < FORM_FEATURE_COUNT; input++) {
          const at = row * FORM_INPUTS + input;
          x[at] = (x[at] ?? 0) + jitter * normal(random);
        }
      const movement = rows.movement[index] ?? 0;
      whose[row * movements.length + movement] = 1;
      const example = rows.examples[index];
      if (!example) continue;
      const first = row * heads.length + (firstHead[movement] ?? 0);
      target[first] = trueQuality(example);
      weight[first] = Object.keys(example.bands).length > 0 ? 1 : 0;
      for (const [fault, { id }] of (movements[movement]?.faults ?? []).entries()) {
        const measured = example.bands[id];
        if (measured === undefined) continue;
        bands[first + 1 + fault] = clippedBands(measured);
        target[first + 1 + fault] = ruleProbability(example.trueBands[id] ?? -3);
        weight[first + 1 + fault] = 1;
      }
    }
    return {
      x: tf.tensor2d(x, [n, FORM_INPUTS]),
      whose: tf.tensor2d(whose, [n, movements.length]),
      bands: tf.tensor2d(bands, [n, heads.length]),
      target: tf.tensor2d(target, [n, heads.length]),
      weight: tf.tensor2d(weight, [n, heads.length]),
    };
  };
  const lossOf = (batch: ReturnType<typeof batchOf>): tf.Scalar => {
    const logits = weights.logits(batch, gather);
    const cross = tf.sub(softplus(logits), tf.mul(batch.target, logits));
    return tf.div(tf.sum(tf.mul(batch.weight, cross)), tf.sum(batch.weight));
  };

  let best: { readonly loss: number; readonly weights: JointWeights } | null = null;
  let sinceBest = 0;
  for (let epoch = 0; epoch < options.epochs && sinceBest < options.patience; epoch++) {
    const share = options.epochs > 1 ? epoch / (options.epochs - 1) : 0;
    setRate(optimizer, RATE.first * (RATE.last / RATE.first) ** share);
    const order = shuffled(train.count, random);
    let total = 0;
    for (let from = 0; from < order.length; from += BATCH) {
      const picked = order.slice(from, from + BATCH);
      const batch = batchOf(train, picked, JITTER);
      const loss = optimizer.minimize(
        () =>
          tf.addN([
            lossOf(batch),
            ...weights.kernels.map(({ kernel, decay }) => tf.mul(decay / 2, tf.sum(tf.square(kernel)))),
          ]) as tf.Scalar,
        true,
      );
      if (!loss) throw new Error('The optimiser returned no loss.');
      total += ((await loss.data())[0] ?? 0) * picked.length;
      tf.dispose([...Object.values(batch), loss]);
    }
    let validated = 0;
    for (let from = 0; from < validation.count; from += BATCH) {
      const picked = Array.from({ length: Math.min(BATCH, validation.count - from) }, (_, index) => from + index);
      const batch = batchOf(validation, picked, 0);
      const loss = tf.tidy(() => lossOf(batch));
      validated += ((await loss.data())[0] ?? 0) * picked.length;
      tf.dispose([...Object.values(batch), loss]);
    }
    const validationLoss = validated / validation.count;
    options.onEpoch?.(epoch + 1, total / train.count, validationLoss);
    if (best === null || validationLoss < best.loss) {
      best = { loss: validationLoss, weights: weights.read() };
      sinceBest = 0;
    } else sinceBest += 1;
  }
  weights.dispose();
  gather.dispose();
  optimizer.dispose();
  if (!best) throw new Error('No epoch was trained.');
  return best.weights;
}

/** tfjs gives no way to change an optimiser's rate; it reads this field anew at each step. */
function setRate(optimizer: tf.AdamOptimizer, rate: number): void {
  (optimizer as unknown as { learningRate: number }).learningRate = rate;
}
