// The page beside the weights: what they are, from what, and what eight bits cost.
import { HYBRID_TERMS } from '../../src/domain/planning/learned-blend.ts';
import type { RecommendModel } from '../../src/domain/planning/recommend-model.ts';
import { createRandom } from '../../src/domain/movements/random.ts';
import { markdownTable } from '../markdown-table.ts';
import { countHolders, type Data, type Learnt, matrixScores } from './learn.ts';
import type { PackedRecommender } from './pack.ts';
import { questionsOf } from './questions.ts';

export interface CardFacts {
  readonly data: Data;
  readonly learnt: Learnt;
  readonly packed: PackedRecommender;
  readonly whole: RecommendModel;
  readonly seed: number;
}

export function cardOf({ data, learnt, packed, whole, seed }: CardFacts): string {
  const { programmes, families, catalogue } = data;
  const { settings, blend } = learnt;
  const checked = programmes.filter((programme) => programme.checked).length;
  const rows = HYBRID_TERMS.map((term, at) => [term, fixed(blend.weights[at]), fixed(blend.whenLittleIsKnown[at])]);
  return `# Recommender (${packed.version})

What somebody does → which exercises go with it. A matrix of exercise × exercise in closed form (EASE with goals, levels and the content of
exercises beside them), popularity by goal and level, neighbours, and the learnt weights of all that. Licence MIT. Made by
\`npm run train:recommender\` (seed ${seed}); this page is written by that command.

## What it is for

The order in which exercises are offered, and the taste of the weekly plan. It breaks no limit: equipment, joints, level, dislikes and readiness
are filters before it. It judges no health. How well it does: \`npm run bench:recommend\` and docs/decisions.

## Data

Facts of ${programmes.length} published programmes of ${new Set(families).size} families (authors, and programmes nearly alike), ${checked} of them checked against a copy of
their source: training/recommender/programmes. ${countHolders(programmes).size} of ${catalogue.length} exercises are in one. A programme counts 1/√(programmes of its family).
No person's log trains it.

Matrix: λ ${settings.lambda}, content ${settings.content}, chosen by families left out.

## Eight bits

${packed.json.length + packed.weights.length} bytes in two files. Of ${catalogue.length} exercises scored for each of 200 questions, the ten first of the whole matrix and of the packed one
share ${(10 * sharedOfTen(data, whole, packed.model, seed)).toFixed(2)} of 10.

## What each term counts

Of a conditional logit, for terms in their own units (src/domain/planning/hybrid-terms.ts); the second is divided by 1 + exercises known.

${markdownTable(['term', 'weight', 'when little is known'], rows)}
`;
}

function sharedOfTen(data: Data, whole: RecommendModel, packed: RecommendModel, seed: number): number {
  const random = createRandom(seed);
  const asked = data.programmes.flatMap((programme, index) => questionsOf(programme, index, random, 1));
  const drawn = Array.from({ length: 200 }, () => asked[Math.floor(random() * asked.length)]!);
  const first = (model: RecommendModel, question: (typeof asked)[number]) => {
    const scores = matrixScores(model, data.catalogue, question);
    return [...scores.keys()].sort((a, b) => scores[b]! - scores[a]!).slice(0, 10);
  };
  const shares = drawn.map((question) => {
    const packedFirst = new Set(first(packed, question));
    return first(whole, question).filter((row) => packedFirst.has(row)).length / 10;
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function fixed(value: number | undefined): string {
  return (value ?? 0).toFixed(3);
}
