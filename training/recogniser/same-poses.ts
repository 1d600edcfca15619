// Movements whose bodies do the same and whose arms, held one way or another, do not work differently: what is in the hands is not
// among seventeen points.
import type { Bilateral, KeyPose, Movement, RepetitionMovement } from '../../src/domain/movements/movement.ts';

/** Legs and trunk may differ by this, as people do. Degrees. */
const SAME_DEG = 22;
const SAME_STANCE_DEG = 14;
/** Arms and their travel may differ by this; arms that do not work and carry nothing by anything. */
const SAME_ARMS_DEG = 35;
const KNEES_WORK_DEG = 60;
const BODY = ['trunkDeg', 'hipDeg', 'kneeDeg', 'heelUpDeg', 'trunkSideDeg', 'twistDeg', 'rollDeg'] as const;
const ARMS = ['shoulderDeg', 'elbowDeg', 'shoulderAbductionDeg'] as const;
const HEIGHTS = ['liftRatio', 'shiftRatio', 'upperHeightRatio', 'feetHeightRatio'] as const;
const SAME_HEIGHT = 0.04;

export function samePoses(a: Movement, b: Movement): boolean {
  if (a.kind !== 'repetition' || b.kind !== 'repetition' || a.phases || b.phases || a.unilateral !== b.unilateral)
    return false;
  const ends = [
    [a.start, b.start],
    [a.turn, b.turn],
  ] as const;
  const isSameBody = ends.every(
    ([first, second]) =>
      first.support === second.support &&
      BODY.every((joint) => apart(first, second, joint) <= SAME_DEG) &&
      apart(first, second, 'hipAbductionDeg') <= SAME_STANCE_DEG &&
      HEIGHTS.every((height) => apart(first, second, height) <= SAME_HEIGHT),
  );
  const travels = (movement: typeof a) => ARMS.map((joint) => left(movement.turn[joint]) - left(movement.start[joint]));
  const [travel, other] = [travels(a), travels(b)];
  const isSameTravel = travel.every((deg, index) => Math.abs(deg - (other[index] ?? 0)) <= SAME_ARMS_DEG);
  const armsWork = [...travel, ...other].some((deg) => Math.abs(deg) > SAME_ARMS_DEG);
  const isSameArms = ARMS.every((joint) => apart(a.start, b.start, joint) <= SAME_ARMS_DEG);
  return isSameBody && (hasFreeArms(a) || hasFreeArms(b) || (isSameTravel && (!armsWork || isSameArms)));
}

function hasFreeArms({ loadKind, start, turn }: RepetitionMovement): boolean {
  return loadKind === 'bodyweight' && start.support === 'feet' && left(turn.kneeDeg) > KNEES_WORK_DEG;
}

function apart(
  a: KeyPose,
  b: KeyPose,
  key: (typeof BODY)[number] | (typeof ARMS)[number] | (typeof HEIGHTS)[number] | 'hipAbductionDeg',
): number {
  return Math.max(Math.abs(left(a[key]) - left(b[key])), Math.abs(right(a[key]) - right(b[key])));
}

function left(value: Bilateral | undefined): number {
  return typeof value === 'object' ? value.left : (value ?? 0);
}

function right(value: Bilateral | undefined): number {
  return typeof value === 'object' ? value.right : (value ?? 0);
}
