// The load of a template's set as the person reads it: as entered, or what was planned in kilograms in their unit.
import type { Exercise } from '../../domain/catalogue/exercise.ts';
import type { Load } from '../../domain/log/records.ts';
import type { TemplateSet } from '../../domain/log/template.ts';
import { plannedLoad } from '../../domain/planning/planned-load.ts';

export function loadOf(
  { load, loadKg }: TemplateSet,
  unit: Load['unit'],
  exercise: Exercise | undefined,
): Load | undefined {
  if (load) return load;
  return loadKg === undefined ? undefined : plannedLoad(loadKg, unit, exercise);
}
