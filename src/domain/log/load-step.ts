// What a tap on plus or minus beside a load does: the smallest step the tool allows, in the unit of the person, without drift.
import type { Exercise } from '../catalogue/exercise.ts';
import { stepKg } from '../planning/load-steps.ts';
import { KG_PER_LB, SET_LIMITS } from './limits.ts';
import type { Load } from './records.ts';

type Loaded = Pick<Exercise, 'equipment' | 'loadKind' | 'pattern'>;

/** Kilograms; the larger plates of large lifts are for progress, a thumb may choose the smaller. */
const FINEST_PLATES_KG = 2.5;
/** From here on dumbbells are five pounds apart. A multiple of five: a step up and a step down meet. */
const LIGHT_LB = 25;

/**
 * Kilograms: as load-steps.ts, never more than two of the smallest plates. Pounds: 2.5 for light dumbbells and for what is hung on a body, else
 * 5, as two 2.5 lb plates, the next dumbbell, kettlebell or pin. `exercise` null: one of the person's own.
 */
export function loadStep(exercise: Exercise | null, { value, unit }: Load): number {
  if (unit === 'kg') {
    if (!exercise) return FINEST_PLATES_KG;
    const step = stepKg(exercise, Math.abs(value));
    return exercise.equipment.includes('kettlebell') ? step : Math.min(step, FINEST_PLATES_KG);
  }
  if (exercise?.equipment.includes('kettlebell')) return 5;
  const isLightDumbbell = exercise?.equipment.includes('dumbbell') === true && Math.abs(value) < LIGHT_LB;
  return isLightDumbbell || exercise?.loadKind === 'bodyweight_plus' ? 2.5 : 5;
}

/**
 * One step on, from a load between two steps to the nearest of them in that direction. Within SET_LIMITS; below nothing only where the
 * body itself is the load (assistance).
 */
export function steppedLoad(exercise: Exercise | null, load: Load, by: 1 | -1): Load {
  const { unit } = load;
  const value = Math.round(load.value * 100);
  // Down to a lighter tool its own step counts: 10 kg dumbbells, then 9.
  const nudged = { value: (value + by) / 100, unit };
  const step = Math.round(loadStep(exercise, nudged) * 100);
  const next = by === 1 ? (Math.floor(value / step) + 1) * step : (Math.ceil(value / step) - 1) * step;
  const least = isAssistable(exercise) ? limit(SET_LIMITS.loadKg.min, unit) : 0;
  const most = limit(SET_LIMITS.loadKg.max, unit);
  return { ...load, value: Math.min(most, Math.max(least, next / 100)) + 0 };
}

function isAssistable(exercise: Loaded | null): boolean {
  return exercise?.loadKind === 'bodyweight' || exercise?.loadKind === 'bodyweight_plus';
}

/** Whole, in the unit, and itself allowed. */
function limit(kg: number, unit: Load['unit']): number {
  return unit === 'kg' ? kg : Math.trunc(kg / KG_PER_LB);
}
