// When a simulated repetition is called good or bad: by what was injected, against the severity from which a perfect camera at
// the best angle would see it.
import { evidenceOf, REPORTED_PROBABILITY, ruleValue, signalFrames } from '../../src/domain/form/fault-evidence.ts';
import { nearSideOver } from '../../src/domain/form/oriented-body.ts';
import type { FaultSpec, Movement, View } from '../../src/domain/movements/movement.ts';
import { type InjectedFault, simulateSet } from '../../src/domain/movements/simulate.ts';

/** `mild`: something was injected, but less than would be seen: neither good nor bad, and nothing learns from it. */
export type Label = 'good' | 'mild' | 'bad';

/** Injected severity up to this share of the visible one is within how people differ. */
const GOOD_SHARE = 0.5;
/** A yaw in the middle of each view, in degrees. */
export const VIEW_YAW_DEG: Readonly<Record<View, number>> = { side: 90, oblique: 45, front: 0, back: 180, unknown: 90 };
/** Severities told apart. */
const STEPS = 50;
const MIDDLE = () => 0.5;

/**
 * For each fault the least severity, 0–1, at which its rule reports it on an average body, seen without noise from a view that
 * can see it; 1 where the rule needs more than the full perturbation.
 */
export function visibleSeverities(movement: Movement): ReadonlyMap<string, number> {
  const known =
    visibleByMovement.get(movement.id) ??
    new Map(movement.faults.map((fault) => [fault.id, visibleSeverity(movement, fault)]));
  visibleByMovement.set(movement.id, known);
  return known;
}

const visibleByMovement = new Map<string, ReadonlyMap<string, number>>();

/** By halving: the more of a fault is injected, the surer its rule is. */
function visibleSeverity(movement: Movement, fault: FaultSpec): number {
  const view = fault.views.includes('side') ? 'side' : (fault.views[0] ?? 'side');
  const isVisible = (step: number) =>
    idealProbability(movement, fault, step / STEPS, VIEW_YAW_DEG[view]) >= REPORTED_PROBABILITY;
  let [hidden, visible] = [0, STEPS];
  while (visible - hidden > 1) {
    const middle = Math.floor((hidden + visible) / 2);
    if (isVisible(middle)) visible = middle;
    else hidden = middle;
  }
  return visible / STEPS;
}

function idealProbability(movement: Movement, fault: FaultSpec, severity: number, yawDeg: number): number {
  const set = simulateSet(
    movement,
    { repetitions: 1, yawDeg, faults: [{ id: fault.id, severity }], noise: 0, averageBody: true },
    MIDDLE,
  );
  const seen = set.poses.filter((pose) => pose !== null);
  const [only] = set.repetitions;
  const moments = only ?? { startMs: 0, turnMs: 0, endMs: set.timesMs.at(-1) ?? 0 };
  const poses = seen.filter(({ timestampMs }) => timestampMs >= moments.startMs && timestampMs <= moments.endMs);
  const value = ruleValue(fault.rule, signalFrames(poses, nearSideOver(poses)), moments);
  return value === undefined ? 0 : evidenceOf(fault.rule, value).probability;
}

/** Faults that the rules judge from this view; only they make a repetition bad as far as can be seen from here. */
export function judgeable(movement: Movement, view: View): readonly FaultSpec[] {
  return movement.faults.filter(({ views }) => views.includes(view));
}

/** Views the network learns from: those of the movement from which some fault can be judged. */
export function trainedViews(movement: Movement): readonly View[] {
  return movement.views.filter((view) => judgeable(movement, view).length > 0);
}

/** The worst judgeable fault, as a share of the severity from which it is visible; 0 without one. */
export function worstShare(
  injected: readonly InjectedFault[],
  judged: readonly FaultSpec[],
  visible: ReadonlyMap<string, number>,
): number {
  return injected
    .filter(({ id }) => judged.some((fault) => fault.id === id))
    .reduce((worst, { id, severity }) => Math.max(worst, severity / (visible.get(id) ?? 1)), 0);
}

/** `share`: see worstShare. */
export function labelOf(share: number): Label {
  if (share >= 1) return 'bad';
  return share <= GOOD_SHARE ? 'good' : 'mild';
}
