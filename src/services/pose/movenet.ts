// MoveNet behind the smallest interface: a picture in, seventeen keypoints out, nothing left behind in the tensor store.
import { createDetector, movenet, type PoseDetector, SupportedModels } from '@tensorflow-models/pose-detection';
import type { GraphModel } from '@tensorflow/tfjs-converter';
import * as tf from '@tensorflow/tfjs-core';
import type { Unavailable } from '../../contracts/outcome.ts';
import type { PoseInput, PoseModel } from '../../contracts/pose.ts';
import type { Pose } from '../../domain/body/keypoints.ts';
import type { StartedBackend } from './started-backend.ts';
import { createFrameCopy } from './frame-copy.ts';
import { createTurner, type QuarterTurn, turnedBack, turnPicture } from './quarter-turn.ts';
import { hasSecondPerson } from './second-person.ts';

/** Reads a verified file of a model; see services/model-files.ts. */
export type ReadModelFile = (
  modelId: string,
  name: string,
) => Promise<{ readonly kind: 'read'; readonly bytes: ArrayBuffer } | Unavailable>;

export interface MoveNetWeights {
  readonly kind: 'weights';
  readonly model: PoseModel;
  readonly artifacts: tf.io.ModelArtifacts;
}

/** `people` is 2 when another body was seen at the last look for one. */
export interface Detected {
  readonly pose: Pose | null;
  readonly people: 0 | 1 | 2;
}

export interface PoseDetection {
  /** `pose` is null where nobody is found. Does not close the picture. Throws where the backend fails. */
  detect(picture: PoseInput, timestampMs: number, longestSide?: number): Promise<Detected>;
  /** Forgets where the person was. */
  reset(): void;
  dispose(): void;
}

const MODEL_IDS: Readonly<Record<PoseModel, string>> = {
  lightning: 'movenet-lightning',
  thunder: 'movenet-thunder',
};
const MODEL_TYPES: Readonly<Record<PoseModel, string>> = {
  lightning: movenet.modelType.SINGLEPOSE_LIGHTNING,
  thunder: movenet.modelType.SINGLEPOSE_THUNDER,
};
/** Side in pixels of the square that the model sees. */
const INPUT_SIDE: Readonly<Record<PoseModel, number>> = { lightning: 192, thunder: 256 };

/** A second look costs as much as a frame: at 20 frames a second this is one in fifty. The first pose must not wait for one. */
const LOOK_EVERY_MS = 2500;
const FIRST_LOOK_AFTER_MS = 1000;

/** Fails with the reader's reason, or `model_corrupt` where the topology cannot be read. */
export async function readWeights(model: PoseModel, read: ReadModelFile): Promise<MoveNetWeights | Unavailable> {
  const [topology, weights] = await Promise.all([
    read(MODEL_IDS[model], 'model.json'),
    read(MODEL_IDS[model], 'weights.bin'),
  ]);
  if (topology.kind === 'unavailable') return topology;
  if (weights.kind === 'unavailable') return weights;
  try {
    const json = JSON.parse(new TextDecoder().decode(topology.bytes)) as tf.io.ModelJSON;
    return {
      kind: 'weights',
      model,
      artifacts: {
        modelTopology: json.modelTopology,
        weightSpecs: json.weightsManifest.flatMap((group) => group.weights),
        weightData: weights.bytes,
        format: 'graph-model',
      },
    };
  } catch (error) {
    return { kind: 'unavailable', reason: 'model_corrupt', detail: String(error) };
  }
}

/** On the backend now current. `smooth`: the detector's one-euro filter over time; `turn`: lying bodies may be looked at head up. */
export async function createPoseDetection(
  weights: MoveNetWeights,
  backend: StartedBackend,
  { smooth, turn }: { readonly smooth: boolean; readonly turn: boolean },
): Promise<PoseDetection> {
  const detector = await createDetector(SupportedModels.MoveNet, {
    modelType: MODEL_TYPES[weights.model],
    enableSmoothing: smooth,
    modelUrl: tf.io.fromMemory(weights.artifacts),
  });
  const side = INPUT_SIDE[weights.model];
  // The detector keeps its graph to itself, but compiling ahead needs it.
  const { moveNetModel } = detector as unknown as { moveNetModel: GraphModel };
  await backend.precompile(() =>
    tf.tidy(() => moveNetModel.execute(tf.zeros([1, side, side, 3], 'int32')) as tf.Tensor),
  );
  const run = async (input: tf.Tensor) => {
    const output = moveNetModel.execute(input) as tf.Tensor;
    try {
      return await output.data();
    } finally {
      output.dispose();
    }
  };
  const turner = createTurner(side, run);
  let second = false;
  let nextLookMs: number | null = null;
  const read = backend.backend === 'wasm' ? createReader() : readByGpu;
  return {
    async detect(picture, timestampMs, longestSide = Number.POSITIVE_INFINITY) {
      const pixels =
        isVideoFrame(picture) || isBitmap(picture) ? await read(picture, longestSide) : fromImageData(picture);
      try {
        const pose = await locateTurned(detector, pixels, timestampMs, turner.turn());
        // What was known of where the body is, is of no use in a picture turned otherwise.
        if (turn && (await turner.consider(pixels, pose, timestampMs))) detector.reset();
        if (!pose) return { pose, people: 0 };
        nextLookMs ??= timestampMs + FIRST_LOOK_AFTER_MS;
        if (timestampMs >= nextLookMs) {
          nextLookMs = timestampMs + LOOK_EVERY_MS;
          second = await hasSecondPerson(pixels, pose, side, run);
        }
        return { pose, people: second ? 2 : 1 };
      } finally {
        pixels.dispose();
      }
    },
    reset() {
      detector.reset();
      turner.reset();
      second = false;
      nextLookMs = null;
    },
    dispose: () => detector.dispose(),
  };
}

