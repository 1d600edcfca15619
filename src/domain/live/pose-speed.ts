// How long this device takes to pose a frame: the middle of what real sets took, kept for each model and backend.

export interface PoseSpeed {
  readonly backend: 'webgpu' | 'webgl' | 'wasm';
  readonly model: 'lightning' | 'thunder';
  /** Of one frame in the worker, picture in to keypoints out. */
  readonly medianMs: number;
  /** ISO 8601. */
  readonly measuredAt: string;
}

/** Fewer frames than this, some eight seconds, say nothing of a set. */
const MIN_FRAMES = 150;
/** Left out at the beginning: code is still being compiled. */
const WARM_UP_FRAMES = 30;

/** Null where too few frames were posed. `inferenceMs` in the order they came. */
export function speedFrom(
  inferenceMs: readonly number[],
  of: Pick<PoseSpeed, 'backend' | 'model' | 'measuredAt'>,
): PoseSpeed | null {
  const times = inferenceMs
    .slice(WARM_UP_FRAMES)
    .filter((ms) => Number.isFinite(ms) && ms > 0)
    .sort((a, b) => a - b);
  const medianMs = times[Math.floor(times.length / 2)];
  if (medianMs === undefined || times.length < MIN_FRAMES - WARM_UP_FRAMES) return null;
  return { ...of, medianMs: Math.round(10 * medianMs) / 10 };
}

/** The newest of each model and backend. */
export function withSpeed(speeds: readonly PoseSpeed[], speed: PoseSpeed): readonly PoseSpeed[] {
  return [...speeds.filter(({ backend, model }) => backend !== speed.backend || model !== speed.model), speed];
}
