// What care asks of exercises and of effort where a readiness question was answered yes. Our own defaults,
// chosen to leave out too much rather than too little; hard limits, as those of a sore joint are.
import type { Exercise, Joint } from '../catalogue/exercise.ts';
import type { CareBounds } from '../planning/prescription.ts';
import { type Profile, READINESS_FLAGS, type ReadinessFlag } from '../planning/profile.ts';
import { type CareTrait, CARE_TRAITS, careTraits } from './care-traits.ts';
import { allowsStress } from './joint-limits.ts';

/** Why an exercise is left out: the question answered yes, and the trait or the joint that it minds. */
export interface CareConflict {
  readonly flag: ReadinessFlag;
  readonly trait?: CareTrait;
  readonly joint?: Joint;
}

export interface CareLimits {
  /** In the order asked; empty: nobody answered yes, and nothing is limited. */
  readonly flags: readonly ReadinessFlag[];
  /** Traits to be left out, each with the first question that asks for it. */
  readonly avoided: ReadonlyMap<CareTrait, ReadinessFlag>;
  /** Joints spared beyond what was said of them; severity 1–10. */
  readonly joints: ReadonlyMap<Joint, { readonly severity: number; readonly flag: ReadinessFlag }>;
  /** For every set; absent: as the scheme has it. */
  readonly bounds?: CareBounds;
}

/** Nobody answered yes, or nobody was asked yet. */
export const NO_CARE: CareLimits = { flags: [], avoided: new Map(), joints: new Map() };

interface CareRule {
  readonly avoids: readonly CareTrait[];
  readonly bounds: CareBounds;
  /** Every joint named as sore counts as at least so sore, 1–10. */
  readonly jointsAtLeast?: number;
}

/** Three repetitions left, no long holds: nobody has to hold their breath for that. */
const CALM: CareBounds = { leastReserve: 3, longestHoldSec: 20, mayReachFailure: false };
const EASY: CareBounds = { leastReserve: 3, longestHoldSec: 30, mayReachFailure: false };
const LEAVE_ALONE = 7;
const MODERATE = 4;

const PRESSURE: CareRule = { avoids: ['straining', 'head_down', 'fast_change', 'unjudged'], bounds: CALM };

const RULES: Readonly<Record<ReadinessFlag, CareRule>> = {
  chest_pain: { avoids: [...PRESSURE.avoids, 'impact', 'contact', 'heavy_axial'], bounds: CALM },
  heart_condition: { avoids: [...PRESSURE.avoids, 'impact', 'contact', 'heavy_axial'], bounds: CALM },
  high_blood_pressure: PRESSURE,
  unexplained_breathlessness: { avoids: [...PRESSURE.avoids, 'impact', 'contact'], bounds: CALM },
  dizziness: { avoids: ['fast_change', 'head_down', 'fall_risk', 'contact', 'straining', 'unjudged'], bounds: EASY },
  medication: { avoids: ['straining', 'head_down', 'fast_change', 'contact', 'unjudged'], bounds: EASY },
  recent_surgery: {
    avoids: ['impact', 'contact', 'heavy_axial', 'core_strain', 'straining', 'unjudged'],
    bounds: EASY,
    jointsAtLeast: LEAVE_ALONE,
  },
  pregnancy: { avoids: CARE_TRAITS, bounds: EASY },
  after_birth: { avoids: ['impact', 'contact', 'core_strain', 'heavy_axial', 'straining', 'unjudged'], bounds: EASY },
  told_not_to_exercise: {
    avoids: ['impact', 'contact', 'heavy_axial', 'fall_risk', 'head_down', 'straining', 'unjudged'],
    bounds: CALM,
  },
  bone_or_joint_condition: {
    avoids: ['impact', 'contact', 'fall_risk', 'heavy_axial', 'straining', 'unjudged'],
    bounds: EASY,
    jointsAtLeast: MODERATE,
  },
};

/**
 * Of every question answered yes, whether or not advice was sought yet: without it there is no plan (see unresolvedFlags), and what is
 * chosen by hand is held to the same.
 */
export function careLimits({ readiness, avoid }: Pick<Profile, 'readiness' | 'avoid'>): CareLimits {
  const flags = READINESS_FLAGS.filter((flag) => readiness[flag] === true);
  if (flags.length === 0) return NO_CARE;
  const avoided = new Map<CareTrait, ReadinessFlag>();
  const joints = new Map<Joint, { readonly severity: number; readonly flag: ReadinessFlag }>();
  for (const flag of flags) {
    const { avoids, jointsAtLeast = 0 } = RULES[flag];
    for (const trait of avoids) if (!avoided.has(trait)) avoided.set(trait, flag);
    if (jointsAtLeast > 0)
      for (const { joint } of avoid)
        if (jointsAtLeast > (joints.get(joint)?.severity ?? 0)) joints.set(joint, { severity: jointsAtLeast, flag });
  }
  const bounds = flags.map((flag) => RULES[flag].bounds).reduce<CareBounds | undefined>(strictest, undefined);
  return { flags, avoided, joints, ...(bounds && { bounds }) };
}

/** The first thing about the exercise that care minds, or null. */
export function careConflict(exercise: Exercise, { avoided, joints }: CareLimits): CareConflict | null {
  if (avoided.size === 0) return null;
  for (const trait of careTraits(exercise)) {
    const flag = avoided.get(trait);
    if (flag !== undefined) return { flag, trait };
  }
  for (const [joint, { severity, flag }] of joints) {
    const stress = exercise.joints[joint];
    if (stress !== undefined && !allowsStress(joint, severity, stress)) return { flag, joint };
  }
  return null;
}

function strictest(one: CareBounds | undefined, other: CareBounds): CareBounds {
  if (!one) return other;
  const longestHoldSec = Math.min(one.longestHoldSec ?? Infinity, other.longestHoldSec ?? Infinity);
  return {
    leastReserve: Math.max(one.leastReserve, other.leastReserve),
    ...(Number.isFinite(longestHoldSec) ? { longestHoldSec } : {}),
    mayReachFailure: one.mayReachFailure && other.mayReachFailure,
  };
}
