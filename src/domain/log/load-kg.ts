// A load as entered, in the unit that formulas use.
import { KG_PER_LB } from './limits.ts';
import type { Load } from './records.ts';

/** Kilograms as the exercise states its load (of one hand, or the whole), not rounded: 180 lb = 81.6466266 kg, and back to 180. */
export function loadKg({ value, unit, counts }: Load): number {
  const kg = unit === 'kg' ? value : value * KG_PER_LB;
  if (counts === undefined) return kg;
  return counts === 'both' ? kg / 2 : kg * 2;
}
