// The convolution, trained as the joint network is: soft targets from a perfect camera's rules, Adam, stopped early on people it was not
// trained on, each head calibrated on them.
import * as tf from '@tensorflow/tfjs-core';
import { ruleProbability } from '../../../src/domain/form/fault-evidence.ts';
import type { RepetitionMovement } from '../../../src/domain/movements/movement.ts';
import { createRandom, normal } from '../../../src/domain/movements/random.ts';
import { clippedBands } from '../../../src/services/form/form-inputs.ts';
import { FORM_VIEWS } from '../../../src/services/form/form-model.ts';
import { trueQuality } from '../joint-network.ts';
import { type HeadPlace, headPlaces } from '../joint-variables.ts';
import { shuffled } from '../../shuffled.ts';
import type { Standard } from '../standardise.ts';
import { type HeadCalibrations, calibratedHeads, predictionOf } from './calibrated-heads.ts';
import { keptWeights } from './kept-weights.ts';
import { type Convolution, type ConvolutionBatch, createConvolution } from './convolution.ts';
import type { ComparedData, Method } from './method.ts';
import type { SequenceExample } from './sequence-store.ts';
import { SEQUENCE_CHANNELS, SEQUENCE_LENGTH } from './sequences.ts';

export interface ConvolutionOptions {
  readonly seed: number;
  readonly epochs: number;
  /** Epochs without a gain on validation after which it stops. */
  readonly patience: number;
  readonly hearsBands: boolean;
  readonly onEpoch?: (epoch: number, loss: number, validationLoss: number) => void;
}

const BATCH = 64;
const RATE = { first: 0.003, last: 0.0003 } as const;
const DECAY = 1e-5;
/** Standard deviation of what is added to a standardised channel, the same at every step: cameras and bodies are off by constants. */
const JITTER = 0.1;
/** Standardised channels are heard up to ±this. */
const LIMIT = 5;
/** A channel that hardly varies must not blow up noise. */
const LEAST_SD = 0.02;

/** Mean and spread of each channel over all steps. */
export function channelStandard(examples: readonly SequenceExample[]): Standard {
  const [sum, squares] = [new Float64Array(SEQUENCE_CHANNELS), new Float64Array(SEQUENCE_CHANNELS)];
  for (const { sequence } of examples)
    for (const [at, value] of sequence.entries()) {
      const channel = at % SEQUENCE_CHANNELS;
      sum[channel] = (sum[channel] ?? 0) + value;
      squares[channel] = (squares[channel] ?? 0) + value * value;
    }
  const count = Math.max(1, (examples.length * SEQUENCE_LENGTH) / SEQUENCE_CHANNELS);
  const mean = Array.from(sum, (total) => total / count);
  const sd = Array.from(squares, (total, channel) =>
    Math.max(LEAST_SD, Math.sqrt(Math.max(0, total / count - (mean[channel] ?? 0) ** 2))),
  );
  return { mean, sd };
}

/** `jitter`: what is added to each channel; none where it is not training. */
export function standardSequence(
  { sequence }: SequenceExample,
  { mean, sd }: Standard,
  into: Float32Array,
  jitter?: readonly number[],
): void {
  for (let at = 0; at < SEQUENCE_LENGTH; at++) {
    const channel = at % SEQUENCE_CHANNELS;
    const z = ((sequence[at] ?? 0) - (mean[channel] ?? 0)) / (sd[channel] ?? 1) + (jitter?.[channel] ?? 0);
    into[at] = Math.max(-LIMIT, Math.min(LIMIT, z));
  }
}

interface Place {
  readonly movement: number;
  readonly example: SequenceExample;
}

