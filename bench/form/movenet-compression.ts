// What eight-bit weights would do to MoveNet Lightning: its keypoints on real clips against those of the float16 weights that ship, both
// through the app's own pose service on wasm.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, sep } from 'node:path';
import manifest from '../../models/manifest.json' with { type: 'json' };
import type { PoseService } from '../../src/contracts/pose.ts';
import { KEYPOINT_INDEX, type Pose } from '../../src/domain/body/keypoints.ts';
import { torsoLength } from '../../src/domain/body/measure-signals.ts';
import { createModelFiles, type ModelEntry } from '../../src/services/model-files.ts';
import { createPoseService } from '../../src/services/pose/create-pose-service.ts';
import { digits, markdownTable } from '../../training/markdown-table.ts';
import { imageOf } from '../../training/rendering/pose-service-in-node.ts';
import { decodeVideo, type Picture } from '../counting/decode-video.ts';
import { FOOTAGE, readLabels } from '../counting/footage.ts';
import type { FormSection } from './section.ts';

const MODEL = 'movenet-lightning';
const MODELS = new URL('../../models/', import.meta.url);
const CLIPS = 24;
const FRAMES = 6;
/** Pictures a second: far apart, so that each is another posture. */
const FPS = 2;
const LEVELS = 255;
const KERNEL_RANK = 4;
const SEEN = 0.2;

interface Weight {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: string;
  readonly quantization?: unknown;
}

interface Files {
  readonly json: Uint8Array<ArrayBuffer>;
  readonly weights: Uint8Array<ArrayBuffer>;
}

type Kernels = 'all' | 'pointwise';

export async function compressMoveNet(): Promise<FormSection> {
  const title = 'MoveNet Lightning: eight-bit kernels against the float16 ones that ship, on real clips';
  if (!existsSync(`${FOOTAGE}/labels.json`))
    return { title, text: 'Not measured: the clips are not beside the repository (../shared/data).', result: null };
  const shipped: Files = { json: read('model.json'), weights: read('weights.bin') };
  const pictures = await somePictures();
  const exact = await poses(shipped, pictures);
  const rows: CompressedRow[] = [];
  for (const kernels of ['all', 'pointwise'] as const) {
    const small = eightBit(shipped, kernels);
    const found = await poses(small, pictures).catch((error: unknown) => String(error));
    rows.push({
      name: kernels === 'all' ? 'uint8' : 'uint8, depthwise kernels float16',
      bytes: small.weights.length,
      ...(typeof found === 'string' ? { refused: found } : { difference: differenceOf(exact, found) }),
    });
  }
  const cells = rows.map(({ name, bytes, refused, difference }) => [
    name,
    String(bytes),
    ...(difference
      ? [
          digits(difference.mean, 4),
          digits(difference.median, 4),
          digits(difference.p95, 4),
          digits(difference.largest),
          `${digits(100 * difference.flipped, 2)} %`,
          String(difference.lost),
        ]
      : [`refused by the app's check of a known picture (${refused ?? ''})`, '', '', '', '', '']),
  ]);
  return {
    title: `${title} (${pictures.length} pictures)`,
    text: markdownTable(
      ['weights', 'bytes', 'mean difference, torso lengths', 'median', '95 %', 'largest', 'seen or not', 'people lost'],
      [['float16', String(shipped.weights.length), '0', '0', '0', '0', '0', '0'], ...cells],
    ),
    result: { pictures: pictures.length, float16Bytes: shipped.weights.length, rows },
  };
}

interface CompressedRow {
  readonly name: string;
  readonly bytes: number;
  readonly refused?: string;
  readonly difference?: Difference;
}

/** Torso lengths, of points seen with the float16 weights; shares 0–1. */
interface Difference {
  readonly mean: number;
  readonly median: number;
  readonly p95: number;
  readonly largest: number;
  /** Points seen with one and not with the other. */
  readonly flipped: number;
  /** Pictures in which nobody is found any more. */
  readonly lost: number;
}

function differenceOf(exact: readonly (Pose | null)[], coarse: readonly (Pose | null)[]): Difference {
  const errors: number[] = [];
  let [points, flipped, lost] = [0, 0, 0];
  for (const [index, pose] of exact.entries()) {
    const other = coarse[index];
    if (pose && !other) lost += 1;
    const torso = pose ? torsoLength(pose) : undefined;
    if (!pose || !other || torso === undefined) continue;
    for (const at of Object.values(KEYPOINT_INDEX)) {
      const [a, b] = [pose.keypoints[at], other.keypoints[at]];
      if (!a || !b) continue;
      points += 1;
      if (a.score >= SEEN !== b.score >= SEEN) flipped += 1;
      if (a.score >= SEEN) errors.push(Math.hypot(a.x - b.x, a.y - b.y) / torso);
    }
  }
  errors.sort((a, b) => a - b);
  const at = (share: number) => errors[Math.floor(share * (errors.length - 1))] ?? Number.NaN;
  return {
    mean: errors.reduce((sum, error) => sum + error, 0) / errors.length,
    median: at(0.5),
    p95: at(0.95),
    largest: at(1),
    flipped: flipped / points,
    lost,
  };
}

