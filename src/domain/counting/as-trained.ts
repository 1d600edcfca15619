// A movement as this body trains it: which points it may ask for, and what is done to each pose before it is counted.
import type { KeypointName, Side } from '../body/keypoints.ts';
import { limbsOut, type PersonBody } from '../body/person-body.ts';
import { NO_CHANGE, type PoseChange } from '../body/pose-as-trained.ts';
import { pointsOfLimbs } from '../form/set-aside.ts';
import { BOTH_LEGS, type SidedLimb } from '../form/sided-limb.ts';
import type { Bilateral, KeyPose, Movement } from '../movements/movement.ts';

/** A leg that bends less than this over the movement is at rest in it. Degrees; a push press dips by 30, a press sways by 5. */
const LEGS_REST_DEG = 14;
/** Fewer degrees of trunk lean than these, and whoever sits can do it as well as whoever stands. */
const UPRIGHT_DEG = 30;

/** Signals that are not known without the legs. */
const LEGS_TELL = /knee|ankle|thigh|foot|hipHeight|bodyPosition/i;

const LEG_JOINTS = ['hipDeg', 'kneeDeg', 'ankleDeg', 'hipAbductionDeg', 'heelUpDeg', 'liftRatio'] as const;

function posesOf(movement: Movement): readonly KeyPose[] {
  return movement.kind === 'hold'
    ? [movement.hold]
    : [movement.start, ...(movement.out ?? []), movement.turn, ...(movement.back ?? [])];
}

/** Whether the legs only carry the body, upright: somebody who sits does the same with what is above the hips. */
export function legsRest(movement: Movement): boolean {
  if (movement.floor || movement.kind === 'hold' || movement.driving.some(({ signal }) => LEGS_TELL.test(signal)))
    return false;
  const poses = posesOf(movement);
  const isUpright = poses.every(
    ({ trunkDeg, support }) => Math.abs(trunkDeg) < UPRIGHT_DEG && (support === 'feet' || support === 'seat'),
  );
  const travel = (value: (pose: KeyPose) => number) => {
    const values = poses.map(value);
    return Math.max(...values) - Math.min(...values);
  };
  return (
    isUpright &&
    LEG_JOINTS.every((joint) =>
      (['left', 'right'] as const).every((side) => travel((pose) => sideOf(pose[joint], side)) < restsWithin(joint)),
    )
  );
}

function restsWithin(joint: (typeof LEG_JOINTS)[number]): number {
  return joint === 'liftRatio' ? 0.001 : LEGS_REST_DEG;
}

/** One side at a time: the other does not stand for it. */
function isSided(movement: Movement): boolean {
  return movement.unilateral || (movement.kind === 'repetition' && movement.driving.some(({ perSide }) => perSide));
}

/** Limbs that nothing is expected of in this movement. */
export function limbsUnused(movement: Movement, body: PersonBody): readonly SidedLimb[] {
  const out = limbsOut(body);
  if (body.seated === undefined || !legsRest(movement)) return out;
  return [...out.filter((limb) => !BOTH_LEGS.includes(limb)), ...BOTH_LEGS];
}

export function poseChangeOf(movement: Movement, body: PersonBody): PoseChange {
  const out = limbsUnused(movement, body);
  if (out.length === 0) return NO_CHANGE;
  if (isSided(movement)) return { hidden: out, mirrored: [] };
  const isAlone = (limb: SidedLimb) => !out.includes(otherLimb(limb));
  return {
    hidden: out.filter((limb) => !isAlone(limb)),
    mirrored: out.filter(isAlone),
    armsForward: !spreadsArms(movement),
  };
}

/** Arms further out than this are raised sideways. Degrees. */
const SPREAD_DEG = 30;

function spreadsArms(movement: Movement): boolean {
  return posesOf(movement).some(({ shoulderAbductionDeg }) => {
    const [left, right] = [sideOf(shoulderAbductionDeg, 'left'), sideOf(shoulderAbductionDeg, 'right')];
    return Math.max(left, right) > SPREAD_DEG;
  });
}

function sideOf(value: Bilateral | undefined, side: Side): number {
  return typeof value === 'object' ? value[side] : (value ?? 0);
}

function otherLimb(limb: SidedLimb): SidedLimb {
  return (limb.startsWith('left') ? limb.replace('left', 'right') : limb.replace('right', 'left')) as SidedLimb;
}

/** The side that works where a one-sided movement has only one left to work with. */
export function onlySide(movement: Movement, body: PersonBody): Side | null {
  const out = limbsOut(body);
  const part = worksArms(movement) ? 'arm' : 'leg';
  const [left, right] = [out.includes(`left_${part}`), out.includes(`right_${part}`)];
  return left === right ? null : left ? 'right' : 'left';
}

function worksArms(movement: Movement): boolean {
  const parts = movement.kind === 'repetition' ? movement.driving.map(({ signal }) => signal) : [];
  return parts.some((signal) => /Elbow|UpperArm|[wW]rist|reach|Reach/.test(signal));
}

const known = new WeakMap<Movement, Map<string, Movement>>();

/**
 * The movement that asks for no point this body does not show; the same object each time, since much is worked out once for each. The
 * movement itself where the body changes nothing.
 */
export function movementAsTrained(movement: Movement, body: PersonBody): Movement {
  const out = limbsUnused(movement, body);
  if (out.length === 0) return movement;
  const key = out.join();
  const made = known.get(movement) ?? new Map<string, Movement>();
  known.set(movement, made);
  const present = made.get(key);
  if (present) return present;
  const adapted = { ...movement, required: requiredWithout(movement.required, out) };
  made.set(key, adapted);
  return adapted;
}

/** A point of a limb that is out is asked for on the other side; where that is out too, not at all. */
function requiredWithout(required: readonly KeypointName[], out: readonly SidedLimb[]): readonly KeypointName[] {
  const gone = pointsOfLimbs(out);
  const left = required.flatMap((name) => {
    if (!gone.has(name)) return [name];
    const other = (
      name.startsWith('left_') ? name.replace('left_', 'right_') : name.replace('right_', 'left_')
    ) as KeypointName;
    return gone.has(other) ? [] : [other];
  });
  return [...new Set(left)];
}
