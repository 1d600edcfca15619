// What the plan asks of a set, in the person's unit.
import { KG_PER_LB } from '../../domain/log/limits.ts';
import type { Load } from '../../domain/log/records.ts';
import type { PlannedSet } from '../../domain/planning/plan.ts';
import { loadText } from '../../ui/load-text.ts';

/** Smallest step on the plates of a gym in pounds. */
const LB_STEP = 2.5;

/** A planned load as the person would put it on: pounds to the nearest 2.5, kilograms as planned. */
export function plannedLoad(kg: number, unit: Load['unit']): Load {
  if (unit === 'kg') return { value: Math.round(kg * 100) / 100, unit };
  return { value: Math.round(kg / KG_PER_LB / LB_STEP) * LB_STEP, unit };
}

/** `60 kg`; null where no load is planned. */
export function plannedLoadText(target: PlannedSet, unit: Load['unit']): string | null {
  if (target.loadKg === undefined || target.loadKg === 0) return null;
  return loadText(plannedLoad(target.loadKg, unit).value, unit);
}
