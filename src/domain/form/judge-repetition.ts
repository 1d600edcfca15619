// A repetition's form: faults, what could not be seen, and the score. Measured once, judged by the rules at once and again when the
// network has answered.
import type { Repetition } from '../counting/repetition.ts';
import type { Movement, RepetitionMovement } from '../movements/movement.ts';
import { combineScore } from './combine-score.ts';
import { repetitionFeatures } from './features.ts';
import { judgeMeasured } from './judge-faults.ts';
import type { FormJudgement, NotJudged } from './judgement.ts';
import { bandsOf, type FaultMeasures, measureFaults } from './measure-faults.ts';
import type { FormAnswer, FormRepetition } from './network-terms.ts';

/**
 * `answer` null: the network abstained or could not be asked. Its word is about what the view can show, so from a view that can show
 * no fault of the movement it is not heard: a front view of a curl must not score 100.
 */
export function judgeRepetition(
  repetition: Repetition,
  movement: Movement,
  answer: FormAnswer | null,
  measures: FaultMeasures = measureFaults(repetition, movement),
): FormJudgement {
  const { faults, weighed, notJudged } = judgeMeasured(measures, movement, answer?.faults);
  const isHeard = movement.faults.some(({ views }) => views.includes(repetition.view));
  const quality = isHeard ? (answer?.quality ?? null) : null;
  const score = combineScore(quality, weighed, notJudged.length < movement.faults.length);
  return {
    score,
    quality,
    faults,
    notJudged: score === null ? [...notJudged, { fault: 'score', reason: reasonForNoScore(notJudged) }] : notJudged,
  };
}

/** A repetition as the form service takes it; null where too little was seen to make features of. */
export function formRepetition(
  repetition: Repetition,
  movement: RepetitionMovement,
  measures: FaultMeasures = measureFaults(repetition, movement),
): FormRepetition | null {
  const features = repetitionFeatures(repetition, movement);
  if (features.kind === 'refused') return null;
  return { features: features.values, view: repetition.view, bands: bandsOf(measures) };
}

/** What stood in the way of most faults; a better view would mend a view, so that is named before what cannot be mended. */
export function reasonForNoScore(notJudged: readonly NotJudged[]): NotJudged['reason'] {
  const count = (reason: NotJudged['reason']) => notJudged.filter((entry) => entry.reason === reason).length;
  const reasons = [...new Set(notJudged.map(({ reason }) => reason))].sort((a, b) => count(b) - count(a));
  return reasons[0] ?? 'model_unavailable';
}