/** Inputs, and per head target and weight. */
function createBatches(
  movements: readonly RepetitionMovement[],
  standards: readonly Standard[],
  heads: readonly HeadPlace[],
) {
  const firstHead = movements.map((_, movement) => heads.findIndex((head) => head.movement === movement));
  const width = movements.length + FORM_VIEWS.length;
  return (places: readonly Place[], jitterOf?: () => readonly number[]) => {
    const n = places.length;
    const x = new Float32Array(n * SEQUENCE_LENGTH);
    const whose = new Float32Array(n * width);
    const heard = new Float32Array(n * heads.length);
    const wanted = new Float32Array(n * heads.length);
    const counts = new Float32Array(n * heads.length);
    for (const [row, { movement, example }] of places.entries()) {
      const standard = standards[movement];
      if (!standard) throw new Error('a movement without a standard');
      standardSequence(example, standard, x.subarray(row * SEQUENCE_LENGTH, (row + 1) * SEQUENCE_LENGTH), jitterOf?.());
      whose[row * width + movement] = 1;
      const view = FORM_VIEWS.findIndex((name) => name === example.seenFrom);
      if (view >= 0) whose[row * width + movements.length + view] = 1;
      const first = row * heads.length + (firstHead[movement] ?? 0);
      wanted[first] = trueQuality(example);
      counts[first] = 1;
      for (const [fault, { id }] of (movements[movement]?.faults ?? []).entries()) {
        const measured = example.bands[id];
        if (measured === undefined) continue;
        heard[first + 1 + fault] = clippedBands(measured);
        wanted[first + 1 + fault] = ruleProbability(example.trueBands[id] ?? -3);
        counts[first + 1 + fault] = 1;
      }
    }
    const byHead = (values: Float32Array) => tf.tensor2d(values, [n, heads.length]);
    return {
      x: tf.tensor2d(x, [n, SEQUENCE_LENGTH]),
      whose: tf.tensor2d(whose, [n, width]),
      bands: byHead(heard),
      target: byHead(wanted),
      weight: byHead(counts),
    };
  };
}

type TrainingBatch = ConvolutionBatch & { readonly target: tf.Tensor2D; readonly weight: tf.Tensor2D };

function lossOf(network: Convolution, batch: TrainingBatch): tf.Scalar {
  const logits = network.logits(batch);
  const softplus = tf.add(tf.relu(logits), tf.log1p(tf.exp(tf.neg(tf.abs(logits)))));
  const cross = tf.sub(softplus, tf.mul(batch.target, logits));
  return tf.div(tf.sum(tf.mul(batch.weight, cross)), tf.sum(batch.weight));
}

export async function trainConvolution(data: ComparedData, options: ConvolutionOptions): Promise<Method> {
  const { movements } = data;
  const standards = data.train.map(channelStandard);
  const heads = headPlaces(movements);
  const network = createConvolution(movements.length, heads, options.hearsBands, options.seed + 1);
  const batchOf = createBatches(movements, standards, heads);
  const { onEpoch: _, ...shaping } = options;
  const train = () => trainedWeights(network, batchOf, data, options);
  network.write(await (data.mark === null ? train() : keptWeights([data.mark, shaping], train)));
  const logitsOf = (movement: number, examples: readonly SequenceExample[]) =>
    logitsInBatches(network, batchOf, movement, examples);
  const calibrations: HeadCalibrations[] = [];
  for (const [movement, { faults }] of movements.entries()) {
    const examples = data.validation[movement] ?? [];
    calibrations.push(
      calibratedHeads(
        faults.map(({ id }) => id),
        examples,
        await logitsOf(movement, examples),
      ),
    );
  }
  // The standards of one movement are its own; everything else is shared.
  const standardNumbers = 2 * SEQUENCE_CHANNELS * movements.length;
  return {
    name: options.hearsBands ? 'convolution, hears the rules' : 'convolution',
    async predict(movement, examples) {
      const index = movements.findIndex(({ id }) => id === movement.id);
      const logits = await logitsOf(index, examples);
      const ids = movement.faults.map(({ id }) => id);
      return examples.map((example, at) => predictionOf(ids, example, logits[at] ?? [], calibrations[index]));
    },
    sizeOf: () => ({ parameters: network.parameters, bytes: network.bytes + 4 * standardNumbers }),
  };

  /** By example the logits of its movement's heads, quality first. */
  async function logitsInBatches(
    of: Convolution,
    batches: typeof batchOf,
    movement: number,
    examples: readonly SequenceExample[],
  ): Promise<readonly (readonly number[])[]> {
    const first = heads.findIndex((head) => head.movement === movement);
    const width = 1 + (movements[movement]?.faults.length ?? 0);
    const rows: (readonly number[])[] = [];
    for (let from = 0; from < examples.length; from += BATCH) {
      const batch = batches(examples.slice(from, from + BATCH).map((example) => ({ movement, example })));
      const logits = tf.tidy(() => of.logits(batch));
      const values = await logits.data();
      const [n] = logits.shape;
      for (let row = 0; row < n; row++)
        rows.push(Array.from(values.slice(row * heads.length + first, row * heads.length + first + width)));
      tf.dispose([...Object.values(batch), logits]);
    }
    return rows;
  }
}

