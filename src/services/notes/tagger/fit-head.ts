// A last layer for one person, learnt from the lines they put right: a step away from the factory's, and kept only where it reads lines it
// has not seen no worse. The gradient is written out, so that no backend lacks it.
import * as tf from '@tensorflow/tfjs-core';
import type { LearnResponse } from '../../../contracts/notes.ts';
import type { LineLesson } from '../../../domain/notes/lessons.ts';
import { LABELS, labelsOf } from '../../../domain/notes/tagger/labels.ts';
import { ROLES, type Role, type RoleSpan } from '../../../domain/notes/tagger/roles.ts';
import type { TagHeadGain } from '../../../domain/notes/tagger/tag-head.ts';
import { tokensOf } from '../../../domain/notes/tagger/tokens.ts';
import type { SmallNetworkOptions } from '../../small-network.ts';
import type { Tagger } from './create-tagger.ts';
import { factoryLayer, type LastLayer, OUTPUTS, readingsOf } from './tag-readings.ts';
import { WIDTH } from './tagger-shape.ts';

/** Fewer lines prove nothing. */
export const LEAST_LINES = 3;
/** Newer ones say enough. */
const NEWEST = 80;
/** Up to so many lines each is held back alone; of more, a tenth at a time. */
const ALONE_UP_TO = 12;
const PARTS = 10;
const STEPS = 60;
const RATE = 0.02;
/** Pull back to the factory's layer, by token: what the person's lines do not speak of stays as it is. */
const PULL = 0.002;

/** A line as the last layer sees it. */
interface TaughtLine {
  readonly rows: Float32Array;
  /** By token, index into LABELS. */
  readonly labels: readonly number[];
}

export async function fitHead(
  tagger: Tagger,
  onBackend: SmallNetworkOptions['onBackend'],
  lessons: readonly LineLesson[],
): Promise<LearnResponse> {
  const lines = lessons
    .filter(({ removedAt, text }) => removedAt === undefined && tokensOf(text).length > 0)
    .toSorted((a, b) => a.madeAt.localeCompare(b.madeAt))
    .slice(-NEWEST);
  if (lines.length < LEAST_LINES) return { kind: 'kept', reason: 'too_few', gain: null };
  const encoded = await tagger.encode(lines.map(({ text }) => text));
  if (encoded.kind === 'unavailable') return encoded;
  const taught = lines.map(({ text, spans }, index): TaughtLine => ({
    rows: encoded.rows[index] ?? new Float32Array(),
    labels: labelsOf(tokensOf(text), roleSpans(spans)).map(({ label }) => label),
  }));
  const factory = factoryLayer(encoded.model.weights);
  const parts = lines.length <= ALONE_UP_TO ? lines.length : PARTS;
  try {
    const [whole, ...without] = await onBackend(async () => {
      const layers: LastLayer[] = [await fitted(factory, taught)];
      for (let part = 0; part < parts; part++)
        layers.push(
          await fitted(
            factory,
            taught.filter((_, index) => index % parts !== part),
          ),
        );
      return layers;
    });
    if (!whole) throw new Error('a fit for all lines');
    const before = scoreOf(taught.map((line) => ({ line, layer: factory })));
    const after = scoreOf(taught.map((line, index) => ({ line, layer: without[index % parts] ?? factory })));
    const gain: TagHeadGain = {
      factoryAccuracy: before.accuracy,
      personalAccuracy: after.accuracy,
      lines: lines.length,
    };
    if (after.accuracy < before.accuracy || !(after.loss < before.loss)) {
      return { kind: 'kept', reason: 'no_better', gain };
    }
    return { kind: 'learned', head: { modelVersion: encoded.model.version, ...whole }, gain };
  } catch (error) {
    return { kind: 'unavailable', reason: 'device_lost', detail: String(error) };
  }
}

/** Lessons come from storage: roles that are none are left out, and so is what overlaps. */
function roleSpans(spans: LineLesson['spans']): readonly RoleSpan[] {
  const isRole = (role: string): role is Role => (ROLES as readonly string[]).includes(role);
  let from = 0;
  return spans
    .toSorted((a, b) => a[0] - b[0])
    .flatMap(([start, end, role]): RoleSpan[] => {
      if (!isRole(role) || start < from || end <= start) return [];
      from = end;
      return [{ start, end, role, status: 'present' }];
    });
}

/** Softmax regression of labels; lessons say nothing of statuses, so their part stays the factory's. */
async function fitted(factory: LastLayer, lines: readonly TaughtLine[]): Promise<LastLayer> {
  const count = lines.reduce((sum, { labels }) => sum + labels.length, 0);
  const inputs = new Float32Array(count * (WIDTH + 1)).fill(1);
  const wanted = new Float32Array(count * LABELS.length);
  let at = 0;
  for (const { rows, labels } of lines)
    for (const [token, label] of labels.entries()) {
      inputs.set(rows.subarray(token * WIDTH, (token + 1) * WIDTH), at * (WIDTH + 1));
      wanted[at * LABELS.length + label] = 1;
      at += 1;
    }
  const start = Float32Array.from({ length: (WIDTH + 1) * LABELS.length }, (_, index) => {
    const [row, column] = [Math.floor(index / LABELS.length), index % LABELS.length];
    return (row < WIDTH ? factory.weights[row * OUTPUTS + column] : factory.bias[column]) ?? 0;
  });
  const x = tf.tensor2d(inputs, [count, WIDTH + 1]);
  const y = tf.tensor2d(wanted, [count, LABELS.length]);
  const origin = tf.tensor2d(start, [WIDTH + 1, LABELS.length]);
  const turned = tf.transpose(x);
  const layer = tf.variable(origin);
  const optimizer = tf.train.adam(RATE);
  try {
    for (let step = 0; step < STEPS; step++)
      tf.tidy(() => {
        const errors = tf.sub<tf.Tensor2D>(tf.softmax(tf.matMul(x, layer)), y);
        const slope = tf.div(tf.matMul(turned, errors), count);
        const gradient = tf.add(slope, tf.mul(PULL, tf.sub(layer, origin)));
        optimizer.applyGradients([{ name: layer.name, tensor: gradient }]);
      });
    const values = await layer.data();
    const own = { weights: Float32Array.from(factory.weights), bias: Float32Array.from(factory.bias) };
    for (const [index, value] of values.entries()) {
      const [row, column] = [Math.floor(index / LABELS.length), index % LABELS.length];
      if (row < WIDTH) own.weights[row * OUTPUTS + column] = value;
      else own.bias[column] = value;
    }
    return own;
  } finally {
    tf.dispose([x, y, origin, turned, layer]);
    optimizer.dispose();
  }
}

function scoreOf(pairs: readonly { readonly line: TaughtLine; readonly layer: LastLayer }[]): {
  readonly accuracy: number;
  readonly loss: number;
} {
  let [right, loss, count] = [0, 0, 0];
  for (const { line, layer } of pairs)
    for (const [token, { labels }] of readingsOf(line.rows, layer).entries()) {
      const wanted = line.labels[token] ?? 0;
      const probability = labels[wanted] ?? 0;
      right += probability >= Math.max(...Array.from(labels)) ? 1 : 0;
      loss -= Math.log(Math.max(1e-9, probability));
      count += 1;
    }
  return { accuracy: right / Math.max(1, count), loss };
}
