// The recommender's two files as they lie in models/recommender: model.json says what is where in weights.bin. Training writes them,
// the service reads them.
import { HYBRID_TERMS, type LearnedBlend } from '../../domain/planning/learned-blend.ts';
import type { RecommendModel } from '../../domain/planning/recommend-model.ts';

export const RECOMMENDER_MODEL_ID = 'recommender';
export const RECOMMENDER_FORMAT = 'plumbline-recommender-1';

/**
 * weights.bin, little-endian, one after the other, n = exercises, m = n + contexts, h = `held` (those that a programme holds):
 * 1. uint8 h(h−1)/2: neighbours, lower triangle by row, 255 = 1, of the exercises `held`
 * 2. int8 m(m−1)/2: partial correlations of the matrix with their sign turned, lower triangle by row: sign(q)·(q/127)²·`limit`. The square keeps the
 *    many small ones, which are summed, from being rounded away.
 * 3. float32 m: square roots of the precisions; 4. n: popularity; 5. n for each context but the first: popularity there; 6. n: popularity by kind
 * Parts 3 and on begin at the next multiple of four.
 */
export interface RecommenderModelJson {
  readonly format: typeof RECOMMENDER_FORMAT;
  readonly version: string;
  readonly exercises: readonly string[];
  readonly contexts: readonly string[];
  /** Rows, ascending. */
  readonly held: readonly number[];
  readonly limit: number;
  readonly blend: LearnedBlend & { readonly terms: readonly string[] };
  /** Of some exercises done, what the first rows' sums must be: a file that says otherwise is not believed. */
  readonly known: { readonly rows: readonly number[]; readonly sums: readonly number[] };
}

const TOLERANCE = 1e-3;

/** Throws where the files are none of this model. */
export function unpackRecommendModel(json: ArrayBuffer, weights: ArrayBuffer): RecommendModel {
  const stated = JSON.parse(new TextDecoder().decode(json)) as RecommenderModelJson;
  const { version, exercises, contexts, held, limit, blend, known } = stated;
  if (stated.format !== RECOMMENDER_FORMAT) throw new Error('another format');
  if (blend.terms.join() !== HYBRID_TERMS.join()) throw new Error('terms of another version');
  const [n, m, h] = [exercises.length, exercises.length + contexts.length, held.length];
  const [nearBytes, ownBytes] = [triangle(h), triangle(m)];
  const floatsAt = Math.ceil((nearBytes + ownBytes) / 4) * 4;
  const floats = m + n * (1 + (contexts.length - 1) + 1);
  if (weights.byteLength !== floatsAt + 4 * floats) throw new Error(`${weights.byteLength} bytes`);
  const rest = new Float32Array(weights, floatsAt, floats);
  const take = (at: number): Float32Array => rest.slice(m + at * n, m + (at + 1) * n);
  const model: RecommendModel = {
    version,
    rows: new Map(exercises.map((id, row) => [id, row])),
    context: new Map(contexts.map((name, index) => [name, n + index])),
    size: m,
    coefficients: coefficients(new Int8Array(weights, nearBytes, ownBytes), rest.subarray(0, m), limit),
    neighbours: neighbours(new Uint8Array(weights, 0, nearBytes), held, n),
    popularity: take(0),
    popularityFor: new Map(contexts.slice(1).map((name, index) => [name, take(1 + index)])),
    kindPopularity: take(contexts.length),
    blend,
  };
  const sums = knownSums(model, known.rows, known.sums.length);
  if (sums.some((sum, row) => !(Math.abs(sum - (known.sums[row] ?? Number.NaN)) <= TOLERANCE)))
    throw new Error('the known answer came back otherwise');
  return model;
}

/** What the rows together add to each of the first `count` exercises. */
export function knownSums(
  { coefficients: matrix, size }: Pick<RecommendModel, 'coefficients' | 'size'>,
  rows: readonly number[],
  count: number,
): readonly number[] {
  return Array.from({ length: count }, (_none, column) =>
    rows.reduce((sum, row) => sum + (matrix[row * size + column] ?? 0), 0),
  );
}

export function triangle(size: number): number {
  return (size * (size - 1)) / 2;
}

function coefficients(packed: Int8Array, roots: Float32Array, limit: number): Float32Array {
  const size = roots.length;
  const result = new Float32Array(size * size);
  for (let row = 1, at = 0; row < size; row += 1)
    for (let column = 0; column < row; column += 1, at += 1) {
      const share = (packed[at] ?? 0) / 127;
      const value = share * Math.abs(share) * limit;
      const [a, b] = [roots[row] ?? 1, roots[column] ?? 1];
      result[row * size + column] = (value * a) / b;
      result[column * size + row] = (value * b) / a;
    }
  return result;
}

function neighbours(packed: Uint8Array, held: readonly number[], n: number): Float32Array {
  const result = new Float32Array(n * n);
  for (let a = 1, at = 0; a < held.length; a += 1)
    for (let b = 0; b < a; b += 1, at += 1) {
      const [row, column] = [held[a] ?? 0, held[b] ?? 0];
      const value = (packed[at] ?? 0) / 255;
      result[row * n + column] = value;
      result[column * n + row] = value;
    }
  return result;
}
