import { readFileSync } from 'node:fs';
import { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import manifest from '../../../models/manifest.json';
import type { RecogniserService } from '../../contracts/recogniser.ts';
import { recordedWindows } from '../../domain/counting/recogniser/recognise-recording.ts';
import { WINDOW_FEATURES } from '../../domain/counting/recogniser/window-features.ts';
import { airSquat } from '../../domain/movements/air-squat.ts';
import type { Movement } from '../../domain/movements/movement.ts';
import { plank } from '../../domain/movements/plank.ts';
import { pushUp } from '../../domain/movements/push-up.ts';
import { createRandom } from '../../domain/movements/random.ts';
import { MOVEMENTS } from '../../domain/movements/registry.ts';
import { simulateSet } from '../../domain/movements/simulate.ts';
import { connect } from '../../rpc/connect.ts';
import type { WorkerLike } from '../../rpc/connection.ts';
import { serve } from '../../rpc/serve.ts';
import { createModelFiles } from '../model-files.ts';
import { createRecogniserService } from './create-recogniser-service.ts';
import type { SmallNetworkOptions } from '../small-network.ts';

async function useCpu(): Promise<void> {
  tf.enableProdMode();
  if (!tf.findBackendFactory('cpu')) tf.registerBackend('cpu', () => new MathBackendCPU());
  await tf.setBackend('cpu');
}
beforeAll(useCpu);

const onCpu: SmallNetworkOptions['onBackend'] = (work) => work();

function readingFrom(change: (path: string, bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer> | null) {
  const files = createModelFiles(manifest.models, (path) =>
    Promise.resolve(change(path, new Uint8Array(readFileSync(`models/${path}`)))?.buffer ?? null),
  );
  return (modelId: string, name: string) => files.read(modelId, name);
}
const readModelFile = readingFrom((_path, bytes) => bytes);

/** A port pair in place of a worker. */
function overPort(service: RecogniserService): { readonly recogniser: RecogniserService; readonly close: () => void } {
  const { port1, port2 } = new MessageChannel();
  serve({ recogniser: service }, port2);
  port1.start();
  const worker: WorkerLike = {
    postMessage: (message, transfer = []) => port1.postMessage(message, transfer),
    addEventListener: (type, listener) => port1.addEventListener(type, listener),
    removeEventListener: (type, listener) => port1.removeEventListener(type, listener),
    terminate: () => port1.close(),
  };
  const connection = connect<{ recogniser: RecogniserService }>(() => worker);
  return { recogniser: connection.api.recogniser, close: () => connection.close() };
}

function windowsOf(movement: Movement, seed = 1): readonly (readonly number[])[] {
  const set = simulateSet(movement, { repetitions: 4, fps: 15, yawDeg: 90 }, createRandom(seed));
  return recordedWindows(set.poses, set.timesMs).map(({ features }) => features);
}

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

const places: readonly (readonly [string, (service: RecogniserService) => RecogniserService])[] = [
  ['in process', (service) => service],
  [
    'behind a message port',
    (service) => {
      const { recogniser, close } = overPort(service);
      closers.push(close);
      return recogniser;
    },
  ],
];

describe.each(places)('the recogniser contract, %s', (_where, place) => {
  const make = (options: Partial<SmallNetworkOptions> = {}) =>
    place(createRecogniserService({ readModelFile, onBackend: onCpu, ...options }));

  test('starts with the exercises it knows, none of them included, and what is alike among them', async () => {
    const started = await make().start();
    if (started.kind !== 'ready') throw new Error(started.detail);
    expect(started.modelVersion).toMatch(/^recogniser-[0-9a-f]{8}$/);
    expect(started.classes).toContain('none');
    // No exercise that the camera does not follow; one added since the last training is not recognised until the next.
    const ids = [...MOVEMENTS.map(({ id }) => id), 'none'];
    expect(started.classes.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(started.classes).size).toBe(started.classes.length);
    for (const [id, others] of Object.entries(started.alike))
      for (const other of others) expect(started.alike[other]).toContain(id);
  });

  test('answers each window, in order, with probabilities that add up to 1; without a start and after a stop too', async () => {
    const recogniser = make();
    const windows = windowsOf(airSquat).slice(0, 4);
    const first = await recogniser.recognise({ windows });
    if (first.kind !== 'recognised') throw new Error(first.detail);
    expect(first.probabilities).toHaveLength(windows.length);
    for (const row of first.probabilities) {
      expect(row).toHaveLength(first.classes.length);
      expect(Math.min(...row)).toBeGreaterThanOrEqual(0);
      expect(row.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 4);
    }
    await recogniser.stop();
    expect(await recogniser.recognise({ windows })).toEqual(first);
    const reversed = await recogniser.recognise({ windows: [...windows].reverse() });
    if (reversed.kind !== 'recognised') throw new Error(reversed.detail);
    expect(reversed.probabilities.at(-1)?.[0]).toBeCloseTo(first.probabilities[0]?.[0] ?? Number.NaN, 5);
  });

  test.each([airSquat, pushUp, plank])('knows $id by most of its windows, or what is alike', async (movement) => {
    const recogniser = make();
    const started = await recogniser.start();
    const answer = await recogniser.recognise({ windows: windowsOf(movement) });
    if (started.kind !== 'ready' || answer.kind !== 'recognised') throw new Error('the recogniser did not answer');
    const fitting = [movement.id, ...(started.alike[movement.id] ?? [])];
    const together = answer.probabilities.map((row) =>
      fitting.reduce((sum, id) => sum + (row[answer.classes.indexOf(id)] ?? 0), 0),
    );
    const likely = together.filter((probability) => probability > 0.5).length;
    expect(likely / together.length).toBeGreaterThan(0.6);
  });

  test('no windows, no answers', async () => {
    expect(await make().recognise({ windows: [] })).toMatchObject({ kind: 'recognised', probabilities: [] });
  });

  test('a long recording goes in pieces and comes back whole', async () => {
    const [window] = windowsOf(airSquat);
    if (!window) throw new Error('there is a window');
    const answer = await make().recognise({ windows: Array.from({ length: 130 }, () => window) });
    if (answer.kind !== 'recognised') throw new Error(answer.detail);
    expect(answer.probabilities).toHaveLength(130);
    expect(answer.probabilities[129]).toEqual(answer.probabilities[0]);
  });

  test.each([
    ['too few numbers', { windows: [[1, 2, 3]] }],
    ['something that is no number', { windows: [Array.from({ length: WINDOW_FEATURES }, () => Number.NaN)] }],
    ['no list', { windows: 'all' as unknown as readonly (readonly number[])[] }],
  ])('%s is bad input', async (_what, request) => {
    expect(await make().recognise(request)).toMatchObject({ kind: 'unavailable', reason: 'bad_input' });
  });

  test('damaged or missing weights are said so, and the next call tries again', async () => {
    let isWhole = false;
    const recogniser = make({
      readModelFile: readingFrom((_path, bytes) => (isWhole ? bytes : bytes.map((byte) => byte ^ 1))),
    });
    expect(await recogniser.start()).toMatchObject({ kind: 'unavailable', reason: 'model_corrupt' });
    isWhole = true;
    expect(await recogniser.start()).toMatchObject({ kind: 'ready' });
    const missing = make({ readModelFile: readingFrom(() => null) });
    expect(await missing.recognise({ windows: [] })).toMatchObject({ reason: 'model_missing' });
  });

  test('a backend that cannot be had, or a device that answers zeros, is not believed', async () => {
    const dead = make({ onBackend: () => Promise.reject(new Error('no backend')) });
    expect(await dead.start()).toMatchObject({ kind: 'unavailable', reason: 'no_backend' });
    const zeros = make({
      onBackend: async <T>(work: () => Promise<T>) => {
        const answer = await work();
        return (answer as readonly (readonly number[])[]).map((row) => row.map(() => 0)) as T;
      },
    });
    expect(await zeros.start()).toMatchObject({ kind: 'unavailable', reason: 'device_lost' });
    expect(await zeros.recognise({ windows: windowsOf(plank).slice(0, 1) })).toMatchObject({
      kind: 'unavailable',
      reason: 'device_lost',
    });
  });
});

test('nothing is left behind on the device', async () => {
  const recogniser = createRecogniserService({ readModelFile, onBackend: onCpu });
  const windows = windowsOf(pushUp).slice(0, 3);
  await recogniser.recognise({ windows });
  const before = tf.memory().numTensors;
  for (let round = 0; round < 3; round++) await recogniser.recognise({ windows });
  expect(tf.memory().numTensors).toBe(before);
});
