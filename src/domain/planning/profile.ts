// Who the plan is for: what the person told us, nothing inferred.
import type { Equipment, Joint, Level } from '../catalogue/exercise.ts';
import type { SidedLimb } from '../form/sided-limb.ts';

export const GOALS = ['strength', 'hypertrophy', 'fat_loss', 'general', 'mobility'] as const;
export type Goal = (typeof GOALS)[number];

/** A readiness question answered yes; unresolved = no plan, see a professional. Our own wording, not PAR-Q+. */
export const READINESS_FLAGS = [
  'chest_pain',
  'dizziness',
  'heart_condition',
  'unexplained_breathlessness',
  'recent_surgery',
  'pregnancy',
  'told_not_to_exercise',
  'bone_or_joint_condition',
] as const;
export type ReadinessFlag = (typeof READINESS_FLAGS)[number];

/** A joint to spare; severity 1–10: 1–3 mild (avoid the most stressful), 4–6 moderate, 7–10 leave it alone. */
export interface SoreJoint {
  readonly joint: Joint;
  readonly severity: number;
}

export interface Profile {
  readonly goal: Goal;
  readonly level: Level;
  /** 1–7. */
  readonly daysPerWeek: number;
  /** 10–180, all included: set-up, rest, warm-up. */
  readonly minutesPerSession: number;
  readonly equipment: readonly Equipment[] | 'all';
  readonly avoid: readonly SoreJoint[];
  readonly likes: readonly string[];
  readonly dislikes: readonly string[];
  readonly readiness: Readonly<Partial<Record<ReadinessFlag, boolean>>>;
  /** kg, 25–350. */
  readonly bodyMassKg?: number;
  /** Years, 13–110. */
  readonly age?: number;
  /** Limbs whose form is not to be judged; absent in profiles of earlier versions: none. */
  readonly setAside?: readonly SidedLimb[];
}
