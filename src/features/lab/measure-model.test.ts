import { afterEach, expect, test, vi } from 'vitest';
import type { PoseEstimate, PoseService, PoseStartResult } from '../../contracts/pose.ts';
import { measureModel } from './measure-model.ts';

afterEach(() => vi.unstubAllGlobals());

/** A model that takes `frameMs` for each picture, on a clock of its own. */
function createModel(frameMs: number, started?: PoseStartResult, answer?: PoseEstimate) {
  const clock = { ms: 0 };
  const stop = vi.fn(() => Promise.resolve());
  vi.stubGlobal('document', { createElement: () => ({ width: 0, height: 0, getContext: () => null }) });
  vi.stubGlobal('createImageBitmap', () => Promise.resolve({ close: () => undefined }));
  const service = {
    start: () => Promise.resolve(started ?? { kind: 'ready', backend: 'wasm', model: 'lightning', trials: [] }),
    estimate: () => {
      clock.ms += frameMs;
      return Promise.resolve(answer ?? { kind: 'pose', pose: null, inferenceMs: frameMs });
    },
    stop,
  } as unknown as PoseService;
  return { service, stop, now: () => clock.ms };
}

test('the middle of what the frames took; the service is left stopped', async () => {
  const { service, stop, now } = createModel(20);
  expect(await measureModel(service, 'wasm', now)).toEqual({ kind: 'measured', startMs: 0, medianMs: 20, p95Ms: 20 });
  expect(stop).toHaveBeenCalledOnce();
});

test('a very slow backend is measured by a few frames, not by all', async () => {
  const { service, now } = createModel(5000);
  expect(await measureModel(service, 'webgl', now)).toMatchObject({ kind: 'measured', medianMs: 5000 });
  expect(now()).toBeLessThan(60_000);
});

test('one that does not start says why, by its own trial', async () => {
  const { service } = createModel(20, {
    kind: 'unavailable',
    reason: 'no_backend',
    trials: [{ backend: 'webgpu', ok: false, reason: 'unsupported', elapsedMs: 3 }],
  });
  expect(await measureModel(service, 'webgpu')).toEqual({ kind: 'not_measured', reason: 'unsupported' });
});

test('one that is lost on the way is not measured, and stopped', async () => {
  const { service, stop } = createModel(20, undefined, { kind: 'unavailable', reason: 'device_lost' });
  expect(await measureModel(service, 'webgl')).toEqual({ kind: 'not_measured', reason: 'device_lost' });
  expect(stop).toHaveBeenCalledOnce();
});
