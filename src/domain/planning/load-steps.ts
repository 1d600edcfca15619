// Loads as a gym has them: the smallest sensible step up, easing down by whole steps, the first load of an exercise.
import type { Exercise, MovementPattern } from '../catalogue/exercise.ts';
import { KG_PER_LB, SET_LIMITS } from '../log/limits.ts';
import type { Profile } from './profile.ts';

export const BAR_KG = 20;
const BAR_LB = 45;
/** A rise is never more than this share, or one step where a step is more. */
export const LARGEST_RISE = 0.1;

/** The gym that the person lifts in. */
export interface Tools {
  readonly unit: 'kg' | 'lb';
  /** Kilograms of their own bar for the exercise, where it is another than the usual one. */
  readonly barKg?: number;
}

export const KG_TOOLS: Tools = { unit: 'kg' };
type Loaded = Pick<Exercise, 'equipment' | 'pattern'> & Partial<Pick<Exercise, 'loadKind'>>;

/** Dumbbells are closer together below these. */
const LIGHT_KG = 10;
const LIGHT_LB = 25;
/** The heaviest that are commonly on the rack; who has lifted heavier has them. */
const HEAVIEST = { dumbbell: 60, kettlebell: 48 } as const;

/** Kilograms: two plates on a bar, the next dumbbell, kettlebell or pin. Large lifts take the larger plate once it is within a tenth. */
export function stepKg(exercise: Loaded, loadKg: number, { unit }: Tools = KG_TOOLS): number {
  const load = unit === 'kg' ? loadKg : loadKg / KG_PER_LB;
  const [kettlebell, light, dumbbell, plates, lightBelow] =
    unit === 'kg' ? [4, 1, 2, 2.5, LIGHT_KG] : [5, 2.5, 5, 5, LIGHT_LB];
  const inKg = (step: number): number => (unit === 'kg' ? step : step * KG_PER_LB);
  if (exercise.equipment.includes('kettlebell')) return inKg(kettlebell);
  if (exercise.equipment.includes('dumbbell')) return inKg(load < lightBelow ? light : dumbbell);
  const large = exercise.pattern === 'squat' || exercise.pattern === 'hinge';
  return inKg(large && 2 * plates <= load * LARGEST_RISE ? 2 * plates : plates);
}

/** `steps` up, cut back so that the rise stays within LARGEST_RISE or one step; the same where nothing heavier is on the rack. */
export function raisedLoad(exercise: Loaded, loadKg: number, steps: 1 | 2, tools: Tools = KG_TOOLS): number {
  const step = stepKg(exercise, loadKg, tools);
  const twice = steps === 2 && 2 * step <= Math.abs(loadKg) * LARGEST_RISE;
  const raised = tidy(loadKg + (twice ? 2 * step : step));
  return raised > heaviest(exercise) ? loadKg : raised;
}

/** At least one step below, at most `share` (0–1) of the load left away, never below what the tool weighs; assistance grows. */
export function easedLoad(exercise: Loaded, loadKg: number, share: number, tools: Tools = KG_TOOLS): number {
  const step = stepKg(exercise, loadKg, tools);
  const steps = Math.max(1, Math.round((Math.abs(loadKg) * share) / step));
  const eased = loadKg - steps * step;
  if (loadKg <= 0) return tidy(Math.max(eased, SET_LIMITS.loadKg.min));
  return tidy(Math.max(Math.min(loadKg, lightest(exercise, step, tools)), eased));
}

/** Down to a load that exists. */
export function roundedDown(exercise: Loaded, loadKg: number, tools: Tools = KG_TOOLS): number {
  const step = stepKg(exercise, loadKg, tools);
  return tidy(Math.max(lightest(exercise, step, tools), Math.floor(loadKg / step + 1e-6) * step));
}

/** What the person writes their loads in, told by the numbers: 61.235 kg is 135 lb. `loadsKg`: of their last sets. */
export function toolsOf(loadsKg: readonly number[], barKg?: number): Tools {
  const loads = loadsKg.filter((kg) => Number.isFinite(kg) && kg !== 0).map(Math.abs);
  const pounds = loads.filter((kg) => isMultiple(kg / KG_PER_LB, 2.5) && !isMultiple(kg, 0.25)).length;
  const own = barKg !== undefined && barKg > 0 && barKg <= 50 ? { barKg } : {};
  return { unit: pounds > loads.length / 2 ? 'lb' : 'kg', ...own };
}

function isMultiple(value: number, of: number): boolean {
  return Math.abs(value - Math.round(value / of) * of) < 0.005;
}

function lightest({ equipment, loadKind }: Loaded, step: number, { unit, barKg }: Tools): number {
  // Of an inverted row the bar is what one hangs from.
  if (loadKind === 'bodyweight_plus' || (!equipment.includes('barbell') && !equipment.includes('trap_bar')))
    return step;
  return barKg ?? (unit === 'kg' ? BAR_KG : BAR_LB * KG_PER_LB);
}

function heaviest({ equipment }: Loaded): number {
  if (equipment.includes('dumbbell')) return HEAVIEST.dumbbell;
  return equipment.includes('kettlebell') ? HEAVIEST.kettlebell : SET_LIMITS.loadKg.max;
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
export function startingLoadKg(exercise: Exercise, profile: Profile, tools: Tools = KG_TOOLS): number | null {
  const share = startingShare(exercise, profile);
  if (share === null || profile.bodyMassKg === undefined) return null;
  const kg = profile.bodyMassKg * share;
  return kg < lightestKg(exercise, kg, tools) ? null : roundedDown(exercise, kg, tools);
}

/** Of body mass, what a first load is rounded down from; null where nothing is loaded. */
export function startingShare({ loadKind, equipment, pattern }: Exercise, { age, level }: Profile): number | null {
  if (loadKind !== 'external' && loadKind !== 'per_hand') return null;
  const tool =
    loadKind === 'per_hand'
      ? ONE_OF_A_PAIR
      : equipment.includes('dumbbell') || equipment.includes('kettlebell')
        ? HELD
        : 1;
  const careful = age !== undefined && (age >= 60 || age < 16) ? 0.75 : 1;
  return BODY_MASS_SHARE[pattern] * tool * LEVEL_FACTOR[level] * careful;
}

/** The lightest that the tool can be, kilograms, where loads are about `loadKg`. */
export function lightestKg(exercise: Loaded, loadKg: number, tools: Tools = KG_TOOLS): number {
  return lightest(exercise, stepKg(exercise, loadKg, tools), tools);
}