async function locateTurned(
  detector: PoseDetector,
  pixels: tf.Tensor3D,
  timestampMs: number,
  turn: QuarterTurn,
): Promise<Pose | null> {
  if (turn === 0) return locate(detector, pixels, timestampMs);
  const turned = turnPicture(pixels, turn);
  try {
    const pose = await locate(detector, turned, timestampMs);
    return pose && turnedBack(pose, turn, pixels.shape[1], pixels.shape[0]);
  } finally {
    turned.dispose();
  }
}

async function locate(detector: PoseDetector, pixels: tf.Tensor3D, timestampMs: number): Promise<Pose | null> {
  const [height, width] = pixels.shape;
  const [found] = await detector.estimatePoses(pixels, {}, timestampMs);
  if (!found) return null;
  return {
    timestampMs,
    width,
    height,
    keypoints: found.keypoints.map(({ x, y, score }) => ({ x, y, score: score ?? 0 })),
  };
}

type ReadPixels = (picture: ImageBitmap | VideoFrame, longestSide: number) => Promise<tf.Tensor3D> | tf.Tensor3D;

/**
 * tfjs would draw to a canvas that lives on the GPU and read it back each frame. A camera's frame is copied and made smaller in plain code
 * (0.8 ms, where drawing it took 6 to 15); whatever cannot be copied is drawn to a canvas kept in main memory.
 */
function createReader(): ReadPixels {
  const copy = createFrameCopy();
  let context: OffscreenCanvasRenderingContext2D | null = null;
  let values = new Int32Array(0);
  return async (picture, longestSide) => {
    const { width, height } = sizeWithin(picture, longestSide);
    const size = 3 * width * height;
    // The backend copies them to its own memory at once: no frame needs a new array.
    if (values.length !== size) values = new Int32Array(size);
    if (!isVideoFrame(picture) || !(await copy(picture, values, width, height))) {
      if (context?.canvas.width !== width || context.canvas.height !== height)
        context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
      if (!context) throw new Error('no 2d canvas');
      context.drawImage(picture, 0, 0, width, height);
      const { data } = context.getImageData(0, 0, width, height);
      for (let from = 0, to = 0; to < size; from += 4, to += 3) {
        values[to] = data[from] ?? 0;
        values[to + 1] = data[from + 1] ?? 0;
        values[to + 2] = data[from + 2] ?? 0;
      }
    }
    return tf.tensor3d(values, [height, width, 3], 'int32');
  };
}

/** tfjs takes bitmaps, but no VideoFrame. */
const readByGpu: ReadPixels = async (picture, longestSide) => {
  if (isBitmap(picture)) return tf.browser.fromPixels(picture);
  const { width, height } = sizeWithin(picture, longestSide);
  const bitmap = await createImageBitmap(picture, { resizeWidth: width, resizeHeight: height, resizeQuality: 'low' });
  try {
    return tf.browser.fromPixels(bitmap);
  } finally {
    bitmap.close();
  }
};

/** Bitmaps were made for the model and stay as they are. */
function sizeWithin(picture: ImageBitmap | VideoFrame, longestSide: number) {
  if (isBitmap(picture)) return picture;
  const { displayWidth: width, displayHeight: height } = picture;
  const scale = Math.min(1, longestSide / Math.max(width, height, 1));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

function fromImageData({ data, width, height }: ImageData): tf.Tensor3D {
  return tf.browser.fromPixels({ data: new Uint8Array(data.buffer, data.byteOffset, data.byteLength), width, height });
}

function isVideoFrame(picture: PoseInput): picture is VideoFrame {
  return typeof VideoFrame !== 'undefined' && picture instanceof VideoFrame;
}

function isBitmap(picture: PoseInput): picture is ImageBitmap {
  return typeof ImageBitmap !== 'undefined' && picture instanceof ImageBitmap;
}
