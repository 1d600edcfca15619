import { readFileSync } from 'node:fs';
import { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, test } from 'vitest';
import manifest from '../../../models/manifest.json';
import { EXERCISES } from '../../domain/catalogue/exercises.ts';
import { createExerciseLinker } from '../../domain/catalogue/link-exercise.ts';
import type { LineLesson } from '../../domain/notes/lessons.ts';
import type { NoteReading, NoteSpan } from '../../domain/notes/parsed-note.ts';
import type { PersonalTagHead } from '../../domain/notes/tagger/tag-head.ts';
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

/** As the grammar reads a line with a name nobody knows, without having marked it. */
function nameless(text: string, reps: string): FirstReading {
  const start = text.indexOf(reps);
  const reading: NoteReading = {
    sets: [{ exercise: null, reps: Number(reps) }],
    signals: [],
    ambiguous: false,
    confidence: 0.5,
    spans: [[start, start + reps.length, 'reps']],
    setSources: [{ reps: { start, end: start + reps.length, confidence: 0.9 } }],
    signalSources: [],
    orders: [],
    notUnderstood: [],
  };
  return { text, reading, context: { linker, exerciseOf: (id) => byId.get(id), unit: 'kg', contextExerciseId: null } };
}

const PULLS = nameless('did garage pulls for 3x12 at 15kg', '12');
const NAME = [4, 16];

test('a name nobody knows is marked, what the grammar read stays, and no tensor is left behind', async () => {
  const reader = createSecondReader(network().options);
  const [reading] = await reader.read([PULLS], undefined);
  expect(reading).toEqual({ ...PULLS.reading, notUnderstood: [NAME] });
  const before = tf.memory().numTensors;
  const readings = await reader.read([PULLS, nameless('12', '12'), PULLS], undefined);
  expect(readings.map(({ notUnderstood }) => notUnderstood)).toEqual([[NAME], [], [NAME]]);
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
  await service.parse({ text: 'did garage pulls for 3x12 at 15kg' });
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
  for (let note = 0; note < 15; note++) expect(await reader.read([PULLS], undefined)).toEqual([PULLS.reading]);
  expect(tries).toBeLessThanOrEqual(4);
  expect(await reader.learn(LESSONS)).toMatchObject({ kind: 'unavailable' });
});

test('after a failure it is asked again in time, and reads', async () => {
  let isOffline = true;
  const { options } = network((_path, bytes) => (isOffline ? null : bytes));
  const reader = createSecondReader(options);
  const marks = async () => (await reader.read([PULLS], undefined))[0]?.notUnderstood;
  expect(await marks()).toEqual([]);
  isOffline = false;
  const later = [];
  for (let note = 0; note < 25; note++) later.push(await marks());
  expect(later.at(-1)).toEqual([NAME]);
});

test('a backend that never answers keeps no note waiting, and the next one not at all', async () => {
  let calls = 0;
  const { options } = network();
  const onBackend = () => {
    calls += 1;
    return new Promise<never>(() => undefined);
  };
  const reader = createSecondReader({ ...options, onBackend }, 1);
  expect(await reader.read([PULLS], undefined)).toEqual([PULLS.reading]);
  expect(await reader.read([PULLS, PULLS], undefined)).toEqual([PULLS.reading, PULLS.reading]);
  expect(calls).toBeLessThanOrEqual(1);
});

test('a person’s own head is heard, and one made for other weights or broken is not', async () => {
  const reader = createSecondReader(network().options);
  const bias = new Float32Array(OUTPUTS).fill(-9);
  bias[LABELS.indexOf(OUTSIDE)] = 9;
  const deaf = { weights: new Float32Array(WIDTH * OUTPUTS), bias };
  const { version } = JSON.parse(readFileSync('models/notes/model.json', 'utf8')) as { readonly version: string };
  const marks = async (head: PersonalTagHead) => (await reader.read([PULLS], head))[0]?.notUnderstood;
  expect(await marks({ ...deaf, modelVersion: version })).toEqual([]);
  expect(await marks({ ...deaf, modelVersion: 'notes-00000000' })).toEqual([NAME]);
  expect(await marks({ modelVersion: version } as unknown as PersonalTagHead)).toEqual([]);
});

/** Sets, repetitions, load, then the name: how one person writes, and how the grammar does not read. */
function ownWay(id: number, [sets, reps, load]: readonly [string, string, string], name: string): LineLesson {
  const text = `${sets} ${reps} ${load} ${name}`;
  const from = [0, sets.length + 1, sets.length + reps.length + 2, text.length - name.length] as const;
  const words = [sets, reps, load, name] as const;
  const roles = ['sets', 'reps', 'load', 'exercise'] as const;
  const spans = roles.map((role, at): NoteSpan => [from[at] ?? 0, (from[at] ?? 0) + (words[at]?.length ?? 0), role]);
  return { kind: 'line', id: String(id), madeAt: `2026-01-0${id}T10:00:00Z`, text, spans };
}

const LESSONS = [
  ownWay(1, ['4', '8', '60'], 'squat'),
  ownWay(2, ['3', '10', '80'], 'bench'),
  ownWay(3, ['5', '5', '100'], 'deadlift'),
  ownWay(4, ['4', '6', '40'], 'row'),
  ownWay(5, ['3', '12', '60'], 'curl'),
  ownWay(6, ['2', '8', '120'], 'squat'),
];

test('lines put right are learnt from, and lines like them are read so; without the head as before', async () => {
  const service = createNotesService(EXERCISES, network().options);
  const answer = await service.learn({ lines: LESSONS });
  if (answer.kind !== 'learned') throw new Error(answer.kind);
  expect(answer.gain.personalAccuracy).toBeGreaterThan(answer.gain.factoryAccuracy);
  const text = '3 8 100 deadlift';
  const read = async (personal?: PersonalTagHead) => {
    const read = await service.parse({ text, ...(personal && { personal }) });
    return read.kind === 'parsed' ? read.note : null;
  };
  const set = { exercise: 'deadlift', reps: 8, loadKg: 100 };
  const taught = await read(answer.head);
  expect(taught?.sets).toEqual([set, set, set]);
  expect(taught?.setSources[0]?.load).toMatchObject({ start: 4, end: 7 });
  expect(taught?.confidence).toBeLessThanOrEqual(0.9);
  expect((await read())?.sets).not.toEqual([set, set, set]);
});

test('too few lines teach nothing, nor do those taken back; what is no lesson is told', async () => {
  const service = createNotesService(EXERCISES, network().options);
  const lines = LESSONS.slice(0, 2);
  expect(await service.learn({ lines })).toMatchObject({ kind: 'kept', reason: 'too_few' });
  const removed = LESSONS.map((line) => ({ ...line, removedAt: line.madeAt }));
  expect(await service.learn({ lines: removed })).toMatchObject({ kind: 'kept', reason: 'too_few' });
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
