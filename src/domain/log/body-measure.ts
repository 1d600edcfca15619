// What the person measures of their body, as entered.

export const MEASURE_KINDS = [
  'body_mass',
  'body_fat',
  'neck',
  'shoulders',
  'chest',
  'waist',
  'hips',
  'left_upper_arm',
  'right_upper_arm',
  'left_forearm',
  'right_forearm',
  'left_thigh',
  'right_thigh',
  'left_calf',
  'right_calf',
] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

export type MeasureUnit = 'kg' | 'lb' | 'cm' | 'in' | 'percent';

export interface BodyMeasure {
  readonly id: string;
  readonly kind: MeasureKind;
  readonly value: number;
  readonly unit: MeasureUnit;
  /** Local day, YYYY-MM-DD. */
  readonly day: string;
  /** ISO 8601 UTC. */
  readonly measuredAt: string;
  readonly importId?: string;
  readonly deletedAt?: string;
}
