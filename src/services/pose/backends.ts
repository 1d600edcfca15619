// Starting a tfjs backend goes wrong in many ways: it hangs, it is missing, it is a slow imitation in software, it is lost
// later on. This is the one place that knows them.
import * as tf from '@tensorflow/tfjs-core';
import type { PoseBackend } from '../../contracts/pose.ts';
import { openWasm, type WasmLocation } from './open-wasm.ts';
import {
  BackendFailure,
  createHealth,
  forget,
  makeCurrent,
  startedWithin,
  type StartedBackend,
} from './started-backend.ts';

export interface BackendOptions {
  readonly wasm: WasmLocation;
  /** A GPU imitated by the processor is refused unless it was asked for by name: wasm is ten times as fast. */
  readonly allowSoftwareGpu: boolean;
  /** Start-up beyond this is a hang. */
  readonly limitMs: number;
}

/** Resolves with the backend current in this realm; rejects with BackendFailure. */
export async function startBackend(backend: PoseBackend, options: BackendOptions): Promise<StartedBackend> {
  const open = {
    webgpu: openWebgpu,
    webgl: openWebgl,
    wasm: ({ wasm }: BackendOptions) => openWasm(wasm),
  }[backend];
  return startedWithin(options.limitMs, backend, () => open(options));
}

async function openWebgpu(options: BackendOptions): Promise<StartedBackend> {
  const adapter = await globalThis.navigator?.gpu?.requestAdapter({ powerPreference: 'high-performance' });
  if (!adapter) throw new BackendFailure('unsupported', 'no WebGPU adapter');
  if (!options.allowSoftwareGpu && isSoftware(`${adapter.info.architecture} ${adapter.info.description}`))
    throw new BackendFailure('unsupported', `software adapter ${adapter.info.architecture}`);
  const { limits } = adapter;
  const device = await adapter.requestDevice({
    requiredFeatures: (['bgra8unorm-storage'] as const).filter((feature) => adapter.features.has(feature)),
    requiredLimits: {
      maxComputeWorkgroupStorageSize: limits.maxComputeWorkgroupStorageSize,
      maxComputeWorkgroupsPerDimension: limits.maxComputeWorkgroupsPerDimension,
      maxStorageBufferBindingSize: limits.maxStorageBufferBindingSize,
      maxBufferSize: limits.maxBufferSize,
      maxComputeWorkgroupSizeX: limits.maxComputeWorkgroupSizeX,
      maxComputeInvocationsPerWorkgroup: limits.maxComputeInvocationsPerWorkgroup,
    },
  });
  const health = createHealth();
  void device.lost.then((info) => health.report('device_lost', info.message));
  device.addEventListener('uncapturederror', ({ error }) =>
    health.report(error instanceof GPUOutOfMemoryError ? 'out_of_memory' : 'device_lost', error.message),
  );
  const { WebGPUBackend } = await import('@tensorflow/tfjs-backend-webgpu');
  // External textures turn the keypoints by 90° on iOS 26; pictures arrive as bitmaps, which need none.
  tf.env().set('WEBGPU_IMPORT_EXTERNAL_TEXTURE', false);
  const instance = new WebGPUBackend(device, adapter.info);
  await makeCurrent('webgpu', () => instance);
  return {
    backend: 'webgpu',
    ...health.watch,
    async precompile(run) {
      tf.env().set('WEBGPU_ENGINE_COMPILE_ONLY', true);
      try {
        run().dispose();
        await instance.checkCompileCompletionAsync();
      } finally {
        tf.env().set('WEBGPU_ENGINE_COMPILE_ONLY', false);
      }
    },
    stop: () => forget('webgpu'),
  };
}

async function openWebgl(options: BackendOptions): Promise<StartedBackend> {
  if (typeof OffscreenCanvas === 'undefined') throw new BackendFailure('unsupported', 'no OffscreenCanvas');
  const canvas = new OffscreenCanvas(1, 1);
  const gl = canvas.getContext('webgl2', {
    alpha: false,
    antialias: false,
    premultipliedAlpha: false,
    preserveDrawingBuffer: false,
    depth: false,
    stencil: false,
    failIfMajorPerformanceCaveat: !options.allowSoftwareGpu,
  });
  if (!gl) throw new BackendFailure('unsupported', 'no WebGL 2');
  if (!options.allowSoftwareGpu) {
    const names = gl.getExtension('WEBGL_debug_renderer_info');
    const renderer = String(gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
    if (isSoftware(renderer)) throw new BackendFailure('unsupported', `software renderer ${renderer}`);
  }
  const health = createHealth();
  canvas.addEventListener('webglcontextlost', (event) => {
    event.preventDefault();
    health.report('device_lost', 'the WebGL context was lost');
  });
  const { MathBackendWebGL, setWebGLContext } = await import('@tensorflow/tfjs-backend-webgl');
  setWebGLContext(2, gl);
  await makeCurrent('webgl', () => new MathBackendWebGL());
  return {
    backend: 'webgl',
    ...health.watch,
    trouble() {
      // The event comes later than the loss.
      if (gl.isContextLost()) health.report('device_lost', 'the WebGL context was lost');
      return health.watch.trouble();
    },
    precompile: () => Promise.resolve(),
    stop: () => forget('webgl'),
  };
}

/** Renderers that run on the processor. */
function isSoftware(renderer: string): boolean {
  return /swiftshader|llvmpipe|softpipe|software|basic render/i.test(renderer);
}
