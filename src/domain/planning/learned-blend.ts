// The learnt weights of a recommendation's terms: linear, so that a score is the sum of what each term adds to it.

/** What each is: hybrid-terms.ts. */
export const HYBRID_TERMS = [
  'together',
  'context',
  'chosen',
  'neighbours',
  'besides',
  'popular',
  'popularForGoal',
  'popularAtLevel',
  'popularKind',
  'alike',
  'nearest',
  'overlap',
  'need',
  'pattern',
  'goal',
  'serves',
  'tools',
  'newTool',
  'seldom',
  'substitute',
] as const;
export type HybridTerm = (typeof HYBRID_TERMS)[number];

/** In the order of HYBRID_TERMS. A term's weight is `weights` + `whenLittleIsKnown` / (1 + exercises known). */
export interface LearnedBlend {
  readonly weights: readonly number[];
  readonly whenLittleIsKnown: readonly number[];
}

/** The weights for a person of whom `known` exercises (0 or more, recent ones whole, old ones in part) are known. */
export function weightsFor(blend: LearnedBlend, known: number): Float64Array {
  return Float64Array.from(
    HYBRID_TERMS,
    (_term, index) => (blend.weights[index] ?? 0) + (blend.whenLittleIsKnown[index] ?? 0) / (1 + known),
  );
}

/** Any size; only differences count: the chance of being chosen next is e to the power of it over the sum of all (conditional logit). */
export function logit(weights: Float64Array, values: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index += 1) sum += (weights[index] ?? 0) * (values[index] ?? 0);
  return sum;
}
