// From what was learnt to the two files that ship; see src/services/recommender/recommend-model-file.ts for what is where.
import { createHash } from 'node:crypto';
import { HYBRID_TERMS, type LearnedBlend } from '../../src/domain/planning/learned-blend.ts';
import type { RecommendModel } from '../../src/domain/planning/recommend-model.ts';
import {
  knownSums,
  RECOMMENDER_FORMAT,
  type RecommenderModelJson,
  triangle,
  unpackRecommendModel,
} from '../../src/services/recommender/recommend-model-file.ts';
import type { FittedMatrix } from './fit-matrix.ts';

export interface PackedRecommender {
  readonly json: Buffer;
  readonly weights: Buffer;
  readonly version: string;
  /** As the device will read it. */
  readonly model: RecommendModel;
}

const KNOWN_ROWS = 5;
const KNOWN_SUMS = 16;

export function pack(matrix: FittedMatrix, blend: LearnedBlend): PackedRecommender {
  const { precision, size, rows, context, popularity, popularityFor, kindPopularity, neighbours } = matrix;
  const n = rows.size;
  const roots = Float32Array.from({ length: size }, (_none, row) => Math.sqrt(precision[row * size + row]!));
  const contexts = [...context.keys()];
  const held = [...popularity.keys()].filter((row) => popularity[row]! > 0);
  const { bytes: own, limit } = packPrecision(precision, roots);
  const near = new Uint8Array(triangle(held.length));
  for (let a = 1, at = 0; a < held.length; a += 1)
    for (let b = 0; b < a; b += 1, at += 1) near[at] = Math.round(255 * neighbours[held[a]! * n + held[b]!]!);
  const floats = Buffer.concat(
    [roots, popularity, ...contexts.slice(1).map((name) => popularityFor.get(name)!), kindPopularity].map((part) =>
      Buffer.from(part.buffer, part.byteOffset, part.byteLength),
    ),
  );
  const padding = Buffer.alloc((4 - ((near.length + own.length) % 4)) % 4);
  const weights = Buffer.concat([near, Buffer.from(own.buffer), padding, floats]);
  const rounded = (values: readonly number[]) => values.map((value) => Number(value.toPrecision(5)));
  const stated: Omit<RecommenderModelJson, 'known' | 'version'> = {
    format: RECOMMENDER_FORMAT,
    exercises: [...rows.keys()],
    contexts,
    held,
    limit,
    blend: {
      terms: HYBRID_TERMS,
      weights: rounded(blend.weights),
      whenLittleIsKnown: rounded(blend.whenLittleIsKnown),
    },
  };
  const version = `recommender-${createHash('sha256').update(weights).update(JSON.stringify(stated)).digest('hex').slice(0, 8)}`;
  const most = [...popularity.keys()].sort((a, b) => popularity[b]! - popularity[a]!).slice(0, KNOWN_ROWS);
  const jsonOf = (sums: readonly number[]) =>
    Buffer.from(JSON.stringify({ ...stated, version, known: { rows: most, sums } }));
  const first = unpackRecommendModel(toArrayBuffer(jsonOf([])), toArrayBuffer(weights));
  const json = jsonOf(rounded(knownSums(first, most, KNOWN_SUMS)));
  return { json, weights, version, model: unpackRecommendModel(toArrayBuffer(json), toArrayBuffer(weights)) };
}

/** Eight bits for each pair, as recommend-model-file.ts reads them. */
function packPrecision(
  precision: Float64Array,
  roots: Float32Array,
): { readonly bytes: Int8Array; readonly limit: number } {
  const size = roots.length;
  const values = new Float64Array(triangle(size));
  for (let row = 1, at = 0; row < size; row += 1)
    for (let column = 0; column < row; column += 1, at += 1)
      values[at] = -precision[row * size + column]! / (roots[row]! * roots[column]!);
  const limit = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return {
    bytes: Int8Array.from(values, (value) => Math.round(127 * Math.sign(value) * Math.sqrt(Math.abs(value) / limit))),
    limit,
  };
}

export function toArrayBuffer(bytes: Buffer): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}
