// The form service: standardised features through the small network on whatever backend this realm has, and null where a
// repetition is like nothing the network was shown.
import * as tf from '@tensorflow/tfjs-core';
import { FORM_FEATURE_COUNT, type FormRequest, type FormResponse, type FormService } from '../../contracts/form.ts';
import type { Unavailable } from '../../contracts/outcome.ts';
import { FORM_MODEL_ID, type FormModel, knownInput, type UnpackedNetwork, unpackFormModel } from './form-model.ts';

export interface FormServiceOptions {
  /** Reads a verified file of a model; see services/model-files.ts. */
  readonly readModelFile: (
    modelId: string,
    name: string,
  ) => Promise<{ readonly kind: 'read'; readonly bytes: ArrayBuffer } | Unavailable>;
  /** Runs `work` while a tfjs backend is current and nobody replaces it; rejects where there is none. */
  readonly onBackend: <T>(work: () => Promise<T>) => Promise<T>;
  /** A batch takes milliseconds; reading back from a device that was lost may take for ever. */
  readonly limitMs?: number;
}

const LIMIT_MS = 20_000;
/** How far, as a probability, the known answer may be off: half floats on phones are good to three digits. */
const TOLERANCE = 0.02;
/** The second time on another backend, if the pose service has given the first one up meanwhile. */
const ATTEMPTS = 2;

type Loaded = { readonly kind: 'loaded'; readonly model: FormModel } | Unavailable;

export function createFormService({ readModelFile, onBackend, limitMs = LIMIT_MS }: FormServiceOptions): FormService {
  let loading: Promise<Loaded> | null = null;

  async function load(): Promise<Loaded> {
    const [json, weights] = await Promise.all([
      readModelFile(FORM_MODEL_ID, 'model.json'),
      readModelFile(FORM_MODEL_ID, 'weights.bin'),
    ]);
    if (json.kind === 'unavailable') return json;
    if (weights.kind === 'unavailable') return weights;
    try {
      return { kind: 'loaded', model: unpackFormModel(json.bytes, weights.bytes) };
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

  /** Probabilities of the standardised rows. */
  async function run(network: UnpackedNetwork, rows: readonly (readonly number[])[]): Promise<number[] | Unavailable> {
    let trouble: Unavailable = { kind: 'unavailable', reason: 'no_backend' };
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        const answers = await onBackend(() =>
          withLimit(infer(network, [knownInput(network.known.stride), ...rows]), limitMs),
        );
        const [known = Number.NaN, ...quality] = answers;
        // A lost device may answer, with zeros.
        if (Math.abs(known - network.known.quality) <= TOLERANCE && quality.every((value) => Number.isFinite(value)))
          return quality;
        trouble = { kind: 'unavailable', reason: 'device_lost', detail: `the known answer came back as ${known}` };
      } catch (error) {
        trouble = failureOf(error);
      }
    }
    return trouble;
  }

  return {
    async start() {
      const result = await loaded();
      if (result.kind === 'unavailable') return result;
      const { version, networks } = result.model;
      for (const network of networks.values()) {
        const warm = await run(network, []);
        if (!Array.isArray(warm)) return warm;
      }
      return { kind: 'ready', modelVersion: version, movements: [...networks.keys()] };
    },
    async score(request): Promise<FormResponse> {
      const wrong = faultIn(request);
      if (wrong !== null) return { kind: 'unavailable', reason: 'bad_input', detail: wrong };
      const result = await loaded();
      if (result.kind === 'unavailable') return result;
      const { version, networks } = result.model;
      const network = networks.get(request.movementId);
      if (!network)
        return { kind: 'unavailable', reason: 'model_missing', detail: `no network for ${request.movementId}` };
      const rows = request.features.map((features) => standardise(network, features));
      const familiar = rows.filter((row) => isFamiliar(network, row));
      const answers = familiar.length > 0 ? await run(network, familiar) : [];
      if (!Array.isArray(answers)) return answers;
      let next = 0;
      const quality = rows.map((row) => (isFamiliar(network, row) ? (answers[next++] ?? null) : null));
      return { kind: 'scored', quality, modelVersion: version };
    },
    stop() {
      loading = null;
      return Promise.resolve();
    },
  };
}

/** Null where the request is sound. It comes from another realm, so its type proves nothing. */
function faultIn({ movementId, features }: FormRequest): string | null {
  if (typeof movementId !== 'string' || !Array.isArray(features)) return 'a movement id and a list of features';
  for (const [index, row] of features.entries()) {
    if (!Array.isArray(row) || row.length !== FORM_FEATURE_COUNT)
      return `repetition ${index + 1} has not ${FORM_FEATURE_COUNT} features`;
    if (!row.every((value) => Number.isFinite(value))) return `repetition ${index + 1} has a feature that is no number`;
  }
  return null;
}

function standardise({ mean, sd }: UnpackedNetwork, features: readonly number[]): readonly number[] {
  return features.map((value, index) => (value - (mean[index] ?? 0)) / (sd[index] ?? 1));
}

function isFamiliar({ familiar }: UnpackedNetwork, row: readonly number[]): boolean {
  const meanSquare = row.reduce((sum, z) => sum + z * z, 0) / row.length;
  return meanSquare <= familiar.meanSquareZ && row.every((z) => Math.abs(z) <= familiar.maxAbsZ);
}

/**
 * The weights, 40 kB, go up anew with each batch, once a repetition: nothing is held that a replaced or lost backend could take
 * with it.
 */
async function infer(network: UnpackedNetwork, rows: readonly (readonly number[])[]): Promise<number[]> {
  const output = tf.tidy(() => {
    const input: tf.Tensor2D = tf.tensor2d(rows.flat(), [rows.length, FORM_FEATURE_COUNT]);
    const logits = network.layers.reduce<tf.Tensor>((activation, { inputs, units, kernel, bias }, index) => {
      const sum = tf.add(tf.matMul(activation, tf.tensor2d(kernel, [inputs, units])), tf.tensor1d(bias));
      return index === network.layers.length - 1 ? sum : tf.relu(sum);
    }, input);
    const { scale, shift } = network.calibration;
    return tf.sigmoid(tf.add(tf.mul(logits, scale), shift));
  });
  try {
    return Array.from(await output.data());
  } finally {
    output.dispose();
  }
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
