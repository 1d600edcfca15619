// The frame networks' two files as they lie in models/form-frames: model.json says what is where in weights.bin. Training writes
// them; `createModelLoader` with `unpackFramesModel` reads them. Plain arithmetic from here on (domain/form/frame-network.ts).
import { FRAME_FEATURES, isFrameMovement } from '../../domain/form/frame-features.ts';
import type { View } from '../../domain/movements/movement.ts';
import { type FrameLayer, frameFaultProbabilities, type FrameNetwork } from '../../domain/form/frame-network.ts';

export const FRAMES_MODEL_ID = 'form-frames';
export const FRAMES_FORMAT = 'plumbline-frames-1';

/** Eight-bit kernel values q stand for `min + scale·q`; biases are little-endian float32. Offsets are bytes of weights.bin. */
export interface FrameLayerSpec {
  readonly inputs: number;
  readonly units: number;
  readonly min: number;
  readonly scale: number;
  readonly kernelOffset: number;
  readonly biasOffset: number;
}

export interface FrameNetworkSpec {
  readonly views: readonly View[];
  readonly faults: readonly string[];
  readonly features: readonly string[];
  /** float32, as many as there are features. */
  readonly meanOffset: number;
  readonly sdOffset: number;
  readonly layers: readonly FrameLayerSpec[];
  readonly familiarMeanSquare: number;
  /** What the network answers to `knownFrame`, by fault: files that answer otherwise are not those that were trained. */
  readonly known: Readonly<Record<string, number>>;
}

export interface FramesModelJson {
  readonly format: typeof FRAMES_FORMAT;
  readonly version: string;
  /** By movement id. */
  readonly networks: Readonly<Record<string, FrameNetworkSpec>>;
}

export interface FramesModel {
  readonly version: string;
  readonly networks: ReadonlyMap<string, FrameNetwork>;
}

/** Half a standard deviation to either side of the mean, in turn. */
export function knownFrame({ mean, sd, features }: FrameNetwork): readonly number[] {
  return features.map((_, index) => (mean[index] ?? 0) + (index % 2 === 0 ? 0.5 : -0.5) * (sd[index] ?? 1));
}

const TOLERANCE = 1e-4;

/** Throws where the files do not belong together, or to this version of the features. */
export function unpackFramesModel(jsonBytes: ArrayBuffer, weights: ArrayBuffer): FramesModel {
  const json = JSON.parse(new TextDecoder().decode(jsonBytes)) as FramesModelJson;
  const format: string = json.format;
  if (format !== FRAMES_FORMAT) throw new Error(`format ${format}, not ${FRAMES_FORMAT}`);
  const networks = new Map<string, FrameNetwork>();
  for (const [movementId, spec] of Object.entries(json.networks)) {
    const network = unpackNetwork(movementId, spec, weights);
    const answer = frameFaultProbabilities(network, knownFrame(network), network.views[0] ?? 'unknown');
    const isKnown = spec.faults.every(
      (fault) => Math.abs((answer?.[fault] ?? Number.NaN) - (spec.known[fault] ?? Number.NaN)) <= TOLERANCE,
    );
    if (!isKnown) throw new Error(`the network of ${movementId} does not answer as it was trained to`);
    networks.set(movementId, network);
  }
  return { version: json.version, networks };
}

/** Without the known answer, which training asks of the weights as they will be unpacked. */
export function unpackNetwork(
  movementId: string,
  spec: Omit<FrameNetworkSpec, 'known'>,
  weights: ArrayBuffer,
): FrameNetwork {
  const { views, faults, features, meanOffset, sdOffset, familiarMeanSquare } = spec;
  const expected = isFrameMovement(movementId) ? FRAME_FEATURES[movementId].join() : undefined;
  if (features.join() !== expected) throw new Error(`the features of ${movementId} are not those of this version`);
  const layers = spec.layers.map((layer): FrameLayer => {
    const { inputs, units, min, scale, kernelOffset, biasOffset } = layer;
    const kernel = Float32Array.from(new Uint8Array(weights, kernelOffset, inputs * units), (q) => min + scale * q);
    return { inputs, units, kernel, bias: floats(weights, biasOffset, units) };
  });
  const fits =
    layers.length > 0 &&
    layers.every(({ inputs }, index) => inputs === (layers[index - 1]?.units ?? features.length)) &&
    layers.at(-1)?.units === faults.length;
  if (!fits) throw new Error(`the layers of ${movementId} do not fit each other`);
  return {
    movementId,
    views,
    faults,
    features,
    mean: floats(weights, meanOffset, features.length),
    sd: floats(weights, sdOffset, features.length),
    layers,
    familiarMeanSquare,
  };
}

function floats(weights: ArrayBuffer, byteOffset: number, length: number): Float32Array {
  const view = new DataView(weights, byteOffset, 4 * length);
  return Float32Array.from({ length }, (_, index) => view.getFloat32(4 * index, true));
}
