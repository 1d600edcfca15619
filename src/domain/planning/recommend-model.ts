// What was learnt from published programmes, as the recommender reads it. Made by training/recommender/train.ts.
import { EMBEDDED_BLEND, EMBEDDED_POPULARITY } from './embedded-popularity.ts';
import type { LearnedBlend } from './learned-blend.ts';

export interface RecommendModel {
  /** Changes with the weights. */
  readonly version: string;
  /** The matrix's rows of exercises, by id. */
  readonly rows: ReadonlyMap<string, number>;
  /** Its rows of what is known of the person besides: `anyone`, `goal:strength`, `level:beginner`. */
  readonly context: ReadonlyMap<string, number>;
  /** Rows in all, exercises first. */
  readonly size: number;
  /** size × size by row: what a row, done or true, adds to the score of a column (EASE, Steck 2019); 0 on the diagonal. May be empty. */
  readonly coefficients: Float32Array;
  /** Exercises × exercises: cosine of the programmes that hold them, 0–1, 0 on the diagonal. May be empty. */
  readonly neighbours: Float32Array;
  /** Share of programmes that hold the exercise, 0–1, by row. */
  readonly popularity: Float32Array;
  /** The same among programmes for one goal or level, by context; absent: popularity. */
  readonly popularityFor: ReadonlyMap<string, Float32Array>;
  /** What its content alone lets expect of its popularity: natural logarithm about the mean, by row. May be empty. */
  readonly kindPopularity: Float32Array;
  readonly blend: LearnedBlend;
}

/** Without the file of weights: popularity of the best known exercises and likeness of content, with a blend learnt for just that. */
export const EMBEDDED_MODEL: RecommendModel = {
  version: 'embedded',
  rows: new Map(Object.keys(EMBEDDED_POPULARITY).map((id, row) => [id, row])),
  context: new Map(),
  size: Object.keys(EMBEDDED_POPULARITY).length,
  coefficients: new Float32Array(),
  neighbours: new Float32Array(),
  popularity: Float32Array.from(Object.values(EMBEDDED_POPULARITY), (percent) => percent / 100),
  popularityFor: new Map(),
  kindPopularity: new Float32Array(),
  blend: EMBEDDED_BLEND,
};
