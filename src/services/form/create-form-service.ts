// The form service: repetitions through the trained network on whatever backend this realm has, a batch at a time, and null where a
// repetition is like nothing the network was shown.
import * as tf from '@tensorflow/tfjs-core';
import {
  FORM_FEATURE_COUNT,
  type FormAnswer,
  type FormRepetition,
  type FormService,
  type PersonalHead,
} from '../../contracts/form.ts';
import type { Unavailable } from '../../contracts/outcome.ts';
import { createModelLoader, faultInAnswers, inferChecked, type SmallNetworkOptions } from '../small-network.ts';
import { answerOf, headOffsets, inputRow, isFamiliar, sigmoid, standardise } from './form-inputs.ts';
import {
  FORM_INPUTS,
  FORM_MODEL_ID,
  type FormModel,
  type FormNetwork,
  knownInput,
  unpackFormModel,
} from './form-model.ts';
import { fitLastLayer } from './fit-last-layer.ts';
import { type FitLastLayer, personalise } from './personalise.ts';
import { FRAMES_MODEL_ID, unpackFramesModel } from './frames-model.ts';
import { withPersonalHead } from './personal-head.ts';

/** How far, as a probability, the known answer may be off: half floats on phones are good to three digits. */
const TOLERANCE = 0.02;
const ABSTAINED: FormAnswer = { quality: null, faults: {} };
/** Fine-tuning takes tenths of a second, and a few seconds on a slow phone. */
const LEARNING_LIMIT_MS = 60_000;
/** What the known answer is asked for: nothing was judged. */
const KNOWN = { view: 'side', bands: {} } as const;

/** A repetition as the network reads it: standardised, and the rest as asked. */
interface Row {
  readonly z: readonly number[];
  readonly asked: Pick<FormRepetition, 'view' | 'bands'>;
}

export function createFormService(options: SmallNetworkOptions): FormService {
  const loader = createModelLoader(options.readModelFile, FORM_MODEL_ID, unpackFormModel);
  const frames = createModelLoader(options.readModelFile, FRAMES_MODEL_ID, unpackFramesModel);

  async function networkOf(
    movementId: string,
    personal: PersonalHead | undefined,
  ): Promise<{ readonly kind: 'found'; readonly model: FormModel; readonly network: FormNetwork } | Unavailable> {
    const result = await loader.loaded();
    if (result.kind === 'unavailable') return result;
    const network = result.model.networks.get(movementId);
    if (!network) return { kind: 'unavailable', reason: 'model_missing', detail: `no network for ${movementId}` };
    return { kind: 'found', model: result.model, network: withPersonalHead(network, personal, result.model.version) };
  }

  /** An answer for each row; the unfamiliar ones are not asked about. */
  async function answersTo(
    { known, networks }: FormModel,
    network: FormNetwork,
    rows: readonly Row[],
  ): Promise<{ readonly kind: 'answered'; readonly answers: readonly FormAnswer[] } | Unavailable> {
    const first = [...networks.values()][0];
    if (!first) return { kind: 'unavailable', reason: 'model_corrupt', detail: 'no networks' };
    const familiar = rows.map(({ z, asked }) => isFamiliar(network, asked.view, z));
    const heard = rows.filter((_, index) => familiar[index]);
    const answered = await inferChecked<readonly number[]>(
      options,
      async () => {
        const [knownAnswer] = await infer(first, [{ z: knownInput(known.stride), asked: KNOWN }]);
        return [knownAnswer ?? [], ...(heard.length > 0 ? await infer(network, heard) : [])];
      },
      (answer, others) => faultInAnswers(sigmoid(answer?.[0] ?? Number.NaN), known.quality, TOLERANCE, others.flat()),
    );
    if (answered.kind === 'unavailable') return answered;
    let next = 0;
    return {
      kind: 'answered',
      answers: rows.map(({ asked }, index) =>
        familiar[index] ? answerOf(network, asked, answered.answers[next++] ?? []) : ABSTAINED,
      ),
    };
  }

  /** The known answer is asked for on the same backend just before. */
  function fitting({ known, networks }: FormModel): FitLastLayer {
    return async (problem) => {
      const first = [...networks.values()][0];
      if (!first) return { kind: 'unavailable', reason: 'model_corrupt', detail: 'no networks' };
      const fitted = await inferChecked<readonly number[]>(
        { ...options, limitMs: options.limitMs ?? LEARNING_LIMIT_MS },
        async () => {
          const [knownAnswer] = await infer(first, [{ z: knownInput(known.stride), asked: KNOWN }]);
          return [knownAnswer ?? [], ...(await fitLastLayer(problem))];
        },
        (answer, moves) => faultInAnswers(sigmoid(answer?.[0] ?? Number.NaN), known.quality, TOLERANCE, moves.flat()),
      );
      return fitted.kind === 'unavailable' ? fitted : { kind: 'fitted', moves: fitted.answers };
    };
  }

  return {
    async start() {
      const result = await loader.loaded();
      if (result.kind === 'unavailable') return result;
      const [network] = result.model.networks.values();
      if (!network) return { kind: 'unavailable', reason: 'model_corrupt', detail: 'no networks' };
      // A whole row of its own: the shapes of a real repetition are compiled now rather than at the first one.
      const warm = await answersTo(result.model, network, [{ z: zeros(), asked: KNOWN }]);
      if (warm.kind === 'unavailable') return warm;
      const forPoses = await frames.loaded();
      return {
        kind: 'ready',
        modelVersion: result.model.version,
        movements: [...result.model.networks.keys()],
        frames: forPoses.kind === 'loaded' ? [...forPoses.model.networks.values()] : [],
      };
    },
    async score({ movementId, repetitions, personal }) {
      const wrong = faultIn(movementId, repetitions);
      if (wrong !== null) return { kind: 'unavailable', reason: 'bad_input', detail: wrong };
      const found = await networkOf(movementId, personal);
      if (found.kind === 'unavailable') return found;
      const { network, model } = found;
      const rows = repetitions.map((asked) => ({ z: standardise(network, asked.features), asked }));
      const answered = await answersTo(model, network, rows);
      if (answered.kind === 'unavailable') return answered;
      return { kind: 'scored', answers: answered.answers, modelVersion: model.version };
    },
    async occlude({ movementId, repetition, parts, reference, personal }) {
      const given = reference ? [repetition, { ...reference, view: repetition.view }] : [repetition];
      const wrong = faultIn(movementId, given) ?? (Array.isArray(parts) ? null : 'a list of parts');
      if (wrong !== null) return { kind: 'unavailable', reason: 'bad_input', detail: wrong };
      const found = await networkOf(movementId, personal);
      if (found.kind === 'unavailable') return found;
      const { network, model } = found;
      const z = standardise(network, repetition.features);
      const good = reference ? standardise(network, reference.features) : zeros();
      const cleanBands: Readonly<Record<string, number>> = reference
        ? reference.bands
        : Object.fromEntries(network.faults.map((fault, index) => [fault, network.cleanBand[index] ?? 0]));
      const variants = parts.map(({ features, faults }): Row => {
        const replaced = new Set(features);
        const bands = Object.entries(repetition.bands).map(([fault, value]) => [
          fault,
          faults.includes(fault) ? (cleanBands[fault] ?? Math.min(value, 0)) : value,
        ]);
        return {
          z: z.map((value, index) => (replaced.has(index) ? (good[index] ?? 0) : value)),
          asked: { view: repetition.view, bands: Object.fromEntries(bands) as Record<string, number> },
        };
      });
      const answered = await answersTo(model, network, [{ z, asked: repetition }, ...variants]);
      if (answered.kind === 'unavailable') return answered;
      const [whole = ABSTAINED, ...answers] = answered.answers;
      return { kind: 'occluded', whole, answers };
    },
    async personalise({ movementId, marked }) {
      const wrong =
        faultInMarks(marked) ??
        faultIn(
          movementId,
          marked.map(({ repetition }) => repetition),
        );
      if (wrong !== null) return { kind: 'unavailable', reason: 'bad_input', detail: wrong };
      const found = await networkOf(movementId, undefined);
      if (found.kind === 'unavailable') return found;
      return personalise(found.network, found.model.version, marked, fitting(found.model));
    },
    stop() {
      loader.forget();
      frames.forget();
      return Promise.resolve();
    },
  };
}

