// One tfjs, one current backend, two services on it: no backend is tried or replaced while the form network computes, and where
// pose holds none, the form network gets wasm.
import * as tf from '@tensorflow/tfjs-core';
import type { PoseService } from '../contracts/pose.ts';
import { startBackend, type WasmLocation } from './pose/backends.ts';

export interface SharedBackend {
  /** The same service; its start and stop wait for work on the backend, and that work waits for them. */
  readonly pose: PoseService;
  /** Runs `work` with a backend current; rejects where none can be started. */
  readonly onBackend: <T>(work: () => Promise<T>) => Promise<T>;
}

const LIMIT_MS = 15_000;

export function shareBackend(pose: PoseService, wasm: WasmLocation): SharedBackend {
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  }

  return {
    pose: {
      start: (options) => inTurn(() => pose.start(options)),
      estimate: (frame, timestampMs, longestSide) => pose.estimate(frame, timestampMs, longestSide),
      reset: () => pose.reset(),
      memory: () => pose.memory(),
      stop: () => inTurn(() => pose.stop()),
    },
    onBackend: (work) =>
      inTurn(async () => {
        if (!hasBackend()) await startBackend('wasm', { wasm, allowSoftwareGpu: false, limitMs: LIMIT_MS });
        return work();
      }),
  };
}

function hasBackend(): boolean {
  // Null once the current one was removed, whatever its type says.
  const name: string | null | undefined = tf.getBackend();
  return typeof name === 'string' && name !== '' && tf.engine().registry[name] !== undefined;
}
