// Packs a trained recogniser into the two files of the shipped model: kernels eight bits a weight, each unit with a scale of its own folded
// into one for the layer, biases float32.
import { createHash } from 'node:crypto';
import {
  knownWindow,
  type Layer,
  type LayerSpec,
  RECOGNISER_FORMAT,
  type RecogniserModel,
  type RecogniserModelJson,
  type TensorSpec,
  unpackRecogniserModel,
} from '../../src/services/recogniser/recogniser-model.ts';
import type { Layers } from './network.ts';
import { probabilitiesOf } from './probabilities.ts';

export interface PackedModel {
  readonly json: Buffer;
  readonly weights: Buffer;
  readonly model: RecogniserModel;
}

const LEVELS = 255;

export function packModel(
  layers: Layers,
  facts: Pick<RecogniserModelJson, 'classes' | 'alike' | 'temperature'>,
): PackedModel {
  const chunks: Buffer[] = [];
  let byteOffset = 0;
  const place = (bytes: Buffer, spec: Omit<TensorSpec, 'byteOffset'>): TensorSpec => {
    const placed = { ...spec, byteOffset };
    chunks.push(bytes);
    byteOffset += bytes.length;
    return placed;
  };
  const specOf = ({ inputs, units, kernel, bias }: Layer): LayerSpec => {
    const min = kernel.reduce((least, value) => Math.min(least, value), 0);
    const max = kernel.reduce((most, value) => Math.max(most, value), 0);
    const scale = (max - min) / LEVELS || 1;
    const eightBit = Buffer.from(Uint8Array.from(kernel, (value) => Math.round((value - min) / scale)));
    const plain = Buffer.alloc(4 * bias.length);
    for (const [index, value] of bias.entries()) plain.writeFloatLE(value, 4 * index);
    return {
      kernel: place(eightBit, { shape: [inputs, units], dtype: 'uint8', min, scale }),
      bias: place(plain, { shape: [units], dtype: 'float32' }),
    };
  };
  const [stepLayers, windowLayers] = [layers.stepLayers.map(specOf), layers.windowLayers.map(specOf)];
  const weights = Buffer.concat(chunks);
  const version = `recogniser-${createHash('sha256').update(weights).digest('hex').slice(0, 8)}`;
  const jsonOf = (known: RecogniserModelJson['known']): Buffer => {
    const model: RecogniserModelJson = {
      format: RECOGNISER_FORMAT,
      version,
      ...facts,
      stepLayers,
      windowLayers,
      known,
    };
    return Buffer.from(`${JSON.stringify(model, null, 1)}\n`);
  };
  const bufferOf = (buffer: Buffer): ArrayBuffer => new Uint8Array(buffer).buffer;
  // The known answer is that of the weights as they will be unpacked.
  const unpacked = unpackRecogniserModel(bufferOf(jsonOf({ index: 0, probability: 0 })), bufferOf(weights));
  const answer = probabilitiesOf(unpacked, knownWindow());
  const index = answer.indexOf(Math.max(...answer));
  const json = jsonOf({ index, probability: answer[index] ?? 0 });
  return { json, weights, model: unpackRecogniserModel(bufferOf(json), bufferOf(weights)) };
}
