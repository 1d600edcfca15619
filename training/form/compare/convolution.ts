// The separable dilated convolution: a repetition's steps, two at a time, through residual blocks that each see twice as far as the one
// before; what is strongest and what is usual over time, with the movement and the view, to heads as the joint network has them.
import * as tf from '@tensorflow/tfjs-core';
import { createRandom, normal } from '../../../src/domain/movements/random.ts';
import { FORM_VIEWS } from '../../../src/services/form/form-model.ts';
import type { HeadPlace } from '../joint-variables.ts';
import { kernelBytes } from './method.ts';
import { depthwise, pointwise, TAPS } from './separable.ts';
import { SEQUENCE_CHANNELS, SEQUENCE_STEPS } from './sequences.ts';

/** Steps that go in together. */
const STRIDE = 2;
const PLACES = SEQUENCE_STEPS / STRIDE;
const INPUTS = STRIDE * SEQUENCE_CHANNELS;
const CHANNELS = 64;
const DILATIONS = [1, 2, 4, 8] as const;
const JOINED = 64;
/** As the joint network starts. */
const START = { quality: -1.5, fault: -2, ownBand: 2, qualityBand: 0.7 } as const;

/** What `n` repetitions are to the network: flat, row-major. */
export interface ConvolutionBatch {
  /** [n × steps × channels], standardised. */
  readonly x: tf.Tensor2D;
  /** [n × (movements + views)]: one-hot. */
  readonly whose: tf.Tensor2D;
  /** [n × heads]: of faults that were judged, else 0. */
  readonly bands: tf.Tensor2D;
}

export interface Convolution {
  readonly parameters: number;
  /** At eight bits a weight; biases in float32. */
  readonly bytes: number;
  /** The variables that weight decay is for. */
  readonly kernels: readonly tf.Variable[];
  /** [n × heads]. */
  readonly logits: (batch: ConvolutionBatch) => tf.Tensor2D;
  readonly read: () => readonly Float32Array[];
  readonly write: (values: readonly Float32Array[]) => void;
  readonly dispose: () => void;
}

/** `hearsBands`: the heads also hear what the rules measured, as the joint network's do. */
export function createConvolution(
  movementCount: number,
  heads: readonly HeadPlace[],
  hearsBands: boolean,
  seed: number,
): Convolution {
  const random = createRandom(seed);
  const kernels: tf.Variable[] = [];
  const others: tf.Variable[] = [];
  const drawn = (shape: [number, number] | [number, number, number, number], sd: number) => {
    const count = shape.reduce((product, size) => product * size, 1);
    const values = Float32Array.from({ length: count }, () => sd * normal(random));
    const variable = variableOf(tf.tensor(values, shape));
    kernels.push(variable);
    return variable;
  };
  const filled = (values: readonly number[]) => {
    const variable = variableOf(tf.tensor2d([...values], [1, values.length]));
    others.push(variable);
    return variable;
  };
  const zeros = (count: number) => filled(Array.from({ length: count }, () => 0));
  const first = { kernel: drawn([INPUTS, CHANNELS], Math.sqrt(2 / INPUTS)), bias: zeros(CHANNELS) };
  const blocks = DILATIONS.map((dilation) => ({
    dilation,
    taps: drawn([1, TAPS, CHANNELS, 1], Math.sqrt(1 / TAPS)),
    // Half of what would keep the spread: the block adds to what went in.
    kernel: drawn([CHANNELS, CHANNELS], 0.5 * Math.sqrt(2 / CHANNELS)),
    bias: zeros(CHANNELS),
  }));
  const pooled = 2 * CHANNELS + movementCount + FORM_VIEWS.length;
  const joined = { kernel: drawn([pooled, JOINED], Math.sqrt(2 / pooled)), bias: zeros(JOINED) };
  const last = {
    kernel: drawn([JOINED, heads.length], 0.5 * Math.sqrt(1 / JOINED)),
    bias: filled(heads.map(({ fault }) => (fault === null ? START.quality : START.fault))),
  };
  const heard = hearsBands
    ? {
        own: filled(heads.map(() => START.ownBand)),
        quality: filled(heads.map(() => START.qualityBand)),
        gather: tf.keep(gatherMatrix(heads)),
      }
    : null;
  const all = [...kernels, ...others];
  const biases = others.reduce((sum, { size }) => sum + size, 0);
  return {
    kernels,
    parameters: all.reduce((sum, { size }) => sum + size, 0),
    bytes:
      kernels.reduce((sum, { shape, size }) => {
        const columns = (shape.length === 4 ? shape[2] : shape[1]) ?? 1;
        return sum + kernelBytes(size / columns, columns);
      }, 0) +
      4 * biases,
    logits({ x, whose, bands }) {
      const n = whose.shape[0];
      const dense = (from: tf.Tensor2D, { kernel, bias }: { kernel: tf.Variable; bias: tf.Variable }) =>
        tf.add<tf.Tensor2D>(pointwise(from, kernel as tf.Tensor2D), bias);
      let rows = tf.relu(dense(tf.reshape(x, [n * PLACES, INPUTS]), first));
      for (const block of blocks) {
        const seen = depthwise(tf.reshape(rows, [1, n, PLACES, CHANNELS]), block.taps as tf.Tensor4D, block.dilation);
        rows = tf.add(rows, tf.relu(dense(tf.reshape(seen, [n * PLACES, CHANNELS]), block)));
      }
      const strongest = tf.maxPool(tf.reshape<tf.Rank.R4>(rows, [1, n, PLACES, CHANNELS]), [1, PLACES], 1, 'valid');
      const usual = tf.mean(tf.reshape(rows, [n, PLACES, CHANNELS]), 1);
      const together = tf.concat<tf.Tensor2D>([tf.reshape(strongest, [n, CHANNELS]), usual as tf.Tensor2D, whose], 1);
      const logits = dense(tf.relu(dense(together, joined)), last);
      if (!heard) return logits;
      const own = tf.mul(bands, tf.relu(heard.own));
      const quality = tf.matMul(tf.mul<tf.Tensor2D>(bands, tf.relu(heard.quality)), heard.gather);
      return tf.sub(tf.add(logits, own), quality);
    },
    read: () => all.map((variable) => new Float32Array(variable.dataSync())),
    write(values) {
      for (const [index, variable] of all.entries()) {
        const value = tf.tensor(values[index] ?? new Float32Array(), variable.shape);
        variable.assign(value);
        value.dispose();
      }
    },
    dispose() {
      tf.dispose(all);
      heard?.gather.dispose();
    },
  };
}

/** Takes the place of the tensor. */
function variableOf(initial: tf.Tensor): tf.Variable {
  const variable = tf.variable(initial);
  initial.dispose();
  return variable;
}

/** [heads × heads]: 1 where the row is a fault's head and the column the quality of its movement. */
function gatherMatrix(heads: readonly HeadPlace[]): tf.Tensor2D {
  return tf.tensor2d(
    heads.map(({ movement, fault }) =>
      heads.map((other) => (fault !== null && other.fault === null && other.movement === movement ? 1 : 0)),
    ),
  );
}
