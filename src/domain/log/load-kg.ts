// A load as entered, in the unit that formulas use.
import { KG_PER_LB } from './limits.ts';
import type { Load } from './records.ts';

/** Kilograms, not rounded: 180 lb = 81.6466266 kg, and back to 180. */
export function loadKg(load: Load): number {
  return load.unit === 'kg' ? load.value : load.value * KG_PER_LB;
}
