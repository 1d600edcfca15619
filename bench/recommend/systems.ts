// The recommenders that are compared: each gives a score to every exercise of the catalogue, by its row.
import { EXERCISES } from '../../src/domain/catalogue/exercises.ts';
import { HYBRID_TERMS, type HybridTerm, logit, weightsFor } from '../../src/domain/planning/learned-blend.ts';
import { EMBEDDED_MODEL, type RecommendModel } from '../../src/domain/planning/recommend-model.ts';
import { matrixScores } from '../../training/recommender/learn.ts';
import { type Question, termsOf } from '../../training/recommender/questions.ts';

export const SYSTEMS = ['popularity', 'content', 'item-kNN', 'EASE', 'hybrid'] as const;
export type System = (typeof SYSTEMS)[number];

export interface Models {
  readonly ease: RecommendModel;
  readonly hybrid: RecommendModel;
}

export function scoresOf({ ease, hybrid }: Models, asked: Question): Readonly<Record<System, Float64Array>> {
  const terms = termsOf(EXERCISES, hybrid, asked);
  const width = HYBRID_TERMS.length;
  const column = (term: HybridTerm) =>
    Float64Array.from(EXERCISES, (_exercise, row) => terms[row * width + HYBRID_TERMS.indexOf(term)]!);
  const nearest = column('nearest');
  return {
    popularity: column('popular'),
    content: column('alike').map((value, row) => (value + nearest[row]!) / 2),
    'item-kNN': column('neighbours'),
    EASE: matrixScores(ease, EXERCISES, asked),
    hybrid: blended(hybrid, asked, terms),
  };
}

/** The hybrid on a device that could not fetch the file of weights. */
export function withoutFile(asked: Question): Float64Array {
  return blended(EMBEDDED_MODEL, asked, termsOf(EXERCISES, EMBEDDED_MODEL, asked));
}

function blended({ blend }: RecommendModel, { known }: Question, terms: Float32Array): Float64Array {
  const weights = weightsFor(blend, known.length);
  const width = HYBRID_TERMS.length;
  return Float64Array.from(EXERCISES, (_exercise, row) =>
    logit(weights, Float64Array.from(terms.subarray(row * width, (row + 1) * width))),
  );
}
