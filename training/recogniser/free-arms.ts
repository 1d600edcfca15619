// Where a movement leaves the arms free, people hold them anywhere: the network must see them so, or it takes a bar on the
// shoulders for another exercise.
import type { Bilateral, KeyPose, Movement } from '../../src/domain/movements/movement.ts';
import { between } from '../../src/domain/movements/random.ts';

/** An arm that travels further than this works. Degrees. */
const WORKS_DEG = 30;
/** Poses whose arms are what they are known by. */
const KNOWN_BY_ARMS: readonly string[] = ['warrior_two', 'chair_pose'];

/** Of a trunk that is upright. */
type Arms = Pick<KeyPose, 'shoulderDeg' | 'elbowDeg' | 'shoulderAbductionDeg' | 'forearmOutDeg'>;

/** Arms hanging, on the hips, before the chest, forward, beside the head, folded. */
const WAYS: readonly Arms[] = [
  { shoulderDeg: 5, elbowDeg: 12, shoulderAbductionDeg: 8, forearmOutDeg: 0 },
  { shoulderDeg: -15, elbowDeg: 80, shoulderAbductionDeg: 40, forearmOutDeg: -50 },
  { shoulderDeg: 30, elbowDeg: 125, shoulderAbductionDeg: 15, forearmOutDeg: -25 },
  { shoulderDeg: 85, elbowDeg: 10, shoulderAbductionDeg: 5, forearmOutDeg: -5 },
  { shoulderDeg: 20, elbowDeg: 140, shoulderAbductionDeg: 45, forearmOutDeg: 0 },
  { shoulderDeg: 85, elbowDeg: 100, shoulderAbductionDeg: 5, forearmOutDeg: -60 },
];

const of = (value: Bilateral, side: 'left' | 'right') => (typeof value === 'number' ? value : value[side]);

/** The same movement, its free arms held some other way; itself where its arms work or carry. */
export function withFreeArms(movement: Movement, random: () => number): Movement {
  const poses =
    movement.kind === 'hold'
      ? [movement.hold]
      : [movement.start, ...(movement.out ?? []), movement.turn, ...(movement.back ?? [])];
  const free = movement.loadKind === 'bodyweight' && !KNOWN_BY_ARMS.includes(movement.id);
  if (!free || poses.some(({ support }) => support !== 'feet')) return movement;
  const travels = (key: 'shoulderDeg' | 'elbowDeg' | 'shoulderAbductionDeg') =>
    (['left', 'right'] as const).some((side) => {
      const values = poses.map((pose) => of(pose[key], side) - (key === 'shoulderDeg' ? pose.trunkDeg : 0));
      return Math.max(...values) - Math.min(...values) > WORKS_DEG;
    });
  const isSquatLike = movement.kind === 'hold' || of(movement.turn.kneeDeg, 'left') > 60;
  if (!isSquatLike || (movement.kind === 'repetition' && (travels('elbowDeg') || travels('shoulderAbductionDeg'))))
    return movement;
  const way = WAYS[Math.floor(random() * WAYS.length)];
  if (!way) return movement;
  const lean = between(random, 0.5, 1);
  const changed = (pose: KeyPose): KeyPose => ({
    ...pose,
    ...way,
    // Arms hang or reach in the room, not along a trunk that leans.
    shoulderDeg: of(way.shoulderDeg, 'left') + lean * pose.trunkDeg,
  });
  if (movement.kind === 'hold') return { ...movement, hold: changed(movement.hold) };
  return {
    ...movement,
    start: changed(movement.start),
    turn: changed(movement.turn),
    ...(movement.out ? { out: movement.out.map(changed) } : {}),
    ...(movement.back ? { back: movement.back.map(changed) } : {}),
  };
}
