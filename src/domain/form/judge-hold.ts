// The form of a hold such as a plank: the same rules as for repetitions, but a fault counts only when it lasts.
import { commonestView, estimateView } from '../body/estimate-view.ts';
import type { Pose } from '../body/keypoints.ts';
import { gatesOf, isWithin } from '../counting/expectation.ts';
import type { HoldMovement, View } from '../movements/movement.ts';
import { combineScore } from './combine-score.ts';
import {
  evidenceOf,
  inOrderOfWeight,
  isUncertain,
  median,
  quantile,
  REPORTED_PROBABILITY,
  type SignalFrame,
  signalFrames,
  viewObstacle,
} from './fault-evidence.ts';
import { reasonForNoScore } from './judge-repetition.ts';
import type { FormJudgement, JudgedFault, NotJudged } from './judgement.ts';
import { nearSideOver } from './oriented-body.ts';

const WINDOW_MS = 1000;
const MIN_POSES = 5;
/** Share of the seconds held in which a fault must be seen to be one of the hold. */
const LASTING_SHARE = 0.2;

/**
 * Over a whole hold or the last second or two of one. Poses outside the movement's gates (getting into position, standing up)
 * are left out. Each second is measured by its median; a fault is judged at its worst lasting fifth of the seconds. The network
 * knows repetitions only, so `quality` is null.
 */
export function judgeHold(poses: readonly (Pose | null)[], movement: HoldMovement): FormJudgement {
  const seen = poses.filter((pose) => pose !== null);
  const near = nearSideOver(seen);
  const frames = signalFrames(seen, near);
  const seenFrom = commonestView(seen.map((pose) => estimateView(pose)));
  const isHeld = frames.map((frame) => withinGates(frame, movement, seenFrom));
  const held = frames.filter((_, index) => isHeld[index]);
  const heldPoses = seen.filter((_, index) => isHeld[index]);
  const view = commonestView(heldPoses.map((pose) => estimateView(pose)));
  const weighed: JudgedFault[] = [];
  const notJudged: NotJudged[] = [];
  for (const fault of movement.faults) {
    if (held.length < MIN_POSES) {
      notJudged.push({ fault: fault.id, reason: seen.length < MIN_POSES ? 'not_visible' : 'too_short' });
      continue;
    }
    const obstacle = viewObstacle(fault, view);
    if (obstacle) {
      notJudged.push(obstacle);
      continue;
    }
    const values = medianBySecond(held, (frame) => frame.signals[fault.rule.signal]);
    if (values.length === 0 || isUncertain(fault, heldPoses, view)) {
      notJudged.push({ fault: fault.id, reason: values.length === 0 ? 'not_visible' : 'low_confidence' });
      continue;
    }
    const value = quantile(values, fault.rule.direction === 'above' ? 1 - LASTING_SHARE : LASTING_SHARE);
    weighed.push({ id: fault.id, ...evidenceOf(fault.rule, value), joints: fault.keypoints });
  }
  const faults = weighed.filter(({ probability }) => probability >= REPORTED_PROBABILITY);
  const score = combineScore(null, weighed, notJudged.length < movement.faults.length);
  if (score === null) notJudged.push({ fault: 'score', reason: reasonForNoScore(notJudged) });
  return { score, quality: null, faults: inOrderOfWeight(faults, movement.faults), notJudged };
}

function withinGates({ signals }: SignalFrame, movement: HoldMovement, view: View): boolean {
  const gates = gatesOf(movement, view);
  return gates.some(({ signal }) => signals[signal] !== undefined) && isWithin(gates, signals);
}

function medianBySecond(
  frames: readonly SignalFrame[],
  read: (frame: SignalFrame) => number | undefined,
): readonly number[] {
  const windows = new Map<number, number[]>();
  // Whole seconds back from the last frame, so that a short stretch is one window.
  const lastMs = frames.at(-1)?.timestampMs ?? 0;
  for (const frame of frames) {
    const value = read(frame);
    if (value === undefined) continue;
    const second = Math.floor((lastMs - frame.timestampMs) / WINDOW_MS);
    windows.set(second, [...(windows.get(second) ?? []), value]);
  }
  return [...windows.values()].flatMap((values) => median(values) ?? []);
}
