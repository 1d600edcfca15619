// The tagging network itself, the same for training and for use: two pre-norm layers of self-attention over the tokens of each window.
import * as tf from '@tensorflow/tfjs-core';
import { HEADS, LAYERS, type TensorName, WIDTH } from './tagger-shape.ts';

export interface Network {
  tensor(name: TensorName): tf.Tensor2D;
  /** Plain matrix product; training brings one whose gradient is quick. */
  matMul(a: tf.Tensor2D, b: tf.Tensor2D): tf.Tensor2D;
  /** Rows to mean 0 and variance 1. */
  standardise(rows: tf.Tensor2D): tf.Tensor2D;
}

const EPSILON = 1e-5;
const UNSEEN = -1e9;
const HEAD_WIDTH = WIDTH / HEADS;

/** Rows to mean 0 and variance 1. */
export function standardise(rows: tf.Tensor2D): tf.Tensor2D {
  const centred = tf.sub<tf.Tensor2D>(rows, tf.mean(rows, 1, true));
  return tf.mul(centred, tf.rsqrt(tf.add(tf.mean(tf.square(centred), 1, true), EPSILON)));
}

/** Added to the scores of attention, [windows, 1, 1, length]: what lies behind the end of a window is not looked at. */
export function seenMask(lengths: readonly number[], length: number): tf.Tensor4D {
  const mask = new Float32Array(lengths.length * length);
  for (const [window, of] of lengths.entries()) mask.fill(UNSEEN, window * length + of, (window + 1) * length);
  return tf.tensor4d(mask, [lengths.length, 1, 1, length]);
}

/** `embedded` [windows·length, WIDTH], sums of the table's rows; answers as many rows, ready for the heads. */
export function encode(network: Network, embedded: tf.Tensor2D, windows: number, seen: tf.Tensor4D): tf.Tensor2D {
  const length = embedded.shape[0] / windows;
  const position = tf.slice2d(network.tensor('position'), [0, 0], [length, WIDTH]);
  let rows = tf.reshape<tf.Rank.R2>(tf.add(tf.reshape(embedded, [windows, length, WIDTH]), position), [
    windows * length,
    WIDTH,
  ]);
  for (let layer = 0; layer < LAYERS; layer++) {
    rows = tf.add(rows, attended(network, layer, rows, windows, seen));
    rows = tf.add(rows, thought(network, layer, rows));
  }
  return scaled(network, rows, 'lastGain', 'lastShift');
}

/** Logits by label and by status of each row. */
export function headsOf(network: Network, rows: tf.Tensor2D): { labels: tf.Tensor2D; statuses: tf.Tensor2D } {
  return {
    labels: tf.add(network.matMul(rows, network.tensor('label')), network.tensor('labelBias')),
    statuses: tf.add(network.matMul(rows, network.tensor('status')), network.tensor('statusBias')),
  };
}

function scaled(network: Network, rows: tf.Tensor2D, gain: TensorName, shift: TensorName): tf.Tensor2D {
  return tf.add(tf.mul(network.standardise(rows), network.tensor(gain)), network.tensor(shift));
}

function attended(
  network: Network,
  layer: number,
  input: tf.Tensor2D,
  windows: number,
  seen: tf.Tensor4D,
): tf.Tensor2D {
  const length = input.shape[0] / windows;
  const rows = scaled(network, input, `${layer}.attendGain`, `${layer}.attendShift`);
  const byHead = (flat: tf.Tensor2D, order: number[]) =>
    tf.transpose(tf.reshape(flat, [windows, length, HEADS, HEAD_WIDTH]), order);
  const query = tf.add<tf.Tensor2D>(
    network.matMul(rows, network.tensor(`${layer}.query`)),
    network.tensor(`${layer}.queryBias`),
  );
  // A bias of the keys would shift all scores of a token alike.
  const key = network.matMul(rows, network.tensor(`${layer}.key`));
  const value = tf.add<tf.Tensor2D>(
    network.matMul(rows, network.tensor(`${layer}.value`)),
    network.tensor(`${layer}.valueBias`),
  );
  const scores = tf.matMul(byHead(tf.mul(query, 1 / Math.sqrt(HEAD_WIDTH)), [0, 2, 1, 3]), byHead(key, [0, 2, 3, 1]));
  const heard = tf.matMul(tf.softmax(tf.add(scores, seen)), byHead(value, [0, 2, 1, 3]));
  const joined = tf.reshape<tf.Rank.R2>(tf.transpose(heard, [0, 2, 1, 3]), [windows * length, WIDTH]);
  return tf.add(network.matMul(joined, network.tensor(`${layer}.mix`)), network.tensor(`${layer}.mixBias`));
}

function thought(network: Network, layer: number, input: tf.Tensor2D): tf.Tensor2D {
  const rows = scaled(network, input, `${layer}.thinkGain`, `${layer}.thinkShift`);
  const inner = tf.relu(
    tf.add<tf.Tensor2D>(network.matMul(rows, network.tensor(`${layer}.up`)), network.tensor(`${layer}.upBias`)),
  );
  return tf.add(network.matMul(inner, network.tensor(`${layer}.down`)), network.tensor(`${layer}.downBias`));
}
