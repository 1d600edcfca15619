// The form of a hold such as a plank: the same rules as for repetitions, but a fault counts only when it lasts.
import { commonestView, estimateView } from '../body/estimate-view.ts';
import type { Pose, Side } from '../body/keypoints.ts';
import { gatesOf, isWithin } from '../counting/expectation.ts';
import type { FaultSpec, HoldMovement, View } from '../movements/movement.ts';
import { buildShift, movementLooks, withBuild } from './build-shift.ts';
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
import type { FrameNetwork } from './frame-network.ts';
import { networkBySecond } from './frame-witness.ts';
import { reasonForNoScore } from './judge-repetition.ts';
import type { FormJudgement, JudgedFault, NotJudged } from './judgement.ts';
import { type JudgedPerson, MIN_VIEW_SHARE, otherSide, shareSeenFrom } from './measure-faults.ts';
import { LASTING_SHARE, lastingProbability } from './lasting-fault.ts';
import { nearSideOver } from './oriented-body.ts';
import { isUnusual, measureProportions } from './proportions.ts';
import { faultWithout, posesWithout } from './set-aside.ts';

const WINDOW_MS = 1000;
const MIN_POSES = 5;

/**
 * Over a whole hold or the last second or two of one. Poses outside the movement's gates (getting into position, standing up)
 * are left out. Each second is measured by its median; a fault is judged at its worst lasting fifth of the seconds, where the
 * movement has a network for single poses by both together. The network for repetitions has no say, so `quality` is null.
 */
export function judgeHold(
  poses: readonly (Pose | null)[],
  movement: HoldMovement,
  person: JudgedPerson = {},
  network: FrameNetwork | null = null,
): FormJudgement {
  const seen = poses.filter((pose) => pose !== null);
  const near = nearSideOver(seen);
  const frames = signalFrames(seen, near);
  const seenFrom = commonestView(seen.map((pose) => estimateView(pose)));
  // All limbs say whether the hold is held: counting leaves none out.
  const held = seen.filter((_, index) => withinGates(frames[index], movement, seenFrom));
  const view = commonestView(held.map((pose) => estimateView(pose)));
  const measured = createHoldMeasure(held, near, view, movement, person, network);
  const weighed: JudgedFault[] = [];
  const notJudged: NotJudged[] = [];
  for (const fault of movement.faults) {
    const verdict = held.length < MIN_POSES ? (seen.length < MIN_POSES ? 'not_visible' : 'too_short') : measured(fault);
    if (typeof verdict === 'string') notJudged.push({ fault: fault.id, reason: verdict });
    else weighed.push(verdict);
  }
  const faults = weighed.filter(({ probability }) => probability >= REPORTED_PROBABILITY);
  const score = combineScore(null, weighed, notJudged.length < movement.faults.length);
  if (score === null) notJudged.push({ fault: 'score', reason: reasonForNoScore(notJudged) });
  return { score, quality: null, faults: inOrderOfWeight(faults, movement.faults), notJudged };
}

/** One fault over the poses that were held: judged, or the reason why it cannot be. */
function createHoldMeasure(
  held: readonly Pose[],
  near: Side,
  view: View,
  movement: HoldMovement,
  { setAside = [], proportions }: JudgedPerson,
  network: FrameNetwork | null,
): (fault: FaultSpec) => JudgedFault | NotJudged['reason'] {
  const poses = posesWithout(held, setAside);
  const frames = signalFrames(poses, near);
  const said = network?.movementId === movement.id ? networkBySecond(network, poses, view) : null;
  const build = proportions ?? measureProportions(poses, near, view, movementLooks(movement, view).average);
  return (whole) => {
    const fault = faultWithout(whole, setAside);
    if (!fault) return 'set_aside';
    const obstacle = viewObstacle(fault, view);
    if (obstacle) return obstacle.reason;
    const bySecond = (from: readonly SignalFrame[]) =>
      medianBySecond(from, ({ signals }) => signals[fault.rule.signal]);
    let seconds = bySecond(frames);
    if (seconds.size === 0 && setAside.length > 0) seconds = bySecond(signalFrames(poses, otherSide(near)));
    if (seconds.size === 0)
      return setAside.length > 0 && bySecond(signalFrames(held, near)).size > 0 ? 'set_aside' : 'not_visible';
    if (isUncertain(fault, poses, view)) return 'low_confidence';
    if (shareSeenFrom(poses, fault.views) < MIN_VIEW_SHARE) return 'unsure_view';
    if (isUnusual(build, fault.keypoints)) return 'unusual_body';
    const { rule } = withBuild(fault, buildShift(movement, fault, view, build));
    const value = quantile([...seconds.values()], rule.direction === 'above' ? 1 - LASTING_SHARE : LASTING_SHARE);
    const byRule = evidenceOf(rule, value);
    const isHeard = network?.faults.includes(fault.id) === true && said !== null && said.size > 0;
    const probability = isHeard
      ? lastingProbability(
          [...seconds].map(([second, median]) => ({
            rule: evidenceOf(rule, median).probability,
            network: said.get(second)?.[fault.id] ?? null,
          })),
        )
      : null;
    return { id: fault.id, ...byRule, probability: probability ?? byRule.probability, joints: fault.keypoints, value };
  };
}

function withinGates(frame: SignalFrame | undefined, movement: HoldMovement, view: View): boolean {
  if (!frame) return false;
  const { signals } = frame;
  const gates = gatesOf(movement, view);
  return gates.some(({ signal }) => signals[signal] !== undefined) && isWithin(gates, signals);
}

function medianBySecond(
  frames: readonly SignalFrame[],
  read: (frame: SignalFrame) => number | undefined,
): ReadonlyMap<number, number> {
  const windows = new Map<number, number[]>();
  // Whole seconds back from the last frame, so that a short stretch is one window.
  const lastMs = frames.at(-1)?.timestampMs ?? 0;
  for (const frame of frames) {
    const value = read(frame);
    if (value === undefined) continue;
    const second = Math.floor((lastMs - frame.timestampMs) / WINDOW_MS);
    windows.set(second, [...(windows.get(second) ?? []), value]);
  }
  return new Map([...windows].map(([second, values]) => [second, median(values) ?? 0]));
}
