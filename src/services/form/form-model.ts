// The form network's two files as they lie in models/form: model.json says what is where in weights.bin. Training writes them, the
// service reads them. One network serves all movements: what they share is in its layers, what is a movement's own in a bias of the
// first layer and in its heads. Weights are eight bits each and unpacked here.
import { FORM_FEATURE_COUNT } from '../../contracts/form.ts';
import type { View } from '../../domain/movements/movement.ts';

export const FORM_MODEL_ID = 'form';
export const FORM_FORMAT = 'plumbline-form-2';

/** Inputs after the features: which view, one of these. */
export const FORM_VIEWS = ['side', 'oblique', 'front', 'back'] as const satisfies readonly View[];
export const FORM_INPUTS = FORM_FEATURE_COUNT + FORM_VIEWS.length;
/** Standardised features are heard up to ±this. */
export const Z_LIMIT = 6;
/** Dead bands are heard up to ±this. */
export const BANDS_LIMIT = 6;

/**
 * `byteOffset` into weights.bin. uint8 values q stand for `low + scale·q`, with one low and one scale for each column: float32, lying
 * before the values, lows first. float32 is little-endian and plain. Row-major.
 */
export interface TensorSpec {
  readonly shape: readonly [number, number];
  readonly dtype: 'uint8' | 'float32';
  readonly byteOffset: number;
}

/**
 * M movements, H1 and H2 hidden units, T heads: each movement's own lie together, overall quality first, then its faults in order.
 * x = [features standardised by the movement's `mean` and `sd`, clipped; one-hot view];
 * h = relu(relu(x·input + movement[m])·hidden + hiddenBias); logit of head t = h·heads[:,t] + view[v,t] + bias[t], and of a fault
 * + ownBand[t] × its bands, of the quality − Σ qualityBand[f] × bands of its faults that were judged + ownBand[t] × the log-odds that
 * none of those is there. The sigmoid of it is calibrated.
 */
export const FORM_TENSORS = [
  'mean', // M × features: the average good repetition
  'sd', // M × features
  'input', // inputs × H1
  'movement', // M × H1
  'hidden', // H1 × H2
  'hiddenBias', // 1 × H2
  'heads', // H2 × T
  'view', // views × T
  'bias', // 1 × T
  'ownBand', // 1 × T, ≥ 0; of a quality head see below
  'qualityBand', // 1 × T, ≥ 0
  'cleanBand', // 1 × T: a fault's bands on the average good repetition
  'familiar', // M × 2: largest |z| and mean z² of what was like training
] as const;
export type FormTensor = (typeof FORM_TENSORS)[number];

export interface FormModelJson {
  readonly format: typeof FORM_FORMAT;
  readonly version: string;
  /** Names of the signals in each step, in order. */
  readonly signals: readonly string[];
  /** `faults` in the order of their heads; `views` from which the movement was shown in training. */
  readonly movements: readonly {
    readonly id: string;
    readonly views: readonly string[];
    readonly faults: readonly string[];
  }[];
  readonly tensors: Readonly<Record<FormTensor, TensorSpec>>;
  /**
   * What the first movement's quality is for knownInput(stride) from the side, without bands, chosen far from 0 and 1: a device that
   * answers otherwise, or only zeros, is not to be trusted.
   */
  readonly known: { readonly stride: number; readonly quality: number };
}

/** Everything of one movement, unpacked; kernels row-major [inputs × units]. */
export interface FormNetwork {
  readonly movementId: string;
  readonly views: readonly string[];
  readonly faults: readonly string[];
  readonly mean: Float32Array;
  readonly sd: Float32Array;
  readonly inputBias: Float32Array;
  readonly shared: SharedLayers;
  /** [H2 × (1 + faults)], quality first. */
  readonly heads: Float32Array;
  /** [views × (1 + faults)]. */
  readonly view: Float32Array;
  readonly bias: Float32Array;
  /** What the quality's logit takes of the log-odds that no fault is there, ≥ 0. */
  readonly wholeShare: number;
  /** Per fault. */
  readonly ownBand: Float32Array;
  readonly qualityBand: Float32Array;
  readonly cleanBand: Float32Array;
  readonly familiar: { readonly maxAbsZ: number; readonly meanSquareZ: number };
}

export interface SharedLayers {
  readonly units: readonly [number, number];
  readonly input: Float32Array;
  readonly hidden: Float32Array;
  readonly hiddenBias: Float32Array;
}

