// The pose service: chooses a backend that provably works here, poses one picture at a time, and says in plain values when
// it no longer can.
import * as tf from '@tensorflow/tfjs-core';
import type { Unavailable } from '../../contracts/outcome.ts';
import {
  type BackendTrial,
  POSE_BACKENDS,
  type PoseBackend,
  type PoseEstimate,
  type PoseInput,
  type PoseService,
  type PoseStart,
  type PoseStartResult,
} from '../../contracts/pose.ts';
import { startBackend } from './backends.ts';
import { type WasmLocation } from './open-wasm.ts';
import { BackendFailure, describe, type StartedBackend, withLimit } from './started-backend.ts';
import { nextTask } from '../next-task.ts';
import { checkKnownFrame } from './known-frame.ts';
import {
  createPoseDetection,
  type MoveNetWeights,
  type PoseDetection,
  readWeights,
  type ReadModelFile,
} from './movenet.ts';

export interface PoseServiceOptions {
  readonly readModelFile: ReadModelFile;
  readonly wasm: WasmLocation;
  /** Milliseconds on a monotonic clock. */
  readonly now?: () => number;
}

/** A backend nobody asked for by name must start, compile and answer within this; a hang must not keep the next one waiting long. */
const LIMIT_MS = 15_000;
/** One that was asked for may take its time: WebGPU in software needs 35 s for its first frame. */
const NAMED_LIMIT_MS = 120_000;

interface Session {
  readonly options: PoseStart;
  readonly backend: StartedBackend;
  readonly detection: PoseDetection;
}

interface Waiting {
  readonly frame: PoseInput;
  readonly timestampMs: number;
  readonly longestSide: number | undefined;
  readonly settle: (estimate: PoseEstimate) => void;
}

export function createPoseService({
  readModelFile,
  wasm,
  now = () => performance.now(),
}: PoseServiceOptions): PoseService {
  let session: Session | null = null;
  let starting: { readonly options: PoseStart; readonly result: Promise<PoseStartResult> } | null = null;
  let lastResult: PoseStartResult | null = null;
  /** Why there is no session. */
  let down: Unavailable = { kind: 'unavailable', reason: 'not_started' };
  let busy = false;
  let waiting: Waiting | null = null;
  let last: { timestampMs: number; width: number; height: number } | null = null;

  function end(reason: Unavailable): void {
    const ended = session;
    session = null;
    last = null;
    down = reason;
    lastResult = null;
    if (!ended) return;
    try {
      ended.detection.dispose();
    } catch {
      // Tensors of a lost device cannot be given back; the backend goes with them.
    }
    ended.backend.stop();
  }

  /** The weights are read meanwhile: where they cannot be had no backend is of use. */
  async function tryBackend(
    backend: PoseBackend,
    reading: Promise<MoveNetWeights | Unavailable>,
    options: PoseStart,
  ): Promise<{ trial: BackendTrial; session: Session | null } | Unavailable> {
    const startedMs = now();
    const named = options.backend === backend;
    const limitMs = named ? NAMED_LIMIT_MS : LIMIT_MS;
    let started: StartedBackend | null = null;
    try {
      started = await startBackend(backend, { wasm, allowSoftwareGpu: named, limitMs });
      const weights = await reading;
      if (weights.kind === 'unavailable') {
        started.stop();
        return weights;
      }
      const detection = await withLimit(prepare(weights, started, options), limitMs, `${backend} did not answer`);
      return {
        trial: { backend, ok: true, elapsedMs: now() - startedMs },
        session: { options, backend: started, detection },
      };
    } catch (error) {
      started?.stop();
      const reason = error instanceof BackendFailure ? error.reason : 'failed';
      return {
        trial: { backend, ok: false, reason, detail: describe(error), elapsedMs: now() - startedMs },
        session: null,
      };
    }
  }

  async function start(options: PoseStart): Promise<PoseStartResult> {
    end({ kind: 'unavailable', reason: 'not_started' });
    const reading = readWeights(options.model, readModelFile);
    const trials: BackendTrial[] = [];
    for (const backend of order(options)) {
      const attempt = await tryBackend(backend, reading, options);
      if ('kind' in attempt) {
        down = attempt;
        return attempt;
      }
      trials.push(attempt.trial);
      if (!attempt.session) continue;
      session = attempt.session;
      return { kind: 'ready', backend, model: options.model, trials };
    }
    const detail = trials.map((trial) => `${trial.backend}: ${trial.reason ?? ''} ${trial.detail ?? ''}`).join('; ');
    down = { kind: 'unavailable', reason: 'no_backend', detail };
    return { ...down, trials };
  }

  async function pose({ frame, timestampMs, longestSide }: Waiting): Promise<PoseEstimate> {
    const active = session;
    if (!active) return down;
    const startedMs = now();
    const { width, height } = sizeOf(frame);
    if (width < 1 || height < 1 || !Number.isFinite(timestampMs))
      return { kind: 'unavailable', reason: 'bad_input', detail: `${width}×${height} at ${timestampMs} ms` };
    // Another source, or a phone that was turned: where the person was a moment ago says nothing now.
    if (last && (last.width !== width || last.height !== height || timestampMs < last.timestampMs))
      active.detection.reset();
    last = { timestampMs, width, height };
    try {
      const found = await unlessLost(active, active.detection.detect(frame, timestampMs, longestSide));
      const trouble = active.backend.trouble();
      if (!trouble) return { kind: 'pose', ...found, inferenceMs: now() - startedMs };
      if (session === active) end(trouble);
      return trouble;
    } catch (error) {
      const trouble = active.backend.trouble() ?? failureOf(error, active.backend.backend);
      if (session === active) end(trouble);
      return trouble;
    }
  }

  async function work(first: Waiting): Promise<void> {
    busy = true;
    for (let job: Waiting | null = first; job;) {
      let estimate: PoseEstimate;
      try {
        estimate = await pose(job);
      } finally {
        close(job.frame);
      }
      job.settle(estimate);
      // Messages that arrived while the model ran are let in first: one of them may be newer than what waits.
      if (waiting) await nextTask();
      job = waiting;
      waiting = null;
    }
    busy = false;
  }

  return {
    async start(options) {
      if (starting && sameOptions(starting.options, options)) return starting.result;
      if (starting) await starting.result;
      if (session && sameOptions(session.options, options) && lastResult && !session.backend.trouble())
        return lastResult;
      const result = start(options);
      starting = { options, result };
      try {
        lastResult = await result;
        return lastResult;
      } finally {
        starting = null;
      }
    },
    estimate(frame, timestampMs, longestSide) {
      return new Promise((settle) => {
        const job = { frame, timestampMs, longestSide, settle };
        if (!busy) {
          void work(job);
          return;
        }
        if (waiting) {
          close(waiting.frame);
          waiting.settle({ kind: 'unavailable', reason: 'superseded' });
        }
        waiting = job;
      });
    },
    reset() {
      last = null;
      session?.detection.reset();
      return Promise.resolve();
    },
    memory() {
      // Without a backend tfjs cannot even be asked.
      if (!session) return Promise.resolve({ tensors: 0, bytes: 0 });
      const { numTensors, numBytes } = tf.memory();
      return Promise.resolve({ tensors: numTensors, bytes: numBytes });
    },
    async stop() {
      await starting?.result;
      end({ kind: 'unavailable', reason: 'not_started' });
    },
  };
}

