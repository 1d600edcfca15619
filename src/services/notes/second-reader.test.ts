import { readFileSync } from 'node:fs';
import { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, test } from 'vitest';
import manifest from '../../../models/manifest.json';
import { EXERCISES } from '../../domain/catalogue/exercises.ts';
import { createExerciseLinker } from '../../domain/catalogue/link-exercise.ts';
import type { LineLesson } from '../../domain/notes/lessons.ts';
import type { NoteReading } from '../../domain/notes/parsed-note.ts';
import { OUTSIDE, LABELS } from '../../domain/notes/tagger/labels.ts';
import { createModelFiles } from '../model-files.ts';
import type { SmallNetworkOptions } from '../small-network.ts';
import { createNotesService } from './create-notes-service.ts';
import { createSecondReader, type FirstReading } from './second-reader.ts';
import { OUTPUTS } from './tagger/tag-readings.ts';
import { WIDTH } from './tagger/tagger-shape.ts';

beforeAll(async () => {
  tf.enableProdMode();
  if (!tf.findBackendFactory('cpu')) tf.registerBackend('cpu', () => new MathBackendCPU());
  await tf.setBackend('cpu');
});

/** The shipped files, changed on their way. */
function network(change: (path: string, bytes: Buffer) => Buffer | null = (_path, bytes) => bytes) {
  const asked: string[] = [];
  const files = createModelFiles(manifest.models, (path) => {
    asked.push(path);
    const bytes = change(path, readFileSync(`models/${path}`));
    return Promise.resolve(bytes && new Uint8Array(bytes).buffer);
  });
  const options: SmallNetworkOptions = {
    readModelFile: (modelId, name) => files.read(modelId, name),
    onBackend: (work) => work(),
  };
  return { options, asked };
}

const linker = createExerciseLinker(EXERCISES);
const byId = new Map(EXERCISES.map((exercise) => [exercise.id, exercise]));

/** As if the grammar had made nothing of the line. */
function unread(text: string): FirstReading {
  const reading: NoteReading = {
    sets: [],
    signals: [],
    ambiguous: false,
    confidence: 0.3,
    spans: [],
    setSources: [],
    signalSources: [],
    orders: [],
    notUnderstood: [[0, text.length]],
  };
  return { text, reading, context: { linker, exerciseOf: (id) => byId.get(id), unit: 'kg', contextExerciseId: null } };
}

const SQUATS = unread('squat 2x5 100kg');
const SET = { exercise: 'back_squat', reps: 5, loadKg: 100, loadUnit: 'kg' };

test('what the grammar left is read by the tagger, and no tensor stays', async () => {
  const reader = createSecondReader(network().options);
  const [reading] = await reader.read([SQUATS], undefined);
  expect(reading?.sets).toEqual([SET, SET]);
  expect(reading?.notUnderstood).toEqual([]);
  expect(reading?.confidence).toBeGreaterThan(0.8);
  expect(reading?.confidence).toBeLessThanOrEqual(0.9);
  const before = tf.memory().numTensors;
  const some = [SQUATS, unread('卧推 80kg 3组8次'), unread('')];
  const readings = await reader.read(some, undefined);
  expect(readings.map(({ sets }) => sets.length)).toEqual([2, 3, 0]);
  expect(tf.memory().numTensors).toBe(before);
});

test('nothing is fetched while nothing is left to read, and none of a table is asked about', async () => {
  const { options, asked } = network();
  const service = createNotesService(EXERCISES, options);
  for (const text of [
    'squat 3x5 100kg @8, left knee sore',
    'slept badly',
    '',
    'Exercise | kg | Reps | #\n--- | --- | --- | ---\nSquat | 100 | 5 | 7',
  ])
    expect(await service.parse({ text })).toMatchObject({ kind: 'parsed' });
  expect(asked).toEqual([]);
  await service.parse({ text: 'zorblax 3x10 20kg' });
  expect(asked.toSorted()).toEqual(['notes/model.json', 'notes/weights.bin']);
});

test.each<
  [string, Partial<SmallNetworkOptions> & { readonly change?: (path: string, bytes: Buffer) => Buffer | null }]
>([
  ['the files are not there', { change: () => null }],
  [
    'a byte of the weights is another',
    {
      change: (path, bytes) =>
        path.endsWith('.bin') ? Buffer.from(bytes.map((value, at) => (at === 900 ? value ^ 1 : value))) : bytes,
    },
  ],
  [
    'the description is cut short',
    { change: (path, bytes) => (path.endsWith('.json') ? bytes.subarray(0, 100) : bytes) },
  ],
  ['no backend starts', { onBackend: () => Promise.reject(new Error('wasm did not start')) }],
  ['reading the files fails as it never should', { readModelFile: () => Promise.reject(new Error('no disk')) }],
])('where %s, the grammar reads alone, and it is not tried at every note', async (_what, { change, ...wrong }) => {
  let tries = 0;
  const { options } = network(change);
  const reader = createSecondReader({
    ...options,
    ...wrong,
    readModelFile: (modelId, name) => {
      tries += 1;
      return (wrong.readModelFile ?? options.readModelFile)(modelId, name);
    },
  });
  for (let note = 0; note < 15; note++) expect(await reader.read([SQUATS], undefined)).toEqual([SQUATS.reading]);
  expect(tries).toBeLessThanOrEqual(4);
  expect(await reader.learn([lesson(1), lesson(2), lesson(3)])).toMatchObject({ kind: 'unavailable' });
});