function zeros(): number[] {
  return Array.from({ length: FORM_FEATURE_COUNT }, () => 0);
}

function faultInMarks(marked: unknown): string | null {
  const isMark = (mark: unknown) =>
    typeof mark === 'object' && mark !== null && 'isGood' in mark && typeof mark.isGood === 'boolean';
  return Array.isArray(marked) && marked.every(isMark) ? null : 'a list of repetitions marked good or not';
}

/** Null where the request is sound. It comes from another realm, so its type proves nothing. */
function faultIn(movementId: unknown, repetitions: unknown): string | null {
  if (typeof movementId !== 'string' || !Array.isArray(repetitions)) return 'a movement id and a list of repetitions';
  for (const [index, repetition] of (repetitions as readonly (Partial<FormRepetition> | null)[]).entries()) {
    const features: unknown = repetition?.features;
    if (!Array.isArray(features) || features.length !== FORM_FEATURE_COUNT)
      return `repetition ${index + 1} has not ${FORM_FEATURE_COUNT} features`;
    if (!features.every((value) => Number.isFinite(value)))
      return `repetition ${index + 1} has a feature that is no number`;
    const bands: unknown = repetition?.bands;
    if (typeof bands !== 'object' || bands === null || !Object.values(bands).every((value) => Number.isFinite(value)))
      return `repetition ${index + 1} has bands that are no numbers`;
  }
  return null;
}

/**
 * Logits of the heads, row by row. The weights, some 60 kB as floats, go up anew with each batch, once a repetition: nothing is
 * held that a replaced or lost backend could take with it.
 */
async function infer(network: FormNetwork, rows: readonly Row[]): Promise<(readonly number[])[]> {
  const { shared, inputBias, heads, faults } = network;
  const [first, second] = shared.units;
  const width = 1 + faults.length;
  const output = tf.tidy(() => {
    const inputs = rows.flatMap(({ z, asked }) => inputRow(z, asked.view));
    const offsets = rows.flatMap(({ asked }) => headOffsets(network, asked));
    const one = layer(tf.tensor2d(inputs, [rows.length, FORM_INPUTS]), shared.input, [FORM_INPUTS, first], inputBias);
    const two = layer(one, shared.hidden, [first, second], shared.hiddenBias);
    const logits = tf.matMul(two, tf.tensor2d(heads, [second, width]));
    return tf.add(logits, tf.tensor2d(offsets, [rows.length, width]));
  });
  try {
    const values = Array.from(await output.data());
    return rows.map((_, row) => values.slice(row * width, (row + 1) * width));
  } finally {
    output.dispose();
  }
}

function layer(from: tf.Tensor2D, kernel: Float32Array, shape: [number, number], bias: Float32Array): tf.Tensor2D {
  return tf.relu(tf.add(tf.matMul(from, tf.tensor2d(kernel, shape)), tf.tensor1d(bias)));
}
