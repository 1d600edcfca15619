// The form service: standardised features through the small network on whatever backend this realm has, and null where a
// repetition is like nothing the network was shown.
import * as tf from '@tensorflow/tfjs-core';
import { FORM_FEATURE_COUNT, type FormRequest, type FormResponse, type FormService } from '../../contracts/form.ts';
import { FORM_MODEL_ID, knownInput, type UnpackedNetwork, unpackFormModel } from './form-model.ts';
import { createModelLoader, faultInAnswers, inferChecked, type SmallNetworkOptions } from '../small-network.ts';

/** How far, as a probability, the known answer may be off: half floats on phones are good to three digits. */
const TOLERANCE = 0.02;

export function createFormService(options: SmallNetworkOptions): FormService {
  const loader = createModelLoader(options.readModelFile, FORM_MODEL_ID, unpackFormModel);

  /** Probabilities of the standardised rows. */
  function run(network: UnpackedNetwork, rows: readonly (readonly number[])[]) {
    return inferChecked(
      options,
      () => infer(network, [knownInput(network.known.stride), ...rows]),
      (known = Number.NaN, quality) => faultInAnswers(known, network.known.quality, TOLERANCE, quality),
    );
  }

  return {
    async start() {
      const result = await loader.loaded();
      if (result.kind === 'unavailable') return result;
      const { version, networks } = result.model;
      for (const network of networks.values()) {
        const warm = await run(network, []);
        if (warm.kind === 'unavailable') return warm;
      }
      return { kind: 'ready', modelVersion: version, movements: [...networks.keys()] };
    },
    async score(request): Promise<FormResponse> {
      const wrong = faultIn(request);
      if (wrong !== null) return { kind: 'unavailable', reason: 'bad_input', detail: wrong };
      const result = await loader.loaded();
      if (result.kind === 'unavailable') return result;
      const { version, networks } = result.model;
      const network = networks.get(request.movementId);
      if (!network)
        return { kind: 'unavailable', reason: 'model_missing', detail: `no network for ${request.movementId}` };
      const rows = request.features.map((features) => standardise(network, features));
      const familiar = rows.filter((row) => isFamiliar(network, row));
      const answered = familiar.length > 0 ? await run(network, familiar) : { kind: 'answered' as const, answers: [] };
      if (answered.kind === 'unavailable') return answered;
      const { answers } = answered;
      let next = 0;
      const quality = rows.map((row) => (isFamiliar(network, row) ? (answers[next++] ?? null) : null));
      return { kind: 'scored', quality, modelVersion: version };
    },
    stop() {
      loader.forget();
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
