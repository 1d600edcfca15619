// The named faults of one repetition: what the movement's rules measured and, where it was asked, what the network makes of it.
import type { Repetition } from '../counting/repetition.ts';
import type { Movement } from '../movements/movement.ts';
import { faultProbability, inOrderOfWeight, REPORTED_PROBABILITY, severityOf } from './fault-evidence.ts';
import type { JudgedFault, NotJudged } from './judgement.ts';
import { type FaultMeasures, measureFaults } from './measure-faults.ts';

export interface FaultFindings {
  /** Probability ≥ 0.5; safety first, then the most severe. */
  readonly faults: readonly JudgedFault[];
  /** Every fault that could be judged, however improbable: what the score weighs, so that it does not leap where one is reported. */
  readonly weighed: readonly JudgedFault[];
  /** Each fault of the movement that could not be judged, once. */
  readonly notJudged: readonly NotJudged[];
}

/** `answered`: the network's probabilities by fault id; a fault that is not among them is judged by its rule. */
export function judgeMeasured(
  { measured, notJudged }: FaultMeasures,
  movement: Movement,
  answered: Readonly<Record<string, number>> = {},
): FaultFindings {
  const weighed = measured.map(({ fault, value, bands }): JudgedFault => {
    const probability = faultProbability(bands, answered[fault.id] ?? null);
    return { id: fault.id, probability, severity: severityOf(bands), joints: fault.keypoints, value };
  });
  const faults = weighed.filter(({ probability }) => probability >= REPORTED_PROBABILITY);
  return { faults: inOrderOfWeight(faults, movement.faults), weighed, notJudged };
}

/** By the rules alone. */
export function judgeFaults(repetition: Repetition, movement: Movement): FaultFindings {
  return judgeMeasured(measureFaults(repetition, movement), movement);
}
