// A planned load as the person puts it on. The plan reckons in kilograms; a gym in pounds has other plates and other dumbbells.
import type { Equipment, Exercise } from '../catalogue/exercise.ts';
import { KG_PER_LB } from '../log/limits.ts';
import type { Load } from '../log/records.ts';

/** Made in whole weights, not built up from plates. */
const FIXED: ReadonlySet<Equipment> = new Set(['dumbbell', 'kettlebell', 'machine', 'cable']);
/** Below this dumbbells come closer together, as in load-steps.ts. */
const LIGHT_KG = 10;
/** Kilograms are kept to a thousandth: a load that was lifted in pounds comes back within this of what it was. */
const SAME_LB = 0.002;

/**
 * Kilograms as planned, to a hundredth. Pounds to the nearest 2.5, and to the nearest 5 of what is made in such weights, unless the
 * load was entered in pounds: then it stays as it was. Assistance (negative) alike. `exercise` undefined: one that is not known.
 */
export function plannedLoad(kg: number, unit: Load['unit'], exercise: Pick<Exercise, 'equipment'> | undefined): Load {
  if (unit === 'kg') return { value: Math.round(kg * 100) / 100, unit };
  const lb = kg / KG_PER_LB;
  const asEntered = nearest(lb, 0.5);
  if (Math.abs(lb - asEntered) < SAME_LB) return { value: asEntered, unit };
  return { value: nearest(lb, stepLb(kg, exercise)), unit };
}

function stepLb(kg: number, exercise: Pick<Exercise, 'equipment'> | undefined): 2.5 | 5 {
  const fixed = exercise?.equipment.some((equipment) => FIXED.has(equipment)) ?? false;
  return fixed && Math.abs(kg) >= LIGHT_KG ? 5 : 2.5;
}

/** Never −0. */
function nearest(value: number, step: 0.5 | 2.5 | 5): number {
  return Math.round(value / step) * step + 0;
}
