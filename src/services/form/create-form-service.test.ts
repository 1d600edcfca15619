import { readFileSync } from 'node:fs';
import { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import manifest from '../../../models/manifest.json';
import { FORM_FEATURE_COUNT, type FormAnswer, type FormRepetition, type FormService } from '../../contracts/form.ts';
import { formRepetition } from '../../domain/form/judge-repetition.ts';
import type { RepetitionMovement } from '../../domain/movements/movement.ts';
import { airSquat } from '../../domain/movements/air-squat.ts';
import { bicepCurl } from '../../domain/movements/bicep-curl.ts';
import { pushUp } from '../../domain/movements/push-up.ts';
import type { InjectedFault } from '../../domain/movements/simulate.ts';
import { simulatedRepetitions } from '../../domain/movements/testing/simulated-repetitions.ts';
import { connect } from '../../rpc/connect.ts';
import type { WorkerLike } from '../../rpc/connection.ts';
import { serve } from '../../rpc/serve.ts';
import { createModelFiles } from '../model-files.ts';
import { createFormService } from './create-form-service.ts';
import type { SmallNetworkOptions } from '../small-network.ts';

const MOVEMENTS: readonly RepetitionMovement[] = [airSquat, pushUp, bicepCurl];

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
function overPort(service: FormService): { readonly form: FormService; readonly close: () => void } {
  const { port1, port2 } = new MessageChannel();
  serve({ form: service }, port2);
  port1.start();
  const worker: WorkerLike = {
    postMessage: (message, transfer = []) => port1.postMessage(message, transfer),
    addEventListener: (type, listener) => port1.addEventListener(type, listener),
    removeEventListener: (type, listener) => port1.removeEventListener(type, listener),
    terminate: () => port1.close(),
  };
  const connection = connect<{ form: FormService }>(() => worker);
  return { form: connection.api.form, close: () => connection.close() };
}

function asked(
  movement: RepetitionMovement,
  faults: readonly InjectedFault[],
  seed: number,
): readonly FormRepetition[] {
  return simulatedRepetitions(movement, { repetitions: 2, yawDeg: 90, faults }, seed)
    .map((repetition) => formRepetition(repetition, movement))
    .filter((repetition) => repetition !== null);
}

function meanQuality(answers: readonly FormAnswer[]): number {
  const answered = answers.flatMap(({ quality }) => (quality === null ? [] : [quality]));
  return answered.reduce((sum, value) => sum + value, 0) / answered.length;
}

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

const places: readonly (readonly [string, (service: FormService) => FormService])[] = [
  ['in process', (service) => service],
  [
    'behind a message port',
    (service) => {
      const { form, close } = overPort(service);
      closers.push(close);
      return form;
    },
  ],
];

describe.each(places)('the form contract, %s', (_where, place) => {
  const make = (options: Partial<SmallNetworkOptions> = {}) =>
    place(createFormService({ readModelFile, onBackend: onCpu, ...options }));

  test('starts with the movements it was taught', async () => {
    const ready = await make().start();
    if (ready.kind !== 'ready') throw new Error(ready.detail);
    expect(ready.modelVersion).toMatch(/^form-[0-9a-f]{8}$/);
    for (const { id } of MOVEMENTS) expect(ready.movements).toContain(id);
  });

  test('answers each repetition, in order, with probabilities or null; without a start and after a stop too', async () => {
    const form = make();
    const repetitions = asked(airSquat, [], 1);
    const first = await form.score({ movementId: 'air_squat', repetitions });
    if (first.kind !== 'scored') throw new Error(first.detail);
    expect(first.answers).toHaveLength(repetitions.length);
    for (const [index, { quality, faults }] of first.answers.entries()) {
      expect(Object.keys(faults).sort()).toEqual(Object.keys(repetitions[index]?.bands ?? {}).sort());
      for (const value of [quality, ...Object.values(faults)]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
    }
    await form.stop();
    expect(await form.score({ movementId: 'air_squat', repetitions })).toEqual(first);
    const reversed = await form.score({ movementId: 'air_squat', repetitions: [...repetitions].reverse() });
    if (reversed.kind !== 'scored') throw new Error(reversed.detail);
    expect([...reversed.answers].reverse()[0]?.quality).toBeCloseTo(first.answers[0]?.quality ?? Number.NaN, 5);
  });

  test('no repetitions, no answers', async () => {
    expect(await make().score({ movementId: 'push_up', repetitions: [] })).toMatchObject({
      kind: 'scored',
      answers: [],
    });
  });

  test('a movement it was never taught is model_missing', async () => {
    expect(await make().score({ movementId: 'plank', repetitions: [] })).toMatchObject({ reason: 'model_missing' });
  });

  test('features that are too few, not finite, or none at all, and bands that are no numbers, are bad input', async () => {
    const sound = Array.from({ length: FORM_FEATURE_COUNT }, () => 0);
    const form = make();
    const given = (features: unknown, bands: unknown = {}) =>
      form.score({ movementId: 'air_squat', repetitions: [{ features, view: 'side', bands } as FormRepetition] });
    for (const wrong of [sound.slice(1), [...sound, 0], sound.with(50, Number.NaN), sound.with(3, Infinity), 'squat'])
      expect(await given(wrong)).toMatchObject({ kind: 'unavailable', reason: 'bad_input' });
    for (const wrong of [null, 'none', { knees_in: Number.NaN }])
      expect(await given(sound, wrong)).toMatchObject({ kind: 'unavailable', reason: 'bad_input' });
    expect(
      await form.score({ movementId: 'air_squat', repetitions: null as unknown as readonly FormRepetition[] }),
    ).toMatchObject({ reason: 'bad_input' });
  });

  test('occludes: each part as in a good repetition, none of them changes nothing, all of them is the good one', async () => {
    const form = make();
    const [bad] = asked(airSquat, [{ id: 'shallow_depth', severity: 1 }], 3);
    const [good] = asked(airSquat, [], 5);
    if (!bad || !good) throw new Error('not seen');
    const everything = Array.from({ length: FORM_FEATURE_COUNT }, (_, index) => index);
    const answer = await form.occlude({
      movementId: 'air_squat',
      repetition: bad,
      parts: [
        { features: [], faults: [] },
        { features: everything, faults: Object.keys(bad.bands) },
      ],
      reference: good,
    });
    if (answer.kind !== 'occluded') throw new Error(answer.detail);
    const alone = await form.score({ movementId: 'air_squat', repetitions: [bad, good] });
    if (alone.kind !== 'scored') throw new Error(alone.detail);
    expect(answer.whole.quality).toBeCloseTo(alone.answers[0]?.quality ?? Number.NaN, 5);
    expect(answer.answers[0]?.quality).toBeCloseTo(alone.answers[0]?.quality ?? Number.NaN, 5);
    expect(answer.answers[1]?.quality).toBeCloseTo(alone.answers[1]?.quality ?? Number.NaN, 5);
  });

  test('files that are missing or damaged are said to be so, and may be there the next time', async () => {
    let state: 'gone' | 'flipped' | 'sound' = 'gone';
    const form = make({
      readModelFile: readingFrom((path, bytes) => {
        if (state === 'gone') return null;
        if (state === 'flipped' && path.endsWith('weights.bin')) bytes[5] = (bytes[5] ?? 0) ^ 1;
        return bytes;
      }),
    });
    expect(await form.start()).toMatchObject({ kind: 'unavailable', reason: 'model_missing' });
    state = 'flipped';
    expect(await form.start()).toMatchObject({ kind: 'unavailable', reason: 'model_corrupt' });
    state = 'sound';
    expect((await form.start()).kind).toBe('ready');
  });
});

describe('the shipped networks', () => {
  const form = createFormService({ readModelFile, onBackend: onCpu });
  const answersTo = async (movement: RepetitionMovement, faults: readonly InjectedFault[]) => {
    const repetitions = [1, 2, 3, 4].flatMap((seed) => asked(movement, faults, seed));
    const answer = await form.score({ movementId: movement.id, repetitions });
    if (answer.kind !== 'scored') throw new Error(answer.detail);
    return answer.answers;
  };

  for (const movement of MOVEMENTS) {
    test(`${movement.id}: clean repetitions are probably good`, async () => {
      expect(meanQuality(await answersTo(movement, []))).toBeGreaterThan(0.6);
    });

    for (const fault of movement.faults.filter(({ views }) => views.includes('side')))
      test(`${movement.id}: ${fault.id} is probable where it is committed, and not where nothing is`, async () => {
        const mean = (answers: readonly FormAnswer[]) => {
          const said = answers.flatMap(({ faults }) => faults[fault.id] ?? []);
          return said.reduce((sum, value) => sum + value, 0) / said.length;
        };
        expect(mean(await answersTo(movement, [{ id: fault.id, severity: 1 }]))).toBeGreaterThan(0.5);
        expect(mean(await answersTo(movement, []))).toBeLessThan(0.2);
      });
  }

  test('say nothing of a repetition of another movement, or of numbers that are no body', async () => {
    const squats = asked(airSquat, [], 1);
    expect(await form.score({ movementId: 'push_up', repetitions: squats })).toMatchObject({
      answers: squats.map(() => ({ quality: null, faults: {} })),
    });
    const features = Array.from({ length: FORM_FEATURE_COUNT }, (_, index) => (index % 2 ? 1000 : -1000));
    const absurd: FormRepetition = { features, view: 'side', bands: {} };
    const mixed = await form.score({ movementId: 'air_squat', repetitions: [absurd, ...squats, absurd] });
    if (mixed.kind !== 'scored') throw new Error(mixed.detail);
    expect(mixed.answers.map(({ quality }) => quality === null)).toEqual([true, ...squats.map(() => false), true]);
  });
});

describe('on a backend', () => {
  const squats = { movementId: 'air_squat', repetitions: asked(airSquat, [], 1) };

  test('leaves no tensor behind, whether it answers, abstains or fails', async () => {
    const form = createFormService({ readModelFile, onBackend: onCpu });
    await form.start();
    const before = tf.memory().numTensors;
    await form.score(squats);
    await form.score({ movementId: 'push_up', repetitions: squats.repetitions });
    const [repetition] = squats.repetitions;
    if (repetition) await form.occlude({ movementId: 'air_squat', repetition, parts: [{ features: [1], faults: [] }] });
    await form.score({ movementId: 'air_squat', repetitions: [{ features: [1], view: 'side', bands: {} }] });
    await form.stop();
    expect(tf.memory().numTensors).toBe(before);
  });

  test('that was replaced between two batches it answers the same', async () => {
    const form = createFormService({ readModelFile, onBackend: onCpu });
    const first = await form.score(squats);
    tf.removeBackend('cpu');
    await useCpu();
    expect(await form.score(squats)).toEqual(first);
  });

  test('that is not there it says no_backend', async () => {
    const form = createFormService({
      readModelFile,
      onBackend: () => Promise.reject(new Error('no backend could be started')),
    });
    expect(await form.start()).toMatchObject({ kind: 'unavailable', reason: 'no_backend' });
    expect(await form.score(squats)).toMatchObject({ kind: 'unavailable', reason: 'no_backend' });
  });

  test('that fails once it tries again', async () => {
    let failures = 1;
    const form = createFormService({
      readModelFile,
      onBackend: (work) => (failures-- > 0 ? Promise.reject(new Error('the device is gone')) : work()),
    });
    expect((await form.score(squats)).kind).toBe('scored');
  });

  test('that answers zeros, as a lost device does, its word is not taken', async () => {
    const form = createFormService({
      readModelFile,
      onBackend: async (work) => {
        const answers = await work();
        return (Array.isArray(answers) ? answers.map(() => [0]) : answers) as typeof answers;
      },
    });
    expect(await form.score(squats)).toMatchObject({ kind: 'unavailable', reason: 'device_lost' });
  });

  test('that never answers it gives up', async () => {
    const form = createFormService({
      readModelFile,
      limitMs: 20,
      onBackend: async (work) => {
        const read = vi.spyOn(tf.backend(), 'read').mockReturnValue(new Promise(() => undefined));
        try {
          return await work();
        } finally {
          read.mockRestore();
        }
      },
    });
    expect(await form.score(squats)).toMatchObject({ kind: 'unavailable', reason: 'timed_out' });
  });
});
