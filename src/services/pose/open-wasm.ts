// The wasm backend, alone in its file: what needs no other backend bundles no other.
import * as tf from '@tensorflow/tfjs-core';
import {
  BackendFailure,
  type BackendFactory,
  createHealth,
  forget,
  makeCurrent,
  type StartedBackend,
} from './started-backend.ts';

/** Address of the SIMD build of the wasm backend, or in Node the folder it lies in (ends with a slash). */
export interface WasmLocation {
  readonly simdUrl?: string;
  readonly folder?: string;
}

/** Rejects with BackendFailure, or as emscripten rejects: plain objects too. */
export async function openWasm({ simdUrl, folder }: WasmLocation): Promise<StartedBackend> {
  const wasm = await import('@tensorflow/tfjs-backend-wasm');
  if (!(await tf.env().getAsync('WASM_HAS_SIMD_SUPPORT')))
    throw new BackendFailure('unsupported', 'this WebAssembly has no SIMD');
  // Its threads break when minified and need what the security policy forbids.
  await tf.env().getAsync('WASM_HAS_MULTITHREAD_SUPPORT');
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  if (simdUrl !== undefined) {
    wasm.setWasmPaths({
      'tfjs-backend-wasm.wasm': simdUrl,
      'tfjs-backend-wasm-simd.wasm': simdUrl,
      'tfjs-backend-wasm-threaded-simd.wasm': simdUrl,
    });
  } else if (folder !== undefined) wasm.setWasmPaths(folder);
  // Removing the backend also removes its factory, which the package registers only once.
  wasmFactory ??= tf.findBackendFactory('wasm') ?? null;
  if (!wasmFactory) throw new BackendFailure('failed', 'the wasm backend did not register');
  await makeCurrent('wasm', wasmFactory);
  return {
    backend: 'wasm',
    ...createHealth().watch,
    precompile: () => Promise.resolve(),
    stop: () => forget('wasm'),
  };
}

let wasmFactory: BackendFactory | null = null;
