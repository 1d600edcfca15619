// The two phases of training: words told by the rest of the line first, then what each token means. The corpus is endless: no line is
// seen twice, so what a line drawn later comes to is as good as one held back.
import { createRandom } from '../../../src/domain/movements/random.ts';
import type { CorpusLine } from '../corpus-line.ts';
import { applyAdam, noMoments } from './adam.ts';
import { type Batch, batchesFrom } from './batches.ts';
import type { Progress } from './checkpoint.ts';
import { drawnWeights, hide, maskedGradients, taggingGradients } from './network.ts';

export interface TrainingPlan {
  readonly seed: number;
  /** Steps of masked pretraining, and of both phases together. */
  readonly pretraining: number;
  readonly steps: number;
  /** Tokens a step, padding counted. */
  readonly rows: number;
}

export interface TrainingHooks {
  /** After each step; `progress` shares its arrays with the training. True ends it there. */
  readonly stepped: (progress: Progress, loss: number) => boolean;
}

const BEST_RATE = 0.003;
/** Share of the best rate that is left at the end of each phase. */
const LAST_SHARE = 0.03;
const WARM_UP = 200;
const HIDDEN_IN_PRETRAINING = 0.2;
const HIDDEN_IN_TAGGING = 0.04;
/** A corpus drawn anew from here on resumption; the same lines as in a run that was not cut are not needed. */
const SEED_STEP = 7919;

export function trainTagger(
  generate: (random: () => number) => CorpusLine,
  plan: TrainingPlan,
  from: Progress | null,
  { stepped }: TrainingHooks,
): Progress {
  const begun = from?.step ?? 0;
  const random = createRandom(plan.seed + SEED_STEP * begun);
  const weights = from?.weights ?? drawnWeights(plan.seed);
  const moments = from?.moments ?? noMoments(weights);
  const batches = batchesFrom(() => generate(random), plan.rows, random);
  let step = begun;
  while (step < plan.steps) {
    const next = batches.next();
    if (next.done === true) break;
    const batch: Batch = next.value;
    const learnt =
      step < plan.pretraining
        ? maskedGradients(weights, batch, random, HIDDEN_IN_PRETRAINING)
        : taggingGradients(weights, { ...batch, ids: hide(batch, random, HIDDEN_IN_TAGGING).ids });
    step += 1;
    applyAdam(weights, moments, learnt.gradients, learnt.rows, { step, rate: rateAt(step, plan) });
    if (stepped({ step, weights, moments }, learnt.loss)) break;
  }
  return { step, weights, moments };
}

/** Up in a straight line, down along a cosine; each phase anew. */
function rateAt(step: number, { pretraining, steps }: TrainingPlan): number {
  const [first, last] = step <= pretraining ? [0, pretraining] : [pretraining, steps];
  const warm = Math.min(WARM_UP, (last - first) / 10);
  const done = Math.min(1, (step - first) / Math.max(1, last - first));
  const falling = LAST_SHARE + 0.5 * (1 - LAST_SHARE) * (1 + Math.cos(Math.PI * done));
  return BEST_RATE * Math.min(1, (step - first) / Math.max(1, warm)) * falling;
}
