// The recogniser service: windows of a body through the small network on whatever backend this realm has.
import * as tf from '@tensorflow/tfjs-core';
import type { Unavailable } from '../../contracts/outcome.ts';
import type {
  RecogniserRequest,
  RecogniserResponse,
  RecogniserService,
  RecogniserStarted,
} from '../../contracts/recogniser.ts';
import { WINDOW_FEATURES } from '../../domain/counting/recogniser/window-features.ts';
import {
  knownWindow,
  type Layer,
  RECOGNISER_MODEL_ID,
  type RecogniserModel,
  ROW_FEATURES,
  ROWS,
  rowsOf,
  unpackRecogniserModel,
} from './recogniser-model.ts';

export interface RecogniserServiceOptions {
  /** Reads a verified file of a model; see services/model-files.ts. */
  readonly readModelFile: (
    modelId: string,
    name: string,
  ) => Promise<{ readonly kind: 'read'; readonly bytes: ArrayBuffer } | Unavailable>;
  /** Runs `work` while a tfjs backend is current and nobody replaces it; rejects where there is none. */
  readonly onBackend: <T>(work: () => Promise<T>) => Promise<T>;
  /** A window takes milliseconds; reading back from a device that was lost may take for ever. */
  readonly limitMs?: number;
}

const LIMIT_MS = 20_000;
/** How far the known answer may be off: half floats on phones are good to three digits. */
const TOLERANCE = 0.03;
/** The second time on another backend, if the pose service has given the first one up meanwhile. */
const ATTEMPTS = 2;
/** Windows of a long recording go in pieces of this many. */
const BATCH = 64;

type Loaded = { readonly kind: 'loaded'; readonly model: RecogniserModel } | Unavailable;

export function createRecogniserService({
  readModelFile,
  onBackend,
  limitMs = LIMIT_MS,
}: RecogniserServiceOptions): RecogniserService {
  let loading: Promise<Loaded> | null = null;

  async function load(): Promise<Loaded> {
    const [json, weights] = await Promise.all([
      readModelFile(RECOGNISER_MODEL_ID, 'model.json'),
      readModelFile(RECOGNISER_MODEL_ID, 'weights.bin'),
    ]);
    if (json.kind === 'unavailable') return json;
    if (weights.kind === 'unavailable') return weights;
    try {
      return { kind: 'loaded', model: unpackRecogniserModel(json.bytes, weights.bytes) };
    } catch (error) {
      return { kind: 'unavailable', reason: 'model_corrupt', detail: String(error) };
    }
  }

  async function loaded(): Promise<Loaded> {
    loading ??= load();
    const result = await loading;
    // Offline today may be online tomorrow.
    if (result.kind === 'unavailable') loading = null;
    return result;
  }

  async function run(
    model: RecogniserModel,
    windows: readonly (readonly number[])[],
  ): Promise<readonly (readonly number[])[] | Unavailable> {
    let trouble: Unavailable = { kind: 'unavailable', reason: 'no_backend' };
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        const [known, ...answers] = await onBackend(() =>
          withLimit(infer(model, [knownWindow(), ...windows]), limitMs),
        );
        const value = known?.[model.known.index] ?? Number.NaN;
        // A lost device may answer, with zeros.
        if (
          Math.abs(value - model.known.probability) <= TOLERANCE &&
          answers.every((answer) => answer.every((probability) => Number.isFinite(probability)))
        )
          return answers;
        trouble = { kind: 'unavailable', reason: 'device_lost', detail: `the known answer came back as ${value}` };
      } catch (error) {
        trouble = failureOf(error);
      }
    }
    return trouble;
  }

  async function start(): Promise<RecogniserStarted> {
    const result = await loaded();
    if (result.kind === 'unavailable') return result;
    const { model } = result;
    const warm = await run(model, []);
    if ('kind' in warm) return warm;
    return { kind: 'ready', modelVersion: model.version, classes: model.classes, alike: model.alike };
  }

  async function recognise(request: RecogniserRequest): Promise<RecogniserResponse> {
    const wrong = faultIn(request);
    if (wrong !== null) return { kind: 'unavailable', reason: 'bad_input', detail: wrong };
    const result = await loaded();
    if (result.kind === 'unavailable') return result;
    const { model } = result;
    const probabilities: (readonly number[])[] = [];
    for (let from = 0; from < request.windows.length; from += BATCH) {
      const answers = await run(model, request.windows.slice(from, from + BATCH));
      if ('kind' in answers) return answers;
      probabilities.push(...answers);
    }
    return { kind: 'recognised', classes: model.classes, probabilities, modelVersion: model.version };
  }

  return {
    start,
    recognise,
    stop() {
      loading = null;
      return Promise.resolve();
    },
  };
}

/** Null where the request is sound. It comes from another realm, so its type proves nothing. */
function faultIn({ windows }: RecogniserRequest): string | null {
  if (!Array.isArray(windows)) return 'a list of windows';
  for (const [index, window] of windows.entries()) {
    if (!Array.isArray(window) || window.length !== WINDOW_FEATURES)
      return `window ${index + 1} has not ${WINDOW_FEATURES} numbers`;
    if (!window.every((value) => Number.isFinite(value))) return `window ${index + 1} has something that is no number`;
  }
  return null;
}

/**
 * The weights, about 60 kB, go up anew with each batch, twice a second at most: nothing is held that a replaced or lost backend could
 * take with it.
 */
async function infer(
  { stepLayers, windowLayers, temperature }: RecogniserModel,
  windows: readonly (readonly number[])[],
): Promise<readonly (readonly number[])[]> {
  const output = tf.tidy(() => {
    const rows = new Float32Array(windows.length * ROWS * ROW_FEATURES);
    for (const [index, window] of windows.entries()) rows.set(rowsOf(window), index * ROWS * ROW_FEATURES);
    const input: tf.Tensor = tf.tensor2d(rows, [windows.length * ROWS, ROW_FEATURES]);
    const steps = stepLayers.reduce((activation, layer) => tf.relu(dense(activation, layer)), input);
    const byWindow = tf.reshape(steps, [windows.length, ROWS, stepLayers.at(-1)?.units ?? 0]);
    const pooled: tf.Tensor = tf.concat([tf.max(byWindow, 1), tf.mean(byWindow, 1)], 1);
    const logits = windowLayers.reduce((activation, layer, index) => {
      const sum = dense(activation, layer);
      return index === windowLayers.length - 1 ? sum : tf.relu(sum);
    }, pooled);
    return tf.softmax<tf.Tensor2D>(tf.div(logits, temperature));
  });
  try {
    return await output.array();
  } finally {
    output.dispose();
  }
}

function dense(input: tf.Tensor, { inputs, units, kernel, bias }: Layer): tf.Tensor {
  return tf.add(tf.matMul(input as tf.Tensor2D, tf.tensor2d(kernel, [inputs, units])), tf.tensor1d(bias));
}

async function withLimit<T>(work: Promise<T>, limitMs: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_done, fail) => {
    timer = setTimeout(() => fail(new Error(`no answer within ${Math.round(limitMs / 1000)} s`)), limitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

function failureOf(error: unknown): Unavailable {
  const detail = error instanceof Error ? error.message : String(error);
  if (/memory|allocation/i.test(detail)) return { kind: 'unavailable', reason: 'out_of_memory', detail };
  if (/backend/i.test(detail)) return { kind: 'unavailable', reason: 'no_backend', detail };
  return { kind: 'unavailable', reason: /no answer/.test(detail) ? 'timed_out' : 'device_lost', detail };
}
