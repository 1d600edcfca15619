// Pose service: pixels in, one body's 17 keypoints out.
import type { Pose } from '../domain/body/keypoints.ts';
import type { Unavailable } from './outcome.ts';

export const POSE_BACKENDS = ['webgpu', 'webgl', 'wasm'] as const;
export type PoseBackend = (typeof POSE_BACKENDS)[number];
export type PoseModel = 'lightning' | 'thunder';

export interface PoseStart {
  /** `auto` tries webgpu → webgl → wasm; a named backend is tried first, then the rest of that order. */
  readonly backend: PoseBackend | 'auto';
  readonly model: PoseModel;
  /** Only the named backend, no fallback (command line, tests). */
  readonly strict?: boolean;
  /** False for measurements: raw keypoints without the detector's one-euro filter. Default true. */
  readonly smooth?: boolean;
  /** False for measurements: a lying body is not looked at with the picture turned by a quarter. Default true. */
  readonly turn?: boolean;
}

/** One backend tried during start. `ok` means it started in time and found the known frame's keypoints where they are. */
export interface BackendTrial {
  readonly backend: PoseBackend;
  readonly ok: boolean;
  readonly reason?: 'unsupported' | 'timed_out' | 'wrong_keypoints' | 'failed';
  readonly detail?: string;
  readonly elapsedMs: number;
}

export interface PoseReady {
  readonly kind: 'ready';
  readonly backend: PoseBackend;
  readonly model: PoseModel;
  readonly trials: readonly BackendTrial[];
}

export type PoseStartResult = PoseReady | (Unavailable & { readonly trials?: readonly BackendTrial[] });

export type PoseEstimate =
  /** `pose` null: nobody found. `inferenceMs` is time in the worker for this frame. `people` > 1 when a second body was noticed. */
  | {
      readonly kind: 'pose';
      readonly pose: Pose | null;
      readonly inferenceMs: number;
      readonly people?: 0 | 1 | 2;
    }
  | Unavailable;

/** The frame is transferred and closed by the service. ImageData is accepted for tests and the command line. */
export type PoseInput = ImageBitmap | VideoFrame | ImageData;

export interface PoseService {
  /** Idempotent for equal options; with others it restarts. Loads and verifies the weights, starts and checks a backend, warms up. */
  start(options: PoseStart): Promise<PoseStartResult>;
  /**
   * One frame in flight: a newer frame supersedes one that still waits (it answers `superseded`). Times in milliseconds, rising.
   * `longestSide`: a VideoFrame is drawn no larger than this before it is looked at, in pixels; keypoints are in that picture.
   */
  estimate(frame: PoseInput, timestampMs: number, longestSide?: number): Promise<PoseEstimate>;
  /** Forget the last person and the smoothing: at a new exercise or source. */
  reset(): Promise<void>;
  /** Live tensors, for the leak test. */
  memory(): Promise<{ readonly tensors: number; readonly bytes: number }>;
  stop(): Promise<void>;
}
