// What would have made it better: the highest ten that one measured value alone could have brought the score to, and the smallest change
// of it that is enough.
import type { FaultSpec, RepetitionMovement } from '../../movements/movement.ts';
import type { FormAnswer } from '../network-terms.ts';
import { type BodyJoint, jointOfFault } from './body-joints.ts';
import { CLEAN_BANDS, type OccludedAnswers, scoreWith } from './explain-repetition.ts';
import { type Explainable, occlusionParts } from './occlusion-parts.ts';

export interface Counterfactual {
  readonly fault: FaultSpec;
  readonly joint: BodyJoint;
  /** In the rule's signal's unit, towards the good side, above 0. */
  readonly change: number;
  /** The same as a person reads it: whole degrees, whole centimetres, or per cent of the feet's distance; never less than `change`. */
  readonly amount: number;
  readonly unit: 'degrees' | 'centimetres' | 'percent';
  /** The score that it reaches at least: a ten, at most 90. */
  readonly target: number;
}

/** Half a metre: an adult's trunk from the hips to the shoulders, near enough for whole centimetres. */
const CENTIMETRES_A_TORSO = 50;
const HIGHEST_TARGET = 90;
/** Bisections: to a thousandth of a dead band. */
const HALVINGS = 14;
/** A value that is well within its bound is none to change. */
const WORTH_CHANGING = 0;

/**
 * As the value goes from where it was to where a good repetition has it, the network's answers go from what they were to what they are
 * with the joint as in a good repetition, evenly. Null from 90 on, or where no one value reaches a ten above the score.
 */
export function counterfactual(
  movement: RepetitionMovement,
  repetition: Explainable,
  answers: OccludedAnswers | null,
): Counterfactual | null {
  const score = scoreWith(movement, repetition, repetition.bands, answers?.whole ?? SILENT);
  // As the person reads it: nobody wants to hear how a 90 would have been a 90.
  if (score === null || Math.round(score) >= HIGHEST_TARGET) return null;
  for (let target = HIGHEST_TARGET; target > Math.round(score); target -= 10) {
    const found = changesTo(target, movement, repetition, answers);
    const [best] = [...found].sort((a, b) => a.less - b.less);
    if (!best) continue;
    const change = best.less * best.fault.rule.deadBand;
    return { fault: best.fault, joint: jointOfFault(best.fault), change, ...asRead(best.fault, change), target };
  }
  return null;
}

/** For each fault that could reach the target alone: how many dead bands less it takes. */
function changesTo(
  target: number,
  movement: RepetitionMovement,
  repetition: Explainable,
  answers: OccludedAnswers | null,
): readonly { readonly fault: FaultSpec; readonly less: number }[] {
  return movement.faults.flatMap((fault) => {
    const bands = repetition.bands[fault.id];
    if (bands === undefined || bands <= WORTH_CHANGING) return [];
    const less = smallestChange(
      (by) => scoreAfter(movement, repetition, answers, fault, by),
      bands - CLEAN_BANDS,
      target,
    );
    return less === null ? [] : [{ fault, less }];
  });
}

/** The score with the fault's value `by` dead bands nearer to the good side. Never falls as `by` grows. */
export function scoreAfter(
  movement: RepetitionMovement,
  repetition: Explainable,
  answers: OccludedAnswers | null,
  fault: FaultSpec,
  by: number,
): number | null {
  const from = repetition.bands[fault.id] ?? 0;
  const part = occlusionParts(movement, repetition).findIndex(
    ({ joint, phase }) => phase === null && joint === jointOfFault(fault),
  );
  const whole = answers?.whole ?? SILENT;
  const way = Math.min(1, Math.max(0, by / Math.max(from - CLEAN_BANDS, Number.EPSILON)));
  const answer = between(whole, answers?.answers[part] ?? whole, fault.id, way);
  return scoreWith(movement, repetition, { ...repetition.bands, [fault.id]: from - by }, answer);
}

const SILENT: FormAnswer = { quality: null, faults: {} };

/** Of the faults only `id` gets better: the others' values stay. */
function between(whole: FormAnswer, good: FormAnswer, id: string, way: number): FormAnswer {
  const rise = good.quality === null || whole.quality === null ? 0 : Math.max(0, good.quality - whole.quality);
  const before = whole.faults[id];
  const fall = before === undefined ? 0 : Math.max(0, before - (good.faults[id] ?? before));
  return {
    quality: whole.quality === null ? null : whole.quality + way * rise,
    faults: before === undefined ? whole.faults : { ...whole.faults, [id]: before - way * fall },
  };
}

/** Null where even the whole way does not reach the target. */
function smallestChange(scoreAt: (by: number) => number | null, most: number, target: number): number | null {
  if ((scoreAt(most) ?? 0) < target) return null;
  let [short, enough] = [0, most];
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (short + enough) / 2;
    if ((scoreAt(middle) ?? 0) >= target) enough = middle;
    else short = middle;
  }
  return enough;
}

/** Rounded up, so that what is said is enough. */
function asRead({ rule: { signal } }: FaultSpec, change: number): Pick<Counterfactual, 'amount' | 'unit'> {
  if (signal.endsWith('Deg')) return { amount: roundedUp(change), unit: 'degrees' };
  if (signal === 'kneeAnkleRatio' || signal === 'headToThighRatio' || signal === 'trunkShareRatio')
    return { amount: roundedUp(100 * change), unit: 'percent' };
  return { amount: roundedUp(CENTIMETRES_A_TORSO * change), unit: 'centimetres' };
}

function roundedUp(value: number): number {
  return Math.max(1, Math.ceil(value - 1e-6));
}