async function prepare(weights: MoveNetWeights, backend: StartedBackend, options: PoseStart): Promise<PoseDetection> {
  const { smooth = true, turn = true } = options;
  const detection = await createPoseDetection(weights, backend, { smooth, turn });
  try {
    const wrong = await checkKnownFrame(
      async (picture, timestampMs) => (await detection.detect(picture, timestampMs)).pose,
    );
    if (wrong) throw new BackendFailure('wrong_keypoints', wrong);
    detection.reset();
    return detection;
  } catch (error) {
    detection.dispose();
    throw error;
  }
}

/** Rejects when the device is lost before `work` is done, or where it takes so long that it never will be. */
function unlessLost<T>({ backend, options }: Session, work: Promise<T>): Promise<T> {
  const limitMs = options.backend === backend.backend ? NAMED_LIMIT_MS : LIMIT_MS;
  const lost = new Promise<never>((_done, fail) => {
    backend.onTrouble((trouble) => fail(new BackendFailure('failed', trouble.detail ?? trouble.reason)));
  });
  return withLimit(Promise.race([work, lost]), limitMs, 'a frame was not posed');
}

function order({ backend, strict }: PoseStart): readonly PoseBackend[] {
  if (backend === 'auto') return POSE_BACKENDS;
  return strict ? [backend] : [backend, ...POSE_BACKENDS.filter((other) => other !== backend)];
}

function sameOptions(a: PoseStart, b: PoseStart): boolean {
  return (
    a.backend === b.backend &&
    a.model === b.model &&
    (a.strict ?? false) === (b.strict ?? false) &&
    (a.smooth ?? true) === (b.smooth ?? true) &&
    (a.turn ?? true) === (b.turn ?? true)
  );
}

function failureOf(error: unknown, backend: PoseBackend): Unavailable {
  const detail = describe(error);
  if (/memory|allocation|out of bounds/i.test(detail)) return { kind: 'unavailable', reason: 'out_of_memory', detail };
  return { kind: 'unavailable', reason: backend === 'wasm' ? 'no_backend' : 'device_lost', detail };
}

function sizeOf(frame: PoseInput): { readonly width: number; readonly height: number } {
  if ('displayWidth' in frame) return { width: frame.displayWidth, height: frame.displayHeight };
  return frame;
}

function close(frame: PoseInput): void {
  if ('close' in frame) frame.close();
}
