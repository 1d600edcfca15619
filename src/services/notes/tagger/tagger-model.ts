// The tagger's two files as they lie in models/notes: model.json says what is where in weights.bin. Training writes them, the service reads
// them; matrices are eight bits a weight and unpacked here.
import { LABELS } from '../../../domain/notes/tagger/labels.ts';
import { STATUSES } from '../../../domain/notes/tagger/roles.ts';
import { TAGGER_SHAPES, type TaggerWeights, type TensorName } from './tagger-shape.ts';

export const TAGGER_MODEL_ID = 'notes';
export const TAGGER_FORMAT = 'plumbline-notes-tagger-1';
/** A note whose reading is known, to tell a sound device from one that answers zeros. */
export const KNOWN_TEXT = 'Squat 3x5 100 kg @8, left knee sore 深蹲';

/**
 * `byteOffset` into weights.bin. uint8: first the least value of each column, then its step, both float32, then a byte a value; float32
 * is plain. All little-endian, row-major.
 */
export interface TaggerTensorSpec {
  readonly shape: readonly [rows: number, columns: number];
  readonly dtype: 'uint8' | 'float32';
  readonly byteOffset: number;
}

export interface TaggerModelJson {
  readonly format: typeof TAGGER_FORMAT;
  readonly version: string;
  /** In the order of the output. */
  readonly labels: readonly string[];
  readonly statuses: readonly string[];
  readonly tensors: Readonly<Record<string, TaggerTensorSpec>>;
  readonly known: KnownReading;
}

/** What the network says of one token of KNOWN_TEXT. */
export interface KnownReading {
  readonly token: number;
  readonly label: number;
  /** 0–1. */
  readonly probability: number;
}

export interface TaggerModel {
  readonly version: string;
  readonly weights: TaggerWeights;
  readonly known: KnownReading;
}

/** Throws where the files do not belong together or are not what they should be. */
export function unpackTaggerModel(jsonBytes: ArrayBuffer, bytes: ArrayBuffer): TaggerModel {
  const json = JSON.parse(new TextDecoder().decode(jsonBytes)) as TaggerModelJson;
  const format: string = json.format;
  if (format !== TAGGER_FORMAT) throw new Error(`format ${format}, not ${TAGGER_FORMAT}`);
  const { version, labels, statuses, tensors, known } = json;
  if (labels.join() !== LABELS.join() || statuses.join() !== STATUSES.join())
    throw new Error('the model answers other roles');
  const weights = new Map<TensorName, Float32Array>();
  for (const [name, [rows, columns]] of TAGGER_SHAPES) {
    const spec = tensors[name];
    if (spec?.shape[0] !== rows || spec.shape[1] !== columns) throw new Error(`tensor ${name} has another shape`);
    weights.set(name, unpackTensor(spec, bytes));
  }
  return { version, weights, known };
}

function unpackTensor(
  { shape: [rows, columns], dtype, byteOffset }: TaggerTensorSpec,
  bytes: ArrayBuffer,
): Float32Array {
  const plain = (from: number, length: number) => {
    const view = new DataView(bytes, from, 4 * length);
    return Float32Array.from({ length }, (_, index) => view.getFloat32(4 * index, true));
  };
  if (dtype === 'float32') return plain(byteOffset, rows * columns);
  const low = plain(byteOffset, columns);
  const step = plain(byteOffset + 4 * columns, columns);
  return Float32Array.from(
    new Uint8Array(bytes, byteOffset + 8 * columns, rows * columns),
    (level, at) => (low[at % columns] ?? 0) + (step[at % columns] ?? 0) * level,
  );
}
