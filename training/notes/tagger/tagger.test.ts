import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, test } from 'vitest';
import { createRandom } from '../../../src/domain/movements/random.ts';
import type { LineLesson } from '../../../src/domain/notes/lessons.ts';
import { createTagger } from '../../../src/services/notes/tagger/create-tagger.ts';
import { fitHead } from '../../../src/services/notes/tagger/fit-head.ts';
import { unpackTaggerModel } from '../../../src/services/notes/tagger/tagger-model.ts';
import { startTrainingBackend } from '../../form/backend.ts';
import { batchOf, examplesOf } from './batches.ts';
import type { Progress } from './checkpoint.ts';
import { scoreTagger } from './evaluate.ts';
import { drawnWeights, taggingGradients, tensorOf } from './network.ts';
import { bytesAt, packTagger, type PackedTagger } from './pack.ts';
import { plainLine } from './testing-lines.ts';
import { trainTagger } from './train-tagger.ts';

const losses: number[] = [];
let trained: Progress;
let packed: PackedTagger;

const bytesOf = (buffer: Buffer) => new Uint8Array(buffer).buffer;

function taggerOf({ json, weights }: PackedTagger) {
  return createTagger({
    readModelFile: (_id, name) =>
      Promise.resolve({ kind: 'read', bytes: bytesOf(name === 'model.json' ? json : weights) }),
    onBackend: (work) => work(),
  });
}

beforeAll(async () => {
  await startTrainingBackend();
  trained = trainTagger(plainLine, { seed: 3, pretraining: 5, steps: 45, rows: 256 }, null, {
    stepped: (_, loss) => losses.push(loss) < 0,
  });
  packed = await packTagger(trained.weights, 'uint8');
}, 60_000);

test('loss falls, and lines drawn afresh are read', async () => {
  expect(losses).toHaveLength(45);
  expect(losses.at(-1)).toBeLessThan(0.4 * (losses[6] ?? 0));
  const random = createRandom(99);
  const lines = Array.from({ length: 40 }, () => plainLine(random));
  expect((await scoreTagger(trained.weights, lines)).tokens).toBeGreaterThan(0.9);
});

test('gradients are those of the loss', () => {
  const random = createRandom(5);
  const batch = batchOf(Array.from({ length: 12 }, () => plainLine(random)).flatMap(examplesOf));
  const weights = drawnWeights(1);
  const { gradients, rows } = taggingGradients(weights, batch);
  const [row = 0] = rows;
  for (const [name, at] of [
    ['table', row * 64 + 3],
    ['0.query', 77],
    ['1.value', 9],
    ['1.attendGain', 3],
    ['label', 12],
  ] as const) {
    const values = tensorOf(weights, name);
    const before = values[at] ?? 0;
    const lossAt = (value: number) => {
      values[at] = value;
      return taggingGradients(weights, batch).loss;
    };
    const slope = (lossAt(before + 0.02) - lossAt(before - 0.02)) / 0.04;
    values[at] = before;
    const given = gradients.get(name)?.[at] ?? Number.NaN;
    expect(Math.abs(given - slope)).toBeLessThan(1e-4 + 0.1 * Math.abs(slope));
  }
});

test('packed at eight bits the weights are small and near what they were', () => {
  expect(packed.weights.length).toBe(bytesAt('uint8'));
  expect(packed.weights.length + packed.json.length).toBeLessThanOrEqual(300_000);
  const model = unpackTaggerModel(bytesOf(packed.json), bytesOf(packed.weights));
  for (const [name, values] of trained.weights) {
    const [low, high] = values.reduce(([a, b], value) => [Math.min(a, value), Math.max(b, value)], [
      Infinity,
      -Infinity,
    ] as [number, number]);
    const back = model.weights.get(name);
    const furthest = values.reduce((most, value, at) => Math.max(most, Math.abs(value - (back?.[at] ?? Infinity))), 0);
    expect(furthest).toBeLessThanOrEqual((high - low) / 255 + 1e-6);
  }
});

test('files that are none of the model are refused', () => {
  const broken = Buffer.from(packed.json.toString().replace('plumbline-notes-tagger-1', 'something else'));
  expect(() => unpackTaggerModel(bytesOf(broken), bytesOf(packed.weights))).toThrow('format');
  expect(() => unpackTaggerModel(bytesOf(packed.json), new ArrayBuffer(100))).toThrow();
});

test('the runtime reads as training did and leaves no tensor behind', async () => {
  const tagger = taggerOf(packed);
  await tagger.tag(['squat 3x5']);
  const before = tf.memory().numTensors;
  const text = 'bench press 80 kg 3x8';
  const long = Array.from({ length: 60 }, () => text).join('\n');
  const answer = await tagger.tag([text, '', long]);
  expect(tf.memory().numTensors).toBe(before);
  if (answer.kind !== 'tagged') throw new Error(answer.detail);
  const [one, none, many] = answer.texts;
  expect(one?.spans.map(({ start, end, role }) => [text.slice(start, end), role])).toEqual([
    ['bench press', 'exercise'],
    ['80 kg', 'load'],
    ['3', 'sets'],
    ['8', 'reps'],
  ]);
  for (const { confidence } of one?.spans ?? []) expect(confidence).toBeGreaterThan(0.4);
  expect(none).toEqual({ tokens: [], readings: [], spans: [] });
  expect(many?.readings).toHaveLength(many?.tokens.length ?? 0);
});

test('a device that answers zeros is not believed', async () => {
  const json = JSON.parse(packed.json.toString()) as { known: { probability: number } };
  json.known.probability = json.known.probability > 0.5 ? 0.1 : 0.9;
  const answer = await taggerOf({ ...packed, json: Buffer.from(JSON.stringify(json)) }).tag(['squat 3x5']);
  expect(answer).toMatchObject({ kind: 'unavailable', reason: 'device_lost' });
});

test('a person’s own words are learnt, and no tensor stays', async () => {
  const tagger = taggerOf(packed);
  const lesson = (text: string, name: string, id: number): LineLesson => ({
    kind: 'line',
    id: String(id),
    madeAt: `2026-01-0${id}T10:00:00Z`,
    text,
    spans: [[text.indexOf(name), text.indexOf(name) + name.length, 'exercise']],
  });
  const lines = ['today zercher went well', 'then zercher again', 'zercher', 'and zercher too', 'some zercher'];
  const lessons = lines.map((text, index) => lesson(text, 'zercher', index + 1));
  await tagger.tag(['squat']);
  const before = tf.memory().numTensors;
  const answer = await fitHead(tagger, (work) => work(), lessons);
  expect(tf.memory().numTensors).toBe(before);
  if (answer.kind !== 'learned') throw new Error(JSON.stringify(answer));
  expect(answer.gain.personalAccuracy).toBeGreaterThanOrEqual(answer.gain.factoryAccuracy);
  const read = await tagger.tag(['zercher'], answer.head);
  expect(read).toMatchObject({ texts: [{ spans: [{ role: 'exercise' }] }] });
  expect(await fitHead(tagger, (work) => work(), lessons.slice(0, 2))).toMatchObject({
    kind: 'kept',
    reason: 'too_few',
  });
});
