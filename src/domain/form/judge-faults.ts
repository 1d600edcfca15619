// The named faults of one repetition, by the rules in the movement's own file; what cannot be seen from here is said to be unseen.
import type { Repetition } from '../counting/repetition.ts';
import type { Movement } from '../movements/movement.ts';
import {
  evidenceOf,
  inOrderOfWeight,
  isUncertain,
  REPORTED_PROBABILITY,
  ruleValue,
  signalFrames,
  viewObstacle,
} from './fault-evidence.ts';
import type { JudgedFault, NotJudged } from './judgement.ts';
import { nearSideOver } from './oriented-body.ts';

export interface FaultFindings {
  /** Probability ≥ 0.5; safety first, then the most severe. */
  readonly faults: readonly JudgedFault[];
  /** Every fault that could be judged, however improbable: what the score weighs, so that it does not leap where one is reported. */
  readonly weighed: readonly Pick<JudgedFault, 'probability' | 'severity'>[];
  /** Each fault of the movement that could not be judged, once. */
  readonly notJudged: readonly NotJudged[];
}

const MIN_POSES = 5;

export function judgeFaults(repetition: Repetition, movement: Movement): FaultFindings {
  const { poses, view } = repetition;
  const near = nearSideOver(poses);
  const frames = signalFrames(poses, near);
  const weighed: JudgedFault[] = [];
  const notJudged: NotJudged[] = [];
  for (const fault of movement.faults) {
    const obstacle = viewObstacle(fault, view);
    if (obstacle) {
      notJudged.push(obstacle);
      continue;
    }
    if (poses.length < MIN_POSES) {
      notJudged.push({ fault: fault.id, reason: 'too_short' });
      continue;
    }
    const value = ruleValue(fault.rule, frames, repetition);
    if (value === undefined) {
      notJudged.push({ fault: fault.id, reason: 'not_visible' });
      continue;
    }
    if (isUncertain(fault, poses, view)) {
      notJudged.push({ fault: fault.id, reason: 'low_confidence' });
      continue;
    }
    weighed.push({ id: fault.id, ...evidenceOf(fault.rule, value), joints: fault.keypoints });
  }
  const faults = weighed.filter(({ probability }) => probability >= REPORTED_PROBABILITY);
  return { faults: inOrderOfWeight(faults, movement.faults), weighed, notJudged };
}
