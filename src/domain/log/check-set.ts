// Is what was entered a believable set? A slip of the thumb (10,000 repetitions, −5 kg on a bar) is asked about, never stored.
import type { LoadKind } from '../catalogue/exercise.ts';
import { KG_PER_LB, SET_LIMITS } from './limits.ts';
import { loadKg } from './load-kg.ts';
import type { Load, SetRecord } from './records.ts';

/** What a form or a note gives; fields that were left empty are absent. */
export type SetDraft = Pick<SetRecord, 'reps' | 'load' | 'durationSec' | 'distanceM' | 'rpe' | 'rir'>;

export type SetField = keyof SetDraft;

/** Codes: the interface puts them into words. Limits are inclusive and, for a load, in the unit that was entered. */
export type SetProblem =
  /** Neither repetitions nor seconds nor metres. */
  | { readonly kind: 'nothing_done' }
  | { readonly kind: 'not_a_number'; readonly field: SetField }
  /** Repetitions are whole, RPE and RIR go by halves. */
  | { readonly kind: 'not_a_step'; readonly field: SetField; readonly step: number }
  | { readonly kind: 'too_low'; readonly field: SetField; readonly min: number; readonly unit?: Load['unit'] }
  | { readonly kind: 'too_high'; readonly field: SetField; readonly max: number; readonly unit?: Load['unit'] }
  /** Only where the body itself is the load does a negative number (assistance) mean something. */
  | { readonly kind: 'negative_load' };

const STEPS: Partial<Record<SetField, number>> = { reps: 1, rpe: 0.5, rir: 0.5 };

/** Empty when the set may be stored. `loadKind` is the exercise's; an exercise of the person's own is `external`. */
export function checkSet(draft: SetDraft, loadKind: LoadKind): readonly SetProblem[] {
  const problems: SetProblem[] = [];
  if (draft.reps === undefined && draft.durationSec === undefined && draft.distanceM === undefined)
    problems.push({ kind: 'nothing_done' });
  for (const field of ['reps', 'durationSec', 'distanceM', 'rpe', 'rir'] as const) {
    const value = draft[field];
    if (value !== undefined) problems.push(...checkNumber(field, value));
  }
  if (draft.load !== undefined) problems.push(...checkLoad(draft.load, loadKind));
  return problems;
}

function checkNumber(field: Exclude<SetField, 'load'>, value: number): readonly SetProblem[] {
  const { min, max } = SET_LIMITS[field];
  const step = STEPS[field];
  if (!Number.isFinite(value)) return [{ kind: 'not_a_number', field }];
  if (value < min) return [{ kind: 'too_low', field, min }];
  if (value > max) return [{ kind: 'too_high', field, max }];
  if (step !== undefined && !Number.isInteger(value / step)) return [{ kind: 'not_a_step', field, step }];
  return [];
}

function checkLoad(load: Load, loadKind: LoadKind): readonly SetProblem[] {
  if (!Number.isFinite(load.value)) return [{ kind: 'not_a_number', field: 'load' }];
  const assistable = loadKind === 'bodyweight' || loadKind === 'bodyweight_plus';
  if (load.value < 0 && !assistable) return [{ kind: 'negative_load' }];
  const { min, max } = SET_LIMITS.loadKg;
  const kg = loadKg(load);
  if (kg < min) return [{ kind: 'too_low', field: 'load', min: wholeInUnit(min, load.unit), unit: load.unit }];
  if (kg > max) return [{ kind: 'too_high', field: 'load', max: wholeInUnit(max, load.unit), unit: load.unit }];
  return [];
}

/** A limit as the person would say it: whole, and itself allowed. */
function wholeInUnit(kg: number, unit: Load['unit']): number {
  return unit === 'kg' ? kg : Math.trunc(kg / KG_PER_LB);
}
