// Packs frame networks into the two files of models/form-frames: kernels eight bits a weight, the rest float32.
import { createHash } from 'node:crypto';
import { type FrameLayer, frameFaultProbabilities, type FrameNetwork } from '../../../src/domain/form/frame-network.ts';
import {
  type FrameLayerSpec,
  type FrameNetworkSpec,
  FRAMES_FORMAT,
  type FramesModelJson,
  knownFrame,
  unpackNetwork,
} from '../../../src/services/form/frames-model.ts';

export interface PackedFrames {
  readonly json: Buffer;
  readonly weights: Buffer;
  readonly version: string;
}

const LEVELS = 255;

export function packFrames(networks: readonly FrameNetwork[]): PackedFrames {
  const chunks: Buffer[] = [];
  let bytes = 0;
  const place = (chunk: Buffer): number => {
    const at = bytes;
    chunks.push(chunk);
    bytes += chunk.length;
    return at;
  };
  const floats = (values: ArrayLike<number>): number => {
    const chunk = Buffer.alloc(4 * values.length);
    for (let index = 0; index < values.length; index++) chunk.writeFloatLE(values[index] ?? 0, 4 * index);
    return place(chunk);
  };
  const packLayer = ({ inputs, units, kernel, bias }: FrameLayer): FrameLayerSpec => {
    const values = Array.from(kernel);
    const min = Math.min(0, ...values);
    const scale = (Math.max(0, ...values) - min) / LEVELS || 1;
    const kernelOffset = place(Buffer.from(values.map((value) => Math.round((value - min) / scale))));
    return { inputs, units, min, scale, kernelOffset, biasOffset: floats(bias) };
  };
  const specs = networks.map(({ movementId, views, faults, features, mean, sd, layers, familiarMeanSquare }) => {
    const spec = {
      views,
      faults,
      features,
      meanOffset: floats(mean),
      sdOffset: floats(sd),
      layers: layers.map(packLayer),
      familiarMeanSquare,
    } satisfies Omit<FrameNetworkSpec, 'known'>;
    return [movementId, spec] as const;
  });
  const weights = Buffer.concat(chunks);
  const version = `frames-${createHash('sha256').update(weights).digest('hex').slice(0, 8)}`;
  // The known answers are those of the weights as they will be unpacked.
  const plain = new Uint8Array(weights).buffer;
  const withKnown = specs.map(([movementId, spec]): readonly [string, FrameNetworkSpec] => {
    const network = unpackNetwork(movementId, spec, plain);
    const known = frameFaultProbabilities(network, knownFrame(network), network.views[0] ?? 'unknown');
    if (!known) throw new Error(`The network of ${movementId} does not know the mean of what it learnt.`);
    return [movementId, { ...spec, known }];
  });
  const json: FramesModelJson = { format: FRAMES_FORMAT, version, networks: Object.fromEntries(withKnown) };
  return { json: Buffer.from(`${JSON.stringify(json, null, 1)}\n`), weights, version };
}
