// A repetition's form: faults, what could not be seen, and the score.
import type { Repetition } from '../counting/repetition.ts';
import type { Movement } from '../movements/movement.ts';
import { combineScore } from './combine-score.ts';
import { judgeFaults } from './judge-faults.ts';
import type { FormJudgement, NotJudged } from './judgement.ts';

/**
 * `answered`: the form network's 0–1, or null where it abstained or could not be asked. Its word is about what the view can show,
 * so from a view that can show no fault of the movement it is not heard: a front view of a curl must not score 100.
 */
export function judgeRepetition(repetition: Repetition, movement: Movement, answered: number | null): FormJudgement {
  const { faults, weighed, notJudged } = judgeFaults(repetition, movement);
  const quality = movement.faults.some(({ views }) => views.includes(repetition.view)) ? answered : null;
  const score = combineScore(quality, weighed, notJudged.length < movement.faults.length);
  return {
    score,
    quality,
    faults,
    notJudged: score === null ? [...notJudged, { fault: 'score', reason: reasonForNoScore(notJudged) }] : notJudged,
  };
}

/** What stood in the way of most faults; a better view would mend a view, so that is named before what cannot be mended. */
export function reasonForNoScore(notJudged: readonly NotJudged[]): NotJudged['reason'] {
  const count = (reason: NotJudged['reason']) => notJudged.filter((entry) => entry.reason === reason).length;
  const reasons = [...new Set(notJudged.map(({ reason }) => reason))].sort((a, b) => count(b) - count(a));
  return reasons[0] ?? 'model_unavailable';
}
