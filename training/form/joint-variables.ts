// What the joint network is made of while it is trained: its variables, how they make logits, and how they are read out.
import * as tf from '@tensorflow/tfjs-core';
import { FORM_FEATURE_COUNT } from '../../src/contracts/form.ts';
import type { RepetitionMovement } from '../../src/domain/movements/movement.ts';
import { createRandom, normal } from '../../src/domain/movements/random.ts';
import { FORM_INPUTS, FORM_VIEWS } from '../../src/services/form/form-model.ts';

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

const DECAY = 1e-5;
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

/** [heads × heads]: 1 where the row is a fault's head and the column the quality of its movement. */
export function gatherMatrix(heads: readonly HeadPlace[]): tf.Tensor2D {
  const values = new Float32Array(heads.length ** 2);
  for (const [row, { movement, fault }] of heads.entries()) {
    if (fault === null) continue;
    const column = heads.findIndex((head) => head.movement === movement && head.fault === null);
    values[row * heads.length + column] = 1;
  }
  return tf.tensor2d(values, [heads.length, heads.length]);
}

export interface JointBatch {
  readonly x: tf.Tensor2D;
  readonly whose: tf.Tensor2D;
  readonly bands: tf.Tensor2D;
  /** 1 where a head's target counts: of a fault that was judged. */
  readonly weight: tf.Tensor2D;
}

/** `hidden`: units of the two hidden layers. */
export function createJointVariables(
  movementCount: number,
  heads: readonly HeadPlace[],
  seed: number,
  hidden: readonly [number, number],
) {
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
    logits({ x, whose, bands, weight }: JointBatch, gather: tf.Tensor2D): tf.Tensor2D {
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
export function softplus(logits: tf.Tensor): tf.Tensor {
  return tf.add(tf.relu(logits), tf.log1p(tf.exp(tf.neg(tf.abs(logits)))));
}
