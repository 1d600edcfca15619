// Five zones of effort by heart rate, from the person's own maximum where they know it, else from age.

/** 0: below the first zone. */
export type HeartZone = 0 | 1 | 2 | 3 | 4 | 5;

export interface HeartZones {
  readonly maxBpm: number;
  readonly maxFrom: 'own' | 'age';
  /** Null: zones are shares of the maximum, else of the reserve above this resting rate. */
  readonly restBpm: number | null;
  /** Beats per minute at which zones 1 to 5 begin. */
  readonly from: readonly [number, number, number, number, number];
}

/** Where zones begin: the common five of tenths, of the maximum or (Karvonen 1957) of the reserve. */
const SHARES = [0.5, 0.6, 0.7, 0.8, 0.9] as const;
export const MAX_BPM_LIMITS = { min: 120, max: 230 } as const;
export const REST_BPM_LIMITS = { min: 30, max: 110 } as const;

export interface HeartPerson {
  /** Years. */
  readonly age?: number | undefined;
  /** The highest rate they have measured; wins over age. */
  readonly maxBpm?: number | undefined;
  readonly restBpm?: number | undefined;
}

/** 208 − 0.7 × age (Tanaka 2001); people of one age differ by about ± 10 beats (one standard deviation). */
export function predictedMaximum(age: number): number {
  return 208 - 0.7 * age;
}

/** Null where neither age nor a maximum is known: then there is a rate, and no zone. Values out of their limits count as unknown. */
export function heartZones({ age, maxBpm, restBpm }: HeartPerson): HeartZones | null {
  const own = isWithin(maxBpm, MAX_BPM_LIMITS) ? maxBpm : null;
  const max = own ?? (isWithin(age, { min: 10, max: 110 }) ? predictedMaximum(age) : null);
  if (max === null) return null;
  const rest = isWithin(restBpm, REST_BPM_LIMITS) && restBpm < max - 20 ? restBpm : null;
  const at = (share: number) => Math.round(rest === null ? share * max : rest + share * (max - rest));
  const [first, second, third, fourth, fifth] = SHARES;
  return {
    maxBpm: Math.round(max),
    maxFrom: own === null ? 'age' : 'own',
    restBpm: rest,
    from: [at(first), at(second), at(third), at(fourth), at(fifth)],
  };
}

export function zoneOf(bpm: number, { from }: HeartZones): HeartZone {
  const rounded = Math.round(bpm);
  return from.filter((start) => rounded >= start).length as HeartZone;
}

function isWithin(
  value: number | undefined,
  { min, max }: { readonly min: number; readonly max: number },
): value is number {
  return value !== undefined && Number.isFinite(value) && value >= min && value <= max;
}
