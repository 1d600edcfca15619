// The limbs that can be set aside; apart from what is done about them, because the profile is checked on the first screen.
export const SIDED_LIMBS = ['left_arm', 'right_arm', 'left_leg', 'right_leg'] as const;
export type SidedLimb = (typeof SIDED_LIMBS)[number];

/** Whoever trains seated. */
export const BOTH_LEGS: readonly SidedLimb[] = ['left_leg', 'right_leg'];

export function isSidedLimb(value: unknown): value is SidedLimb {
  return (SIDED_LIMBS as readonly unknown[]).includes(value);
}
