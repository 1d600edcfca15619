import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import manifest from '../../../models/manifest.json';
import type { PoseInput, PoseStart } from '../../contracts/pose.ts';
import { createModelFiles } from '../model-files.ts';
import { createPoseService } from './create-pose-service.ts';
import { checkKnownFrame, compareKnown, paintKnownFrame } from './known-frame.ts';

const wasm = {
  folder: fileURLToPath(new URL('../../../node_modules/@tensorflow/tfjs-backend-wasm/dist/', import.meta.url)),
};
const files = createModelFiles(manifest.models, (path) =>
  Promise.resolve(new Uint8Array(readFileSync(`models/${path}`)).buffer),
);
const readModelFile = (modelId: string, name: string) => files.read(modelId, name);
const service = createPoseService({ readModelFile, wasm });
const onWasm: PoseStart = { backend: 'wasm', model: 'lightning', strict: true, smooth: false };
afterAll(() => service.stop());

function knownFrame(closed: () => void = () => undefined): PoseInput {
  return { ...paintKnownFrame(), colorSpace: 'srgb', close: closed } as unknown as ImageBitmap;
}

test('before the start it says so, and closes the picture all the same', async () => {
  const closed = vi.fn();
  expect(await service.estimate(knownFrame(closed), 0)).toEqual({ kind: 'unavailable', reason: 'not_started' });
  expect(closed).toHaveBeenCalledOnce();
});

test('starts on wasm, having found the known frame where it is', { timeout: 30_000 }, async () => {
  const started = await service.start(onWasm);
  expect(started).toMatchObject({ kind: 'ready', backend: 'wasm', model: 'lightning' });
  expect(await service.start({ ...onWasm })).toBe(started);
  const estimate = await service.estimate(knownFrame(), 0);
  if (estimate.kind !== 'pose' || !estimate.pose) throw new Error('nobody found');
  expect(estimate.pose).toMatchObject({ width: 480, height: 640, timestampMs: 0 });
  expect(compareKnown(estimate.pose).error).toBeLessThan(0.1);
});

test('leaks no tensor', { timeout: 30_000 }, async () => {
  await service.start(onWasm);
  await service.estimate(knownFrame(), 1000);
  const before = await service.memory();
  for (let frame = 1; frame <= 5; frame++) await service.estimate(knownFrame(), 1000 + 33 * frame);
  expect(await service.memory()).toEqual(before);
});

test(
  'the newest picture wins, the one that waited is superseded, and each is closed',
  { timeout: 30_000 },
  async () => {
    await service.start(onWasm);
    const closed = vi.fn();
    const results = await Promise.all(
      [2000, 2033, 2066].map((timestampMs) => service.estimate(knownFrame(closed), timestampMs)),
    );
    expect(results.map((result) => (result.kind === 'pose' ? result.pose?.timestampMs : result.reason))).toEqual([
      2000,
      'superseded',
      2066,
    ]);
    expect(closed).toHaveBeenCalledTimes(3);
  },
);

test('a picture without pixels is bad input and changes nothing', { timeout: 30_000 }, async () => {
  await service.start(onWasm);
  const empty = { data: new Uint8ClampedArray(0), width: 0, height: 0 } as unknown as ImageData;
  expect(await service.estimate(empty, 3000)).toMatchObject({ reason: 'bad_input' });
  expect(await service.estimate(knownFrame(), Number.NaN)).toMatchObject({ reason: 'bad_input' });
  expect((await service.estimate(knownFrame(), 3033)).kind).toBe('pose');
});

test('an empty wall is nobody', { timeout: 30_000 }, async () => {
  await service.start(onWasm);
  await service.reset();
  const wall = { data: new Uint8ClampedArray(64 * 64 * 4).fill(200), width: 64, height: 64 } as unknown as ImageData;
  expect(await service.estimate(wall, 4000)).toMatchObject({ kind: 'pose', pose: null });
});

test('where no backend works it names each one tried', async () => {
  const nowhere = createPoseService({ readModelFile, wasm });
  const started = await nowhere.start({ backend: 'webgpu', model: 'lightning', strict: true });
  expect(started).toMatchObject({
    kind: 'unavailable',
    reason: 'no_backend',
    trials: [{ backend: 'webgpu', ok: false, reason: 'unsupported' }],
  });
  expect(await nowhere.estimate(knownFrame(), 0)).toMatchObject({ reason: 'no_backend' });
});

test('weights that are missing or damaged are said to be so', async () => {
  const missing = createPoseService({
    wasm,
    readModelFile: () => Promise.resolve({ kind: 'unavailable', reason: 'model_corrupt' }),
  });
  expect(await missing.start(onWasm)).toMatchObject({ reason: 'model_corrupt' });
  expect(await missing.estimate(knownFrame(), 0)).toMatchObject({ reason: 'model_corrupt' });
});

test('a backend that turns or mirrors the picture is refused', async () => {
  // The service of the test before took the realm's backend away.
  await service.stop();
  const right = await service.start(onWasm);
  expect(right.kind).toBe('ready');
  const truth = await service.estimate(knownFrame(), 9000);
  if (truth.kind !== 'pose' || !truth.pose) throw new Error('nobody found');
  const { pose } = truth;
  const moved = (move: (x: number, y: number) => readonly [number, number]) =>
    checkKnownFrame(() =>
      Promise.resolve({
        ...pose,
        keypoints: pose.keypoints.map((keypoint) => {
          const [x, y] = move(keypoint.x, keypoint.y);
          return { ...keypoint, x, y };
        }),
      }),
    );
  expect(await moved((x, y) => [x, y])).toBeNull();
  expect(await moved((x, y) => [480 - x, y])).toContain('off by');
  expect(await moved((x, y) => [x, 640 - y])).toContain('off by');
  expect(await moved((x, y) => [y, 640 - x])).toContain('off by');
  expect(await checkKnownFrame(() => Promise.resolve(null))).toBe('nobody found');
});
