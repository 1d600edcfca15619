// Loss and gradients of the tagger on a batch. Weights live in plain arrays and go up for each step; the table never does: sums of its rows
// go in, and what comes back for the sums is spread over the rows again.
import * as tf from '@tensorflow/tfjs-core';
import { createRandom } from '../../../src/domain/movements/random.ts';
import { LABELS } from '../../../src/domain/notes/tagger/labels.ts';
import { STATUSES } from '../../../src/domain/notes/tagger/roles.ts';
import { FEATURES, MASK, PAD } from '../../../src/domain/notes/tagger/token-features.ts';
import { embed } from '../../../src/services/notes/tagger/embed.ts';
import { encode, headsOf, type Network, seenMask } from '../../../src/services/notes/tagger/forward.ts';
import {
  TAGGER_SHAPES,
  type TaggerWeights,
  type TensorName,
  WIDTH,
} from '../../../src/services/notes/tagger/tagger-shape.ts';
import type { Gradients } from './adam.ts';
import type { Batch } from './batches.ts';
import { quickMatMul, quickStandardise } from './quick-gradients.ts';

export interface Learnt {
  readonly loss: number;
  readonly gradients: Gradients;
  /** Rows of the table that took part. */
  readonly rows: ReadonlySet<number>;
}

const TABLE_SPREAD = 0.1;
const HEADS_SPREAD = 0.05;
/** What a token is about says more than in what sense; most tokens have no status at all. */
const STATUS_WEIGHT = 0.5;
const SMOOTHING = 0.02;

export function drawnWeights(seed: number): TaggerWeights {
  const random = createRandom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return new Map(
    [...TAGGER_SHAPES].map(([name, [rows, columns]]) => {
      const spread = spreadOf(name, rows);
      const start = name.endsWith('Gain') ? 1 : 0;
      return [name, Float32Array.from({ length: rows * columns }, () => start + (spread > 0 ? spread * normal() : 0))];
    }),
  );
}

function spreadOf(name: TensorName, rows: number): number {
  if (rows === 1) return 0;
  if (name === 'table') return TABLE_SPREAD;
  if (name === 'position' || name === 'label' || name === 'status') return HEADS_SPREAD;
  return Math.sqrt(1 / rows) * (/\.(mix|down)$/.test(name) ? 0.5 : 1);
}

/** Cross-entropy of labels, and of the statuses of tokens that have one. */
export function taggingGradients(weights: TaggerWeights, batch: Batch): Learnt {
  const labels = oneHot(batch.labels, LABELS.length, (row) => (batch.labels[row] ?? -1) >= 0);
  const statuses = oneHot(batch.statuses, STATUSES.length, (row) => (batch.labels[row] ?? -1) > 0);
  return learn(weights, batch, batch.ids, (network, rows) => {
    const heads = headsOf(network, rows);
    return tf.add(crossEntropy(heads.labels, labels), tf.mul(STATUS_WEIGHT, crossEntropy(heads.statuses, statuses)));
  });
}

/**
 * Masked pretraining: a share of tokens loses all its features, and the network tells by the rest of the line which word or number stood
 * there, among those hidden in the batch. The table's own rows are the answers' weights.
 */
export function maskedGradients(weights: TaggerWeights, batch: Batch, random: () => number, share: number): Learnt {
  const { ids, hidden } = hide(batch, random, share);
  const wanted = [...new Set(hidden.map(({ id }) => id))];
  const candidates = new Float32Array(wanted.length * WIDTH);
  const table = tensorOf(weights, 'table');
  for (const [index, id] of wanted.entries())
    candidates.set(table.subarray(id * WIDTH, (id + 1) * WIDTH), index * WIDTH);
  const place = new Map(wanted.map((id, index) => [id, index]));
  const answers = new Int32Array(batch.windows * batch.length).fill(-1);
  for (const { row, id } of hidden) answers[row] = place.get(id) ?? -1;
  const targets = oneHot(answers, wanted.length, (row) => (answers[row] ?? -1) >= 0);
  return learn(
    weights,
    batch,
    ids,
    (network, rows, words) => crossEntropy(network.matMul(rows, tf.transpose(words)), targets),
    { ids: wanted, rows: candidates },
  );
}

/** In supervised training too some tokens lose their word and pieces and keep nothing: the line must say what they are. */
export function hide(
  { ids, windows, length, labels }: Batch,
  random: () => number,
  share: number,
): { readonly ids: Int32Array; readonly hidden: readonly { readonly row: number; readonly id: number }[] } {
  const masked = ids.slice();
  const hidden: { row: number; id: number }[] = [];
  for (let row = 0; row < windows * length; row++) {
    if ((labels[row] ?? -1) < 0 || random() >= share) continue;
    hidden.push({ row, id: ids[row * FEATURES] ?? PAD });
    masked.fill(PAD, row * FEATURES, (row + 1) * FEATURES);
    masked[row * FEATURES] = MASK;
  }
  return { ids: masked, hidden };
}

