// What the rules of a movement measure on one repetition: how far past each fault's bound it lies, and which could not be measured.
import { FRONT_RATIO } from '../body/estimate-view.ts';
import { distance } from '../body/geometry.ts';
import type { Pose, Side } from '../body/keypoints.ts';
import { torsoLength, visible } from '../body/measure-signals.ts';
import type { PersonBody } from '../body/person-body.ts';
import type { Repetition } from '../counting/repetition.ts';
import type { FaultRule, FaultSpec, Movement, View } from '../movements/movement.ts';
import { buildShift, movementLooks, withBuild } from './build-shift.ts';
import { bandsPast, isUncertain, ruleValue, signalFrames, viewObstacle } from './fault-evidence.ts';
import type { NotJudged } from './judgement.ts';
import { nearSideOver } from './oriented-body.ts';
import { type BodyProportions, isUnusual, measureProportions } from './proportions.ts';
import { faultWithout, posesWithout } from './set-aside.ts';
import type { SidedLimb } from './sided-limb.ts';

export interface MeasuredFault {
  /** Its bound moved to where it belongs for this person's build. */
  readonly fault: FaultSpec;
  /** In the rule's signal's unit. */
  readonly value: number;
  /** Dead bands past the bound; negative within it. */
  readonly bands: number;
}

export interface FaultMeasures {
  /** In the order of the movement's file. */
  readonly measured: readonly MeasuredFault[];
  /** Each fault of the movement that could not be judged, once. */
  readonly notJudged: readonly NotJudged[];
}

/** What is known of whoever moves. */
export interface JudgedPerson {
  /** From earlier sets; default: measured on the poses themselves. */
  readonly proportions?: BodyProportions;
  /** Limbs not to be judged; default none. */
  readonly setAside?: readonly SidedLimb[];
  /** How they train, where that is not as movements expect: counted and set up accordingly. */
  readonly body?: PersonBody;
}

const MIN_POSES = 5;
/** Fewer frames than this share seen from a view that shows the fault, and from where it was seen is a guess. Design default. */
export const MIN_VIEW_SHARE = 0.6;

export function measureFaults(repetition: Repetition, movement: Movement, person: JudgedPerson = {}): FaultMeasures {
  const { view, side } = repetition;
  const { setAside = [] } = person;
  const poses = posesWithout(repetition.poses, setAside);
  const near = nearSideOver(repetition.poses);
  const frames = signalFrames(poses, near);
  const withLeadIn = [...signalFrames(posesWithout(repetition.leadIn ?? [], setAside), near), ...frames];
  const nearWorks = !side || side === near;
  const proportions =
    person.proportions ?? measureProportions(poses, near, view, movementLooks(movement, view, nearWorks).average);
  const measured: MeasuredFault[] = [];
  const notJudged: NotJudged[] = [];
  for (const whole of movement.faults) {
    const refuse = (reason: NotJudged['reason']) => notJudged.push({ fault: whole.id, reason });
    const fault = faultWithout(whole, setAside, side);
    const obstacle = viewObstacle(whole, view);
    if (!fault) refuse('set_aside');
    else if (obstacle) notJudged.push(obstacle);
    else if (poses.length < MIN_POSES) refuse('too_short');
    else {
      const seen = ruleValue(fault.rule, takesBest(fault.rule) ? withLeadIn : frames, repetition);
      const value = seen ?? (setAside.length > 0 ? otherSideValue(fault.rule, poses, near, repetition) : undefined);
      if (value === undefined) refuse(isSetAside(fault.rule, repetition, near, setAside) ? 'set_aside' : 'not_visible');
      else if (isUncertain(fault, poses, view)) refuse('low_confidence');
      else if (shareSeenFrom(poses, fault.views) < MIN_VIEW_SHARE) refuse('unsure_view');
      else if (isUnusual(proportions, fault.keypoints)) refuse('unusual_body');
      else {
        const own = withBuild(fault, buildShift(movement, fault, view, proportions, nearWorks));
        measured.push({ fault: own, value, bands: bandsPast(own.rule, value) });
      }
    }
  }
  return { measured, notJudged };
}

/**
 * A rule that takes the best its signal reached (how straight the knees were at most, how far the hips travelled) may look at the moments
 * before too: they can only take a fault away. A repetition is over as soon as it counts, before anybody stands straight again, and begins
 * when the counter notices, some way out of the bottom of a thruster.
 */
function takesBest({ at, direction }: FaultRule): boolean {
  return (at === 'min' && direction === 'above') || ((at === 'max' || at === 'range') && direction === 'below');
}

/** By fault id, as the form service takes them. */
export function bandsOf({ measured }: FaultMeasures): Readonly<Record<string, number>> {
  return Object.fromEntries(measured.map(({ fault, bands }) => [fault.id, bands]));
}

/** Where the near limb is set aside the other one is measured. */
function otherSideValue(
  rule: FaultRule,
  poses: readonly Pose[],
  near: Side,
  repetition: Repetition,
): number | undefined {
  return ruleValue(rule, signalFrames(poses, otherSide(near)), repetition);
}

/** True where the limbs taken out are what keeps the rule from measuring. */
function isSetAside(rule: FaultRule, repetition: Repetition, near: Side, limbs: readonly SidedLimb[]): boolean {
  return limbs.length > 0 && ruleValue(rule, signalFrames(repetition.poses, near), repetition) !== undefined;
}

export function otherSide(side: Side): Side {
  return side === 'left' ? 'right' : 'left';
}

/** Shoulder width over trunk length, 1 from the front: within these a view is believed, its borders (60° and 30°) passed by 12–15°. */
const BELIEVED: Readonly<Record<View, readonly [number, number]>> = {
  side: [0, 0.67],
  oblique: [0.3, 0.97],
  front: [0.7, Infinity],
  back: [0.7, Infinity],
  unknown: [0, Infinity],
};

/** Share of the poses, 0–1, that may have been seen from one of `wanted`; by the longest trunk of them all, since one that leans to the lens looks short. */
export function shareSeenFrom(poses: readonly Pose[], wanted: readonly View[]): number {
  const trunk = Math.max(0, ...poses.map((pose) => torsoLength(pose) ?? 0));
  const widths = poses.flatMap((pose) => {
    const [left, right] = [visible(pose, 'left_shoulder'), visible(pose, 'right_shoulder')];
    return left && right && trunk > 0 ? [distance(left, right) / trunk / FRONT_RATIO] : [];
  });
  if (widths.length === 0) return 1;
  const isBelieved = (width: number) => wanted.some((view) => width >= BELIEVED[view][0] && width <= BELIEVED[view][1]);
  return widths.filter(isBelieved).length / widths.length;
}
