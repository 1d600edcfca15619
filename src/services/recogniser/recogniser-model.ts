// The recogniser's two files as they lie in models/recogniser: model.json says what is where in weights.bin. Training writes them, the
// service reads them; kernels are eight bits a weight and unpacked here.
import { STEP_FEATURES, WINDOW_FEATURES, WINDOW_STEPS } from '../../domain/counting/recogniser/window-features.ts';

export const RECOGNISER_MODEL_ID = 'recogniser';
export const RECOGNISER_FORMAT = 'plumbline-recogniser-1';
/** The class of everything that is no exercise. */
export const NONE = 'none';

/** Each row the step layers see is a step and the one `APART` later; the next row begins `STRIDE` steps on. */
const APART = 3;
const STRIDE = 2;
export const ROWS = Math.ceil((WINDOW_STEPS - APART) / STRIDE);
export const ROW_FEATURES = 2 * STEP_FEATURES;

/** `byteOffset` into weights.bin. uint8 values q stand for `min + scale·q`; float32 is little-endian and plain. */
export interface TensorSpec {
  readonly shape: readonly number[];
  readonly dtype: 'uint8' | 'float32';
  readonly byteOffset: number;
  readonly min?: number;
  readonly scale?: number;
}

export interface LayerSpec {
  readonly kernel: TensorSpec;
  readonly bias: TensorSpec;
}

export interface RecogniserModelJson {
  readonly format: typeof RECOGNISER_FORMAT;
  readonly version: string;
  /** Exercise ids and `none`, in the order of the output. */
  readonly classes: readonly string[];
  readonly alike: Readonly<Record<string, readonly string[]>>;
  /** Logits are divided by it before the softmax. */
  readonly temperature: number;
  /** Dense layers with relu, on each row of a window; then the largest and the mean of each unit over the rows. */
  readonly stepLayers: readonly LayerSpec[];
  /** Dense layers on those, relu between them. */
  readonly windowLayers: readonly LayerSpec[];
  /** What the network answers to `knownWindow()` for its likeliest class. */
  readonly known: { readonly index: number; readonly probability: number };
}

/** `kernel` is row-major [inputs × units]. */
export interface Layer {
  readonly inputs: number;
  readonly units: number;
  readonly kernel: Float32Array;
  readonly bias: Float32Array;
}

export interface RecogniserModel {
  readonly version: string;
  readonly classes: readonly string[];
  readonly alike: Readonly<Record<string, readonly string[]>>;
  readonly temperature: number;
  readonly stepLayers: readonly Layer[];
  readonly windowLayers: readonly Layer[];
  readonly known: RecogniserModelJson['known'];
}

/** Numbers between −1 and 1, every feature taking part. */
export function knownWindow(): readonly number[] {
  return Array.from({ length: WINDOW_FEATURES }, (_, index) => ((index * 37) % 101) / 50 - 1);
}

/** A window's rows, [ROWS × ROW_FEATURES]. */
export function rowsOf(window: ArrayLike<number>): Float32Array {
  const rows = new Float32Array(ROWS * ROW_FEATURES);
  for (let row = 0; row < ROWS; row++)
    for (let feature = 0; feature < STEP_FEATURES; feature++) {
      const step = row * STRIDE;
      rows[row * ROW_FEATURES + feature] = window[step * STEP_FEATURES + feature] ?? 0;
      rows[row * ROW_FEATURES + STEP_FEATURES + feature] = window[(step + APART) * STEP_FEATURES + feature] ?? 0;
    }
  return rows;
}

/** Throws where the files do not belong together or are not what they should be. */
export function unpackRecogniserModel(jsonBytes: ArrayBuffer, weights: ArrayBuffer): RecogniserModel {
  const json = JSON.parse(new TextDecoder().decode(jsonBytes)) as RecogniserModelJson;
  const format: string = json.format;
  if (format !== RECOGNISER_FORMAT) throw new Error(`format ${format}, not ${RECOGNISER_FORMAT}`);
  const { version, classes, alike, temperature, known } = json;
  const unpack = ({ kernel, bias }: LayerSpec): Layer => {
    const [inputs = 0, units = 0] = kernel.shape;
    return { inputs, units, kernel: unpackTensor(kernel, weights), bias: unpackTensor(bias, weights) };
  };
  const [stepLayers, windowLayers] = [json.stepLayers.map(unpack), json.windowLayers.map(unpack)];
  const steps = chain(stepLayers, ROW_FEATURES);
  if (
    steps === null ||
    chain(windowLayers, 2 * steps) !== classes.length ||
    !classes.includes(NONE) ||
    !(temperature > 0)
  )
    throw new Error('the layers do not fit each other');
  return { version, classes, alike, temperature, stepLayers, windowLayers, known };
}

/** Units of the last layer; null where one does not fit the one before it. */
function chain(layers: readonly Layer[], inputs: number): number | null {
  let width = inputs;
  for (const layer of layers) {
    if (layer.inputs !== width || layer.bias.length !== layer.units) return null;
    width = layer.units;
  }
  return layers.length > 0 ? width : null;
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
