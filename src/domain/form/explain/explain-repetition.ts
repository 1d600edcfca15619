// What a repetition lost and where: each joint is made as in a good repetition, and what the score gains is what the joint cost. By the
// rules alone where the network abstained.
import type { KeypointName } from '../../body/keypoints.ts';
import type { RepetitionMovement } from '../../movements/movement.ts';
import { combineScore } from '../combine-score.ts';
import { faultProbability, severityOf } from '../fault-evidence.ts';
import type { FormAnswer } from '../network-terms.ts';
import { type BodyJoint, JOINT_KEYPOINTS, type Phase } from './body-joints.ts';
import { type Explainable, type JointPart, occlusionParts } from './occlusion-parts.ts';

export interface JointContribution {
  readonly joint: BodyJoint;
  readonly keypoints: readonly KeypointName[];
  /** What the score, 0–100, would gain with this joint as in a good repetition; above 0. */
  readonly points: number;
  /** Of all that the joints cost, 0–1. */
  readonly share: number;
  /** Where most of it was lost; null where it was lost throughout or cannot be told. */
  readonly phase: Phase | null;
  /** The joint's fault that weighs most, where one does. */
  readonly fault: string | null;
}

export interface Explanation {
  /** 0–100 as explained; null where nothing could be judged. */
  readonly score: number | null;
  /** The costliest first; empty where nothing was lost that can be told apart. */
  readonly contributions: readonly JointContribution[];
}

/** What the network says of a repetition and of the same with each part replaced, in order. */
export interface OccludedAnswers {
  readonly whole: FormAnswer;
  readonly answers: readonly FormAnswer[];
}

/** Less than this is not worth a word. */
export const MIN_POINTS = 1;
/** A phase is named where it alone brings at least this share of the joint's points. */
const PHASE_SHARE = 0.5;
/** A good repetition's, where none is given: plainly within its bound. */
export const CLEAN_BANDS = -1;
const SILENT: FormAnswer = { quality: null, faults: {} };

/** `answers` null: the network could not be asked. `reference`: bands of the good repetition that was the measure, if one was. */
export function explainRepetition(
  movement: RepetitionMovement,
  repetition: Explainable,
  answers: OccludedAnswers | null,
  reference?: Readonly<Record<string, number>>,
): Explanation {
  const parts = occlusionParts(movement, repetition);
  const score = scoreWith(movement, repetition, repetition.bands, answers?.whole ?? SILENT);
  if (score === null) return { score, contributions: [] };
  const gainOf = (part: JointPart): number => {
    const answer = answers?.answers[parts.indexOf(part)] ?? SILENT;
    const bands = replacedBands(repetition.bands, part.faults, reference);
    return (scoreWith(movement, repetition, bands, answer) ?? score) - score;
  };
  const gains = parts
    .filter(({ phase }) => phase === null)
    .map((part) => ({ part, points: gainOf(part) }))
    .filter(({ points }) => points >= MIN_POINTS)
    .sort((a, b) => b.points - a.points);
  const total = gains.reduce((sum, { points }) => sum + points, 0);
  return {
    score,
    contributions: gains.map(({ part, points }) => {
      const phases = parts
        .filter(({ joint, phase }) => joint === part.joint && phase !== null)
        .map((inPhase) => ({ phase: inPhase.phase, points: gainOf(inPhase) }))
        .sort((a, b) => b.points - a.points);
      const [most] = phases;
      return {
        joint: part.joint,
        keypoints: JOINT_KEYPOINTS[part.joint],
        points,
        share: points / total,
        phase: most && most.points >= PHASE_SHARE * points ? most.phase : null,
        fault: worstFault(part.faults, repetition.bands, answers?.whole ?? SILENT),
      };
    }),
  };
}

/** The documented score of these bands with this answer; null where nothing was judged. */
export function scoreWith(
  movement: RepetitionMovement,
  { view }: Pick<Explainable, 'view'>,
  bands: Readonly<Record<string, number>>,
  { quality, faults }: FormAnswer,
): number | null {
  const weighed = Object.entries(bands).map(([id, value]) => ({
    probability: faultProbability(value, faults[id] ?? null),
    severity: severityOf(value),
  }));
  const isHeard = movement.faults.some(({ views }) => views.some((one) => one === view));
  return combineScore(isHeard ? quality : null, weighed, weighed.length > 0);
}

/** What `faults` measure becomes the reference's, never worse than it was. */
export function replacedBands(
  bands: Readonly<Record<string, number>>,
  faults: readonly string[],
  reference: Readonly<Record<string, number>> = {},
): Readonly<Record<string, number>> {
  const replaced = faults.map((id) => {
    const value = bands[id] ?? 0;
    return [id, Math.min(value, reference[id] ?? CLEAN_BANDS)] as const;
  });
  return { ...bands, ...Object.fromEntries(replaced) };
}

function worstFault(
  faults: readonly string[],
  bands: Readonly<Record<string, number>>,
  { faults: answered }: FormAnswer,
): string | null {
  const probable = faults
    .map((id) => ({ id, probability: faultProbability(bands[id] ?? 0, answered[id] ?? null), bands: bands[id] ?? 0 }))
    .filter(({ probability }) => probability >= 0.3)
    .sort((a, b) => b.probability * (1 + severityOf(b.bands)) - a.probability * (1 + severityOf(a.bands)));
  return probable[0]?.id ?? null;
}
