// The postures a movement passes through, there and back, for either side: key poses in order, evenly apart in time.
import type { Side } from '../body/keypoints.ts';
import { blend, mirrored, type Posture, postureOf } from './posture.ts';
import type { KeyPose, Movement } from './movement.ts';

export interface MovementPath {
  /** From the start to the turning point, both included. A hold has the one posture. */
  readonly out: readonly Posture[];
  /** From the start to the turning point by the way back. */
  readonly back: readonly Posture[];
}

/** `change` is applied to each key pose: those before the turning point as `start`, it and those beside it as `turn`. */
export function movementPath(
  movement: Movement,
  side: Side,
  change: (posture: Posture, at: 'start' | 'turn') => Posture = (posture) => posture,
): MovementPath {
  const posture = (pose: KeyPose, at: 'start' | 'turn') => {
    const own = postureOf(pose);
    return change(movement.unilateral && side === 'right' ? mirrored(own) : own, at);
  };
  if (movement.kind === 'hold') {
    const held = [posture(movement.hold, 'start')];
    return { out: held, back: held };
  }
  const way = (between: readonly KeyPose[]) => [
    posture(movement.start, 'start'),
    ...between.map((pose, index) => posture(pose, index + 1 <= between.length / 2 ? 'start' : 'turn')),
    posture(movement.turn, 'turn'),
  ];
  return { out: way(movement.out ?? []), back: way([...(movement.back ?? [])].reverse()) };
}

/** `share` 0 start … 1 turning point; beyond 1 the last stretch goes on. */
export function alongPath(path: MovementPath, way: 'out' | 'back', share: number): Posture {
  const stations = path[way];
  const last = stations.length - 1;
  const at = Math.max(0, share) * last;
  const from = Math.max(0, Math.min(last - 1, Math.floor(at)));
  const [a, b] = [stations[from], stations[from + 1]];
  if (!a) throw new Error('a path has at least one posture');
  return b ? blend(a, b, at - from) : a;
}