test('after a failure it is asked again in time, and reads', async () => {
  let isOffline = true;
  const { options } = network((_path, bytes) => (isOffline ? null : bytes));
  const reader = createSecondReader(options);
  const sets = async () => (await reader.read([SQUATS], undefined))[0]?.sets.length;
  expect(await sets()).toBe(0);
  isOffline = false;
  const later = [];
  for (let note = 0; note < 25; note++) later.push(await sets());
  expect(later.at(-1)).toBe(2);
});

test('a backend that never answers keeps no note waiting, and the next one not at all', async () => {
  let calls = 0;
  const { options } = network();
  const onBackend = () => {
    calls += 1;
    return new Promise<never>(() => undefined);
  };
  const reader = createSecondReader({ ...options, onBackend }, 1);
  expect(await reader.read([SQUATS], undefined)).toEqual([SQUATS.reading]);
  expect(await reader.read([SQUATS, SQUATS], undefined)).toEqual([SQUATS.reading, SQUATS.reading]);
  expect(calls).toBeLessThanOrEqual(1);
});

function lesson(id: number, text = `zorblax 3x${id + 4}`): LineLesson {
  return { kind: 'line', id: String(id), madeAt: `2026-01-0${id}T10:00:00Z`, text, spans: [[0, 7, 'exercise']] };
}

test('a person’s own head is heard, and one made for other weights is not', async () => {
  const reader = createSecondReader(network().options);
  const bias = new Float32Array(OUTPUTS).fill(-9);
  bias[LABELS.indexOf(OUTSIDE)] = 9;
  const deaf = { weights: new Float32Array(WIDTH * OUTPUTS), bias };
  const version = /"version":"([^"]+)"/.exec(readFileSync('models/notes/model.json', 'utf8'))?.[1] ?? '';
  expect((await reader.read([SQUATS], { ...deaf, modelVersion: version }))[0]?.sets).toEqual([]);
  expect((await reader.read([SQUATS], { ...deaf, modelVersion: 'notes-00000000' }))[0]?.sets).toEqual([SET, SET]);
  const broken = { modelVersion: version } as unknown as typeof deaf & { modelVersion: string };
  expect(await reader.read([SQUATS], broken)).toHaveLength(1);
});

test('lines put right are learnt from, the same head for the same lines; too few, or none, teach nothing', async () => {
  const service = createNotesService(EXERCISES, network().options);
  const lines = Array.from({ length: 5 }, (_, index) =>
    lesson(index + 1, ['did some zercher', 'zercher again', 'zercher', 'today zercher went up', 'and zercher'][index]),
  );
  const taught = lines.map(({ text, ...one }): LineLesson => ({
    ...one,
    text,
    spans: [[text.indexOf('zercher'), text.indexOf('zercher') + 7, 'exercise']],
  }));
  const answer = await service.learn({ lines: taught });
  expect(['learned', 'kept']).toContain(answer.kind);
  expect(await service.learn({ lines: taught })).toEqual(answer);
  expect(await service.learn({ lines: taught.slice(0, 2) })).toMatchObject({ kind: 'kept', reason: 'too_few' });
  expect(await service.learn({ lines: taught.map((line) => ({ ...line, removedAt: line.madeAt })) })).toMatchObject({
    kind: 'kept',
    reason: 'too_few',
  });
  for (const wrong of [null, {}, { lines: [{}] }, { lines: [{ text: 'a', madeAt: 'b', spans: [5] }] }])
    expect(await service.learn(wrong as never)).toMatchObject({ kind: 'unavailable', reason: 'bad_input' });
});

test('without a network nothing is learnt, and a pasted log is read all the same, with one too', async () => {
  expect(await createNotesService(EXERCISES).learn({ lines: [] })).toMatchObject({ kind: 'unavailable' });
  const text = '2026-03-01\nsquat 3x5 100kg\n\n2026-03-03\nzorblax 3x10 20kg';
  const alone = await createNotesService(EXERCISES).readLog({ text, today: '2026-03-10' });
  const both = await createNotesService(EXERCISES, network().options).readLog({ text, today: '2026-03-10' });
  if (alone.kind !== 'read' || both.kind !== 'read') throw new Error('a log is read');
  expect(both.log.workouts.map(({ day, reading }) => [day, reading.sets.length])).toEqual(
    alone.log.workouts.map(({ day, reading }) => [day, reading.sets.length]),
  );
});
