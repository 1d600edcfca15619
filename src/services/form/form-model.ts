// The form network's two files as they lie in models/form: model.json says what is where in weights.bin. Training writes them,
// the service reads them; weights are eight bits each and unpacked here.
import { FORM_FEATURE_COUNT } from '../../contracts/form.ts';

export const FORM_MODEL_ID = 'form';
export const FORM_FORMAT = 'plumbline-form-1';

/** `byteOffset` into weights.bin. uint8 values q stand for `min + scale·q`; float32 is little-endian and plain. */
export interface TensorSpec {
  readonly shape: readonly number[];
  readonly dtype: 'uint8' | 'float32';
  readonly byteOffset: number;
  readonly min?: number;
  readonly scale?: number;
}

export interface NetworkSpec {
  /** Views from which the movement was shown in training. */
  readonly views: readonly string[];
  /** Features are standardised: (value − mean) / sd. */
  readonly mean: TensorSpec;
  readonly sd: TensorSpec;
  /** Dense layers, kernels [inputs × units]; relu between them. */
  readonly layers: readonly { readonly kernel: TensorSpec; readonly bias: TensorSpec }[];
  /** Probability = sigmoid(scale · logit + shift). */
  readonly calibration: { readonly scale: number; readonly shift: number };
  /** Beyond these a repetition is like nothing in training: largest |z| of the features, and mean z². */
  readonly familiar: { readonly maxAbsZ: number; readonly meanSquareZ: number };
  /**
   * What the network answers to knownInput(stride), as a probability, chosen far from 0 and 1: a device that answers otherwise, or
   * only zeros, is not to be trusted.
   */
  readonly known: { readonly stride: number; readonly quality: number };
}

export interface FormModelJson {
  readonly format: typeof FORM_FORMAT;
  readonly version: string;
  /** Names of the signals in each step, in order. */
  readonly signals: readonly string[];
  /** By movement id. */
  readonly networks: Readonly<Record<string, NetworkSpec>>;
}

/** A layer's kernel is row-major [inputs × units]. */
export interface UnpackedLayer {
  readonly inputs: number;
  readonly units: number;
  readonly kernel: Float32Array;
  readonly bias: Float32Array;
}

export interface UnpackedNetwork extends Pick<NetworkSpec, 'views' | 'calibration' | 'familiar' | 'known'> {
  readonly mean: Float32Array;
  readonly sd: Float32Array;
  readonly layers: readonly UnpackedLayer[];
}

export interface FormModel {
  readonly version: string;
  readonly networks: ReadonlyMap<string, UnpackedNetwork>;
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
  const networks = new Map<string, UnpackedNetwork>();
  for (const [id, spec] of Object.entries(json.networks)) {
    const { views, calibration, familiar, known } = spec;
    const layers = spec.layers.map(({ kernel, bias }): UnpackedLayer => {
      const [inputs = 0, units = 0] = kernel.shape;
      return { inputs, units, kernel: unpackTensor(kernel, weights), bias: unpackTensor(bias, weights) };
    });
    const mean = unpackTensor(spec.mean, weights);
    const sd = unpackTensor(spec.sd, weights);
    const fits =
      mean.length === FORM_FEATURE_COUNT &&
      sd.length === FORM_FEATURE_COUNT &&
      layers.length > 0 &&
      layers.every(
        ({ inputs, units, bias }, index) =>
          inputs === (layers[index - 1]?.units ?? FORM_FEATURE_COUNT) && units === bias.length,
      ) &&
      layers.at(-1)?.units === 1;
    if (!fits) throw new Error(`the layers of ${id} do not fit each other`);
    networks.set(id, { views, calibration, familiar, known, mean, sd, layers });
  }
  return { version: json.version, networks };
}

function unpackTensor(
  { shape, dtype, byteOffset, min = 0, scale = 1 }: TensorSpec,
  weights: ArrayBuffer,
): Float32Array {
  const length = shape.reduce((product, side) => product * side, 1);
  if (dtype === 'uint8') return Float32Array.from(new Uint8Array(weights, byteOffset, length), (q) => min + scale * q);
  const view = new DataView(weights, byteOffset, 4 * length);
  return Float32Array.from({ length }, (_, index) => view.getFloat32(4 * index, true));
}
