// Which pose model this device is quick enough for, by what was measured on it, never by what kind of device it says it is.
import type { PoseSpeed } from './pose-speed.ts';

/** Below this, a quick movement's turning point falls between two frames (the counting bench: `--thin`), and the governor goes no lower. */
export const LEAST_FPS = 15;
/**
 * Thunder's time against Lightning's on the same device and backend. wasm: measured, `npm run bench:live -- --only models`
 * (docs/performance.md). WebGL: published, 34|12 frames a second on a Pixel 5, 51|43 on an iPhone 12 (tfjs-models); the worst is taken.
 * WebGPU: not measured, taken as WebGL.
 */
const THUNDER_RATIO: Readonly<Record<PoseSpeed['backend'], number>> = { wasm: 3.8, webgl: 2.9, webgpu: 2.9 };
/** Room for the camera, the canvas and a device that grows warm. */
const HEADROOM = 0.85;

/**
 * `offered`: Thunder would reach LEAST_FPS here with room to spare. `too_slow`: it would not, or did not. `unmeasured`: no set has been
 * coached yet, so nothing is known. `fps`: what it did, or is expected to do, when it has the device for itself.
 */
export type ThunderChoice =
  | { readonly kind: 'offered'; readonly fps: number }
  | { readonly kind: 'too_slow'; readonly fps: number; readonly was: 'measured' | 'expected' }
  | { readonly kind: 'unmeasured' };

/** `speeds`: at most one of each model and backend. `backend`: what poses run on, or null where it is not known yet: then the newest. */
export function thunderChoice(speeds: readonly PoseSpeed[], backend: PoseSpeed['backend'] | null): ThunderChoice {
  const onIt = speeds.filter((speed) => backend === null || speed.backend === backend);
  const newest = (model: PoseSpeed['model']) =>
    onIt.filter((speed) => speed.model === model).sort((a, b) => b.measuredAt.localeCompare(a.measuredAt))[0];
  const thunder = newest('thunder');
  if (thunder) {
    const fps = 1000 / thunder.medianMs;
    return fps >= LEAST_FPS ? { kind: 'offered', fps } : { kind: 'too_slow', fps, was: 'measured' };
  }
  const lightning = newest('lightning');
  if (!lightning) return { kind: 'unmeasured' };
  const fps = 1000 / (lightning.medianMs * THUNDER_RATIO[lightning.backend]);
  return fps * HEADROOM >= LEAST_FPS ? { kind: 'offered', fps } : { kind: 'too_slow', fps, was: 'expected' };
}

/** Whether a set with Thunder was so slow that the next is better done with Lightning. */
export function mustLeaveThunder({ model, medianMs }: PoseSpeed): boolean {
  return model === 'thunder' && 1000 / medianMs < LEAST_FPS;
}
