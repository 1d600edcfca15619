// In which of four bands a muscle's recovery is told and drawn, and how exactly it may be told.
import type { MuscleState } from '../../domain/planning/muscle-state.ts';

export const RECOVERY_BANDS = ['ready', 'nearly', 'partly', 'little'] as const;
export type RecoveryBand = (typeof RECOVERY_BANDS)[number];

/** Lower ends, 0–1. `ready` is where the model says ready; the others are a design default. */
const FROM: Readonly<Record<RecoveryBand, number>> = { ready: 0.9, nearly: 0.7, partly: 0.45, little: 0 };

export function bandOf(recovered: number): RecoveryBand {
  return RECOVERY_BANDS.find((band) => recovered >= FROM[band]) ?? 'little';
}

/** No estimate is surer than this, percent. */
const STEP = 5;

/** Percent in steps of five. What is not ready is not rounded to it, nor the other way round. */
export function roughPercent(recovered: number): number {
  const rounded = STEP * Math.round((100 * recovered) / STEP);
  const edge = 100 * FROM.ready;
  if (recovered < FROM.ready) return Math.min(rounded, edge - STEP);
  return Math.max(rounded, edge);
}

/** Percent; null where it is as sure as it can be told. */
export function roughInterval({ low, high }: Pick<MuscleState, 'low' | 'high'>): readonly [number, number] | null {
  const ends = [STEP * Math.round((100 * low) / STEP), STEP * Math.round((100 * high) / STEP)] as const;
  return ends[0] === ends[1] ? null : ends;
}

/** The most tired first; of those alike in the order of MUSCLES. */
export function byTiredness(states: readonly MuscleState[]): readonly MuscleState[] {
  return [...states].sort((a, b) => a.recovered - b.recovered);
}
