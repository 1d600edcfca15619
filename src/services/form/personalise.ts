// From a person's marks to a last layer of their own, by how many there are: fewer than three of a kind prove nothing; then the factory's
// probability is stretched and shifted; from five of each on the last layer itself is fine-tuned. Every mark is held back once, and what
// was learnt stays only where it does better on those held back.
import type { PersonalGain, PersonalRequest, PersonalResponse } from '../../contracts/form.ts';
import type { Unavailable } from '../../contracts/outcome.ts';
import type { LastLayerProblem } from './fit-last-layer.ts';
import type { FormNetwork } from './form-model.ts';
import { AS_FACTORY, calibrateOn, lossOf, type PersonalCalibration } from './personal-calibration.ts';
import {
  factoryTheta,
  headOf,
  logitOf,
  type MarkedRow,
  markedRows,
  replayedRows,
  rowsAsProblem,
} from './personal-rows.ts';

/** Of each kind, good and bad. */
export const LEAST_MARKS = { calibration: 3, lastLayer: 5 } as const;
/** Up to so many marks each is held back alone; of more, a tenth at a time. */
const ALONE_UP_TO = 12;
const PARTS = 10;
/**
 * What was learnt stays where its cross-entropy on marks held back is at most this share of the factory's. Chosen on simulated people of
 * development: of 56 one lost more than a point by it, and four where any gain was enough.
 */
const KEPT_LOSS = 0.75;
/** Newer ones say enough. */
const NEWEST = 120;

/** Fits as many last layers as the problem has columns of weights. */
export type FitLastLayer = (
  problem: LastLayerProblem,
) => Promise<{ readonly kind: 'fitted'; readonly moves: readonly (readonly number[])[] } | Unavailable>;

/** What was learnt of some of the marks. */
interface Learnt {
  readonly theta: readonly number[];
  readonly calibration: PersonalCalibration;
}

export async function personalise(
  network: FormNetwork,
  modelVersion: string,
  marked: PersonalRequest['marked'],
  fit: FitLastLayer,
): Promise<PersonalResponse> {
  const marks = markedRows(network, marked).slice(-NEWEST);
  const good = marks.filter(({ isGood }) => isGood).length;
  const fewer = Math.min(good, marks.length - good);
  if (fewer < LEAST_MARKS.calibration) return { kind: 'kept', reason: 'too_few', gain: null };
  const parts = heldBackParts(marks);
  const learnt =
    fewer < LEAST_MARKS.lastLayer ? calibrated(network, marks, parts) : await fineTuned(network, marks, parts, fit);
  if ('kind' in learnt) return learnt;
  const [whole, ...without] = learnt;
  if (!whole) throw new Error('a fit for all marks and one for each part');
  const factory = marks.map((mark) => logitOf(mark, factoryTheta(network)));
  const personal = marks.map((mark, index) => logitBy(mark, without[parts[index] ?? 0] ?? whole));
  const gain: PersonalGain = {
    factoryAccuracy: accuracyOf(factory, marks),
    personalAccuracy: accuracyOf(personal, marks),
    marks: marks.length,
  };
  if (!isBetter(factory, personal, marks)) return { kind: 'kept', reason: 'no_better', gain };
  return { kind: 'learned', head: headOf(network, modelVersion, whole.theta, whole.calibration), gain };
}

/** First all marks, then all but those of each part. */
function calibrated(network: FormNetwork, marks: readonly MarkedRow[], parts: readonly number[]): readonly Learnt[] {
  const theta = factoryTheta(network);
  const scored = marks.map((mark) => ({ logit: logitOf(mark, theta), isGood: mark.isGood }));
  return [null, ...partsIn(parts)].map((part) => ({
    theta,
    calibration: calibrateOn(scored.filter((_, index) => parts[index] !== part)),
  }));
}

async function fineTuned(
  network: FormNetwork,
  marks: readonly MarkedRow[],
  parts: readonly number[],
  fit: FitLastLayer,
): Promise<readonly Learnt[] | Unavailable> {
  const replayed = replayedRows(
    network,
    marks.map(({ view }) => view),
  );
  const counted = [null, ...partsIn(parts)].map((part) => parts.map((of) => of !== part));
  const { problem, thetaOf } = rowsAsProblem(network, marks, replayed, counted);
  const answered = await fit(problem);
  if (answered.kind === 'unavailable') return answered;
  return answered.moves.map((moves) => ({ theta: thetaOf(moves), calibration: AS_FACTORY }));
}

/** By mark, the part in which it is held back; good and bad ones spread evenly. */
function heldBackParts(marks: readonly MarkedRow[]): readonly number[] {
  if (marks.length <= ALONE_UP_TO) return marks.map((_, index) => index);
  const seen = { good: 0, bad: 0 };
  return marks.map(({ isGood }) => (isGood ? seen.good++ : PARTS - 1 - (seen.bad++ % PARTS)) % PARTS);
}

function partsIn(parts: readonly number[]): readonly number[] {
  return [...new Set(parts)].sort((a, b) => a - b);
}

function logitBy(mark: MarkedRow, { theta, calibration }: Learnt): number {
  return calibration.scale * logitOf(mark, theta) + calibration.shift;
}

function accuracyOf(logits: readonly number[], marks: readonly MarkedRow[]): number {
  return marks.filter(({ isGood }, index) => (logits[index] ?? 0) >= 0 === isGood).length / marks.length;
}

/** Right no less often, and plainly surer of what is right: a mark or two more may be luck. */
function isBetter(factory: readonly number[], personal: readonly number[], marks: readonly MarkedRow[]): boolean {
  const loss = (logits: readonly number[]) =>
    marks.reduce((sum, { isGood }, index) => sum + lossOf(logits[index] ?? 0, isGood), 0);
  return accuracyOf(personal, marks) >= accuracyOf(factory, marks) && loss(personal) <= KEPT_LOSS * loss(factory);
}
