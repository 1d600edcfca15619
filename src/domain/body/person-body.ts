// How somebody's body takes part in training where that is not as movements expect: trained seated, an arm or a leg that rests or ends
// higher up. Only what the person said; nothing is told from a picture.
import { BOTH_LEGS, SIDED_LIMBS, type SidedLimb } from '../form/sided-limb.ts';

export const SEATED = ['always', 'sometimes'] as const;
export type Seated = (typeof SEATED)[number];

/** `resting`: there and not used, for now or for good. `below_joint`: ends below elbow or knee. `above_joint`: ends above it, or is not there. */
export const LIMB_STATES = ['resting', 'below_joint', 'above_joint'] as const;
export type LimbState = (typeof LIMB_STATES)[number];

export interface PersonBody {
  /** Trains on a chair or in a wheelchair. Absent: standing, as most do. */
  readonly seated?: Seated;
  /** Absent limbs take part as usual. */
  readonly limbs?: Readonly<Partial<Record<SidedLimb, LimbState>>>;
}

/** In the order of SIDED_LIMBS; limbs that no repetition may be expected of. */
export function limbsOut({ limbs = {} }: PersonBody): readonly SidedLimb[] {
  return SIDED_LIMBS.filter((limb) => limbs[limb] !== undefined);
}

/** Seated, or on fewer than two legs: what is done on a chair comes first. */
export function sitsToTrain(body: PersonBody): boolean {
  return body.seated !== undefined || limbsOut(body).some((limb) => BOTH_LEGS.includes(limb));
}

export function isPersonBody(value: unknown): value is PersonBody {
  if (typeof value !== 'object' || value === null) return false;
  const { seated, limbs } = value as { readonly seated?: unknown; readonly limbs?: unknown };
  const isSeated = seated === undefined || (SEATED as readonly unknown[]).includes(seated);
  if (limbs === undefined) return isSeated;
  if (typeof limbs !== 'object' || limbs === null) return false;
  return (
    isSeated &&
    Object.entries(limbs).every(
      ([limb, state]) =>
        (SIDED_LIMBS as readonly string[]).includes(limb) && (LIMB_STATES as readonly unknown[]).includes(state),
    )
  );
}
