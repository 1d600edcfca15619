import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as tf from '@tensorflow/tfjs-core';
import { afterEach, expect, test, vi } from 'vitest';
import manifest from '../../models/manifest.json';
import type { PoseService, PoseStartResult } from '../contracts/pose.ts';
import { formRepetition } from '../domain/form/judge-repetition.ts';
import { airSquat } from '../domain/movements/air-squat.ts';
import { simulatedRepetitions } from '../domain/movements/testing/simulated-repetitions.ts';
import { createFormService } from './form/create-form-service.ts';
import { createModelFiles } from './model-files.ts';
import { createPoseService } from './pose/create-pose-service.ts';
import { shareBackend } from './share-backend.ts';

const wasm = {
  folder: fileURLToPath(new URL('../../node_modules/@tensorflow/tfjs-backend-wasm/dist/', import.meta.url)),
};
const ready: PoseStartResult = { kind: 'ready', backend: 'wasm', model: 'lightning', trials: [] };
const options = { backend: 'auto', model: 'lightning' } as const;

/** A pose service of which only what happens when matters. */
function poseThat(start: PoseService['start'], stop: PoseService['stop'] = () => Promise.resolve()): PoseService {
  return {
    start,
    stop,
    estimate: () => Promise.resolve({ kind: 'unavailable', reason: 'not_started' }),
    reset: () => Promise.resolve(),
    memory: () => Promise.resolve({ tensors: 0, bytes: 0 }),
  };
}

const sum = async () => {
  const total = tf.tidy(() => tf.sum(tf.tensor1d([1, 2, 3])));
  const [value] = await total.data();
  total.dispose();
  return value;
};

afterEach(() => {
  vi.restoreAllMocks();
  if (tf.getBackend()) tf.removeBackend(tf.getBackend());
});

test('where pose holds no backend, wasm is started, and again after it was removed', async () => {
  const { onBackend } = shareBackend(
    poseThat(() => Promise.resolve(ready)),
    wasm,
  );
  expect(await onBackend(sum)).toBe(6);
  expect(tf.getBackend()).toBe('wasm');
  tf.removeBackend('wasm');
  expect(await onBackend(sum)).toBe(6);
});

test('work waits for a start under way, and a start for work under way', async () => {
  const order: string[] = [];
  let settleStart: (result: PoseStartResult) => void = () => undefined;
  const { pose, onBackend } = shareBackend(
    poseThat(
      () =>
        new Promise((done) => {
          order.push('start begins');
          settleStart = done;
        }),
    ),
    wasm,
  );
  let settleWork: () => void = () => undefined;
  const first = onBackend(
    () =>
      new Promise<void>((done) => {
        order.push('work begins');
        settleWork = done;
      }),
  );
  const started = pose.start(options).then(() => order.push('started'));
  const second = onBackend(() => Promise.resolve(order.push('second work')));
  while (!order.includes('work begins')) await new Promise((done) => setImmediate(done));
  expect(order).toEqual(['work begins']);
  settleWork();
  await first;
  while (!order.includes('start begins')) await new Promise((done) => setImmediate(done));
  expect(order).toEqual(['work begins', 'start begins']);
  settleStart(ready);
  await Promise.all([started, second]);
  expect(order).toEqual(['work begins', 'start begins', 'started', 'second work']);
});

test('work that fails holds nobody up', async () => {
  const { pose, onBackend } = shareBackend(
    poseThat(() => Promise.resolve(ready)),
    wasm,
  );
  await expect(onBackend(() => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
  expect(await pose.start(options)).toBe(ready);
  await pose.stop();
  expect(await onBackend(sum)).toBe(6);
});

test('form answers the same before pose starts, beside it, and after it has gone', { timeout: 30_000 }, async () => {
  const files = createModelFiles(manifest.models, (path) =>
    Promise.resolve(new Uint8Array(readFileSync(`models/${path}`)).buffer),
  );
  const readModelFile = (modelId: string, name: string) => files.read(modelId, name);
  const { pose, onBackend } = shareBackend(createPoseService({ readModelFile, wasm }), wasm);
  const form = createFormService({ readModelFile, onBackend });
  const repetitions = simulatedRepetitions(airSquat, { repetitions: 1, yawDeg: 90 }, 1)
    .map((repetition) => formRepetition(repetition, airSquat))
    .filter((asked) => asked !== null);
  const ask = () => form.score({ movementId: 'air_squat', repetitions });
  const before = await ask();
  expect(before).toMatchObject({ kind: 'scored', answers: [{ quality: expect.any(Number) as unknown }] });
  // Asked while pose is trying its backend, and again once it has it.
  const [started, during] = await Promise.all([pose.start({ ...options, backend: 'wasm', strict: true }), ask()]);
  expect(started.kind).toBe('ready');
  expect([during, await ask()]).toEqual([before, before]);
  const { tensors } = await pose.memory();
  await ask();
  expect((await pose.memory()).tensors).toBe(tensors);
  await pose.stop();
  expect(await ask()).toEqual(before);
});

// Last: after a failed load this package starts wasm no more in this realm.
test('where no backend can be started, work is not done, and it says so', async () => {
  for (const level of ['error', 'warn'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
  const { onBackend } = shareBackend(
    poseThat(() => Promise.resolve(ready)),
    { folder: '/nowhere/' },
  );
  const work = vi.fn(() => Promise.resolve());
  await expect(onBackend(work)).rejects.toThrow(/backend|wasm/i);
  expect(work).not.toHaveBeenCalled();
});
