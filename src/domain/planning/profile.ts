// Who the plan is for: what the person told us, nothing inferred.
import type { Equipment, Joint, JointStress, Level } from '../catalogue/exercise.ts';
import type { PersonBody } from '../body/person-body.ts';
import type { SidedLimb } from '../form/sided-limb.ts';

export const GOALS = ['strength', 'hypertrophy', 'fat_loss', 'general', 'mobility'] as const;
export type Goal = (typeof GOALS)[number];

/** A readiness question answered yes; unresolved = no plan, see a professional. Our own wording, not PAR-Q+. */
export const READINESS_FLAGS = [
  'chest_pain',
  'dizziness',
  'heart_condition',
  'high_blood_pressure',
  'unexplained_breathlessness',
  'recent_surgery',
  'pregnancy',
  'after_birth',
  'medication',
  'told_not_to_exercise',
  'bone_or_joint_condition',
] as const;
export type ReadinessFlag = (typeof READINESS_FLAGS)[number];

/** A joint to spare; severity 1–10: 1–3 mild (avoid the most stressful), 4–6 moderate, 7–10 leave it alone. */
export interface SoreJoint {
  readonly joint: Joint;
  readonly severity: number;
  /** What the joint does not like besides, in the person's words "does not feel fine"; tightens, never loosens. Absent: nothing named. */
  readonly spare?: readonly JointStress[];
  /** YYYY-MM-DD from which on the person is asked how the joint is, before anything is loosened. Absent: it is theirs alone to change. */
  readonly askOn?: string;
  /** With `askOn`: what they set themselves, 1–10; loosening stops there. Absent: at nothing. */
  readonly atLeast?: number;
}

export const PLACE_KINDS = ['home', 'gym', 'travel'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** What is at hand somewhere. */
export interface Place {
  readonly kind: PlaceKind;
  readonly equipment: readonly Equipment[] | 'all';
}

/** An exercise that stays in the week: on that day of it, or where it fits best. A hard limit still keeps it out. */
export interface ExerciseLock {
  readonly exerciseId: string;
  /** 0–6, Sunday first. */
  readonly weekday?: number;
  /** Training day, 1-based, in locks of earlier versions: which weekday it is changes with every workout. `weekday` goes before it. */
  readonly day?: number;
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
  /** Trained seated, limbs that take no part; absent: as most do, and in profiles of earlier versions. */
  readonly body?: PersonBody;
  /** Sets of equipment by place; absent: `equipment` everywhere. */
  readonly places?: readonly Place[];
  /** Where each training day takes place, by training day (index 0 = day 1); null or absent: `equipment`. */
  readonly placeOfDay?: readonly (PlaceKind | null)[];
  readonly locks?: readonly ExerciseLock[];
  /** Exercises that the camera can coach are wanted first. */
  readonly cameraFirst?: boolean;
  /** How far one week's exercises may differ from the last one's. Absent: some. */
  readonly variety?: 'little' | 'some' | 'much';
  /** The day on which the person confirmed that advice was sought about a question answered yes. */
  readonly adviceSought?: Readonly<Partial<Record<ReadinessFlag, string>>>;
  /** When the readiness questions were last answered, ISO instant. Absent in profiles of earlier versions: unknown. */
  readonly readinessAskedAt?: string;
}
