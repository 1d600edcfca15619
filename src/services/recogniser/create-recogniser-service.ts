// The recogniser service: windows of a body through the small network on whatever backend this realm has.
import * as tf from '@tensorflow/tfjs-core';
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
import { createModelLoader, faultInAnswers, inferChecked, type SmallNetworkOptions } from '../small-network.ts';

/** How far the known answer may be off: half floats on phones are good to three digits. */
const TOLERANCE = 0.03;
/** Windows of a long recording go in pieces of this many. */
const BATCH = 64;

export function createRecogniserService(options: SmallNetworkOptions): RecogniserService {
  const loader = createModelLoader(options.readModelFile, RECOGNISER_MODEL_ID, unpackRecogniserModel);

  function run(model: RecogniserModel, windows: readonly (readonly number[])[]) {
    return inferChecked(
      options,
      () => infer(model, [knownWindow(), ...windows]),
      (known, answers) =>
        faultInAnswers(known?.[model.known.index] ?? Number.NaN, model.known.probability, TOLERANCE, answers.flat()),
    );
  }

  async function start(): Promise<RecogniserStarted> {
    const result = await loader.loaded();
    if (result.kind === 'unavailable') return result;
    const { model } = result;
    const warm = await run(model, []);
    if (warm.kind === 'unavailable') return warm;
    return { kind: 'ready', modelVersion: model.version, classes: model.classes, alike: model.alike };
  }

  async function recognise(request: RecogniserRequest): Promise<RecogniserResponse> {
    const wrong = faultIn(request);
    if (wrong !== null) return { kind: 'unavailable', reason: 'bad_input', detail: wrong };
    const result = await loader.loaded();
    if (result.kind === 'unavailable') return result;
    const { model } = result;
    const probabilities: (readonly number[])[] = [];
    for (let from = 0; from < request.windows.length; from += BATCH) {
      const answered = await run(model, request.windows.slice(from, from + BATCH));
      if (answered.kind === 'unavailable') return answered;
      probabilities.push(...answered.answers);
    }
    return { kind: 'recognised', classes: model.classes, probabilities, modelVersion: model.version };
  }

  return {
    start,
    recognise,
    stop() {
      loader.forget();
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
