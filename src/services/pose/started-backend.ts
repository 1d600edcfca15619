// What a tfjs backend that was started comes to, whichever it is: made current within a time, watched for its loss, put away again.
import * as tf from '@tensorflow/tfjs-core';
import type { Unavailable } from '../../contracts/outcome.ts';
import type { BackendTrial, PoseBackend } from '../../contracts/pose.ts';

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

/** Resolves with the backend current in this realm; rejects with BackendFailure, and then nothing of it is left. */
export async function startedWithin(
  limitMs: number,
  backend: PoseBackend,
  open: () => Promise<StartedBackend>,
): Promise<StartedBackend> {
  try {
    return await withLimit(open(), limitMs, `${backend} did not start`);
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

export type BackendFactory = () => tf.KernelBackend | Promise<tf.KernelBackend>;

export async function makeCurrent(backend: PoseBackend, factory: BackendFactory): Promise<void> {
  forget(backend);
  tf.registerBackend(backend, factory);
  if (!(await tf.setBackend(backend))) throw new BackendFailure('failed', `${backend} could not be made current`);
}

export function forget(backend: PoseBackend): void {
  if (!tf.findBackendFactory(backend)) return;
  try {
    tf.removeBackend(backend);
  } catch {
    // A lost device refuses to be put away tidily; its registration is gone all the same.
  }
}

/** The first thing that went wrong, and who is to hear of it. */
export function createHealth() {
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
