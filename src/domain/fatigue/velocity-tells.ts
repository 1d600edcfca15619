// Whether speed lost says anything about repetitions left: only where the lift is meant to be as fast as the load allows.
import type { MovementPattern } from '../catalogue/exercise.ts';
import type { Movement, RepetitionMovement } from '../movements/movement.ts';

export type VelocityTells = 'yes' | 'unsuited_movement' | 'slow_tempo';

/** What is trained to strength; jumps, cardio and the trunk's turns are not limited by how fast they are. */
const LIFTS: ReadonlySet<MovementPattern> = new Set<MovementPattern>([
  'squat',
  'hinge',
  'lunge',
  'horizontal_push',
  'vertical_push',
  'horizontal_pull',
  'vertical_pull',
  'elbow_flexion',
  'elbow_extension',
  'shoulder_isolation',
  'knee_isolation',
  'hip_isolation',
  'calf',
]);

/** A minimum-jerk lift of `T` seconds passes its middle (12–60 %) at so many ranges over `T`. */
const MIDDLE_OVER_MEAN = 1.6;
/** Slower from the start than this share of the movement's own tempo is slow on purpose. Design default. */
const ON_PURPOSE = 0.42;

/** `velocities` of the set so far, full ranges per second; what is not known yet does not speak against it. */
export function velocityTells(movement: Movement, velocities: readonly (number | null)[] = []): VelocityTells {
  if (!isLift(movement)) return 'unsuited_movement';
  const first = velocities.slice(0, 3).flatMap((velocity) => velocity ?? []);
  const usual = MIDDLE_OVER_MEAN / (movement.tempo.concentricMs / 1000);
  return first.length >= 2 && Math.max(...first) < ON_PURPOSE * usual ? 'slow_tempo' : 'yes';
}

export function isLift(movement: Movement): movement is RepetitionMovement {
  return movement.kind === 'repetition' && movement.explosive !== true && LIFTS.has(movement.pattern);
}
