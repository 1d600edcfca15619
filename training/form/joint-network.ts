// The shipped network, trained: one for all movements. Two hidden layers are shared, each movement has a bias of its own in the first of
// them and heads of its own: overall quality and one for each fault, which also hear what the rules measured. Adam, binary cross-entropy,
// stopped early on people it was not trained on.
import * as tf from '@tensorflow/tfjs-core';
import { FORM_FEATURE_COUNT } from '../../src/contracts/form.ts';
import { ruleProbability } from '../../src/domain/form/fault-evidence.ts';
import type { RepetitionMovement } from '../../src/domain/movements/movement.ts';
import { createRandom, normal } from '../../src/domain/movements/random.ts';
import { clippedBands, inputRow } from '../../src/services/form/form-inputs.ts';
import { FORM_INPUTS, FORM_VIEWS } from '../../src/services/form/form-model.ts';
import type { Example } from './examples.ts';
import { shuffled } from './network.ts';
import { type Standard, standardise } from './standardise.ts';

export interface JointOptions {
  readonly seed: number;
  readonly hidden: readonly [number, number];
  readonly epochs: number;
  /** Epochs without a gain on validation after which it stops. */
  readonly patience: number;
  readonly onEpoch?: (epoch: number, loss: number, validationLoss: number) => void;
}

/** Matrices row-major, as FORM_TENSORS of form-model.ts names them. */
export interface JointWeights {
  readonly units: readonly [number, number];
  readonly heads: readonly HeadPlace[];
  readonly input: Float32Array;
  readonly movement: Float32Array;
  readonly hidden: Float32Array;
  readonly hiddenBias: Float32Array;
  readonly headKernel: Float32Array;
  readonly view: Float32Array;
  readonly bias: Float32Array;
  readonly ownBand: Float32Array;
  readonly qualityBand: Float32Array;
}

