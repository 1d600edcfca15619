// What a believable measure of a body lies within, and in which unit a person states it; beyond it a number is a slip and is asked about.
import { PROFILE_LIMITS } from '../planning/check-profile.ts';
import type { MeasureKind, MeasureUnit } from './body-measure.ts';
import { KG_PER_LB } from './limits.ts';

/** Exact by definition (international yard and pound agreement, 1959). */
export const CM_PER_IN = 2.54;

interface Limits {
  readonly min: number;
  readonly max: number;
}

/** Kilograms, percent, centimetres. */
type BaseUnit = 'kg' | 'percent' | 'cm';

const BASE_UNIT: Readonly<Record<MeasureKind, BaseUnit>> = {
  body_mass: 'kg',
  body_fat: 'percent',
  neck: 'cm',
  shoulders: 'cm',
  chest: 'cm',
  waist: 'cm',
  hips: 'cm',
  left_upper_arm: 'cm',
  right_upper_arm: 'cm',
  left_forearm: 'cm',
  right_forearm: 'cm',
  left_thigh: 'cm',
  right_thigh: 'cm',
  left_calf: 'cm',
  right_calf: 'cm',
};

const UPPER_ARM: Limits = { min: 10, max: 100 };
const FOREARM: Limits = { min: 10, max: 70 };
const THIGH: Limits = { min: 20, max: 150 };
const CALF: Limits = { min: 15, max: 100 };

/**
 * Inclusive, in the base unit. Mass as in the profile, which the planner reads. Fat: below 2 % nobody lives (essential fat of men is put
 * at 2–5 %, American Council on Exercise). Girths: design defaults, about half the 5th and twice the 95th percentile of adults (Fryar et
 * al. 2021, CDC Vital and Health Statistics 3(46)), so that they refuse slips of the thumb and no body.
 */
export const MEASURE_LIMITS: Readonly<Record<MeasureKind, Limits>> = {
  body_mass: PROFILE_LIMITS.bodyMassKg,
  body_fat: { min: 2, max: 75 },
  neck: { min: 15, max: 90 },
  shoulders: { min: 50, max: 250 },
  chest: { min: 40, max: 260 },
  waist: { min: 35, max: 300 },
  hips: { min: 40, max: 300 },
  left_upper_arm: UPPER_ARM,
  right_upper_arm: UPPER_ARM,
  left_forearm: FOREARM,
  right_forearm: FOREARM,
  left_thigh: THIGH,
  right_thigh: THIGH,
  left_calf: CALF,
  right_calf: CALF,
};

/** What the person states it in, from their unit of weight: pounds go with inches. */
export function usualUnit(kind: MeasureKind, weight: 'kg' | 'lb'): MeasureUnit {
  const base = BASE_UNIT[kind];
  if (base === 'percent' || weight === 'kg') return base;
  return base === 'kg' ? 'lb' : 'in';
}

/** The units a kind can be stated in. */
export function unitsOf(kind: MeasureKind): readonly MeasureUnit[] {
  const base = BASE_UNIT[kind];
  return base === 'kg' ? ['kg', 'lb'] : base === 'cm' ? ['cm', 'in'] : ['percent'];
}

/** Into kilograms, centimetres or percent. */
export function inBaseUnit(value: number, unit: MeasureUnit): number {
  return value * FACTORS[unit];
}

const FACTORS: Readonly<Record<MeasureUnit, number>> = { kg: 1, lb: KG_PER_LB, cm: 1, in: CM_PER_IN, percent: 1 };

/** To one place after the point; a value in its own unit stays exactly what it is. */
export function inUnit(value: number, unit: MeasureUnit, wanted: MeasureUnit): number {
  if (unit === wanted) return value;
  return Math.round((10 * inBaseUnit(value, unit)) / FACTORS[wanted]) / 10;
}

/** The bounds as the form says them: whole numbers inside the limits. */
export function boundsIn(kind: MeasureKind, unit: MeasureUnit): Limits {
  const { min, max } = MEASURE_LIMITS[kind];
  return { min: Math.ceil(min / FACTORS[unit]), max: Math.floor(max / FACTORS[unit]) };
}

export type MeasureProblem = 'no_number' | 'out_of_range' | 'future';

/** Null: believable. `day` and `today` are local days, YYYY-MM-DD. */
export function checkMeasure(
  {
    kind,
    value,
    unit,
    day,
  }: { readonly kind: MeasureKind; readonly value: number; readonly unit: MeasureUnit; readonly day: string },
  today: string,
): MeasureProblem | null {
  if (!Number.isFinite(value)) return 'no_number';
  const { min, max } = boundsIn(kind, unit);
  if (value < min || value > max) return 'out_of_range';
  return day > today ? 'future' : null;
}

/** What a tap on plus or minus changes. */
export const MEASURE_STEPS: Readonly<Record<MeasureUnit, number>> = {
  kg: 0.1,
  lb: 0.2,
  cm: 0.5,
  in: 0.25,
  percent: 0.1,
};
