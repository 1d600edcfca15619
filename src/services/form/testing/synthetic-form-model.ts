// A small form model drawn at random, for what must hold whatever the weights are.
import { FORM_FEATURE_COUNT, type FormRepetition } from '../../../contracts/form.ts';
import { between, createRandom, normal } from '../../../domain/movements/random.ts';
import type { ModelBytes } from '../../model-files.ts';
import { forward, sigmoid } from '../form-inputs.ts';
import {
  FORM_FORMAT,
  FORM_INPUTS,
  FORM_TENSORS,
  FORM_VIEWS,
  type FormModelJson,
  type FormTensor,
  knownInput,
  type TensorSpec,
  unpackFormModel,
} from '../form-model.ts';

export const SYNTHETIC_MOVEMENTS = [
  { id: 'air_squat', views: ['side', 'front'], faults: ['shallow_depth', 'knees_in'] },
  { id: 'push_up', views: ['side'], faults: ['hips_sag', 'half_range', 'elbows_wide'] },
] as const;

const [FIRST, SECOND] = [10, 8];
const STRIDE = 7;

/** The two files as the service reads them. */
export function syntheticModelFiles(seed: number): {
  readonly json: ArrayBuffer;
  readonly weights: ArrayBuffer;
} {
  const random = createRandom(seed);
  const count = SYNTHETIC_MOVEMENTS.length;
  const total = SYNTHETIC_MOVEMENTS.reduce((sum, { faults }) => sum + 1 + faults.length, 0);
  const drawn = (sd: number) => () => sd * normal(random);
  const shapes: Readonly<Record<FormTensor, readonly [number, number, () => number]>> = {
    mean: [count, FORM_FEATURE_COUNT, drawn(20)],
    sd: [count, FORM_FEATURE_COUNT, () => between(random, 2, 9)],
    input: [FORM_INPUTS, FIRST, drawn(0.2)],
    movement: [count, FIRST, drawn(0.3)],
    hidden: [FIRST, SECOND, drawn(0.5)],
    hiddenBias: [1, SECOND, () => 0.3],
    heads: [SECOND, total, drawn(0.5)],
    view: [FORM_VIEWS.length, total, drawn(0.2)],
    bias: [1, total, drawn(0.5)],
    ownBand: [1, total, () => between(random, 1, 3)],
    qualityBand: [1, total, () => between(random, 0.4, 1)],
    cleanBand: [1, total, () => -1],
    familiar: [count, 2, () => 8],
  };
  const tensors: Partial<Record<FormTensor, TensorSpec>> = {};
  const values: number[] = [];
  for (const name of FORM_TENSORS) {
    const [rows, columns, draw] = shapes[name];
    tensors[name] = { shape: [rows, columns], dtype: 'float32', byteOffset: 4 * values.length };
    for (let index = 0; index < rows * columns; index++) values.push(draw());
  }
  const weights = Float32Array.from(values).buffer;
  const written = (quality: number) => {
    const model: FormModelJson = {
      format: FORM_FORMAT,
      version: `form-${seed}`,
      signals: [],
      movements: SYNTHETIC_MOVEMENTS,
      tensors: tensors as Record<FormTensor, TensorSpec>,
      known: { stride: STRIDE, quality },
    };
    return new TextEncoder().encode(JSON.stringify(model)).buffer;
  };
  const [network] = unpackFormModel(written(0), weights).networks.values();
  if (!network) throw new Error('a model of two movements');
  const [logit = 0] = forward(network, knownInput(STRIDE), { view: 'side', bands: {} });
  return { json: written(sigmoid(logit)), weights };
}

/** For createFormService. */
export function readingSynthetic(seed: number): (modelId: string, name: string) => Promise<ModelBytes> {
  const { json, weights } = syntheticModelFiles(seed);
  return (_modelId, name) => Promise.resolve({ kind: 'read', bytes: name === 'model.json' ? json : weights });
}

/** Repetitions like those of training, their bands from sound to faulty. */
export function syntheticRepetitions(
  seed: number,
  movementId: string,
  count: number,
  draw = createRandom(seed + 1),
): readonly FormRepetition[] {
  const { json, weights } = syntheticModelFiles(seed);
  const network = unpackFormModel(json, weights).networks.get(movementId);
  if (!network) throw new Error(`no ${movementId}`);
  return Array.from({ length: count }, () => ({
    features: Array.from(network.mean, (mean, index) => mean + (network.sd[index] ?? 1) * normal(draw)),
    view: 'side' as const,
    bands: Object.fromEntries(network.faults.map((fault) => [fault, between(draw, -2, 3)])),
  }));
}