export interface FormModel {
  readonly version: string;
  readonly networks: ReadonlyMap<string, FormNetwork>;
  readonly known: FormModelJson['known'];
}

/** Standardised features between −1 and 1, every one taking part; each stride gives others. */
export function knownInput(stride: number): readonly number[] {
  return Array.from({ length: FORM_FEATURE_COUNT }, (_, index) => (((index + 1) * stride) % 101) / 50 - 1);
}

/** Throws where the files do not belong together or are not what they should be. */
export function unpackFormModel(jsonBytes: ArrayBuffer, weights: ArrayBuffer): FormModel {
  const json = JSON.parse(new TextDecoder().decode(jsonBytes)) as FormModelJson;
  const format: string = json.format;
  if (format !== FORM_FORMAT) throw new Error(`format ${format}, not ${FORM_FORMAT}`);
  const read = (name: FormTensor, rows: number, columns: number): Float32Array => {
    const spec = json.tensors[name];
    if (spec.shape[0] !== rows || spec.shape[1] !== columns)
      throw new Error(`${name} is ${spec.shape.join(' × ')}, not ${rows} × ${columns}`);
    return unpackTensor(spec, weights);
  };
  const count = json.movements.length;
  const total = json.movements.reduce((sum, { faults }) => sum + 1 + faults.length, 0);
  const [, first] = json.tensors.input.shape;
  const [, second] = json.tensors.hidden.shape;
  const shared: SharedLayers = {
    units: [first, second],
    input: read('input', FORM_INPUTS, first),
    hidden: read('hidden', first, second),
    hiddenBias: read('hiddenBias', 1, second),
  };
  const mean = read('mean', count, FORM_FEATURE_COUNT);
  const sd = read('sd', count, FORM_FEATURE_COUNT);
  const inputBias = read('movement', count, first);
  const heads = read('heads', second, total);
  const view = read('view', FORM_VIEWS.length, total);
  const familiar = read('familiar', count, 2);
  const [bias, ownBand, qualityBand, cleanBand] = (['bias', 'ownBand', 'qualityBand', 'cleanBand'] as const).map(
    (name) => read(name, 1, total),
  );
  if (!bias || !ownBand || !qualityBand || !cleanBand) throw new Error('heads are missing');
  let from = 0;
  const networks = json.movements.map(({ id, views, faults }, index): [string, FormNetwork] => {
    const [start, end] = [from, from + 1 + faults.length];
    from = end;
    const row = (values: Float32Array, width: number) => values.slice(index * width, (index + 1) * width);
    return [
      id,
      {
        movementId: id,
        views,
        faults,
        mean: row(mean, FORM_FEATURE_COUNT),
        sd: row(sd, FORM_FEATURE_COUNT),
        inputBias: row(inputBias, first),
        shared,
        heads: columnsOf(heads, total, start, end),
        view: columnsOf(view, total, start, end),
        bias: bias.slice(start, end),
        wholeShare: ownBand[start] ?? 0,
        ownBand: ownBand.slice(start + 1, end),
        qualityBand: qualityBand.slice(start + 1, end),
        cleanBand: cleanBand.slice(start + 1, end),
        familiar: { maxAbsZ: familiar[2 * index] ?? 0, meanSquareZ: familiar[2 * index + 1] ?? 0 },
      },
    ];
  });
  return { version: json.version, networks: new Map(networks), known: json.known };
}

function columnsOf(values: Float32Array, width: number, start: number, end: number): Float32Array {
  const rows = values.length / width;
  const columns = end - start;
  return Float32Array.from(
    { length: rows * columns },
    (_, at) => values[Math.floor(at / columns) * width + start + (at % columns)] ?? 0,
  );
}

function unpackTensor({ shape: [rows, columns], dtype, byteOffset }: TensorSpec, weights: ArrayBuffer): Float32Array {
  const view = new DataView(weights, byteOffset);
  const float = (at: number) => view.getFloat32(4 * at, true);
  if (dtype === 'float32') return Float32Array.from({ length: rows * columns }, (_, at) => float(at));
  const bytes = new Uint8Array(weights, byteOffset + 8 * columns, rows * columns);
  return Float32Array.from(bytes, (q, at) => float(at % columns) + float(columns + (at % columns)) * q);
}
