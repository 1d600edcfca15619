// The matrix of what goes with what: EASE (Steck 2019) in closed form over published programmes, where goals and levels are further
// columns and each feature of an exercise's content counts as a few people who do all that has it (Jeunen et al. 2020). So an exercise
// that few programmes hold, or none, has a place beside its like.
import type { Exercise } from '../../src/domain/catalogue/exercise.ts';
import { contentOf } from '../../src/domain/planning/content-features.ts';
import { contextOf } from '../../src/domain/planning/fold-in.ts';
import type { RecommendModel } from '../../src/domain/planning/recommend-model.ts';
import { GOALS } from '../../src/domain/planning/profile.ts';
import { SELDOM_PROPOSED } from '../../src/domain/planning/seldom-proposed.ts';
import { inverse, solve } from './linear-algebra.ts';
import { exercisesOf, goalsOf, type Programme } from './read-programmes.ts';

export interface MatrixSettings {
  /** Ridge, in programmes. */
  readonly lambda: number;
  /** Weight of content, in programmes for each unit of likeness; 0: EASE alone. */
  readonly content: number;
  /** Whether goal and level are columns. */
  readonly context: boolean;
}

export interface FittedMatrix extends Omit<RecommendModel, 'blend' | 'version'> {
  /** The inverse that the coefficients come from, size × size: symmetric, so half of it is enough to ship. */
  readonly precision: Float64Array;
}

export const CONTEXT_NAMES = [
  'anyone',
  ...GOALS.map((goal) => `goal:${goal}`),
  ...(['beginner', 'intermediate', 'advanced'] as const).map((level) => `level:${level}`),
] as const;

/** Programmes' worth of belief in neighbours being chance, and in a goal's popularity being everybody's. */
const SHRINK = 3;
const SHRINK_CONTEXT = 6;

export function fitMatrix(
  catalogue: readonly Exercise[],
  programmes: readonly Programme[],
  weights: readonly number[],
  settings: MatrixSettings,
): FittedMatrix {
  const rows = new Map(catalogue.map(({ id }, row) => [id, row]));
  const n = rows.size;
  const names = settings.context ? CONTEXT_NAMES : [];
  const context = new Map<string, number>(names.map((name, index) => [name, n + index]));
  const size = n + names.length;
  const gram = new Float64Array(size * size);
  programmes.forEach((programme, index) => {
    const exercises = exercisesOf(programme).flatMap((id) => rows.get(id) ?? []);
    const people = peopleOf(programme);
    for (const names of people) {
      const columns = [...exercises, ...names.flatMap((name) => context.get(name) ?? [])];
      for (const a of columns) for (const b of columns) gram[a * size + b]! += (weights[index] ?? 0) / people.length;
    }
  });
  const counts = gram.slice();
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (settings.content > 0) addContent(gram, size, catalogue, settings.content);
  for (let row = 0; row < size; row += 1) gram[row * size + row]! += settings.lambda;
  const precision = inverse(gram, size);
  const popularity = Float32Array.from({ length: n }, (_none, row) => counts[row * size + row]! / total);
  return {
    rows,
    context,
    size,
    precision,
    coefficients: coefficientsOf(precision, size),
    neighbours: neighboursOf(counts, size, n),
    popularity,
    popularityFor: popularityByContext(programmes, weights, rows, popularity),
    kindPopularity: kindPopularity(catalogue, popularity),
  };
}

/** Contexts of those a programme is for. A person has one goal; a programme for two is one for each of them, half as much. */
function peopleOf(programme: Programme): readonly (readonly string[])[] {
  return goalsOf(programme).map((goal) => contextOf({ goal, level: programme.level }));
}

function addContent(gram: Float64Array, size: number, catalogue: readonly Exercise[], weight: number): void {
  const contents = catalogue.map(contentOf);
  for (const [a, one] of contents.entries())
    for (const [b, other] of contents.entries()) {
      let dot = 0;
      for (const index of one.at) dot += one.values[index]! * other.values[index]!;
      gram[a * size + b]! += weight * dot;
    }
}

/** B = I − P·diag(1/P): 0 on the diagonal. */
export function coefficientsOf(precision: Float64Array, size: number): Float32Array {
  const result = new Float32Array(size * size);
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < size; column += 1)
      if (row !== column)
        result[row * size + column] = -precision[row * size + column]! / precision[column * size + column]!;
  return result;
}

function neighboursOf(counts: Float64Array, size: number, n: number): Float32Array {
  const result = new Float32Array(n * n);
  for (let a = 0; a < n; a += 1)
    for (let b = 0; b < n; b += 1) {
      const both = counts[a * size + b]!;
      if (a === b || both === 0) continue;
      result[a * n + b] = both / Math.sqrt((counts[a * size + a]! + SHRINK) * (counts[b * size + b]! + SHRINK));
    }
  return result;
}

function popularityByContext(
  programmes: readonly Programme[],
  weights: readonly number[],
  rows: ReadonlyMap<string, number>,
  popularity: Float32Array,
): ReadonlyMap<string, Float32Array> {
  return new Map(
    CONTEXT_NAMES.slice(1).map((name) => {
      const sums = Float32Array.from(popularity, (share) => share * SHRINK_CONTEXT);
      let total = SHRINK_CONTEXT;
      programmes.forEach((programme, index) => {
        const people = peopleOf(programme);
        const share = people.filter((names) => names.includes(name)).length / people.length;
        if (share === 0) return;
        const weight = share * (weights[index] ?? 0);
        total += weight;
        for (const id of exercisesOf(programme)) sums[rows.get(id) ?? -1]! += weight;
      });
      return [name, sums.map((sum) => sum / total)] as const;
    }),
  );
}

const RARE = 0.003;
const KIND_RIDGE = 3;

/** Ridge regression of the logarithm of popularity on content, about its mean. */
function kindPopularity(catalogue: readonly Exercise[], popularity: Float32Array): Float32Array {
  const inputs = catalogue.map((exercise) => {
    const { values, at } = contentOf(exercise);
    return { at: [...at, values.length], values: [...values, SELDOM_PROPOSED.has(exercise.id) ? 1 : 0] };
  });
  const n = inputs[0]?.values.length ?? 0;
  const logs = Array.from(popularity, (share) => Math.log(share + RARE));
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  const a = new Float64Array(n * n);
  const b = new Float64Array(n);
  for (const [row, { at, values }] of inputs.entries())
    for (const i of at) {
      b[i]! += values[i]! * (logs[row]! - mean);
      for (const j of at) a[i * n + j]! += values[i]! * values[j]!;
    }
  for (let index = 0; index < n; index += 1) a[index * n + index]! += KIND_RIDGE;
  const learnt = solve(a, b);
  return Float32Array.from(inputs, ({ at, values }) => at.reduce((sum, i) => sum + values[i]! * learnt[i]!, 0));
}
