// One score for a set.
import type { FormJudgement } from './judgement.ts';

/** Mean of the repetitions' scores, 0–100; repetitions without a score do not count. Null where none has one. */
export function setScore(judgements: readonly Pick<FormJudgement, 'score'>[]): number | null {
  const scores = judgements.flatMap(({ score }) => (score === null ? [] : [score]));
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
