// What a believable set lies within; beyond it a number is a slip of the thumb and is asked about, never stored in silence.

/** Inclusive bounds: repetitions and seconds per set, kilograms on a bar (assistance is negative), metres. */
export const SET_LIMITS = {
  reps: { min: 1, max: 1000 },
  loadKg: { min: -150, max: 1000 },
  durationSec: { min: 1, max: 86_400 },
  distanceM: { min: 1, max: 500_000 },
  rpe: { min: 1, max: 10 },
  rir: { min: 0, max: 10 },
} as const;

/** Exact by definition (international yard and pound agreement, 1959). */
export const KG_PER_LB = 0.45359237;
