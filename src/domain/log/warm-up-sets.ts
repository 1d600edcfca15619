// The sets that lead up to a working load. Design defaults within what strength texts teach (Haff & Triplett, Essentials of Strength Training
// and Conditioning, 4th ed., NSCA 2016, ch. 15 and 17: an empty bar or light load for 5–10, then about 50 % × 5, 70 % × 3, 85–90 % × 1–2).
import { loadKg } from './load-kg.ts';
import { KG_PER_LB } from './limits.ts';
import type { Load } from './records.ts';

export interface WarmUpSet {
  readonly load: Load;
  readonly reps: number;
  readonly restSec: number;
}

export interface WarmUpRequest {
  /** Of the working sets. */
  readonly working: Load;
  /** What the empty bar weighs in the unit of `working`; null where there is none. */
  readonly bar: number | null;
  /** The smallest step the tool allows, in the unit of `working`. */
  readonly step: number;
}

interface Rung {
  readonly share: number;
  readonly reps: number;
  readonly restSec: number;
}

/** The bar itself, or a light load, comes before these. The heavier the work, the more of them. */
const LIGHT: readonly Rung[] = [{ share: 0.6, reps: 5, restSec: 45 }];
const MIDDLE: readonly Rung[] = [
  { share: 0.5, reps: 5, restSec: 45 },
  { share: 0.75, reps: 3, restSec: 60 },
];
const HEAVY: readonly Rung[] = [
  { share: 0.45, reps: 5, restSec: 45 },
  { share: 0.65, reps: 3, restSec: 60 },
  { share: 0.85, reps: 1, restSec: 90 },
];
const VERY_HEAVY: readonly Rung[] = [
  { share: 0.4, reps: 5, restSec: 45 },
  { share: 0.6, reps: 3, restSec: 60 },
  { share: 0.75, reps: 2, restSec: 90 },
  { share: 0.9, reps: 1, restSec: 120 },
];

/** Below these a load needs no ramp: the first working sets are warm-up enough. Kilograms. */
const LIGHTEST_KG = { bar: 30, free: 16 } as const;
const BAR_REPS = 10;
const BAR_REST_SEC = 30;

/**
 * Lightest first, each heavier than the one before and lighter than the working load, in whole steps of the tool (pairs of plates for a
 * bar); up to five. Empty for light loads, for what is no number, and where no step lies between.
 */
export function warmUpSets({ working, bar, step }: WarmUpRequest): readonly WarmUpSet[] {
  const { value, unit } = working;
  const kg = loadKg(working);
  if (!Number.isFinite(kg) || !(step > 0) || kg < (bar === null ? LIGHTEST_KG.free : LIGHTEST_KG.bar)) return [];
  const from = bar ?? 0;
  const ramp: WarmUpSet[] = bar === null ? [] : [{ load: of(working, bar), reps: BAR_REPS, restSec: BAR_REST_SEC }];
  for (const { share, reps, restSec } of rungsFor(kg, bar === null ? null : inKg(bar, unit))) {
    const steps = Math.round((value * share - from) / step);
    const load = Math.round((from + steps * step) * 100) / 100;
    const before = ramp.at(-1)?.load.value ?? from;
    if (load <= before || load >= value) continue;
    ramp.push({ load: of(working, load), reps, restSec });
  }
  return ramp.filter(({ load }) => load.value < value);
}

function rungsFor(kg: number, barKg: number | null): readonly Rung[] {
  const times = barKg === null || barKg <= 0 ? kg / 20 : kg / barKg;
  if (times < 2) return LIGHT;
  if (times < 3.5) return MIDDLE;
  return times < 6 ? HEAVY : VERY_HEAVY;
}

function of(working: Load, value: number): Load {
  return { ...working, value };
}

function inKg(value: number, unit: Load['unit']): number {
  return unit === 'kg' ? value : value * KG_PER_LB;
}
