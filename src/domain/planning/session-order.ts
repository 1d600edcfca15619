// The order of a session: what asks for skill or the most strength while fresh, then what is smaller, breath and stretching last.
import type { Exercise, MovementPattern } from '../catalogue/exercise.ts';

const PATTERN_ORDER: Readonly<Record<MovementPattern, number>> = {
  jump: 0,
  full_body: 1,
  squat: 2,
  hinge: 3,
  horizontal_push: 4,
  vertical_pull: 5,
  vertical_push: 6,
  horizontal_pull: 7,
  lunge: 8,
  elbow_extension: 20,
  elbow_flexion: 21,
  shoulder_isolation: 22,
  knee_isolation: 23,
  hip_isolation: 24,
  calf: 25,
  carry: 30,
  core_flexion: 31,
  core_rotation: 32,
  core_stability: 33,
  cardio: 40,
  mobility: 50,
};

/** Smaller comes earlier. Among multi-joint lifts those with a bar come before those without. */
export function sessionOrder(exercise: Exercise): number {
  const order = PATTERN_ORDER[exercise.pattern];
  if (exercise.mechanic === 'isolation') return order < 20 ? order + 15 : order;
  return exercise.loadKind === 'external' && exercise.equipment.includes('barbell') ? order : order + 0.5;
}
