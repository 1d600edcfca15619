// By how much a rule's bound moves with a person's build: as much as what the rule measures on the movement's own key poses does. Long
// thighs must lean further to keep their balance and travel further to the same depth; nobody is faulted for their bones.
import type { Side } from '../body/keypoints.ts';
import { balanced } from '../movements/balance.ts';
import { AVERAGE_BODY, type Body, poseSkeleton } from '../movements/body-model.ts';
import { fitDistance } from '../movements/fit-distance.ts';
import type { FaultSpec, Movement, View } from '../movements/movement.ts';
import { alongPath, movementPath } from '../movements/movement-path.ts';
import { drawCamera, movementMiddle, projectPose } from '../movements/simulate.ts';
import { ruleValue, type SignalFrame, signalFrames } from './fault-evidence.ts';
import {
  type ApparentRatios,
  apparentRatios,
  type BodyProportions,
  deviationOf,
  type Limb,
  LIMBS,
} from './proportions.ts';

/** How a movement looks from one view: on the average body, and how what each fault measures changes with each limb. */
export interface MovementLooks {
  readonly average: ApparentRatios;
  /** By fault id and limb: change of the rule's value for a change of 1 in the natural logarithm of the limb's ratio to the trunk. */
  readonly slopes: Readonly<Record<string, Readonly<Record<Limb, number>>>>;
}

const YAW_DEG: Readonly<Record<View, number>> = { side: 90, oblique: 45, front: 6, back: 174, unknown: 90 };
const STEPS = 8;
const HALF_MS = 1000;
/** Either way of the average, natural logarithm. */
const STEP_LOG = 0.06;
/** No bound moves by more than adults' build explains, in natural logarithm of a ratio: two standard deviations of limb and trunk each. */
const MOST_LOG = 0.16;

/** In the unit of the fault's signal, to be added to the rule's bound. `nearWorks`: of a one-sided movement, whether the near side does. */
export function buildShift(
  movement: Movement,
  fault: FaultSpec,
  view: View,
  proportions: BodyProportions,
  nearWorks = true,
): number {
  const slopes = movementLooks(movement, view, nearWorks).slopes[fault.id];
  if (!slopes) return 0;
  return LIMBS.reduce((shift, limb) => {
    const proportion = proportions[limb];
    if (!proportion) return shift;
    const by = Math.max(-MOST_LOG, Math.min(MOST_LOG, deviationOf(limb, proportion)));
    return shift + slopes[limb] * by;
  }, 0);
}

/** The same fault with its bound where it belongs for this build. */
export function withBuild(fault: FaultSpec, shift: number): FaultSpec {
  return shift === 0 ? fault : { ...fault, rule: { ...fault.rule, good: fault.rule.good + shift } };
}

const known = new WeakMap<Movement, Record<string, MovementLooks>>();

/** Worked out once for each movement, view and working side. */
export function movementLooks(movement: Movement, view: View, nearWorks = true): MovementLooks {
  const all = known.get(movement) ?? {};
  known.set(movement, all);
  return (all[`${view} ${nearWorks}`] ??= workOut(movement, view, nearWorks));
}

function workOut(movement: Movement, view: View, nearWorks: boolean): MovementLooks {
  // The left side is nearer to these cameras.
  const side: Side = nearWorks || !movement.unilateral ? 'left' : 'right';
  const target = movementMiddle(movement, AVERAGE_BODY);
  const drawn = drawCamera(movement, YAW_DEG[view], () => 0.5);
  const camera = fitDistance({ ...drawn, pitchDeg: 0, rollDeg: 0 }, target, movement, AVERAGE_BODY);
  const posesOf = (body: Body) => {
    const path = movementPath(movement, side, (posture) => balanced(posture, body));
    const at = (way: 'out' | 'back', share: number, timestampMs: number) =>
      projectPose(poseSkeleton(body, alongPath(path, way, share)), camera, target, timestampMs);
    const steps = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS);
    if (movement.kind === 'hold') return steps.map((share) => at('out', 0, 2 * HALF_MS * share));
    return [
      ...steps.map((share) => at('out', share, HALF_MS * share)),
      ...steps.slice(1).map((share) => at('back', 1 - share, HALF_MS * (1 + share))),
    ];
  };
  const valuesOf = (body: Body) => {
    const frames = signalFrames(posesOf(body), 'left');
    return (fault: FaultSpec) => valueOf(fault, frames);
  };
  const faults = movement.faults.filter(({ views }) => views.includes(view));
  const changed = LIMBS.map((limb) => {
    const [less, more] = [-STEP_LOG, STEP_LOG].map((by) =>
      valuesOf({ ...AVERAGE_BODY, [limb]: AVERAGE_BODY[limb] * Math.exp(by) }),
    );
    return [limb, less, more] as const;
  });
  const slopes = faults.map((fault) => [
    fault.id,
    Object.fromEntries(
      changed.map(([limb, less, more]) => {
        const [low, high] = [less?.(fault), more?.(fault)];
        return [limb, low === undefined || high === undefined ? 0 : (high - low) / (2 * STEP_LOG)];
      }),
    ),
  ]);
  return { average: apparentRatios(posesOf(AVERAGE_BODY), 'left', view), slopes: Object.fromEntries(slopes) };
}

function valueOf({ rule }: FaultSpec, frames: readonly SignalFrame[]): number | undefined {
  return ruleValue(rule, frames, { startMs: 0, turnMs: HALF_MS, endMs: 2 * HALF_MS });
}
