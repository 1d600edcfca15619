// From trained weights to the tagger's two files at a precision; eight bits a weight is what ships.
import { createHash } from 'node:crypto';
import { LABELS } from '../../../src/domain/notes/tagger/labels.ts';
import { STATUSES } from '../../../src/domain/notes/tagger/roles.ts';
import { tokensOf } from '../../../src/domain/notes/tagger/tokens.ts';
import { encodeNotes } from '../../../src/services/notes/tagger/encode-notes.ts';
import { factoryLayer, readingsOf } from '../../../src/services/notes/tagger/tag-readings.ts';
import {
  KNOWN_TEXT,
  type KnownReading,
  TAGGER_FORMAT,
  type TaggerModelJson,
  type TaggerTensorSpec,
  unpackTaggerModel,
} from '../../../src/services/notes/tagger/tagger-model.ts';
import { TAGGER_SHAPES, type TaggerWeights } from '../../../src/services/notes/tagger/tagger-shape.ts';
import { tensorOf } from './network.ts';

export type Precision = 'float32' | 'float16' | 'uint8';

export interface PackedTagger {
  readonly json: Buffer;
  readonly weights: Buffer;
  readonly version: string;
}

const LEVELS = 255;

/** At float16 the file still holds four bytes a number, rounded; `bytesAt` says what it would weigh. Needs a tfjs backend. */
export async function packTagger(weights: TaggerWeights, precision: Precision): Promise<PackedTagger> {
  const chunks: Buffer[] = [];
  const tensors: Record<string, TaggerTensorSpec> = {};
  let byteOffset = 0;
  for (const [name, shape] of TAGGER_SHAPES) {
    const values = tensorOf(weights, name);
    // Single rows are gains and biases: too few numbers to be worth it.
    const isEight = precision === 'uint8' && shape[0] > 1;
    const bytes = isEight ? eightBits(values, shape[1]) : plain(precision === 'float16' ? values.map(toHalf) : values);
    tensors[name] = { shape, dtype: isEight ? 'uint8' : 'float32', byteOffset };
    chunks.push(bytes);
    byteOffset += bytes.length;
  }
  const packed = Buffer.concat(chunks);
  const version = `notes-${createHash('sha256').update(packed).digest('hex').slice(0, 8)}`;
  const withKnown = (known: KnownReading): Buffer => {
    const json: TaggerModelJson = {
      format: TAGGER_FORMAT,
      version,
      labels: LABELS,
      statuses: STATUSES,
      tensors,
      known,
    };
    return Buffer.from(`${JSON.stringify(json)}\n`);
  };
  // The known answer is that of the weights as they will be unpacked.
  const unpacked = unpackTaggerModel(
    new Uint8Array(withKnown({ token: 0, label: 0, probability: 0 })).buffer,
    new Uint8Array(packed).buffer,
  );
  return { json: withKnown(await knownReading(unpacked.weights)), weights: packed, version };
}

/** Bytes of weights at a precision. */
export function bytesAt(precision: Precision): number {
  const each = { float32: 4, float16: 2, uint8: 1 }[precision];
  return [...TAGGER_SHAPES.values()].reduce((sum, [rows, columns]) => {
    if (precision !== 'uint8') return sum + each * rows * columns;
    return sum + (rows > 1 ? rows * columns + 8 * columns : 4 * columns);
  }, 0);
}

/** The answer nearest to three in four: zeros, or certainty by saturation, are not taken for it. */
async function knownReading(weights: TaggerWeights): Promise<KnownReading> {
  const [rows = new Float32Array()] = await encodeNotes(weights, [tokensOf(KNOWN_TEXT)]);
  const all = readingsOf(rows, factoryLayer(weights)).flatMap(({ labels }, token) =>
    Array.from(labels, (probability, label) => ({ token, label, probability })),
  );
  const off = ({ probability }: KnownReading) => Math.abs(probability - 0.75);
  const [best] = all.sort((a, b) => off(a) - off(b));
  if (!best) throw new Error('The network answers nothing.');
  return best;
}

function eightBits(values: Float32Array, columns: number): Buffer {
  const low = new Float32Array(columns).fill(Infinity);
  const high = new Float32Array(columns).fill(-Infinity);
  for (const [at, value] of values.entries()) {
    const column = at % columns;
    low[column] = Math.min(low[column] ?? 0, value);
    high[column] = Math.max(high[column] ?? 0, value);
  }
  const step = high.map((value, column) => (value - (low[column] ?? 0)) / LEVELS);
  const levels = Uint8Array.from(values, (value, at) => {
    const width = step[at % columns] ?? 0;
    return width > 0 ? Math.max(0, Math.min(LEVELS, Math.round((value - (low[at % columns] ?? 0)) / width))) : 0;
  });
  return Buffer.concat([plain(low), plain(step), Buffer.from(levels)]);
}

function plain(values: Float32Array): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) bytes.writeFloatLE(value, 4 * index);
  return bytes;
}

/** To the nearest number with eleven significant bits (IEEE 754 binary16, without its limits of range). */
function toHalf(value: number): number {
  if (value === 0) return 0;
  const exponent = Math.max(-14, Math.floor(Math.log2(Math.abs(value))));
  const step = 2 ** (exponent - 10);
  return Math.round(value / step) * step;
}