/** Which head is whose: `fault` null for the overall quality. */
export interface HeadPlace {
  readonly movement: number;
  readonly fault: string | null;
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
const DECAY = 1e-5;
/** Standard deviation of what is added to standardised features: a camera and a body never shown are off by more than noise. */
const JITTER = 0.15;
/** At first the heads say what the rules say (fault-evidence.ts), and learn what to correct. */
const START = { ownBand: 3, faultBias: -3, wholeShare: 1, qualityBand: 0.02, qualityBias: 0, headSd: 0.02 } as const;
/** Of the sum whose log-odds are taken: beyond e^±6 nothing is surer. */
const [LEAST_UNLIKELY, MOST_UNLIKELY] = [0.0025, 6];
/** Away from the rules only as far as the people shown ask for it. */
const HEAD_DECAY = 3e-4;

export function headPlaces(movements: readonly RepetitionMovement[]): readonly HeadPlace[] {
  return movements.flatMap(({ faults }, movement) => [
    { movement, fault: null },
    ...faults.map(({ id }) => ({ movement, fault: id })),
  ]);
}

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
  const weights = createVariables(movements.length, heads, options);
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

/** [heads × heads]: 1 where the row is a fault's head and the column the quality of its movement. */
function gatherMatrix(heads: readonly HeadPlace[]): tf.Tensor2D {
  const values = new Float32Array(heads.length ** 2);
  for (const [row, { movement, fault }] of heads.entries()) {
    if (fault === null) continue;
    const column = heads.findIndex((head) => head.movement === movement && head.fault === null);
    values[row * heads.length + column] = 1;
  }
  return tf.tensor2d(values, [heads.length, heads.length]);
}

interface Batch {
  readonly x: tf.Tensor2D;
  readonly whose: tf.Tensor2D;
  readonly bands: tf.Tensor2D;
  /** 1 where a head's target counts: of a fault that was judged. */
  readonly weight: tf.Tensor2D;
}

function createVariables(movementCount: number, heads: readonly HeadPlace[], { seed, hidden }: JointOptions) {
  const random = createRandom(seed + 1);
  const [first, second] = hidden;
  const drawn = (rows: number, columns: number, sd: number) =>
    tf.variable(
      tf.tensor2d(
        Float32Array.from({ length: rows * columns }, () => sd * normal(random)),
        [rows, columns],
      ),
    );
  const filled = (rows: number, columns: number, value: number) =>
    tf.variable(tf.tensor2d(new Float32Array(rows * columns).fill(value), [rows, columns]));
  const input = drawn(FORM_INPUTS, first, Math.sqrt(2 / FORM_INPUTS));
  const movement = drawn(movementCount, first, 0.3);
  const hiddenKernel = drawn(first, second, Math.sqrt(2 / first));
  const hiddenBias = filled(1, second, 0);
  const headKernel = drawn(second, heads.length, START.headSd);
  const view = filled(FORM_VIEWS.length, heads.length, 0);
  const bias = tf.variable(
    tf.tensor2d(
      heads.map(({ fault }) => (fault === null ? START.qualityBias : START.faultBias)),
      [1, heads.length],
    ),
  );
  const isQuality = tf.tensor2d(
    heads.map(({ fault }) => (fault === null ? 1 : 0)),
    [1, heads.length],
  );
  const ownBand = tf.variable(
    tf.tensor2d(
      heads.map(({ fault }) => (fault === null ? START.wholeShare : START.ownBand)),
      [1, heads.length],
    ),
  );
  const qualityBand = filled(1, heads.length, START.qualityBand);
  const all: tf.Tensor[] = [
    isQuality,
    input,
    movement,
    hiddenKernel,
    hiddenBias,
    headKernel,
    view,
    bias,
    ownBand,
    qualityBand,
  ];
  return {
    kernels: [
      ...[input, hiddenKernel, movement].map((kernel) => ({ kernel, decay: DECAY })),
      { kernel: headKernel, decay: HEAD_DECAY },
    ],
    logits({ x, whose, bands, weight }: Batch, gather: tf.Tensor2D): tf.Tensor2D {
      const one = tf.relu(tf.add(tf.matMul(x, input), tf.matMul(whose, movement)));
      const two = tf.relu(tf.add(tf.matMul(one, hiddenKernel), hiddenBias));
      const views = tf.slice(x, [0, FORM_FEATURE_COUNT], [-1, FORM_VIEWS.length]);
      const own = tf.mul<tf.Tensor2D>(bands, tf.relu(ownBand));
      const alone = tf.addN<tf.Tensor2D>([
        tf.matMul(two, headKernel),
        tf.matMul(views, view),
        own,
        tf.mul(bias, tf.onesLike(own)),
      ]);
      // −log(e^s − 1): the log-odds that none of the faults judged is there (noFaultLogit in form-inputs.ts).
      const unlikely = tf.matMul<tf.Tensor2D>(tf.mul<tf.Tensor2D>(softplus(alone), weight), gather);
      const sure = tf.exp(tf.clipByValue(unlikely, LEAST_UNLIKELY, MOST_UNLIKELY));
      const none = tf.neg(tf.log(tf.sub(sure, 1)));
      const whole = tf.mul(tf.mul(none, tf.relu(ownBand)), isQuality);
      const quality = tf.matMul(tf.mul<tf.Tensor2D>(bands, tf.relu(qualityBand)), gather);
      return tf.add<tf.Tensor2D>(tf.sub(alone, quality), whole);
    },
    read(): JointWeights {
      const values = (variable: tf.Variable) => new Float32Array(variable.dataSync());
      const positive = (variable: tf.Variable) => values(variable).map((value) => Math.max(0, value));
      return {
        units: [first, second],
        heads,
        input: values(input),
        movement: values(movement),
        hidden: values(hiddenKernel),
        hiddenBias: values(hiddenBias),
        headKernel: values(headKernel),
        view: values(view),
        bias: values(bias),
        ownBand: positive(ownBand),
        qualityBand: positive(qualityBand),
      };
    },
    dispose() {
      tf.dispose(all);
    },
  };
}

/** log(1 + e^z), without overflow. */
function softplus(logits: tf.Tensor): tf.Tensor {
  return tf.add(tf.relu(logits), tf.log1p(tf.exp(tf.neg(tf.abs(logits)))));
}
