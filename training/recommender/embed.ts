// The little that the code itself knows of popularity, for a device that cannot read the file of weights.
import { HYBRID_TERMS, type LearnedBlend } from '../../src/domain/planning/learned-blend.ts';
import type { RecommendModel } from '../../src/domain/planning/recommend-model.ts';

export const EMBEDDED_COUNT = 80;

/** A model that knows no more than that. */
export function embedded({ rows, popularity, blend, version }: RecommendModel): RecommendModel {
  const most = mostPopular({ rows, popularity });
  return {
    version,
    rows: new Map(most.map(({ id }, row) => [id, row])),
    context: new Map(),
    size: most.length,
    coefficients: new Float32Array(),
    neighbours: new Float32Array(),
    popularity: Float32Array.from(most, ({ percent }) => percent / 100),
    popularityFor: new Map(),
    kindPopularity: new Float32Array(),
    blend,
  };
}

export function embeddedSource(matrix: Pick<RecommendModel, 'rows' | 'popularity'>, blend: LearnedBlend): string {
  const shares = mostPopular(matrix).map(({ id, percent }) => `  ${id}: ${percent},`);
  const list = (values: readonly number[]) =>
    values.map((value, at) => `    ${Number(value.toFixed(3))}, // ${HYBRID_TERMS[at]}`);
  return [
    '// Written by training/recommender/train.ts; do not edit. What is known without the file of weights.',
    "import type { LearnedBlend } from './learned-blend.ts';",
    '',
    '/** Share of published programmes that hold the exercise, percent. */',
    'export const EMBEDDED_POPULARITY: Readonly<Record<string, number>> = {',
    ...shares,
    '};',
    '',
    'export const EMBEDDED_BLEND: LearnedBlend = {',
    '  weights: [',
    ...list(blend.weights),
    '  ],',
    '  whenLittleIsKnown: [',
    ...list(blend.whenLittleIsKnown),
    '  ],',
    '};',
    '',
  ].join('\n');
}

function mostPopular({ rows, popularity }: Pick<RecommendModel, 'rows' | 'popularity'>) {
  return [...rows]
    .map(([id, row]) => ({ id, percent: Math.round(100 * popularity[row]!) }))
    .sort((a, b) => b.percent - a.percent)
    .slice(0, EMBEDDED_COUNT);
}
