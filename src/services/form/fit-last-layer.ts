// Fine-tuning of a last layer on whatever backend this realm has: several fits side by side, one for each part held back, as one matrix.
// The gradient of logistic regression is written out, so nothing is recorded and no kernel is needed that a backend lacks.
import * as tf from '@tensorflow/tfjs-core';

export interface LastLayerProblem {
  /** By row, one for each coefficient. */
  readonly values: readonly (readonly number[])[];
  /** By row: the logit with the factory's coefficients. */
  readonly logits: readonly number[];
  /** By row, 0–1. */
  readonly targets: readonly number[];
  /** By fit, then by row, ≥ 0: how much it counts; 0 is held back. */
  readonly weights: readonly (readonly number[])[];
  /** By coefficient, > 0: how far it may be expected to move, one standard deviation. */
  readonly reach: readonly number[];
  /** By coefficient: the furthest it may move down. */
  readonly least: readonly number[];
}

const MAX_STEPS = 240;
/** In units of `reach`. */
const RATE = 0.1;
const LOOK_EVERY = 40;
/** Stopped where no coefficient moved further than this share of its reach since the last look. */
const SETTLED = 0.01;

/**
 * By fit, how far each coefficient is best moved: cross-entropy of the rows, and half the square of the move in units of its reach.
 * Rejects where the backend fails; leaves no tensor behind.
 */
export async function fitLastLayer(problem: LastLayerProblem): Promise<readonly (readonly number[])[]> {
  const { values, logits, targets, weights, reach, least } = problem;
  const [rows, size, fits] = [values.length, reach.length, weights.length];
  if (rows === 0 || fits === 0) return weights.map(() => reach.map(() => 0));
  const scaled = tf.tensor2d(
    values.flatMap((row) => row.map((value, index) => value * (reach[index] ?? 0))),
    [rows, size],
  );
  const base = tf.tensor2d([...logits], [rows, 1]);
  const wanted = tf.tensor2d([...targets], [rows, 1]);
  const counts = tf.tidy(() => tf.transpose(tf.tensor2d(weights.flat(), [fits, rows])));
  const floor = tf.tensor2d(
    least.map((value, index) => value / (reach[index] ?? 1)),
    [size, 1],
  );
  const moved = tf.tidy(() => tf.variable(tf.zeros<tf.Rank.R2>([size, fits])));
  const optimizer = tf.train.adam(RATE);
  const step = () =>
    tf.tidy(() => {
      const called = tf.sigmoid(tf.add(base, tf.matMul(scaled, moved)));
      const errors = tf.mul<tf.Tensor2D>(counts, tf.sub(called, wanted));
      const gradient = tf.add(tf.matMul(scaled, errors, true), moved);
      optimizer.applyGradients([{ name: moved.name, tensor: gradient }]);
      moved.assign(tf.maximum(moved, floor));
    });
  try {
    let before = new Float32Array(size * fits);
    for (let done = 0; done < MAX_STEPS; done += LOOK_EVERY) {
      for (let next = 0; next < LOOK_EVERY; next++) step();
      const now = Float32Array.from(await moved.data());
      const furthest = now.reduce((most, value, at) => Math.max(most, Math.abs(value - (before[at] ?? 0))), 0);
      before = now;
      if (!(furthest > SETTLED)) break;
    }
    return weights.map((_, fit) => reach.map((unit, index) => unit * (before[index * fits + fit] ?? 0)));
  } finally {
    tf.dispose([scaled, base, wanted, counts, floor, moved]);
    optimizer.dispose();
  }
}