function read(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(new URL(`${MODEL}/${name}`, MODELS)));
}

/** Pictures of every kind of clip, spread evenly over the labels. */
async function somePictures(): Promise<readonly Picture[]> {
  const labels = readLabels();
  const step = Math.max(1, Math.floor(labels.length / CLIPS));
  const pictures: Picture[] = [];
  for (const label of labels.filter((_, index) => index % step === 0).slice(0, CLIPS)) {
    let taken = 0;
    for await (const picture of decodeVideo(`${FOOTAGE}/${label.file}`, FPS))
      if (taken++ < FRAMES) pictures.push(picture);
  }
  return pictures;
}

async function poses(files: Files, pictures: readonly Picture[]): Promise<readonly (Pose | null)[]> {
  const service = await startOn(files);
  const found: (Pose | null)[] = [];
  for (const [index, picture] of pictures.entries()) {
    // Each on its own: nothing of the last one's crop.
    await service.reset();
    const estimate = await service.estimate(imageOf(picture), 1000 * index);
    if (estimate.kind === 'unavailable') throw new Error(`${estimate.reason} ${estimate.detail ?? ''}`);
    found.push(estimate.pose);
  }
  await service.stop();
  return found;
}

async function startOn({ json, weights }: Files): Promise<PoseService> {
  const bytes: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = {
    [`${MODEL}/model.json`]: json,
    [`${MODEL}/weights.bin`]: weights,
  };
  const entries: readonly ModelEntry[] = manifest.models.map((entry) =>
    entry.id === MODEL
      ? {
          ...entry,
          files: entry.files.map(({ path }) => {
            const content = bytes[path] ?? new Uint8Array();
            return { path, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
          }),
        }
      : entry,
  );
  const files = createModelFiles(entries, (path) => Promise.resolve(bytes[path]?.buffer ?? null));
  const service = createPoseService({
    readModelFile: (modelId, name) => files.read(modelId, name),
    wasm: { folder: dirname(createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm')) + sep },
  });
  const started = await service.start({ backend: 'wasm', model: 'lightning', strict: true, smooth: false });
  if (started.kind !== 'ready') throw new Error(`the pose service: ${started.reason} ${started.detail ?? ''}`);
  return service;
}

/** Every convolution's kernel as eight bits with a low and a step of its own, in the format tfjs reads. */
function eightBit({ json, weights }: Files, kernels: Kernels): Files {
  const model = JSON.parse(new TextDecoder().decode(json)) as {
    weightsManifest: { weights: Weight[]; paths: string[] }[];
  };
  const chunks: Buffer[] = [];
  let from = 0;
  for (const group of model.weightsManifest)
    group.weights = group.weights.map((weight) => {
      const length = weight.shape.reduce((product, side) => product * side, 1);
      if (weight.quantization === undefined) {
        chunks.push(Buffer.from(weights.subarray(from, from + 4 * length)));
        from += 4 * length;
        return weight;
      }
      // Biases and constants weigh next to nothing and forgive nothing.
      const isDepthwise = weight.shape.at(-1) === 1;
      if (weight.shape.length !== KERNEL_RANK || (kernels === 'pointwise' && isDepthwise)) {
        chunks.push(Buffer.from(weights.subarray(from, from + 2 * length)));
        from += 2 * length;
        return weight;
      }
      const view = new DataView(weights.buffer, weights.byteOffset + from, 2 * length);
      const values = Array.from({ length }, (_, at) => fromHalf(view.getUint16(2 * at, true)));
      from += 2 * length;
      const min = values.reduce((least, value) => Math.min(least, value), Infinity);
      const max = values.reduce((most, value) => Math.max(most, value), -Infinity);
      const scale = (max - min) / LEVELS || 1;
      chunks.push(Buffer.from(values.map((value) => Math.round((value - min) / scale))));
      return { ...weight, quantization: { dtype: 'uint8', min, scale, original_dtype: 'float32' } };
    });
  return {
    json: new Uint8Array(Buffer.from(JSON.stringify(model))),
    weights: new Uint8Array(Buffer.concat(chunks)),
  };
}

/** IEEE 754 binary16. */
function fromHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return sign * 2 ** -14 * (fraction / 1024);
  if (exponent === 31) return fraction ? Number.NaN : sign * Infinity;
  return sign * 2 ** (exponent - 15) * (1 + fraction / 1024);
}
