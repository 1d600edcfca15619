// pose-detection imports the WebGPU backend for models we do not use. Left alone, that puts the whole backend, and its
// registration, into the first worker chunk; backends are to be loaded one by one when they are tried.
import type { Plugin } from 'vite';

const STUB = '\0plumbline-no-webgpu';

/** To be listed twice: in `plugins` (development) and in `worker.plugins` (the build of workers). */
export function poseDetection(): Plugin {
  const plugin: Plugin = {
    name: 'plumbline-pose-detection',
    enforce: 'pre',
    config: () => ({ optimizeDeps: { exclude: ['@tensorflow-models/pose-detection'] } }),
    resolveId(source, importer) {
      const isDetection = importer?.includes('@tensorflow-models/pose-detection') === true;
      return isDetection && source === '@tensorflow/tfjs-backend-webgpu' ? STUB : null;
    },
    load(id) {
      // Both names are touched by PoseNet and BlazePose only; `instanceof` must stay false.
      return id === STUB ? 'export const webgpu_util = {}; export class WebGPUBackend {}' : null;
    },
  };
  return plugin;
}
