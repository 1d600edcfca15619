// Starting a tfjs backend goes wrong in many ways: it hangs, it is missing, it is a slow imitation in software, it is lost
// later on. This is the one place that knows them.
import * as tf from '@tensorflow/tfjs-core';
import type { Unavailable } from '../../contracts/outcome.ts';
import type { BackendTrial, PoseBackend } from '../../contracts/pose.ts';

/** Address of the SIMD build of the wasm backend, or in Node the folder it lies in (ends with a slash). */
export interface WasmLocation {
  readonly simdUrl?: string;
  readonly folder?: string;
}

export interface BackendOptions {
  readonly wasm: WasmLocation;
  /** A GPU imitated by the processor is refused unless it was asked for by name: wasm is ten times as fast. */
  readonly allowSoftwareGpu: boolean;
  /** Start-up beyond this is a hang. */
  readonly limitMs: number;
}

export interface StartedBackend {
  readonly backend: PoseBackend;
  /** What became of it since: null while it is well. */
  trouble(): Unavailable | null;
  /** Called once when it is lost, in the middle of a frame too: reading back from a lost device may never return. One listener. */
  onTrouble(listener: (trouble: Unavailable) => void): void;
  /** Compiles for `run` without running it, where the backend can; it makes the first real run short. */
  precompile(run: () => tf.Tensor): Promise<void>;
  stop(): void;
}

export class BackendFailure extends Error {
  readonly reason: NonNullable<BackendTrial['reason']>;

  constructor(reason: NonNullable<BackendTrial['reason']>, detail: string) {
    super(detail);
    this.reason = reason;
  }
}

/** Resolves with the backend current in this realm; rejects with BackendFailure. */
export async function startBackend(backend: PoseBackend, options: BackendOptions): Promise<StartedBackend> {
  const open = { webgpu: openWebgpu, webgl: openWebgl, wasm: openWasm }[backend];
  try {
    return await withLimit(open(options), options.limitMs, `${backend} did not start`);
  } catch (error) {
    forget(backend);
    if (error instanceof BackendFailure) throw error;
    throw new BackendFailure('failed', describe(error));
  }
}

/** Rejects with BackendFailure `timed_out` where `work` takes longer. */
export async function withLimit<T>(work: Promise<T>, limitMs: number, what: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_done, fail) => {
    timer = setTimeout(
      () => fail(new BackendFailure('timed_out', `${what} within ${Math.round(limitMs / 1000)} s`)),
      limitMs,
    );
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** emscripten rejects with plain objects. */
export function describe(error: unknown): string {
  if (error instanceof Error) return error.message;
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
  return String(error);
}

type BackendFactory = () => tf.KernelBackend | Promise<tf.KernelBackend>;

async function makeCurrent(backend: PoseBackend, factory: BackendFactory): Promise<void> {
  forget(backend);
  tf.registerBackend(backend, factory);
  if (!(await tf.setBackend(backend))) throw new BackendFailure('failed', `${backend} could not be made current`);
}

function forget(backend: PoseBackend): void {
  if (!tf.findBackendFactory(backend)) return;
  try {
    tf.removeBackend(backend);
  } catch {
    // A lost device refuses to be put away tidily; its registration is gone all the same.
  }
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

async function openWasm(options: BackendOptions): Promise<StartedBackend> {
  const wasm = await import('@tensorflow/tfjs-backend-wasm');
  if (!(await tf.env().getAsync('WASM_HAS_SIMD_SUPPORT')))
    throw new BackendFailure('unsupported', 'this WebAssembly has no SIMD');
  // Its threads break when minified and need what the security policy forbids.
  await tf.env().getAsync('WASM_HAS_MULTITHREAD_SUPPORT');
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  const { simdUrl, folder } = options.wasm;
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

/** The first thing that went wrong, and who is to hear of it. */
function createHealth() {
  let trouble: Unavailable | null = null;
  let listener: (trouble: Unavailable) => void = () => undefined;
  return {
    report(reason: Unavailable['reason'], detail: string): void {
      if (trouble) return;
      trouble = { kind: 'unavailable', reason, detail };
      listener(trouble);
    },
    watch: {
      trouble: () => trouble,
      onTrouble(next: (trouble: Unavailable) => void) {
        listener = next;
      },
    },
  };
}

let wasmFactory: BackendFactory | null = null;

/** Renderers that run on the processor. */
function isSoftware(renderer: string): boolean {
  return /swiftshader|llvmpipe|softpipe|software|basic render/i.test(renderer);
}