async function trainedWeights(
  network: Convolution,
  batchOf: ReturnType<typeof createBatches>,
  data: ComparedData,
  options: ConvolutionOptions,
): Promise<readonly Float32Array[]> {
  const placesOf = (split: readonly (readonly SequenceExample[])[]) =>
    split.flatMap((examples, movement) => examples.map((example): Place => ({ movement, example })));
  const [train, validation] = [placesOf(data.train), placesOf(data.validation)];
  const random = createRandom(options.seed);
  const jitter = () => Array.from({ length: SEQUENCE_CHANNELS }, () => JITTER * normal(random));
  const optimizer = tf.train.adam(RATE.first);
  let best: { readonly loss: number; readonly weights: readonly Float32Array[] } | null = null;
  let sinceBest = 0;
  for (let epoch = 0; epoch < options.epochs && sinceBest < options.patience; epoch++) {
    const share = options.epochs > 1 ? epoch / (options.epochs - 1) : 0;
    setRate(optimizer, RATE.first * (RATE.last / RATE.first) ** share);
    const order = shuffled(train.length, random);
    let total = 0;
    for (let from = 0; from < order.length; from += BATCH) {
      const picked = order.slice(from, from + BATCH).flatMap((index) => train[index] ?? []);
      const batch = batchOf(picked, jitter);
      const loss = optimizer.minimize(
        () =>
          tf.addN([
            lossOf(network, batch),
            ...network.kernels.map((kernel) => tf.mul<tf.Scalar>(DECAY / 2, tf.sum(tf.square(kernel)))),
          ]),
        true,
      );
      if (!loss) throw new Error('The optimiser returned no loss.');
      total += ((await loss.data())[0] ?? 0) * picked.length;
      tf.dispose([...Object.values(batch), loss]);
    }
    let validated = 0;
    for (let from = 0; from < validation.length; from += BATCH) {
      const picked = validation.slice(from, from + BATCH);
      const batch = batchOf(picked);
      const loss = tf.tidy(() => lossOf(network, batch));
      validated += ((await loss.data())[0] ?? 0) * picked.length;
      tf.dispose([...Object.values(batch), loss]);
    }
    const validationLoss = validated / validation.length;
    options.onEpoch?.(epoch + 1, total / train.length, validationLoss);
    if (best === null || validationLoss < best.loss) {
      best = { loss: validationLoss, weights: network.read() };
      sinceBest = 0;
    } else sinceBest += 1;
  }
  optimizer.dispose();
  if (!best) throw new Error('No epoch was trained.');
  return best.weights;
}

/** tfjs gives no way to change an optimiser's rate; it reads this field anew at each step. */
function setRate(optimizer: tf.AdamOptimizer, rate: number): void {
  (optimizer as unknown as { learningRate: number }).learningRate = rate;
}
