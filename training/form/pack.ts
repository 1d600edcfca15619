// Packs trained networks into the two files of the shipped model: every kernel eight bits a weight, the rest float32.
import { createHash } from 'node:crypto';
import { FEATURE_SIGNALS } from '../../src/domain/form/features.ts';
import {
  FORM_FORMAT,
  type FormModelJson,
  knownInput,
  type NetworkSpec,
  type TensorSpec,
  type UnpackedNetwork,
  unpackFormModel,
} from '../../src/services/form/form-model.ts';
import { type Calibration, sigmoid } from './calibrate.ts';
import { type DenseLayer, logitOf } from './network.ts';
import type { Standard } from './standardise.ts';

export interface TrainedNetwork {
  readonly movementId: string;
  readonly views: readonly string[];
  readonly standard: Standard;
  readonly layers: readonly DenseLayer[];
  readonly calibration: Calibration;
  readonly familiar: NetworkSpec['familiar'];
}

export interface PackedModel {
  readonly json: Buffer;
  readonly weights: Buffer;
  readonly version: string;
}

const LEVELS = 255;
/** 101 is prime: each gives another order of the same values. */
const STRIDES = 100;

export function packModel(networks: readonly TrainedNetwork[]): PackedModel {
  const chunks: Buffer[] = [];
  let byteOffset = 0;
  const place = (bytes: Buffer, spec: Omit<TensorSpec, 'byteOffset'>): TensorSpec => {
    chunks.push(bytes);
    const placed = { ...spec, byteOffset };
    byteOffset += bytes.length;
    return placed;
  };
  const plain = (values: ArrayLike<number>): TensorSpec => {
    const bytes = Buffer.alloc(4 * values.length);
    for (let index = 0; index < values.length; index++) bytes.writeFloatLE(values[index] ?? 0, 4 * index);
    return place(bytes, { shape: [values.length], dtype: 'float32' });
  };
  const eightBit = (values: Float32Array, shape: readonly number[]): TensorSpec => {
    const min = values.reduce((least, value) => Math.min(least, value), 0);
    const max = values.reduce((most, value) => Math.max(most, value), 0);
    const scale = (max - min) / LEVELS || 1;
    const bytes = Buffer.from(values.map((value) => Math.round((value - min) / scale)));
    return place(bytes, { shape, dtype: 'uint8', min, scale });
  };
  const specs = networks.map(({ movementId, views, standard, layers, calibration, familiar }) => {
    const spec = {
      views,
      mean: plain(standard.mean),
      sd: plain(standard.sd),
      layers: layers.map(({ inputs, units, kernel, bias }) => ({
        kernel: eightBit(kernel, [inputs, units]),
        bias: plain(bias),
      })),
      calibration,
      familiar,
    };
    return [movementId, spec] as const;
  });
  const weights = Buffer.concat(chunks);
  const version = `form-${createHash('sha256').update(weights).digest('hex').slice(0, 8)}`;
  const withKnown = (known: ReadonlyMap<string, NetworkSpec['known']>): Buffer => {
    const model: FormModelJson = {
      format: FORM_FORMAT,
      version,
      signals: FEATURE_SIGNALS,
      networks: Object.fromEntries(
        specs.map(([id, spec]) => [
          id,
          { ...spec, known: known.get(id) ?? { stride: 1, quality: 0.5 } } satisfies NetworkSpec,
        ]),
      ),
    };
    return Buffer.from(`${JSON.stringify(model, null, 1)}\n`);
  };
  // The known answers are those of the weights as they will be unpacked.
  const unpacked = unpackFormModel(bufferOf(withKnown(new Map())), bufferOf(weights));
  const known = new Map([...unpacked.networks].map(([id, network]) => [id, knownAnswer(network)]));
  return { json: withKnown(known), weights, version };
}

/** Of a hundred inputs the one whose answer is the least certain: it tells a sound device from one that answers 0 or 1. */
function knownAnswer({ layers, calibration }: UnpackedNetwork): NetworkSpec['known'] {
  const answers = Array.from({ length: STRIDES }, (_, index) => {
    const logit = logitOf(layers, knownInput(index + 1));
    return { stride: index + 1, quality: sigmoid(calibration.scale * logit + calibration.shift) };
  });
  const [best] = answers.sort((a, b) => Math.abs(a.quality - 0.5) - Math.abs(b.quality - 0.5));
  if (!best || Math.abs(best.quality - 0.5) > 0.4) throw new Error('The network is certain of everything.');
  return best;
}

function bufferOf(buffer: Buffer): ArrayBuffer {
  return new Uint8Array(buffer).buffer;
}
