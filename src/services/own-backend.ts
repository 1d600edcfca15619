// A realm's own wasm backend for small networks: started when first needed, again after it was lost, and one piece of work at a time.
import * as tf from '@tensorflow/tfjs-core';
import { openWasm, type WasmLocation } from './pose/open-wasm.ts';
import { startedWithin } from './pose/started-backend.ts';
import type { SmallNetworkOptions } from './small-network.ts';

const LIMIT_MS = 15_000;

/** Runs work with a backend current; rejects where none can be started. */
export function ownBackend(wasm: WasmLocation): SmallNetworkOptions['onBackend'] {
  return onWasm(createTurns(), wasm);
}

export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** What comes later waits for what came before, however that ended. */
export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
}

/** Where the realm holds no backend, wasm is started. */
export function onWasm(inTurn: InTurn, wasm: WasmLocation): SmallNetworkOptions['onBackend'] {
  return (work) =>
    inTurn(async () => {
      if (!hasBackend()) await startedWithin(LIMIT_MS, 'wasm', () => openWasm(wasm));
      return work();
    });
}

function hasBackend(): boolean {
  // Null once the current one was removed, whatever its type says.
  const name: string | null | undefined = tf.getBackend();
  return typeof name === 'string' && name !== '' && tf.engine().registry[name] !== undefined;
}