interface Targets {
  /** [rows × classes], smoothed; zero rows count nothing. */
  readonly values: Float32Array;
  readonly classes: number;
  readonly counted: number;
}

function oneHot(indices: Int32Array, classes: number, counts: (row: number) => boolean): Targets {
  const values = new Float32Array(indices.length * classes);
  let counted = 0;
  for (const [row, index] of indices.entries()) {
    if (!counts(row)) continue;
    counted += 1;
    values.fill(SMOOTHING / classes, row * classes, (row + 1) * classes);
    values[row * classes + index] = 1 - SMOOTHING + SMOOTHING / classes;
  }
  return { values, classes, counted };
}

function crossEntropy(logits: tf.Tensor2D, { values, classes, counted }: Targets): tf.Scalar {
  const wanted = tf.tensor2d(values, [values.length / classes, classes]);
  return tf.mul(-1 / Math.max(1, counted), tf.sum(tf.mul(wanted, tf.logSoftmax(logits))));
}

/** With `words` the heads take no part, and without them no candidates do. */
function learn(
  weights: TaggerWeights,
  batch: Batch,
  ids: Int32Array,
  lossOf: (network: Network, rows: tf.Tensor2D, candidates: tf.Tensor2D) => tf.Scalar,
  words?: { readonly ids: readonly number[]; readonly rows: Float32Array },
): Learnt {
  const names = [...TAGGER_SHAPES.keys()].filter(
    (name) => name !== 'table' && !(words && /^(label|status)/.test(name)),
  );
  const table = tensorOf(weights, 'table');
  const [[loss = Number.NaN] = [], ...slopes] = tf.tidy((): Float32Array[] => {
    const inputs = names.map((name) => tf.tensor2d(tensorOf(weights, name), [...(TAGGER_SHAPES.get(name) ?? [1, 1])]));
    const embedded = tf.tensor2d(embed(table, ids), [batch.windows * batch.length, WIDTH]);
    const candidates = words ? [tf.tensor2d(words.rows, [words.ids.length, WIDTH])] : [];
    const seen = seenMask(batch.lengths, batch.length);
    const { value, grads } = tf.valueAndGrads((...given: tf.Tensor[]) => {
      const all = given as tf.Tensor2D[];
      const byName = new Map(names.map((name, index) => [name, all[index]]));
      const network: Network = {
        matMul: quickMatMul,
        standardise: quickStandardise,
        tensor: (name) => present(byName.get(name)),
      };
      const rows = encode(network, present(all[names.length]), batch.windows, seen);
      return lossOf(network, rows, present(all.at(-1)));
    })([...inputs, embedded, ...candidates]);
    return [value, ...grads].map((tensor) => Float32Array.from(tensor.dataSync()));
  });
  const spread = spreadOver(table.length, [
    { gradient: present(slopes[names.length]), ids, perRow: FEATURES },
    ...(words ? [{ gradient: present(slopes.at(-1)), ids: words.ids, perRow: 1 }] : []),
  ]);
  const gradients = new Map<TensorName, Float32Array>([['table', spread.gradient]]);
  for (const [index, name] of names.entries()) gradients.set(name, present(slopes[index]));
  return { loss, gradients, rows: spread.rows };
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a tensor of the network is missing');
  return value;
}

function spreadOver(
  size: number,
  parts: readonly { readonly gradient: Float32Array; readonly ids: ArrayLike<number>; readonly perRow: number }[],
): { readonly gradient: Float32Array; readonly rows: ReadonlySet<number> } {
  const whole = new Float32Array(size);
  const rows = new Set<number>();
  for (const { gradient, ids, perRow } of parts)
    for (let index = 0; index < ids.length; index++) {
      const id = ids[index] ?? PAD;
      if (id === PAD) continue;
      rows.add(id);
      const from = Math.floor(index / perRow) * WIDTH;
      for (let at = 0; at < WIDTH; at++)
        whole[id * WIDTH + at] = (whole[id * WIDTH + at] ?? 0) + (gradient[from + at] ?? 0);
    }
  return { gradient: whole, rows };
}

export function tensorOf(weights: TaggerWeights, name: TensorName): Float32Array {
  const values = weights.get(name);
  if (!values) throw new Error(`no weights ${name}`);
  return values;
}
