// Loads as a gym has them: the smallest sensible step up, easing down by whole steps, the first load of an exercise.
import type { Exercise, MovementPattern } from '../catalogue/exercise.ts';
import type { Profile } from './profile.ts';

export const BAR_KG = 20;
/** A rise is never more than this share, or one step where a step is more. */
export const LARGEST_RISE = 0.1;

/** Kilograms: two plates on a bar, the next dumbbell, kettlebell or pin. Large lifts take the larger plate once it is within a tenth. */
export function stepKg(exercise: Exercise, loadKg: number): number {
  if (exercise.equipment.includes('kettlebell')) return 4;
  if (exercise.equipment.includes('dumbbell')) return loadKg < 10 ? 1 : 2;
  const large = exercise.pattern === 'squat' || exercise.pattern === 'hinge';
  return large && 5 <= loadKg * LARGEST_RISE ? 5 : 2.5;
}

/** `steps` up, cut back so that the rise stays within LARGEST_RISE or one step. */
export function raisedLoad(exercise: Exercise, loadKg: number, steps: 1 | 2): number {
  const step = stepKg(exercise, loadKg);
  const twice = steps === 2 && 2 * step <= Math.abs(loadKg) * LARGEST_RISE;
  return tidy(loadKg + (twice ? 2 * step : step));
}

/** At least one step below, at most `share` (0–1) of the load left away, never below what the tool weighs; assistance grows. */
export function easedLoad(exercise: Exercise, loadKg: number, share: number): number {
  const step = stepKg(exercise, loadKg);
  const steps = Math.max(1, Math.round((Math.abs(loadKg) * share) / step));
  const eased = loadKg - steps * step;
  if (loadKg <= 0) return tidy(eased);
  return tidy(Math.max(Math.min(loadKg, lightest(exercise, step)), eased));
}

/** Down to a load that exists. */
export function roundedDown(exercise: Exercise, loadKg: number): number {
  const step = stepKg(exercise, loadKg);
  return tidy(Math.max(lightest(exercise, step), Math.floor(loadKg / step + 1e-9) * step));
}

function lightest(exercise: Exercise, step: number): number {
  return exercise.equipment.includes('barbell') || exercise.equipment.includes('trap_bar') ? BAR_KG : step;
}

function tidy(kg: number): number {
  return Math.round(kg * 1000) / 1000;
}

/** Share of body mass a beginner starts from on a bar or a machine, about ten easy repetitions. Conservative design default. */
const BODY_MASS_SHARE: Readonly<Record<MovementPattern, number>> = {
  squat: 0.45,
  hinge: 0.5,
  lunge: 0.3,
  horizontal_push: 0.35,
  vertical_push: 0.25,
  horizontal_pull: 0.35,
  vertical_pull: 0.35,
  elbow_flexion: 0.2,
  elbow_extension: 0.2,
  shoulder_isolation: 0.1,
  knee_isolation: 0.25,
  hip_isolation: 0.2,
  calf: 0.4,
  core_flexion: 0.15,
  core_stability: 0.1,
  core_rotation: 0.1,
  carry: 0.4,
  jump: 0,
  cardio: 0,
  mobility: 0,
  full_body: 0.25,
};
const LEVEL_FACTOR = { beginner: 1, intermediate: 1.3, advanced: 1.6 } as const;
const ONE_OF_A_PAIR = 0.35;
const HELD = 0.4;

/**
 * Kilograms to begin with, or null: where body mass is unknown, nothing is loaded, or the bar alone would be too much, the person
 * finds the load by how hard it feels.
 */
export function startingLoadKg(exercise: Exercise, profile: Profile): number | null {
  const { bodyMassKg, age } = profile;
  const { loadKind, equipment, pattern } = exercise;
  if (bodyMassKg === undefined || (loadKind !== 'external' && loadKind !== 'per_hand')) return null;
  const tool =
    loadKind === 'per_hand'
      ? ONE_OF_A_PAIR
      : equipment.includes('dumbbell') || equipment.includes('kettlebell')
        ? HELD
        : 1;
  const careful = age !== undefined && (age >= 60 || age < 16) ? 0.75 : 1;
  const kg = bodyMassKg * BODY_MASS_SHARE[pattern] * tool * LEVEL_FACTOR[profile.level] * careful;
  const least = lightest(exercise, stepKg(exercise, kg));
  return kg < least ? null : roundedDown(exercise, kg);
}
