// One tfjs, one current backend, two services on it: no backend is tried or replaced while the form network computes, and where
// pose holds none, the form network gets wasm.
import type { PoseService } from '../contracts/pose.ts';
import { createTurns, onWasm } from './own-backend.ts';
import type { WasmLocation } from './pose/open-wasm.ts';

export interface SharedBackend {
  /** The same service; its start and stop wait for work on the backend, and that work waits for them. */
  readonly pose: PoseService;
  /** Runs `work` with a backend current; rejects where none can be started. */
  readonly onBackend: <T>(work: () => Promise<T>) => Promise<T>;
}

export function shareBackend(pose: PoseService, wasm: WasmLocation): SharedBackend {
  const inTurn = createTurns();
  return {
    pose: {
      start: (options) => inTurn(() => pose.start(options)),
      estimate: (frame, timestampMs, longestSide) => pose.estimate(frame, timestampMs, longestSide),
      reset: () => pose.reset(),
      memory: () => pose.memory(),
      stop: () => inTurn(() => pose.stop()),
    },
    onBackend: onWasm(inTurn, wasm),
  };
}
